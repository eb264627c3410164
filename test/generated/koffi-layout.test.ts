// koffi computes layouts by itself: its sizes and offsets agree with the generated ones.

import test from 'ava';
import koffi from 'koffi';
import * as structs from '../../generated/structs.js';
import type { StructDeclaration } from '../../src/declaration.js';
import { alignof, koffiType, sizeof } from '../../src/raw.js';

const width = process.arch === 'ia32' || process.arch === 'arm' ? 'bits32' : 'bits64';
const declarations = new Set(Object.values<StructDeclaration>(structs));

test('sizes, alignments and offsets of koffi are those of every structure', (t) => {
  let members = 0;
  for (const declaration of declarations) {
    const { name, fields } = declaration;
    const type = koffiType(declaration);
    t.is(koffi.sizeof(type), sizeof(declaration), `size of ${name}`);
    t.is(koffi.alignof(type), alignof(declaration), `alignment of ${name}`);
    for (const [member, field] of Object.entries(fields)) {
      // koffi gives no offsets in a union, where there is only one.
      const offset = declaration.kind === 'union' ? 0 : koffi.offsetof(type, member);
      t.is(offset, field[width], `${name}.${member}`);
      members++;
    }
  }
  t.log(`${declarations.size} structures, ${members} members`);
});
