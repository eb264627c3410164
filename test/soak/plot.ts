// Numbers over time as text: a progress bar and a plot.

import { writeSync } from 'node:fs';
import type { Point } from './slope.js';

/** Lines of text: `rows` of them with marks, then the axis. The mean of each column is drawn. */
export function plot(points: readonly Point[], columns = 60, rows = 10): string[] {
  const last = points.at(-1)?.[0] ?? 1;
  const first = points[0]?.[0] ?? 0;
  const groups = Array.from({ length: columns }, (): number[] => []);
  for (const [x, y] of points) {
    const column = Math.floor(((x - first) / (last - first || 1)) * columns);
    groups[Math.min(columns - 1, column)]?.push(y);
  }
  const means = groups.map((group) => group.reduce((sum, y) => sum + y, 0) / group.length);
  const known = means.filter((mean) => !Number.isNaN(mean));
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const step = (high - low) / (rows - 1) || 1;
  const lines = Array.from({ length: rows }, (_, index) => {
    const row = rows - 1 - index;
    const marks = means.map((mean) => (Math.round((mean - low) / step) === row ? '•' : ' '));
    return `${(low + row * step).toFixed(1).padStart(8)} ┤${marks.join('')}`.trimEnd();
  });
  const axis = `${' '.repeat(9)}└${'─'.repeat(columns)}`;
  return [
    ...lines,
    axis,
    `${' '.repeat(10)}${first}${String(last).padStart(columns - `${first}`.length)}`,
  ];
}

/** A progress bar on a terminal; nothing elsewhere, where the result at the end suffices. */
export function progress(name: string, total: number): (done: number) => void {
  if (process.env.SOAK_BAR !== '1') return () => {};
  let shown = -1;
  return (done) => {
    const percent = Math.floor((100 * done) / total);
    if (percent === shown) return;
    shown = percent;
    const bar = '█'.repeat(Math.floor(percent / 2.5)).padEnd(40, '░');
    const text = `\r${bar} ${percent} % ${name}`;
    writeSync(1, percent === 100 ? `\r${' '.repeat(text.length)}\r` : text);
  };
}
