// Time stamps are local time, by the offset from UTC that counts now. Read in zones that are behind and ahead of
// UTC, and that have daylight saving: what is taken for UTC, or for the offset of its own season, is wrong there.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import test from 'ava';

interface Readings {
  /** Minutes that Node's own clock is behind UTC. */
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

/** Minutes that a zone is behind UTC now, daylight saving included. */
function behindUtc(zone: string): number {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const name = format.formatToParts().find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /^GMT([+-])(\d\d):(\d\d)$/.exec(name ?? '') ?? [];
  return (sign === '+' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** How many minutes after 12:00 UTC of the day a reading is. */
const minutesAfter = (reading: string): number => {
  const noon = new Date(reading).setUTCHours(12, 0, 0, 0);
  return (new Date(reading).getTime() - noon) / 60_000;
};

const zones = ['America/New_York', 'Europe/Berlin'] as const;

if (process.platform === 'win32') {
  // Node follows TZ, Windows and its packages do not.
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
