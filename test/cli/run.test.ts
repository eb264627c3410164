// The command line as a whole: help, wrong usage, exit codes, colours.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { commands } from '../../cli/commands/index.js';
import { wantsColours } from '../../cli/io.js';
import { logonOf } from '../../cli/logon.js';
import { PROJECT } from '../../lab/project.js';
import { cli } from './in-process.js';

const names = commands.map(({ name }) => name);

test('--help lists every command and the exit codes', async (t) => {
  const { code, out, err } = await cli(['--help']);
  t.is(code, 0);
  t.is(err, '');
  for (const name of names) t.regex(out, new RegExp(`^  ${name} `, 'm'));
  t.regex(out, /Exit codes:/);
  t.regex(out, /Example:/);
});

for (const name of names) {
  test(`${name} --help shows its usage and an example`, async (t) => {
    const { code, out } = await cli([name, '--help']);
    t.is(code, 0);
    t.regex(out, new RegExp(`^Usage: koffi-sspi ${name} [^:]*--json`, 'm'));
    t.regex(out, /^Examples?:\n {2}koffi-sspi /m);
    t.is((await cli(['help', name])).out, out);
  });
}

/** Splits an example into words as a shell does; undefined if it reads a file. */
const wordsOf = (example: string): string[] | undefined =>
  example.includes('<')
    ? undefined
    : example.match(/"[^"]*"|\S+/g)?.map((word) => word.replace(/^"|"$/g, ''));

for (const name of ['explain', 'describe', 'token', 'completion']) {
  test(`the examples of ${name} --help work as they stand there`, async (t) => {
    const { out } = await cli([name, '--help']);
    const examples = [...out.matchAll(/^ {2}koffi-sspi (.*)$/gm)].map(
      ([, example = '']) => example,
    );
    const all = examples.map(wordsOf).filter((words) => words !== undefined);
    t.true(all.length >= 2);
    for (const words of all) {
      const { code, err } = await cli(words);
      t.is(code, 0, `${words.join(' ')}: ${err}`);
    }
  });
}

test('--version is that of the package', async (t) => {
  const file = path.join(PROJECT, 'package.json');
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  t.is((await cli(['--version'])).out, `${version}\n`);
});

test('--help of a command, in either order', async (t) => {
  t.is((await cli(['--help', 'explain'])).out, (await cli(['explain', '--help'])).out);
});

test('without a command, the help goes to stderr', async (t) => {
  const { code, out, err } = await cli([]);
  t.is(code, 2);
  t.is(out, '');
  t.regex(err, /Usage:/);
});

for (const [args, message] of [
  [['explian'], /no command explian\.\nDid you mean explain\?\n$/],
  [['token', '--nonsense'], /Unknown option '--nonsense'\n.*--help/],
  [['explain'], /explain: missing argument\nUsage: /],
  [['explain', '1', '2'], /explain: unexpected argument 2\nUsage: /],
  [['explain', '0x1ffffffff'], /no number of 32 bits\.\nWrite it as/],
  [['trace'], /trace: missing command/],
  [['trace', '--nonsense', 'x.js', '--file'], /trace: Unknown option '--nonsense'/],
  [
    ['handshake', 'NTLM', '--require', 'INTEGRTY'],
    /ISC_REQ has no INTEGRTY\.\nDid you mean INTEGRITY/,
  ],
  [['handshake', 'NTLM', '--domain', 'D'], /need --user/],
  [['handshake', 'NTLM', '--password', 'p'], /Unknown option '--password'\n/],
  [['handshake', 'NTLM', '--require', 'MESSAGES'], /MESSAGES does not fit the 32 bits of ISC_REQ/],
  [['whoami', 'me'], /whoami: unexpected argument me\nUsage: koffi-sspi whoami /],
  [['packages', 'NTLM', 'Kerberos'], /packages: unexpected argument Kerberos\n/],
  [['explain', ''], /explain: missing argument\nUsage: /],
  [['explain', '0x10000000000000000', '--as', 'ISC_REQ'], /no number of 64 bits/],
  [['trace', '--diagram', '/nowhere/at/all.svg', '--', 'x.js'], /cannot be written/],
  [['trace', '--file', '/nowhere/at/all.txt', '--', 'x.js'], /cannot be written/],
  [['trace', '--', 'no-such-command'], /no-such-command cannot be started: .*\nGive a script/],
  [['help', 'explian'], /no command explian\.\nDid you mean explain\?\n$/],
  [
    ['whoami', '--format', 'SamCompatibel'],
    /no name format SamCompatibel\.\nDid you mean SamCompatible\?/,
  ],
  [['trace', '--from', '/nowhere/at/all'], /cannot be read/],
] as const) {
  test(`wrong usage is told in a line or two: ${args.map((arg) => arg || "''").join(' ')}`, async (t) => {
    const { code, out, err } = await cli(args);
    t.is(code, 2);
    t.is(out, '');
    t.regex(err, message);
    t.true(err.trimEnd().split('\n').length <= 2, err);
  });
}

if (process.platform !== 'win32' && !process.env.SSPI_LIBRARY) {
  for (const args of [
    ['packages'],
    ['whoami'],
    ['handshake', 'NTLM'],
    ['handshake', 'NTLM', '--user', 'u'], // before the prompt for a password
  ]) {
    test(`without SSPI, ${args.join(' ')} says what to do`, async (t) => {
      const { code, err } = await cli(args);
      t.is(code, 3);
      t.regex(err, /There is no SSPI on .*\n`explain`, `describe` and `token` work/);
    });
  }
}

test('colours: only on a terminal, never with NO_COLOR', async (t) => {
  t.true(wantsColours({}, true));
  t.false(wantsColours({}, false));
  t.false(wantsColours({ NO_COLOR: '1' }, true));
  t.true(wantsColours({ NO_COLOR: '' }, true));
  t.true(wantsColours({ FORCE_COLOR: '1' }, false));
  t.false(wantsColours({ FORCE_COLOR: '0' }, true));
  t.false(wantsColours({ TERM: 'dumb' }, true));
  const start = '\u001b';
  t.true((await cli(['explain', '0'], { colours: true })).out.startsWith(`${start}[1mSEC_E_OK`));
  t.false((await cli(['explain', '0'])).out.includes(start));
  t.false((await cli(['explain'], { colours: true })).err.includes(start));
  t.true((await cli(['explain'], { errorColours: true })).err.startsWith(`${start}[31mkoffi-sspi`));
});

test('a logon, as the groups of a token tell it', (t) => {
  const groups = ['S-1-1-0', 'S-1-5-14', 'S-1-5-4', 'S-1-5-5-0-999', 'S-1-5-64-10', 'S-1-16-12288'];
  t.deepEqual(logonOf('S-1-5-18', groups), {
    sid: 'S-1-5-18',
    logonSession: '0:0x3e7',
    kinds: ['remote interactive', 'interactive'],
    authenticatedWith: 'NTLM',
    integrity: 'high (elevated)',
  });
  const { logonSession, kinds } = logonOf('S-1-5-18', []);
  t.deepEqual([logonSession, kinds], [null, []]);
});
