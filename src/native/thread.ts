// The thread that this code runs in.

let known: boolean | undefined;

/** Whether this is the main thread of the process, as opposed to a worker. */
export function isMainThread(): boolean {
  known ??= !canBeWorker() || process.getBuiltinModule('node:worker_threads').isMainThread;
  return known;
}

/**
 * Whether node:worker_threads has been loaded, as Node itself does at the start of every worker. To load it for the answer
 * alone brings thirty modules along, streams among them: a third of a first call.
 */
function canBeWorker(): boolean {
  const { moduleLoadList } = process as { moduleLoadList?: readonly string[] };
  return moduleLoadList?.includes('NativeModule worker_threads') ?? true;
}
