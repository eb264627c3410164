// C text that fails to compile where the real headers differ from the model.

import type { MachineType, PerWidth } from '../../src/declaration.js';
import { type CType, cText, type Field, type Model, type RecordModel } from '../model.js';

/** To be compiled after the headers, for any target, by a compiler other than the generator's. */
export function emitAssertions(model: Model): string {
  const records = new Map(model.records.map((record) => [record.name, record]));
  const named = model.records.filter(({ unnamed }) => !unnamed);
  return [
    '#define WIDTH(bits64, bits32) (sizeof(void *) == 8 ? (bits64) : (bits32))',
    '#define IS(what, value) _Static_assert((what) == (value), #what " is not " #value)',
    // clang rejects a number cast to a pointer as the constant of an assertion, but accepts it as a bound.
    '#define CONSTANT(name, value) extern char name##_is[(long long)(name) == (value) ? 1 : -1]',
    ...named.flatMap((record) => recordAssertions(record, records)),
    ...typeAssertions(model),
    ...constantAssertions(model),
    '',
  ].join('\n');
}

function recordAssertions(
  record: RecordModel,
  records: ReadonlyMap<string, RecordModel>,
): string[] {
  const { name, size, alignment } = record;
  return [
    `IS(sizeof(${name}), ${width(size)});`,
    `IS(_Alignof(${name}), ${width(alignment)});`,
    ...membersOf(record, '', { bits64: 0, bits32: 0 }, records).flatMap(([path, field, offset]) => [
      `IS(offsetof(${name}, ${path}), ${width(offset)});`,
      `IS(sizeof(((${name} *)0)->${path}), ${width(field.size)});`,
    ]),
  ];
}

/** Every member as C addresses it, including those of unnamed records: `u.LowPart`. */
function membersOf(
  record: RecordModel,
  path: string,
  start: PerWidth,
  records: ReadonlyMap<string, RecordModel>,
): [path: string, field: Field, offset: PerWidth][] {
  return record.fields.flatMap((field) => {
    const offset = {
      bits64: start.bits64 + field.offset.bits64,
      bits32: start.bits32 + field.offset.bits32,
    };
    const inner = field.type.kind === 'record' ? records.get(field.type.record) : undefined;
    const own: [string, Field, PerWidth][] = field.anonymous
      ? []
      : [[path + field.name, field, offset]];
    if (!inner?.unnamed) return own;
    const prefix = field.anonymous ? path : `${path}${field.name}.`;
    return [...own, ...membersOf(inner, prefix, offset, records)];
  });
}

/** The width and sign of every type of a parameter or result. */
function typeAssertions({ functions }: Model): string[] {
  const types = new Map<string, CType>();
  for (const { returns, parameters } of functions) {
    for (const type of [returns, ...parameters.map((parameter) => parameter.type)]) {
      if (type.kind !== 'void') types.set(cText(type), type);
    }
  }
  return [...types].flatMap(([text, type]) => {
    const machine =
      type.kind === 'scalar' ? type.machine : type.kind === 'enum' ? 'int32' : 'pointer';
    const size = `IS(sizeof(${text}), ${width(sizeOf(machine))});`;
    // An enumeration without negative members is unsigned for some compilers; only its width matters.
    if (type.kind !== 'scalar') return [size];
    return [size, `IS((${text})-1 < 0, ${machine.startsWith('u') ? 0 : 1});`];
  });
}

function sizeOf(machine: MachineType): PerWidth {
  const bits = /\d+$/.exec(machine)?.[0];
  return bits ? { bits64: Number(bits) / 8, bits32: Number(bits) / 8 } : { bits64: 8, bits32: 4 };
}

/** Text is compared elsewhere: C cannot compare it at compile time. */
function constantAssertions({ tables, enums, statuses }: Model): string[] {
  const numbers = tables
    .flatMap(({ constants }) => constants)
    .filter(({ value }) => typeof value !== 'string');
  return [
    ...numbers.map(({ name, value }) => `CONSTANT(${name}, ${value}LL);`),
    ...enums
      .flatMap(({ members }) => members)
      .map(({ name, value }) => `CONSTANT(${name}, ${value}LL);`),
    ...statuses.map(({ name, value }) => `IS((int)(${name}), (int)${value >>> 0}u);`),
  ];
}

const width = ({ bits64, bits32 }: PerWidth): string =>
  bits64 === bits32 ? String(bits64) : `WIDTH(${bits64}, ${bits32})`;
