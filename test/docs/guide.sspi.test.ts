// The guide's scripts, run one by one as they stand there. Nobody is logged on in the lab: its account
// is put in, where the guide says that one can be given.

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import test from 'ava';
import { PROJECT } from '../lab/project.js';
import { account, identity } from '../src/peers.js';

const guide = readFileSync(path.join(PROJECT, 'docs/guide.md'), 'utf8').replaceAll('\r\n', '\n');
const scripts = [...guide.matchAll(/^## (.*)\n[^#]*?```js\n([\s\S]*?)```/gm)].map(
  ([, title = '', script = '']) => ({ title, script }),
);

const withAccount = (script: string): string =>
  account
    ? script
        .replaceAll(
          'credentialUse: SECPKG_CRED.OUTBOUND,',
          `credentialUse: SECPKG_CRED.OUTBOUND, authIdentity: ${JSON.stringify(identity)},`,
        )
        .replaceAll('HTTP/www.example.com', account.target)
    : script.replaceAll("targetName: 'HTTP/www.example.com',", '');

test('there is a script in each part', (t) => {
  t.is(scripts.length, guide.match(/```js/g)?.length ?? 0);
  t.true(scripts.length >= 7);
});

for (const [index, { title, script }] of scripts.entries()) {
  test.serial(title, async (t) => {
    // Beside the compiled tests: there the package is found under its own name.
    const file = path.join(import.meta.dirname, `guide-${index}.mjs`);
    writeFileSync(file, withAccount(script));
    const { log } = console;
    const said: unknown[][] = [];
    console.log = (...values) => void said.push(values);
    try {
      await import(pathToFileURL(file).href);
    } finally {
      console.log = log;
    }
    t.true(said.length > 0);
  });
}
