// The scripts of docs/moving.md that show what comes after, as they stand there.

import test from 'ava';
import { isWine } from '../real/account.js';
import { runHttpScripts } from './http-scripts.js';
import { readDocument, runScript, type Script } from './scripts.js';

const { text, scripts } = readDocument('docs/moving.md');

function scriptOf(title: string): Script {
  const script = scripts.find((each) => each.title === title);
  if (!script) throw new Error(`There is no script under ${title}.`);
  return script;
}

const server = scriptOf('From node-expose-sspi: the server');

/** Each client with a server; the page is the one that the server makes. */
const pairs: readonly (readonly [client: string, server: string, page: RegExp])[] = [
  ['From node-expose-sspi: the client', server.title, /^200 You are .+\.$/],
  ['From httpntlm', 'From node-sspi', /^200 You are .+, in \d+ groups\.$/],
  ['From win-sso', server.title, /^200$/],
];

test('every script is run here', (t) => {
  t.is(scripts.length, text.match(/```js/g)?.length ?? 0);
  const clients = pairs.map(([client]) => client);
  const run = new Set([...clients, ...pairs.map(([, name]) => name), 'From kerberos']);
  t.deepEqual(scripts.map(({ title }) => title).sort(), [...run].sort());
});

for (const [client, name, page] of pairs) {
  test.serial(`${client}, with the server of: ${name}`, async (t) => {
    const said = await runHttpScripts([scriptOf(name), scriptOf(client)]);
    // Wine does not tell the client's name: the server's handler throws.
    t.regex(said.join('\n'), isWine ? /^500(?:$| [\s\S]*SEC_E_UNSUPPORTED_FUNCTION)/ : page);
  });
}

test.serial('From kerberos', async (t) => {
  const said = await runScript(scriptOf('From kerberos'));
  t.regex(said.join('\n'), /^[A-Za-z0-9+/]{40,}={0,2}$/);
});
