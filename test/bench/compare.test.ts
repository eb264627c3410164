// `npm run bench -- --compare`: what counts as slower, by reports that are made up.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'ava';
import {
  changes,
  checkRounds,
  describeChanges,
  isSlower,
  type Report,
  readReport,
} from '../../bench/compare.js';
import type { Row } from '../../bench/race.js';
import { comparisons } from '../../bench/targets.js';

/** Five rounds of samples around a value. */
const around = (value: number, spread = 0.01): number[] =>
  [-2, -1, 0, 1, 2].map((step) => value * (1 + step * spread));

const row = (samples: Row['samples'], more: Partial<Row> = {}): Row => ({
  id: 'NTLM/encrypt/100',
  what: 'EncryptMessage',
  unit: 'ns',
  samples,
  ...more,
});

const report = (...rows: Row[]): Report => ({ rounds: 5, comparisons: rows.flatMap(comparisons) });

const verdicts = (before: Report, now: Report) =>
  changes(before, now).changes.map(({ verdict }) => verdict);

test('slower and faster are what lies beyond the spread of both runs', (t) => {
  const before = report(row({ C: around(100), thin: around(150) }));
  t.deepEqual(verdicts(before, report(row({ C: around(100), thin: around(180) }))), ['slower']);
  t.deepEqual(verdicts(before, report(row({ C: around(100), thin: around(120) }))), ['faster']);
  t.deepEqual(verdicts(before, before), ['same']);
  const noisy = report(row({ C: around(100), thin: around(180, 0.15) }));
  t.deepEqual(verdicts(before, noisy), ['same'], 'its rounds reach down to where they were');
});

test('a slower machine slows both contestants down: their ratio is what counts', (t) => {
  const before = report(row({ C: around(100, 0), thin: around(150) }));
  t.deepEqual(verdicts(before, report(row({ C: around(300, 0), thin: around(450) }))), ['same']);
});

test('of bytes per second, less is slower', (t) => {
  const speed = { unit: 'MB/s', id: 'tls/1024' } as const;
  const before = report(row({ C: around(500), TlsStream: around(400) }, speed));
  const now = report(row({ C: around(500), TlsStream: around(300) }, speed));
  t.deepEqual(verdicts(before, now), ['slower']);
  t.deepEqual(verdicts(now, before), ['faster']);
});

test('less than 5 % is no change, although a size has no spread', (t) => {
  const size = (mb: number) =>
    report(row({ 'koffi-sspi': [mb], 'win-sso': [11] }, { unit: 'MB', id: 'size' }));
  t.deepEqual(verdicts(size(5), size(5.1)), ['same']);
  t.deepEqual(verdicts(size(5), size(5.5)), ['slower']);
});

test('rows are found by what they are, and those that one run lacks are named', (t) => {
  const one = row({ C: around(1), thin: around(2) });
  const other = row({ C: around(1), thin: around(2) }, { id: 'NTLM/sign', what: 'MakeSignature' });
  const found = changes(report(one, other), report(other));
  t.deepEqual(verdicts(report(one, other), report(other, one)), ['same', 'same']);
  t.deepEqual(found.gone, ['EncryptMessage: thin against C']);
  t.deepEqual(changes(report(other), report(one, other)).added, ['EncryptMessage: thin against C']);
  t.false(isSlower(found));
});

test('the text names the slower rows first, with both ratios, and counts', (t) => {
  const before = report(row({ C: around(100, 0), thin: around(150, 0) }));
  const now = report(row({ C: around(100, 0), thin: around(200, 0) }));
  const found = changes(before, now);
  t.true(isSlower(found));
  t.is(
    describeChanges(found),
    'slower: EncryptMessage: thin against C: 1.50 (1.50–1.50) → 2.00 (2.00–2.00)\n' +
      '1 slower, 0 faster, 0 within their spread.\n',
  );
});

test('a file that is none, or of too few rounds, is refused with its name', (t) => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'koffi-sspi-bench-')), 'before.json');
  t.throws(() => readReport(file), {
    message: /^--compare: .*before\.json cannot be read: ENOENT/,
  });
  for (const text of ['{', 'null', '{}', '{ "comparisons": [] }', '[1]']) {
    writeFileSync(file, text);
    t.throws(() => readReport(file), { message: /^--compare: .*before\.json (?:cannot|is not)/ });
  }
  writeFileSync(file, JSON.stringify({ ...report(), rounds: 1 }));
  t.throws(() => readReport(file), { message: /has 1 rounds, and at least 5 are needed/ });
  writeFileSync(file, JSON.stringify(report()));
  t.deepEqual(readReport(file).comparisons, []);
  t.throws(() => checkRounds('this run', 4), { message: /^--compare: this run has 4 rounds/ });
});
