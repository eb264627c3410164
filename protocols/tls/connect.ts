// Connects to a server with TLS of Schannel: the one way in which the agents of this directory connect.

import { connect as connectSocket, isIP } from 'node:net';
import { type CredHandle, type TlsClientOptions, TlsStream } from '../../src/index.js';

type Omitted = 'credential' | 'targetName' | 'applicationProtocols' | 'manualCredValidation';

/** Options of every connection. */
export interface SchannelOptions extends Omit<TlsClientOptions, Omitted> {
  /** Acquired for Schannel, SECPKG_CRED_OUTBOUND. It stays the caller's, and must outlive the connections. */
  readonly credential: CredHandle;
  /**
   * Disables Windows' validation of the server's certificate: `verify` must check it instead.
   */
  readonly manualCredValidation?: boolean;
  /**
   * Looks at a connection whose handshake is done, before anything is sent. An exception, or a promise that is
   * rejected, closes it and fails the request.
   */
  readonly verify?: (stream: TlsStream, targetName: string) => void | Promise<void>;
}

/** Where to connect. */
export interface Destination {
  readonly host: string;
  readonly port: number;
  /** The name that the server's certificate must have. */
  readonly targetName: string;
  readonly applicationProtocols?: readonly string[];
  readonly signal?: AbortSignal;
}

/**
 * Connects a socket, without Nagle's algorithm, and takes TLS's handshake over it.
 * @throws Error of the socket; SspiError or BindingError of the handshake; what `verify` throws. The socket is closed
 *   then.
 */
export async function connectSchannel(
  destination: Destination,
  options: SchannelOptions,
): Promise<TlsStream> {
  const { host, port, targetName, applicationProtocols, signal } = destination;
  const { verify, manualCredValidation, ...rest } = options;
  if (manualCredValidation && !verify) {
    throw new TypeError(
      'options.verify must be a function if manualCredValidation is true: nothing else checks the certificate',
    );
  }
  signal?.throwIfAborted();
  // Records are whole messages: waiting for more bytes only delays them, HTTP/2's above all.
  const socket = connectSocket({ host, port, noDelay: true });
  let stream: TlsStream | undefined;
  const abort = () => (stream ?? socket).destroy(signal?.reason);
  signal?.addEventListener('abort', abort, { once: true });
  try {
    await event(socket, 'connect');
    stream = TlsStream.connect(socket, {
      ...rest,
      targetName,
      ...(applicationProtocols && { applicationProtocols }),
      ...(manualCredValidation && { manualCredValidation: true }),
    });
    await event(stream, 'secureConnect');
    await verify?.(stream, targetName);
    return stream;
  } catch (error) {
    (stream ?? socket).on('error', () => {}).destroy();
    throw error;
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}

/** The next event of a connection; its end before that is an error. */
function event(emitter: NodeJS.EventEmitter, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error?: Error) => {
      emitter.removeListener(name, done).removeListener('error', settle);
      emitter.removeListener('close', closed);
      if (error) reject(error);
      else resolve();
    };
    const done = () => settle();
    const closed = () => settle(new Error(`The connection was closed before '${name}'.`));
    emitter.on(name, done).on('error', settle).on('close', closed);
  });
}

/** SNI and certificates name hosts; an address is checked as it is written, without the brackets of a URL. */
export const nameOf = (host: string): string => {
  const [, address] = /^\[(.*)\]$/.exec(host) ?? [];
  return address !== undefined && isIP(address) ? address : host;
};
