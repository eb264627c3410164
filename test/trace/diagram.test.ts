// Drawings of traces that were made by hand: what is in them, and that it fits.

import test from 'ava';
import {
  type TracedCall,
  traceToMermaid,
  traceToSvg,
  traceToText,
  UNISP_NAME_W,
} from '../../src/index.js';

let count = 0;
const traced = (
  name: string,
  args: TracedCall['arguments'],
  result: TracedCall['result'] = { name: 'SEC_E_OK', value: 0 },
): TracedCall => ({
  call: ++count,
  function: name,
  library: 'secur32.dll',
  at: count,
  microseconds: 7,
  asynchronous: false,
  arguments: args,
  result,
});

const handle = (kind: string, number: number) => ({ handle: kind, number });
const token = (length: number) => ({ buffers: [{ type: 'TOKEN', length }] });
const flags = ['DELEGATE', 'MUTUAL_AUTH', 'REPLAY_DETECT', 'SEQUENCE_DETECT', 'CONFIDENTIALITY'];

const acquired = (packageName: string) =>
  traced('AcquireCredentialsHandleW', {
    pszPackage: { in: { text: packageName } },
    phCredential: { out: handle('credential', 1) },
  });

const leg = (length: number, granted: string[], status = 'SEC_E_OK') =>
  traced(
    'InitializeSecurityContextW',
    {
      phCredential: { in: handle('credential', 1) },
      phNewContext: { out: handle('context', 1) },
      pOutput: { out: token(length) },
      pfContextAttr: { out: { flags: granted, value: 0 } },
    },
    { name: status, value: status === 'SEC_E_OK' ? 0 : -1 },
  );

const asked = traced('QueryContextAttributesW', {
  phContext: { in: handle('context', 1) },
  ulAttribute: { in: { name: 'KEYING_MATERIAL_TOKEN_BINDING', value: 0x6f } },
});

test('Mermaid: who, what was asked, what was granted, to whom the token went', (t) => {
  const text = traceToMermaid([acquired('a;b<c>#'), leg(40, flags), asked]);
  t.is(
    text,
    `sequenceDiagram
  participant context1 as client, a#59;b#60;c#62;#35;, context 1
  participant peer as peer (not traced)
  Note over context1: InitializeSecurityContextW<br/>SEC_E_OK, 7 us<br/>granted ${flags.join('|')}
  context1->>peer: token, 40 bytes
  Note over context1: QueryContextAttributesW KEYING_MATERIAL_TOKEN_BINDING<br/>SEC_E_OK, 7 us
`,
  );
  t.regex(traceToMermaid([leg(0, [])]), /granted nothing$/m);
});

/** Opening and closing tags match, and nothing is left open. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, close, name, empty] of xml.matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/g)) {
    if (close) {
      if (open.pop() !== name) return false;
    } else if (!empty) open.push(String(name));
  }
  return open.length === 0 && !/&(?!amp;|lt;|gt;)/.test(xml);
}

test('SVG: well-formed, and every line fits its box', (t) => {
  const calls = [acquired('<&>'), leg(40, flags), asked, leg(0, [], 'SEC_E_UNSUPPORTED_FUNCTION')];
  for (const all of [calls, [acquired(UNISP_NAME_W), ...calls.slice(1)], []]) {
    const svg = traceToSvg(all);
    t.true(isWellFormed(svg), svg);
    for (const [, line = ''] of svg.matchAll(/<text [^>]*>([^<]*)</g)) {
      t.true(line.length <= 48, line);
    }
  }
  t.regex(traceToSvg(calls), /client, &lt;&amp;&gt;, context 1/);
  t.regex(traceToSvg([acquired(UNISP_NAME_W), ...calls.slice(1)]), /client, Schannel, context 1/);
  t.regex(traceToSvg(calls), /class="failed"/);
});

test('text: the same drawing with characters', (t) => {
  const text = traceToText([acquired('NTLM'), leg(40, ['INTEGRITY'])], { columns: 64 });
  t.is(
    text,
    `   ┌─────────────────────────┐        ┌───────────────────┐
   │ client, NTLM, context 1 │        │ peer (not traced) │
   └─────────────────────────┘        └───────────────────┘
 ┌────────────────────────────┐                 │
 │ InitializeSecurityContextW │                 │
 │       SEC_E_OK, 7 us       │                 │
 │     granted INTEGRITY      │                 │
 └────────────────────────────┘                 │
                │        token, 40 bytes        │
                ├──────────────────────────────>│
`,
  );
});

test('text: in its columns, also of long names and of three sides; only ASCII if that is wanted', (t) => {
  const received = traced('AcceptSecurityContext', {
    phNewContext: { out: handle('context', 2) },
    pInput: { in: token(99) },
    pOutput: { out: token(12) },
  });
  const calls = [acquired('x'.repeat(100)), leg(40, flags), asked, received];
  for (const columns of [80, 100, 200]) {
    const text = traceToText(calls, { columns });
    for (const line of text.split('\n')) t.true(line.length <= columns, line);
    t.regex(text, /<─+┤/);
    for (const name of [...flags, 'server']) t.true(text.replace(/\s/g, '').includes(name), name);
  }
  t.notRegex(traceToText(calls, { ascii: true }), /[^\x20-\x7e\n]/);
  t.is(traceToText([]), '');
  t.throws(() => traceToText([], { columns: 0 }), { instanceOf: RangeError, message: /columns/ });
  t.throws(() => traceToText([], { columns: '80' as never }), { instanceOf: TypeError });
});
