// koffi-sspi/ldap: connections to a directory, bound by SASL as the logged-on user, and sealed.
import type { NetConnectOpts, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import {
  type AuthIdentity,
  type AuthIdentityOptions,
  acquireCredentialsHandleAsync,
  ClientContext,
  type CredHandle,
  ISC_REQ,
  SECPKG_CRED,
} from '../../src/index.js';
import {
  AuthenticatedSocket,
  type AuthenticatedSocketOptions,
} from '../sasl/authenticated-socket.js';
import { sealStream } from '../sasl/index.js';
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
  /** The security package. @default 'Negotiate' */
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

const contextReq =
  ISC_REQ.REPLAY_DETECT | ISC_REQ.SEQUENCE_DETECT | ISC_REQ.CONFIDENTIALITY | ISC_REQ.INTEGRITY;

/** Legs of NTLM in SPNEGO, of Kerberos with a layer to agree on, and a few more. */
const mostSteps = 20;

/** Active Directory sends results in tokens longer than it takes any: they have no limit there but this one of SASL. */
const largestToken = 0xffffff;

/**
 * Makes the connections that ldapts takes as `createConnection`: `new Client({ url, createConnection: ldapConnector() })`.
 * Each is bound when it connects, by SASL GSS-SPNEGO, and all that it carries is encrypted; do not call `bind()`.
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

async function clientContext(options: LdapConnectorOptions, host: string): Promise<ClientContext> {
  const { servicePrincipalName = `ldap/${host}`, authIdentity, allowNtlm = false } = options;
  const acquired =
    options.credential ??
    (await acquireCredentialsHandleAsync({
      package: options.package ?? 'Negotiate',
      credentialUse: SECPKG_CRED.OUTBOUND,
      ...(authIdentity ? { authIdentity } : {}),
    }));
  try {
    return new ClientContext(acquired, {
      targetName: servicePrincipalName,
      contextReq: allowNtlm ? contextReq : contextReq | ISC_REQ.MUTUAL_AUTH,
    });
  } finally {
    // The context holds it.
    if (!options.credential) acquired.dispose();
  }
}

async function bind(socket: Socket, host: string, options: LdapConnectorOptions): Promise<Duplex> {
  const context = await clientContext(options, host);
  socket.once('close', () => context.dispose());
  try {
    let input: Buffer | null = null;
    for (let id = 1; id <= mostSteps; id++) {
      const { token } = await context.stepAsync(input);
      socket.write(bindRequest(id, 'GSS-SPNEGO', token ?? Buffer.alloc(0)));
      const { resultCode, diagnosticMessage, serverSaslCreds } = await readBindResponse(socket, id);
      if (resultCode === SASL_BIND_IN_PROGRESS) {
        input = serverSaslCreds;
        continue;
      }
      if (resultCode !== 0) {
        throw new Error(`The bind to ${host} failed with ${resultCode}: ${diagnosticMessage}`);
      }
      // The last token comes with success.
      if (!context.established && serverSaslCreds) await context.stepAsync(serverSaslCreds);
      checkServer(context, host, options);
      return sealStream(socket, context, { maxReceive: largestToken });
    }
    throw new Error(`The bind to ${host} does not come to an end.`);
  } catch (error) {
    context.dispose();
    throw error;
  }
}

function checkServer(
  context: ClientContext,
  host: string,
  { allowNtlm }: LdapConnectorOptions,
): void {
  const isProven = !context.missingAttributes()?.includes('MUTUAL_AUTH');
  if (context.established && (allowNtlm || isProven)) return;
  throw new Error(
    `${host} did not authenticate itself, as Kerberos would have it. Is ldap/${host} its service principal?`,
  );
}
