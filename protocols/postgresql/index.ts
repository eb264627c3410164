// koffi-sspi/postgresql: connections to PostgreSQL by Kerberos, for npm's pg: authentication and encryption by GSS-API.
import { AuthenticatedSocket } from '../sasl/authenticated-socket.js';
import { AuthenticatingStream } from './authentication.js';
import { encrypted } from './encryption.js';
import type { GssStreamOptions } from './options.js';

export type {
  AuthenticatedSocket,
  AuthenticatedSocketOptions,
} from '../sasl/authenticated-socket.js';
export type { GssStreamOptions } from './options.js';

/**
 * Makes the streams that pg takes as `stream`: `new Client({ host, user, stream: gssStream() })`. Each connects as the
 * logged-on user, and authenticates the server, before pg sends anything, and encrypts all of it.
 *
 * The user's name in `user` is one that PostgreSQL maps the principal to (`include_realm`, `map` in pg_hba.conf).
 * @see https://www.postgresql.org/docs/current/gssapi-auth.html
 */
export function gssStream(options: GssStreamOptions = {}): () => AuthenticatedSocket {
  const { encryption = 'required' } = options;
  if (encryption !== 'required' && encryption !== 'none') {
    throw new TypeError("encryption must be 'required' or 'none'.");
  }
  return () =>
    new AuthenticatedSocket(
      encryption === 'required'
        ? (socket, host) => encrypted(socket, host, options)
        : async (socket, host) => new AuthenticatingStream(socket, host, options),
      options,
    );
}
