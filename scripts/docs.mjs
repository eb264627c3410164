// Builds the site of documents and API reference into docs/api/, and follows its links; fails on a warning. typedoc has
// a node_modules of its own in docs/, which is installed when needed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { checkSite } from '../docs/site/check.mjs';

const docs = path.resolve(import.meta.dirname ?? '.', '../docs');
const installed = path.join(docs, 'node_modules/.package-lock.json');
const lock = path.join(docs, 'package-lock.json');

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  // npm is npm.cmd on Windows, which only a shell starts.
  run('npm', ['ci', '--no-audit', '--no-fund'], { shell: process.platform === 'win32' });
}
run(process.execPath, ['node_modules/typedoc/bin/typedoc', ...process.argv.slice(2)]);

const metadata = path.join(docs, '../generated/metadata.json');
const { functions, structs, tables } = JSON.parse(readFileSync(metadata, 'utf8'));
const declared = new Set([...functions, ...structs, ...tables].map(({ name }) => name));
const { pages, links, complaints } = checkSite(path.join(docs, 'api'), declared);
for (const complaint of complaints) console.error(`docs: ${complaint}`);
console.log(`docs: ${pages} pages, ${links} links within them; open docs/api/index.html`);
if (complaints.length > 0) process.exit(1);

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: docs, stdio: 'inherit', ...options });
  if (error) console.error(`docs: ${command} could not be started: ${error.message}`);
  if (status !== 0) process.exit(1);
}
