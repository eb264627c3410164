// What a connection to PostgreSQL by GSS-API needs to know, and the client context made from it.
import {
  type AuthIdentity,
  type AuthIdentityOptions,
  ClientContext,
  type CredHandle,
  ISC_REQ,
  SECPKG_CRED,
} from '../../src/index.js';
import type { AuthenticatedSocketOptions } from '../sasl/authenticated-socket.js';
import { withCredential } from '../sasl/exchange.js';

export interface GssStreamOptions extends AuthenticatedSocketOptions {
  /**
   * `required`: all of the connection is encrypted by GSS-API (`hostgssenc` in pg_hba.conf), or there is none. `none`: only
   * the authentication is GSS-API's (`gss` or `sspi`).
   * @default 'required'
   */
  encryption?: 'required' | 'none';
  /** @default `postgres/` and the host */
  servicePrincipalName?: string;
  /** Another user than the logged-on one. */
  authIdentity?: AuthIdentityOptions | AuthIdentity;
  /** Credentials that the caller has acquired, outbound, and disposes of. */
  credential?: CredHandle;
  /**
   * The security package: `Negotiate` for a server on Windows that asks for `sspi`.
   * @default 'Kerberos', which is what PostgreSQL elsewhere understands
   */
  package?: string;
}

/** RFC 2743's flags that libpq asks for, and that it refuses to encrypt without. */
const sealed =
  ISC_REQ.MUTUAL_AUTH |
  ISC_REQ.REPLAY_DETECT |
  ISC_REQ.SEQUENCE_DETECT |
  ISC_REQ.CONFIDENTIALITY |
  ISC_REQ.INTEGRITY;

export function clientContext(
  { encryption = 'required', ...options }: GssStreamOptions,
  host: string,
): Promise<ClientContext> {
  const { servicePrincipalName = `postgres/${host}`, package: name = 'Kerberos' } = options;
  const contextReq = encryption === 'required' ? sealed : ISC_REQ.MUTUAL_AUTH;
  return withCredential(
    options,
    name,
    SECPKG_CRED.OUTBOUND,
    (credential) => new ClientContext(credential, { targetName: servicePrincipalName, contextReq }),
  );
}

/** @throws unless the server has proved who it is, and the messages can be encrypted where that was asked for */
export function checkGranted(context: ClientContext, host: string): void {
  const missing = context.missingAttributes();
  if (context.established && missing?.length === 0) return;
  throw new Error(
    `${host} was not authenticated as it must be: the context lacks ${missing?.join(', ') ?? 'its last token'}.`,
  );
}
