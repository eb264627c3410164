// What an annotation looks like: types only.

import type { Exclusion, Meaning, Source } from '../model.js';

/** Everything that no header says. */
export interface Annotations {
  /** The headers that are covered whole. */
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
}

/** A DLL: SSPI itself, or one whose functions scripts around SSPI need. */
export interface Library {
  readonly role: 'sspi' | 'support';
}

/** Of one function: what the prototype does not say. */
export interface FunctionRecord {
  readonly header: string;
  /** The DLL that exports it. */
  readonly library: string;
  /**
   * Two functions, named with A and W at the end; the record has the name without. Where they differ in
   * more than the text they take, each has a record of its own.
   */
  readonly forms?: 'AW';
  /** One sentence that starts with a verb. */
  readonly purpose: string;
  /** Who frees what and with which function; absent where nothing changes hands. */
  readonly ownership?: string;
  /** By name. A number that is only read, `_In_`, needs no entry; a pointer always does. */
  readonly parameters: Readonly<Record<string, ParameterRecord>>;
}

/** SAL's direction, `_In_opt_` and so on, alone or with what else is known of the parameter. */
export type ParameterRecord = string | ParameterDetails;

export interface ParameterDetails {
  /** `_In_` when absent. */
  readonly sal?: string;
  /** What Microsoft publishes, where that is wrong; absent where they publish nothing. */
  readonly published?: string;
  /** Why `sal` is not what Microsoft publishes. */
  readonly because?: string;
  /** The table that its bits or values belong to. */
  readonly flags?: string;
  /** A password, a key, or what holds one: never shown. */
  readonly secret?: true;
}

/** Constants that belong together: the bits of one parameter, the values of one field. */
export interface Table {
  readonly name: string;
  /** The longest matching prefix of all tables decides; the name and `_` when absent. */
  readonly prefix?: string;
  /** `flags` combine with `|`; `values` are one of. */
  readonly kind: 'flags' | 'values';
  readonly purpose: string;
  /** Constants that belong here but lack the prefix; they go before every prefix. */
  readonly names?: readonly string[];
  /**
   * The headers whose constants belong here; all of the covered ones when absent. Of a header that
   * is not covered whole, only the constants in `names` are generated.
   */
  readonly headers?: readonly string[];
  /** The table that answers this one: what is granted of what was requested. */
  readonly counterpart?: Counterpart;
  /** Where the meanings are from, but for those that name another source. */
  readonly source?: Source;
  /** What the documentation says of its constants, by name: a sentence, or that and more. */
  readonly meanings?: Readonly<Record<string, string | Meaning>>;
}

export interface Counterpart {
  readonly table: string;
  /** Where a constant and its counterpart differ in more than the prefix: without the prefixes. */
  readonly renamed?: Readonly<Record<string, string>>;
}

/** What can be queried. Every constant of `tables` has a record here. */
export interface Attributes {
  readonly tables: readonly string[];
  readonly context: Readonly<Record<string, AttributeRecord>>;
  readonly credential: Readonly<Record<string, AttributeRecord>>;
}

/** How an attribute is read: by its row; by hand in src/attributes/; not at all. Both of these with the reason. */
export type AttributeRecord =
  | AttributeRow
  | { readonly structure?: string; readonly byHand: string }
  | { readonly unread: string };

/**
 * The structure that a package fills. Each member is read as its type says; if there is only one, it is the
 * result itself. What members point to is freed with FreeContextBuffer, but for what a `void *` points to.
 */
export interface AttributeRow {
  readonly structure: string;
  /** The name of the result's type, which attributes may share. */
  readonly result?: string;
  readonly doc?: string;
  /** Members to set before the query, each to a constant: versions. */
  readonly preset?: Readonly<Record<string, string>>;
  /** Its bytes are secrets: copied into memory of their own, and wiped before they are freed. */
  readonly secret?: true;
  /** What a `void *` points to is the caller's to free, so a sweep leaves the attribute alone. */
  readonly callersMemory?: true;
  /** By name, where there is more to say of a member than its type does; text is its docstring. */
  readonly members?: Readonly<Record<string, string | AttributeMember>>;
}

export interface AttributeMember {
  /** In the result; the member's own name without its Hungarian prefix when absent. */
  readonly name?: string;
  /** The member that counts the bytes or numbers there; it is no part of the result. */
  readonly length?: string;
  /** Where the C type says less than it holds. */
  readonly as?: 'boolean' | 'status' | 'latin1';
  readonly doc?: string;
}
