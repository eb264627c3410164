// The thread that this code runs in. node:worker_threads is loaded with the first native call: too slow for the import.

let known: boolean | undefined;

/** Whether this is the main thread of the process, as opposed to a worker. */
export function isMainThread(): boolean {
  known ??= process.getBuiltinModule('node:worker_threads').isMainThread;
  return known;
}
