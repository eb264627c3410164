// LDAP of an Active Directory, Samba's: sealed by Kerberos and by NTLM, the groups of a ticket's PAC, wrong passwords.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Duplex } from 'node:stream';
import { type Peer, startPeer } from '../../lab/peers/connect.js';
import {
  ASC_REQ,
  acquireCredentialsHandle,
  ClientContext,
  ISC_REQ,
  SECPKG_CRED,
  ServerContext,
} from '../../src/index.js';
import { establish } from '../establish.js';
import { LdapWire } from './ldap-wire.js';
import { labAccount, serialServerTest } from './peer-test.js';

// One after the other: Wine keeps the tickets of a process in one place.
const test = serialServerTest('samba-ad-dc');
type Bound = Pick<Awaited<ReturnType<LdapWire['bind']>>, 'code' | 'message' | 'challenge'>;
const contextReq =
  ISC_REQ.MUTUAL_AUTH |
  ISC_REQ.REPLAY_DETECT |
  ISC_REQ.SEQUENCE_DETECT |
  ISC_REQ.CONFIDENTIALITY |
  ISC_REQ.INTEGRITY;

type PackageName = 'NTLM' | 'Kerberos';

/** Binds by SASL GSS-SPNEGO; throws with the server's message if it refuses. */
async function bind(peer: Peer, packageName: PackageName, password = labAccount().password) {
  const { domain, realm, target, host } = peer.facts;
  const isNtlm = packageName === 'NTLM';
  using credential = acquireCredentialsHandle({
    package: packageName,
    credentialUse: SECPKG_CRED.OUTBOUND,
    authIdentity: { user: labAccount().user, domain: String(isNtlm ? domain : realm), password },
  });
  const context = new ClientContext(credential, { targetName: String(target), contextReq });
  const socket = connect(peer.port, String(host));
  await once(socket, 'connect');
  const ldap = new LdapWire(socket);
  let answer: Bound = { code: 14, message: '', challenge: Buffer.alloc(0) };
  for (let leg = context.step(); answer.code === 14; leg = context.step(answer.challenge)) {
    answer = await ldap.bind('GSS-SPNEGO', leg.token ?? Buffer.alloc(0));
    if (answer.code !== 14) break;
  }
  if (answer.challenge.byteLength > 0 && !context.established) context.step(answer.challenge);
  return {
    ...answer,
    context,
    socket,
    [Symbol.dispose]() {
      socket.destroy();
      context.dispose();
    },
  };
}

/** Four bytes of length and a token: the frames of an LDAP connection after a bind with a security layer. */
function sealed(socket: Socket, context: ClientContext): Duplex {
  let bytes = Buffer.alloc(0);
  const stream = new Duplex({
    read() {},
    write(chunk: Buffer, _, done) {
      const token = context.wrap(chunk);
      const length = Buffer.alloc(4);
      length.writeUInt32BE(token.byteLength);
      socket.write(Buffer.concat([length, token]), done);
    },
  });
  const take = (token: Buffer): Buffer => {
    const { data, encrypted } = context.unwrap(token);
    if (!encrypted) throw new Error('The server only signs.');
    return data;
  };
  // The bind has read this socket up to its answer; tokens follow.
  socket.removeAllListeners('readable');
  socket.on('data', (chunk) => {
    bytes = Buffer.concat([bytes, chunk]);
    while (bytes.byteLength >= 4 && bytes.byteLength >= 4 + bytes.readUInt32BE()) {
      const end = 4 + bytes.readUInt32BE();
      try {
        stream.push(take(Buffer.from(bytes.subarray(4, end))));
      } catch (error) {
        stream.destroy(error as Error);
        return;
      }
      bytes = bytes.subarray(end);
    }
  });
  return stream;
}

for (const packageName of ['NTLM', 'Kerberos'] as const) {
  test(`a search sealed by ${packageName}, as a user of the directory`, async (t) => {
    using peer = await startPeer('samba-ad-dc');
    using bound = await bind(peer, packageName);
    t.is(bound.code, 0, bound.message);
    t.true(bound.context.established);
    const ldap = new LdapWire(sealed(bound.socket, bound.context));
    const base = String(peer.facts.base).replaceAll('dc=', 'DC=');
    const { user } = labAccount();
    const [found] = await ldap.search(base, `sAMAccountName=${user}`, ['objectSid', 'memberOf']);
    t.deepEqual(found?.attributes.memberOf?.map(String), [
      `CN=${peer.facts.group},CN=Users,${base}`,
    ]);
    const [group] = await ldap.search(base, `sAMAccountName=${peer.facts.group}`, ['objectSid']);

    // The identity of this connection at the server; with Kerberos, from the ticket's PAC.
    const [root] = await ldap.search('', 'objectClass=*', ['tokenGroups']);
    const sids = root?.attributes.tokenGroups?.map((sid) => sid.toString('hex')) ?? [];
    for (const entry of [found, group]) {
      t.true(sids.includes(entry?.attributes.objectSid?.[0]?.toString('hex') ?? ''), String(sids));
    }
  });
}

test('a wrong password by NTLM: LDAP’s invalidCredentials, with Windows’ status', async (t) => {
  using peer = await startPeer('samba-ad-dc');
  using bound = await bind(peer, 'NTLM', 'certainly wrong');
  t.is(bound.code, 49);
  // ERROR_LOGON_FAILURE, 1326, in hexadecimal, as Active Directory reports it.
  t.regex(bound.message, /data 52e\b/);
});

test('a wrong password by Kerberos: refused before a token is sent', async (t) => {
  using peer = await startPeer('samba-ad-dc');
  // Windows acquires, and fails with SEC_E_LOGON_DENIED at the first leg; Wine asks the KDC when it acquires.
  const error = await t.throwsAsync(bind(peer, 'Kerberos', 'certainly wrong'));
  t.regex(String(error), /LOGON_DENIED|0xc0000001/i);
});

test('the key of a service of the directory accepts its users’ tickets', async (t) => {
  using peer = await startPeer('samba-ad-dc');
  const { realm, acceptor } = peer.facts;
  const { user, password } = labAccount();
  using outbound = acquireCredentialsHandle({
    package: 'Kerberos',
    credentialUse: SECPKG_CRED.OUTBOUND,
    authIdentity: { user, domain: String(realm), password },
  });
  using inbound = acquireCredentialsHandle({
    package: 'Kerberos',
    credentialUse: SECPKG_CRED.INBOUND,
  });
  using client = new ClientContext(outbound, { targetName: String(acceptor), contextReq });
  using server = new ServerContext(inbound, { contextReq: ASC_REQ.MUTUAL_AUTH });
  establish({ client, server });
  t.true(client.established && server.established);
});
