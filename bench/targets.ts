// What is compared with what, and how good it has to be.
import type { Row } from './race.js';
import { difference, median, ratio, type Spread, spread } from './statistics.js';

/** One line of the table. */
export interface Comparison {
  readonly row: string;
  readonly what: string;
  readonly unit: Row['unit'];
  readonly ours: string;
  readonly theirs: string | null;
  readonly our: Spread;
  readonly their: Spread | null;
  readonly ratio: Spread | null;
  readonly target: string | null;
  readonly met: boolean | null;
}

interface Target {
  readonly row: RegExp;
  readonly ours?: RegExp;
  readonly theirs?: RegExp;
  readonly text: string;
  /** Whether it is met, by the median. */
  met(our: readonly number[], their: readonly number[]): boolean;
}

const atMost = (limit: number) => ({
  text: `≤ ${limit} ×`,
  met: (our: readonly number[], their: readonly number[]) => ratio(our, their).median <= limit,
});

/** Of bytes per second. */
const atLeast = (limit: number) => ({
  text: `≥ ${limit} ×`,
  met: (our: readonly number[], their: readonly number[]) => ratio(our, their).median >= limit,
});

const faster = {
  text: '< 1 ×',
  met: (our: readonly number[], their: readonly number[]) => ratio(our, their).median < 1,
};

const targets: readonly Target[] = [
  { row: /^nothing\//, theirs: /^addon$/, ...atMost(1.2) },
  { row: /\/sizes$/, ours: /^thin$/, theirs: /^raw$/, ...atMost(2) },
  { row: /\/sign$/, ours: /^thin$/, theirs: /^C$/, ...atMost(1.5) },
  { row: /\/encrypt\/100$/, ours: /^thin$/, theirs: /^C$/, ...atMost(1.6) },
  { row: /\/encrypt\/4096$/, ours: /^thin$/, theirs: /^C$/, ...atMost(1.1) },
  { row: /^(NTLM|Kerberos)\/handshake$/, theirs: /^C$/, ...atMost(1.02) },
  {
    row: /^scripted\/handshake$/,
    theirs: /^C$/,
    text: '≤ 15 us more',
    met: (our, their) => difference(our, their).median <= 15,
  },
  { row: /\/at-once$/, ours: /^at once$/, theirs: /^C$/, ...atMost(1.2) },
  {
    row: /\/delay$/,
    ours: /^at once$/,
    theirs: /^C$/,
    text: '< 20 ms',
    met: (our) => median(our) < 20,
  },
  { row: /^tls\/queue\//, theirs: /^C$/, ...atLeast(0.8) },
  { row: /^http2\/(get|post)$/, theirs: /^Node's tls$/, ...atLeast(0.5) },
  { row: /^import$/, theirs: /^koffi$/, ...atMost(1.3) },
  { row: /^import-native$/, theirs: /^koffi$/, ...atMost(1.5) },
  { row: /^start/, theirs: /^koffi alone$/, ...atMost(1.25) },
  // What the import adds to an empty Node.
  { row: /^memory/, theirs: /^koffi$/, text: '≤ 2 MB', met: (our) => median(our) <= 2 },
  { row: /./, theirs: /^(node-expose-sspi|win-sso|sspilib)$/, ...faster },
];

/** What is ours in the rows; everything else is what we are compared with. */
const ours = /^(raw|raw, .*|thin|thin, .*|at once|TlsStream|koffi-sspi|koffi-sspi\/raw)$/;

/** The lines of a row: each of ours against each of theirs; a row of layers, and a point of a curve, has none. */
export function comparisons(row: Row): Comparison[] {
  if (row.at !== undefined) return [];
  const names = Object.keys(row.samples);
  const theirs = names.filter((name) => !ours.test(name));
  return names
    .filter((name) => ours.test(name))
    .flatMap((our) => {
      // A query is so short that the thin layer is measured by the raw one.
      const others = our === 'thin' && row.id.endsWith('/sizes') ? [...theirs, 'raw'] : theirs;
      return others.map((their) => compare(row, our, their));
    });
}

function compare(row: Row, our: string, their: string): Comparison {
  const [mine, others] = [row.samples[our] ?? [], row.samples[their] ?? []];
  const target = targets.find(
    ({ row: id, ours: which, theirs: against }) =>
      id.test(row.id) && (which?.test(our) ?? true) && (against?.test(their) ?? true),
  );
  return {
    row: row.id,
    what: row.what,
    unit: row.unit,
    ours: our,
    theirs: their,
    our: spread(mine),
    their: spread(others),
    ratio: ratio(mine, others),
    target: target?.text ?? null,
    met: target ? target.met(mine, others) : null,
  };
}
