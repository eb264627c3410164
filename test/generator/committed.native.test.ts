// The committed output, of another run, equals what the headers give, byte for byte.

import test from 'ava';
import { generate, readModel, staleFiles } from '../../generator/main.js';

test('generated/ is current: generating again gives the same bytes', (t) => {
  t.deepEqual(staleFiles(generate(readModel())), []);
});
