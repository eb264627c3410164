// The committed output equals what the headers give, byte for byte and repeatably.

import test from 'ava';
import { generate, readModel, staleFiles } from '../../generator/main.js';

test('generated/ is current, and generating again gives the same bytes', (t) => {
  const first = generate(readModel());
  t.deepEqual(staleFiles(first), []);
  t.deepEqual(generate(readModel()), first);
});
