// koffi itself, loaded when it is first needed: importing this package works where koffi does not.

import { createRequire } from 'node:module';
import { BindingError } from '../errors.js';

type Koffi = typeof import('koffi');

// In a bundle of CommonJS there is no import.meta, in a module no __filename.
const require = createRequire(typeof __filename === 'string' ? __filename : import.meta.url);
let instance: Koffi | undefined;

/** @throws BindingError `ERR_SSPI_UNAVAILABLE` where koffi has no native module for this platform */
export function koffi(): Koffi {
  if (instance) return instance;
  try {
    instance = require('koffi') as Koffi;
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
    // Another user of koffi in this process has loaded a library already: its setting stays.
  }
  return instance;
}

const asyncStackSize = 1024 * 1024;
