// Reads sizes and offsets of records for each target, which clang evaluates as enumerators.

import type { PerWidth } from '../../src/declaration.js';
import { GeneratorError } from '../error.js';
import { type Architecture, architectures } from '../targets.js';
import { enumeratorsOf } from './ast.js';
import type { Clang } from './clang.js';
import type { RawRecord } from './declarations.js';

export interface Layout {
  readonly size: PerWidth;
  readonly alignment: PerWidth;
  readonly offsets: Readonly<Record<string, PerWidth>>;
  /** By member, in bytes. */
  readonly sizes: Readonly<Record<string, PerWidth>>;
}

const roundUp = (value: number, alignment: number): number =>
  Math.ceil(value / alignment) * alignment;

/** The record that C names in `offsetof`; an anonymous record's members belong to its parent. */
const ownerOf = (record: RawRecord): string =>
  record.within && record.within.member === undefined ? record.within.record : record.name;

/** The C expression for a value of the record, for sizeof and typeof. */
function sampleOf(record: RawRecord): string {
  if (!record.within) return `(*(${record.name} *)0)`;
  const { record: parent, member } = record.within;
  return member === undefined ? `(*(${parent} *)0)` : `(((${parent} *)0)->${member})`;
}

/** Enumerators for the size and alignment of the record and, of each member, these and the offset. */
function probesOf(record: RawRecord): string[] {
  const value = sampleOf(record);
  const probes = [
    `size_of_${record.name} = sizeof ${value}`,
    `alignment_of_${record.name} = _Alignof(__typeof__${value})`,
  ];
  for (const { name, anonymous } of record.fields) {
    if (anonymous) continue;
    const member = `${record.name}__${name}`;
    probes.push(
      `offset_of_${member} = __builtin_offsetof(__typeof__${value}, ${name})`,
      `size_of_${member} = sizeof ${value}.${name}`,
      `alignment_of_${member} = _Alignof(__typeof__(${value}.${name}))`,
    );
  }
  return probes;
}

/** Asks clang about all records at once, for every target. */
export function readLayouts(records: readonly RawRecord[], clang: Clang): Map<string, Layout> {
  const text = `enum layout_probe { ${records.flatMap(probesOf).join(',\n')} };`;
  const answers = {} as Record<Architecture, Map<string, number>>;
  for (const architecture of architectures) {
    const [probed] = clang.probe(architecture, { text, filter: 'layout_probe' });
    const members = probed ? enumeratorsOf(probed) : [];
    answers[architecture] = new Map(members.map(({ name, value }) => [name, Number(value)]));
  }

  const ask = (name: string): PerWidth => {
    const [x64, arm64, ia32] = (['x64', 'arm64', 'ia32'] as const).map((a) => answers[a].get(name));
    if (x64 === undefined || ia32 === undefined || x64 !== arm64) {
      throw new GeneratorError(
        name,
        `x64 gives ${x64}, arm64 gives ${arm64}, ia32 gives ${ia32}`,
        'The 64-bit targets must agree; if they no longer do, PerWidth in generator/model.ts must grow.',
      );
    }
    return { bits64: x64, bits32: ia32 };
  };

  const layouts = new Map<string, Layout>();
  for (const record of records) {
    const layout = ownerOf(record) === record.name ? named(record, ask) : anonymous(record, ask);
    layouts.set(record.name, layout);
  }
  for (const record of records) placeAnonymousMembers(record, layouts, records, ask);
  return layouts;
}

type Ask = (name: string) => PerWidth;

function named(record: RawRecord, ask: Ask): Layout {
  const offsets: Record<string, PerWidth> = {};
  const sizes: Record<string, PerWidth> = {};
  for (const { name, anonymous } of record.fields) {
    if (anonymous) continue;
    offsets[name] = ask(`offset_of_${record.name}__${name}`);
    sizes[name] = ask(`size_of_${record.name}__${name}`);
  }
  return {
    size: ask(`size_of_${record.name}`),
    alignment: ask(`alignment_of_${record.name}`),
    offsets,
    sizes,
  };
}

/** C cannot name an anonymous record: its offsets count from its first member, its size follows from them. */
function anonymous(record: RawRecord, ask: Ask): Layout {
  const start = ask(`offset_of_${record.name}__${record.fields[0]?.name}`);
  const offsets: Record<string, PerWidth> = {};
  const sizes: Record<string, PerWidth> = {};
  const size = { bits64: 0, bits32: 0 };
  const alignment = { bits64: 1, bits32: 1 };
  for (const { name } of record.fields) {
    const member = `${record.name}__${name}`;
    const place = ask(`offset_of_${member}`);
    sizes[name] = ask(`size_of_${member}`);
    offsets[name] = { bits64: place.bits64 - start.bits64, bits32: place.bits32 - start.bits32 };
    for (const width of ['bits64', 'bits32'] as const) {
      alignment[width] = Math.max(alignment[width], ask(`alignment_of_${member}`)[width]);
      size[width] = Math.max(size[width], offsets[name][width] + sizes[name][width]);
    }
  }
  for (const width of ['bits64', 'bits32'] as const) {
    size[width] = roundUp(size[width], alignment[width]);
  }
  return { size, alignment, offsets, sizes };
}

/** An anonymous member stands where C promotes its first member to. */
function placeAnonymousMembers(
  record: RawRecord,
  layouts: ReadonlyMap<string, Layout>,
  records: readonly RawRecord[],
  ask: Ask,
): void {
  for (const field of record.fields) {
    if (!field.anonymous) continue;
    const inner = records.find((candidate) => candidate.name === field.type.name);
    const { offsets, sizes } = layouts.get(record.name) as Layout;
    const first = `offset_of_${field.type.name}__${inner?.fields[0]?.name}`;
    (offsets as Record<string, PerWidth>)[field.name] = ask(first);
    const size = layouts.get(field.type.name)?.size as PerWidth;
    (sizes as Record<string, PerWidth>)[field.name] = size;
  }
}
