// Which of these files run where, and how many at once, is decided by lab/test-run.ts.

/** The files that take longest, natively and under Wine: begun first, so that none runs alone at the end. */
const longest = [
  'package/package.native',
  'bench/bench.native',
  'generator/whole-headers.native',
  'package/scripting.native',
  'generator/reading.native',
  'secrets/copies.scripted',
  'scripted/workers.scripted',
  'scripted/async.scripted',
  'scripted/processes.scripted',
  'scripted/messages.scripted',
  'soak/soak.sspi-rs',
  'examples/limits.sspi',
  'examples/tls.sspi',
  'soak/soak.sspi',
  'cli/live.sspi',
  'trace/trace.sspi',
  'tls/tls-stream.sspi',
  'peers/jgss.sspi',
  'http/frameworks.sspi',
  'real/message-lists.sspi',
  'peers/time-zones.sspi',
  'examples/http.sspi',
  'docs/readme.sspi',
  'tls/agents.sspi',
].map((name) => `${name}.test.js`);

const rank = (file) => {
  const place = longest.findIndex((name) => file.replaceAll('\\', '/').endsWith(`/${name}`));
  return place < 0 ? longest.length : place;
};

export default {
  files: ['dist/test/**/*.test.js'],
  sortTestFiles: (one, other) => rank(one) - rank(other) || (one < other ? -1 : 1),
  // A handshake under Wine, on a busy machine, may take its time.
  timeout: '2m',
};
