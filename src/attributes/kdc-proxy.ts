// The KDC proxy settings of a Kerberos credential: one block with the strings at its end.

import { type KDC_PROXY_SETTINGS_FLAGS, KDC_PROXY_SETTINGS_V1 } from '../../generated/flags.js';
import { SecPkgCredentials_KdcProxySettingsW } from '../../generated/structs.js';
import { checkBytes, checkFlags, checkObject, checkString, rangeError } from '../native/check.js';
import { secretMemory } from '../native/secret.js';
import { sizeof, view } from '../native/struct.js';

/**
 * SecPkgCredentials_KdcProxySettings: the KDC proxy to use (MS-KKDCP).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcredentials_kdcproxysettingsw
 */
export interface KdcProxySettings {
  /** The server as Kerberos writes it: `proxy.example.com:443:kdcproxy`. */
  readonly proxyServer?: string;
  /** The credential for TLS to the proxy, as bytes in the package's form. */
  readonly clientTlsCred?: Uint8Array;
  /** Constants of KDC_PROXY_SETTINGS_FLAGS. None by default. */
  readonly flags?: KDC_PROXY_SETTINGS_FLAGS;
}

/** Offsets and lengths have 16 bits. */
const largest = 0xffff;

/**
 * Lays the settings out: the structure, then the server in UTF-16 without NUL, then the credential.
 * Absent settings have offset and length 0.
 * @throws TypeError or RangeError that names the member of `value`
 */
export function kdcProxySettings(value: KdcProxySettings): Buffer {
  checkObject('value', value);
  const { proxyServer = '', clientTlsCred = new Uint8Array(), flags = 0 } = value;
  checkString('value.proxyServer', proxyServer);
  checkBytes('value.clientTlsCred', clientTlsCred);
  const server = Buffer.from(proxyServer, 'utf16le');
  const serverOffset = sizeof(SecPkgCredentials_KdcProxySettingsW);
  const credOffset = serverOffset + server.byteLength;
  if (credOffset > largest) {
    throw rangeError('value.proxyServer', 'short enough for offsets of 16 bits', proxyServer);
  }
  if (clientTlsCred.byteLength > largest) {
    throw rangeError('value.clientTlsCred', `at most ${largest} bytes long`, clientTlsCred);
  }
  const block = secretMemory(credOffset + clientTlsCred.byteLength);
  block.set(server, serverOffset);
  block.set(clientTlsCred, credOffset);
  Object.assign(view(SecPkgCredentials_KdcProxySettingsW, block), {
    Version: KDC_PROXY_SETTINGS_V1,
    Flags: checkFlags('value.flags', flags),
    ProxyServerOffset: server.byteLength > 0 ? serverOffset : 0,
    ProxyServerLength: server.byteLength,
    ClientTlsCredOffset: clientTlsCred.byteLength > 0 ? credOffset : 0,
    ClientTlsCredLength: clientTlsCred.byteLength,
  });
  return block;
}
