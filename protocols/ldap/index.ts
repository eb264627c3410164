// koffi-sspi/ldap: connections to a directory, bound by SASL as the logged-on user, and sealed.
import type { NetConnectOpts, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { AuthIdentity, AuthIdentityOptions, CredHandle } from '../../src/index.js';
import {
  AuthenticatedSocket,
  type AuthenticatedSocketOptions,
} from '../sasl/authenticated-socket.js';
import { createSaslClient, type Mechanism } from '../sasl/index.js';
import { bindRequest, readBindResponse, SASL_BIND_IN_PROGRESS } from './bind.js';

export type {
  AuthenticatedSocket,
  AuthenticatedSocketOptions,
} from '../sasl/authenticated-socket.js';

export interface LdapConnectorOptions extends AuthenticatedSocketOptions {
  /** @default `ldap/` and the host */
  servicePrincipalName?: string;
  /** Another user than the logged-on one. */
  authIdentity?: AuthIdentityOptions | AuthIdentity;
  /** Credentials that the caller has acquired, outbound, and disposes of. */
  credential?: CredHandle;
  /** @default 'GSS-SPNEGO', which Active Directory and OpenLDAP have; 'GSSAPI' is Kerberos alone */
  mechanism?: Mechanism;
  /** The security package. @default 'Negotiate' of GSS-SPNEGO, 'Kerberos' of GSSAPI */
  package?: string;
  /** Whether NTLM will do, which does not authenticate the server. @default false */
  allowNtlm?: boolean;
}

/** ldapts' option, of the type of net.connect. Only a port with a host is taken: the others are a TypeError. */
export interface CreateConnection {
  (port: number, host?: string, listener?: () => void): Socket;
  (options: NetConnectOpts, listener?: () => void): Socket;
  (path: string, listener?: () => void): Socket;
}

/** Active Directory sends results in tokens longer than it takes any: they have no limit there but this one of SASL. */
const largestToken = 0xffffff;

/**
 * Makes the connections that ldapts takes as `createConnection`: `new Client({ url, createConnection: ldapConnector() })`.
 * Each is bound when it connects, by SASL, and all that it carries is encrypted; do not call `bind()`.
 *
 * The host is the one in the URL: Kerberos needs the name of the service principal, `ldap/HOST`, not an address.
 * @returns net.connect's function with a port and a host, which gives an {@link AuthenticatedSocket}
 */
export function ldapConnector(options: LdapConnectorOptions = {}): CreateConnection {
  const connector = (port: number, host = 'localhost') => {
    if (typeof port !== 'number')
      throw new TypeError('port must be a number, with a host after it');
    return new AuthenticatedSocket((socket) => bind(socket, host, options), options).connect(
      port,
      host,
    );
  };
  return connector as unknown as CreateConnection;
}

async function bind(socket: Socket, host: string, options: LdapConnectorOptions): Promise<Duplex> {
  const { mechanism = 'GSS-SPNEGO', allowNtlm = false, servicePrincipalName } = options;
  const sasl = await createSaslClient({
    mechanism,
    service: 'ldap',
    host,
    ...(servicePrincipalName === undefined ? {} : { servicePrincipalName }),
    ...(options.authIdentity ? { authIdentity: options.authIdentity } : {}),
    ...(options.credential ? { credential: options.credential } : {}),
    ...(options.package === undefined ? {} : { package: options.package }),
    securityLayer: 'confidentiality',
    maxBuffer: largestToken,
    mutualAuth: !allowNtlm,
  });
  socket.once('close', () => sasl.dispose());
  try {
    let input: Buffer | null = null;
    for (let id = 1; ; id++) {
      socket.write(bindRequest(id, mechanism, await sasl.stepAsync(input)));
      const { resultCode, diagnosticMessage, serverSaslCreds } = await readBindResponse(socket, id);
      if (resultCode === SASL_BIND_IN_PROGRESS) {
        input = serverSaslCreds;
        continue;
      }
      if (resultCode !== 0) {
        throw new Error(`The bind to ${host} failed with ${resultCode}: ${diagnosticMessage}`);
      }
      // The last token comes with success.
      if (!sasl.done && serverSaslCreds) await sasl.stepAsync(serverSaslCreds);
      if (!sasl.done) {
        throw new Error(
          `${host} let the user in before the bind was over: is it what it should be?`,
        );
      }
      return sasl.seal(socket);
    }
  } catch (error) {
    sasl.dispose();
    throw error;
  }
}
