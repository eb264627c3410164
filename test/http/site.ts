// A server with an authenticator, and clients that log on leg by leg.

import {
  type AuthenticatorOptions,
  createAuthenticator,
  type HttpAuthenticationError,
  type HttpServerAuthenticator,
  type HttpUser,
} from '../../protocols/http/index.js';
import { acquireCredentialsHandle, ClientContext, SEC_E_OK, SECPKG_CRED } from '../../src/index.js';
import { script } from '../scripted/script.js';
import { RawClient } from './raw-client.js';
import { type WebServer, webServer } from './web-server.js';

export interface Site extends AsyncDisposable {
  readonly server: WebServer;
  readonly authenticator: HttpServerAuthenticator;
  /** `ERR_SSPI_HTTP_REFUSED 401 SEC_E_LOGON_DENIED`, of each refusal. */
  readonly refusals: string[];
  client(): RawClient;
}

/** A server that responds with the user. */
export async function site(
  options: AuthenticatorOptions = {},
  serve: (user: HttpUser) => string | Promise<string> = (user) => user.name,
): Promise<Site> {
  const authenticator = createAuthenticator(options);
  const refusals: string[] = [];
  authenticator.on('refusal', ({ code, status, cause }: HttpAuthenticationError) => {
    refusals.push([code, status, (cause as { code?: string } | undefined)?.code].join(' ').trim());
  });
  const server = await webServer(async (request, response) => {
    const user = await authenticator.authenticate(request, response);
    if (!user) return;
    const text = await serve(user);
    response.setHeader('Content-Length', Buffer.byteLength(text));
    response.end(text);
  });
  return {
    server,
    authenticator,
    refusals,
    client: () => new RawClient(server.port),
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      authenticator.dispose();
    },
  };
}

export const ntlm: AuthenticatorOptions = { packages: ['Negotiate', 'NTLM'], allowNtlm: true };

/** The client's side of a login. */
export function login(scheme = 'Negotiate') {
  using credential = acquireCredentialsHandle({
    package: scheme,
    credentialUse: SECPKG_CRED.OUTBOUND,
  });
  const context = new ClientContext(credential);
  return {
    /** The header fields of the next request. */
    next(challenge?: string): { Authorization: string } {
      const token = challenge ? Buffer.from(challenge.split(' ')[1] ?? '', 'base64') : null;
      const { token: answer } = context.step(token);
      return { Authorization: `${scheme} ${answer?.toString('base64')}` };
    },
    [Symbol.dispose]: () => context.dispose(),
  };
}

/** Logs on over a client's connection; returns the last response. */
export async function logIn(
  client: RawClient,
  scheme = 'Negotiate',
  fields: Record<string, string> = {},
) {
  using one = login(scheme);
  const challenge = await client.get({ ...one.next(), ...fields });
  const field = challenge?.headers['www-authenticate'] ?? '';
  if (!field.startsWith(`${scheme} `)) return challenge;
  return client.get({ ...one.next(field), ...fields });
}

/** Kerberos over the scripted package: one leg. */
export const kerberosLeg = () =>
  script('AcceptSecurityContext', { byDefault: true, status: SEC_E_OK, buffers: [{ size: 0 }] });
