// The cipher suites of TLS as Windows is configured, in their order.

import { CRYPT_CONFIGURATION, NCRYPT_SCHANNEL_INTERFACE } from '../../generated/flags.js';
import { BCryptEnumContextFunctions, BCryptFreeBuffer } from '../../generated/functions.js';
import { CRYPT_CONTEXT_FUNCTIONS } from '../../generated/structs.js';
import { checkObject } from '../native/check.js';
import { copyString16, wide } from '../native/memory.js';
import { decode, pointersAt } from '../native/struct.js';
import { checkStatus } from '../sspi/error.js';
import { consume } from '../sspi/release.js';

/** Which configuration `cipherSuites` reads. */
export interface CipherSuiteOptions {
  /** `local`, the default: this computer's own. `domain`: that of group policy, which has precedence where it is set. */
  readonly configuration?: 'local' | 'domain';
}

/**
 * The names of the cipher suites that Windows is configured with, the preferred one first. A credential may restrict
 * them further: `schannel: { tlsParameters }`.
 * @throws TypeError that names the option
 * @throws SspiError such as `STATUS_NOT_FOUND`, if group policy sets none
 * @see https://learn.microsoft.com/windows/win32/secauthn/prioritizing-schannel-cipher-suites
 * @see https://learn.microsoft.com/windows/win32/api/bcrypt/nf-bcrypt-bcryptenumcontextfunctions
 */
export function cipherSuites(options: CipherSuiteOptions = {}): string[] {
  checkObject('options', options);
  const { configuration = 'local' } = options;
  if (configuration !== 'local' && configuration !== 'domain') {
    throw new TypeError('options.configuration must be "local" or "domain"');
  }
  const table = configuration === 'local' ? CRYPT_CONFIGURATION.LOCAL : CRYPT_CONFIGURATION.DOMAIN;
  const size = new Uint32Array(1);
  const out = new BigUint64Array(1);
  const status = BCryptEnumContextFunctions(
    table,
    wide('SSL'),
    NCRYPT_SCHANNEL_INTERFACE,
    size,
    out,
  );
  checkStatus('BCryptEnumContextFunctions', status);
  const address = out[0] ?? 0n;
  if (address === 0n) return [];
  return consume(
    address,
    () => {
      const { cFunctions, rgpszFunctions } = decode(CRYPT_CONTEXT_FUNCTIONS, address);
      return pointersAt(rgpszFunctions, cFunctions).map((name) => copyString16(name) ?? '');
    },
    BCryptFreeBuffer,
  );
}
