// The processes and temporary directories of this run; cleaned up at exit and on signals.
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import path from 'node:path';
import { LabError, tail } from './messages.js';

/** Marks the environment of every process of a run, children included, to find them by. */
const MARK = 'KOFFI_SSPI_LAB_RUN';

/**
 * Processes of Wine that serve every client of the prefix: the first client starts them, so they carry
 * its mark, but another lab may need them by now. They exit by themselves, about 4 s after the last client.
 */
const WINE_SERVICES =
  /(?:wineserver(?:32|64)?|(?:wineboot|services|winedevice|explorer|plugplay|svchost|rpcss)\.exe)$/i;

let directory: string | undefined;
const children = new Set<ChildProcess>();
const cleaners = new Set<() => void>();

/** The directory of this run, removed at its end. */
export function runDirectory(): string {
  directory ??= mkdtempSync(path.join(tmpdir(), 'koffi-sspi-lab-'));
  return directory;
}

/** Calls `clean` when this process ends, unless the returned function is called first. */
export function atEnd(clean: () => void): () => void {
  cleaners.add(clean);
  return () => cleaners.delete(clean);
}

/** Cleans up on every way out of this process, signals and errors included. */
export function cleanUpAtExit(): void {
  process.on('exit', cleanUp);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => process.exit(128 + constants.signals[signal]));
  }
  // EPIPE: the reader closed the pipe (`| head`).
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(128 + constants.signals.SIGPIPE);
      throw error;
    });
  }
}

/** Starts a program that ends with this run at the latest. */
export function start(command: string, args: string[], options: SpawnOptions = {}): ChildProcess {
  const child = spawn(command, args, {
    ...options,
    env: { ...(options.env ?? process.env), [MARK]: runDirectory() },
    // Outside the terminal's process group: Ctrl-C reaches this process only, which ends the others in order.
    detached: process.platform !== 'win32',
  });
  children.add(child);
  child.once('close', () => children.delete(child));
  return child;
}

/** The exit code of a program, as a shell reports it: 128 + number for a signal. */
export function exitCode(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new LabError(`${child.spawnfile}: ${error.message}`)));
    child.once('close', (code, signal) => {
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}

/** Runs a program to its end and returns its output; if it fails, the error shows the output. */
export async function run(
  command: string,
  args: string[],
  options: SpawnOptions = {},
): Promise<string> {
  const child = start(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let all = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    all += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    all += text;
  });
  const code = await exitCode(child);
  if (code !== 0) {
    throw new LabError(`${command} ${args.join(' ')} failed (exit code ${code}):\n${tail(all)}`);
  }
  return stdout;
}

/** Synchronous, because nothing else runs once a process is exiting. */
function cleanUp(): void {
  if (process.platform === 'linux') endMarkedProcesses();
  else for (const child of children) child.kill();
  for (const clean of [...cleaners].reverse()) clean();
  if (directory) rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
}

function endMarkedProcesses(): void {
  if (!directory) return;
  // SIGTERM first: a lab started by a test needs a moment to end its own processes.
  const patience = Date.now() + 5000;
  const limit = patience + 5000;
  const asked = new Set<number>();
  for (;;) {
    const left = markedProcesses(`${MARK}=${directory}`);
    if (left.length === 0 || Date.now() > limit) return;
    for (const pid of left) {
      if (Date.now() > patience) send(pid, 'SIGKILL');
      else if (!asked.has(pid)) send(pid, 'SIGTERM');
      asked.add(pid);
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  }
}

function markedProcesses(mark: string): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => {
      if (!pid || pid === process.pid) return false;
      try {
        const environment = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
        const program = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0] ?? '';
        return environment.includes(mark) && !WINE_SERVICES.test(program);
      } catch {
        return false; // it has exited, or belongs to another user
      }
    });
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has exited.
  }
}
