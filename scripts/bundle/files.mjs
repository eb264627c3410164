// The files of this project as esbuild names them: from the root, with slashes.
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export const root = path.resolve(import.meta.dirname ?? '.', '../..');

export const fileNamed = (name) => path.resolve(root, name);
export const relative = (file) => path.relative(root, fileNamed(file)).replaceAll('\\', '/');
/** The door that a file is; undefined for others. */
export const doorOf = (file) => /^dist\/src\/(index|raw)\.js$/.exec(relative(file))?.[1];
/** What a compiled module exports. */
export const importOf = (name) => import(pathToFileURL(fileNamed(name)));

/** `later:dist/src/tls/records.js` is a name in the namespace `later`; one without a namespace is a file's. */
export function inputNamed(name) {
  const [, namespace, rest] = /^(?:([^:]+):)?(.*)$/.exec(name);
  return namespace ? { path: rest, namespace } : { path: fileNamed(rest) };
}

/**
 * Imports all that other entry points load: esbuild puts into one file what the same entry points import, and one that
 * lacked some of it would divide that file.
 */
export const sharing = (names) => names.map((name) => `import '${name}';`).join('\n');
