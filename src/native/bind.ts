// Fills the import table: each function checks its arguments, and is bound on its first call. The same functions
// can be called without blocking: see call-async.ts.

import type * as functions from '../../generated/functions.js';
import { type FunctionName, imports } from '../../generated/imports.js';
import { trampoline } from '../../generated/trampolines.js';
import type {
  Call,
  Callee,
  Convert,
  FunctionDeclaration,
  MachineType,
  ParameterDeclaration,
  Word,
} from '../declaration.js';
import { declarations } from '../declarations.js';
import { loadAll } from '../parts.js';
import { observation } from './call-observer.js';
import { checkFlags, toInteger } from './check.js';
import { BindingError } from './error.js';
import { koffiName } from './koffi-type.js';
import { loadLibrary, pathFor } from './library.js';
import { localOffset } from './local-time.js';
import { bindMove } from './memory.js';
import { pointerConverter, toPointer } from './pointer.js';
import { isMainThread } from './thread.js';

/** The arguments of a function, in C's order. */
export type Values<Name extends FunctionName> = Parameters<(typeof functions)[Name]>;
/** What a function returns. */
export type Returned<Name extends FunctionName> = ReturnType<(typeof functions)[Name]>;

const functionsByName = imports as {
  readonly [Name in FunctionName]: (...values: Values<Name>) => Returned<Name>;
};

/** Calls a function by its name. */
export const callByName = <Name extends FunctionName>(
  name: Name,
  values: Values<Name>,
): Returned<Name> => functionsByName[name](...values);

/** koffi's function. It throws if arguments are missing. */
type NativeFunction = NonNullable<Callee['native']> & { async: (...values: unknown[]) => void };

/** koffi returns a null pointer as null and every other one as its address. */
const nullPointer = 0n;

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
  if (type === 'uint32') return (value) => checkFlags(name, value);
  return (value) => toInteger(name, type, value);
}

class Binding implements Callee {
  readonly converters: readonly Convert[];
  readonly nullResult: bigint | undefined;
  native: NativeFunction | undefined;
  readonly #name: FunctionName;
  readonly #declaration: FunctionDeclaration;

  constructor(name: FunctionName, declaration: FunctionDeclaration) {
    this.#name = name;
    this.#declaration = declaration;
    this.converters = declaration.parameters.map(converterOf);
    this.nullResult = declaration.returns === 'pointer' ? nullPointer : undefined;
  }

  bind(): NativeFunction {
    if (this.native) return this.native;
    this.native = bind(this.#name, this.#declaration);
    if (!isMainThread()) bindAllOf(pathFor(this.#declaration.library));
    return this.native;
  }

  /** Binds it now if one of these files exports it. Calling a missing export still throws. */
  bindEarly(paths: readonly string[]): void {
    if (this.native || !paths.includes(pathFor(this.#declaration.library))) return;
    try {
      this.native = bind(this.#name, this.#declaration);
    } catch (error) {
      if (!(error instanceof BindingError)) throw error;
    }
  }

  /** Converts the arguments for a call that begins at once. */
  words(values: readonly unknown[]): Word[] {
    return this.converters.map((convert, index) => convert(values[index]));
  }

  /** Checks the arguments for the observer, which follows the pointers. */
  checked(values: readonly unknown[]): unknown[] {
    return this.#declaration.parameters.map(({ name, type }, index) =>
      type === 'pointer' ? toPointer(name, values[index]) : toInteger(name, type, values[index]),
    );
  }

  watched(values: unknown[]): unknown {
    const checked = this.checked(values);
    const native = this.bind();
    const ended = observation.observer?.(this.#name, this.#declaration, checked, false);
    const result = native(...this.words(values), ...values) ?? this.nullResult;
    ended?.(result);
    return result;
  }
}

const bindings = new Map<FunctionName, Binding>();

function bindingOf(name: FunctionName): Binding {
  const known = bindings.get(name);
  if (known) return known;
  const made = new Binding(name, declarations.functions[name]);
  bindings.set(name, made);
  return made;
}

/** Makes what calls a function, for its slot. */
function fill(name: FunctionName): Call {
  // The package's files may be closed to whom the thread acts as.
  if (declarations.functions[name].impersonates) loadAll();
  const binding = bindingOf(name);
  imports[name] = trampoline(binding, binding.converters, observation);
  return imports[name];
}

// Where a slot that is empty is looked for.
Object.setPrototypeOf(imports, new Proxy({}, { get: (_, name) => fill(name as FunctionName) }));

/**
 * Terminating a thread while koffi loads or binds ends the whole process; terminating it in a call does not. So the
 * first call of a thread binds all of its DLL, and the functions of the system that this package uses.
 */
function bindAllOf(path: string): void {
  bindMove();
  localOffset();
  const names = Object.keys(declarations.functions) as FunctionName[];
  for (const name of names) bindingOf(name).bindEarly([path, pathFor('kernel32.dll')]);
}

/**
 * Starts a call on another thread. Its arguments stay reachable until it returns: koffi does not keep them.
 * @param ended is called once, with koffi's error or the result
 * @throws TypeError or RangeError that names the parameter, as the blocking call does, or koffi's error; then the
 *   call was not started
 */
export function startAsync<Name extends FunctionName>(
  name: Name,
  values: Values<Name>,
  ended: (error: unknown, returned: Returned<Name>) => void,
): void {
  const binding = bindingOf(name);
  const native = binding.bind();
  const { observer } = observation;
  const report = observer?.(name, declarations.functions[name], binding.checked(values), true);
  // koffi holds the completion callback until the call returns, and that its bound arguments.
  const completed = (_values: unknown, error: unknown, returned: unknown): void => {
    const result = returned ?? binding.nullResult;
    if (!error) report?.(result);
    ended(error, result as Returned<Name>);
  };
  native.async(...binding.words(values), completed.bind(undefined, values));
}
