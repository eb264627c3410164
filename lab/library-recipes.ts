// Compilers and flags for the C libraries of the tests, by platform.

/** A compiler by its command. If its name has no target, it must report that it compiles for `machine`. */
export interface Compiler {
  readonly command: string;
  readonly machine?: RegExp;
  readonly flags: readonly string[];
}

export interface Recipe {
  /** `NAME.dll.c` and `NAME.lib.c` become DLLs, `NAME.lib.c` also a library of this machine's own Linux. */
  readonly extension: 'dll' | 'so';
  /** In order of preference: the first one installed is used. */
  readonly compilers: readonly [Compiler, ...Compiler[]];
  /** Warnings of the lab's own compilers are errors; those of any other compiler are not. */
  readonly known: boolean;
}

const common = ['-std=gnu11', '-O1', '-Wall', '-shared'];
const gcc = (command: string, machine?: RegExp): Compiler => ({
  command,
  // With a forwarded export, the linker no longer exports the other functions by itself.
  flags: [...common, '-static-libgcc', '-Wl,--export-all-symbols'],
  ...(machine && { machine }),
});
const clang = (command: string, machine?: RegExp): Compiler => ({
  command,
  flags: common,
  ...(machine && { machine }),
});

const forWine: Recipe = {
  extension: 'dll',
  compilers: [gcc('x86_64-w64-mingw32-gcc')],
  known: true,
};

/** Searches mingw-w64's headers after Linux' own; wide characters have 16 bits. */
const forLinux: Recipe = {
  extension: 'so',
  compilers: [
    {
      command: 'gcc',
      flags: [
        ...[...common, '-g', '-fPIC', '-fshort-wchar', '-pthread', '-Wl,-z,defs'],
        ...['-idirafter', '/usr/share/mingw-w64/include'],
        ...['-idirafter', '/usr/x86_64-w64-mingw32/include'],
      ],
    },
  ],
  known: true,
};

const forWindows: Record<string, Recipe> = {
  x64: {
    extension: 'dll',
    compilers: [
      gcc('x86_64-w64-mingw32-gcc'),
      clang('x86_64-w64-mingw32-clang'),
      gcc('gcc', /^x86_64.*(?:mingw|windows-gnu)/),
      clang('clang', /^x86_64.*(?:mingw|windows-gnu)/),
    ],
    known: false,
  },
  arm64: {
    extension: 'dll',
    compilers: [
      clang('aarch64-w64-mingw32-clang'),
      clang('clang', /^aarch64.*(?:mingw|windows-gnu)/),
      gcc('gcc', /^aarch64.*(?:mingw|windows-gnu)/),
    ],
    known: false,
  },
};

/** The libraries that tests on this platform need, or the reason why it can have none. */
export function recipesFor(platform: string, arch: string): readonly Recipe[] | string {
  if (platform === 'linux') {
    if (arch === 'x64') return [forWine, forLinux];
    return `They are written for Windows and for x64 Linux, and this is Linux on ${arch}.`;
  }
  if (platform !== 'win32') {
    return `They are written for Windows and Linux, and this is ${platform}.`;
  }
  const recipe = forWindows[arch];
  if (recipe) return [recipe];
  return `They need pointers of 64 bits, and this is Windows on ${arch}.`;
}

/** The name of the library that the recipe makes from a source, or undefined. */
export function libraryOf(source: string, { extension }: Recipe): string | undefined {
  const [, stem, kind] = /^(.*)\.(dll|lib)\.c$/.exec(source) ?? [];
  return stem && (kind === 'lib' || extension === 'dll') ? `${stem}.${extension}` : undefined;
}

/** Picks a compiler. `machineOf` gives the target of a command, or undefined if it is not installed. */
export function chooseCompiler(
  { compilers }: Recipe,
  machineOf: (command: string) => string | undefined,
): Compiler | string {
  const seen: string[] = [];
  for (const compiler of compilers) {
    const machine = machineOf(compiler.command);
    if (machine === undefined) seen.push(`${compiler.command} is missing`);
    else if (compiler.machine && !compiler.machine.test(machine)) {
      seen.push(`${compiler.command} compiles for ${machine}`);
    } else return compiler;
  }
  return `No compiler for them: ${seen.join(', ')}.`;
}
