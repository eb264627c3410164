// Time stamps are local time, by the current offset from UTC. Reads them in zones behind and ahead of UTC with
// daylight saving, where reading them as UTC, or by the offset of their own season, fails.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import test from 'ava';

interface Readings {
  /** Minutes by which Node's local time is behind UTC. */
  readonly offset: number;
  /** 15 January and 15 July 2026, 12:00 on the clock. */
  readonly january: string;
  readonly july: string;
}

function readingsIn(zone: string | undefined): Readings {
  const { TZ: _, ...environment } = process.env;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [fileURLToPath(new URL('zone.js', import.meta.url))],
    { env: { ...environment, ...(zone && { TZ: zone }) }, encoding: 'utf8' },
  );
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** Minutes by which a zone is behind UTC now, including daylight saving. */
function behindUtc(zone: string): number {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const name = format.formatToParts().find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /^GMT([+-])(\d\d):(\d\d)$/.exec(name ?? '') ?? [];
  return (sign === '+' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** Minutes between 12:00 UTC and a reading of the same day. */
const minutesAfter = (reading: string): number => {
  const noon = new Date(reading).setUTCHours(12, 0, 0, 0);
  return (new Date(reading).getTime() - noon) / 60_000;
};

const zones = ['America/New_York', 'Europe/Berlin'] as const;

if (process.platform === 'win32') {
  // Node follows TZ; Windows and its packages ignore it.
  const own = readingsIn(undefined);
  for (const zone of zones) {
    test(`Windows’ own zone counts, not Node’s: ${zone}`, (t) => {
      const { offset, ...read } = readingsIn(zone);
      t.is(offset, behindUtc(zone), 'Node follows TZ');
      t.deepEqual(read, { january: own.january, july: own.july });
      t.is(minutesAfter(read.january), own.offset);
      t.is(minutesAfter(read.july), own.offset);
    });
  }
} else {
  for (const zone of zones) {
    test(`${zone}: both halves of the year, by today’s offset`, (t) => {
      const { offset, january, july } = readingsIn(zone);
      const expected = behindUtc(zone);
      t.not(expected, 0, 'a reading as UTC would pass');
      t.is(offset, expected);
      t.is(minutesAfter(january), expected);
      t.is(minutesAfter(july), expected);
    });
  }
}
