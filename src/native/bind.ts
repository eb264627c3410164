// Fills the import table: each function checks what it is given, and is bound on its first call. The
// same functions can be called without blocking.

import { imports } from '../../generated/imports.js';
import { type FunctionName, signatures } from '../../generated/signatures.js';
import type { FunctionDeclaration } from '../../generated/types.js';
import { BindingError } from '../errors.js';
import { observation } from './call-observer.js';
import { toInteger } from './check.js';
import { koffiName } from './koffi-type.js';
import { loadLibrary, pathFor } from './library.js';
import { toPointer } from './struct.js';

type NativeFunction = (...values: unknown[]) => unknown;

/** A null pointer comes as null, every other one as its address: to callers it is the address 0. */
const resultOf = (declaration: FunctionDeclaration, result: unknown): unknown =>
  declaration.returns === 'pointer' ? (result ?? 0n) : result;

/** Finds the export and declares it to koffi. `__stdcall` matters on 32-bit Windows only. */
function bind(name: string, declaration: FunctionDeclaration): ReturnType<Binding['native']> {
  const library = loadLibrary(declaration.library);
  const types = declaration.parameters.map(({ type }) => koffiName(type));
  try {
    return library.func('__stdcall', name, koffiName(declaration.returns), types);
  } catch (cause) {
    throw new BindingError(
      'ERR_SSPI_MISSING_EXPORT',
      `${name} is not exported by ${pathFor(declaration.library)} (${(cause as Error).message}). It may need a newer Windows, or another library in SSPI_LIBRARY or setLibrary().`,
      { cause },
    );
  }
}

interface Binding {
  /** The arguments as koffi takes them. */
  convert(values: readonly unknown[]): unknown[];
  /** koffi's function, bound on first use. */
  native(): NativeFunction & { async: NativeFunction };
}

/**
 * What a function needs to be called. Arguments are checked one by one, before anything is loaded: what
 * reaches C has the type and the width that C declares.
 */
function bindingOf(name: string, declaration: FunctionDeclaration): Binding {
  const converters = declaration.parameters.map(({ name: parameter, type }) =>
    type === 'pointer'
      ? (value: unknown) => toPointer(parameter, value)
      : (value: unknown) => toInteger(parameter, type, value),
  );
  let native: ReturnType<Binding['native']> | undefined;
  return {
    convert: (values) => converters.map((converter, index) => converter(values[index])),
    native: () => {
      native ??= bind(name, declaration);
      return native;
    },
  };
}

const bindings = new Map<string, Binding>();
for (const [name, declaration] of Object.entries<FunctionDeclaration>(signatures)) {
  const binding = bindingOf(name, declaration);
  bindings.set(name, binding);
  imports[name as FunctionName] = (...values) => {
    const converted = binding.convert(values);
    const native = binding.native();
    if (observation.observer === undefined) return resultOf(declaration, native(...converted));
    const ended = observation.observer(name, declaration, converted, false);
    const result = resultOf(declaration, native(...converted));
    ended(result);
    return result;
  };
}

/** How many calls may run at once; koffi refuses more than 256, of all its users in the process. */
const mostCalls = 64;
let running = 0;
const waiting: (() => void)[] = [];

/**
 * Calls a function on a thread of its own, so that the event loop stays free. Everything it is given
 * is kept alive until it returns: koffi does not.
 * @throws TypeError or RangeError that names the parameter, as the plain call does
 */
export async function callAsync(name: FunctionName, values: readonly unknown[]): Promise<unknown> {
  const binding = bindings.get(name) as Binding;
  const converted = binding.convert(values);
  const native = binding.native();
  if (running >= mostCalls) await new Promise<void>((resolve) => waiting.push(resolve));
  running++;
  try {
    return await new Promise((resolve, reject) => {
      const ended = observation.observer?.(name, signatures[name], converted, true);
      native.async(...converted, (error: unknown, returned: unknown) => {
        // Naming them here is what keeps them: koffi holds this function until the call is over.
        kept(values, converted);
        if (error) {
          reject(error);
          return;
        }
        const result = resultOf(signatures[name], returned);
        ended?.(result);
        resolve(result);
      });
    });
  } finally {
    running--;
    waiting.shift()?.();
  }
}

/** Does nothing; a call of it holds its arguments until then. */
function kept(..._values: unknown[]): void {}
