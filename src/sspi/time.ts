// SSPI's time stamps: 100 ns since 1601, in local time as the packages give them.

import type { TimeStamp } from '../../generated/structs.js';
import type { Expiry } from '../declaration.js';
import { localOffset } from '../native/local-time.js';

export type { Expiry };

const ticksPerMillisecond = 10_000n;
/** From 1601-01-01 to 1970-01-01, in milliseconds. */
const unixEpoch = 11_644_473_600_000n;
/** Packages mean "never" by anything later. */
const lastYear = 9999;

/**
 * Reads a time stamp. Packages convert UTC as RtlSystemTimeToLocalTime does, with the offset in effect at the time of
 * the call; so that offset is subtracted, even if another one applies at the time of the stamp (daylight saving).
 * https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-localfiletimetofiletime
 */
export const readTimeStamp = (stamp: Pick<TimeStamp, 'QuadPart'>): Expiry =>
  readTicks(stamp, localOffset);

/** Reads a time in UTC, as the LSA gives it for tickets and logon sessions. */
export const readSystemTime = (stamp: Pick<TimeStamp, 'QuadPart'>): Expiry =>
  readTicks(stamp, () => 0);

function readTicks(stamp: Pick<TimeStamp, 'QuadPart'>, offset: () => number): Expiry {
  const ticks = BigInt.asUintN(64, stamp.QuadPart);
  if (ticks === 0n) return null;
  const clock = Number(ticks / ticksPerMillisecond - unixEpoch);
  if (new Date(clock).getUTCFullYear() > lastYear) return 'never';
  return new Date(clock - offset());
}
