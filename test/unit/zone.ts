// Prints how this process, in the time zone of the variable TZ, reads two time stamps, as JSON.

import { TimeStamp } from '../../generated/structs.js';
import { alloc } from '../../src/native/struct.js';
import { readTimeStamp } from '../../src/sspi/time.js';
import { ticksOf } from '../local-clock.js';

const read = (month: number) =>
  readTimeStamp(alloc(TimeStamp, { QuadPart: ticksOf(2026, month, 15, 12) }));
const now = new Date();
process.stdout.write(
  JSON.stringify({ offset: now.getTimezoneOffset(), january: read(0), july: read(6) }),
);
