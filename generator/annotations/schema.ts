// What an annotation looks like: types only.

import type { Exclusion, Meaning, Source } from '../model.js';

/** Everything that no header says. */
export interface Annotations {
  /** The headers that are covered completely. */
  readonly headers: readonly string[];
  /** Types of other headers that no prototype names. */
  readonly types: readonly string[];
  /** Structures known by their address only. */
  readonly opaque: readonly Exclusion[];
  readonly statuses: readonly { readonly header: string; readonly names: RegExp }[];
  /** By the name that the DLL exports. */
  readonly functions: Readonly<Record<string, FunctionRecord>>;
  /** By name, as the records of functions give it. */
  readonly libraries: Readonly<Record<string, Library>>;
  readonly exclusions: readonly Exclusion[];
  readonly tables: readonly Table[];
  readonly attributes: Attributes;
  /** Differences from other headers that are none of substance, with the reason. */
  readonly differences: readonly Exclusion[];
  readonly statusMeanings: Readonly<Record<string, string>>;
  readonly statusSources: readonly StatusSource[];
  readonly meaningSources: readonly MeaningSource[];
}

/** A DLL: SSPI itself, or one whose functions scripts around SSPI need. */
export interface Library {
  readonly role: 'sspi' | 'support';
  /** Headers whose functions it exports, unless a record names another DLL. */
  readonly headers?: readonly string[];
}

/** One function: the facts that its prototype does not state. */
export interface FunctionRecord {
  /** The header, if it is not one of the covered ones (coverage.ts). */
  readonly header?: string;
  /** The DLL that exports it; by default the one of its header (libraries.ts). */
  readonly library?: string;
  /**
   * Two functions, whose names end with A and W; the record's name has no suffix. If they differ in
   * more than their text, each has a record of its own.
   */
  readonly forms?: 'AW';
  /** One sentence that starts with a verb. */
  readonly purpose: string;
  /** Who frees what, and with which function; absent if no ownership is transferred. */
  readonly ownership?: string;
  /** The calling thread acts as another user afterwards. */
  readonly impersonates?: true;
  /** By name. A number that is only read (`_In_`) needs no entry; a pointer always does. */
  readonly parameters: Readonly<Record<string, ParameterRecord>>;
}

/** SAL's direction, such as `_In_opt_`, alone or with further facts of the parameter. */
export type ParameterRecord = string | ParameterDetails;

export interface ParameterDetails {
  /** `_In_` when absent. */
  readonly sal?: string;
  /** Microsoft's published SAL if it is wrong; absent if they publish none. */
  readonly published?: string;
  /** Why `sal` is not what Microsoft publishes. */
  readonly because?: string;
  /** The table that its bits or values belong to. */
  readonly flags?: string;
  /** A password, a key, or a structure that holds one: never shown. */
  readonly secret?: true;
}

/** Constants that belong together: the bits of one parameter, the values of one field. */
export interface Table {
  readonly name: string;
  /** The longest matching prefix of all tables decides; by default the name and `_`. */
  readonly prefix?: string;
  /** `flags` combine with `|`; `values` are one of. */
  readonly kind: 'flags' | 'values';
  readonly purpose: string;
  /** Constants of this table without its prefix; they take precedence over every prefix. */
  readonly names?: readonly string[];
  /**
   * The headers whose constants belong here; by default all covered ones. From a header that
   * is partly covered, only the constants in `names` are generated.
   */
  readonly headers?: readonly string[];
  /** The table of granted flags that answers this table of requested ones. */
  readonly counterpart?: Counterpart;
  /** The source of all meanings that do not name another. */
  readonly source?: Source;
  /** The meaning of each constant by name: a sentence, alone or with more facts. */
  readonly meanings?: Readonly<Record<string, string | Meaning>>;
}

/** Where the meanings of these tables, or of these constants, were learnt: names separated by spaces. */
export type MeaningSource = { readonly source: Source } & (
  | { readonly tables: string }
  | { readonly names: string }
);

/** Where the sentences of statuses were learnt: the first whose pattern the name matches. */
export interface StatusSource {
  readonly names: RegExp;
  readonly source: Source;
}

export interface Counterpart {
  readonly table: string;
  /** Pairs whose names differ in more than the prefix, both without it. */
  readonly renamed?: Readonly<Record<string, string>>;
}

/** Attributes that can be queried. Every constant of `tables` has a record here. */
export interface Attributes {
  readonly tables: readonly string[];
  readonly context: Readonly<Record<string, AttributeRecord>>;
  readonly credential: Readonly<Record<string, AttributeRecord>>;
}

/** How an attribute is read: by its row, by hand in src/attributes/, or not at all; the last two with a reason. */
export type AttributeRecord =
  | AttributeRow
  | { readonly structure?: string; readonly byHand: string }
  | { readonly unread: string };

/**
 * The structure that a package fills. Each member is read according to its type; a single member is the
 * result itself. The targets of its pointers are freed with FreeContextBuffer, except those of `void *`.
 */
export interface AttributeRow {
  readonly structure: string;
  /** The name of the result's type, which attributes may share. */
  readonly result?: string;
  readonly doc?: string;
  /** Members to set before the query, each to a constant: versions. */
  readonly preset?: Readonly<Record<string, string>>;
  /** Its bytes are secret: copied into separate memory, and wiped before they are freed. */
  readonly secret?: true;
  /** The caller frees the target of a `void *`, so a query of all attributes skips this one. */
  readonly callersMemory?: true;
  /** By name, for members that need more than their type; text is the docstring. */
  readonly members?: Readonly<Record<string, string | AttributeMember>>;
}

export interface AttributeMember {
  /** The name in the result; by default the member's own without its Hungarian prefix. */
  readonly name?: string;
  /** The member that counts the bytes or numbers; it is not part of the result. */
  readonly length?: string;
  /** If the C type does not determine the reading. */
  readonly as?: 'boolean' | 'status' | 'latin1';
  readonly doc?: string;
}
