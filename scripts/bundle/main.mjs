// Joins what runs into a few files in dist/bundle/: under Windows, and more so under Wine, a hundred small ones
// take several times as long to import. The doors, each protocol and the command line share what they have in common:
// there is one core, whichever of them a script imports.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { constantsOf, doors } from './doors.mjs';
import { fileNamed, relative, root } from './files.mjs';
import { makeParts } from './part-files.mjs';
import { laterParts, partNames, partOf, rawPartNames } from './parts.mjs';
import { shorten } from './shorten.mjs';
import { addWhole, wholeTexts } from './whole.mjs';

const outdir = 'dist/bundle';
const [thin, raw] = ['dist/src/index.js', 'dist/src/raw.js'];

/** protocols/NAME is koffi-sspi/NAME. */
const protocols = readdirSync(fileNamed('protocols'))
  .filter((name) => existsSync(fileNamed(`protocols/${name}/index.ts`)))
  .map((name) => [name, `dist/protocols/${name}/index.js`]);

const common = {
  ...{ absWorkingDir: root, outdir, bundle: true, format: 'esm', platform: 'node' },
  ...{ external: ['koffi', 'asn1js'], logLevel: 'warning', metafile: true },
};

/** What the import of a door loads, but for the door itself. */
async function neededBy(door, plugins) {
  const { metafile } = await build({ ...common, plugins, entryPoints: [door], write: false });
  return Object.keys(metafile.inputs).filter((name) => name !== door);
}

// With what a trace takes of the thin layer.
const core = new Set((await neededBy(raw, [])).filter((name) => !partOf(name)));
const needed = await neededBy(thin, [laterParts(), doors(core)]);
// The door's own constants stay in it.
const eager = needed.filter((name) => !name.startsWith('index, constants:'));
const eagerCore = eager.filter((name) => core.has(name));

const { outputFiles } = await build({
  ...common,
  entryPoints: {
    ...{ index: thin, raw, cli: 'dist/cli/main.js' },
    ...Object.fromEntries(protocols),
    'whole/texts': 'texts:',
    ...Object.fromEntries(partNames.map((name) => [`parts/${name}`, `part:${name}`])),
  },
  splitting: true,
  target: 'node20.19',
  minifySyntax: true,
  write: false,
  plugins: [
    wholeTexts(eagerCore),
    laterParts((part) => (rawPartNames.includes(part) ? eagerCore : eager)),
    doors(core),
  ],
});

const nameInOutdir = (file) => relative(file).slice(`${outdir}/`.length);
/** By their names in outdir. */
const texts = new Map(outputFiles.map(({ path: file, text }) => [nameInOutdir(file), text]));
const files = new Map();
for (const [name, text] of texts) {
  if (!name.startsWith('parts/')) files.set(name, await shorten(text));
}
await makeParts(texts, files);
for (const door of ['index', 'raw']) {
  files.set(`${door}.js`, `${files.get(`${door}.js`)}\n${await constantsOf(door)}`);
}
addWhole(files, ['index', 'raw', ...protocols.map(([name]) => name)]);

for (const [name, code] of files) {
  const file = fileNamed(`${outdir}/${name}`);
  mkdirSync(path.dirname(file), { recursive: true });
  // The command is run as a program.
  writeFileSync(file, code, { mode: code.startsWith('#!') ? 0o755 : 0o644 });
}
// Chunks are named by their contents: those of earlier sources stay behind.
for (const entry of readdirSync(fileNamed(outdir), { recursive: true, withFileTypes: true })) {
  const file = path.join(entry.parentPath, entry.name);
  if (entry.isFile() && !files.has(nameInOutdir(file))) rmSync(file);
}
