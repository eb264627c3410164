// The committed output, of another run, equals what the headers give, byte for byte.

import test from 'ava';
import { generate, staleFiles } from '../../../generator/main.js';
import { model } from './model.js';

test('generated/ is current: generating again gives the same bytes', (t) => {
  t.deepEqual(staleFiles(generate(model)), []);
});
