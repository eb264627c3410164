// TLS connections of the bench, ours and Node's: over the same sockets, without Nagle's algorithm.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import {
  acquireCredentialsHandle,
  SCH_CRED_FLAGS,
  SECPKG_CRED,
  TlsStream,
  UNISP_NAME_W,
} from '../src/index.js';

/** The certificate is of a CA that lives as long as the run: neither side checks it. */
export const credential = acquireCredentialsHandle({
  package: UNISP_NAME_W,
  credentialUse: SECPKG_CRED.OUTBOUND,
  schannel: { flags: SCH_CRED_FLAGS.MANUAL_CRED_VALIDATION | SCH_CRED_FLAGS.NO_DEFAULT_CREDS },
});

export async function plainSocket(port: number): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  return socket;
}

export async function ours(port: number): Promise<TlsStream> {
  const stream = TlsStream.connect(await plainSocket(port), {
    credential,
    targetName: 'localhost',
    // The sink ends without one.
    requireCloseNotify: false,
  });
  await once(stream, 'secureConnect');
  return stream;
}

export async function nodes(port: number, ALPNProtocols: string[] = []): Promise<TLSSocket> {
  const socket = await plainSocket(port);
  const stream = connectTls({
    socket,
    servername: 'localhost',
    rejectUnauthorized: false,
    ...(ALPNProtocols.length > 0 && { ALPNProtocols }),
  });
  await once(stream, 'secureConnect');
  return stream;
}
