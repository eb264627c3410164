// The two doors are files of their own, which protocols and the command line import as they are. Each has its own
// constants, functions and structures: to pass a name on from file to file takes longer than to declare it again.
// Numbers are the same wherever they are, and esbuild inlines them where they are used; functions call through the one
// import table; a structure has one declaration, whoever asks for it first. Other objects are shared.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { doorOf, fileNamed, importOf, relative } from './files.mjs';
import { partNames, partOf } from './parts.mjs';

/** What of generated/ each door has for itself; of code, each part as well. */
const kinds = Object.fromEntries(
  [
    ['constants', ['flags', 'status', 'enums']],
    ['code', ['functions', 'structs']],
  ].flatMap(([kind, names]) => names.map((name) => [`dist/generated/${name}.js`, kind])),
);

/** @param core the modules of the raw layer */
export const doors = (core) => ({
  name: 'doors',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/(?:index|raw)\.js$/ }, ({ path: name, resolveDir, kind }) => {
      const door = kind !== 'entry-point' && doorOf(path.resolve(resolveDir, name));
      return door ? { path: `./${door}.js`, external: true } : undefined;
    });
    onResolve({ filter: /\/\w+\.js$/ }, ({ path: name, importer, resolveDir }) => {
      const file = relative(path.resolve(resolveDir, name));
      const kind = kinds[file];
      if (!kind || core.has(relative(importer))) return undefined;
      const door = doorOf(importer);
      // The thin layer takes constants and objects from the core; only its door has copies.
      if (kind === 'constants' && !door) return undefined;
      return { path: file, namespace: `${door ?? partOf(importer) ?? 'index'}, ${kind}` };
    });
    onLoad({ filter: /[\\/]generated[\\/]structs\.js$/ }, codeOf);
    // Each door loads all of the core, so that the core is one file.
    onLoad({ filter: /[\\/]src[\\/](index|raw)\.js$/ }, ({ path: file }) => {
      const imports = [...core]
        .filter((name) => name.startsWith('dist/src/'))
        .map((name) => `import './${name.slice('dist/src/'.length)}';`);
      return {
        contents: [readFileSync(file, 'utf8'), ...imports].join('\n'),
        resolveDir: path.dirname(file),
      };
    });
    for (const door of ['index', 'raw']) {
      onLoad({ filter: /./, namespace: `${door}, constants` }, objectsOf);
    }
    for (const owner of ['index', 'raw', ...partNames]) {
      onLoad({ filter: /./, namespace: `${owner}, code` }, codeOf);
    }
  },
});

/** A structure to which nothing refers is left out: its declaration has no effect but that it can be found again. */
function codeOf({ path: name }) {
  const file = fileNamed(name);
  const contents = readFileSync(file, 'utf8').replaceAll(
    ' = struct(',
    ' = /* @__PURE__ */ struct(',
  );
  return { contents, resolveDir: path.dirname(file) };
}

/** Only the objects: see constantsOf. */
async function objectsOf({ path: name }) {
  const exported = Object.entries(await importOf(name));
  const objects = exported.filter(([, value]) => typeof value === 'object').map(([name]) => name);
  return {
    contents: `export { ${objects.join(', ')} } from './${path.basename(name)}';`,
    resolveDir: path.dirname(fileNamed(name)),
  };
}

/** The constants of a door, to be added to its file: esbuild would name each a second time, to export it. */
export async function constantsOf(door) {
  const modules = door === 'raw' ? ['flags', 'status', 'enums'] : ['flags', 'status'];
  const exported = await Promise.all(modules.map((name) => importOf(`dist/generated/${name}.js`)));
  const constants = exported
    .flatMap(Object.entries)
    .filter(([, value]) => typeof value !== 'object')
    .map(([name, value]) => `${name}=${literal(value)}`);
  return `export const ${constants.join(',\n')};\n`;
}

const literal = (value) => (typeof value === 'bigint' ? `${value}n` : JSON.stringify(value));
