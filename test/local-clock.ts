// Time stamps as security packages make them: what the machine's own clock shows.

import { localOffset } from '../src/native/local-time.js';

/** The moment at which the clock shows this, set as it is set today: `(2020, 1, 3)` is 3 February 2020. */
export const whenClockShows = (...fields: Parameters<typeof Date.UTC>): Date =>
  new Date(Date.UTC(...fields) - localOffset());

/** The ticks of a stamp that shows this: 100 ns since 1601. */
export const ticksOf = (...fields: Parameters<typeof Date.UTC>): bigint =>
  (BigInt(Date.UTC(...fields)) + 11_644_473_600_000n) * 10_000n;
