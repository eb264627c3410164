// `lab soak`: many handshakes, random tokens and steady loads on each available SSPI, each part in its own process.
import { type StdioOptions, spawnSync } from 'node:child_process';
import { existsSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openLab, runInLab, setUp, unsupported } from './lab.js';
import { LabError, say, stillWaiting } from './messages.js';
import { exitCode, runDirectory, start } from './processes.js';
import { PROJECT } from './project.js';
import { sspiRs } from './sspi-rs.js';
import { installPackages } from './system-packages.js';
import { buildLibraries } from './test-run.js';
import { windowsPath } from './wine.js';

const MAIN = path.join(PROJECT, 'dist/test/soak/main.js');

/** Repetitions of each token. */
const shown = process.env.SOAK_TRACE === '1';

/** Fixes the size of V8's young generation, which would otherwise grow under load, and resident memory with it. */
const FIXED_HEAP = '--max-semi-space-size=1';

/** The parts under Windows' Node, and those with sspi-rs. */
const WINDOWS = {
  handshakes: ['scripted', 'ntlm', 'kerberos'],
  tokens: ['tokens'],
  loads: ['http', 'http-kerberos', 'tls'],
};
const SSPI_RS = { handshakes: ['sspi-rs'], tokens: ['sspi-rs-tokens'], loads: [] };
const KINDS = ['handshakes', 'tokens', 'loads'] as const;

/** @param args --tokens or --handshakes for one half of the soak, and names of parts */
export async function soak(args: string[]): Promise<number> {
  process.chdir(PROJECT);
  const kinds = KINDS.filter((kind) => args.includes(`--${kind}`));
  const named = args.filter((arg) => !arg.startsWith('--'));
  const wanted = (parts: Readonly<Record<(typeof KINDS)[number], readonly string[]>>) => {
    const all = (kinds.length > 0 ? kinds : KINDS).flatMap((kind) => parts[kind]);
    return named.length > 0 ? all.filter((part) => named.includes(part)) : all;
  };
  const windows = wanted(WINDOWS);
  const forSspiRs = wanted(SSPI_RS);
  if (windows.length + forSspiRs.length === 0) throw new LabError(`soak: no part ${named}.`);
  // A part prints plain lines; only a terminal gets a progress bar.
  process.env.SOAK_BAR = process.stdout.isTTY ? '1' : '0';
  const ends = new Map<string, End | string>();
  if (process.platform !== 'win32') {
    const found = forSspiRs.length > 0 ? await sspiRs() : 'not asked for';
    const baseline = typeof found === 'string' ? '' : compileBaseline();
    for (const part of forSspiRs) {
      if (typeof found === 'string') ends.set(part, `did not run. ${found}`);
      else {
        const environment = { SSPI_LIBRARY: found.library, SOAK_BASELINE: baseline };
        ends.set(part, await native(part, environment));
      }
    }
  }
  if (windows.length > 0) {
    buildLibraries();
    const run = await windowsRunner();
    for (const part of windows) ends.set(part, await run(part));
  }
  return report(ends);
}

/** A part's exit and its counts; a crash leaves no counts. */
interface End {
  code: number;
  totals: { handshakes: number; tokens: number; problems: number; done: string[] } | undefined;
}

/** The same handshakes in C, to tell an SSPI's own leak from ours. */
function compileBaseline(): string {
  installPackages('soak');
  const program = path.join(PROJECT, 'dist/test/soak/baseline');
  const source = path.join(PROJECT, 'test/soak/baseline.c');
  const args = ['-std=gnu11', '-O2', '-Wall', '-Werror', '-o', program, source, '-ldl'];
  const { error, status, stderr } = spawnSync('gcc', args, { encoding: 'utf8' });
  if (error) throw new LabError(`gcc cannot be started: ${error.message}`);
  if (status !== 0) throw new LabError(`${source} does not compile:\n${stderr}`);
  return program;
}

const totalsFile = (part: string) => path.join(runDirectory(), `${part}-totals.json`);

function ended(part: string, code: number): End {
  const file = totalsFile(part);
  return { code, totals: existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined };
}

/** On a terminal, the part's bar moves; elsewhere a line a minute says that it is not stuck. */
const waiting = (code: Promise<number>): Promise<number> =>
  process.stdout.isTTY ? code : stillWaiting(code, 60_000);

/** Redirects stderr to a file: libraries write a line there for each bad token. */
const noise = (part: string) => path.join(runDirectory(), `${part}-stderr`);

async function native(part: string, environment: NodeJS.ProcessEnv = {}): Promise<End> {
  say(`soaking ${part}`);
  const env = {
    ...process.env,
    RUST_BACKTRACE: '0',
    SOAK_TOTALS: totalsFile(part),
    ...environment,
  };
  const stderr = shown ? 'inherit' : openSync(noise(part), 'w');
  const stdio: StdioOptions = ['ignore', 'inherit', stderr];
  const child = start(process.execPath, [FIXED_HEAP, MAIN, part], { stdio, env });
  return ended(part, await waiting(exitCode(child)));
}

async function windowsRunner(): Promise<(part: string) => Promise<End>> {
  if (process.platform === 'win32') return native;
  const reason = unsupported();
  if (reason) throw new LabError(reason);
  const lab = await openLab(await setUp('tests'));
  lab.environment.NODE_OPTIONS = `${lab.environment.NODE_OPTIONS ?? ''} ${FIXED_HEAP}`;
  return async (part) => {
    say(`soaking ${part} with ${lab.account.implementation}`);
    lab.environment.SOAK_TOTALS = windowsPath(totalsFile(part));
    const run = runInLab(lab, MAIN, [part], shown ? {} : { stderr: noise(part) });
    return ended(part, await waiting(run));
  };
}

function report(ends: ReadonlyMap<string, End | string>): number {
  const sums = { handshakes: 0, tokens: 0, problems: 0, crashes: 0 };
  process.stdout.write('\n');
  for (const [part, end] of ends) {
    process.stdout.write(`${part}: ${typeof end === 'string' ? end : outcome(end)}\n`);
    if (typeof end === 'string') continue;
    if (!end.totals) sums.crashes++;
    sums.handshakes += end.totals?.handshakes ?? 0;
    sums.tokens += end.totals?.tokens ?? 0;
    sums.problems += end.totals?.problems ?? 0;
  }
  process.stdout.write(
    `${sums.handshakes} handshakes, ${sums.tokens} tokens, crashes ${sums.crashes}, ` +
      `leaks and other problems ${sums.problems}\n`,
  );
  return [...ends.values()].every((end) => typeof end === 'string' || end.code === 0) ? 0 : 1;
}

function outcome({ code, totals }: End): string {
  if (!totals) return `CRASHED, exit code ${code}`;
  const done = totals.done.length > 0 ? `, ${totals.done.join(', ')}` : '';
  return (code === 0 ? 'passed' : 'FAILED') + done;
}
