// The typed model between reading and emitting: the facts of headers and annotations.

import type {
  LibraryDeclaration,
  MachineType,
  ParameterKind,
  PerWidth,
  StatusDeclaration,
} from '../src/declaration.js';

/** A C type: its spelling (`SEC_WCHAR *`) and the underlying type. */
export type CType = BareType & {
  /** The declaration, if it says more than the name: `const BYTE *`. */
  readonly c?: string;
};

type BareType =
  | { readonly kind: 'void'; readonly name: string }
  | { readonly kind: 'scalar'; readonly name: string; readonly machine: MachineType }
  | { readonly kind: 'pointer'; readonly name: string; readonly to: CType | FunctionType }
  | { readonly kind: 'record'; readonly name: string; readonly record: string }
  | { readonly kind: 'enum'; readonly name: string; readonly enumeration: string }
  | { readonly kind: 'array'; readonly name: string; readonly of: CType; readonly length: number };

/** The target of a function pointer; callbacks are passed as addresses, so only the C text is kept. */
export interface FunctionType {
  readonly kind: 'function';
  readonly name: string;
}

export interface Parameter {
  readonly name: string;
  readonly type: CType;
  /** Microsoft's annotation of direction, such as `_In_opt_`. */
  readonly sal: string;
  readonly kind: ParameterKind;
  /** The table its bits or values belong to, when there is one. */
  readonly flags?: string;
}

export interface FunctionModel {
  readonly name: string;
  readonly header: string;
  readonly library: string;
  readonly returns: CType;
  /** The result is a SECURITY_STATUS: negative if the call failed. */
  readonly returnsStatus: boolean;
  readonly parameters: readonly Parameter[];
  readonly purpose: string;
  /** How memory and handles that the call returns are freed. */
  readonly ownership: string | undefined;
  /** The calling thread acts as another user afterwards, who may not be allowed to read files. */
  readonly impersonates: boolean;
}

export interface Field {
  readonly name: string;
  readonly type: CType;
  readonly offset: PerWidth;
  readonly size: PerWidth;
  /** A member without a name in C: its fields are accessed as if they were the parent's. */
  readonly anonymous: boolean;
  /** An ANYSIZE_ARRAY: declared with one element, followed by as many as its count says. */
  readonly flexible: boolean;
}

export interface RecordModel {
  readonly name: string;
  readonly kind: 'struct' | 'union';
  readonly header: string;
  readonly size: PerWidth;
  readonly alignment: PerWidth;
  readonly fields: readonly Field[];
  /** An unnamed record: the type of a member of another record. */
  readonly unnamed?: true;
}

export interface EnumModel {
  readonly name: string;
  readonly header: string;
  readonly members: readonly { readonly name: string; readonly value: number }[];
}

/** A typedef that parameters or fields use: `PSecBufferDesc`, `SECURITY_STATUS`, `SEC_GET_KEY_FN`. */
export interface AliasModel {
  readonly name: string;
  readonly type: CType;
}

export type ConstantValue = number | bigint | string;

/**
 * The source of a sentence: a page of Microsoft's, an RFC, one of Microsoft's protocol documents, what was `seen`
 * and where. `name`: only the name itself says so. `experience`: unpublished experience.
 */
export type Source =
  | `https://learn.microsoft.com/${string}`
  | `RFC ${number}${string}`
  | `MS-${string}`
  | `seen: ${string}`
  | 'name'
  | 'experience';

/** The documentation of one constant, in our own words. */
export interface Meaning {
  /** One sentence, ended by a full stop. */
  readonly meaning: string;
  /** In an annotation, by default that of `meaningSources` or of the table. */
  readonly source?: Source;
  /** The packages that honour it; absent if all do, or if it does not concern packages. */
  readonly packages?: readonly string[];
  /** Constants of the same table that cannot be combined with it. */
  readonly excludes?: readonly string[];
  /** Other names that the documentation gives to it, which no header has. */
  readonly documentedAs?: readonly string[];
  /** A disagreement between header and documentation, or another trap. */
  readonly note?: string;
}

/** A meaning whose source is known: the generator refuses one without. */
export type SourcedMeaning = Meaning & Required<Pick<Meaning, 'source'>>;

export interface Constant {
  readonly name: string;
  readonly header: string;
  readonly value: ConstantValue;
  readonly meaning: SourcedMeaning | undefined;
}

/** Constants that belong together: the bits of one parameter, the values of one field. */
export interface TableModel {
  readonly name: string;
  /** `flags` combine with `|`; `values` are one of. */
  readonly kind: 'flags' | 'values';
  readonly purpose: string;
  readonly prefix: string;
  readonly constants: readonly Constant[];
  /** For `flags`: the constants that a value decomposes into, by name, in this order. */
  readonly parts: readonly string[];
  /** The table of granted flags, and the pairs of corresponding constants. */
  readonly counterpart:
    | { readonly table: string; readonly pairs: Readonly<Record<string, string>> }
    | undefined;
}

export interface LibraryModel extends LibraryDeclaration {
  readonly name: string;
}

export interface StatusModel extends StatusDeclaration {
  readonly header: string;
  /** Where the sentence was learnt. */
  readonly source: Source;
}

/** How a member of an attribute's structure becomes a script's value. */
export type Reading =
  | 'number'
  | 'boolean'
  | 'status'
  | 'address'
  | 'time'
  | 'guid'
  | 'packageInfo'
  | 'text'
  | 'fixedText'
  | 'latin1'
  | 'array'
  | 'bytes'
  | 'numbers16'
  | 'numbers32';

/** A member of an attribute's structure, and of its result. */
export interface MemberModel {
  readonly name: string;
  readonly member: string;
  readonly reading: Reading;
  /** The member with the number of bytes or elements. */
  readonly length: string | undefined;
  /** It points to memory of the package's. */
  readonly owned: boolean;
  readonly doc: string | undefined;
}

/** An attribute read by its row. */
export interface AttributeModel {
  readonly name: string;
  readonly of: 'context' | 'credential';
  readonly structure: RecordModel;
  readonly result: string | undefined;
  readonly doc: string | undefined;
  readonly preset: Readonly<Record<string, string>>;
  readonly secret: boolean;
  readonly callersMemory: boolean;
  /** A single member is the result itself. */
  readonly members: readonly MemberModel[];
}

export interface Exclusion {
  readonly name: string;
  readonly reason: string;
}

/** An exclusion that applies to these headers. */
export interface Excluded extends Exclusion {
  readonly header: string;
  readonly kind: 'function' | 'constant';
}

/** A name that the Windows SDK has in this header. */
export interface SupplementName {
  readonly name: string;
  readonly header: string;
}

export interface Model {
  /** The version of the headers as they state it: `mingw-w64 10.0.0`. */
  readonly version: string;
  /** The headers that are covered completely; others contribute only what annotations name. */
  readonly headers: readonly string[];
  readonly libraries: readonly LibraryModel[];
  readonly functions: readonly FunctionModel[];
  readonly records: readonly RecordModel[];
  readonly enums: readonly EnumModel[];
  readonly aliases: readonly AliasModel[];
  readonly tables: readonly TableModel[];
  readonly statuses: readonly StatusModel[];
  readonly attributes: readonly AttributeModel[];
  readonly excluded: readonly Excluded[];
  /** Names that the headers lack, and generator/supplement.h adds. */
  readonly supplement: readonly SupplementName[];
}

/** A type as C declares it. */
export const cText = (type: CType): string => type.c ?? type.name;
