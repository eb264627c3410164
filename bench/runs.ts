// Runs what is measured: parts in processes of their own, under Wine and natively, and programs that are timed.
import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Lab } from '../lab/lab.js';
import { LabError } from '../lab/messages.js';
import { exitCode, runDirectory, start } from '../lab/processes.js';
import { PROJECT } from '../lab/project.js';
import { streamFile } from '../lab/stream-file.js';
import { windowsPath, wine } from '../lab/wine.js';
import { hearInFile } from './progress.js';
import type { Row } from './race.js';
import { watch } from './watch.js';

const PART = path.join(PROJECT, 'dist/bench/part.js');

/** What runs for the part that is measured, to be ended with it. */
const running = new Set<ChildProcess>();

function started(...[command, args, options]: Parameters<typeof start>): ChildProcess {
  const child = start(command, args, options);
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

const progressFile = (): string => path.join(runDirectory(), 'progress');

/**
 * Runs one part, which tells what it is doing in a file, whichever process it is in.
 * @throws LabError that names the part, if it is stuck
 */
export function watched<T>(part: string, run: () => Promise<T>): Promise<T> {
  hearInFile(progressFile());
  const doing = () => readFileSync(progressFile(), 'utf8').trimEnd();
  return watch(part, run, { doing, children: running });
}

export interface PartOptions {
  readonly rounds: number;
  readonly args?: readonly string[];
  /** Of Node. */
  readonly flags?: readonly string[];
  readonly environment?: NodeJS.ProcessEnv;
}

const rowsOf = (file: string): Row[] => JSON.parse(readFileSync(file, 'utf8')) as Row[];

/** A module of parts/ under Windows' Node. */
export async function inWindows(lab: Lab, name: string, options: PartOptions): Promise<Row[]> {
  const { rounds, args = [], flags = [] } = options;
  const rows = path.join(runDirectory(), 'rows.json');
  const command = [...flags, windowsPath(PART), name, windowsPath(rows), String(rounds), ...args];
  const progress = { BENCH_PROGRESS: windowsPath(progressFile()) };
  const output = path.join(runDirectory(), 'part-output');
  writeFileSync(output, '');
  const handle = openSync(output, 'a');
  const child = started(wine(), [lab.setUp.node.executable.path, ...command], {
    env: { ...lab.environment, ...progress },
    // Windows' Node cannot write to a Unix pipe. Our own stdout is for the result alone.
    stdio: ['ignore', handle, handle],
  });
  closeSync(handle);
  let ended = false;
  const end = exitCode(child).finally(() => {
    ended = true;
  });
  const [code] = await Promise.all([end, streamFile(output, process.stderr, () => ended)]);
  return result(name, code, rows);
}

/** A module of parts/ under this machine's own Node. */
export async function natively(name: string, options: PartOptions): Promise<Row[]> {
  const { rounds, args = [], flags = [], environment = {} } = options;
  const rows = path.join(runDirectory(), 'rows.json');
  const command = [...flags, PART, name, rows, String(rounds), ...args];
  const env = { ...process.env, BENCH_PROGRESS: progressFile(), ...environment };
  const child = started(process.execPath, command, { stdio: ['ignore', 2, 2], env });
  return result(name, await exitCode(child), rows);
}

function result(name: string, code: number, rows: string): Row[] {
  if (code !== 0) throw new LabError(`The part ${name} ended with exit code ${code}.`);
  return rowsOf(rows);
}

/** A program, or a script when it is null, without a copy of its output: it is timed. */
export const inWine =
  (lab: Lab) =>
  async (program: string | null, ...args: string[]): Promise<void> => {
    const output = openSync(path.join(runDirectory(), 'wine-output'), 'w');
    const command = program ?? lab.setUp.node.executable.path;
    const child = started(wine(), [command, ...args], {
      env: lab.environment,
      stdio: ['ignore', output, output],
    });
    closeSync(output);
    const code = await exitCode(child);
    if (code !== 0) {
      const said = readFileSync(path.join(runDirectory(), 'wine-output'), 'utf8');
      throw new LabError(`${args.join(' ')} ended with exit code ${code}:\n${said}`);
    }
  };

/**
 * With a program under Wine all the while: after the last one, Wine ends its own services, and the next one to
 * start waits for that.
 */
export async function whileWineRuns<T>(lab: Lab, measure: () => Promise<T>): Promise<T> {
  const script = windowsPath(path.join(PROJECT, 'dist/bench/loads/idle.js'));
  const idle = started(wine(), [lab.setUp.node.executable.path, script], {
    env: lab.environment,
    stdio: 'ignore',
  });
  try {
    return await measure();
  } finally {
    idle.kill();
  }
}

/** A server of the bench under this machine's own Node, while something is measured: it writes its port. */
export async function withServer<T>(
  script: string,
  args: readonly string[],
  measure: (port: string) => Promise<T>,
): Promise<T> {
  const file = path.join(PROJECT, 'dist/bench', script);
  const server = started(process.execPath, [file, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const port = await new Promise<string>((resolve, reject) => {
      server.stdout?.once('data', (text: Buffer) => resolve(text.toString().trim()));
      server.once('close', () => reject(new LabError(`${script} ended before it listened.`)));
    });
    return await measure(port);
  } finally {
    server.kill();
  }
}
