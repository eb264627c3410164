// A part of the bench that is stuck: it is named, and its processes end.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import test from 'ava';
import { watch } from '../../bench/watch.js';

test('a part that makes no progress ends with a message that names it, and so do its processes', async (t) => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 2 ** 30)']);
  const ended = once(child, 'exit');
  const watching = watch('at-once-ntlm', () => new Promise(() => {}), {
    doing: () => 'NTLM: 32 handshakes: C, 4 threads, round 2 of 5',
    children: new Set([child]),
    patience: 0.3,
  });
  const error = await t.throwsAsync(watching, { name: 'LabError' });
  t.regex(
    error?.message ?? '',
    /^The part at-once-ntlm is stuck: for 0\.3 s nothing has come of "NTLM: 32 handshakes: C, 4 threads, round 2 of 5"\./,
  );
  const [code, signal] = await ended;
  t.deepEqual([code, signal], [null, 'SIGKILL']);
});

test('a part that goes on is left alone, however long it takes', async (t) => {
  let turn = 0;
  const part = async () => {
    for (; turn < 10; turn++) await sleep(100);
    return 'rows';
  };
  const options = { doing: () => `turn ${turn}`, children: new Set<never>(), patience: 0.8 };
  t.is(await watch('tls', part, options), 'rows');
});

test('what a part throws is what the watch throws', async (t) => {
  const watching = watch('tls', () => Promise.reject(new Error('mine')), {
    doing: () => '',
    children: new Set(),
  });
  await t.throwsAsync(watching, { message: 'mine' });
});
