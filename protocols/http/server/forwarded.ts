// Requests that a proxy forwarded: their connection is the proxy's, not the client's.

import type { IncomingMessage } from 'node:http';

const fields = /^(?:forwarded|via|x-real-ip|x-forwarded(?:-.*)?)$/;

/**
 * Whether a connection may carry the requests of several clients: behind a reverse proxy, or as HTTP/2, which multiplexes.
 * A proxy that adds no header field cannot be told from a client.
 */
export const isShared = ({ headers, httpVersionMajor }: IncomingMessage): boolean =>
  httpVersionMajor > 1 || Object.keys(headers).some((name) => fields.test(name));
