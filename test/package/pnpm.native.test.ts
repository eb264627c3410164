// The package installed by pnpm: modules resolve only declared dependencies, and no install script runs.

import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { PROJECT } from '../../lab/project.js';
import { notSspi, pack, run } from './consumer.js';

test('installed by pnpm, with nothing allowed to run, it finds koffi', (t) => {
  t.timeout(120_000);
  const { tarball } = pack();
  const project = path.join(path.dirname(tarball), 'project');
  mkdirSync(project);
  writeFileSync(path.join(project, 'package.json'), '{ "private": true }\n');
  const pnpm = path.join(PROJECT, 'node_modules/pnpm/bin/pnpm.cjs');
  const store = ['--store-dir', path.join(path.dirname(tarball), 'store')];
  const added = run(project, process.execPath, [pnpm, 'add', ...store, tarball]);
  t.is(added.status, 0, added.stdout + added.stderr);
  // Nothing is hoisted, so every dependency must be declared.
  t.deepEqual(
    readdirSync(path.join(project, 'node_modules')).filter((name) => !name.startsWith('.')),
    ['koffi-sspi'],
  );
  writeFileSync(
    path.join(project, 'first.mjs'),
    `import { describeStatus, enumerateSecurityPackages } from 'koffi-sspi';
import { createFetch } from 'koffi-sspi/http';
console.log(describeStatus(0).name, typeof createFetch);
try { enumerateSecurityPackages(); } catch (error) { console.log(error.code); }`,
  );
  const { stdout, stderr } = run(project, process.execPath, ['first.mjs'], notSspi);
  // The library was loaded, so koffi's native code runs.
  t.is(stdout, 'SEC_E_OK function\nERR_SSPI_MISSING_EXPORT\n', stderr);
});
