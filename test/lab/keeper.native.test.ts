// The keeper of the lab's servers: ends a server's processes and removes its directory, whatever ends first.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, realpathSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { freePort } from '../../lab/free-port.js';
import { PROJECT } from '../../lab/project.js';
import type { Kept } from '../../lab/servers/keeper.js';
import { READY_LINE } from '../../lab/servers/kept.js';

const onLinux = process.platform === 'linux' ? test : test.skip;

/** A server with a child that ignores signals, and one that has left its session. */
const SERVER = `
  const { spawn } = require('node:child_process');
  const child = (options) => spawn(process.execPath, ['-e', \`
    for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => {});
    setInterval(() => {}, 1000);
  \`], { stdio: 'ignore', ...options }).pid;
  require('node:fs').writeFileSync('pids', [process.pid, child({}), child({ detached: true })].join(' '));
  require('node:net').createServer().listen(Number(process.argv[1]), '127.0.0.1');
`;

async function keep(change: Partial<Kept> = {}, script = SERVER) {
  const directory = realpathSync(mkdtempSync(path.join(tmpdir(), 'koffi-sspi-test-')));
  const port = await freePort();
  const kept: Kept = {
    command: process.execPath,
    args: ['-e', script, String(port)],
    directory,
    listens: [{ host: '127.0.0.1', port }],
    signal: 'SIGTERM',
    ...change,
  };
  const file = path.join(PROJECT, 'dist/lab/servers/keeper.js');
  const keeper = spawn(process.execPath, [file, JSON.stringify(kept)], { stdio: 'pipe' });
  let output = '';
  for (const stream of [keeper.stdout, keeper.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return { keeper, port, directory, output: () => output };
}

async function ready(keeper: ChildProcess, output: () => string): Promise<void> {
  while (!output().includes(READY_LINE)) await once(keeper.stdout ?? keeper, 'data');
}

const isAlive = (pid: number): boolean => {
  try {
    return !/^\d+ \(.*\) [ZX]/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
};

const ends: Record<string, (keeper: ChildProcess, server: number) => void> = {
  'the lab, which closes its pipe': (keeper) => keeper.stdin?.end(),
  'a signal to the keeper': (keeper) => void keeper.kill('SIGTERM'),
  'the server itself': (_, server) => void process.kill(server, 'SIGKILL'),
};

for (const [what, end] of Object.entries(ends)) {
  onLinux(`${what}: no process of the server stays, nor its directory`, async (t) => {
    const { keeper, port, directory, output } = await keep();
    await ready(keeper, output);
    const pids = readFileSync(path.join(directory, 'pids'), 'utf8').split(' ').map(Number);
    t.is(pids.filter(isAlive).length, 3);
    const closed = once(keeper, 'close');
    end(keeper, pids[0] ?? 0);
    await closed;
    t.deepEqual(pids.filter(isAlive), []);
    t.false(existsSync(directory));
    await t.notThrowsAsync(listen(t, port));
  });
}

/** The port is free again. */
async function listen(t: ExecutionContext, port: number): Promise<void> {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  t.teardown(() => void server.close());
}

onLinux('a server that cannot start: its words, its exit code, and no directory', async (t) => {
  const { keeper, directory, output } = await keep(
    {},
    "require('node:fs').writeFileSync('half', ''); console.error('no such port'); process.exit(3)",
  );
  const [code] = await once(keeper, 'close');
  t.is(code, 3);
  t.regex(output(), /no such port/);
  t.false(existsSync(directory));
});

onLinux('a program that is not there', async (t) => {
  const { keeper, directory, output } = await keep({ command: '/nonexistent/server' });
  const [code] = await once(keeper, 'close');
  t.is(code, 127);
  t.regex(output(), /nonexistent.*ENOENT/);
  t.false(existsSync(directory));
});
