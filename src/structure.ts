// Declares structures and unions. Their layouts are in generated/structs.json, read with the first one that is asked for.

import {
  type FieldDeclaration,
  type FieldRow,
  kept,
  type MachineType,
  type StructDeclaration,
  type StructRow,
} from './declaration.js';
import { readJson } from './json.js';

const layouts = {
  get rows(): Readonly<Record<string, StructRow>> {
    return kept(this, 'rows', readJson('structs'));
  },
};

const typeNamed = (name: string): MachineType | StructDeclaration =>
  Object.hasOwn(layouts.rows, name) ? struct(name) : (name as MachineType);

function fieldOf([, type, c, bits64, bits32 = bits64, anonymous]: FieldRow): FieldDeclaration {
  const own = typeof type === 'string' ? typeNamed(type) : { ...type, of: typeNamed(type.of) };
  const made = { type: own, c, bits64, bits32 };
  return anonymous ? { ...made, anonymous } : made;
}

const fieldsOf = (rows: StructRow['fields']): StructDeclaration['fields'] =>
  Object.fromEntries(rows.map((row) => [row[0], fieldOf(row)]));

/** A declaration that has its name only, until another member of it is read. */
class Structure implements StructDeclaration {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  get kind() {
    return filled(this).kind;
  }

  get size() {
    return filled(this).size;
  }

  get alignment() {
    return filled(this).alignment;
  }

  get fields() {
    return filled(this).fields;
  }

  toJSON(): StructDeclaration {
    const { name, kind, size, alignment, fields } = this;
    return { name, kind, size, alignment, fields };
  }

  [Symbol.for('nodejs.util.inspect.custom')](): StructDeclaration {
    return this.toJSON();
  }
}

/** All members at once and in one order: the engine finds those of all structures in the same places. */
function filled(structure: Structure): StructDeclaration {
  const { name } = structure;
  const { kind, size, alignment, fields } = layouts.rows[name] as StructRow;
  const made = { kind, size, alignment, fields: fieldsOf(fields) };
  for (const [member, value] of Object.entries(made)) kept(structure, member, value);
  return { name, ...made };
}

const declared = new Map<string, StructDeclaration>();

/** Declares a structure or union of the headers; there is one declaration of each. */
export function struct<T>(name: string): StructDeclaration<T> {
  let made = declared.get(name);
  if (made === undefined) {
    made = new Structure(name);
    declared.set(name, made);
  }
  return made as StructDeclaration<T>;
}
