// A plot of a few lines as SVG, in colours that can be read on white and on black.

export type Point = readonly [x: number, y: number];

export interface Plot {
  readonly title: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly lines: Readonly<Record<string, readonly Point[]>>;
}

export interface Axis {
  readonly label: string;
  readonly isLog?: boolean;
  /** Where a number is written; else where it suits the scale. */
  readonly ticks?: readonly number[];
  show?(value: number): string;
}

const width = 680;
const height = 320;
const frame = { left: 78, right: 560, top: 44, bottom: 262 };
/** On white and on GitHub's dark background, each has a contrast of 3 at least. */
const colours = ['#7d8590', '#2f81f7', '#d4761c', '#2f9e44'];
const grey = '#7d8590';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Powers of ten, or some five round numbers from zero. */
function ticksOf({ isLog, ticks }: Axis, low: number, high: number): readonly number[] {
  if (ticks) return ticks;
  if (isLog) {
    const [first, last] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
    return Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
  }
  const rough = high / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step =
    [1, 2, 2.5, 5, 10].map((digit) => digit * power).find((one) => one >= rough) ?? rough;
  return Array.from({ length: Math.ceil(high / step) + 1 }, (_, index) => index * step);
}

/** Puts a value between two places. A linear axis begins at zero: what is flat has to look flat. */
function scale(axis: Axis, values: readonly number[], from: number, to: number) {
  const ticks = ticksOf(axis, Math.min(...values), Math.max(...values));
  const of = axis.isLog ? Math.log10 : (value: number) => value;
  const low = of(Math.min(ticks[0] ?? 0, axis.isLog ? Math.min(...values) : 0));
  const high = of(Math.max(ticks.at(-1) ?? 1, ...values));
  const place = (value: number) => from + ((of(value) - low) / (high - low || 1)) * (to - from);
  return { ticks, place };
}

/** Names beside the ends of their lines, apart from each other. */
function spaced(places: readonly number[]): number[] {
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const moved = [...places];
  let above = Number.NEGATIVE_INFINITY;
  for (const index of order) {
    above = Math.max(moved[index] ?? 0, above + 16);
    moved[index] = above;
  }
  return moved;
}

export function svg({ title, x, y, lines }: Plot): string {
  const points = Object.values(lines).flat();
  const across = scale(
    x,
    points.map(([value]) => value),
    frame.left,
    frame.right,
  );
  const up = scale(
    y,
    points.map(([, value]) => value),
    frame.bottom,
    frame.top,
  );
  const show = (axis: Axis, value: number) => escaped(axis.show?.(value) ?? `${value}`);
  const n = (value: number) => value.toFixed(1);
  const text = (at: Point, what: string, more = '') =>
    `<text x="${n(at[0])}" y="${n(at[1])}" fill="${grey}" ${more}>${what}</text>`;
  const grid = up.ticks.map((tick) => {
    const at = n(up.place(tick));
    const line = `<path d="M${frame.left} ${at}H${frame.right}" stroke="${grey}" stroke-opacity="0.25"/>`;
    return line + text([frame.left - 8, up.place(tick) + 4], show(y, tick), 'text-anchor="end"');
  });
  const below = across.ticks.map((tick) =>
    text([across.place(tick), frame.bottom + 20], show(x, tick), 'text-anchor="middle"'),
  );
  const ends = spaced(Object.values(lines).map((all) => up.place(all.at(-1)?.[1] ?? 0)));
  const drawn = Object.entries(lines).map(([name, all], index) => {
    const colour = colours[index % colours.length];
    const places = all.map((point) => [across.place(point[0]), up.place(point[1])] as const);
    const path = places.map(([left, top]) => `${n(left)} ${n(top)}`).join('L');
    // Lines are told apart by more than their colour.
    const dash = index === 0 ? ' stroke-dasharray="6 4"' : '';
    const dots = places.length > 12 ? [] : places;
    const marks = dots.map(
      ([left, top]) => `<circle cx="${n(left)}" cy="${n(top)}" r="3.5" fill="${colour}"/>`,
    );
    const label = `<text x="${frame.right + 10}" y="${n((ends[index] ?? 0) + 4)}" fill="${colour}" font-weight="bold">${escaped(name)}</text>`;
    return `<path d="M${path}" fill="none" stroke="${colour}" stroke-width="2"${dash}/>${marks.join('')}${label}`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="system-ui, sans-serif" font-size="12">`,
    `<title>${escaped(title)}</title>`,
    text([frame.left, 20], escaped(title), 'font-weight="bold" font-size="14"'),
    ...grid,
    ...below,
    text([(frame.left + frame.right) / 2, height - 14], escaped(x.label), 'text-anchor="middle"'),
    text(
      [16, (frame.top + frame.bottom) / 2],
      escaped(y.label),
      `text-anchor="middle" transform="rotate(-90 14 ${(frame.top + frame.bottom) / 2})"`,
    ),
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
}
