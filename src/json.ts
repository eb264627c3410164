// Reads generated/NAME.json, which most scripts need little of.

import { checkObject, checkString } from './native/check.js';

/** The files that are read at run time. */
export const jsonNames = ['functions', 'structs', 'tables', 'meanings', 'statuses'] as const;

type JsonName = (typeof jsonNames)[number];

const provided: Partial<Record<JsonName, string>> = {};

/**
 * Gives the texts of `generated/functions.json` and its siblings to a script that was joined into one file, and so has
 * no files of this package beside it. Whatever a bundler makes calls it by itself: package.json's condition `module`.
 *
 * @param texts the JSON of each file, by its name without the extension
 * @throws TypeError that names the text that is missing
 */
export function provideDeclarations(texts: Readonly<Record<JsonName, string>>): void {
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
