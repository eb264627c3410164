// The script of docs/faq.md, and that its causes of 0x80090308 are those of `koffi-sspi explain`.

import test from 'ava';
import { causes } from '../../cli/causes/index.js';
import { readDocument, runScript } from './scripts.js';

const { text, scripts } = readDocument('docs/faq.md');

test('what Negotiate became', async (t) => {
  const [script, ...others] = scripts;
  t.is(others.length, 0);
  const said = await runScript(script ?? { title: '', script: '' });
  t.regex(said.join('\n'), /^it became (?:Kerberos|NTLM)$/);
});

test('the causes of 0x80090308 are those of explain', (t) => {
  const [, section = ''] = /^## 0x80090308.*\n([\s\S]*?)^## /m.exec(text) ?? [];
  const rows = [...section.matchAll(/^\| (.*) \|$/gm)].map(([, row = '']) => row.split(' | '));
  const expected = (causes.SEC_E_INVALID_TOKEN ?? []).map((each) => [
    each.package,
    each.cause,
    each.attempt,
  ]);
  t.is(expected.length, 10);
  t.deepEqual(rows.slice(2), expected);
});
