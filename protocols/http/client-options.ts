// The options of a client: whom it authenticates as, and what it accepts of a server.

import {
  type AuthIdentity,
  type AuthIdentityOptions,
  CredHandle,
  servicePrincipalName,
} from '../../src/index.js';
import {
  checkBoolean,
  checkObject,
  readLimits,
  readPackages,
  schemeOf,
  typeError,
} from './check.js';

/** What an unauthenticated server or proxy may cost a client. */
export interface HttpClientLimits {
  /** Legs of one login; 10 by default. NTLM takes two, Kerberos one. */
  readonly legs: number;
  /** Characters of the challenges of one response; 98,304 by default. */
  readonly challenge: number;
  /** Bytes of the body of a response that only asks for a login; 1 MiB by default. */
  readonly refusal: number;
  /**
   * Milliseconds for a login of a fetch, from the challenge to the head of the response that ends it; 300,000 by default,
   * as long as Node's fetch waits for a head. The server's own time for the page is part of it.
   */
  readonly loginTime: number;
  /** Milliseconds for all legs of one connection with a proxy; 30,000 by default. */
  readonly proxyTime: number;
  /** Bytes of the body of a Request, which is kept to be sent again; 64 MiB by default. */
  readonly body: number;
}

const defaultLimits: HttpClientLimits = {
  legs: 10,
  challenge: 96 * 1024,
  refusal: 1024 * 1024,
  loginTime: 300_000,
  proxyTime: 30_000,
  body: 64 * 1024 * 1024,
};

export interface HttpClientOptions {
  /**
   * Whom to authenticate as: the logged-on user by default, a user with a password, or a credential acquired with
   * SECPKG_CRED_OUTBOUND, whose package is used then and which the caller disposes.
   */
  readonly credentials?: AuthIdentityOptions | AuthIdentity | CredHandle;
  /** Security packages in order of preference; `['Negotiate']` by default, with `allowNtlm` also NTLM. */
  readonly packages?: readonly string[];
  /**
   * Whether NTLM may be used, by itself or chosen by Negotiate; false by default. NTLM does not authenticate the
   * server: to allow it is to authenticate to any server in that place, and to a relay.
   */
  readonly allowNtlm?: boolean;
  /** The server's service principal name; `HTTP/` and the host name by default, '' for none. */
  readonly servicePrincipalName?: string | ((url: URL) => string);
  /** Whether the server may act as the user on other computers (ISC_REQ_DELEGATE); false by default. */
  readonly delegate?: boolean;
  /**
   * Whether the server must authenticate itself, as Kerberos can; true by default. False is for servers that do not
   * return Kerberos' last token. NTLM never can: there `allowNtlm` is the consent.
   */
  readonly mutualAuth?: boolean;
  /** Whether the login is bound to the TLS connection, by tls-server-end-point; true by default. */
  readonly channelBindings?: boolean;
  readonly limits?: Partial<HttpClientLimits>;
}

/** The options, read once and checked. */
export interface ClientSettings {
  readonly credentials: HttpClientOptions['credentials'];
  readonly packages: readonly string[];
  readonly allowNtlm: boolean;
  readonly principalOf: (url: URL) => string;
  readonly delegate: boolean;
  readonly mutualAuth: boolean;
  readonly channelBindings: boolean;
  readonly limits: HttpClientLimits;
}

/** @throws TypeError or RangeError that names the option */
export function readClientOptions(options: HttpClientOptions): ClientSettings {
  checkObject('options', options);
  const { credentials, servicePrincipalName: principal } = options;
  const allowNtlm = checkBoolean('options.allowNtlm', options.allowNtlm, false);
  if (credentials !== undefined) checkObject('options.credentials', credentials);
  if (principal !== undefined && typeof principal !== 'string' && typeof principal !== 'function') {
    throw typeError('options.servicePrincipalName', 'a string or a function', principal);
  }
  const packages =
    credentials instanceof CredHandle ? [credentials.package.name] : options.packages;
  return {
    credentials,
    packages: readPackages(packages, allowNtlm),
    allowNtlm,
    principalOf:
      typeof principal === 'function' ? principal : (url) => principal ?? servicePrincipalName(url),
    delegate: checkBoolean('options.delegate', options.delegate, false),
    mutualAuth: checkBoolean('options.mutualAuth', options.mutualAuth, true),
    channelBindings: checkBoolean('options.channelBindings', options.channelBindings, true),
    limits: readLimits(options.limits, { ...defaultLimits }),
  };
}

/** Whether one of the packages goes by this HTTP scheme. */
export const packagesOf = ({ packages }: ClientSettings, scheme: string): string[] =>
  packages.filter((name) => schemeOf(name).toLowerCase() === scheme.toLowerCase());
