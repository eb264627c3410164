// The options of a server's authenticator.

import type { AuthIdentity, AuthIdentityOptions } from '../../../src/index.js';
import {
  checkBoolean,
  checkObject,
  readLimits,
  readPackages,
  schemeOf,
  typeError,
} from '../check.js';

/** What clients that have not authenticated may cost a server. */
export interface AuthenticatorLimits {
  /** Handshakes that have begun and are not over; 1000 by default. Further ones get status 503. */
  readonly handshakes: number;
  /** The same from one address; 100 by default. */
  readonly handshakesPerAddress: number;
  /** Milliseconds for one handshake; 10,000 by default. Then its connection is closed. */
  readonly handshakeTime: number;
  /** Legs of one handshake; 6 by default. */
  readonly legs: number;
  /** Characters of a token in Base64; 98,304 by default. */
  readonly token: number;
  /** Requests of one connection that wait for those before them; 32 by default. Then the connection is closed. */
  readonly pipelined: number;
}

const defaultLimits: AuthenticatorLimits = {
  handshakes: 1000,
  handshakesPerAddress: 100,
  handshakeTime: 10_000,
  legs: 6,
  token: 96 * 1024,
  pipelined: 32,
};

export interface AuthenticatorOptions {
  /**
   * Security packages in the order in which they are offered, one for each HTTP scheme; `['Negotiate']` by default, with
   * `allowNtlm` also NTLM.
   */
  readonly packages?: readonly string[];
  /**
   * Whether NTLM is accepted, by itself or within Negotiate; false by default. NTLM authenticates the connection: all later
   * requests on it are the user's. Behind a reverse proxy that keeps connections, they may be another's. So a request that
   * was forwarded (Forwarded, X-Forwarded-*, X-Real-IP, Via) gets no NTLM; but a proxy need not add these fields. Never
   * allow NTLM behind a proxy.
   */
  readonly allowNtlm?: boolean;
  /** The account of the service, where it is not that of the process. */
  readonly credentials?: AuthIdentityOptions | AuthIdentity;
  /**
   * Extended Protection: whether a login must be bound to its TLS connection by tls-server-end-point. `allowed`, the
   * default, refuses a login that is bound to another connection; `required` also one that is bound to none, and every
   * login on a connection without TLS; `off` compares nothing, for a server behind something that terminates TLS.
   */
  readonly channelBindings?: ChannelBindingsMode;
  readonly limits?: Partial<AuthenticatorLimits>;
}

export type ChannelBindingsMode = 'allowed' | 'off' | 'required';

/** The options, read once and checked. */
export interface ServerSettings {
  readonly packages: readonly string[];
  readonly allowNtlm: boolean;
  readonly credentials: AuthenticatorOptions['credentials'];
  readonly channelBindings: ChannelBindingsMode;
  readonly limits: AuthenticatorLimits;
}

/** @throws TypeError or RangeError that names the option */
export function readServerOptions(options: AuthenticatorOptions): ServerSettings {
  checkObject('options', options);
  const { credentials, channelBindings = 'allowed' } = options;
  if (credentials !== undefined) checkObject('options.credentials', credentials);
  if (!['allowed', 'off', 'required'].includes(channelBindings)) {
    throw typeError('options.channelBindings', "'allowed', 'off' or 'required'", channelBindings);
  }
  const allowNtlm = checkBoolean('options.allowNtlm', options.allowNtlm, false);
  const packages = readPackages(options.packages, allowNtlm);
  const schemes = packages.map(schemeOf);
  const twice = schemes.find((scheme, index) => schemes.indexOf(scheme) !== index);
  if (twice) throw new TypeError(`options.packages has two packages for the scheme ${twice}`);
  return {
    packages,
    allowNtlm,
    credentials,
    channelBindings,
    limits: readLimits(options.limits, { ...defaultLimits }),
  };
}
