// The responses that an authenticator itself sends.

import { type ServerResponse, STATUS_CODES } from 'node:http';

/**
 * Answers a request that is not authenticated.
 * @param challenges for WWW-Authenticate, one field each
 */
export function answer(
  response: ServerResponse,
  status: number,
  challenges: readonly string[] = [],
): void {
  if (response.headersSent || response.destroyed) return;
  const text = status === 401 ? 'Please authenticate.\n' : `${STATUS_CODES[status]}\n`;
  response.statusCode = status;
  if (challenges.length > 0) response.setHeader('WWW-Authenticate', [...challenges]);
  if (status === 503) response.setHeader('Retry-After', '1');
  response.setHeader('Content-Type', 'text/plain');
  response.setHeader('Content-Length', Buffer.byteLength(text));
  response.setHeader('Cache-Control', 'no-store');
  response.end(text);
}
