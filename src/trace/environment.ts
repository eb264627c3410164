// Tracing of a whole process by environment variables.
//   SSPI_TRACE=1 writes text, SSPI_TRACE=json one JSON object per line; SSPI_TRACE_FILE names a file instead of stderr;
//   SSPI_TRACE_BYTES=1 adds the bytes of buffers. The file is opened with the first call, or the first
//   listener; a new one has mode 0600, an existing one keeps its mode.

import { beginPending, observation } from '../native/call-observer.js';
import { traceByEnvironment } from './environment-trace.js';

const off = new Set(['', '0', 'false', 'off', 'no']);
const isOn = (value: string | undefined): boolean => !off.has(value?.toLowerCase() ?? '');

const { SSPI_TRACE } = process.env;
if (isOn(SSPI_TRACE)) {
  const { SSPI_TRACE_FILE: file, SSPI_TRACE_BYTES } = process.env;
  const json = SSPI_TRACE?.toLowerCase() === 'json';
  observation.pending = () => traceByEnvironment({ json, file, bytes: isOn(SSPI_TRACE_BYTES) });
  // With the first call: what a trace needs is loaded then.
  observation.observer = (...call) => {
    beginPending();
    return observation.observer?.(...call);
  };
}
