// Runs the guide's scripts, one by one and unchanged.

import test from 'ava';
import { isOldWine, isWine } from '../real/account.js';
import { fixture, keysOnDisk, pfxPassword } from '../tls/fixtures.js';
import { runAgentScript } from './agent-script.js';
import { runHttpScripts, runProxyScript } from './http-scripts.js';
import { readDocument, runScript, withServers } from './scripts.js';

const { text, scripts } = readDocument('docs/guide.md');

/** The required output of scripts, if it is the same everywhere. */
const expected: Readonly<Record<string, RegExp>> = {
  'A whole handshake': /^AcceptSecurityContext SEC_E_OK \d+$/m,
  'Without blocking': /^SEC_(?:E_OK|I_CONTINUE_NEEDED) \d+$/m,
  Messages: /^The quick brown fox jumps over the lazy dog\.$/m,
  'TLS: a client': /^TLSv1\.[23] http\/1\.1 CN=localhost\nHTTP\/1\.1 200 OK$/m,
  // Wine 8 has no Schannel server, and says so.
  'TLS: a server': isOldWine ? /^AcceptSecurityContext: SEC_E_UNSUPPORTED_FUNCTION / : /^hello\n$/m,
  'TLS: leg by leg': /^SEC_I_CONTINUE_NEEDED in 0 out \d+\n(?:.*\n)*SEC_E_OK in \d+ out \d+/m,
  'When it fails': /^SEC_E_SECPKG_NOT_FOUND AcquireCredentialsHandle\n/m,
  Workers: /\bNTLM\b/,
  'Seeing every call': /^EnumerateSecurityPackagesW\(.* = SEC_E_OK/m,
};

test('there is a script in each part that shows one', (t) => {
  t.is(scripts.length, text.match(/```js/g)?.length ?? 0);
  const titles = new Set(scripts.map(({ title }) => title));
  t.is(titles.size, scripts.length);
  for (const title of Object.keys(expected)) t.true(titles.has(title), title);
});

const agents = 'TLS: https, undici and http2';
const others = [...withServers, agents];
for (const script of scripts.filter(
  ({ title }) => !title.startsWith('HTTP: ') && !others.includes(title),
)) {
  test.serial(script.title, async (t) => {
    process.env.PFX_PASSWORD = pfxPassword;
    const said: string[] = [];
    using _keys = /fromPfx/.test(script.script) ? await keysOnDisk() : undefined;
    try {
      await runScript(script, { 'server.pfx': fixture('server.pfx') }, said);
    } catch (error) {
      // There the server reports the reason, and the client sees its connection closed.
      if (!(script.title === 'TLS: a server' && isOldWine)) throw error;
    }
    t.true(said.length > 0);
    t.regex(said.join('\n'), expected[script.title] ?? /./);
  });
}

test.serial(agents, async (t) => {
  const script = scripts.find(({ title }) => title === agents)?.script ?? '';
  t.deepEqual(await runAgentScript(script), ['https 200', 'undici 200 6', 'http2 200']);
});

test.serial('HTTP: the fetch is known to the express server', async (t) => {
  const said = await runHttpScripts(scripts.filter(({ title }) => title.startsWith('HTTP: ')));
  // Wine does not provide the client's name: the server's handler throws.
  t.regex(
    said.join('\n'),
    isWine ? /^500 [\s\S]*SEC_E_UNSUPPORTED_FUNCTION/ : /^200 You are .+\.$/,
  );
});

test.serial('HTTP: the page comes through a proxy that wants a login', async (t) => {
  const script = scripts.find(({ title }) => title === 'HTTP: through a proxy');
  const { said, requests } = await runProxyScript(script?.script ?? '');
  t.is(said.join('\n'), '200 hello\n');
  t.regex(requests.join('\n'), /^CONNECT localhost:\d+ HTTP\/1\.1\n(?:CONNECT .* \*\n?)+$/);
});
