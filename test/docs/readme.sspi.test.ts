// Runs the README's scripts, one by one and unchanged.

import test from 'ava';
import { isWine } from '../real/account.js';
import { runHttpScripts } from './http-scripts.js';
import { readDocument, runScript } from './scripts.js';

const { text, scripts } = readDocument('README.md');

const expected: Readonly<Record<string, RegExp>> = {
  'First script: who am I': /^I am .+\\.+\n(?:.+ - .*\n)*NTLM - /,
  'A handshake, both sides':
    /^InitializeSecurityContext SEC_(?:I_CONTINUE_NEEDED|E_OK) \d+\nAcceptSecurityContext SEC_(?:.*\n)+hello$/,
  'Two layers': /^.+$/,
  TLS: /^HTTP\/1\.1 200 OK\r\n[\s\S]*\nhello\n$/,
};

test('every script of the README is known here', (t) => {
  t.is(scripts.length, text.match(/```js/g)?.length ?? 0);
  const titles = scripts.map(({ title }) => title).sort();
  t.deepEqual(titles, [...Object.keys(expected), 'Fetch an intranet page'].sort());
});

test.serial('Fetch an intranet page, from the server of the guide', async (t) => {
  const server = readDocument('docs/guide.md').scripts.filter(({ script }) =>
    script.includes('createAuthenticator'),
  );
  const client = scripts.filter(({ title }) => title === 'Fetch an intranet page');
  const said = await runHttpScripts([...server, ...client]);
  // Wine does not tell the client's name: the server's handler throws.
  t.regex(
    said.join('\n'),
    isWine ? /^500 [\s\S]*SEC_E_UNSUPPORTED_FUNCTION/ : /^200 You are .+\.$/,
  );
});

for (const script of scripts.filter(({ title }) => title in expected)) {
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
