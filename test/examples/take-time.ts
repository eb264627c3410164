// Preloaded into an example: what it gives ten seconds has ten minutes, so that on a busy machine, too, another limit is
// the first to be reached.

const set = globalThis.setTimeout;

globalThis.setTimeout = ((callback: () => void, delay = 0) =>
  set(callback, delay < 10_000 ? delay : 600_000)) as typeof setTimeout;
