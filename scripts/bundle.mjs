// Joins what runs into a few files in dist/bundle/: under Windows, and more so under Wine, a hundred small ones
// take several times as long to import. Both doors and the command line share what they have in common.
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname ?? '.', '..');
const outdir = path.join(root, 'dist/bundle');

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: {
    index: 'dist/src/index.js',
    raw: 'dist/src/raw.js',
    cli: 'dist/cli/main.js',
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
