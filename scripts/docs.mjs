// Builds the API reference into docs/api/, and fails on a warning. typedoc has a node_modules of its
// own in docs/, which is installed when needed.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

const docs = path.resolve(import.meta.dirname ?? '.', '../docs');
const installed = path.join(docs, 'node_modules/.package-lock.json');
const lock = path.join(docs, 'package-lock.json');

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  // npm is npm.cmd on Windows, which only a shell starts.
  run('npm', ['ci', '--no-audit', '--no-fund'], { shell: process.platform === 'win32' });
}
run(process.execPath, ['node_modules/typedoc/bin/typedoc', ...process.argv.slice(2)]);

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: docs, stdio: 'inherit', ...options });
  if (error) console.error(`docs: ${command} could not be started: ${error.message}`);
  if (status !== 0) process.exit(1);
}
