// The tables that constants fall into, and what decides which.

import { schannelTables } from './tables-schannel.js';
import { sspiTables } from './tables-sspi.js';
import { supportTables } from './tables-support.js';

export interface Table {
  readonly name: string;
  /** Ends with `_`; the longest matching prefix of all tables decides. */
  readonly prefix: string;
  /** `flags` combine with `|`; `values` are one of. */
  readonly kind: 'flags' | 'values';
  readonly purpose: string;
  /** Constants that belong here but lack the prefix; they go before every prefix. */
  readonly names?: readonly string[];
  /**
   * The headers whose constants belong here; all of the covered ones when absent. Of a header that
   * is not covered whole, only the constants in \`names\` are generated.
   */
  readonly headers?: readonly string[];
}

export const tables: readonly Table[] = [...sspiTables, ...schannelTables, ...supportTables];
