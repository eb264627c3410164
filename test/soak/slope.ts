// Fits a line to samples, with the confidence interval of its slope.

export interface Slope {
  /** Change of y per unit of x. */
  readonly slope: number;
  /** The 95 % confidence interval of the slope. */
  readonly low: number;
  readonly high: number;
}

export type Point = readonly [x: number, y: number];

/** Student's t for a two-sided 95 % with many degrees of freedom, by its usual expansion. */
function student(freedom: number): number {
  const z = 1.959964;
  return (
    z +
    (z ** 3 + z) / (4 * freedom) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * freedom ** 3)
  );
}

/** By least squares. At least five points. */
export function slopeOf(points: readonly Point[]): Slope {
  const count = points.length;
  const mean = (which: 0 | 1) => points.reduce((sum, point) => sum + point[which], 0) / count;
  const [meanX, meanY] = [mean(0), mean(1)];
  const sum = (of: (dx: number, dy: number) => number) =>
    points.reduce((total, [x, y]) => total + of(x - meanX, y - meanY), 0);
  const spread = sum((dx) => dx * dx);
  const slope = sum((dx, dy) => dx * dy) / spread;
  const residual = sum((dx, dy) => (dy - slope * dx) ** 2);
  const margin = student(count - 2) * Math.sqrt(residual / (count - 2) / spread);
  return { slope, low: slope - margin, high: slope + margin };
}
