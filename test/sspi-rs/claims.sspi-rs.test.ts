// An output buffer that is too small: sspi-rs writes its token whatever the size, and claims it in cbBuffer.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import test from 'ava';

const program = fileURLToPath(new URL('processes/small-output.js', import.meta.url));

for (const how of ['blocking', 'async']) {
  test(`8 bytes for a token of 42, ${how}: an error, and the process lives`, (t) => {
    const ended = spawnSync(process.execPath, [program, how], { encoding: 'utf8' });
    t.deepEqual([ended.status, ended.signal, ended.stderr], [0, null, '']);
    const { code, message } = JSON.parse(ended.stdout);
    t.is(code, 'ERR_SSPI_PACKAGE');
    t.regex(message, /claims 42 bytes in buffer 0 .* had 8;/);
  });
}
