// What the lab says while it waits.

import test from 'ava';
import { say, stillWaiting } from '../../lab/messages.js';

test.serial('what it waits for is said again and again, until that is there', async (t) => {
  const { write } = process.stderr;
  let said = '';
  let enough = () => {};
  const wait = new Promise<string>((resolve) => {
    enough = () => resolve('made');
  });
  process.stderr.write = ((text: string) => {
    said += text;
    if ((said.match(/still/g)?.length ?? 0) >= 2) enough();
    return true;
  }) as typeof write;
  try {
    say('making a thing (3 MB)');
    t.is(await stillWaiting(wait, 1), 'made');
    const before = said;
    await t.throwsAsync(stillWaiting(Promise.reject(new Error('no thing')), 1), {
      message: 'no thing',
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    t.is(said, before);
  } finally {
    process.stderr.write = write;
  }
  t.regex(
    said,
    /^lab: making a thing \(3 MB\)\n(?:lab: still making a thing \(3 MB\), 0 s\n){2,}$/,
  );
});
