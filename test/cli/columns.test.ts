// Results stay within the width of the terminal; a single word that is longer is not broken.

import test from 'ava';
import { columnsOf, table, wrap } from '../../cli/columns.js';
import { commands } from '../../cli/commands/index.js';
import { names } from '../../cli/declarations.js';
import { paint } from '../../cli/io.js';
import { declarations, tables } from '../../src/raw.js';
import { cli } from './in-process.js';

/** Lines beyond the width that a space could have broken, behind the first words. */
const tooLong = (text: string, columns: number) =>
  text.split('\n').filter((line) => line.length > columns && /\S {1,2}\S.*\S +\S/.test(line));

for (const columns of [80, 50]) {
  test(`help, in ${columns} columns`, async (t) => {
    for (const args of [['--help'], ...commands.map(({ name }) => ['help', name])]) {
      const { out } = await cli(args, { columns });
      // Examples are there to be copied: one line each, and short ones.
      const [text = '', examples = ''] = out.split(/^Examples?:/m);
      t.deepEqual(tooLong(text, columns), []);
      t.deepEqual(tooLong(examples, 80), []);
    }
  });
}

test('what explain and describe say, of everything that has a name, in 80 columns', async (t) => {
  const all = [
    ...[...new Set(names())].map((name) => ['describe', name]),
    ...declarations.statuses.map(({ name }) => ['explain', name]),
    ...Object.keys(tables).map((table) => ['explain', '0xffffffff', '--as', table]),
  ];
  const long: string[] = [];
  for (const args of all) long.push(...tooLong((await cli(args)).out, 80));
  t.deepEqual(long, []);
});

test('a token, in 80 columns', async (t) => {
  const { out } = await cli(['token', 'TlRMTVNTUAABAAAAB4IIogAAAAAAAAAAAAAAAAAAAAAKAGFKAAAADw==']);
  t.deepEqual(tooLong(out, 80), []);
});

test('the width: of the terminal within reason, else 80', (t) => {
  t.is(columnsOf(undefined), 80);
  t.is(columnsOf(0), 80);
  t.is(columnsOf(20), 40);
  t.is(columnsOf(90), 90);
  t.is(columnsOf(300), 100);
});

test('colours take no room', (t) => {
  const red = paint({ colours: true }, 'red', 'red');
  t.is(wrap(`${red} green`, '', 9), `${red} green\n`);
  t.is(
    table(
      [
        [red, 'a'],
        ['yellow', 'b'],
      ],
      ' ',
      80,
    ),
    ` ${red}     a\n yellow  b\n`,
  );
});

test('a table without room for its columns is wrapped row by row', (t) => {
  const rows = [
    ['offset', 'a long type', 'name'],
    ['16', 'PSEC_WINNT_CREDUI_CONTEXT *', 'CredUIContext'],
  ];
  t.is(
    table(rows, '', 40),
    'offset  a long type  name\n16  PSEC_WINNT_CREDUI_CONTEXT *\n    CredUIContext\n',
  );
});
