// Time stamps in the packages' format: the machine's local time.

import { localOffset } from '../src/native/local-time.js';

/** The UTC time of a local time, by the current offset: `(2020, 1, 3)` is 3 February 2020. */
export const whenClockShows = (...fields: Parameters<typeof Date.UTC>): Date =>
  new Date(Date.UTC(...fields) - localOffset());

/** The ticks of a local time: 100 ns since 1601. */
export const ticksOf = (...fields: Parameters<typeof Date.UTC>): bigint =>
  (BigInt(Date.UTC(...fields)) + 11_644_473_600_000n) * 10_000n;
