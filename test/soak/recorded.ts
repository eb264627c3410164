// Contexts for hostile tokens, and the real tokens of their peers.

import {
  ASC_REQ,
  acquireCredentialsHandle,
  ClientContext,
  type CredHandle,
  ISC_REQ,
  SCH_CRED_FLAGS,
  SECPKG_CRED,
  ServerContext,
  UNISP_NAME_W,
} from '../../src/index.js';
import { establish } from '../establish.js';
import { account, isOldWine, isWine } from '../real/account.js';
import * as real from '../real/pair.js';
import * as rs from '../sspi-rs/handshake.js';
import { importFixture, keysOnDisk, startTlsServer } from '../tls/fixtures.js';

export interface Subject {
  readonly name: string;
  /** The number of tokens in the long run. */
  readonly tokens: number;
  /** The peer's tokens, one per leg; a client's first leg takes none. */
  readonly recorded: readonly Buffer[];
  make(): ClientContext | ServerContext;
}

/**
 * Wine's NTLM, and its Negotiate, which hands on to it, write a token as base64 with three bytes before it
 * into a heap block of 1904 bytes, and refuse tokens only when they are longer than 1904 themselves:
 * those between overrun the block. They are left out. On the server's side, a C program of one call
 * ends in the same page fault, in msv1_0!ntlm_SpAcceptLsaModeContext; the client's was not tried in C.
 */
export function crashesWine({ name }: Subject, token: Buffer): boolean {
  if (!isWine || !/^(NTLM|Negotiate)/.test(name)) return false;
  return token.byteLength > 1425 && token.byteLength <= 1904;
}

interface Side {
  client(): ClientContext;
  server(): ServerContext;
}

/** Both sides of a package, with the tokens of a successful handshake. */
function bothSides(name: string, tokens: number, { client, server }: Side): Subject[] {
  using one = client();
  using other = server();
  const legs = establish({ client: one, server: other });
  const sent = (side: number) =>
    legs.flatMap(({ token }, turn) => (turn % 2 === side && token ? [token] : []));
  const subjects = [{ name: `${name}, server`, tokens, recorded: sent(0), make: server }];
  if (sent(1).length === 0) return subjects;
  return [
    ...subjects,
    { name: `${name}, client`, tokens, recorded: sent(1), make: client } as never,
  ];
}

function sidesOf(clientCredential: CredHandle, serverCredential: CredHandle): Side {
  return {
    client: () => new ClientContext(clientCredential, real.clientOptions),
    server: () => new ServerContext(serverCredential, real.serverOptions),
  };
}

/** The packages of the system. Kerberos needs an account. */
export async function systemSubjects(): Promise<Subject[]> {
  const side = (name: string) => sidesOf(real.clientCredential(name), real.serverCredential(name));
  const subjects = bothSides('NTLM', 1000, side('NTLM'));
  if (account) subjects.push(...bothSides('Kerberos', 15_000, side('Kerberos')));
  subjects.push(...bothSides('Negotiate', 1000, side('Negotiate')));
  subjects.push(await schannelClient());
  // Wine's Schannel can be a server from version 10 on.
  if (!isOldWine) subjects.push(await schannelServer());
  return subjects;
}

/** sspi-rs accepts NTLM only; its Kerberos client needs a KDC, and its Negotiate client may. */
export function sspiRsSubjects(): Subject[] {
  const side = (name: string) =>
    sidesOf(
      rs.credentials(SECPKG_CRED.OUTBOUND, rs.alice, name),
      rs.credentials(SECPKG_CRED.INBOUND, rs.alice, name),
    );
  const subjects = bothSides('NTLM', 15_000, side('NTLM'));
  const recorded = subjects[0]?.recorded ?? [];
  for (const name of ['Kerberos', 'Negotiate']) {
    const make = side(name).server;
    subjects.push({ name: `${name}, server`, tokens: 10_000, recorded, make });
  }
  return subjects;
}

/** Makes TLS clients that accept any certificate. */
function tlsClients(): () => ClientContext {
  const credential = acquireCredentialsHandle({
    package: UNISP_NAME_W,
    credentialUse: SECPKG_CRED.OUTBOUND,
    schannel: { flags: SCH_CRED_FLAGS.MANUAL_CRED_VALIDATION | SCH_CRED_FLAGS.NO_DEFAULT_CREDS },
  });
  const contextReq =
    ISC_REQ.STREAM | ISC_REQ.ALLOCATE_MEMORY | ISC_REQ.CONFIDENTIALITY | ISC_REQ.EXTENDED_ERROR;
  return () => new ClientContext(credential, { targetName: 'localhost', contextReq });
}

/** A TLS server, with our own client's tokens. */
async function schannelServer(): Promise<Subject> {
  using _keys = await keysOnDisk();
  const credential = acquireCredentialsHandle({
    package: UNISP_NAME_W,
    credentialUse: SECPKG_CRED.INBOUND,
    schannel: { certificates: [importFixture('server.pfx')] },
  });
  const contextReq =
    ASC_REQ.STREAM | ASC_REQ.ALLOCATE_MEMORY | ASC_REQ.CONFIDENTIALITY | ASC_REQ.EXTENDED_ERROR;
  const server = () => new ServerContext(credential, { contextReq });
  const [subject] = bothSides('Schannel', 20_000, { client: tlsClients(), server });
  return subject as Subject;
}

/** A TLS client, with the tokens of Node's server. */
async function schannelClient(): Promise<Subject> {
  const make = tlsClients();
  // Without a signature over the client's random number, the first flight fits any client.
  const server = await startTlsServer({ ciphers: 'AES128-GCM-SHA256:AES256-GCM-SHA384' }, () => {});
  const socket = server.connect();
  using client = make();
  const recorded: Buffer[] = [];
  let leg = client.step();
  let flight: Buffer = Buffer.alloc(0);
  socket.write(leg.token as Buffer);
  for await (const chunk of socket) {
    flight = Buffer.concat([flight, chunk as Buffer]);
    leg = client.step(flight);
    if (leg.missing !== null) continue;
    recorded.push(flight);
    flight = Buffer.alloc(0);
    if (leg.established) break;
    if (leg.token) socket.write(leg.token);
  }
  socket.destroy();
  server.close();
  return { name: 'Schannel, client', tokens: 65_000, recorded, make };
}
