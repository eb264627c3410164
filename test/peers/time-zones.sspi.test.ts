// When Kerberos' credentials and contexts expire, as Windows' Node reads it in several time zones.

import { readFileSync } from 'node:fs';
import type { ExecutionContext } from 'ava';
import { startPeer } from '../../lab/peers/connect.js';
import { peerTest } from './peer-test.js';

type Expiries = Record<'credential' | 'client' | 'server', number | string | null>;

/** Minutes from now to a Date. */
async function minutesIn(t: ExecutionContext, zone: string): Promise<Expiries> {
  using peer = await startPeer('kerberos-expiry', { zone });
  t.is(await peer.exit, 0, peer.output);
  const { now, ...expiries } = JSON.parse(readFileSync(String(peer.facts.file), 'utf8'));
  const minutes = (text: string | null) => {
    const from = new Date(text ?? Number.NaN).getTime() - new Date(now).getTime();
    return Number.isNaN(from) ? text : Math.round(from / 60_000);
  };
  return {
    credential: minutes(expiries.credential),
    client: minutes(expiries.client),
    server: minutes(expiries.server),
  };
}

peerTest('Kerberos’ expiry is the same moment in every time zone', async (t) => {
  const utc = await minutesIn(t, 'UTC');
  // A ticket of the lab's KDC lives for a day.
  for (const each of ['credential', 'client'] as const) {
    t.true(Math.abs(Number(utc[each]) - 24 * 60) <= 2, `${each}: ${utc[each]} minutes`);
  }
  for (const zone of ['America/New_York', 'Europe/Berlin']) {
    t.deepEqual(await minutesIn(t, zone), utc, zone);
  }
});
