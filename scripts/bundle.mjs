// Joins what a script imports into a few files in dist/bundle/: under Windows, and more so under Wine, a hundred
// small ones take several times as long to import. Both doors share what they have in common.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname ?? '.', '..');
const outdir = path.join(root, 'dist/bundle');

rmSync(outdir, { recursive: true, force: true, maxRetries: 5 });
await build({
  absWorkingDir: root,
  entryPoints: ['dist/src/index.js', 'dist/src/raw.js'],
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: ['koffi'],
  // Errors name classes.
  keepNames: true,
  logLevel: 'warning',
});
