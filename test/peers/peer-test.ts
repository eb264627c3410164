// For tests that need the lab's peers: AVA's `test` where there are some, else skipped with the reason.
import test from 'ava';
import { type LabAccount, readLabAccount } from '../../lab/account.js';
import { noPeers } from '../../lab/peers/connect.js';
import type { ServerName } from '../../lab/servers/servers.js';

const reason = noPeers();
if (reason) console.error(reason);

export const peerTest = reason ? test.skip : test;

/** The same for tests that need a server; skipped if it is unavailable. */
export function serverTest(...names: ServerName[]): typeof test | typeof test.skip {
  return missing(names) ? test.skip : test;
}

/** The same, serially. */
export function serialServerTest(
  ...names: ServerName[]
): typeof test.serial | typeof test.serial.skip {
  return missing(names) ? test.serial.skip : test.serial;
}

/** Whether one of the servers is unavailable; prints the reason. */
function missing(names: readonly ServerName[]): boolean {
  const reasons = names.flatMap((name) => {
    const reason = noPeers(name);
    return reason === undefined ? [] : [`Tests of ${name} did not run. ${reason}`];
  });
  for (const reason of reasons) console.error(reason);
  return reasons.length > 0;
}

/** The lab's account, which exists wherever peers do. */
export function labAccount(): LabAccount {
  const account = readLabAccount();
  if (!account) throw new Error('SSPI_PEERS is set, but SSPI_ACCOUNT is not');
  return account;
}
