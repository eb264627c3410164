// `npm run check`: what a change must pass, here and in CI. Each step runs even after a failed one; a step that this
// machine cannot run says why. `npm run check -- lint docs` runs only these steps.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';

const onLinux = process.platform === 'linux';
// npm is npm.cmd on Windows, which only a shell starts.
const npm = (...args) => ['npm', args, { shell: process.platform === 'win32' }];
const npx = (...args) => ['npx', ['--no', '--', ...args], { shell: process.platform === 'win32' }];

process.chdir(path.resolve(import.meta.dirname ?? '.', '..'));

const noWine10 = onLinux ? withoutMounts() : 'Wine is for Linux.';

/** Name, command, and why it cannot run here. */
const steps = {
  types: [npm('run', 'build')],
  lint: [npm('run', 'lint')],
  // Before those that need the clang which its lab installs.
  // What it leaves to Wine 10 runs in it where Wine 10 cannot.
  test: [onLinux && noWine10 ? npm('test', '--', '--everywhere') : npm('test')],
  peers: [npm('run', 'test:peers'), !onLinux && 'The servers are Linux programs.'],
  generate: [
    npm('run', 'generate', '--', '--check'),
    !onLinux && "It needs clang and the headers that generated/ was made from: Debian 12's.",
  ],
  // Left out of npm test, as it takes half a minute.
  generator: [
    npm('test', '--', '--native', 'test/generator/command.native.test.ts'),
    !onLinux && 'It needs clang, and the headers of mingw-w64.',
  ],
  sanitize: [
    npm('run', 'lab', '--', 'sanitize'),
    'It takes minutes, and runs where it is asked for: npm run check -- sanitize (x64 Linux).',
  ],
  portable: [
    npm('test', '--', '--native', ...testsIn('unit', 'cli', 'trace', 'docs')),
    'These are in npm test, and run by themselves where there is neither Windows nor Wine: npm run check -- portable.',
  ],
  demo: [npm('run', 'demo')],
  docs: [npm('run', 'docs')],
  publint: [npx('publint', '--strict')],
  // Without CommonJS' types: README says why.
  attw: [npx('attw', '--pack', '.', '--profile', 'esm-only', '--format', 'table-flipped')],
  wine10: [npm('run', 'test:wine10'), noWine10],
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(steps, name));
if (unknown.length > 0) {
  console.error(
    `check: no step ${unknown.join(', ')}; the steps are ${Object.keys(steps).join(', ')}`,
  );
  process.exit(2);
}

const results = [];
for (const [name, [[command, args, options], reason]] of Object.entries(steps)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  // A step that was asked for by its name runs: its own message says what is missing.
  if (reason && wanted.length === 0) {
    results.push([name, `did not run. ${reason}`]);
    continue;
  }
  console.log(`\ncheck: ${name}: ${command} ${args.join(' ')}`);
  const start = Date.now();
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', ...options });
  if (error) console.error(`check: ${command} could not be started: ${error.message}`);
  if (status !== 0) process.exitCode = 1;
  const seconds = Math.round((Date.now() - start) / 1000);
  results.push([name, `${status === 0 ? 'passed' : 'FAILED'} after ${seconds} s`]);
}

console.log('');
for (const [name, result] of results) console.log(`check: ${name}: ${result}`);

/** Wine 10 runs in a Debian 13 of its own, with mounts: root's, and not any container's root's. */
function withoutMounts() {
  const { status } = spawnSync('unshare', ['--mount', 'true'], { stdio: 'ignore' });
  return status !== 0 && 'A Debian 13 of its own is set up by root who may mount.';
}

/** The tests of these directories of test/ that no SSPI is needed for. */
function testsIn(...directories) {
  return directories.flatMap((directory) =>
    readdirSync(`test/${directory}`)
      .filter((name) => /(?<!\.sspi|\.sspi-rs|\.scripted)\.test\.ts$/.test(name))
      .map((name) => `test/${directory}/${name}`),
  );
}
