// Finds the test files, selects those named on the command line, and plans where each runs.
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { LabError } from './messages.js';
import { PROJECT } from './project.js';

const isForSspiRs = (file: string) => file.endsWith('.sspi-rs.test.js');

/** Over the scripted library alone: natively, where it is compiled for Linux, and wherever Windows' Node runs. */
const isScripted = (file: string) => file.endsWith('.scripted.test.js');

/** With servers that are too heavy for `npm test`: in `npm run test:peers`, under Wine. */
const isForPeers = (file: string) => file.endsWith('.peers.test.js') && !isForSspiRsPeers(file);

/** The same over sspi-rs. */
const isForSspiRsPeers = (file: string) => file.endsWith('.sspi-rs.peers.test.js');

const isNative = (file: string) => !/\.(?:sspi|sspi-rs|scripted|peers)\.test\.js$/.test(file);

/** Tests of the generator and the lab need clang and Linux; the others also run on a real SSPI. */
function isForWine(file: string): boolean {
  if (file.endsWith('.sspi.test.js') || isScripted(file)) return true;
  return (
    /^dist\/test\/(unit|generated)\//.test(file) &&
    isNative(file) &&
    !file.endsWith('.native.test.js')
  );
}

/** Which parts run a file; several may. */
export const runsIn = {
  native: isNative,
  scripted: isScripted,
  'sspi-rs': isForSspiRs,
  wine: isForWine,
  windows: (file: string) => !/\.(?:sspi-rs|peers|native)\.test\.js$/.test(file),
  peers: isForPeers,
  'peers of sspi-rs': isForSspiRsPeers,
};

/** It starts clang some hundred times, for half a minute: `npm run check -- generator` runs it. */
const isOfGenerator = (file: string) => file === 'dist/test/generator/command.native.test.js';

/** What a part leaves to another step. */
export interface Left {
  readonly files: readonly string[];
  /** The step's command, and why it is that one's. */
  readonly to: string;
}

const nothing: Left = { files: [], to: '' };

/** A part of the run: its files, and AVA's options. */
export interface Plan {
  readonly part: keyof typeof runsIn;
  readonly files: readonly string[];
  /** Files that could run in this part too, but that another step of `npm run check` runs; none but in the usual scope. */
  readonly left: Left;
  readonly options: readonly string[];
}

/**
 * Where files run: `usual` once each, natively if they can, without those that other steps of `npm run check` run;
 * `everywhere` in every part that they belong to; `native` without what needs the lab.
 */
export type Scope = 'native' | 'usual' | 'everywhere';

/** The test files of a run, where they run, and AVA's options. */
export interface Selection {
  readonly files: readonly string[];
  readonly scope: Scope;
  readonly options: readonly string[];
}

/**
 * Processes instead of threads: a crash of native code then names its test file, and the scripted library,
 * which has one queue of scripts per process, serves one file at a time.
 */
const inProcesses = '--no-worker-threads';

/** Once: an option that is given twice is a list to AVA, which takes it for a yes to threads. */
const isolated = (options: readonly string[]): readonly string[] =>
  options.includes(inProcesses) ? options : [inProcesses, ...options];

/** One file more at once than there are processors, unless it is said how many: under Wine, files wait half of their time. */
const waiting = (options: readonly string[]): readonly string[] =>
  options.some((option) => /^(?:-c|-s|--concurrency|--serial)/.test(option))
    ? options
    : [`--concurrency=${availableParallelism() + 1}`, ...options];

/** The parts of a run on this platform, in order. */
export function plan(platform: string, { files, scope, options }: Selection): readonly Plan[] {
  const part = (name: keyof typeof runsIn, ofPart = isolated(options)): Plan => ({
    part: name,
    files: files.filter(runsIn[name]),
    left: nothing,
    options: ofPart,
  });
  if (platform === 'win32') return [part('windows')];
  const native = part('native', options);
  const scripted = part('scripted');
  if (scope === 'native') return [native, scripted];
  const [sspiRs, wine] = [part('sspi-rs'), part('wine', waiting(isolated(options)))];
  if (scope === 'everywhere') return [native, scripted, sspiRs, wine];
  const ranNatively = (file: string) => isNative(file) || isScripted(file);
  return [
    without(native, isOfGenerator, '"npm run check -- generator"'),
    scripted,
    sspiRs,
    without(wine, ranNatively, '"npm run test:wine10", as they ran natively'),
  ];
}

/** The part without some of its files. */
const without = (part: Plan, isLeft: (file: string) => boolean, to: string): Plan => ({
  ...part,
  files: part.files.filter((file) => !isLeft(file)),
  left: { files: part.files.filter(isLeft), to },
});

/** The parts of `npm run test:peers`, under Wine and over sspi-rs. */
export function peersPlan({ files, options }: Selection): readonly Plan[] {
  return (['peers', 'peers of sspi-rs'] as const).map((part) => ({
    part,
    files: files.filter(runsIn[part]),
    left: nothing,
    options: isolated(options),
  }));
}

/**
 * The test files, or those of them that are named on the command line, directly or by folder; the rest is for AVA.
 * Named files run wherever they can, unless `--native` says otherwise.
 */
export function selection(args: readonly string[]): Selection {
  const all = readdirSync('dist/test', { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join('dist/test', file.replaceAll('\\', '/')))
    .filter((file) => file.endsWith('.test.js'))
    .sort();
  const isName = (arg: string) =>
    /\.test\.[jt]s$/.test(arg) || /^(?:\.\/)?(?:dist\/)?test\//.test(arg);
  const named = args.filter(isName).flatMap((arg) => {
    const source = path.relative(PROJECT, path.resolve(arg)).replaceAll('\\', '/');
    const name = source.replace(/^(?!dist\/)/, 'dist/').replace(/\.ts$/, '.js');
    const found = all.filter((file) => file === name || file.startsWith(`${name}/`));
    if (found.length === 0) throw new LabError(`No test file is or lies in ${arg}`);
    return found;
  });
  if (named.length === 0) {
    // A part without files must not count as passed.
    for (const [part, belongs] of Object.entries(runsIn)) {
      if (!all.some(belongs)) throw new LabError(`dist/test has no test for the part ${part}.`);
    }
  }
  const has = (option: string) => args.includes(option);
  const isWide = has('--everywhere') || named.length > 0;
  return {
    files: named.length > 0 ? named : all,
    scope: has('--native') ? 'native' : isWide ? 'everywhere' : 'usual',
    options: args.filter((arg) => !isName(arg) && arg !== '--native' && arg !== '--everywhere'),
  };
}
