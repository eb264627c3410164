// For tests that need the lab's peers: AVA's `test` where there are some, else skipped with the reason.
import test from 'ava';
import { type LabAccount, readLabAccount } from '../../lab/account.js';
import { noPeers } from '../../lab/peers/connect.js';
import type { ServerName } from '../../lab/servers/servers.js';

const reason = noPeers();
if (reason) console.error(reason);

export const peerTest = reason ? test.skip : test;

/** The same for tests that need a server which this machine may not have. */
export function serverTest(...names: ServerName[]): typeof test | typeof test.skip {
  for (const name of names) {
    const missing = noPeers(name);
    if (missing === undefined) continue;
    console.error(`Tests of ${name} did not run. ${missing}`);
    return test.skip;
  }
  return test;
}

/** The lab's account; where there are peers, there is one. */
export function labAccount(): LabAccount {
  const account = readLabAccount();
  if (!account) throw new Error('SSPI_PEERS is set, but SSPI_ACCOUNT is not');
  return account;
}
