// The JSON of generated/ as it is read at run time: from its files, or as a bundle provides it.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import test from 'ava';
import { PROJECT } from '../../lab/project.js';
import * as thin from '../../src/index.js';
import { textNames } from '../../src/parts.js';
import * as raw from '../../src/raw.js';
import { evaluate } from '../evaluate.js';

const texts = Object.fromEntries(
  textNames.map((name) => [name, readFileSync(`generated/${name}.json`, 'latin1')]),
);

/** Runs a module that has what generated/ says of some names. */
function withTexts(script: string): unknown {
  const url = (file: string) => JSON.stringify(pathToFileURL(path.join(PROJECT, file)));
  return evaluate(`
      import fs from 'node:fs';
      import { declarations, SecBuffer } from ${url('dist/src/raw.js')};
      import { loadAll, provideText } from ${url('dist/src/parts.js')};
      const texts = ${JSON.stringify(texts)};
      const read = [];
      const { readFileSync } = fs;
      fs.readFileSync = (file, ...options) => {
        read.push(String(file).replace(/.*\\//, ''));
        return readFileSync(file, ...options);
      };
      const close = () => { fs.readFileSync = () => { throw new Error('permission denied'); }; };
      const say = () => {
        const { functions, tables, constants, statuses } = declarations;
        return [
          functions.FreeContextBuffer.library, Object.keys(tables)[0], constants.ISC_REQ_DELEGATE.packages,
          statuses[0].name, SecBuffer.fields.cbBuffer.type,
        ];
      };
      ${script}`);
}

const said = (table: string) => ['secur32.dll', table, ['Kerberos'], 'SEC_E_OK', 'uint32'];

test('the files are ASCII, which is read faster than UTF-8', (t) => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are ASCII, too.
  for (const name of textNames) t.regex(texts[name] ?? '', /^[\x00-\x7f]*$/, name);
});

test('both doors have what the files say', (t) => {
  t.is(thin.declarations, raw.declarations);
  const { functions, tables, constants, statuses } = raw.declarations;
  t.deepEqual(
    { functions, tables, meanings: constants, statuses } as object,
    Object.fromEntries(
      textNames
        .filter((name) => name !== 'structs')
        .map((name) => [name, JSON.parse(texts[name] ?? '')]),
    ),
  );
});

test('functions after which the thread acts as another user say so', (t) => {
  const named = Object.entries(raw.declarations.functions).filter(
    ([, { impersonates }]) => impersonates,
  );
  const names = ['ImpersonateLoggedOnUser', 'ImpersonateSecurityContext', 'SetThreadToken'];
  t.deepEqual(named.map(([name]) => name).sort(), names);
});

test('each file is read once, when something in it is first asked for', (t) => {
  const report = withTexts(`
    const before = read.slice();
    declarations.statuses.length;
    const first = read.slice();
    say();
    say();
    console.log(JSON.stringify({ before, first, all: read.sort() }));
  `);
  t.deepEqual(report, {
    before: [],
    first: ['statuses.json'],
    all: textNames.map((name) => `${name}.json`).sort(),
  });
});

test('no file is read once the texts are provided', (t) => {
  const report = withTexts(`
    for (const name in texts) provideText(name, texts[name]);
    provideText('tables', '{"ONE":{"kind":"values"}}');
    close();
    console.log(JSON.stringify(say()));
  `);
  t.deepEqual(report, said('ONE'));
});

test('no file is read once all are loaded, and none a second time', (t) => {
  const report = withTexts(`
    declarations.statuses.length;
    loadAll();
    loadAll();
    const all = read.toSorted();
    close();
    console.log(JSON.stringify({ all, said: say() }));
  `);
  t.deepEqual(report, {
    all: textNames.map((name) => `${name}.json`).sort(),
    said: said('ISC_REQ'),
  });
});

test('a file that cannot be read is named, with the reason', (t) => {
  const report = withTexts(`
    close();
    try { declarations.statuses.length; } catch ({ name, code, message, cause }) {
      console.log(JSON.stringify({ name, code, message, cause: cause.message }));
    }
  `) as { message: string };
  t.like(report, {
    name: 'BindingError',
    code: 'ERR_SSPI_UNAVAILABLE',
    cause: 'permission denied',
  });
  t.regex(
    report.message,
    /^generated\/statuses\.json of koffi-sspi cannot be loaded: permission denied\. .*"module".*'koffi-sspi\/whole'/,
  );
});
