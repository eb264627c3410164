// Reads generated/NAME.json, which most scripts need little of.

import { checkObject, checkString } from './native/check.js';
import { BindingError } from './native/error.js';

/** The JSON of `generated/`, by the names of its files without the extension. */
export interface DeclarationTexts {
  readonly functions: string;
  readonly structs: string;
  readonly tables: string;
  readonly meanings: string;
  readonly statuses: string;
}

type JsonName = keyof DeclarationTexts;

export const jsonNames: readonly JsonName[] = [
  'functions',
  'structs',
  'tables',
  'meanings',
  'statuses',
];

const provided: Partial<Record<JsonName, string>> = {};

/**
 * Gives what `declarations` and the layouts of structures are read from to a script that was joined into one file, and so has
 * no files of this package beside it. Whatever a bundler makes calls it by itself: package.json's condition `module`.
 *
 * @throws TypeError that names the text that is missing
 */
export function provideDeclarations(texts: DeclarationTexts): void {
  checkObject('texts', texts);
  for (const name of jsonNames) {
    checkString(`texts.${name}`, texts[name]);
    provided[name] = texts[name];
  }
}

/** @throws BindingError `ERR_SSPI_UNAVAILABLE` if the package's files are not beside its code */
export function readJson<T>(name: JsonName): T {
  return JSON.parse(provided[name] ?? textOf(name));
}

function textOf(name: JsonName): string {
  const { readFileSync } = process.getBuiltinModule('node:fs');
  // A CommonJS bundle has none.
  const { url } = import.meta as { url?: string };
  try {
    // Two directories up, from dist/src as from dist/bundle. The files are ASCII.
    return readFileSync(new URL(`../../generated/${name}.json`, url), 'latin1');
  } catch (cause) {
    throw new BindingError(
      'ERR_SSPI_UNAVAILABLE',
      `generated/${name}.json of koffi-sspi is not where its code looks for it. A bundler brings it along if it resolves packages with the condition "module", which most do; otherwise call provideDeclarations().`,
      { cause },
    );
  }
}
