// The types that generated/ is written in: declarations, pointers, calls. Imports nothing.

/**
 * Makes the value of a getter a plain member: it is made when it is first read, and stays. Declarations are
 * written so because most scripts need few of them.
 */
export function kept<T>(owner: object, name: string, value: T): T {
  // Of a frozen owner, it is made again each time.
  Reflect.defineProperty(owner, name, { value, enumerable: true, writable: true });
  return value;
}

/** How a value lies in memory or travels in a call. */
export type MachineType =
  | 'int8'
  | 'uint8'
  | 'int16'
  | 'uint16'
  | 'int32'
  | 'uint32'
  | 'int64'
  | 'uint64'
  | 'intptr'
  | 'uintptr'
  | 'pointer';

/** A number that differs between 64-bit and 32-bit Windows: a size or an offset, in bytes. */
export interface PerWidth {
  readonly bits64: number;
  readonly bits32: number;
}

/** A member: its type, and its offset in bytes from the start of the structure. */
export interface FieldDeclaration extends PerWidth {
  readonly type: MachineType | StructDeclaration | ArrayDeclaration;
  /** The type as C names it. */
  readonly c: string;
  /** A member without a name in C: its own members count as the parent's. */
  readonly anonymous?: true;
}

/** The members of a structure by name, in C's order. */
export type Fields = Readonly<Record<string, FieldDeclaration>>;

/** A fixed array inside a structure; a flexible one extends beyond its declared length. */
export interface ArrayDeclaration {
  readonly of: MachineType | StructDeclaration;
  readonly length: number;
  readonly flexible?: true;
}

/** The layout of a structure or union; `T` has its members as TypeScript sees them. */
export interface StructDeclaration<T = unknown> {
  readonly name: string;
  readonly kind: 'struct' | 'union';
  readonly size: PerWidth;
  readonly alignment: PerWidth;
  readonly fields: Fields;
  /** Only carries `T`; never there at run time. */
  readonly members?: T;
}

/**
 * A member as generated/structs.json has it: its name; its type, or the name of a structure; C's type; its offset. A list,
 * as an engine reads many objects with members of their own four times as slowly.
 */
export type FieldRow = readonly [
  name: string,
  type: string | { readonly of: string; readonly length: number; readonly flexible?: true },
  c: string,
  bits64: number,
  bits32?: number,
  anonymous?: true,
];

/** A structure there. */
export interface StructRow {
  readonly kind: 'struct' | 'union';
  readonly size: PerWidth;
  readonly alignment: PerWidth;
  readonly fields: readonly FieldRow[];
}

/** What a structure is, but for its name. */
export type Layout = Pick<StructDeclaration, 'kind' | 'size' | 'alignment' | 'fields'>;

let layoutOf: (name: string) => Layout;

/** Says where layouts are found: src/structure.ts, as nothing is imported here. */
export function findLayoutsBy(find: (name: string) => Layout): void {
  layoutOf = find;
}

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
  const layout = layoutOf(name);
  for (const [member, value] of Object.entries(layout)) kept(structure, member, value);
  return { name, ...layout };
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

/** The kind of a parameter: how its value is read, and whether it may be shown. */
export type ParameterKind =
  | 'scalar'
  | 'credential'
  | 'context'
  | 'handle'
  | 'buffers'
  | 'text16'
  | 'text8'
  | 'word'
  | 'time'
  | 'pointer to pointer'
  | 'pointer to handle'
  | 'secret'
  | 'memory';

/** One parameter of a function. `flags` names the table that its bits or values belong to. */
export interface ParameterDeclaration {
  readonly name: string;
  readonly type: MachineType;
  /** The type as C names it. */
  readonly c: string;
  /** Microsoft's annotation of direction, such as `_In_opt_`. */
  readonly sal: string;
  readonly kind: ParameterKind;
  readonly flags?: string;
}

/** How a function is called, and the DLL that exports it. */
export interface FunctionDeclaration {
  readonly library: string;
  readonly returns: MachineType | 'void';
  /** The type of the result as C names it: `SECURITY_STATUS`, `BOOL`. */
  readonly result: string;
  /** The result is a SECURITY_STATUS: negative if the call failed. */
  readonly returnsStatus?: true;
  /** The calling thread acts as another user afterwards. */
  readonly impersonates?: true;
  readonly parameters: readonly ParameterDeclaration[];
}

/** A DLL: SSPI itself, or one whose functions scripts around SSPI need. */
export interface LibraryDeclaration {
  readonly role: 'sspi' | 'support';
}

/** Constants that belong together: the bits of one parameter, or the values of one field. */
export interface TableDeclaration {
  /** `flags` combine with `|`; `values` are one of. */
  readonly kind: 'flags' | 'values';
  /** The common prefix of its constants, which its members lack. */
  readonly prefix: string;
  readonly purpose: string;
  /** The table of granted flags that answers this one, and the corresponding member for each member that has one. */
  readonly counterpart?: {
    readonly table: string;
    readonly members: Readonly<Record<string, string>>;
  };
  /**
   * For `flags`: the members that a value decomposes into, those of one bit before those of several.
   * A constant that equals the whole value, such as SP_PROT_TLS1_2, is its only name. Otherwise a member
   * here is in the value if all its bits are, and at least one that no member before it covers. Remaining
   * bits have no name.
   */
  readonly parts?: readonly string[];
}

