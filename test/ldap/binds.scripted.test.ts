// A bind from its first request to sealed data, against a server that speaks LDAP's bind, over the scripted package.

import { once } from 'node:events';
import type { Socket } from 'node:net';
import { type LdapConnectorOptions, ldapConnector } from '../../protocols/ldap/index.js';
import type { AuthenticatedSocket } from '../../protocols/sasl/authenticated-socket.js';
import { createSaslServer } from '../../protocols/sasl/index.js';
import { readExactly } from '../../protocols/sasl/read-exactly.js';
import { acquireCredentialsHandle, SECPKG_CRED } from '../../src/index.js';
import { calls, clean, remains, reset, state, test } from '../scripted/scripted-test.js';
import { until } from '../until.js';
import { tcpServer } from './tcp-server.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

interface Request {
  readonly id: number;
  readonly mechanism: string;
  /** Null where the request has no credentials. */
  readonly token: Buffer | null;
}

/** Reads a bind's request; its lengths all have four bytes. */
async function readRequest(socket: Socket): Promise<Request> {
  const size = (await readExactly(socket, 6)).readUInt32BE(2);
  const message = await readExactly(socket, size);
  let at = 0;
  const next = (tag: number): Buffer => {
    if (message[at] !== tag || message[at + 1] !== 0x84) throw new Error(`no ${tag} at ${at}`);
    const length = message.readUInt32BE(at + 2);
    at += 6;
    return message.subarray(at, at + length);
  };
  const id = next(2).readInt32BE();
  at += 4;
  next(0x60);
  if (next(2).toString('hex') !== '03') throw new Error('not version 3');
  at += 1;
  if (next(4).byteLength > 0) throw new Error('a name');
  next(0xa3);
  const mechanism = next(4).toString();
  at += mechanism.length;
  const token = at === message.byteLength ? null : Buffer.from(next(4));
  return { id, mechanism, token };
}

/** A response with lengths of one byte, or of two where needed. */
function response(id: number, code: number, token: Uint8Array | null): Buffer {
  const element = (tag: number, content: Uint8Array): Buffer => {
    const length = content.byteLength;
    const header = length < 0x80 ? [tag, length] : [tag, 0x82, length >> 8, length & 0xff];
    return Buffer.concat([Buffer.from(header), content]);
  };
  const none = Buffer.alloc(0);
  const parts = [element(0x0a, Buffer.of(code)), element(4, none), element(4, none)];
  if (token) parts.push(element(0x87, token));
  const whole = [element(2, Buffer.of(id)), element(0x61, Buffer.concat(parts))];
  return element(0x30, Buffer.concat(whole));
}

type Mechanism = 'GSSAPI' | 'GSS-SPNEGO';

/** Binds one client, notes its requests, and echoes what it then sends, sealed. */
const bindingServer = (mechanism: Mechanism, requests: Request[]) =>
  tcpServer(async (socket) => {
    const server = await createSaslServer({ mechanism, package: 'Scripted' });
    socket.once('close', () => server.dispose());
    try {
      while (!server.done) {
        const request = await readRequest(socket);
        requests.push(request);
        const token = await server.stepAsync(request.token ?? Buffer.alloc(0));
        socket.write(response(request.id, server.done ? 0 : 14, token));
      }
      const sealed = server.seal(socket);
      sealed.on('error', () => {}).pipe(sealed);
    } catch (error) {
      socket.destroy(error as Error);
    }
  });

const connected = (port: number, options: LdapConnectorOptions) =>
  ldapConnector({ package: 'Scripted', ...options })(
    port,
    '127.0.0.1',
  ) as unknown as AuthenticatedSocket;

for (const mechanism of ['GSSAPI', 'GSS-SPNEGO'] as const) {
  test(`${mechanism}: bound in as many requests as it takes, and sealed from then on`, async (t) => {
    const requests: Request[] = [];
    using server = await bindingServer(mechanism, requests);
    const socket = connected(server.port, { mechanism });
    await once(socket, 'connect');
    const text = Buffer.alloc(100_000, 'text');
    socket.write(text);
    t.true((await readExactly(socket, text.length)).equals(text));
    t.true(requests.every((request) => request.mechanism === mechanism));
    t.deepEqual(
      requests.map(({ id }) => id),
      requests.map((_, index) => index + 1),
    );
    t.true(requests.length >= 2);
    const legs = calls().filter((call) => call.function === 'InitializeSecurityContextW');
    t.deepEqual([...new Set(legs.map((leg) => leg.arguments.pszTargetName))], ['ldap/127.0.0.1']);
    socket.destroy();
    while (state().contexts > 0 || state().credentials > 0) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  });
}

test('another name of the service is the one that is asked for', async (t) => {
  using server = await bindingServer('GSS-SPNEGO', []);
  const socket = connected(server.port, { servicePrincipalName: 'ldap/dc.example.com' });
  await once(socket, 'connect');
  const [leg] = calls().filter((call) => call.function === 'InitializeSecurityContextW');
  t.is(leg?.arguments.pszTargetName, 'ldap/dc.example.com');
  socket.destroy();
  while (state().contexts > 0 || state().credentials > 0) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
});

test('another user, or a credential of the caller, is the one that binds', async (t) => {
  using server = await bindingServer('GSS-SPNEGO', []);
  const authIdentity = { user: 'alice', domain: 'LAB', password: 'secret' };
  const outbound = () =>
    calls().filter(
      (call) =>
        call.function === 'AcquireCredentialsHandleW' &&
        call.arguments.fCredentialUse === SECPKG_CRED.OUTBOUND,
    );
  const bound = async (options: LdapConnectorOptions) => {
    const socket = connected(server.port, options);
    await once(socket, 'connect');
    socket.destroy();
    await until(() => state().contexts === 0);
    return outbound().map((call) => call.arguments.pAuthData !== null);
  };
  t.deepEqual(await bound({}), [false]);
  t.deepEqual(await bound({ authIdentity }), [true]);
  const credential = acquireCredentialsHandle({
    package: 'Scripted',
    credentialUse: SECPKG_CRED.OUTBOUND,
  });
  calls();
  t.deepEqual(await bound({ credential }), []);
  t.false(credential.disposed);
  credential.dispose();
  await until(() => state().credentials === 0);
});

test('a server that lets the user in before the bind is over is refused', async (t) => {
  using server = await tcpServer(async (socket) => {
    const { id } = await readRequest(socket);
    socket.write(response(id, 0, null));
  });
  const [error] = (await once(connected(server.port, {}), 'error')) as [Error];
  t.regex(error.message, /let the user in before the bind was over/);
  while (state().contexts > 0 || state().credentials > 0) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
});
