// Declares structures and unions. Their members are in generated/structs.json, read with the first structure that is
// laid out.

import {
  type FieldDeclaration,
  type Fields,
  kept,
  type MachineType,
  type PerWidth,
  type StructDeclaration,
} from './declaration.js';
import { readJson } from './json.js';

/** A member as generated/structs.json has it: its type, or the name of a structure; C's type; its offset. */
type FieldRow = readonly [
  type: string | { readonly of: string; readonly length: number; readonly flexible?: true },
  c: string,
  bits64: number,
  bits32?: number,
  anonymous?: true,
];

type Rows = Readonly<Record<string, Readonly<Record<string, FieldRow>>>>;

const layouts = {
  get rows(): Rows {
    return kept(this, 'rows', readJson('structs'));
  },
};

const declared = new Map<string, StructDeclaration>();

const typeNamed = (name: string): MachineType | StructDeclaration =>
  declared.get(name) ?? (name as MachineType);

function fieldOf([type, c, bits64, bits32 = bits64, anonymous]: FieldRow): FieldDeclaration {
  const own = typeof type === 'string' ? typeNamed(type) : { ...type, of: typeNamed(type.of) };
  const made = { type: own, c, bits64, bits32 };
  return anonymous ? { ...made, anonymous } : made;
}

const fieldsOf = (name: string): Fields =>
  Object.fromEntries(
    Object.entries(layouts.rows[name] ?? {}).map(([member, row]) => [member, fieldOf(row)]),
  );

/** One getter for all: with getters of their own, two hundred objects would have as many hidden classes. */
const fieldsWhenRead: PropertyDescriptor & ThisType<StructDeclaration> = {
  get() {
    return kept(this, 'fields', fieldsOf(this.name));
  },
  enumerable: true,
  configurable: true,
};

const record =
  (kind: StructDeclaration['kind']) =>
  <T>(name: string, size: PerWidth, alignment: PerWidth): StructDeclaration<T> => {
    const made = { name, kind, size, alignment };
    Object.defineProperty(made, 'fields', fieldsWhenRead);
    declared.set(name, made as unknown as StructDeclaration);
    return made as unknown as StructDeclaration<T>;
  };

/** Bytes on 64-bit Windows, and on 32-bit Windows where they differ. */
export const bytes = (bits64: number, bits32 = bits64): PerWidth => ({ bits64, bits32 });
/** Declares a structure, whose members are made when they are first read. */
export const struct = record('struct');
/** Declares a union, in the same way. */
export const union = record('union');
