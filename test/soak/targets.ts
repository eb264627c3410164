// What is soaked: one handshake of each SSPI that there is here.

import { setLibrary } from '../../src/index.js';
import { establishedPair } from '../src/peers.js';
import { available, control, DLL } from '../ssp/control.js';
import { handshake, makePeers } from '../ssp/peers.js';
import { shakeHands } from '../sspi-rs/handshake.js';

export interface Target {
  readonly name: string;
  /** In the long run. */
  readonly handshakes: number;
  /** Bytes for each handshake: memory leaks when the slope's whole interval lies above it. */
  readonly bound: number;
  /** Without dispose, as many wait for the collector at most. */
  readonly uncollected: number;
  handshake(disposes: boolean): void;
  /** What is still there though it should not; undefined when nothing is. */
  left?(): string | undefined;
  counts?(): string;
}

function scripted(): Target {
  if (!available) throw new Error('The scripted package is not there: is mingw-w64 installed?');
  setLibrary(DLL);
  control('ScriptedRecord', 0);
  const state = () => JSON.parse(control('ScriptedState') as string);
  return {
    name: 'the scripted package',
    handshakes: 100_000,
    // The least that a handshake could lose is a handle: 16 bytes, and a wrapper of JavaScript's around it.
    bound: 64,
    uncollected: 500,
    handshake(disposes) {
      const peers = makePeers();
      if (handshake(peers) !== 4) throw new Error('The handshake does not have four legs.');
      if (disposes) peers[Symbol.dispose]();
    },
    left() {
      const { credentials, contexts, blocks, faults, allocated, freed } = state();
      const clean = credentials + contexts + blocks.length + faults.length === 0;
      if (clean && allocated === freed) return undefined;
      return JSON.stringify({ credentials, contexts, blocks, faults, allocated, freed });
    },
    counts() {
      const { credentials, contexts, allocated, freed } = state();
      return `allocated ${allocated}, freed ${freed}; live: ${credentials} credentials, ${contexts} contexts`;
    },
  };
}

function sspiRs(): Target {
  return {
    name: "sspi-rs's NTLM",
    handshakes: 20_000,
    bound: 512,
    uncollected: 500,
    handshake(disposes) {
      const pair = shakeHands();
      if (!pair.server.established) throw new Error('The server is not established.');
      if (disposes) pair[Symbol.dispose]();
    },
  };
}

function real(packageName: string): Target {
  return {
    name: packageName,
    handshakes: 2_000,
    bound: 1024,
    uncollected: 50,
    handshake(disposes) {
      const pair = establishedPair(packageName);
      if (!pair.server.established) throw new Error('The server is not established.');
      if (disposes) pair[Symbol.dispose]();
    },
  };
}

export const targets: Readonly<Record<string, () => Target>> = {
  scripted,
  'sspi-rs': sspiRs,
  ntlm: () => real('NTLM'),
  kerberos: () => real('Kerberos'),
};
