// Cipher suites of TLS: their numbers, their names at IANA, and those that OpenSSL and node:tls give them.

/** A cipher suite as `getCipher()` of node:tls describes it. */
export interface CipherNameAndProtocol {
  /** OpenSSL's name: `ECDHE-RSA-AES256-GCM-SHA384`. */
  readonly name: string;
  /** IANA's name: `TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384`. */
  readonly standardName: string;
  /** The lowest version of the protocol that has the suite, not the version of the connection. */
  readonly version: string;
}

/**
 * Those that Schannel has or had, and those that other peers propose today, without `TLS_`.
 * https://www.iana.org/assignments/tls-parameters, https://learn.microsoft.com/windows/win32/secauthn/cipher-suites-in-schannel
 */
const names: Readonly<Record<number, string>> = {
  1: 'RSA_WITH_NULL_MD5',
  2: 'RSA_WITH_NULL_SHA',
  4: 'RSA_WITH_RC4_128_MD5',
  5: 'RSA_WITH_RC4_128_SHA',
  9: 'RSA_WITH_DES_CBC_SHA',
  10: 'RSA_WITH_3DES_EDE_CBC_SHA',
  19: 'DHE_DSS_WITH_3DES_EDE_CBC_SHA',
  22: 'DHE_RSA_WITH_3DES_EDE_CBC_SHA',
  47: 'RSA_WITH_AES_128_CBC_SHA',
  50: 'DHE_DSS_WITH_AES_128_CBC_SHA',
  51: 'DHE_RSA_WITH_AES_128_CBC_SHA',
  53: 'RSA_WITH_AES_256_CBC_SHA',
  56: 'DHE_DSS_WITH_AES_256_CBC_SHA',
  57: 'DHE_RSA_WITH_AES_256_CBC_SHA',
  59: 'RSA_WITH_NULL_SHA256',
  60: 'RSA_WITH_AES_128_CBC_SHA256',
  61: 'RSA_WITH_AES_256_CBC_SHA256',
  64: 'DHE_DSS_WITH_AES_128_CBC_SHA256',
  103: 'DHE_RSA_WITH_AES_128_CBC_SHA256',
  106: 'DHE_DSS_WITH_AES_256_CBC_SHA256',
  107: 'DHE_RSA_WITH_AES_256_CBC_SHA256',
  156: 'RSA_WITH_AES_128_GCM_SHA256',
  157: 'RSA_WITH_AES_256_GCM_SHA384',
  158: 'DHE_RSA_WITH_AES_128_GCM_SHA256',
  159: 'DHE_RSA_WITH_AES_256_GCM_SHA384',
  168: 'PSK_WITH_AES_128_GCM_SHA256',
  169: 'PSK_WITH_AES_256_GCM_SHA384',
  174: 'PSK_WITH_AES_128_CBC_SHA256',
  175: 'PSK_WITH_AES_256_CBC_SHA384',
  176: 'PSK_WITH_NULL_SHA256',
  177: 'PSK_WITH_NULL_SHA384',
  // Signals, which no connection uses.
  255: 'EMPTY_RENEGOTIATION_INFO_SCSV',
  22016: 'FALLBACK_SCSV',
  // TLS 1.3.
  4865: 'AES_128_GCM_SHA256',
  4866: 'AES_256_GCM_SHA384',
  4867: 'CHACHA20_POLY1305_SHA256',
  4868: 'AES_128_CCM_SHA256',
  49161: 'ECDHE_ECDSA_WITH_AES_128_CBC_SHA',
  49162: 'ECDHE_ECDSA_WITH_AES_256_CBC_SHA',
  49171: 'ECDHE_RSA_WITH_AES_128_CBC_SHA',
  49172: 'ECDHE_RSA_WITH_AES_256_CBC_SHA',
  49187: 'ECDHE_ECDSA_WITH_AES_128_CBC_SHA256',
  49188: 'ECDHE_ECDSA_WITH_AES_256_CBC_SHA384',
  49191: 'ECDHE_RSA_WITH_AES_128_CBC_SHA256',
  49192: 'ECDHE_RSA_WITH_AES_256_CBC_SHA384',
  49195: 'ECDHE_ECDSA_WITH_AES_128_GCM_SHA256',
  49196: 'ECDHE_ECDSA_WITH_AES_256_GCM_SHA384',
  49199: 'ECDHE_RSA_WITH_AES_128_GCM_SHA256',
  49200: 'ECDHE_RSA_WITH_AES_256_GCM_SHA384',
  49207: 'ECDHE_PSK_WITH_AES_128_CBC_SHA256',
  49208: 'ECDHE_PSK_WITH_AES_256_CBC_SHA384',
  52392: 'ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256',
  52393: 'ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256',
  52394: 'DHE_RSA_WITH_CHACHA20_POLY1305_SHA256',
};

/**
 * IANA's name of a cipher suite, such as `TLS_AES_256_GCM_SHA384`.
 * @param id its number, as `cipherSuiteId` of CipherInfo and the messages of TLS have it
 * @returns null for a number that is not known here
 */
export function cipherSuiteName(id: number): string | null {
  const name = names[id];
  return name === undefined ? null : `TLS_${name}`;
}

/**
 * Describes a suite as node:tls does.
 * @param id Schannel's number of the suite
 * @param text Schannel's name of it, for a number that is not known
 */
export function describeCipher(id: number, text: string): CipherNameAndProtocol {
  // Before Windows 10 the text ended in the curve: TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA_P384.
  const standardName = cipherSuiteName(id) ?? text.replace(/_P(256|384|521)$/, '');
  return { name: opensslName(standardName), standardName, version: lowestVersion(standardName) };
}

/** The two halves of a name before TLS 1.3: what exchanges keys, and what protects the records. */
const halves = /^TLS_(.+)_WITH_(.+)$/;

function opensslName(standardName: string): string {
  const [, exchange, protection] = halves.exec(standardName) ?? [];
  if (exchange === undefined || protection === undefined) return standardName;
  const short = protection
    .replace('3DES_EDE_CBC', 'DES_CBC3')
    .replace(/^RC4_128/, 'RC4')
    .replace(/^AES_(\d+)/, 'AES$1')
    .replace(/^(CHACHA20_POLY1305)_SHA256$/, '$1');
  // Only suites of a shared key are called after their mode CBC.
  const mode = exchange.includes('PSK') ? short : short.replace(/^(AES\d+)_CBC/, '$1');
  return (exchange === 'RSA' ? mode : `${exchange}_${mode}`).replaceAll('_', '-');
}

function lowestVersion(standardName: string): string {
  const [, exchange, protection] = halves.exec(standardName) ?? [];
  if (exchange === undefined || protection === undefined) return 'TLSv1.3';
  if (/GCM|CCM|CHACHA20/.test(protection)) return 'TLSv1.2';
  const hasNewHash = /SHA(256|384)$/.test(protection);
  if (hasNewHash) return exchange.includes('PSK') ? 'TLSv1' : 'TLSv1.2';
  return exchange.startsWith('ECDHE') ? 'TLSv1' : 'SSLv3';
}
