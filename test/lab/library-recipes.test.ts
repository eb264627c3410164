// The choice of compiler for the test libraries, and the reason if there is none.

import test from 'ava';
import { chooseCompiler, libraryOf, type Recipe, recipesFor } from '../../lab/library-recipes.js';

const recipes = (platform: string, arch: string): readonly Recipe[] => {
  const found = recipesFor(platform, arch);
  if (typeof found === 'string') throw new Error(found);
  return found;
};

/** The only recipe of Windows on that architecture. */
const windows = (arch: string): Recipe => recipes('win32', arch)[0] as Recipe;

test('x64 Linux compiles for Wine and for itself, and warnings are mistakes', (t) => {
  const found = recipes('linux', 'x64');
  t.deepEqual(
    found.map(({ extension, known }) => [extension, known]),
    [
      ['dll', true],
      ['so', true],
    ],
  );
  t.true(found[1]?.compilers[0].flags.includes('-fshort-wchar'), 'characters of 16 bits');
});

test('Windows compiles DLLs for its own architecture, and compilers there may warn', (t) => {
  for (const arch of ['x64', 'arm64']) {
    const { extension, known, compilers } = windows(arch);
    t.is(extension, 'dll');
    t.false(known);
    const named = /^(\w+?)-w64-mingw32-/;
    const own = arch === 'x64' ? 'x86_64' : 'aarch64';
    for (const { command, machine } of compilers) {
      const [, target] = named.exec(command) ?? [];
      if (target) t.is(target, own, command);
      else t.regex(String(machine), new RegExp(own), command);
    }
  }
});

for (const [platform, arch, reason] of [
  ['win32', 'ia32', /64 bits.*ia32/],
  ['linux', 'arm64', /arm64/],
  ['darwin', 'arm64', /darwin/],
] as const) {
  test(`none for ${platform} on ${arch}, and the reason`, (t) => {
    t.regex(String(recipesFor(platform, arch)), reason);
  });
}

/** A machine with these commands, and the targets they name. */
const having = (commands: Record<string, string>) => (command: string) => commands[command];

test('the first compiler that is there is taken', (t) => {
  const found = chooseCompiler(
    windows('x64'),
    having({ gcc: 'x86_64-w64-mingw32', 'x86_64-w64-mingw32-clang': 'x86_64-w64-windows-gnu' }),
  );
  t.like(found, { command: 'x86_64-w64-mingw32-clang' });
});

test('a compiler for another machine is not taken, and said to be the wrong one', (t) => {
  const msvc = having({ clang: 'aarch64-pc-windows-msvc', gcc: 'x86_64-w64-mingw32' });
  const reason = chooseCompiler(windows('arm64'), msvc);
  t.is(typeof reason, 'string');
  t.regex(String(reason), /aarch64-w64-mingw32-clang is missing/);
  t.regex(String(reason), /clang compiles for aarch64-pc-windows-msvc/);
  t.regex(String(reason), /gcc compiles for x86_64-w64-mingw32/);
});

test('MSYS2’s compilers name their target only when they are asked', (t) => {
  const msys = having({ clang: 'aarch64-w64-windows-gnu' });
  t.like(chooseCompiler(windows('arm64'), msys), { command: 'clang' });
  t.like(chooseCompiler(windows('x64'), having({ gcc: 'x86_64-w64-mingw32' })), { command: 'gcc' });
});

test('sources are told by their names', (t) => {
  const [dll, so] = recipes('linux', 'x64') as [Recipe, Recipe];
  t.is(libraryOf('scripted/library/scripted.lib.c', dll), 'scripted/library/scripted.dll');
  t.is(libraryOf('scripted/library/scripted.lib.c', so), 'scripted/library/scripted.so');
  t.is(libraryOf('scripted/library/certificates.dll.c', dll), 'scripted/library/certificates.dll');
  t.is(libraryOf('scripted/library/certificates.dll.c', so), undefined);
  t.is(libraryOf('soak/baseline.c', dll), undefined);
});
