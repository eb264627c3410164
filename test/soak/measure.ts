// Runs many handshakes, and measures memory and handles meanwhile.

import { readdirSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Target } from './handshakes.js';
import { plot, progress } from './plot.js';
import { type Point, type Slope, slopeOf } from './slope.js';

setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc') as () => void;

/** Memory is sampled this often, each time after a collection. */
const SAMPLES = 100;
const FEW = 10;
/** The first half of the samples, in which code is compiled and caches fill. */
const WARM_UP = 0.5;
/** The heaps of V8 and of the system grow in steps: a smaller total is not a slope. */
export const HEAP_STEP = 2 ** 19;
/** With fewer handshakes, a single page looks like a slope: they are counted, but not judged. */
const JUDGED_FROM = 2000;

export interface Result {
  readonly handshakes?: number;
  readonly tokens?: number;
  /** What a steady load did: its requests, or MiB. */
  readonly done?: string;
  readonly lines: readonly string[];
  readonly problems: readonly string[];
}

/**
 * What may be open at the end beside what was at the beginning. Under Wine /proc/self is wineserver's: it holds a
 * descriptor for each file handle of every process of the prefix, and up to some 100 of its own for what it has looked
 * at. A leak would be as many as handshakes.
 */
export const OPENED = process.platform === 'win32' ? 250 : 2;

/**
 * The number of open descriptors, if the system reports it: under Wine those of wineserver. There, other tests open and
 * close files at the same time: null unless the soak runs alone.
 */
export function openFiles(): number | null {
  if (process.platform === 'win32' && process.env.SOAK_ALONE === '0') return null;
  try {
    return readdirSync('/proc/self/fd').length;
  } catch {
    return null;
  }
}

/** Collects garbage, and lets finalizers run. */
export async function collect(): Promise<void> {
  for (let round = 0; round < 3; round++) {
    gc();
    await turn();
  }
}

/** The second half of the samples, of enough handshakes. */
function judged(samples: readonly Point[], count: number): Slope | undefined {
  if (count < JUDGED_FROM) return undefined;
  return slopeOf(samples.slice(Math.floor(samples.length * WARM_UP)));
}

/** Over few handshakes, one step of a heap is a slope by itself. */
const boundOf = (target: Target, count: number): number =>
  Math.max(target.bound, HEAP_STEP / (count * (1 - WARM_UP)));

/** The SSPI's own leak per handshake, measured in another program. */
function baselineOf(target: Target, count: number): Slope | undefined {
  const samples = count < JUDGED_FROM ? undefined : target.baseline?.(count, SAMPLES);
  return samples && judged(samples, count);
}

/** Runs `count` handshakes of the target, with dispose or left to the collector. */
export async function soak(target: Target, count: number, disposes: boolean): Promise<Result> {
  const name = `${target.name}, ${disposes ? 'with dispose' : 'left to the collector'}`;
  const show = progress(name, count);
  const every = Math.max(1, Math.floor(count / (count < JUDGED_FROM ? FEW : SAMPLES)));
  const samples: Point[] = [];
  const problems: string[] = [];
  // Libraries and caches that the first handshake opens are not a leak.
  target.handshake(true);
  await collect();
  const filesBefore = openFiles();
  const began = performance.now();
  for (let done = 1; done <= count; done++) {
    target.handshake(disposes);
    if (!disposes && done % target.uncollected === 0) await collect();
    if (done % every !== 0) continue;
    await collect();
    samples.push([done, process.memoryUsage.rss()]);
    show(done);
  }
  show(count);
  const seconds = (performance.now() - began) / 1000;
  for (let round = 0; round < 20 && target.left?.() !== undefined; round++) await collect();
  await collect();
  const filesAfter = openFiles();
  const left = target.left?.();
  if (left) problems.push(`left behind: ${left}`);
  if (filesBefore !== null && filesAfter !== null && filesAfter > filesBefore + OPENED) {
    problems.push(`open files: ${filesBefore} before, ${filesAfter} after`);
  }
  const slope = judged(samples, count);
  const baseline = baselineOf(target, count);
  // Two intervals that overlap, but for the bound, are no proof of a leak.
  const allowed = Math.max(0, baseline?.high ?? 0) + boundOf(target, count);
  if (slope && slope.low > allowed) {
    problems.push(`memory grows: ${describe(slope)}, more than ${allowed.toFixed(1)} bytes`);
  }
  const lines = [
    `${name}: ${count} handshakes in ${seconds.toFixed(1)} s`,
    ...(target.counts ? [`  ${target.counts()}`] : []),
    `  open files: ${filesBefore ?? 'unknown'} before, ${filesAfter ?? 'unknown'} after`,
    slope
      ? `  memory: ${describe(slope)}; allowed are ${boundOf(target, count).toFixed()} bytes`
      : `  memory: not judged below ${JUDGED_FROM} handshakes`,
    ...(baseline ? [`  beside what a C program sees: ${describe(baseline)}`] : []),
    '  resident memory in MiB, by handshakes',
    ...plot(samples.map(([x, y]) => [x, y / 2 ** 20])),
    ...problems.map((problem) => `  FAILED ${problem}`),
  ];
  return { handshakes: count, lines, problems };
}

/** `each` is what it is counted by. */
export const describe = ({ slope, low, high }: Slope, each = 'handshake'): string =>
  `${slope.toFixed(1)} bytes for each ${each} (95 %: ${low.toFixed(1)} to ${high.toFixed(1)})`;