/** An expiry time, `never`, or null if the package did not set one. */
export type Expiry = Date | 'never' | null;

/** SecPkgInfo: a package's description of itself. */
export interface SecurityPackageInfo {
  /** `NTLM`, `Kerberos`, `Negotiate` ... */
  readonly name: string;
  readonly comment: string;
  /** fCapabilities; `flagNames('SECPKG_FLAG', capabilities)` takes it apart. */
  readonly capabilities: number;
  readonly version: number;
  /** The RPC identifier, or SECPKG_ID_NONE. */
  readonly rpcId: number;
  /** The largest token of a handshake, in bytes. */
  readonly maxToken: number;
}

/** Copies the values of an attribute's members, and the targets of pointers; nothing for a null pointer. */
export interface AttributeMemory {
  time(stamp: { readonly QuadPart: bigint }): Expiry;
  guid(guid: { Data1: number; Data2: number; Data3: number; readonly Data4: Uint8Array }): string;
  packageInfo(from: Address): SecurityPackageInfo | null;
  text(from: Address): string;
  fixedText(units: Uint16Array): string;
  latin1(bytes: Uint8Array, length: number): string;
  array(bytes: Uint8Array, length?: number): Buffer;
  bytes(from: Address, length: number): Buffer;
  numbers16(from: Address, count: number): number[];
  numbers32(from: Address, count: number): number[];
  /** Into memory of its own, for the caller to wipe. */
  secret(from: Address, length: number): Buffer;
  secretArray(bytes: Uint8Array): Buffer;
}

/** An attribute: the structure that a package fills, and how it is read. */
export interface AttributeDeclaration<R = unknown> {
  readonly structure: StructDeclaration;
  /** Members to set before the query, such as a version. */
  readonly preset?: Readonly<Record<string, number>>;
  /** Members that point to the package's memory, freed with FreeContextBuffer after reading. */
  readonly owned?: readonly string[];
  /** The same for secrets, which are wiped first: each with the member that holds its length in bytes. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** The caller frees the memory that it returns, so a query of all attributes skips it. */
  readonly callersMemory?: true;
  read(from: never, memory: AttributeMemory): R;
}

/** A status and its meaning: `needs data` is negative, but no failure. */
export interface StatusDeclaration {
  readonly name: string;
  /** Signed 32 bits, as C compares it. */
  readonly value: number;
  readonly kind: 'success' | 'continue' | 'needs data' | 'failure';
  readonly meaning: string;
  /** Where it was learnt: a page, an RFC, `seen: WHERE`, `name` or `experience`. */
  readonly source: string;
}

/** The documentation of a constant. */
export interface MeaningDeclaration {
  readonly meaning: string;
  /** Where it was learnt: a page, an RFC, `seen: WHERE`; `name` if only the name says so, or `experience`. */
  readonly source: string;
  /** The packages that honour it; absent if all do, or if it does not concern packages. */
  readonly packages?: readonly string[];
  /** Constants that cannot be combined with it. */
  readonly excludes?: readonly string[];
  /** Other names that the documentation gives to it, which no header has. */
  readonly documentedAs?: readonly string[];
  /** A disagreement between header and documentation, or another trap. */
  readonly note?: string;
}

/** An argument on its way to C: a number, or an address. */
export type Word = number | bigint;

/** Checks a value and converts it to an argument; its errors name the parameter. */
export type Convert = (value: unknown) => Word;

/** A function of the headers, as scripts call it. */
export type Call = (...values: unknown[]) => unknown;

/** The state of a function that its calls use. */
export interface Callee {
  /** The native function, once it is bound. */
  native: ((...values: unknown[]) => unknown) | undefined;
  /** Replaces a null result: 0n for pointers, undefined for `void`. */
  readonly nullResult: bigint | undefined;
  /** Binds it, once the arguments of its first call have passed their checks. */
  bind(): (...values: unknown[]) => unknown;
  /** The slow path: an observed call. */
  watched(values: unknown[]): unknown;
}

/** The observer of calls; undefined if there is none. */
export interface Watch {
  readonly observer: unknown;
}

declare const members: unique symbol;

/** A structure laid over memory: reading and writing a member reads and writes the memory. */
export type View<T> = T & { readonly [members]: T };

/** An address in native memory. */
export type Address = bigint;

/**
 * A pointer argument: the caller's memory (a Buffer, a typed array, a view), an address,
 * or null. The memory must stay reachable for as long as the callee may use it.
 */
export type Pointer<T = unknown> = ArrayBufferView | View<T> | Address | number | null;

/** The address of a C function. */
export type FunctionPointer = Address | number | null;

/** Bits of the table `Name`: accepts a plain number, but not a bit of another table. */
export type Flags<Name extends string> = number & { readonly table?: Name };
