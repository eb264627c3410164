// For tests that need the lab's peers: AVA's `test` where there are some, else skipped with the reason.
import test from 'ava';
import { type LabAccount, readLabAccount } from '../../lab/account.js';
import { noPeers } from '../../lab/peers/connect.js';

const reason = noPeers();
if (reason) console.error(reason);

export const peerTest = reason ? test.skip : test;

/** The lab's account; where there are peers, there is one. */
export function labAccount(): LabAccount {
  const account = readLabAccount();
  if (!account) throw new Error('SSPI_PEERS is set, but SSPI_ACCOUNT is not');
  return account;
}
