// Reads generated/NAME.json, which most scripts need little of.

import { checkObject, checkString } from './native/check.js';

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

/** @throws Error of Node's file system if the package's files are not beside its code */
export function readJson<T>(name: JsonName): T {
  return JSON.parse(provided[name] ?? textOf(name));
}

function textOf(name: JsonName): string {
  const { readFileSync } = process.getBuiltinModule('node:fs');
  const { url } = import.meta;
  // Two directories up, from dist/src as from dist/bundle. The files are ASCII.
  return readFileSync(new URL(`../../generated/${name}.json`, url), 'latin1');
}
