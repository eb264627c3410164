// Compares other headers with the committed output: functions, layouts and values.

import type { FunctionData, LayoutData, Metadata, StructData } from './emit/metadata.js';
import { metadataOf } from './emit/metadata.js';
import type { Model } from './model.js';
import type { Types } from './read/types.js';
import { type Architecture, architectures } from './targets.js';

/** One line each: `+` only in the other headers, `-` only in the committed output, `~` different. */
export function compare(committed: Metadata, model: Model, types: Types): string[] {
  const other = metadataOf(model);
  const same = sameTypes(types);
  return [
    ...pairs(committed.functions, other.functions, 'function').flatMap((pair) =>
      typeof pair === 'string' ? [pair] : functionDifferences(...pair, same),
    ),
    ...pairs(committed.structs, other.structs, 'structure').flatMap((pair) =>
      typeof pair === 'string' ? [pair] : layoutDifferences(...pair, same),
    ),
    ...valueDifferences(committed.constants, other.constants, 'constant'),
    ...valueDifferences(committed.statuses, other.statuses, 'status'),
  ];
}

type Same = (one: string, other: string) => boolean;

/** Two spellings of a type, such as `SEC_WCHAR *` and `LPWSTR`, are the same to a caller. */
function sameTypes(types: Types): Same {
  const canonical = (spelling: string): string => {
    try {
      return types.canonical(types.resolve(spelling, spelling, { file: spelling, line: 0 }));
    } catch {
      return spelling; // unknown in these headers
    }
  };
  return (one, other) => one === other || canonical(one) === canonical(other);
}

/** Pairs of what both have, and a line for what one of them lacks. */
function pairs<T extends { readonly name: string }>(
  committed: readonly T[],
  other: readonly T[],
  what: string,
): (string | [T, T])[] {
  const here = new Map(committed.map((item) => [item.name, item]));
  const there = new Map(other.map((item) => [item.name, item]));
  return [
    ...committed.map((item): string | [T, T] => {
      const match = there.get(item.name);
      return match ? [item, match] : `- ${what} ${item.name}`;
    }),
    ...other.filter(({ name }) => !here.has(name)).map(({ name }) => `+ ${what} ${name}`),
  ];
}

function functionDifferences(one: FunctionData, other: FunctionData, same: Same): string[] {
  const lines: string[] = [];
  const say = (what: string, before: string | undefined, after: string | undefined): void => {
    lines.push(`~ function ${one.name}: ${what} ${before ?? 'none'} -> ${after ?? 'none'}`);
  };
  if (!same(one.returns, other.returns)) say('returns', one.returns, other.returns);
  const count = Math.max(one.parameters.length, other.parameters.length);
  for (let index = 0; index < count; index++) {
    const [a, b] = [one.parameters[index], other.parameters[index]];
    if (a?.name !== b?.name) say(`parameter ${index + 1}`, a?.name, b?.name);
    if (a && b && !same(a.type, b.type)) say(`type of ${b.name}`, a.type, b.type);
  }
  return lines;
}

function layoutDifferences(one: StructData, other: StructData, same: Same): string[] {
  const byArchitecture = new Map<string, Architecture[]>();
  for (const architecture of architectures) {
    const lines = layoutLines(one.layouts[architecture], other.layouts[architecture], same);
    for (const line of lines) {
      byArchitecture.set(line, [...(byArchitecture.get(line) ?? []), architecture]);
    }
  }
  return [...byArchitecture].map(
    ([line, where]) => `~ ${one.kind} ${one.name}: ${line} (${where.join(', ')})`,
  );
}

function layoutLines(one: LayoutData, other: LayoutData, same: Same): string[] {
  const lines: string[] = [];
  const say = (what: string, before: unknown, after: unknown): void => {
    if (before !== after) lines.push(`${what} ${before ?? 'none'} -> ${after ?? 'none'}`);
  };
  say('size', one.size, other.size);
  say('alignment', one.alignment, other.alignment);
  for (const pair of pairs(one.fields, other.fields, 'member')) {
    if (typeof pair === 'string') {
      lines.push(pair);
      continue;
    }
    const [a, b] = pair;
    say(`offset of ${a.name}`, a.offset, b.offset);
    say(`size of ${a.name}`, a.size, b.size);
    if (a.size === b.size && !same(a.type, b.type)) say(`type of ${a.name}`, a.type, b.type);
  }
  return lines;
}

interface Value {
  readonly name: string;
  readonly value: number | string;
}

function valueDifferences(
  committed: readonly Value[],
  other: readonly Value[],
  what: string,
): string[] {
  return pairs(committed, other, what).flatMap((pair) => {
    if (typeof pair === 'string') {
      const added = other.find(({ name }) => pair === `+ ${what} ${name}`);
      return [added ? `${pair} = ${shown(added.value)}` : pair];
    }
    const [a, b] = pair;
    return a.value === b.value
      ? []
      : [`~ ${what} ${a.name}: ${shown(a.value)} -> ${shown(b.value)}`];
  });
}

/** Flags read best in hex; a number beyond 2^53 is text. */
function shown(value: number | string): string {
  if (typeof value === 'string' && !/^\d+$/.test(value)) return JSON.stringify(value);
  const number = BigInt(value);
  // Failure statuses are negative in 32 bits.
  return `0x${BigInt.asUintN(number < 0n ? 32 : 64, number).toString(16)}`;
}
