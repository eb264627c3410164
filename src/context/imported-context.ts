// ImportSecurityContext: a context that another process established.

import { SECBUFFER_TOKEN } from '../../generated/flags.js';
import { ImportSecurityContextW } from '../../generated/functions.js';
import { SecBuffer } from '../../generated/structs.js';
import { AccessToken } from '../identity/access-token.js';
import { checkBytes, checkString, typeError } from '../native/check.js';
import { wide } from '../native/memory.js';
import { copySecret } from '../native/secret.js';
import { alloc } from '../native/struct.js';
import { checkStatus } from '../sspi/error.js';
import { checkMade, isOwned, type NativeAddress, usableHandle } from '../sspi/handles.js';
import { querySecurityPackageInfo } from '../sspi/packages.js';
import { ContextState } from './context-state.js';
import { SecurityContext } from './security-context.js';

/** An imported context: established from the start, without a handshake. */
export class ImportedContext extends SecurityContext {
  /** Made by `importSecurityContext`. */
  constructor(state: ContextState) {
    checkMade(new.target.name, 'call importSecurityContext.', state);
    super(state);
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
 * Imports a context that `exportSecurityContext` exported, in this process or another. The caller disposes the result,
 * and still owns the token.
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
  if (token !== null && !isOwned(AccessToken, token)) {
    throw typeError('token', 'an AccessToken or null', token);
  }
  const { name } = querySecurityPackageInfo(packageName);
  const state = new ContextState('ImportedContext');
  // The package may read it only, but its parameter is not const.
  const bytes = copySecret(packedContext);
  const buffer = alloc(SecBuffer, {
    BufferType: SECBUFFER_TOKEN,
    cbBuffer: bytes.byteLength,
    pvBuffer: bytes,
  });
  const { memory } = state.handle;
  const address = token === null ? null : usableHandle<NativeAddress>(token).address;
  try {
    const status = ImportSecurityContextW(wide(name), buffer, address, memory);
    checkStatus('ImportSecurityContext', status);
  } finally {
    bytes.fill(0);
  }
  state.handle.own();
  state.phase = 'established';
  return new ImportedContext(state);
}
