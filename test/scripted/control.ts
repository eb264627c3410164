// The scripted library's control functions: set scripts, read recorded calls and counts.

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import koffi from 'koffi';

const file = process.platform === 'win32' ? 'library/scripted.dll' : 'library/scripted.so';

/** Compiled from scripted.lib.c before the tests if there is a compiler; or another library, by its path. */
export const scriptedLibrary =
  process.env.SCRIPTED_LIBRARY ?? fileURLToPath(new URL(file, import.meta.url));

/** False if the library could not be compiled: tests that need it are skipped. */
export const available = existsSync(scriptedLibrary);

type NativeFunction = (...values: unknown[]) => unknown;

const declarations = {
  ScriptedBegin: ['void *', 'str', 'int32', 'uint32'],
  ScriptedWrite: ['void', 'void *', 'str', 'uint32', 'void *', 'uint32'],
  ScriptedPointer: ['void', 'void *', 'str', 'uint32', 'void *', 'uint32', 'uint32'],
  ScriptedAnswer: [...['void', 'void *', 'str', 'void *', 'uint32', 'uint32', 'void *', 'uint32']],
  ScriptedConnections: ['uint32'],
  ScriptedBuffer: [
    'void',
    'void *',
    'str',
    'uint32',
    'uint32',
    'int64',
    'int64',
    'void *',
    'uint32',
  ],
  ScriptedWithin: ['void', 'void *', 'str', 'uint32', 'uint32', 'int64', 'void *', 'uint32'],
  ScriptedDemands: ['void', 'void *', 'uint32', 'uint32'],
  ScriptedEnd: ['void', 'void *'],
  ScriptedCalls: ['str'],
  ScriptedState: ['str'],
  ScriptedSecrets: ['str'],
  ScriptedReset: ['void'],
  ScriptedRecord: ['void', 'int32'],
  ScriptedRelease: ['void', 'uint32'],
} as const;

let functions: Record<string, NativeFunction> | undefined;

/** Calls a function of the library. Loading it here does not count as use of the library by the package. */
export function control(name: keyof typeof declarations, ...values: unknown[]): unknown {
  functions ??= load();
  return functions[name]?.(...values);
}

function load(): Record<string, NativeFunction> {
  const library = koffi.load(scriptedLibrary);
  return Object.fromEntries(
    Object.entries(declarations).map(([name, [result, ...parameters]]) => [
      name,
      library.func(name, result, parameters as string[]) as NativeFunction,
    ]),
  );
}
