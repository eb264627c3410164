// Every constant of every table, in `explain --as` and in traces, against metadata.json: both name the bits that
// the headers define, singly or combined.

import { readFileSync } from 'node:fs';
import test from 'ava';
import { tables } from '../../generated/flags.js';
import type { TableName } from '../../src/sspi/flags.js';
import { numberValue } from '../../src/trace/traced-values.js';
import { cliJson } from './in-process.js';

interface Metadata {
  readonly tables: readonly { name: TableName; kind: 'flags' | 'values'; prefix: string }[];
  readonly constants: readonly { name: string; value: number | string; table: string }[];
}

interface Explained {
  readonly combined: boolean;
  readonly parts: readonly { name: string; value: number | string; known: boolean }[];
}

const metadata: Metadata = JSON.parse(
  readFileSync(new URL('../../../generated/metadata.json', import.meta.url), 'utf8'),
);

/** The constants of a table in metadata.json by value; text constants have no number to explain. */
const constantsOf = (table: string) =>
  metadata.constants.flatMap(({ name, value, table: of }) =>
    of === table && /^\d+$/.test(String(value)) ? [{ name, value: BigInt(value) }] : [],
  );

const explained = (value: bigint, table: string) =>
  cliJson([
    'explain',
    `0x${value.toString(16)}`,
    '--as',
    table,
  ]) as Promise<unknown> as Promise<Explained>;

/** The possible full names of a table's member. */
const namesOf = (prefix: string, member: string) => [member, `${prefix}${member}`];

for (const { name: table, kind, prefix } of metadata.tables) {
  const constants = constantsOf(table);
  const valueNamed = (member: string) =>
    constants.find(({ name }) => namesOf(prefix, member).includes(name))?.value;

  test(`${table}: every constant is explained and traced by its name`, async (t) => {
    t.true(Object.hasOwn(tables, table));
    for (const { name, value } of constants) {
      const { combined, parts } = await explained(value, table);
      t.is(combined, kind === 'flags', name);
      t.is(parts.length, 1, name);
      const [part] = parts;
      t.true(part?.known, name);
      t.is(BigInt(part?.value ?? -1), value, name);
      t.is(valueNamed(part?.name ?? ''), value, `${name}: ${part?.name}`);
      if (value >= 2n ** 32n) continue;
      const number = Number(value);
      const traced = numberValue({ c: 'ULONG', flags: table }, number);
      const shown =
        kind === 'flags'
          ? { flags: [part?.name], value: number }
          : { name: part?.name, value: number };
      t.deepEqual(traced as unknown, shown, name);
    }
  });

  test(`${table}: two constants together are ${kind === 'flags' ? 'taken apart' : 'a value of its own'}`, async (t) => {
    // A table of texts has no numbers.
    t.is(
      constants.length === 0,
      Object.values(tables[table]).every((value) => typeof value === 'string'),
    );
    const values = [...new Set(constants.map(({ value }) => value))];
    for (const [index, value] of values.entries()) {
      const both = value | (values[(index + 1) % values.length] ?? 0n);
      const { parts } = await explained(both, table);
      const isConstant = values.includes(both);
      if (kind === 'values' || isConstant) {
        t.is(parts.length, 1);
        t.is(parts[0]?.known, isConstant);
        continue;
      }
      t.deepEqual(
        parts.filter(({ known }) => !known),
        [],
      );
      t.is(
        parts.reduce((sum, part) => sum | (valueNamed(part.name) ?? 0n), 0n),
        both,
        `0x${both.toString(16)}: ${parts.map(({ name }) => name)}`,
      );
      if (both >= 2n ** 32n) continue;
      t.deepEqual(numberValue({ c: 'ULONG', flags: table }, Number(both)) as unknown, {
        flags: parts.map(({ name }) => name),
        value: Number(both),
      });
    }
  });
}

test('protocols of several versions are named one by one', async (t) => {
  t.deepEqual(
    (await explained(0xa80n, 'SP_PROT')).parts.map(({ name }) => name),
    ['TLS1_CLIENT', 'TLS1_1_CLIENT', 'TLS1_2_CLIENT'],
  );
  t.deepEqual(
    (await explained(0xc00n, 'SP_PROT')).parts.map(({ name }) => name),
    ['TLS1_2'],
  );
  t.is((await explained(0x1000a80n, 'SP_PROT')).parts.at(-1)?.name, '0x01000000');
});
