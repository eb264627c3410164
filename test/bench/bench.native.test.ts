// The bench: how it counts, and that a part of it runs. How fast anything is, no test says.

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import test from 'ava';
import { perSecond, race, timed } from '../../bench/race.js';
import { remainsTable } from '../../bench/remains-table.js';
import { limitOf } from '../../bench/sink-report.js';
import { difference, quantile, ratio, spread } from '../../bench/statistics.js';
import { type Comparison, comparisons } from '../../bench/targets.js';
import { unsupported } from '../../lab/lab.js';
import { PROJECT } from '../../lab/project.js';

test('medians and quantiles lie between samples where they fall there', (t) => {
  t.is(quantile([3, 1, 2], 0.5), 2);
  t.is(quantile([1, 2, 3, 4], 0.5), 2.5);
  t.like(spread([5, 1, 2, 3, 4]), { median: 3, low: 1.4, high: 4.6 });
});

test('a slow round leaves ratio and difference alone: both were in it', (t) => {
  t.is(ratio([2, 200, 2], [1, 100, 1]).median, 2);
  t.is(difference([11, 110, 11], [1, 100, 1]).median, 10);
});

test('contestants take turns, and each has as many', async (t) => {
  const turns: string[] = [];
  const contestant = (name: string) => (count: number) => {
    turns.push(name);
    return timed(() => {
      for (let turn = 0; turn < count; turn++) Math.sqrt(turn);
    });
  };
  const contestants = { C: contestant('C'), thin: contestant('thin') };
  const row = await race('id', 'what', contestants, { rounds: 4, count: 10 });
  t.is(row.samples.C?.length, 4);
  t.is(row.samples.thin?.length, 4);
  // The first turn of each only warms up.
  t.deepEqual(turns.slice(2), ['C', 'thin', 'thin', 'C', 'C', 'thin', 'thin', 'C']);
});

test('a contestant that fails ends the race', async (t) => {
  const race_ = race('id', 'what', { C: () => -1 }, { rounds: 1, count: 1 });
  await t.throwsAsync(race_, { message: /^C failed/ });
});

test('each of ours is compared with each of the others, by the target that is meant', (t) => {
  const samples = { C: [100], thin: [150], 'node-expose-sspi': [200] };
  const lines = comparisons({ id: 'NTLM/encrypt/100', what: '', unit: 'ns', samples });
  t.deepEqual(
    lines.map(({ theirs, target, met }) => [theirs, target, met]),
    [
      ['C', '≤ 1.6 ×', true],
      ['node-expose-sspi', '< 1 ×', true],
    ],
  );
});

test('a row is limited by the side that is running all the time, or by waiting', (t) => {
  const load = (sender: number, sink: number) => limitOf('C', [{ sender, sink }]);
  t.is(load(0.97, 0.4), 'C: the sender (sender busy 97 %, sink 40 %)');
  t.is(load(0.5, 0.99), 'C: the sink (sender busy 50 %, sink 99 %)');
  t.is(
    load(0.3, 0.2),
    'C: waiting, for the socket, Wine or a processor (sender busy 30 %, sink 20 %)',
  );
});

test('bytes per second are what the nanoseconds say', (t) => {
  const row = { id: 'tls', what: '', unit: 'ns', samples: { C: [1e9] } } as const;
  t.like(perSecond(row, 5e6), { unit: 'MB/s', samples: { C: [5] } });
});

test('each layer is what it adds to the one below, and nothing where that is within the noise', (t) => {
  const samples = { C: [10, 10], koffi: [50, 52], checks: [49, 53], objects: [150, 153] };
  const row = { id: 'remains/x', what: 'a call', unit: 'ns', samples } as const;
  const [, , , , line] = remainsTable([row]).split('\n');
  t.is(line, '| a call | 10.0 ns | 41.0 ns | ≈ 0 |  | 101 ns |  | 152 ns |');
  t.is(remainsTable([{ ...row, id: 'NTLM/sizes' }]), '');
});

test('a query through the thin layer is compared with the raw one', (t) => {
  const samples = { C: [5], raw: [100], thin: [150] };
  const lines = comparisons({ id: 'NTLM/sizes', what: '', unit: 'ns', samples });
  t.deepEqual(
    lines.map(({ ours, theirs, target, met }) => [ours, theirs, target, met]),
    [
      ['raw', 'C', null, null],
      ['thin', 'C', null, null],
      ['thin', 'raw', '≤ 2 ×', true],
    ],
  );
});

const withWine = unsupported() || process.platform === 'win32' ? test.skip : test;

withWine('a part runs and tells its result as JSON', (t) => {
  t.timeout(240_000);
  const main = path.join(PROJECT, 'dist/bench/main.js');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [main, '--rounds', '1', '--json', 'scripted'],
    { encoding: 'utf8' },
  );
  t.is(status, 0, stderr);
  const { comparisons: lines } = JSON.parse(stdout) as { comparisons: Comparison[] };
  t.like(lines[0], { row: 'scripted/handshake', ours: 'thin', theirs: 'C' });
});
