// Medians with their spread, of samples that were taken in interleaved rounds.

export interface Spread {
  readonly median: number;
  /** The 10th and the 90th percentile. */
  readonly low: number;
  readonly high: number;
}

/** The value below which a part of the samples lies, between two of them where it falls there. */
export function quantile(samples: readonly number[], part: number): number {
  const sorted = [...samples].sort((one, other) => one - other);
  const at = (sorted.length - 1) * part;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

export const median = (samples: readonly number[]): number => quantile(samples, 0.5);

export const spread = (samples: readonly number[]): Spread => ({
  median: median(samples),
  low: quantile(samples, 0.1),
  high: quantile(samples, 0.9),
});

/** Round by round, so that what slows down a whole round leaves the result alone. */
const pairwise = (
  ours: readonly number[],
  theirs: readonly number[],
  compare: (our: number, their: number) => number,
): Spread => spread(ours.map((our, round) => compare(our, theirs[round] ?? Number.NaN)));

export const ratio = (ours: readonly number[], theirs: readonly number[]): Spread =>
  pairwise(ours, theirs, (our, their) => our / their);

export const difference = (ours: readonly number[], theirs: readonly number[]): Spread =>
  pairwise(ours, theirs, (our, their) => our - their);
