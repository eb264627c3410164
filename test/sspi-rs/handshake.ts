// NTLM in one process with sspi-rs, which has no logged-on user: both sides get explicit credentials.
import {
  ASC_REQ,
  acquireCredentialsHandle,
  ClientContext,
  type ClientContextOptions,
  ISC_REQ,
  type Leg,
  type PlainAuthIdentity,
  SECPKG_CRED,
  ServerContext,
  type ServerContextOptions,
} from '../../src/index.js';
import { establish, type Sides } from '../establish.js';

export const alice: PlainAuthIdentity = {
  user: 'alice',
  domain: 'LAB.TEST',
  password: 'Pässwörd-1€',
};

export interface Options {
  client?: PlainAuthIdentity;
  server?: PlainAuthIdentity;
  isc?: ClientContextOptions;
  asc?: ServerContextOptions;
}

export interface Handshake extends Sides, Disposable {
  readonly legs: readonly Leg[];
}

const isc = ISC_REQ.CONFIDENTIALITY | ISC_REQ.REPLAY_DETECT | ISC_REQ.SEQUENCE_DETECT;
const asc = ASC_REQ.CONFIDENTIALITY | ASC_REQ.REPLAY_DETECT | ASC_REQ.SEQUENCE_DETECT;

export function credentials(credentialUse: SECPKG_CRED, authIdentity = alice, name = 'NTLM') {
  return acquireCredentialsHandle({ package: name, credentialUse, authIdentity });
}

/** NTLM's four legs: negotiate, challenge, authenticate, and the server's verdict. */
export function shakeHands(options: Options = {}): Handshake {
  using clientCredential = credentials(SECPKG_CRED.OUTBOUND, options.client);
  using serverCredential = credentials(SECPKG_CRED.INBOUND, options.server);
  const targetName = 'HTTP/lab';
  const client = new ClientContext(clientCredential, {
    targetName,
    contextReq: isc,
    ...options.isc,
  });
  const server = new ServerContext(serverCredential, { contextReq: asc, ...options.asc });
  const legs = establish({ client, server });
  return {
    client,
    server,
    legs,
    [Symbol.dispose]() {
      client.dispose();
      server.dispose();
    },
  };
}
