// What the headers and their documentation say of functions, tables, constants and statuses, as data. Each part is read
// when it is first asked for: most scripts need the functions only.

import type { tables } from '../generated/flags.js';
import type { FunctionName } from '../generated/imports.js';
import {
  type FunctionDeclaration,
  kept,
  type MeaningDeclaration,
  type StatusDeclaration,
  type TableDeclaration,
} from './declaration.js';
import { readJson } from './parts.js';

export const declarations = {
  /** How each function is called: its DLL, its result, its parameters. */
  get functions(): Readonly<Record<FunctionName, FunctionDeclaration>> {
    return kept(this, 'functions', readJson('functions'));
  },
  /** What each table of constants is: flags or values, how a value is taken apart, what answers it. */
  get tables(): Readonly<Record<keyof typeof tables, TableDeclaration>> {
    return kept(this, 'tables', readJson('tables'));
  },
  /** What each constant means, which packages honour it and what it excludes; some have no documentation. */
  get constants(): Readonly<Record<string, MeaningDeclaration>> {
    return kept(this, 'constants', readJson('meanings'));
  },
  /** All statuses, in the headers' order. */
  get statuses(): readonly StatusDeclaration[] {
    return kept(this, 'statuses', readJson('statuses'));
  },
};
