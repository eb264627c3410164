// Every size, offset and constant, asserted in C and compiled by compilers other than the generator's:
// gcc, and clang for arm64, for which there is no gcc here.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { emitAssertions } from '../../../generator/emit/assertions.js';
import { model } from './model.js';

const headers = readFileSync(new URL('../../../../generator/headers.c', import.meta.url), 'utf8');
const generator = fileURLToPath(new URL('../../../../generator', import.meta.url));
const include = ['-std=gnu11', '-iquote', generator];
const syntaxOnly = [...include, '-x', 'c', '-fsyntax-only', '-'];

const compilers: Readonly<Record<string, readonly [command: string, ...flags: string[]]>> = {
  'gcc for x64': ['x86_64-w64-mingw32-gcc'],
  'gcc for ia32': ['i686-w64-mingw32-gcc'],
  'clang for arm64': [
    'clang',
    '--target=aarch64-w64-windows-gnu',
    ...['-isystem', '/usr/share/mingw-w64/include'],
  ],
};

/** The compiler's errors; empty if all assertions hold. */
function compile([command, ...flags]: readonly [string, ...string[]], assertions: string): string {
  const input = `${headers}\n${assertions}`;
  const result = spawnSync(command, [...flags, ...syntaxOnly], { input, encoding: 'utf8' });
  if (result.error) return `${command} cannot be started: ${result.error.message}`;
  return result.status === 0 ? '' : result.stderr.slice(0, 4000);
}

for (const [name, compiler] of Object.entries(compilers)) {
  test(`${name} agrees with every size, offset, type and constant`, (t) => {
    const assertions = emitAssertions(model);
    t.is(compile(compiler, assertions), '');
    t.log(`${assertions.match(/^(?:IS|CONSTANT)\(/gm)?.length} assertions`);
  });

  test(`${name} finds what is wrong`, (t) => {
    const [record] = model.records.filter(({ name: own }) => own === 'SecBuffer');
    if (!record) throw new Error('SecBuffer is not in the model');
    const wrong = { ...record, size: { bits64: 24, bits32: 24 } };
    t.regex(compile(compiler, emitAssertions({ ...model, records: [wrong] })), /SecBuffer/);
    const [table] = model.tables;
    const [constant] = table?.constants ?? [];
    if (!table || !constant) throw new Error('the model has no constants');
    const other = { ...table, constants: [{ ...constant, value: 77 }] };
    t.regex(
      compile(compiler, emitAssertions({ ...model, tables: [other] })),
      new RegExp(constant.name),
    );
  });
}

const isGuid = (value: unknown) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(String(value));

/** gcc's preprocessor output for the headers and further text. */
const preprocess = (text = ''): string =>
  spawnSync('x86_64-w64-mingw32-gcc', [...include, '-E', '-P', '-'], {
    input: `${headers}\n${text}\n`,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  }).stdout;

test('GUIDs are those of the headers, digit by digit', (t) => {
  const guids = model.tables
    .flatMap(({ constants }) => constants)
    .filter(({ value }) => isGuid(value));
  const text = preprocess();
  t.is(guids.length, 11);
  for (const { name, value } of guids) {
    const [, initializer = ''] = new RegExp(`const GUID ${name}\\s*=\\s*([^;]*);`).exec(text) ?? [];
    const numbers = (initializer.match(/0x[\da-f]+/gi) ?? []).map(Number);
    const parts = String(value).split('-');
    const bytes = (parts.slice(3).join('').match(/../g) ?? []).map((byte) => Number(`0x${byte}`));
    t.deepEqual(numbers, [...parts.slice(0, 3).map((part) => Number(`0x${part}`)), ...bytes], name);
  }
});

test('text constants are those of the headers, as gcc’s preprocessor sees them', (t) => {
  const texts = model.tables
    .flatMap(({ constants }) => constants)
    .filter(({ value }) => typeof value === 'string' && !isGuid(value));
  const probes = texts.map(({ name }) => `text of ${name.replace(/./, '$& ')} = ${name}`);
  const stdout = preprocess(probes.join('\n'));
  const answers = new Map(
    [...stdout.matchAll(/^text of (\w) (\w+) = (.*)$/gm)].map(([, first, rest, literal]) => [
      `${first}${rest}`,
      [...(literal ?? '').matchAll(/L?"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text).join(''),
    ]),
  );
  t.true(texts.length > 30, `${texts.length} texts`);
  for (const { name, value } of texts) t.is(answers.get(name), value as string, name);
});
