// Which of these files run where is decided by lab/test-run.ts.
export default {
  files: ['dist/test/**/*.test.js'],
  // A handshake under Wine, on a busy machine, may take its time.
  timeout: '2m',
};
