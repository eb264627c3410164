// Joins what runs into a few files in dist/bundle/: under Windows, and more so under Wine, a hundred small ones
// take several times as long to import. The doors, each protocol and the command line share what they have in common:
// there is one core, whichever of them a script imports.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname ?? '.', '..');
const outdir = path.join(root, 'dist/bundle');

/** protocols/NAME is koffi-sspi/NAME. */
const protocols = readdirSync(path.join(root, 'protocols'))
  .filter((name) => existsSync(path.join(root, 'protocols', name, 'index.ts')))
  .map((name) => [name, `dist/protocols/${name}/index.js`]);

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
  // Errors name classes.
  keepNames: true,
  logLevel: 'warning',
  metafile: true,
});

// Chunks are named by their contents: those of earlier sources stay behind.
for (const name of readdirSync(outdir)) {
  if (!Object.hasOwn(metafile.outputs, `dist/bundle/${name}`)) rmSync(path.join(outdir, name));
}
