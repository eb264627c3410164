// Makes a clone ready to run: installs the dependencies when needed, then compiles and bundles into dist/.
// Runs before node_modules exists, hence plain JavaScript without imports from there. Writes to
// stderr only: what runs after it may have a machine-readable stdout.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { admits } from './node-version.mjs';

const root = path.resolve(import.meta.dirname ?? '.', '..');

checkNode();
process.chdir(root);
if (dependenciesAreStale()) installDependencies();
compile();

function checkNode() {
  const { engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  if (!admits(engines.node, process.versions.node)) {
    fail(`This project needs Node ${engines.node}; this is ${process.versions.node}.`);
  }
}

function dependenciesAreStale() {
  // npm writes this file at the end of each install.
  const installed = 'node_modules/.package-lock.json';
  return (
    !existsSync(installed) || statSync(installed).mtimeMs < statSync('package-lock.json').mtimeMs
  );
}

function installDependencies() {
  say('installing the dependencies (npm ci)');
  // Whatever the user's configuration leaves out, koffi's native package and the compiler are needed.
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const status =
    npm && /npm-cli\.c?js$/.test(npm)
      ? run(process.execPath, [npm, ...args])
      : run('npm', args, { shell: process.platform === 'win32' }); // npm is npm.cmd there
  if (status !== 0) fail('npm ci failed: see above.');
}

function compile() {
  const manifest = 'node_modules/typescript/package.json';
  if (!existsSync(manifest)) fail('TypeScript is missing. Remove node_modules and try again.');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  say('compiling');
  // From scratch, so that nothing runs that has no source any more.
  rmSync('dist', { recursive: true, force: true, maxRetries: 5 });
  if (run(process.execPath, [path.join('node_modules/typescript', bin.tsc)]) !== 0) {
    fail('The sources do not compile: see above.');
  }
  if (run(process.execPath, ['scripts/bundle.mjs']) !== 0) fail('No bundle: see above.');
}

/** Runs a program with its stdout on our stderr, and gives its exit status. */
function run(command, args, options = {}) {
  const { status, signal, error } = spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    ...options,
  });
  if (error) fail(`${command} could not be started: ${error.message}`);
  return signal ? 1 : status;
}

function say(text) {
  process.stderr.write(`prepare: ${text}\n`);
}

function fail(text) {
  say(text);
  process.exit(1);
}
