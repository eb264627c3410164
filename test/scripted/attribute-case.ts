// A structure filled by a package, with the value that a script must get.

import * as raw from '../../src/raw.js';

export interface Case {
  readonly name: string;
  // biome-ignore lint/suspicious/noExplicitAny: each case has another structure.
  readonly declaration: raw.StructDeclaration<any>;
  /** The structure without its pointers. */
  readonly structure: Uint8Array;
  /** Pointer members, with their targets. */
  readonly allocated: Readonly<Record<string, Uint8Array>>;
  readonly value: unknown;
  /** The value if all pointers are null. */
  readonly empty: unknown;
}

/** A structure's members: numbers, time stamps as bigints, arrays as text or bytes. */
type Content<T> = { readonly [K in keyof T]?: number | bigint | string | Uint8Array };
type Pointers<T> = { readonly [K in keyof T]?: Uint8Array };

/** @param parts the value, and a different one if all pointers are null */
export function made<T>(
  name: string,
  declaration: raw.StructDeclaration<T>,
  content: Content<T>,
  allocated: Pointers<T>,
  ...parts: [value: unknown, empty?: unknown]
): Case {
  const structure = raw.alloc(declaration) as Record<string, unknown>;
  for (const [member, value] of Object.entries(content)) {
    const place = structure[member];
    if (typeof value === 'bigint') (place as raw.TimeStamp).QuadPart = value;
    else if (typeof value === 'number') structure[member] = value;
    else if (place instanceof Uint8Array) place.set(value as Uint8Array);
    else (place as Uint16Array).set(Array.from(value as string, (letter) => letter.charCodeAt(0)));
  }
  return {
    name,
    declaration,
    structure: raw.bytesOf(structure as unknown as raw.View<unknown>),
    allocated: allocated as Readonly<Record<string, Uint8Array>>,
    value: parts[0],
    empty: parts.at(-1),
  };
}
