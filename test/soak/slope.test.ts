// Tests the soak's slope against numbers computed elsewhere, and its plot.

import test from 'ava';
import { plot } from './plot.js';
import { type Point, slopeOf } from './slope.js';

test('a line without noise', (t) => {
  const points = Array.from({ length: 20 }, (_, x): Point => [x, 7 + 3 * x]);
  const { slope, low, high } = slopeOf(points);
  t.true(Math.abs(slope - 3) < 1e-9 && Math.abs(low - 3) < 1e-9 && Math.abs(high - 3) < 1e-9);
});

test('slope and interval as by hand', (t) => {
  // Sxx 10, slope 0.6, residual 2.4, standard error sqrt(0.8 / 10); Student's t of 3 is 3.182.
  const points: Point[] = [2, 4, 5, 4, 5].map((y, index) => [index + 1, y]);
  const { slope, low, high } = slopeOf(points);
  t.true(Math.abs(slope - 0.6) < 1e-9);
  t.true(Math.abs(high - slope - 3.182 * Math.sqrt(0.08)) < 0.03);
  t.true(Math.abs(high + low - 2 * slope) < 1e-9);
});

test('a leak under noise is seen, noise alone is not', (t) => {
  const noise = (x: number) => 50_000 * Math.sin(x * 12.9898);
  const samples = (leak: number) =>
    Array.from({ length: 80 }, (_, x): Point => [x * 1000, 6e7 + leak * x * 1000 + noise(x)]);
  t.true(slopeOf(samples(16)).low > 8);
  const flat = slopeOf(samples(0));
  t.true(flat.low < 0 && flat.high > 0);
});

test('a plot has its highest and lowest value, and a mark in each column', (t) => {
  const points = Array.from({ length: 100 }, (_, x): Point => [x, x < 50 ? 1 : 3]);
  const lines = plot(points, 10, 3);
  t.is(lines.length, 5);
  t.regex(lines[0] ?? '', /^ +3\.0 ┤ {5}•{5}$/);
  t.regex(lines[2] ?? '', /^ +1\.0 ┤•{5}/);
});
