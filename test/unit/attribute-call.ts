// Simulates a package's answer to an attribute query, in the test's memory.

import type { AttributeCall } from '../../src/attributes/reader.js';
import * as raw from '../../src/raw.js';

/** @param fill writes the package's answer into the structure */
export const answering =
  (fill: (structure: never) => void): AttributeCall =>
  (declaration, members) => {
    const structure = raw.alloc(declaration, members);
    fill(structure as never);
    return structure;
  };
