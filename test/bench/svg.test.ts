// The plots of the bench: well-formed, honest about zero, and their names apart.

import test from 'ava';
import { svg } from '../../bench/svg.js';

const numbers = (text: string, pattern: RegExp): number[] =>
  [...text.matchAll(pattern)].map(([, number]) => Number(number));

const plot = (lines: Record<string, [number, number][]>, isLog = false) =>
  svg({ title: 'A < B & "C"', x: { label: 'x' }, y: { label: 'y', isLog }, lines });

test('a linear axis begins at zero, so that what is flat looks flat', (t) => {
  const drawn = plot({
    thin: [
      [1, 100],
      [2, 101],
    ],
  });
  const [zero = 0] = numbers(drawn, /y="([\d.]+)" fill="[^"]*" text-anchor="end">0</g);
  const [first = 0, last = 0] = numbers(drawn, /cy="([\d.]+)"/g);
  t.true(zero > first && first - last < 3, 'one per cent of the height, not all of it');
});

test('a logarithmic axis has the powers of ten that the values lie between', (t) => {
  const drawn = plot(
    {
      thin: [
        [1, 3],
        [2, 250],
      ],
    },
    true,
  );
  t.deepEqual(numbers(drawn, /text-anchor="end">([\d.]+)</g), [1, 10, 100, 1000]);
});

test('names beside lines that end together are apart, each in its line’s colour', (t) => {
  const drawn = plot({ C: [[1, 5]], thin: [[1, 5]], 'thin, in place': [[1, 5]] });
  const places = numbers(drawn, /y="([\d.]+)" fill="#[0-9a-f]{6}" font-weight="bold">/g);
  t.is(places.length, 3);
  for (let index = 1; index < 3; index++) {
    t.true((places[index] ?? 0) - (places[index - 1] ?? 0) >= 14);
  }
});

test('text is escaped, and every element is closed', (t) => {
  const drawn = plot({
    '<b>': [
      [1, 5],
      [2, 6],
    ],
  });
  t.false(/<b>|A < B/.test(drawn));
  const open = drawn.match(/<[a-z]+(?=[ >])/g)?.length;
  t.is(open, drawn.match(/<\/[a-z]+>|\/>/g)?.length);
  t.false(/NaN|Infinity|undefined/.test(drawn));
});

test('one point, and values that are all the same, make a plot too', (t) => {
  for (const lines of [
    { thin: [[1, 0]] },
    {
      thin: [
        [5, 7],
        [5, 7],
      ],
    },
  ] as Record<string, [number, number][]>[]) {
    t.false(/NaN|Infinity/.test(plot(lines)));
  }
});
