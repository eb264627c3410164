// Writes the trace that the environment asks for: environment.ts.

import type { TracedCall } from './call.js';
import { printableJson } from './printable.js';
import { formatCall } from './text.js';
import { trace } from './tracer.js';

/** Synchronous, so that the last call before a crash is written. */
function writer(path: string | undefined): (line: string) => void {
  let file: number | undefined = 2;
  const giveUp = (error: unknown) => {
    file = undefined;
    process.emitWarning(`The trace ends: ${(error as Error).message}`);
  };
  try {
    if (path) file = process.getBuiltinModule('node:fs').openSync(path, 'a', 0o600);
  } catch (error) {
    giveUp(error);
  }
  return (line) => {
    if (file === undefined) return;
    try {
      writeFully(file, Buffer.from(`${line}\n`));
    } catch (error) {
      giveUp(error);
    }
  };
}

function writeFully(file: number, bytes: Buffer): void {
  const { writeSync } = process.getBuiltinModule('node:fs');
  let rest = bytes;
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(file, rest));
    } catch (error) {
      // A full pipe: retry until its reader catches up.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}

/** What the variables say. */
export interface EnvironmentTrace {
  readonly json: boolean;
  readonly file: string | undefined;
  readonly bytes: boolean;
}

export function traceByEnvironment({ json, file, bytes }: EnvironmentTrace): void {
  const write = writer(file);
  const format = json ? (call: TracedCall) => printableJson(call) : formatCall;
  trace((call) => write(format(call)), { bytes });
}
