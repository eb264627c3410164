// Fills the import table: each function checks what it is given, and is bound on its first call. The
// same functions can be called without blocking.

import { imports } from '../../generated/imports.js';
import { type FunctionName, signatures } from '../../generated/signatures.js';
import type {
  FunctionDeclaration,
  MachineType,
  ParameterDeclaration,
} from '../../generated/types.js';
import { BindingError } from '../errors.js';
import { callWith, type Native } from './arity.js';
import { type CallObserver, observation } from './call-observer.js';
import { toInteger } from './check.js';
import { koffiName } from './koffi-type.js';
import { loadLibrary, pathFor } from './library.js';
import { pointerConverter, toPointer } from './pointer.js';
import type { Word } from './word.js';

/** koffi's function. What is left out of a call to it is refused there. */
type NativeFunction = Native & { async: (...values: unknown[]) => void };

/** A null pointer comes as null, every other one as its address: to callers it is the address 0. */
const resultOf = (declaration: FunctionDeclaration, result: unknown): unknown =>
  declaration.returns === 'pointer' ? (result ?? 0n) : result;

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

type Convert = (value: unknown) => Word;

/** Checks one argument: what reaches C has the type and the width that C declares. */
const converterOf = ({ name, type }: ParameterDeclaration): Convert =>
  type === 'pointer' ? pointerConverter(name) : (value) => toInteger(name, type, value);

/** What a function needs to be called. */
class Binding {
  readonly #name: FunctionName;
  readonly #declaration: FunctionDeclaration;
  readonly #converters: readonly Convert[];
  /** Where the words of a call lie until they are passed: nothing calls back in between. */
  readonly #words: Word[];
  #native: NativeFunction | undefined;

  constructor(name: FunctionName, declaration: FunctionDeclaration) {
    this.#name = name;
    this.#declaration = declaration;
    this.#converters = declaration.parameters.map(converterOf);
    this.#words = this.#converters.map(() => 0);
  }

  /** Bound on the first call. */
  get native(): NativeFunction {
    this.#native ??= bind(this.#name, this.#declaration);
    return this.#native;
  }

  /** The arguments as C takes them, checked one by one before anything is loaded. */
  words(values: readonly unknown[]): readonly Word[] {
    const words = this.#words;
    const converters = this.#converters;
    for (let index = 0; index < converters.length; index++) {
      words[index] = (converters[index] as Convert)(values[index]);
    }
    return words;
  }

  /** The arguments for those who watch calls, who follow the pointers. */
  checked(values: readonly unknown[]): readonly unknown[] {
    return this.#declaration.parameters.map(({ name, type }, index) =>
      type === 'pointer' ? toPointer(name, values[index]) : toInteger(name, type, values[index]),
    );
  }

  call(values: readonly unknown[]): unknown {
    const words = this.words(values);
    const result = callWith(this.native, words.length, words);
    return resultOf(this.#declaration, result);
  }

  callWatched(observer: CallObserver, values: readonly unknown[]): unknown {
    const checked = this.checked(values);
    // A library that is missing is no call.
    const { native } = this;
    const ended = observer(this.#name, this.#declaration, checked, false);
    const result = resultOf(this.#declaration, native(...this.words(values)));
    ended(result);
    // Nobody may say of the memory that it is not needed before this.
    kept(values, checked);
    return result;
  }
}

/**
 * What the call that runs was given. The words that C is passed keep no memory alive, and the engine may
 * drop an argument as soon as its word is known; of what is here, it cannot know that nobody looks.
 */
export const running: { values: readonly unknown[] | undefined } = { values: undefined };

const bindings = new Map<string, Binding>();
for (const [key, declaration] of Object.entries<FunctionDeclaration>(signatures)) {
  const name = key as FunctionName;
  const binding = new Binding(name, declaration);
  bindings.set(name, binding);
  imports[name] = (...values) => {
    const { observer } = observation;
    if (observer !== undefined) return binding.callWatched(observer, values);
    try {
      running.values = values;
      return binding.call(values);
    } finally {
      running.values = undefined;
    }
  };
}

/** How many calls may run at once; koffi refuses more than 256, of all its users in the process. */
const mostCalls = 64;
let inFlight = 0;
const waiting: (() => void)[] = [];

/**
 * Calls a function on a thread of its own, so that the event loop stays free. Everything it is given
 * is kept alive until it returns: koffi does not.
 * @throws TypeError or RangeError that names the parameter, as the plain call does
 */
export async function callAsync(name: FunctionName, values: readonly unknown[]): Promise<unknown> {
  const binding = bindings.get(name) as Binding;
  const checked = binding.checked(values);
  const { native } = binding;
  if (inFlight >= mostCalls) await new Promise<void>((resolve) => waiting.push(resolve));
  inFlight++;
  try {
    return await new Promise((resolve, reject) => {
      const ended = observation.observer?.(name, signatures[name], checked, true);
      native.async(...binding.words(values), (error: unknown, returned: unknown) => {
        // Naming them here is what keeps them: koffi holds this function until the call is over.
        kept(values, checked);
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
    inFlight--;
    waiting.shift()?.();
  }
}

/** Holds its arguments until it is called, which the engine cannot tell to be for nothing. */
function kept(...values: unknown[]): void {
  running.values = values;
  running.values = undefined;
}
