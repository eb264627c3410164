// What TlsStream is told: types, and checks of each option, which is read once.

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
  /** ALPN: the protocols spoken here, the preferred one first. */
  readonly applicationProtocols?: readonly string[];
  /** More bits of ISC_REQ or ASC_REQ, beside those that a stream needs. */
  readonly contextReq?: number;
  /**
   * As Node's streams have it: whether this side may still write after the peer's close_notify. If not, the
   * default, the stream ends by itself then.
   */
  readonly allowHalfOpen?: boolean;
  /**
   * Whether the end of the connection without close_notify is an error, `ERR_SSPI_TLS_TRUNCATED`: somebody may
   * have cut the data off. True by default; false for peers that never send it, where the data itself shows
   * that it is whole.
   */
  readonly requireCloseNotify?: boolean;
  /**
   * How long a handshake may take, in milliseconds; 0 is without end. As in Node's tls 120,000 by default for a
   * server, and for a client 0.
   */
  readonly handshakeTimeout?: number;
}

/**
 * Chooses a client certificate when the server asks for one and the credential has none that fits.
 * @param context asked with `queryContextAttributes(SECPKG_ATTR_ISSUER_LIST_EX)`, it names the authorities that
 *   the server trusts
 * @returns a credential with a certificate, which stays the caller's; null to go on without one
 */
export type ClientCredentialCallback = (
  context: ClientContext,
) => CredHandle | null | Promise<CredHandle | null>;

/** A server whose name is known. */
export interface TlsNamedServer {
  /** The server's name: sent as SNI, and what Windows compares its certificate with. */
  readonly targetName: string;
  readonly manualCredValidation?: boolean;
}

/** A server that the caller verifies. */
export interface TlsUncheckedServer {
  readonly targetName?: string;
  /**
   * Windows does not check the server's certificate at all: neither its chain nor its name
   * (ISC_REQ_MANUAL_CRED_VALIDATION). The caller does, after `secureConnect` and before it writes or believes
   * anything. Only so may `targetName` be left out.
   */
  readonly manualCredValidation: true;
}

export type TlsClientOptions = TlsOptions & {
  readonly clientCredential?: ClientCredentialCallback;
} & (TlsNamedServer | TlsUncheckedServer);

/** What a TLS stream needs of a context; records have confidentiality and order by themselves. */
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

/** Options as a stream works with them. */
export interface StreamSettings {
  readonly credential: CredHandle;
  /** SEC_APPLICATION_PROTOCOLS, if there are any. */
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

/** As Node's tls has it. */
const serverHandshakeTimeout = 120_000;
/** The longest that a timer waits. */
const longestTimeout = 2 ** 31 - 1;

/** @throws TypeError or RangeError that names the option */
export function clientSettings(options: TlsClientOptions): ClientSettings {
  const settings = streamSettings(options, clientRequires, 0);
  const { targetName, clientCredential } = options;
  const isManual = checkBoolean('manualCredValidation', options.manualCredValidation, false);
  if (targetName !== undefined) checkString('options.targetName', targetName);
  if (targetName === '' || (targetName === undefined && !isManual)) {
    throw new TypeError(
      "options.targetName must be the server's name, or be left out with manualCredValidation: without it, nobody checks whose certificate the server shows",
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
