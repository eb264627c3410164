// A seeded order, so that a sample of mutants can be repeated.
import { mulberry32 } from '../random.js';

/** Fisher and Yates' shuffle; the list itself stays as it is. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = mulberry32(seed);
  const list = [...items];
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [list[other] as T, list[last] as T];
  }
  return list;
}
