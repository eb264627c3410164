// The scripted security package for AVA tests.

import ava, { type TestFn } from 'ava';
import { available } from './control.js';

export * from './script.js';

/** Serial, since a process has one queue of scripts; skipped, hooks included, without a scripted library. */
export const test = (available ? ava.serial : skipped()) as TestFn['serial'];

/** `test.skip` has no hooks. */
function skipped(): unknown {
  const hook = Object.assign(() => {}, { always: () => {} });
  const hooks = { before: hook, beforeEach: hook, after: hook, afterEach: hook };
  return Object.assign(ava.serial.skip.bind(ava), hooks, { skip: ava.serial.skip });
}
