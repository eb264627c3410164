// SASL's profiles and the packages behind them, and the options of its contexts.

import { SASL_OPTION_AUTHZ_STRING, SECBUFFER_TOKEN } from '../../generated/flags.js';
import {
  SaslEnumerateProfilesW,
  SaslGetContextOption,
  SaslGetProfilePackageW,
  SaslIdentifyPackageW,
  SaslSetContextOption,
} from '../../generated/functions.js';
import { SEC_E_BUFFER_TOO_SMALL } from '../../generated/status.js';
import type { SecHandle } from '../../generated/structs.js';
import type { Address, View } from '../declaration.js';
import { checkBytes, checkFlags, checkString } from '../native/check.js';
import { byteLengthOf } from '../native/extent.js';
import { copyString16, wide } from '../native/memory.js';
import { BufferList } from '../sspi/buffers.js';
import { checkStatus } from '../sspi/error.js';
import { readPackages, type SecurityPackageInfo } from '../sspi/packages.js';
import { consume } from '../sspi/release.js';

/** A list of strings, ended by an empty one; the count is a second bound. */
function readStrings(start: Address, count: number): string[] {
  const strings: string[] = [];
  let at = start;
  while (at !== 0n && strings.length < count) {
    const string = copyString16(at) ?? '';
    if (string === '') break;
    strings.push(string);
    at += BigInt((string.length + 1) * Uint16Array.BYTES_PER_ELEMENT);
  }
  return strings;
}

/**
 * The SASL mechanisms that packages offer: `GSS-SPNEGO`, `GSSAPI`, `DIGEST-MD5` ...
 * @throws SspiError
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-saslenumerateprofilesw
 */
export function saslEnumerateProfiles(): string[] {
  const list = new BigUint64Array(1);
  const count = new Uint32Array(1);
  checkStatus('SaslEnumerateProfiles', SaslEnumerateProfilesW(list, count));
  return consume(list[0] ?? 0n, (from) => readStrings(from, count[0] ?? 0));
}

const readPackage = (list: BigUint64Array): SecurityPackageInfo =>
  consume(list[0] ?? 0n, (from) => readPackages(from, 1)[0] as SecurityPackageInfo);

/**
 * The package of a SASL mechanism, to acquire credentials for.
 * @throws TypeError that names the parameter
 * @throws SspiError `SEC_E_SECPKG_NOT_FOUND`
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-saslgetprofilepackagew
 */
export function saslGetProfilePackage(profileName: string): SecurityPackageInfo {
  checkString('profileName', profileName);
  const list = new BigUint64Array(1);
  const status = SaslGetProfilePackageW(wide(profileName), list);
  checkStatus('SaslGetProfilePackage', status);
  return readPackage(list);
}

/**
 * The package for a client's SASL negotiation.
 * @param token the client's first message
 * @throws TypeError that names the parameter
 * @throws SspiError `SEC_E_SECPKG_NOT_FOUND`
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-saslidentifypackagew
 */
export function saslIdentifyPackage(token: Uint8Array): SecurityPackageInfo {
  checkBytes('token', token);
  const input = new BufferList([{ type: SECBUFFER_TOKEN, data: Buffer.from(token) }]);
  const list = new BigUint64Array(1);
  checkStatus('SaslIdentifyPackage', SaslIdentifyPackageW(input.descriptor, list));
  return readPackage(list);
}

/** AUTHZ_STRING is bytes, every other option a number. */
export type SaslOptionValue<Option> = Option extends typeof SASL_OPTION_AUTHZ_STRING
  ? Uint8Array
  : number;

export function saslSetContextOption(
  context: View<SecHandle>,
  option: number,
  value: unknown,
): void {
  const checked = checkFlags('option', option);
  let bytes: Uint8Array;
  if (checked === SASL_OPTION_AUTHZ_STRING) {
    checkBytes('value', value);
    bytes = value;
  } else {
    bytes = new Uint8Array(Uint32Array.of(checkFlags('value', value)).buffer);
  }
  const status = SaslSetContextOption(context, checked, bytes, byteLengthOf(bytes));
  checkStatus('SaslSetContextOption', status);
}

export function saslGetContextOption(
  context: View<SecHandle>,
  option: number,
): Uint8Array | number {
  const checked = checkFlags('option', option);
  const needed = new Uint32Array(1);
  let memory = Buffer.alloc(Uint32Array.BYTES_PER_ELEMENT);
  const ask = () => SaslGetContextOption(context, checked, memory, memory.byteLength, needed);
  let status = ask();
  if (status === SEC_E_BUFFER_TOO_SMALL && (needed[0] ?? 0) > memory.byteLength) {
    memory = Buffer.alloc(needed[0] ?? 0);
    status = ask();
  }
  checkStatus('SaslGetContextOption', status);
  if (checked !== SASL_OPTION_AUTHZ_STRING) return memory.readUInt32LE();
  return memory.subarray(0, Math.min(needed[0] ?? 0, memory.byteLength));
}
