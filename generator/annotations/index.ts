// All annotations as one object: what no header says. The generator takes them as an argument.

import type { Exclusion, Meaning } from '../model.js';
import { type Correction, corrections } from './corrections.js';
import { coveredHeaders, coveredStatuses, opaqueStructures } from './coverage.js';
import { exclusions } from './exclusions.js';
import { meanings } from './meanings.js';
import { type ParameterFlags, parameterFlags } from './parameter-flags.js';
import { type Purpose, purposes } from './purposes.js';
import { statusMeanings } from './statuses.js';
import { type Supplement, supplement } from './supplement.js';
import { supportFunctions, supportTypes } from './support.js';
import { type Table, tables } from './tables.js';

/** Of one function, as in functions.json: header, DLL (null: no DLL exports it), SAL by parameter. */
export interface FunctionAnnotation {
  readonly header: string;
  readonly library: string | null;
  readonly parameters: Readonly<Record<string, string | null>>;
}

export interface Annotations {
  /** The headers that are covered whole. */
  readonly headers: readonly string[];
  /** Types of other headers that no prototype names. */
  readonly types: readonly string[];
  /** Structures known by their address only. */
  readonly opaque: readonly Exclusion[];
  readonly statuses: readonly { readonly header: string; readonly names: RegExp }[];
  readonly functions: Readonly<Record<string, FunctionAnnotation>>;
  readonly corrections: readonly Correction[];
  readonly exclusions: readonly Exclusion[];
  readonly parameterFlags: readonly ParameterFlags[];
  readonly purposes: Readonly<Record<string, Purpose>>;
  readonly tables: readonly Table[];
  readonly supplement: readonly Supplement[];
  readonly meanings: Readonly<Record<string, Meaning>>;
  readonly statusMeanings: Readonly<Record<string, string>>;
}

/** @param functions the content of functions.json, which only the command line reads */
export function annotationsWith(functions: Annotations['functions']): Annotations {
  return {
    headers: coveredHeaders,
    types: supportTypes,
    opaque: opaqueStructures,
    statuses: coveredStatuses,
    functions: { ...functions, ...supportFunctions },
    corrections,
    exclusions,
    parameterFlags,
    purposes: { ...purposes, ...supportFunctions },
    tables,
    supplement,
    meanings,
    statusMeanings,
  };
}
