// What many scripts never call is in files of its own, which the first call into one loads: src/parts.ts. In place of
// its functions, an import finds stand-ins that load the part and call the function.
//
// A class that a script may extend or compare with has to be there from the start, so its module stays out of the
// parts. A class that is only made with `new` may be in one.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileNamed, importOf, inputNamed, relative, root, sharing } from './files.mjs';

/** Each part, and its modules. */
const parts = {
  attributes: /^src\/attributes\/|^generated\/attributes\./,
  credentials:
    /^src\/(certificates|credentials)\/(?!auth-identity\.|certificate\.|credential|crypt32\.)/,
  accounts: /^src\/(directory|logon)\/|^src\/identity\/(?!access-token\.|impersonate\.)/,
  context: /^src\/context\/(digest|sasl|gss-tokens|wrap-header|export-context|explicit-session)\./,
  tls: /^src\/tls\/(?!tls-stream\.|socket-duplex\.)/,
  trace: /^src\/trace\/(?!environment\.|printable\.)|^generated\/enumerations\./,
};

export const partNames = Object.keys(parts);
/** Those of them that the raw layer loads, too. */
export const rawPartNames = ['trace'];

const modules = ['dist/src', 'dist/generated'].flatMap((directory) =>
  readdirSync(fileNamed(directory), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => relative(`${directory}/${name}`)),
);

/** The part that a module belongs to; undefined for what an import loads. */
export function partOf(file) {
  const name = relative(file).replace(/^dist\//, '');
  return partNames.find((part) => parts[part].test(name));
}

/** esbuild's namespaces: a part's file, what loads a part, and a module of a part as the others see it. */
const [partFile, loader, later] = ['part', 'loader', 'later'];

/**
 * Takes the parts out of what imports them; `part:NAME` is an entry point for each one's file.
 * @param loaded what an import has loaded before a part, as esbuild's metafile names it: the part shares it
 */
export const laterParts = (loaded = () => []) => ({
  name: 'parts',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(part|loader):/ }, ({ path: name }) => inputNamed(name));
    onResolve({ filter: /^\..*\.js$/ }, ({ path: name, importer, resolveDir }) => {
      const file = relative(path.resolve(resolveDir, name));
      const part = partOf(file);
      return part && part !== partOf(importer) ? { path: file, namespace: later } : undefined;
    });
    onResolve({ filter: /./, namespace: partFile }, ({ path: name }) => inputNamed(name));
    onLoad({ filter: /./, namespace: loader }, ({ path: part }) => ({
      contents: `import { definePart } from './dist/src/parts.js';
export const part = definePart('${part}');`,
      resolveDir: root,
    }));
    onLoad({ filter: /./, namespace: later }, standIns);
    onLoad({ filter: /./, namespace: partFile }, ({ path: part }) => fileOf(part, loaded(part)));
  },
});

const isClass = (value) => /^class\b/.test(Function.prototype.toString.call(value));

async function functionsOf(file) {
  const exported = Object.entries(await importOf(file));
  return exported.filter(([, value]) => typeof value === 'function');
}

async function standIns({ path: file }) {
  const functions = await functionsOf(file);
  for (const [name, value] of functions) if (isClass(value)) refuseOtherUses(name, partOf(file));
  const contents = functions.map(([name, value]) => standIn(name, value));
  return {
    contents: [`import { part } from 'loader:${partOf(file)}';`, ...contents].join('\n'),
    resolveDir: root,
  };
}

/** Within the package, a function takes its stand-in's place with the first call. What a door exports stays the same. */
function standIn(name, value) {
  if (isClass(value))
    return `export let ${name} = function (...args) { return new (${name} = part().${name})(...args); };`;
  return inDoors(name)
    ? `export function ${name}(...args) { return part().${name}(...args); }`
    : `export let ${name} = (...args) => (${name} = part().${name})(...args);`;
}

/** What stands in for a class can only make one. */
function refuseOtherUses(name, part) {
  const others = modules.filter((file) => partOf(file) !== part);
  const use = new RegExp(`\\b(extends|instanceof)\\s+${name}\\b`);
  const user = others.find((file) => use.test(texts.get(file)));
  if (!user && !inDoors(name)) return;
  throw new Error(
    `${user ?? 'A door'} needs the class ${name} itself: its module cannot be in the part ${part}.`,
  );
}

const texts = new Map(modules.map((file) => [file, readFileSync(fileNamed(file), 'utf8')]));
const doors = ['dist/src/index.js', 'dist/src/raw.js'].map((file) => texts.get(file));
const inDoors = (name) => doors.some((text) => new RegExp(`\\b${name}\\b`).test(text));

async function fileOf(part, loaded) {
  const exports = [];
  const provided = [];
  for (const file of modules.filter((name) => partOf(name) === part)) {
    const names = (await functionsOf(file)).map(([name]) => name);
    exports.push(`export { ${names.join(', ')} } from '${file}';`);
    provided.push(...names);
  }
  const twice = provided.filter((name, index) => provided.indexOf(name) !== index);
  if (twice.length > 0) throw new Error(`The part ${part} has two of ${twice.join(', ')}.`);
  return { contents: [sharing(loaded), ...exports].join('\n'), resolveDir: root };
}
