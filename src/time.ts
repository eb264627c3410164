// SSPI's time stamps: 100 ns since 1601, in local time as the packages give them.

import type { TimeStamp } from '../generated/structs.js';

/** When something expires: a moment, `never`, or null where the package said nothing. */
export type Expiry = Date | 'never' | null;

const ticksPerMillisecond = 10_000n;
/** From 1601-01-01 to 1970-01-01, in milliseconds. */
const unixEpoch = 11_644_473_600_000n;
/** The last moment that a Date can hold; packages mean "never" by anything later. */
const lastMoment = 8_640_000_000_000_000n;

/** Reads a time stamp. Its clock is the local one, so its fields are taken as local time. */
export function readTimeStamp(stamp: TimeStamp): Expiry {
  const ticks = BigInt.asUintN(64, stamp.QuadPart);
  if (ticks === 0n) return null;
  const milliseconds = ticks / ticksPerMillisecond - unixEpoch;
  if (milliseconds > lastMoment) return 'never';
  const clock = new Date(Number(milliseconds));
  if (clock.getUTCFullYear() > 9999) return 'never';
  return new Date(
    clock.getUTCFullYear(),
    clock.getUTCMonth(),
    clock.getUTCDate(),
    clock.getUTCHours(),
    clock.getUTCMinutes(),
    clock.getUTCSeconds(),
    clock.getUTCMilliseconds(),
  );
}
