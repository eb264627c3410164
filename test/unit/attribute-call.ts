// A package's answer to a query of an attribute, in memory of the test's own.

import type { AttributeCall } from '../../src/attributes/reader.js';
import * as raw from '../../src/raw.js';

/** @param fill writes into the structure what the package answers */
export const answering =
  (fill: (structure: never) => void): AttributeCall =>
  (declaration, members) => {
    const structure = raw.alloc(declaration, members);
    fill(structure as never);
    return structure;
  };
