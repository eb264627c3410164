// test/peers-tests.md: each test that it names exists, and each answer has a test that runs where it is from.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { PROJECT } from '../../lab/project.js';
import { runsIn } from '../../lab/test-files.js';

const text = readFileSync(path.join(PROJECT, 'test/peers-tests.md'), 'utf8').replaceAll(
  '\r\n',
  '\n',
);

interface Row {
  readonly assertion: string;
  readonly tests: readonly { readonly file: string; readonly title: string }[];
  readonly answers: Readonly<Record<Place, string>>;
}

const places = ['Wine 8', 'sspi-rs', 'scripted'] as const;
type Place = (typeof places)[number];

const rows: Row[] = [];
for (const line of text.split('\n')) {
  const cells = line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, ''));
  if (cells.length !== 5 || cells[0] === 'it asserts' || cells[0]?.startsWith('---')) continue;
  const [assertion = '', here = '', wine = '', sspiRs = '', scripted = ''] = cells;
  rows.push({
    assertion,
    tests: [...here.matchAll(/`([^`]+)` `([^`]+)`/g)].map(([, file = '', title = '']) => ({
      file,
      title,
    })),
    answers: { 'Wine 8': wine, 'sspi-rs': sspiRs, scripted },
  });
}

const source = (file: string) => path.join(PROJECT, `test/${file}.test.ts`);

test('there are rows of all four projects', (t) => {
  for (const name of ['sspilib', 'pywin32', 'NSspi', '.NET'])
    t.true(text.includes(`\n## ${name}\n`));
  t.true(rows.length > 150, String(rows.length));
  for (const { assertion, tests } of rows) t.true(tests.length > 0, assertion);
});

test('each test is there, under its title', (t) => {
  const missing: string[] = [];
  for (const { tests } of rows) {
    for (const { file, title } of tests) {
      const found = existsSync(source(file)) && hasTitle(codeOf(source(file)), title);
      if (!found) missing.push(`${file}: ${title}`);
    }
  }
  t.deepEqual([...new Set(missing)], []);
});

/** The test file, and the modules that it imports for the tests in them. */
function codeOf(file: string): string {
  const code = readFileSync(file, 'utf8');
  const modules = [...code.matchAll(/^import '(.*)\.js';$/gm)].map(([, name = '']) =>
    readFileSync(path.join(path.dirname(file), `${name}.ts`), 'utf8'),
  );
  return [code, ...modules].join('\n');
}

/** Whether a string or a template of the file is the title. */
function hasTitle(code: string, title: string): boolean {
  return ['"', "'", '`'].some((quote) => code.includes(quote + title + quote));
}

/** Where a test runs; over the scripted library under Wine is over the scripted library. */
function runs(file: string, place: Place): boolean {
  const name = `dist/test/${file}.test.js`;
  const isScripted = runsIn.scripted(name) || file.startsWith('scripted/');
  if (place === 'scripted') return isScripted;
  if (place === 'sspi-rs') return runsIn['sspi-rs'](name) || runsIn['peers of sspi-rs'](name);
  return !isScripted && (runsIn.wine(name) || runsIn.peers(name));
}

/** Whether the test is skipped on Wine: those have names such as `withList` and `onWindows`. */
function isForWindows(file: string, title: string): boolean {
  const code = readFileSync(source(file), 'utf8');
  return ["'", '"', '`'].some((quote) =>
    ['withList', 'withSetting', 'onWindows'].some((name) =>
      code.includes(`${name}(${quote}${title}`),
    ),
  );
}

test('an answer has a test that runs there; where there is none, a dash says why', (t) => {
  const wrong: string[] = [];
  for (const { assertion, tests, answers } of rows) {
    for (const place of places) {
      const has = tests.some(
        ({ file, title }) =>
          runs(file, place) && !(place === 'Wine 8' && isForWindows(file, title)),
      );
      const isDash = answers[place].startsWith('—');
      if (answers[place].length < 3) wrong.push(`${assertion}: ${place}: no reason`);
      if (has === isDash) wrong.push(`${assertion}: ${place}: ${answers[place]}`);
    }
  }
  t.deepEqual(wrong, []);
});

test('what this test says of a document can fail', (t) => {
  t.false(hasTitle("test('a title', (t) => {})", 'title'));
  t.true(hasTitle('test(`a title`, (t) => {})', 'a title'));
  t.true(runs('unit/struct', 'Wine 8'));
  t.false(runs('unit/struct', 'scripted'));
  t.true(runs('scripted/access.sspi', 'scripted'));
  t.false(runs('scripted/access.sspi', 'Wine 8'));
  t.true(isForWindows('real/identity.sspi', 'an identity with null members'));
  t.false(isForWindows('real/handshake.sspi', 'the packages are installed'));
  t.true(runs('sspi-rs/kerberos.sspi-rs.peers', 'sspi-rs'));
});
