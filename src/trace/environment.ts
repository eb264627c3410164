// Tracing of a whole process by environment variables.
//   SSPI_TRACE=1 writes text, SSPI_TRACE=json one JSON object per line; SSPI_TRACE_FILE names a file instead of stderr;
//   SSPI_TRACE_BYTES=1 adds the bytes of buffers. A new file has mode 0600; an existing one keeps its mode.

import type { TracedCall } from './call.js';
import { printableJson } from './printable.js';
import { formatCall } from './text.js';
import { trace } from './tracer.js';

const off = new Set(['', '0', 'false', 'off', 'no']);
const isOn = (value: string | undefined): boolean => !off.has(value?.toLowerCase() ?? '');

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

const { SSPI_TRACE, SSPI_TRACE_FILE, SSPI_TRACE_BYTES } = process.env;
if (isOn(SSPI_TRACE)) {
  const write = writer(SSPI_TRACE_FILE);
  const format =
    SSPI_TRACE?.toLowerCase() === 'json' ? (call: TracedCall) => printableJson(call) : formatCall;
  trace((call) => write(format(call)), { bytes: isOn(SSPI_TRACE_BYTES) });
}
