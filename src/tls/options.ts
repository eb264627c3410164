// Options of TlsStream: types, and validation. Each option is read once.

import { ASC_REQ, ISC_REQ } from '../../generated/flags.js';
import type { ClientContext } from '../context/client-context.js';
import { type CredHandle, usableCredential } from '../credentials/credentials.js';
import {
  checkFlags,
  checkLength,
  checkObject,
  checkString,
  rangeError,
  typeError,
} from '../native/check.js';
import { protocolList } from './application-protocols.js';

export interface TlsOptions {
  /** Acquired for Schannel: SECPKG_CRED_OUTBOUND for a client, SECPKG_CRED_INBOUND for a server. */
  readonly credential: CredHandle;
  /** ALPN: the protocols to offer or accept, in order of preference. */
  readonly applicationProtocols?: readonly string[];
  /** Additional ISC_REQ or ASC_REQ flags; those that a stream needs are always set. */
  readonly contextReq?: number;
  /**
   * Whether this side may still write after the peer's close_notify, as in node:stream. False by default: the
   * stream then ends by itself.
   */
  readonly allowHalfOpen?: boolean;
  /**
   * Whether a connection that ends without close_notify is an error, `ERR_SSPI_TLS_TRUNCATED`: it may be a
   * truncation attack. True by default. False is for peers that never send close_notify, with a protocol that
   * delimits its own messages.
   */
  readonly requireCloseNotify?: boolean;
  /**
   * Time limit of a handshake, in milliseconds; 0 for none. Default as in node:tls: 120,000 for a server, 0 for a
   * client. When it expires: `ERR_TLS_HANDSHAKE_TIMEOUT`.
   */
  readonly handshakeTimeout?: number;
}

/**
 * Chooses a client certificate when the server requests one and the credential has no suitable one.
 * @param context its `queryContextAttributes(SECPKG_ATTR_ISSUER_LIST_EX)` lists the authorities that the server
 *   trusts
 * @returns a credential with a certificate, owned by the caller; null to continue without a certificate
 */
export type ClientCredentialCallback = (
  context: ClientContext,
) => CredHandle | null | Promise<CredHandle | null>;

/** A server whose certificate must match a name. */
export interface TlsNamedServer {
  /** The server's name: sent as SNI, and checked against its certificate by Windows. */
  readonly targetName: string;
  readonly manualCredValidation?: boolean;
}

/** A server whose certificate the caller verifies. */
export interface TlsUncheckedServer {
  readonly targetName?: string;
  /**
   * Disables Windows' validation of the server's certificate, chain and name alike
   * (ISC_REQ_MANUAL_CRED_VALIDATION). The caller must validate it after `secureConnect`, before sending or trusting
   * anything: see `verifyPeerCertificate`. Required to omit `targetName`.
   */
  readonly manualCredValidation: true;
}

export type TlsClientOptions = TlsOptions & {
  readonly clientCredential?: ClientCredentialCallback;
} & (TlsNamedServer | TlsUncheckedServer);

/** Flags that a TLS stream needs. */
const clientRequires =
  ISC_REQ.STREAM |
  ISC_REQ.ALLOCATE_MEMORY |
  ISC_REQ.CONFIDENTIALITY |
  ISC_REQ.REPLAY_DETECT |
  ISC_REQ.SEQUENCE_DETECT |
  ISC_REQ.EXTENDED_ERROR;

const serverRequires =
  ASC_REQ.STREAM |
  ASC_REQ.ALLOCATE_MEMORY |
  ASC_REQ.CONFIDENTIALITY |
  ASC_REQ.REPLAY_DETECT |
  ASC_REQ.SEQUENCE_DETECT |
  ASC_REQ.EXTENDED_ERROR;

/** Validated options. */
export interface StreamSettings {
  readonly credential: CredHandle;
  /** SEC_APPLICATION_PROTOCOLS. */
  readonly applicationProtocols: Buffer | undefined;
  readonly contextReq: number;
  readonly allowHalfOpen: boolean;
  readonly requireCloseNotify: boolean;
  readonly handshakeTimeout: number;
}

export interface ClientSettings extends StreamSettings {
  readonly targetName: string | undefined;
  readonly clientCredential: ClientCredentialCallback | undefined;
}

/** The default of node:tls, in milliseconds. */
const serverHandshakeTimeout = 120_000;
/** The maximum of setTimeout. */
const longestTimeout = 2 ** 31 - 1;

/** @throws TypeError or RangeError that names the option */
export function clientSettings(options: TlsClientOptions): ClientSettings {
  const settings = streamSettings(options, clientRequires, 0);
  const { targetName, clientCredential } = options;
  const isManual = checkBoolean('manualCredValidation', options.manualCredValidation, false);
  if (targetName !== undefined) checkString('options.targetName', targetName);
  if (targetName === '' || (targetName === undefined && !isManual)) {
    throw new TypeError(
      "options.targetName must be the server's name; it may be omitted only with manualCredValidation: true, as without it the server's certificate is checked against no name",
    );
  }
  if (clientCredential !== undefined && typeof clientCredential !== 'function') {
    throw typeError('options.clientCredential', 'a function', clientCredential);
  }
  const manual = isManual ? ISC_REQ.MANUAL_CRED_VALIDATION : 0;
  const contextReq = (settings.contextReq | manual) >>> 0;
  return { ...settings, contextReq, targetName, clientCredential };
}

/** @throws TypeError or RangeError that names the option */
export const serverSettings = (options: TlsOptions): StreamSettings =>
  streamSettings(options, serverRequires, serverHandshakeTimeout);

function streamSettings(options: TlsOptions, required: number, timeout: number): StreamSettings {
  checkObject('options', options);
  const { credential, applicationProtocols: protocols, contextReq = 0 } = options;
  const { allowHalfOpen, requireCloseNotify, handshakeTimeout = timeout } = options;
  checkLength('options.handshakeTimeout', handshakeTimeout, 'a number of milliseconds');
  if (handshakeTimeout > longestTimeout) {
    throw rangeError('options.handshakeTimeout', `at most ${longestTimeout}`, handshakeTimeout);
  }
  return {
    credential: usableCredential('options.credential', credential),
    applicationProtocols:
      protocols === undefined ? undefined : protocolList('options.applicationProtocols', protocols),
    contextReq: (checkFlags('options.contextReq', contextReq) | required) >>> 0,
    allowHalfOpen: checkBoolean('allowHalfOpen', allowHalfOpen, false),
    requireCloseNotify: checkBoolean('requireCloseNotify', requireCloseNotify, true),
    handshakeTimeout,
  };
}

function checkBoolean(name: string, value: unknown, otherwise: boolean): boolean {
  if (value === undefined) return otherwise;
  if (typeof value !== 'boolean') throw typeError(`options.${name}`, 'a boolean', value);
  return value;
}
