// The JSON of generated/ as it is read at run time: from its files, or as a bundle provides it.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import test from 'ava';
import { PROJECT } from '../../lab/project.js';
import * as thin from '../../src/index.js';
import { jsonNames, provideDeclarations } from '../../src/json.js';
import * as raw from '../../src/raw.js';

const textOf = (name: string): string => readFileSync(`generated/${name}.json`, 'latin1');
const texts = Object.fromEntries(
  jsonNames.map((name) => [name, textOf(name)]),
) as unknown as thin.DeclarationTexts;

test('the files are ASCII, which is read faster than UTF-8', (t) => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are ASCII, too.
  for (const name of jsonNames) t.regex(texts[name], /^[\x00-\x7f]*$/, name);
});

test('both doors have what the files say', (t) => {
  t.is(thin.declarations, raw.declarations);
  const { functions, tables, constants, statuses } = raw.declarations;
  t.deepEqual(
    { functions, tables, meanings: constants, statuses } as object,
    Object.fromEntries(
      jsonNames.filter((name) => name !== 'structs').map((name) => [name, JSON.parse(texts[name])]),
    ),
  );
});

test('texts that are not all there are refused, by name', (t) => {
  const message = /texts\.tables must be a string/;
  t.throws(() => provideDeclarations({ ...texts, tables: 1 as never }), { message });
  const { tables: _, ...rest } = texts;
  t.throws(() => provideDeclarations(rest as never), { instanceOf: TypeError, message });
  t.throws(() => provideDeclarations(null as never), { message: /texts must be an object/ });
});

test('no file is read once the texts are provided', (t) => {
  const url = (file: string) => JSON.stringify(pathToFileURL(path.join(PROJECT, file)));
  const script = `
    import fs from 'node:fs';
    import { declarations, provideDeclarations, SecBuffer } from ${url('dist/src/raw.js')};
    const texts = ${JSON.stringify(texts)};
    fs.readFileSync = () => { throw new Error('a file was read'); };
    provideDeclarations({ ...texts, tables: '{"ONE":{"kind":"values"}}' });
    const { functions, tables, constants, statuses } = declarations;
    console.log(JSON.stringify([
      functions.FreeContextBuffer.library, tables.ONE.kind, constants.ISC_REQ_DELEGATE.packages,
      statuses[0].name, SecBuffer.fields.cbBuffer.type,
    ]));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-'], {
    ...{ cwd: PROJECT, encoding: 'utf8', input: script },
  });
  t.is(stdout.trim(), '["secur32.dll","values",["Kerberos"],"SEC_E_OK","uint32"]', stderr);
});
