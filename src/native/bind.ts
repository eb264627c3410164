// Fills the import table: each function checks what it is given, and is bound on its first call. The
// same functions can be called beside the event loop: see call-async.ts.

import { isMainThread } from 'node:worker_threads';
import { imports } from '../../generated/imports.js';
import { type FunctionName, signatures } from '../../generated/signatures.js';
import type { FunctionDeclaration, MachineType, ParameterDeclaration } from '../declaration.js';
import { type Callee, type Convert, type Native, withArity } from './arity.js';
import { observation } from './call-observer.js';
import { toInteger } from './check.js';
import { BindingError } from './error.js';
import { koffiName } from './koffi-type.js';
import { loadLibrary, pathFor } from './library.js';
import { localOffset } from './local-time.js';
import { bindMoves } from './move.js';
import { pointerConverter, toPointer } from './pointer.js';
import type { Word } from './word.js';

/** koffi's function. What is left out of a call to it is refused there. */
type NativeFunction = Native & { async: (...values: unknown[]) => void };

/** koffi gives a null pointer as null, every other one as its address: to callers it is the address 0. */
const nullAddress = 0n;
const resultOf = (declaration: FunctionDeclaration, result: unknown): unknown =>
  declaration.returns === 'pointer' ? (result ?? nullAddress) : result;

/** Pointers are declared as the words that they are converted to. */
const parameterType = (type: MachineType): string =>
  type === 'pointer' ? 'uintptr_t' : koffiName(type);

/** Finds the export and declares it to koffi. `__stdcall` matters on 32-bit Windows only. */
function bind(name: string, declaration: FunctionDeclaration): NativeFunction {
  const library = loadLibrary(declaration.library);
  const types = declaration.parameters.map(({ type }) => parameterType(type));
  try {
    return library.func('__stdcall', name, koffiName(declaration.returns), types) as NativeFunction;
  } catch (cause) {
    throw new BindingError(
      'ERR_SSPI_MISSING_EXPORT',
      `${name} is not exported by ${pathFor(declaration.library)} (${(cause as Error).message}). It may need a newer Windows, or another library in SSPI_LIBRARY or with setLibrary().`,
      { cause },
    );
  }
}

/** Checks one argument: what reaches C has the type and the width that C declares. */
function converterOf({ name, type }: ParameterDeclaration): Convert {
  if (type === 'pointer') return pointerConverter(name);
  if (type !== 'uint32') return (value) => toInteger(name, type, value);
  // What nearly all of them are, and how: a flag, a length, an attribute.
  return (value) =>
    typeof value === 'number' && value >>> 0 === value ? value : toInteger(name, type, value);
}

/** What watched calls, and calls within calls, were given. */
const held: unknown[][] = [];

/** What a function needs to be called. */
class Binding implements Callee {
  readonly converters: readonly Convert[];
  native: NativeFunction | undefined;
  readonly #name: FunctionName;
  readonly #declaration: FunctionDeclaration;

  constructor(name: FunctionName, declaration: FunctionDeclaration) {
    this.#name = name;
    this.#declaration = declaration;
    this.converters = declaration.parameters.map(converterOf);
  }

  bind(): NativeFunction {
    if (this.native) return this.native;
    this.native = bind(this.#name, this.#declaration);
    if (!isMainThread) bindAllOf(pathFor(this.#declaration.library));
    return this.native;
  }

  /** Binds it now if it is of one of these files; what is missing there stays an error of the call. */
  bindEarly(paths: readonly string[]): void {
    if (this.native || !paths.includes(pathFor(this.#declaration.library))) return;
    try {
      this.native = bind(this.#name, this.#declaration);
    } catch (error) {
      if (!(error instanceof BindingError)) throw error;
    }
  }

  /** The arguments as C takes them, for a call that is to begin at once. */
  words(values: readonly unknown[]): Word[] {
    return this.converters.map((convert, index) => convert(values[index]));
  }

  /** The arguments for those who watch, who follow the pointers. */
  checked(values: readonly unknown[]): unknown[] {
    return this.#declaration.parameters.map(({ name, type }, index) =>
      type === 'pointer' ? toPointer(name, values[index]) : toInteger(name, type, values[index]),
    );
  }

  watched(values: unknown[]): unknown {
    const checked = this.checked(values);
    const native = this.bind();
    const ended = observation.observer?.(this.#name, this.#declaration, checked, false);
    held.push(values);
    try {
      const result = native(...this.words(values));
      ended?.(resultOf(this.#declaration, result));
      return result;
    } finally {
      held.pop();
    }
  }
}

const bindings = new Map<string, Binding>();
for (const [key, declaration] of Object.entries<FunctionDeclaration>(signatures)) {
  const name = key as FunctionName;
  const binding = new Binding(name, declaration);
  const call = withArity(binding, binding.converters, observation);
  bindings.set(name, binding);
  imports[name] =
    declaration.returns === 'pointer' ? (...values) => call(...values) ?? nullAddress : call;
}

/**
 * Terminating a thread while koffi loads or binds ends the whole process. Calls are safe from that: so a thread
 * has all of a DLL bound by the end of its first call, with what the package takes from the system.
 */
function bindAllOf(path: string): void {
  bindMoves();
  localOffset();
  for (const binding of bindings.values()) binding.bindEarly([path, pathFor('kernel32.dll')]);
}

/**
 * Begins a call on a thread of its own. Everything it is given is kept alive until it returns: koffi does not.
 * @param ended is called once, with koffi's error or what the function returned
 * @throws TypeError or RangeError that names the parameter, as the plain call does, or koffi's error: then the call
 *   was not begun
 */
export function startAsync(
  name: FunctionName,
  values: readonly unknown[],
  ended: (error: unknown, returned: unknown) => void,
): void {
  const binding = bindings.get(name) as Binding;
  const native = binding.bind();
  const { observer } = observation;
  const told = observer?.(name, signatures[name], binding.checked(values), true);
  native.async(...binding.words(values), (error: unknown, returned: unknown) => {
    // Naming them here is what keeps them: koffi holds this function until the call is over.
    kept(values);
    const result = resultOf(signatures[name], returned);
    if (!error) told?.(result);
    ended(error, result);
  });
}

/** Holds its arguments until it is called, which the engine cannot tell to be for nothing. */
function kept(...values: unknown[]): void {
  held.push(values);
  held.pop();
}
