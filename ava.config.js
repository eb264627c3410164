// Which of these files run where is decided by lab/test-run.ts.

/** The files that take longest, natively and under Wine: begun first, so that none runs alone at the end. */
const longest = [
  'generator/committed.native',
  'bench/bench.native',
  'package/package.native',
  'generated/assertions.native',
  'generator/reading.native',
  'package/scripting.native',
  'examples/limits.sspi',
  'cli/live.sspi',
  'docs/readme.sspi',
  'docs/guide.sspi',
  'examples/tls.sspi',
  'examples/sign-and-seal.sspi',
  'examples/local.sspi',
  'examples/http.sspi',
  'peers/jgss.sspi',
  'http/frameworks.sspi',
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
