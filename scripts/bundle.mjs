// Joins what runs into a few files in dist/bundle/: under Windows, and more so under Wine, a hundred small ones
// take several times as long to import. The doors, each protocol and the command line share what they have in common:
// there is one core, whichever of them a script imports.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname ?? '.', '..');
const outdir = path.join(root, 'dist/bundle');

/** protocols/NAME is koffi-sspi/NAME. */
const protocols = readdirSync(path.join(root, 'protocols'))
  .filter((name) => existsSync(path.join(root, 'protocols', name, 'index.ts')))
  .map((name) => [name, `dist/protocols/${name}/index.js`]);

/** What both doors need: the modules of the raw layer, but for its door. */
const raw = 'dist/src/raw.js';
const { metafile: rawLayer } = await build({
  ...{ absWorkingDir: root, entryPoints: [raw], bundle: true, format: 'esm', platform: 'node' },
  ...{ external: ['koffi'], write: false, metafile: true, outdir },
});
const core = new Set(Object.keys(rawLayer.inputs).filter((file) => file !== raw));

/**
 * The two doors are files of their own, which protocols and the command line import as they are. Each has its own
 * constants, functions and structures: to pass a name on from file to file takes longer than to declare it again.
 * Numbers are the same wherever they are, and esbuild inlines them where they are used; functions call through the one
 * import table; a structure has one declaration, whoever asks for it first. Other objects are shared.
 */
const doors = {
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
      return { path: file, namespace: `${door ?? 'index'}, ${kind}` };
    });
    onLoad({ filter: /[\\/]generated[\\/]structs\.js$/ }, codeOf);
    for (const door of ['index', 'raw']) {
      onLoad({ filter: /./, namespace: `${door}, constants` }, constantsOf);
      onLoad({ filter: /./, namespace: `${door}, code` }, codeOf);
    }
  },
};

/** A file as esbuild names it: from the root, with slashes. */
const relative = (file) => path.relative(root, path.resolve(root, file)).replaceAll('\\', '/');
/** The door that a file is; undefined for others. */
const doorOf = (file) => /^dist\/src\/(index|raw)\.js$/.exec(relative(file))?.[1];
/** What of generated/ each door has for itself. */
const kinds = Object.fromEntries(
  [
    ['constants', ['flags', 'status', 'enums']],
    ['code', ['functions', 'structs']],
  ].flatMap(([kind, names]) => names.map((name) => [`dist/generated/${name}.js`, kind])),
);

/** A structure to which nothing refers is left out: its declaration has no effect but that it can be found again. */
const codeOf = ({ path: name }) => {
  const file = path.resolve(root, name);
  const contents = readFileSync(file, 'utf8').replaceAll(
    ' = struct(',
    ' = /* @__PURE__ */ struct(',
  );
  return { contents, resolveDir: path.dirname(file) };
};

async function constantsOf({ path: file }) {
  const exported = Object.entries(await import(pathToFileURL(path.join(root, file))));
  const isObject = ([, value]) => typeof value === 'object';
  const objects = exported.filter(isObject).map(([name]) => name);
  const constants = exported
    .filter((entry) => !isObject(entry))
    .map(([name, value]) => `export const ${name} = ${literal(value)};`);
  const from = JSON.stringify(`./${path.basename(file)}`);
  return {
    contents: [`export { ${objects.join(', ')} } from ${from};`, ...constants].join('\n'),
    resolveDir: path.join(root, path.dirname(file)),
  };
}

const literal = (value) => (typeof value === 'bigint' ? `${value}n` : JSON.stringify(value));

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: {
    index: 'dist/src/index.js',
    raw: 'dist/src/raw.js',
    cli: 'dist/cli/main.js',
    ...Object.fromEntries(protocols),
  },
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: ['koffi', 'asn1js'],
  minifySyntax: true,
  minifyWhitespace: true,
  // Node prints the line of an error that nobody caught.
  lineLimit: 120,
  plugins: [doors],
  logLevel: 'warning',
  metafile: true,
});

// Chunks are named by their contents: those of earlier sources stay behind.
for (const name of readdirSync(outdir)) {
  const file = path.join(outdir, name);
  if (!Object.hasOwn(metafile.outputs, `dist/bundle/${name}`)) rmSync(file, { recursive: true });
}

// A bundler joins what is imported, and leaves out files that code reads. What it makes of a script therefore gets the
// texts of generated/ as code: whole/DOOR.js imports them beside the door. package.json gives it to those that ask for
// the condition `module`, as bundlers do; Node does not.
const generated = path.join(root, 'generated');
const textOf = (file) => JSON.stringify(JSON.parse(readFileSync(path.join(generated, file))));
const texts = Object.fromEntries(
  readdirSync(generated)
    .filter((file) => file.endsWith('.json') && file !== 'metadata.json')
    .map((file) => [path.basename(file, '.json'), textOf(file)]),
);
const write = (name, text) => writeFileSync(path.join(outdir, 'whole', name), text);

mkdirSync(path.join(outdir, 'whole'));
write('texts.js', `export const texts = ${JSON.stringify(texts, undefined, 1)};\n`);
for (const door of ['index', 'raw', ...protocols.map(([name]) => name)]) {
  const layer = door === 'raw' ? 'raw' : 'index';
  write(
    `${door}.js`,
    `import { provideDeclarations } from '../${layer}.js';
import { texts } from './texts.js';

provideDeclarations(texts);
export * from '../${door}.js';
`,
  );
}
