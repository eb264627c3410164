// Makes a clone ready to run: installs the dependencies when needed, then compiles and bundles what has changed into
// dist/; with --dependencies it only installs. Runs before node_modules exists, hence plain JavaScript without imports
// from there. Writes to stderr only: what runs after it may have a machine-readable stdout.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { admits } from './node-version.mjs';

const root = path.resolve(import.meta.dirname ?? '.', '..');

checkNode();
process.chdir(root);
if (dependenciesAreStale()) installDependencies();
if (!process.argv.includes('--dependencies')) compile();

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
  reconcile();
  if (run(process.execPath, [path.join('node_modules/typescript', bin.tsc)]) !== 0) {
    fail('The sources do not compile: see above.');
  }
  if (run(process.execPath, ['scripts/bundle/main.mjs']) !== 0) fail('No bundle: see above.');
}

/**
 * Mends what an incremental compilation leaves as it is: outputs whose source is gone, which would still run, and
 * outputs that are gone, which it takes for current.
 */
function reconcile() {
  const { include } = JSON.parse(readFileSync('tsconfig.json', 'utf8'));
  const stems = new Set(include.flatMap((directory) => stemsIn('.', directory, /\.ts$/)));
  const compiled = existsSync('dist')
    ? include.flatMap((each) => stemsIn('dist', each, /\.js$/))
    : [];
  for (const stem of compiled) {
    if (stems.delete(stem)) continue;
    for (const ending of ['.js', '.js.map', '.d.ts'])
      rmSync(`dist/${stem}${ending}`, { force: true });
  }
  if (stems.size > 0) rmSync('dist/tsconfig.tsbuildinfo', { force: true });
}

/** The paths of files below `root`, without their ending. */
function stemsIn(root, directory, ending) {
  const top = path.join(root, directory);
  if (!existsSync(top)) return [];
  return readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => `${directory}/${name.replaceAll('\\', '/').replace(ending, '')}`);
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
