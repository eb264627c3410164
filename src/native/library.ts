// The only file that loads DLLs: Windows' own, or the library that replaces them.

import type { LibraryHandle } from 'koffi';
import { libraries } from '../../generated/libraries.js';
import { checkObject, checkString } from './check.js';
import { BindingError } from './error.js';
import { koffi } from './koffi.js';

let override: string | undefined;
let overridesAll = false;
const loaded = new Map<string, LibraryHandle>();

export interface LibraryOptions {
  /**
   * Takes the functions around SSPI from it too, such as those of certificates and tokens. They come
   * from Windows' own DLLs otherwise, and always from the library where there are none.
   */
  readonly support?: boolean;
}

/**
 * Takes SSPI's functions from another library that exports the same names, on any platform: a DLL for
 * tests, or Devolutions' sspi-rs on Linux and macOS. The environment variable `SSPI_LIBRARY` does the
 * same. Must be called before the first SSPI call of the process: handles of one library mean nothing
 * to another.
 *
 * @param path file name or path, as the system's loader takes it
 * @throws TypeError if `path` is not a non-empty string
 * @throws BindingError `ERR_SSPI_LIBRARY_IN_USE` once a function has been called
 */
export function setLibrary(path: string, options: LibraryOptions = {}): void {
  checkString('path', path);
  checkObject('options', options);
  if (path === '') throw new TypeError('path must not be empty');
  if (loaded.size > 0) {
    throw new BindingError(
      'ERR_SSPI_LIBRARY_IN_USE',
      `Functions of ${[...loaded.keys()].join(', ')} are in use; call setLibrary before the first SSPI call.`,
    );
  }
  override = path;
  overridesAll = options.support ?? false;
}

/** The path to load for a DLL. */
export function pathFor(name: string): string {
  const onWindows = process.platform === 'win32';
  const path = override ?? process.env.SSPI_LIBRARY;
  if (path && (overridesAll || !onWindows || libraries[name]?.role === 'sspi')) return path;
  if (onWindows) return windowsLibrary(name);
  throw new BindingError(
    'ERR_SSPI_UNAVAILABLE',
    `There is no SSPI on ${process.platform}. Run on Windows, or name a library that exports SSPI's functions (such as sspi-rs) in SSPI_LIBRARY or with setLibrary().`,
  );
}

/** The system's own C library, never replaced: it copies memory. */
export const systemLibrary = (): LibraryHandle =>
  koffi().load(process.platform === 'win32' ? windowsLibrary('kernel32.dll') : null);

/** Windows' own DLLs are loaded from the system directory only. */
const windowsLibrary = (name: string): string =>
  process
    .getBuiltinModule('node:path')
    .join(process.env.SystemRoot ?? 'C:\\Windows', 'System32', name);

/** @param name the DLL that exports a function on Windows: `secur32.dll` */
export function loadLibrary(name: string): LibraryHandle {
  const path = pathFor(name);
  const known = loaded.get(path);
  if (known) return known;
  try {
    const library = koffi().load(path);
    loaded.set(path, library);
    return library;
  } catch (cause) {
    if (cause instanceof BindingError) throw cause;
    throw new BindingError(
      'ERR_SSPI_LIBRARY',
      `${path} cannot be loaded: ${(cause as Error).message}. Check the path, and that it is built for ${process.platform}-${process.arch}.`,
      { cause },
    );
  }
}
