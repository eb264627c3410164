// What the lab makes of its own options for tlsfuzzer, and of tlsfuzzer's output.

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import test from 'ava';
import { PROJECT } from '../../lab/project.js';
import { compare, readOutcomes } from '../../lab/tlsfuzzer/outcomes.js';
import { render } from '../../lab/tlsfuzzer/report.js';
import { argumentsOf, leftOut } from '../../lab/tlsfuzzer/scripts.js';

const output = `sanity ...
OK

bad MAC, with a padding ...
Error encountered while processing node ExpectAlert(20) (child: ExpectClose()) with last message being: None
Error while processing
Traceback (most recent call last):
  File "runner.py", line 219, in run
    raise AssertionError(
ConnectionResetError: [Errno 104] Connection reset by peer

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
AssertionError: Unexpected closure from peer

expected ...
OK-expected failure

cut off ...
sanity ...
OK

Test end
====================
TOTAL: 5
no probe ...
`;

test('the outcome of each probe is its last error', (t) => {
  t.deepEqual(
    [...readOutcomes(output)],
    [
      ['sanity', 'OK'],
      ['bad MAC, with a padding', 'Unexpected closure from peer'],
      ['expected', 'OK'],
      ['cut off', 'no result'],
      ['sanity #2', 'OK'],
    ],
  );
  t.is(readOutcomes('usage: script').size, 0);
  t.deepEqual([...readOutcomes('one ...\nOK\nout of time ...\nGot it')], [['one', 'OK']]);
  t.deepEqual([...readOutcomes('last ...\nAssertionError: closed')], [['last', 'closed']]);
});

test('a probe that is repeated is one, which a single failure fails', (t) => {
  const repeated = `"sanity" repeat 0...
OK

"padded" repeat 0...
OK
"padded" repeat 1...
AssertionError: Timeout
"padded" repeat 2...
OK

"abort" repeat 0
OK
Test end`;
  t.deepEqual(
    [...readOutcomes(repeated)],
    [
      ['sanity', 'OK'],
      ['padded', 'Timeout'],
      ['abort', 'OK'],
    ],
  );
});

const outcomes = (...pairs: [string, string][]) => new Map(pairs);

test('a failure is put down to TlsStream only where the server in C passes', (t) => {
  const ours = outcomes(['a', 'OK'], ['b', 'closed'], ['c', 'timeout'], ['d', 'OK'], ['e', 'late']);
  const theirs = outcomes(['a', 'OK'], ['b', 'reset'], ['c', 'OK'], ['d', 'closed']);
  const compared = compare(ours, theirs);
  t.deepEqual(compared, { probes: 4, passed: 2, both: ['b'], ours: ['c'], theirs: ['d'] });

  const text = render(
    [
      { script: 'test-one.py', outcomes: ours, ...compared },
      { script: 'test-none.py', outcomes: new Map(), ...compare(new Map(), theirs) },
    ],
    ['measures time', 'measures time'],
    { seed: 7, probes: 9 },
  );
  t.regex(text, /^Seed 7, 9 probes .* 1 scripts ran, 0 .* 1 did not run, 2 do not apply\.$/m);
  t.regex(
    text,
    /^Probes: 4; passed 2; failed by both servers 1, by TlsStream alone 1, .* alone 1\.$/m,
  );
  t.regex(text, /^\| test-one\.py \| 4 \| 2 \| 1 \| 1 \| 1 \|$/m);
  t.regex(text, /^ {2}test-one\.py: c: timeout$/m);
  t.regex(text, /^ {2}2 measures time$/m);
});

test('scripts that need another server are left out, with the reason', (t) => {
  t.is(leftOut('test-tls13-conversation.py'), 'needs a server of TLS 1.3');
  t.regex(leftOut('test-certificate-verify.py') ?? '', /client's certificate/);
  t.is(leftOut('test-lucky13.py'), 'measures time');
  t.is(leftOut('test-no-heartbeat.py'), undefined);
  t.is(leftOut('test-conversation.py'), undefined);
  t.deepEqual(argumentsOf('test-ocsp-stapling.py'), ['--no-status']);
  t.deepEqual(argumentsOf('test-conversation.py'), []);
});

for (const [args, message] of [
  [[], /^lab: tlsfuzzer: --from DIRECTORY is missing\./],
  [
    ['--from', '/', '--seed', '0'],
    /^lab: tlsfuzzer: --seed must be a positive whole number, got 0\./,
  ],
  [['--from', '/', '--probes=many'], /--probes must be a positive whole number, got many\./],
  [['--from'], /^lab: Option '--from <value>' argument missing/],
  [['--form', '/'], /^lab: Unknown option '--form'/],
] as const) {
  test(`an error names the option: ${args.join(' ') || 'none'}`, (t) => {
    const lab = path.join(PROJECT, 'dist/lab/main.js');
    const { status, stderr } = spawnSync(process.execPath, [lab, 'tlsfuzzer', ...args], {
      encoding: 'utf8',
    });
    t.is(status, 1);
    t.regex(stderr, message);
    t.is(stderr.trimEnd().split('\n').length, 1, 'without a stack');
  });
}
