// `lab test`: AVA natively, then with sspi-rs, then under Windows' Node, each on its own test files.
import { existsSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { colours, type Lab, openLab, runInLab, setUp, unsupported } from './lab.js';
import { LabError, say } from './messages.js';
import { openLauncher } from './peers/launcher.js';
import { exitCode, runDirectory, start } from './processes.js';
import { PROJECT } from './project.js';
import { sspiRs } from './sspi-rs.js';
import { streamFile } from './stream-file.js';
import type { Purpose } from './system-packages.js';
import { runsIn, selection } from './test-files.js';
import { buildTestLibraries } from './test-libraries.js';
import type { NodeLine } from './windows-node.js';

const AVA = path.join(PROJECT, 'node_modules/ava/entrypoints/cli.mjs');

interface Part {
  name: string;
  code: number;
  result: string;
  /** What tests say that they counted: cases, tokens, handshakes. */
  counted?: string[];
}

/** Runs all parts, even after a failed one, and gives the exit code of the whole. */
export async function test(args: string[]): Promise<number> {
  process.chdir(PROJECT);
  const { files, options } = selection(args);
  const parts: Part[] = [];
  if (process.platform === 'win32') {
    parts.push(...libraryPart());
    say('tests named *.native.test.ts do not run: they need Linux, clang and mingw-w64.');
    say('tests named *.sspi-rs.test.ts do not run: they need a library for Linux.');
    // Processes instead of threads: the scripted library has one queue of scripts per process.
    const args = ['--no-worker-threads', ...options];
    parts.push(await nativePart('Windows', files.filter(runsIn.windows), args));
  } else {
    // First of all, since tests of the lab use it too.
    const lab = await openedLab('tests', '22');
    parts.push(...libraryPart());
    parts.push(await nativePart('native', files.filter(runsIn.native), options));
    const scripted = ['--no-worker-threads', ...options];
    parts.push(await nativePart('scripted library', files.filter(runsIn.scripted), scripted));
    parts.push(await sspiRsPart(lab, files.filter(runsIn['sspi-rs']), options));
    parts.push(await winePart(lab, files.filter(runsIn.wine), options));
  }
  return report(parts);
}

/** The part under Wine alone, as it is compiled, with one line of Node. */
export async function testUnderWine(line: NodeLine, args: string[]): Promise<number> {
  process.chdir(PROJECT);
  const { files, options } = selection(args);
  const lab = await openedLab('wine', line);
  return report([await winePart(lab, files.filter(runsIn.wine), options)]);
}

function report(parts: Part[]): number {
  process.stdout.write('\n');
  for (const { name, result, counted = [] } of parts) {
    process.stdout.write(`${name}: ${result}\n`);
    for (const line of counted) process.stdout.write(`  ${line}\n`);
  }
  return parts.every(({ code }) => code === 0) ? 0 : 1;
}

/** The libraries of tests: a part of the report where some are missing, since their tests do not run then. */
function libraryPart(): Part[] {
  const { missing, failed } = buildTestLibraries();
  if (missing.length === 0) return [];
  const result = `tests that need a library of their own were skipped. ${missing.join('\n  ')}`;
  say(result);
  return [{ name: 'libraries', code: failed ? 1 : 0, result }];
}

/** The same for a run with a report of its own. */
export function buildLibraries(): void {
  libraryPart();
}

async function openedLab(purpose: Purpose, line: NodeLine): Promise<Lab | string> {
  const reason = unsupported();
  if (reason) return reason;
  try {
    const lab = await openLab(await setUp(purpose, line));
    lab.environment.SSPI_PEERS = await openLauncher(lab);
    return lab;
  } catch (error) {
    if (!(error instanceof LabError)) throw error;
    say(error.message);
    return error.message;
  }
}

async function nativePart(
  name: string,
  files: string[],
  options: string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Part> {
  if (files.length === 0) return { name, code: 0, result: 'no file selected' };
  say(`testing with this machine's own Node, ${files.length} files (${name})`);
  const log = path.join(runDirectory(), `tests-${name}`);
  const output = openSync(log, 'a');
  const child = start(process.execPath, [AVA, ...options, ...files], {
    stdio: ['ignore', output, 'inherit'],
    // What tests leave in the temporary directory goes with the run.
    env: { ...process.env, ...colours(), ...environment, TMPDIR: runDirectory() },
  });
  let ended = false;
  const end = exitCode(child).finally(() => {
    ended = true;
  });
  const [code] = await Promise.all([end, streamFile(log, process.stdout, () => ended)]);
  return { name, code, ...summary(log, code) };
}

/** The same Node, with the functions of another SSPI: native code here may end the process. */
async function sspiRsPart(lab: Lab | string, files: string[], options: string[]): Promise<Part> {
  const name = 'sspi-rs';
  if (files.length === 0) return { name, code: 0, result: 'no file selected' };
  const found = await sspiRs();
  if (typeof found === 'string') return { name, code: 0, result: `did not run. ${found}` };
  return nativePart(name, files, ['--no-worker-threads', ...options], {
    ...(typeof lab === 'string' ? {} : authorities(lab, found.name)),
    SSPI_LIBRARY: found.library,
  });
}

/** What tests under this machine's own Node need of the lab. */
function authorities(lab: Lab, implementation: string): NodeJS.ProcessEnv {
  return {
    ...lab.kerberos,
    SSPI_ACCOUNT: JSON.stringify({ ...lab.account, implementation }),
    SSPI_PEERS: lab.environment.SSPI_PEERS,
  };
}

async function winePart(lab: Lab | string, files: string[], options: string[]): Promise<Part> {
  const name =
    typeof lab === 'string'
      ? "Windows' Node under Wine"
      : `Windows' Node ${lab.setUp.node.version} under Wine ${lab.setUp.wine}`;
  if (files.length === 0) return { name, code: 0, result: 'no file selected' };
  if (typeof lab === 'string') {
    // On Linux the lab is expected to work; elsewhere there is none, which is no failure.
    const code = unsupported() ? 0 : 1;
    return { name, code, result: `did not run. ${lab}` };
  }
  say(`testing with ${name}`);
  const log = path.join(runDirectory(), 'wine-tests');
  // Processes instead of threads: a crash in native code then names its test file.
  const args = ['--no-worker-threads', ...options, ...files];
  const code = await runInLab(lab, AVA, args, { stdout: log });
  return { name, code, ...summary(log, code) };
}

/** AVA's closing lines, such as "3 tests passed", on one line; and what tests logged of their numbers. */
function summary(log: string, code: number): Pick<Part, 'result' | 'counted'> {
  const text = existsSync(log) ? stripVTControlCharacters(readFileSync(log, 'utf8')) : '';
  // The second form is that of --tap.
  const count = (...patterns: RegExp[]) =>
    Number(patterns.map((pattern) => text.match(pattern)?.[1]).find(Boolean) ?? 0);
  // AVA counts the passed ones only where none failed; their lines are there all the same.
  const ticks = text.match(/^\s*[✔√] /gm)?.length ?? 0;
  const passed = count(/^\s*(\d+) tests? passed/m, /^# pass (\d+)/m) || ticks;
  const failed = count(/^\s*(\d+) tests? failed/m, /^# fail (\d+)/m);
  const more = [
    ...text.matchAll(
      /^\s*(\d+ (?:tests? (?:skipped|todo)|known failures?|uncaught exceptions?|unhandled rejections?))\b.*$/gm,
    ),
  ].map((match) => match[1]);
  if (code !== 0 && failed === 0) more.push(`AVA's exit code ${code}`);
  const numbers =
    /^\s*[iℹ#] +((?!memory:).*\b\d+ (?:cases|sequences|tokens|handshakes)\b.*|allocated \d.*)$/gm;
  const counted = [...text.matchAll(numbers)].map(([, line = '']) => line);
  return { result: [`${passed} passed`, `${failed} failed`, ...more].join(', '), counted };
}
