// `lab test`: AVA natively, then with sspi-rs, and beside them under Windows' Node, each on its own test files.
import { existsSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { joinedAva } from './joined-ava.js';
import { colours, type Lab, openLab, runInLab, setUp, unsupported } from './lab.js';
import { LabError, say } from './messages.js';
import { packModules } from './packed-modules.js';
import { openLauncher } from './peers/launcher.js';
import { exitCode, runDirectory, start } from './processes.js';
import { PROJECT } from './project.js';
import { sspiRs } from './sspi-rs.js';
import { streamFile } from './stream-file.js';
import type { Purpose } from './system-packages.js';
import { type Plan, peersPlan, plan, type Selection, selection } from './test-files.js';
import { buildTestLibraries } from './test-libraries.js';
import type { NodeLine } from './windows-node.js';

export interface Part {
  name: string;
  code: number;
  result: string;
  /** What tests say that they counted: cases, tokens, handshakes. */
  counted?: string[];
}

/** Runs all parts, even after a failed one, and gives the exit code of the whole. */
export async function test(args: string[]): Promise<number> {
  process.chdir(PROJECT);
  const plans = plan(process.platform, selection(args));
  const needsLab = plans.some(({ part }) => part === 'wine');
  // First of all, since tests of the lab use it too.
  const lab = needsLab ? await openedLab('tests', '22') : 'Only what runs natively was asked for.';
  const parts: Part[] = [...libraryPart(needsLab || process.platform === 'win32')];
  parts.push(...(await runPlans(lab, plans)));
  return report(process.platform === 'win32' ? [...parts, ...notOnWindows] : parts);
}

/**
 * The native parts one after another, and the part under Wine, which waits for wineserver half of its time, beside
 * them. A part's output is held back until that of those before it is complete.
 */
async function runPlans(lab: Lab | string, plans: readonly Plan[]): Promise<Part[]> {
  let shown: Promise<unknown> = Promise.resolve();
  const running = plans.map(async (planned) => {
    const { part, files, options } = planned;
    const turn = shown;
    const begun = part === 'wine' ? Promise.resolve() : turn;
    const end = begun.then(() => run[part](lab, files, options, turn));
    shown = end;
    return [await end, ...leftPart(planned)];
  });
  return (await Promise.all(running)).flat();
}

/** Runs the files; what it prints waits for its turn. */
type Run = (
  lab: Lab | string,
  files: readonly string[],
  options: readonly string[],
  turn?: Promise<unknown>,
) => Promise<Part>;

const run: Record<Plan['part'], Run> = {
  windows: (_, files, options) => nativePart('Windows', files, options),
  native: (_, files, options) => nativePart('native', files, options),
  scripted: (_, files, options) => nativePart('scripted library', files, options),
  'sspi-rs': sspiRsPart,
  wine: winePart,
  peers: winePart,
  'peers of sspi-rs': sspiRsPart,
};

const notOnWindows: readonly Part[] = [
  { name: 'native', code: 0, result: 'did not run. They need Linux, clang and mingw-w64.' },
  { name: 'sspi-rs', code: 0, result: 'did not run. They need a library for Linux.' },
];

/** What a part left to another step of `npm run check`. */
const leftPart = ({ part, left }: Plan): Part[] => {
  const { length } = left.files;
  if (length === 0) return [];
  const files = length === 1 ? '1 file was' : `${length} files were`;
  const result = `${files} left to ${left.to}; "npm test -- --everywhere" runs them here too.`;
  return [{ name: part, code: 0, result }];
};

/** The part under Wine alone, as it is compiled, with one line of Node. */
export async function testUnderWine(line: NodeLine, args: string[]): Promise<number> {
  process.chdir(PROJECT);
  const lab = await openedLab('wine', line);
  const everything: Selection = { ...selection(args), scope: 'everywhere' };
  const wine = plan(process.platform, everything).filter(({ part }) => part === 'wine');
  return report(await Promise.all(wine.map((one) => winePart(lab, one.files, one.options))));
}

/**
 * `npm run test:peers`: the tests against real servers alone. A user who may not install them has those that are
 * there; the tests of the others are skipped, with the reason.
 */
export async function testPeers(args: string[]): Promise<number> {
  process.chdir(PROJECT);
  const lab = await openedLab(process.getuid?.() === 0 ? 'peers' : 'tests', '22');
  const parts: Part[] = [];
  for (const one of peersPlan(selection(args))) {
    parts.push(await run[one.part](lab, one.files, one.options));
  }
  return report(parts);
}

export function report(parts: readonly Part[]): number {
  process.stdout.write('\n');
  for (const { name, result, counted = [] } of parts) {
    process.stdout.write(`${name}: ${result}\n`);
    for (const line of counted) process.stdout.write(`  ${line}\n`);
  }
  return parts.every(({ code }) => code === 0) ? 0 : 1;
}

/** The libraries of tests: a part of the report where some are missing, since their tests do not run then. */
function libraryPart(withDlls: boolean): Part[] {
  const { missing, failed } = buildTestLibraries(withDlls ? ['dll', 'so'] : ['so']);
  if (missing.length === 0) return [];
  const result = `tests that need a library of their own were skipped. ${missing.join('\n  ')}`;
  say(result);
  return [{ name: 'libraries', code: failed ? 1 : 0, result }];
}

/** The same for a run with a report of its own. */
export function buildLibraries(): void {
  libraryPart(true);
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

export async function nativePart(
  name: string,
  files: readonly string[],
  options: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Part> {
  if (files.length === 0) return { name, code: 0, result: 'no file selected' };
  say(`testing with this machine's own Node, ${files.length} files (${name})`);
  const log = path.join(runDirectory(), `tests-${name}`);
  const output = openSync(log, 'a');
  const child = start(process.execPath, [await joinedAva(), ...options, ...files], {
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
async function sspiRsPart(
  lab: Lab | string,
  files: readonly string[],
  options: readonly string[],
): Promise<Part> {
  const name = 'sspi-rs';
  if (files.length === 0) return { name, code: 0, result: 'no file selected' };
  const found = await sspiRs();
  if (typeof found === 'string') return { name, code: 0, result: `did not run. ${found}` };
  return nativePart(name, files, options, {
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

async function winePart(
  lab: Lab | string,
  files: readonly string[],
  options: readonly string[],
  turn?: Promise<unknown>,
): Promise<Part> {
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
  // Coverage is counted of the files themselves.
  const packed = process.env.NODE_V8_COVERAGE ? [] : [`--node-arguments=${packModules()}`];
  const args = [...options, ...packed, ...files];
  const code = await runInLab(lab, await joinedAva(), args, { stdout: log, turn });
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
      /^\s*(\d+ (?:tests? (?:skipped|todo)|hooks? failed|known failures?|uncaught exceptions?|unhandled rejections?))\b.*$/gm,
    ),
  ].map((match) => match[1]);
  if (code !== 0 && failed === 0) more.push(`AVA's exit code ${code}`);
  const numbers =
    /^\s*[iℹ#] +((?!memory:).*\b\d+ (?:cases|sequences|tokens|handshakes)\b.*|allocated \d.*)$/gm;
  const counted = [...text.matchAll(numbers)].map(([, line = '']) => line);
  return { result: [`${passed} passed`, `${failed} failed`, ...more].join(', '), counted };
}
