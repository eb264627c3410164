// Layouts against the real headers, read by a C compiler other than the generator's.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import * as structs from '../../generated/structs.js';
import { recipesFor } from '../../lab/library-recipes.js';
import { PROJECT } from '../../lab/project.js';
import type { PerWidth, StructDeclaration } from '../../src/declaration.js';
import '../../src/structure.js';

interface Compiler {
  width: keyof PerWidth;
  /** Before the headers. */
  prelude?: string;
  flags?: readonly string[];
}

const compilers: Record<string, Compiler> = {
  'x86_64-w64-mingw32-gcc': { width: 'bits64' },
  'i686-w64-mingw32-gcc': { width: 'bits32' },
  // The scripted library for Linux itself must have Windows' layouts.
  gcc: {
    width: 'bits64',
    prelude: '#define WIN32_NO_STATUS\n#include "test/scripted/library/linux.h"\n',
    flags: nativeFlags(),
  },
};

function nativeFlags(): readonly string[] {
  const recipes = recipesFor('linux', 'x64');
  if (typeof recipes === 'string') throw new Error(recipes);
  const flags = recipes.find(({ extension }) => extension === 'so')?.compilers[0].flags ?? [];
  return [...flags, `-I${PROJECT}`];
}

/** The structures by their C names; unnamed ones belong to another. */
const named = Object.values<StructDeclaration>(structs).filter(
  ({ name }, index, all) =>
    all.findIndex((other) => other.name === name) === index && !/_(?:u|anonymous\d+)$/.test(name),
);

/** Members as C addresses them, through anonymous ones too. */
function assertionsOf({ name, fields }: StructDeclaration, width: keyof PerWidth): string[] {
  return Object.entries(fields).flatMap(([member, field]) => {
    if (!field.anonymous) {
      return `_Static_assert(offsetof(${name}, ${member}) == ${field[width]}, "${name}.${member}");`;
    }
    const inner = Object.entries((field.type as StructDeclaration).fields);
    return inner.map(
      ([part, { [width]: offset }]) =>
        `_Static_assert(offsetof(${name}, ${part}) == ${field[width] + offset}, "${name}.${part}");`,
    );
  });
}

for (const [compiler, { width, prelude = '', flags = [] }] of Object.entries(compilers)) {
  test(`${compiler} agrees with every size, alignment and offset`, (t) => {
    const headers = readFileSync(new URL('../../../generator/headers.c', import.meta.url), 'utf8')
      // gcc needs its own vector headers.
      .replace(/^#define __\w+_H$/gm, '');
    const assertions = named.flatMap((structure) => [
      `_Static_assert(sizeof(${structure.name}) == ${structure.size[width]}, "size of ${structure.name}");`,
      `_Static_assert(_Alignof(${structure.name}) == ${structure.alignment[width]}, "alignment of ${structure.name}");`,
      ...assertionsOf(structure, width),
    ]);
    t.true(named.length >= 85, `${named.length} structures`);
    const input = `${prelude}${headers}\n${assertions.join('\n')}\n`;
    const generator = fileURLToPath(new URL('../../../generator', import.meta.url));
    const args = ['-std=gnu11', ...flags, '-iquote', generator, '-fsyntax-only', '-x', 'c', '-'];
    const { error, stderr, status } = spawnSync(compiler, args, { input, encoding: 'utf8' });
    t.is(error, undefined, `${compiler} cannot be started`);
    t.is(status, 0, stderr);
    t.log(`${named.length} structures, ${assertions.length} assertions`);
  });
}

test('the assertions can fail', (t) => {
  const input = '#include <stddef.h>\n_Static_assert(sizeof(int) == 5, "no");\n';
  const args = ['-std=c11', '-fsyntax-only', '-x', 'c', '-'];
  t.not(spawnSync('x86_64-w64-mingw32-gcc', args, { input }).status, 0);
});
