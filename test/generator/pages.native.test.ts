// Pages of Microsoft's reference that generated/ names: none of those that do not exist.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { unpublished } from '../../generator/annotations/unpublished.js';
import { PROJECT } from '../../lab/project.js';

const read = (file: string): string => readFileSync(path.join(PROJECT, 'generated', file), 'utf8');

interface Named {
  readonly name: string;
}
const { functions, structs }: { functions: readonly Named[]; structs: readonly Named[] } =
  JSON.parse(read('metadata.json'));

test('no docstring and no meaning names a page that Microsoft does not have', (t) => {
  const declared = new Set([...functions, ...structs].map(({ name }) => name.toLowerCase()));
  const pages = ['functions.ts', 'structs.ts', 'attributes.ts', 'meanings.json'].flatMap((file) =>
    [...read(file).matchAll(/\/api\/\w+\/n[fs]-\w+-(\w+)/g)].map(([, name = '']) => name),
  );
  t.true(pages.includes('secbuffer') && pages.includes('initializesecuritycontextw'));
  for (const name of unpublished) {
    t.true(declared.has(name), `${name}: no function or structure of the headers`);
    t.false(pages.includes(name), name);
  }
});
