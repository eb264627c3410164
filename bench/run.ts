// Runs the parts of the bench, each in a process of its own, and collects their rows.
import { closeSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Lab, runInLab } from '../lab/lab.js';
import { LabError, say } from '../lab/messages.js';
import { certificates } from '../lab/peers/certificates.js';
import { exitCode, runDirectory, start } from '../lab/processes.js';
import { PROJECT } from '../lab/project.js';
import { sspiRs } from '../lab/sspi-rs.js';
import { windowsPath, wine } from '../lab/wine.js';
import { imports, sizes, starts } from './loads.js';
import type { Row } from './race.js';
import { python } from './set-up.js';

const PART = path.join(PROJECT, 'dist/bench/part.js');

/** More rounds make the result steadier, and take as many times longer. */
export interface Effort {
  readonly rounds: number;
  /** Bytes that go through TLS in each turn. */
  readonly tlsBytes: number;
}

type Run = (lab: Lab, effort: Effort) => Promise<Row[]>;

/** Where a turn takes some milliseconds. */
const many = ({ rounds }: Effort): number => rounds * 4;

const few = ({ rounds }: Effort): number => Math.max(1, Math.ceil(rounds / 3));

export const parts: Readonly<Record<string, Run>> = {
  nothing: (lab, effort) => inWindows(lab, 'nothing', many(effort)),
  'messages-ntlm': (lab, effort) => inWindows(lab, 'messages', many(effort), 'NTLM'),
  'messages-kerberos': (lab, effort) => inWindows(lab, 'messages', many(effort), 'Kerberos'),
  scripted: (lab, effort) => inWindows(lab, 'scripted', many(effort)),
  'handshake-ntlm': (lab, { rounds }) => inWindows(lab, 'handshakes', rounds, 'NTLM'),
  'handshake-kerberos': (lab, effort) => inWindows(lab, 'handshakes', many(effort), 'Kerberos'),
  'at-once-ntlm': (lab, effort) => inWindows(lab, 'at-once', few(effort), 'NTLM'),
  'at-once-kerberos': (lab, { rounds }) => inWindows(lab, 'at-once', rounds, 'Kerberos'),
  tls: overTls,
  start: (lab, effort) => whileWineRuns(lab, () => starts(few(effort), inWine(lab))),
  import: (lab, { rounds }) => whileWineRuns(lab, () => imports(rounds, inWine(lab))),
  size: async () => [sizes()],
  'sspi-rs': (_lab, effort) => withPython(many(effort)),
};

const resultFile = (name: string) => path.join(runDirectory(), `${name}.json`);

const rowsOf = (file: string): Row[] => JSON.parse(readFileSync(file, 'utf8')) as Row[];

async function inWindows(
  lab: Lab,
  name: string,
  rounds: number,
  ...args: string[]
): Promise<Row[]> {
  const file = resultFile(`${name}-${args[0] ?? ''}`);
  const code = await runInLab(lab, PART, [name, windowsPath(file), String(rounds), ...args]);
  if (code !== 0) throw new LabError(`The part ${name} ended with exit code ${code}.`);
  return rowsOf(file);
}

/** A program, or a script when it is null, without a copy of its output: it is timed. */
const inWine =
  (lab: Lab) =>
  async (program: string | null, ...args: string[]): Promise<void> => {
    const output = openSync(path.join(runDirectory(), 'wine-output'), 'w');
    const command = program ?? lab.setUp.node.executable.path;
    const child = start(wine(), [command, ...args], {
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
async function whileWineRuns<T>(lab: Lab, measure: () => Promise<T>): Promise<T> {
  const script = windowsPath(path.join(PROJECT, 'dist/bench/loads/idle.js'));
  const idle = start(wine(), [lab.setUp.node.executable.path, script], {
    env: lab.environment,
    stdio: 'ignore',
  });
  try {
    return await measure();
  } finally {
    idle.kill();
  }
}

async function overTls(lab: Lab, effort: Effort): Promise<Row[]> {
  const { file } = await certificates();
  const script = path.join(PROJECT, 'dist/bench/sink.js');
  const total = String(effort.tlsBytes);
  const sink = start(process.execPath, [script, path.dirname(file('ca.pem')), total], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise<string>((resolve) => {
    sink.stdout?.once('data', (text: Buffer) => resolve(text.toString().trim()));
  });
  const rows = await inWindows(lab, 'tls', effort.rounds, port, total);
  sink.kill();
  return rows;
}

async function withPython(rounds: number): Promise<Row[]> {
  const library = await sspiRs();
  const found = typeof library === 'string' ? library : await python(library.library);
  if (typeof found === 'string') {
    say(`sspilib was not compared with. ${found}`);
    return [];
  }
  const file = resultFile('sspi-rs');
  const script = path.join(PROJECT, 'bench/python/sspilib_bench.py');
  const child = start(
    process.execPath,
    [...[PART, 'sspi-rs', file, String(rounds), found.command, script]],
    {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, SSPI_LIBRARY: found.library, PYTHONPATH: found.modules },
    },
  );
  const code = await exitCode(child);
  if (code !== 0) throw new LabError(`The part sspi-rs ended with exit code ${code}.`);
  return rowsOf(file);
}
