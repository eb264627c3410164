// Finds the layouts of structures: generated/structs.json, read with the first one that is asked for.

import {
  type FieldDeclaration,
  type FieldRow,
  findLayoutsBy,
  kept,
  type MachineType,
  type StructDeclaration,
  type StructRow,
  struct,
} from './declaration.js';
import { readJson } from './parts.js';

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

findLayoutsBy((name) => {
  const { kind, size, alignment, fields } = layouts.rows[name] as StructRow;
  const members = Object.fromEntries(fields.map((row) => [row[0], fieldOf(row)]));
  return { kind, size, alignment, fields: members };
});
