// Loads koffi on first use: importing this package works where koffi does not.

import { BindingError } from './error.js';

type Koffi = typeof import('koffi');

let instance: Koffi | undefined;

/**
 * Where to resolve koffi from: this file. A CommonJS bundle has no import.meta, only __filename. With
 * `node -e`, on stdin and in the REPL, the global __filename is not a path (`[eval]`, `[stdin]`, `repl`), not even
 * inside a module; then Node resolves from the working directory.
 */
function here(): string {
  const path = process.getBuiltinModule('node:path');
  const { url } = import.meta as { url?: string };
  if (url?.startsWith('file:')) return url;
  if (typeof __filename === 'string' && path.isAbsolute(__filename)) return __filename;
  return path.resolve('script.js');
}

/** @throws BindingError `ERR_SSPI_UNAVAILABLE` where koffi has no native module for this platform */
export function koffi(): Koffi {
  if (instance) return instance;
  try {
    const { createRequire } = process.getBuiltinModule('node:module');
    instance = createRequire(here())('koffi') as Koffi;
  } catch (cause) {
    throw new BindingError(
      'ERR_SSPI_UNAVAILABLE',
      `koffi cannot be loaded on ${process.platform}-${process.arch}. Reinstall it without --omit=optional: its native module is an optional dependency.`,
      { cause },
    );
  }
  try {
    // koffi gives asynchronous calls 128 KiB; packages that reach the network or a card need more.
    instance.config({ async_stack_size: asyncStackSize });
  } catch {
    // Another user of koffi in this process has already loaded a library: its setting stays.
  }
  return instance;
}

const asyncStackSize = 1024 * 1024;
