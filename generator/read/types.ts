// C types as clang spells them (`SEC_WCHAR *`, `unsigned char[64]`), resolved through the typedefs.

import type { MachineType } from '../../src/declaration.js';
import { GeneratorError } from '../error.js';
import type { CType, FunctionType } from '../model.js';
import type { AstNode, Declaration, Location } from './ast.js';

/** Builtin types under Windows' names. Its `long` has 32 bits on every target. */
const builtins: Readonly<Record<string, readonly [name: string, machine: MachineType]>> = {
  char: ['CHAR', 'int8'],
  'signed char': ['CHAR', 'int8'],
  'unsigned char': ['UCHAR', 'uint8'],
  short: ['SHORT', 'int16'],
  'unsigned short': ['USHORT', 'uint16'],
  int: ['INT', 'int32'],
  'unsigned int': ['UINT', 'uint32'],
  long: ['LONG', 'int32'],
  'unsigned long': ['ULONG', 'uint32'],
  'long long': ['LONGLONG', 'int64'],
  'unsigned long long': ['ULONGLONG', 'uint64'],
};

/** Integers as wide as a pointer; their underlying types differ between targets. */
const pointerSized: Readonly<Record<string, MachineType>> = {
  INT_PTR: 'intptr',
  LONG_PTR: 'intptr',
  UINT_PTR: 'uintptr',
  ULONG_PTR: 'uintptr',
  DWORD_PTR: 'uintptr',
  SIZE_T: 'uintptr',
};

/** Every builtin, the longest spelling first, so that `unsigned long` is not taken for `long`. */
const builtinSpelling = new RegExp(
  `\\b(?:${Object.keys(builtins)
    .sort((a, b) => b.length - a.length)
    .join('|')})\\b`,
  'g',
);

/** A type as clang spells it, with Windows' names and even spaces: `const BYTE *`. */
const tidy = (spelling: string): string =>
  spelling
    // mingw-w64's name for BOOL, which it must not define where Objective-C has one.
    .replace(/\bWINBOOL\b/g, 'BOOL')
    .replace(/\b(?:volatile|restrict|__unaligned)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const withWindowsNames = (text: string): string =>
  text.replace(builtinSpelling, (builtin) => builtins[builtin]?.[0] ?? builtin);

export class Types {
  /** typedef name -> the type it stands for, as clang spells it, and where. */
  readonly #typedefs = new Map<string, { readonly target: string; readonly location: Location }>();
  /** `_SecHandle` -> `SecHandle`: the name people use for a tag. */
  readonly #tagNames = new Map<string, string>();
  readonly #enumTags = new Set<string>();
  /** Structures with known members; the others are used through pointers only. */
  readonly #complete = new Set<string>();

  /** @param opaque structures to be known by their address only */
  constructor(declarations: readonly Declaration[], opaque: ReadonlySet<string> = new Set()) {
    const tags = new Map<string, AstNode>();
    for (const { node, location } of declarations) {
      if (node.kind === 'RecordDecl' || node.kind === 'EnumDecl') tags.set(node.id, node);
      if (node.kind === 'EnumDecl' && node.name) this.#enumTags.add(node.name);
      if (node.kind === 'RecordDecl' && node.completeDefinition && node.name) {
        if (!opaque.has(node.name)) this.#complete.add(node.name);
      }
      if (node.kind !== 'TypedefDecl' || !node.name || !node.type) continue;
      this.#typedefs.set(node.name, { target: node.type.qualType, location });
      const tag = /^(?:struct|union|enum) (\w+)$/.exec(node.type.qualType)?.[1];
      if (tag === undefined) continue;
      if (!this.#tagNames.has(tag)) this.#tagNames.set(tag, node.name);
      const owned = node.inner?.[0]?.ownedTagDecl;
      if (owned && tags.get(owned.id)?.kind === 'EnumDecl') this.#enumTags.add(tag);
    }
  }

  /** The name of a record or an enum: its first typedef, or its tag. */
  nameOfTag(tag: string): string {
    return this.#tagNames.get(tag) ?? tag;
  }

  /** The target of the typedef `name`; undefined if there is none. */
  typedef(name: string): CType | undefined {
    const typedef = this.#typedefs.get(name);
    return typedef && this.resolve(typedef.target, `the typedef ${name}`, typedef.location);
  }

  /** Resolves a type as clang spells it; the error message names its owner, `where`. */
  resolve(spelling: string, where: string, location: Location): CType {
    const c = tidy(spelling);
    const text = c
      .replace(/\bconst\b/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/ ?\* ?/g, '*')
      .trim();
    const type = this.#resolve(text, where, location);
    return /\bconst\b/.test(c) ? { ...type, c: withWindowsNames(c) } : type;
  }

  /** A type with every typedef resolved, for comparison with another spelling. */
  canonical(type: CType | FunctionType): string {
    switch (type.kind) {
      case 'scalar':
        return type.machine;
      case 'record':
        return type.record;
      case 'enum':
        return type.enumeration;
      case 'pointer':
        return `${this.canonical(type.to)} *`;
      case 'array':
        return `${this.canonical(type.of)}[${type.length}]`;
      default:
        return type.kind;
    }
  }

  #resolve(text: string, where: string, location: Location): CType {
    const array = /^(.*?) ?\[(\d*)\]$/.exec(text);
    if (array) {
      const of = this.#resolve(array[1] as string, where, location);
      return { kind: 'array', name: `${of.name}[${array[2]}]`, of, length: Number(array[2]) };
    }
    if (/\(\*+\)/.test(text)) {
      return { kind: 'pointer', name: text, to: { kind: 'function', name: text } };
    }
    if (text.endsWith('*')) {
      const to = this.#resolve(text.slice(0, -1), where, location);
      return { kind: 'pointer', name: to.name.endsWith('*') ? `${to.name}*` : `${to.name} *`, to };
    }
    return this.#named(text, where, location);
  }

  #named(text: string, where: string, location: Location): CType {
    if (text === 'void') return { kind: 'void', name: 'void' };
    const builtin = builtins[text];
    if (builtin) return { kind: 'scalar', name: builtin[0], machine: builtin[1] };
    const word = pointerSized[text];
    if (word) return { kind: 'scalar', name: text, machine: word };

    const tag = /^(?:struct|union|enum) (\w+)$/.exec(text)?.[1];
    if (tag !== undefined) {
      const name = this.nameOfTag(tag);
      return text.startsWith('enum ')
        ? { kind: 'enum', name, enumeration: name }
        : this.#complete.has(tag)
          ? { kind: 'record', name, record: name }
          : { kind: 'void', name };
    }

    const target = this.#typedefs.get(text)?.target;
    if (target === undefined) {
      if (this.#enumTags.has(text)) return { kind: 'enum', name: text, enumeration: text };
      throw new GeneratorError(
        `${location.file}:${location.line}`,
        `the type '${text}' of ${where} is not known`,
        'Include the header that defines it in generator/headers.c, or add it to generator/read/types.ts.',
      );
    }
    if (target === `struct ${text}` || target === `union ${text}`) {
      return { kind: 'record', name: text, record: text };
    }
    if (target === `enum ${text}`) return { kind: 'enum', name: text, enumeration: text };
    const { c: _, ...named } = this.resolve(target, where, location);
    return { ...named, name: text };
  }
}

/** The target of a pointer parameter with every typedef resolved; undefined for `void *`. */
export function pointee(type: CType): CType | FunctionType | undefined {
  return type.kind === 'pointer' && type.to.kind !== 'void' ? type.to : undefined;
}
