// Keeps one server: starts it, reports when it listens, and ends it with its children when stdin ends.
//
// node keeper.js JSON, as `Kept` describes it. A lab that crashes closes the pipe to this stdin, so that
// neither a process nor the server's directory outlives it.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { READY_LINE } from './kept.js';

export interface Kept {
  command: string;
  args: string[];
  /** The server's own directory, removed at the end. */
  directory: string;
  /** Ready once it listens there. */
  listens: { host: string; port: number }[];
  /** The signal for a prompt, orderly shutdown. */
  signal: NodeJS.Signals;
  uid?: number;
  gid?: number;
}

/** Less than the lab's own limit for its programs (processes.ts). */
const PATIENCE_MS = 3000;

const kept = JSON.parse(process.argv[2] ?? '') as Kept;
const { uid, gid } = kept;
const server = spawn(kept.command, kept.args, {
  cwd: kept.directory,
  stdio: ['ignore', 'inherit', 'inherit'],
  // A session of its own, to find its children by.
  detached: true,
  ...(uid === undefined ? {} : { uid }),
  ...(gid === undefined ? {} : { gid }),
});
const ended = new Promise<number>((resolve) => {
  server.once('error', (error) => {
    process.stderr.write(`${kept.command}: ${error.message}\n`);
    resolve(127);
  });
  server.once('close', (code) => resolve(code ?? 1));
});

/** Asks the server to end, and kills it when it does not. */
async function stop(): Promise<void> {
  server.kill(kept.signal);
  await Promise.race([ended, sleep(PATIENCE_MS)]);
  server.kill('SIGKILL');
}

process.stdin.resume().once('close', stop);
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, stop);
// Nobody reads the output of a lab that has ended.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

void announce();
const code = await ended;
for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await sleep(10)) {
  const left = remaining();
  if (left.length === 0) break;
  for (const pid of left) kill(pid);
}
rmSync(kept.directory, { recursive: true, force: true, maxRetries: 5 });
process.exit(code);

async function announce(): Promise<void> {
  for (const { host, port } of kept.listens) {
    while (!(await answers(host, port))) await sleep(20);
  }
  process.stdout.write(`${READY_LINE}\n`);
}

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, host);
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** Processes of its session, or with a working directory inside its own. */
function remaining(): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && pid !== process.pid && (inSession(pid) || inDirectory(pid)));
}

function inSession(pid: number): boolean {
  try {
    // The name, in parentheses, may hold anything; state, parent, group and session follow it.
    const [state, , , session] =
      readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return Number(session) === server.pid && state !== 'Z';
  } catch {
    return false; // it has ended
  }
}

function inDirectory(pid: number): boolean {
  try {
    return `${readlinkSync(`/proc/${pid}/cwd`)}/`.startsWith(`${kept.directory}/`);
  } catch {
    return false; // it has ended, or is another user's
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has exited.
  }
}
