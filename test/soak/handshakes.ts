// The subjects of the soak: a handshake of each available SSPI.

import { execFileSync } from 'node:child_process';
import { setLibrary } from '../../src/index.js';
import { establish } from '../establish.js';
import { establishedPair } from '../real/pair.js';
import { available, control, scriptedLibrary } from '../scripted/control.js';
import { makePair } from '../scripted/pair.js';
import { shakeHands } from '../sspi-rs/handshake.js';
import { scriptedLeft, scriptedState } from './scripted-left.js';
import type { Point } from './slope.js';

export interface Target {
  readonly name: string;
  /** The number of handshakes in the long run. */
  readonly handshakes: number;
  /**
   * Bytes for each handshake: memory leaks when the slope's whole interval lies above it, and above what
   * the baseline loses. The least that a handshake could lose is a handle of 16 bytes with an object of
   * JavaScript's around it.
   */
  readonly bound: number;
  /** Resident bytes over the same handshakes in a program that is not ours, for an SSPI that leaks itself. */
  baseline?(count: number, samples: number): readonly Point[];
  /** The largest number of undisposed handshakes that wait for collection. */
  readonly uncollected: number;
  handshake(disposes: boolean): void;
  /** A description of what leaked; undefined if nothing did. */
  left?(): string | undefined;
  counts?(): string;
}

function scripted(): Target {
  if (!available) throw new Error('The scripted package is not there: is mingw-w64 installed?');
  setLibrary(scriptedLibrary);
  control('ScriptedRecord', 0);
  return {
    name: 'the scripted package',
    handshakes: 100_000,
    bound: 64,
    uncollected: 500,
    handshake(disposes) {
      const pair = makePair();
      if (establish(pair).length !== 4) throw new Error('The handshake does not have four legs.');
      if (disposes) pair[Symbol.dispose]();
    },
    left: scriptedLeft,
    counts() {
      const { credentials, contexts, allocated, freed } = scriptedState();
      return `allocated ${allocated}, freed ${freed}; live: ${credentials} credentials, ${contexts} contexts`;
    },
  };
}

function sspiRs(): Target {
  return {
    name: "sspi-rs's NTLM",
    handshakes: 20_000,
    bound: 64,
    uncollected: 500,
    // sspi-rs 0.16 loses some 200 bytes of each.
    baseline(count, samples) {
      const program = process.env.SOAK_BASELINE;
      const library = process.env.SSPI_LIBRARY;
      if (!program || !library) throw new Error('SOAK_BASELINE and SSPI_LIBRARY name no files.');
      const args = [library, String(count), String(samples)];
      const output = execFileSync(program, args, { encoding: 'utf8' });
      return output
        .trim()
        .split('\n')
        .map((line) => line.split(' ').map(Number) as [number, number]);
    },
    handshake(disposes) {
      const pair = shakeHands();
      if (!pair.server.established) throw new Error('The server is not established.');
      if (disposes) pair[Symbol.dispose]();
    },
  };
}

/** V8 compiles and makes its heap larger in the first 2,000 or so, which the warm-up is to hold. */
function real(packageName: string, handshakes: number): Target {
  return {
    name: packageName,
    handshakes,
    bound: 64,
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
  ntlm: () => real('NTLM', 4_000),
  kerberos: () => real('Kerberos', 8_000),
};
