// The scripted security package for tests of AVA's.

import ava, { type TestFn } from 'ava';
import { available } from './control.js';

export * from './script.js';

/** One at a time, since the scripts of a process are one queue; skipped where there is no scriptedLibrary. */
export const test = (available ? ava.serial : ava.serial.skip) as TestFn['serial'];
