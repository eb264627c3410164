// A load that goes on without a pause: memory and handles while it does, and rejections that nobody handles.

import { setTimeout as sleep } from 'node:timers/promises';
import { collect, describe, HEAP_STEP, OPENED, openFiles, type Result } from './measure.js';
import { plot, progress } from './plot.js';
import { type Point, slopeOf } from './slope.js';

export interface Load extends AsyncDisposable {
  readonly name: string;
  /** What is counted: `request`, `MiB`. */
  readonly unit: string;
  /** Looks at the memory until its heap has its size: of fewer, the slope is that of its growth. */
  readonly judgedFrom: number;
  /** What the implementation is known to lose of each, in bytes: see docs/compatibility.md. */
  readonly lost?: number;
  /** Goes on until it is over, and counts what is done. */
  run(isOver: () => boolean, done: (count: number) => void): Promise<void>;
}

/** When it is over: after a time, or once so much is done. */
export type End = { readonly seconds: number } | { readonly count: number };

/** In ms, between two looks at the memory. */
const EVERY = 2000;
/** In bytes for each: as that of a handshake, see handshakes.ts. */
const BOUND = 64;

/** @param left what is still there though it should not, once the load is disposed of */
export async function steady(
  load: Load,
  end: End,
  left?: () => string | undefined,
): Promise<Result> {
  const problems: string[] = [];
  const rejected = (reason: unknown) => void problems.push(`unhandled rejection: ${reason}`);
  process.on('unhandledRejection', rejected);
  await collect();
  const filesBefore = openFiles();
  const samples: Point[] = [];
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  const show = progress(load.name, 'count' in end ? end.count : end.seconds);
  let count = 0;
  let isOver = false;
  const finished = load
    .run(
      () => isOver || ('count' in end ? count >= end.count : seconds() >= end.seconds),
      (more) => {
        count += more;
      },
    )
    .catch((error: Error) => void problems.push(`the load ended: ${error.stack}`))
    .finally(() => {
      isOver = true;
    });
  while (!isOver) {
    await Promise.race([finished, sleep(EVERY)]);
    await collect();
    samples.push([count, process.memoryUsage.rss()]);
    show('count' in end ? count : seconds());
  }
  const took = seconds();
  await load[Symbol.asyncDispose]();
  // Connections close, and finalizers run, some turns later.
  for (let round = 0; round < 20 && left?.() !== undefined; round++) {
    await collect();
    await sleep(50);
  }
  const remains = left?.();
  if (remains) problems.push(`left behind: ${remains}`);
  const filesAfter = openFiles();
  if (filesBefore !== null && filesAfter !== null && filesAfter > filesBefore + OPENED) {
    problems.push(`open files: ${filesBefore} before, ${filesAfter} after`);
  }
  const half = samples.slice(Math.floor(samples.length / 2));
  const slope = samples.length < load.judgedFrom ? undefined : slopeOf(half);
  // Heaps grow in steps.
  const allowed =
    BOUND +
    (load.lost ?? 0) +
    HEAP_STEP / Math.max(1, (half.at(-1)?.[0] ?? 0) - (half[0]?.[0] ?? 0));
  if (slope && slope.low > allowed) {
    problems.push(
      `memory grows: ${describe(slope, load.unit)}, more than ${allowed.toFixed(1)} bytes`,
    );
  }
  process.off('unhandledRejection', rejected);
  const done = `${Math.round(count)} ${load.unit}${load.unit === 'request' ? 's' : ''}`;
  const lines = [
    `${load.name}: ${done} in ${took.toFixed(1)} s, ${(count / took).toFixed(1)} a second`,
    `  open files: ${filesBefore ?? 'unknown'} before, ${filesAfter ?? 'unknown'} after`,
    slope
      ? `  memory: ${describe(slope, load.unit)}; allowed are ${allowed.toFixed()} bytes`
      : `  memory: not judged below ${load.judgedFrom} samples`,
    `  resident memory in MiB, by ${load.unit}`,
    ...plot(samples.map(([x, y]) => [Math.round(x), y / 2 ** 20])),
    ...problems.map((problem) => `  FAILED ${problem}`),
  ];
  return { done, lines, problems };
}
