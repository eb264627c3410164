// Converts declarations to koffi types, for decoding with koffi itself. The types are anonymous: koffi's names are
// global to the process, and two copies of this package would collide.

import type { TypeObject } from 'koffi';
import type { ArrayDeclaration, MachineType, StructDeclaration } from '../declaration.js';
import { koffi } from './koffi.js';

/** koffi's name for a machine type. */
export const koffiName = (type: MachineType | 'void'): string =>
  (({ pointer: 'void *', intptr: 'intptr_t', uintptr: 'uintptr_t' }) as Record<string, string>)[
    type
  ] ?? type;

const built = new WeakMap<StructDeclaration, TypeObject>();

/** The koffi type of a structure or union. Cached: koffi never frees a type. */
export function koffiType(declaration: StructDeclaration): TypeObject {
  const known = built.get(declaration);
  if (known) return known;
  const members: Record<string, string | TypeObject> = {};
  for (const [name, { type }] of Object.entries(declaration.fields))
    members[name] = memberType(type);
  const made = declaration.kind === 'union' ? koffi().union(members) : koffi().struct(members);
  built.set(declaration, made);
  return made;
}

function memberType(type: MachineType | StructDeclaration | ArrayDeclaration): string | TypeObject {
  if (typeof type === 'string') return koffiName(type);
  return 'of' in type ? koffi().array(memberType(type.of), type.length) : koffiType(type);
}
