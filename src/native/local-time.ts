// The current UTC offset of the system's clock, by which SSPI's packages convert time stamps.

import { systemLibrary } from './library.js';

type Convert = (from: BigInt64Array, to: BigInt64Array) => number;

let toLocal: Convert | undefined;
/** 1970 in ticks since 1601. Any time works: the conversion only uses the current offset. */
const epoch = 116_444_736_000_000_000n;
const utc = BigInt64Array.of(epoch);
const local = BigInt64Array.of(epoch);

/**
 * Milliseconds to add to UTC for the local time that Windows makes of any time stamp now: its own time zone,
 * whatever the variable TZ tells Node, with daylight saving as it is today.
 */
export function localOffset(): number {
  if (process.platform !== 'win32') return -new Date().getTimezoneOffset() * 60_000;
  toLocal ??= systemLibrary().func('__stdcall', 'FileTimeToLocalFileTime', 'int32', [
    'void *',
    'void *',
  ]) as Convert;
  toLocal(utc, local);
  return Number((local[0] as bigint) - epoch) / 10_000;
}
