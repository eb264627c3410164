// A library that stands in for Windows' own functions around SSPI, compiled from the NAME.lib.c of a test's directory.

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ava, { type TestFn } from 'ava';
import koffi from 'koffi';
import { setLibrary } from '../src/raw.js';

export interface StandIn {
  /** Skipped if the library could not be compiled. */
  readonly test: TestFn['serial'];
  /** Declares one of the library's own functions to koffi. */
  bind(name: string, result: string, parameters: string[]): (...values: unknown[]) => unknown;
}

/**
 * Makes the package take the functions around SSPI from it.
 * @param name the library's, without extension
 * @param module import.meta.url of the module beside it
 */
export function standIn(name: string, module: string): StandIn {
  const file = process.platform === 'win32' ? `${name}.dll` : `${name}.so`;
  const path = fileURLToPath(new URL(file, module));
  const available = existsSync(path);
  if (available) setLibrary(path, { support: true });
  const library = available ? koffi.load(path) : undefined;
  return {
    test: (available ? ava.serial : ava.serial.skip) as TestFn['serial'],
    bind: (name, result, parameters) =>
      library?.func(name, result, parameters) as (...values: unknown[]) => unknown,
  };
}
