// Derives facts of a table: how a value decomposes, and which granted flags answer which requested ones.

import type { Table } from '../annotations/schema.js';
import { type Decide, GeneratorError } from '../error.js';
import type { Constant, TableModel } from '../model.js';

/**
 * The constants that a value of a flags table decomposes into: first those of one bit, each bit under
 * its first name; then those of several bits of which at least one has no name of its own, such as
 * SE_GROUP_LOGON_ID. All others (SP_PROT_TLS1_2, SECBUFFER_ATTRMASK) only name a value that they equal.
 */
export function partsOf(constants: readonly Constant[]): string[] {
  const numbers = constants.flatMap(({ name, value }) =>
    typeof value === 'string' ? [] : [{ name, value: BigInt(value) }],
  );
  const bits: typeof numbers = [];
  let named = 0n;
  for (const constant of numbers) {
    if (!isBit(constant.value) || (named & constant.value) !== 0n) continue;
    bits.push(constant);
    named |= constant.value;
  }
  const groups = numbers.filter(({ value }) => (value & ~named) !== 0n);
  return [...bits, ...groups].map(({ name }) => name);
}

const isBit = (value: bigint): boolean => value !== 0n && (value & (value - 1n)) === 0n;

/** Which constants of the counterpart of a table answer which of its own. */
export function counterpartOf(
  table: Table,
  { prefix, constants }: Pick<TableModel, 'prefix' | 'constants'>,
  other: Pick<TableModel, 'prefix' | 'constants'> | undefined,
  decide: Decide,
): TableModel['counterpart'] {
  if (!table.counterpart) return undefined;
  const { table: name, renamed = {} } = table.counterpart;
  const refuse = (problem: string): void =>
    decide(
      new GeneratorError(
        'generator/annotations/constants/',
        `the counterpart of ${table.name}: ${problem}`,
        'Correct the name in the record of the table, or remove it.',
      ),
    );
  if (!other) {
    refuse(`there is no table ${name}`);
    return undefined;
  }
  const shortNames = new Set(withoutPrefix(constants, prefix));
  const answers = new Set(withoutPrefix(other.constants, other.prefix));
  for (const [request, answer] of Object.entries(renamed)) {
    if (!shortNames.has(request)) refuse(`${table.name} has no ${request}`);
    if (!answers.has(answer)) refuse(`${name} has no ${answer}`);
  }
  const pairs = [...shortNames].flatMap((request): [string, string][] => {
    const answer = renamed[request] ?? request;
    return answers.has(answer) ? [[prefix + request, other.prefix + answer]] : [];
  });
  return { table: name, pairs: Object.fromEntries(pairs) };
}

const withoutPrefix = (constants: readonly Constant[], prefix: string): string[] =>
  constants.flatMap(({ name }) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
