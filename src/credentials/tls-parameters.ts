// TLS_PARAMETERS of SCH_CREDENTIALS: restrictions of protocols and algorithms.

import type { eTlsAlgorithmUsage } from '../../generated/enums.js';
import {
  SCH_CRED_MAX_SUPPORTED_ALPN_IDS,
  SCH_CRED_MAX_SUPPORTED_CHAINING_MODES,
  SCH_CRED_MAX_SUPPORTED_CRYPTO_SETTINGS,
  SCH_CRED_MAX_SUPPORTED_PARAMETERS,
  type SP_PROT,
  TLS_PARAMS_OPTIONAL,
} from '../../generated/flags.js';
import { CRYPTO_SETTINGS, TLS_PARAMETERS, UNICODE_STRING } from '../../generated/structs.js';
import {
  checkFlags,
  checkObject,
  checkString,
  isArray,
  rangeError,
  toInteger,
  typeError,
} from '../native/check.js';
import { wide } from '../native/memory.js';
import { allocArray } from '../native/struct.js';

/**
 * An algorithm that Schannel does not use, or only with keys of certain lengths.
 * @see https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-crypto_settings
 */
export interface DisabledCrypto {
  /** What it is used for: a constant of eTlsAlgorithmUsage. */
  readonly usage: eTlsAlgorithmUsage;
  /** Its CNG algorithm identifier: `AES`, `RSA`, `SHA1`, `ECDH_P256` ... */
  readonly algorithm: string;
  /** CNG's names of the chaining modes meant: `ChainingModeCBC`. All if absent. */
  readonly chainingModes?: readonly string[];
  /** In bits; 0, the default, for the system's. */
  readonly minBitLength?: number;
  /** As `minBitLength`. */
  readonly maxBitLength?: number;
}

/**
 * Restrictions, of all connections or of those that negotiate certain protocols by ALPN.
 * @see https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-tls_parameters
 */
export interface TlsParameters {
  /** What ALPN must choose for these restrictions to apply: `['h2']`. All connections if absent. */
  readonly applicationProtocols?: readonly string[];
  /** As `enabledProtocols` of the credentials. */
  readonly enabledProtocols?: SP_PROT;
  /** As `disabledProtocols` of the credentials. */
  readonly disabledProtocols?: SP_PROT;
  readonly disabledCrypto?: readonly DisabledCrypto[];
  /** TLS_PARAMS_OPTIONAL: ignored where it would fail the handshake. Only for a server. */
  readonly optional?: boolean;
}

/** grbitDisabledProtocols of an entry. */
type DisabledBits = (name: string, entry: TlsParameters) => number;

/** A snapshot of a caller's list, of at most `most` elements. */
function list<T>(name: string, value: unknown, most: number): readonly T[] {
  if (!isArray(value)) throw typeError(name, 'an array', value);
  const read = Array.from(value) as T[];
  if (read.length > most) throw rangeError(name, `at most ${most} elements long`, read.length);
  return read;
}

function unicodeString(name: string, value: unknown, into: UNICODE_STRING): void {
  checkString(name, value);
  const memory = wide(value);
  const bytes = memory.byteLength;
  // Lengths are USHORTs, and count bytes.
  if (bytes > 0xffff) throw rangeError(name, 'at most 32766 characters long', value.length);
  Object.assign(into, { Length: bytes - 2, MaximumLength: bytes, Buffer: memory });
}

function unicodeStrings(name: string, value: unknown, most: number) {
  const strings = list(name, value ?? [], most);
  const views = allocArray(UNICODE_STRING, strings.length);
  views.forEach((view, index) => {
    unicodeString(`${name}[${index}]`, strings[index], view);
  });
  return { count: strings.length, first: views[0] ?? null };
}

function cryptoSettings(name: string, value: unknown) {
  const settings = list<DisabledCrypto>(name, value ?? [], SCH_CRED_MAX_SUPPORTED_CRYPTO_SETTINGS);
  const views = allocArray(CRYPTO_SETTINGS, settings.length);
  views.forEach((view, index) => {
    const member = `${name}[${index}]`;
    const given = settings[index];
    checkObject(member, given);
    const {
      usage,
      algorithm,
      chainingModes,
      minBitLength = 0,
      maxBitLength = 0,
    } = given as DisabledCrypto;
    const modes = unicodeStrings(
      `${member}.chainingModes`,
      chainingModes,
      SCH_CRED_MAX_SUPPORTED_CHAINING_MODES,
    );
    unicodeString(`${member}.algorithm`, algorithm, view.strCngAlgId);
    Object.assign(view, {
      eAlgorithmUsage: toInteger(`${member}.usage`, 'int32', usage),
      cChainingModes: modes.count,
      rgstrChainingModes: modes.first,
      dwMinBitLength: checkFlags(`${member}.minBitLength`, minBitLength),
      dwMaxBitLength: checkFlags(`${member}.maxBitLength`, maxBitLength),
    });
  });
  return { count: settings.length, first: views[0] ?? null };
}

/**
 * Lays out the list.
 * @param disabledBits chooses the protocols of an entry
 * @returns the first of `cTlsParameters` structures, which keeps the others alive; null for an empty list
 * @throws TypeError or RangeError that names the element and its member
 */
export function tlsParameters(name: string, value: unknown, disabledBits: DisabledBits) {
  const entries = list<TlsParameters>(name, value, SCH_CRED_MAX_SUPPORTED_PARAMETERS);
  const views = allocArray(TLS_PARAMETERS, entries.length);
  views.forEach((view, index) => {
    const member = `${name}[${index}]`;
    const entry = entries[index];
    checkObject(member, entry);
    const { applicationProtocols, disabledCrypto, optional = false } = entry as TlsParameters;
    if (typeof optional !== 'boolean') throw typeError(`${member}.optional`, 'a boolean', optional);
    const ids = unicodeStrings(
      `${member}.applicationProtocols`,
      applicationProtocols,
      SCH_CRED_MAX_SUPPORTED_ALPN_IDS,
    );
    const crypto = cryptoSettings(`${member}.disabledCrypto`, disabledCrypto);
    Object.assign(view, {
      cAlpnIds: ids.count,
      rgstrAlpnIds: ids.first,
      grbitDisabledProtocols: disabledBits(member, entry as TlsParameters),
      cDisabledCrypto: crypto.count,
      pDisabledCrypto: crypto.first,
      dwFlags: optional ? TLS_PARAMS_OPTIONAL : 0,
    });
  });
  return { cTlsParameters: entries.length, pTlsParameters: views[0] ?? null };
}
