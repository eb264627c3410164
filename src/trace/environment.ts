// SSPI_TRACE: tracing for a whole process, switched on from outside.
//   SSPI_TRACE=1 text, SSPI_TRACE=json one JSON object a line; SSPI_TRACE_FILE instead of stderr;
//   SSPI_TRACE_BYTES=1 with the bytes of buffers. A new file is for its owner alone (0600); one that exists keeps
//   its mode.

import { openSync, writeSync } from 'node:fs';
import type { TracedCall } from './call.js';
import { printableJson } from './printable.js';
import { formatCall } from './text.js';
import { trace } from './tracer.js';

const off = new Set(['', '0', 'false', 'off', 'no']);
const isOn = (value: string | undefined): boolean => !off.has(value?.toLowerCase() ?? '');

/** Written at once, so that the last call before a crash is in the file. */
function writer(path: string | undefined): (line: string) => void {
  let file: number | undefined = 2;
  const giveUp = (error: unknown) => {
    file = undefined;
    process.emitWarning(`The trace ends: ${(error as Error).message}`);
  };
  try {
    if (path) file = openSync(path, 'a', 0o600);
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
  let rest = bytes;
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(file, rest));
    } catch (error) {
      // A pipe whose reader is slow: wait for it.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}

const { SSPI_TRACE, SSPI_TRACE_FILE, SSPI_TRACE_BYTES } = process.env;
if (isOn(SSPI_TRACE)) {
  const write = writer(SSPI_TRACE_FILE);
  const format =
    SSPI_TRACE?.toLowerCase() === 'json' ? (call: TracedCall) => printableJson(call) : formatCall;
  trace((call) => write(format(call)), { bytes: isOn(SSPI_TRACE_BYTES) });
}
