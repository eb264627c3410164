// `lab soak`: many handshakes and tokens, each part in a process of its own, on each SSPI there is here.
import { openSync } from 'node:fs';
import path from 'node:path';
import { openLab, runInLab, setUp, unsupported } from './lab.js';
import { LabError, say } from './messages.js';
import { exitCode, runDirectory, start } from './processes.js';
import { PROJECT } from './project.js';
import { sspiRs } from './sspi-rs.js';
import { buildLibraries } from './test-run.js';

const MAIN = path.join(PROJECT, 'dist/test/soak/main.js');

/** Each token, where it is asked for. */
const shown = process.env.SOAK_TRACE === '1';

/** The parts under Windows' Node, and those with sspi-rs. */
const WINDOWS = { handshakes: ['scripted', 'ntlm', 'kerberos'], tokens: ['tokens'] };
const SSPI_RS = { handshakes: ['sspi-rs'], tokens: ['sspi-rs-tokens'] };

/** @param args --tokens or --handshakes for one half of it, and names of parts */
export async function soak(args: string[]): Promise<number> {
  process.chdir(PROJECT);
  const kinds = (['handshakes', 'tokens'] as const).filter((kind) => args.includes(`--${kind}`));
  const named = args.filter((arg) => !arg.startsWith('--'));
  const wanted = (parts: typeof WINDOWS) => {
    const all = (kinds.length > 0 ? kinds : (['handshakes', 'tokens'] as const)).flatMap(
      (kind) => parts[kind],
    );
    return named.length > 0 ? all.filter((part) => named.includes(part)) : all;
  };
  const windows = wanted(WINDOWS);
  const forSspiRs = wanted(SSPI_RS);
  if (windows.length + forSspiRs.length === 0) throw new LabError(`soak: no part ${named}.`);
  // The parts' own output is plain; a bar is for a terminal.
  process.env.SOAK_BAR = process.stdout.isTTY ? '1' : '0';
  const codes = new Map<string, number | string>();
  if (process.platform !== 'win32') {
    const found = forSspiRs.length > 0 ? await sspiRs() : 'not asked for';
    for (const part of forSspiRs) {
      if (typeof found === 'string') codes.set(part, `did not run. ${found}`);
      else codes.set(part, await native(part, { SSPI_LIBRARY: found.library }));
    }
  }
  if (windows.length > 0) {
    buildLibraries();
    const run = await windowsRunner();
    for (const part of windows) codes.set(part, await run(part));
  }
  return report(codes);
}

/** Libraries write a line on stderr for each bad token: into a file with it. */
const noise = (part: string) => path.join(runDirectory(), `${part}-stderr`);

function native(part: string, environment: NodeJS.ProcessEnv = {}): Promise<number> {
  say(`soaking ${part}`);
  const env = { ...process.env, RUST_BACKTRACE: '0', ...environment };
  const stderr = shown ? 'inherit' : openSync(noise(part), 'w');
  return exitCode(
    start(process.execPath, [MAIN, part], { stdio: ['ignore', 'inherit', stderr], env }),
  );
}

async function windowsRunner(): Promise<(part: string) => Promise<number>> {
  if (process.platform === 'win32') return native;
  const reason = unsupported();
  if (reason) throw new LabError(reason);
  const lab = await openLab(await setUp('tests'));
  return (part) => {
    say(`soaking ${part} with ${lab.account.implementation}`);
    return runInLab(lab, MAIN, [part], shown ? {} : { stderr: noise(part) });
  };
}

function report(codes: ReadonlyMap<string, number | string>): number {
  process.stdout.write('\n');
  for (const [part, code] of codes) {
    const crashed = typeof code === 'number' && code > 1;
    const result = code === 0 ? 'passed' : crashed ? `CRASHED, exit code ${code}` : 'FAILED';
    process.stdout.write(`${part}: ${typeof code === 'string' ? code : result}\n`);
  }
  return [...codes.values()].every((code) => code === 0 || typeof code === 'string') ? 0 : 1;
}
