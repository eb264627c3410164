// The `connect` function of undici's clients, with connections of Schannel's.

import { connectSchannel, nameOf, type SchannelOptions } from './connect.js';

/** What undici asks of a connector. */
export interface ConnectorOptions {
  readonly hostname: string;
  readonly protocol: string;
  readonly port: string;
  readonly servername?: string | null;
}

/** The socket's type in undici is that of node:net, of which it uses what a TlsStream has. */
export type ConnectorCallback = (
  // biome-ignore lint/suspicious/noExplicitAny: see above
  ...args: [error: Error, socket: null] | [error: null, socket: any]
) => void;

/**
 * `new Agent({ connect: schannelConnector({ credential }) })` of undici, for `https:` origins.
 * @param protocols ALPN, in order of preference: with undici's `allowH2` also `h2`
 * @see https://undici.nodejs.org/#/docs/api/Connector
 */
export function schannelConnector(
  schannel: SchannelOptions,
  protocols: readonly string[] = ['http/1.1'],
): (options: ConnectorOptions, callback: ConnectorCallback) => void {
  return ({ hostname, protocol, port, servername }, callback) => {
    if (protocol !== 'https:') {
      callback(new TypeError(`schannelConnector is for https:, not ${protocol}`), null);
      return;
    }
    const host = nameOf(hostname);
    const destination = {
      host,
      port: Number(port || 443),
      targetName: servername || host,
      applicationProtocols: protocols,
    };
    connectSchannel(destination, schannel).then(
      (stream) => callback(null, stream),
      (error) => callback(error as Error, null),
    );
  };
}
