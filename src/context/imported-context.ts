// ImportSecurityContext: a context that another process established.

import { SECBUFFER_TOKEN } from '../../generated/flags.js';
import { ImportSecurityContextW } from '../../generated/functions.js';
import { SecBuffer } from '../../generated/structs.js';
import { checkStatus } from '../errors.js';
import { AccessToken } from '../identity/access-token.js';
import { checkBytes, checkString, typeError } from '../native/check.js';
import { wide } from '../native/memory.js';
import { copySecret } from '../native/secret.js';
import { alloc } from '../native/struct.js';
import { querySecurityPackageInfo, type SecurityPackageInfo } from '../packages.js';
import { ContextState } from './context-state.js';
import { SecurityContext } from './security-context.js';

/** A context without a handshake of its own: established from the start, for messages and questions. */
export class ImportedContext extends SecurityContext {
  /** Made by `importSecurityContext`. */
  constructor(info: SecurityPackageInfo, packed: Uint8Array, token: AccessToken | null) {
    const state = new ContextState(new.target.name);
    super(state);
    // The package may read it only, but its parameter is not const.
    const bytes = copySecret(packed);
    const buffer = alloc(SecBuffer, {
      BufferType: SECBUFFER_TOKEN,
      cbBuffer: bytes.byteLength,
      pvBuffer: bytes,
    });
    try {
      const { memory } = state.handle;
      const status = ImportSecurityContextW(
        wide(info.name),
        buffer,
        token?.address ?? null,
        memory,
      );
      checkStatus('ImportSecurityContext', status);
    } finally {
      bytes.fill(0);
    }
    state.handle.own();
    state.phase = 'established';
  }

  /** Not known: no leg gave them. */
  override get attributes(): undefined {
    return undefined;
  }

  /** Not known: no leg gave it. */
  override get expiry(): undefined {
    return undefined;
  }
}

/**
 * Makes a context from what `exportSecurityContext` gave, in this process or another. The result is the
 * caller's to dispose; the token stays the caller's.
 * @param packageName the package that exported it
 * @throws TypeError that names the parameter
 * @throws SspiError such as `SEC_E_UNSUPPORTED_FUNCTION`, `SEC_E_SECPKG_NOT_FOUND`
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-importsecuritycontextw
 */
export function importSecurityContext(
  packageName: string,
  packedContext: Uint8Array,
  token: AccessToken | null = null,
): ImportedContext {
  checkString('packageName', packageName);
  checkBytes('packedContext', packedContext);
  if (token !== null && !(token instanceof AccessToken)) {
    throw typeError('token', 'an AccessToken or null', token);
  }
  return new ImportedContext(querySecurityPackageInfo(packageName), packedContext, token);
}
