// Runs the README's scripts, one by one and unchanged.

import test from 'ava';
import { readDocument, runScript } from './scripts.js';

const { text, scripts } = readDocument('README.md');

const expected: Readonly<Record<string, RegExp>> = {
  'First script': /^SEC_I_CONTINUE_NEEDED [A-Za-z0-9+/]{40,}={0,2}$/,
  'A handshake, both sides':
    /^InitializeSecurityContext SEC_(?:I_CONTINUE_NEEDED|E_OK) \d+\nAcceptSecurityContext SEC_(?:.*\n)+hello$/,
  'Two layers': /^.+$/,
  TLS: /^HTTP\/1\.1 200 OK\r\n[\s\S]*\nhello\n$/,
};

test('every script of the README is known here', (t) => {
  t.is(scripts.length, text.match(/```js/g)?.length ?? 0);
  const titles = scripts.map(({ title }) => title).sort();
  t.deepEqual(titles, Object.keys(expected).sort());
});

for (const script of scripts) {
  test.serial(script.title, async (t) => {
    // The same, but the test can wait for its end.
    const waiting = script.script.replace(
      'stream.pipe(process.stdout);',
      'for await (const chunk of stream) console.log(String(chunk));',
    );
    const said = await runScript({ ...script, script: waiting });
    t.regex(said.join('\n'), expected[script.title] ?? /^$/);
  });
}
