// Native handles with an owner: freed once, when the last that needs them lets go.

import { isMainThread } from 'node:worker_threads';
import { SecHandle } from '../../generated/structs.js';
import type { Address, View } from '../declaration.js';
import { BindingError } from '../native/error.js';
import { alloc } from '../native/struct.js';

/** What only this package makes. A script can forge a prototype, but no private member. */
export abstract class Ours {
  readonly #made = true;

  /** Whether a value is of these. Runs no code of a script's, as `instanceof` does for a proxy. */
  static is(value: unknown): value is Ours {
    return typeof value === 'object' && value !== null && #made in value;
  }
}

/**
 * The guard of constructors that only this package calls: with handles of a script's own, the first call would
 * crash.
 * @param instead what the script should call
 * @throws TypeError `ERR_ILLEGAL_CONSTRUCTOR` unless all parts were made here
 */
export function checkMade(className: string, instead: string, ...parts: readonly unknown[]): void {
  if (!parts.every(Ours.is)) throw illegalConstructor(className, instead);
}

/** The error of a constructor that is not for scripts, with Node's code for it. */
export function illegalConstructor(className: string, instead: string): TypeError {
  const error = new TypeError(`${className} has no constructor for scripts: ${instead}`);
  return Object.assign(error, { code: 'ERR_ILLEGAL_CONSTRUCTOR' });
}

/** Something native, with a way to free it and the number of those who need it. */
export abstract class NativeResource extends Ours {
  #exists = false;
  #holders = 1;

  /** Gives it back; called once, and only after `own`. */
  protected abstract free(): void;

  /** Whether there is something native. Never told from its bits: any value may be a valid one. */
  get exists(): boolean {
    return this.#exists;
  }

  /** Takes ownership: the call that made it has succeeded. */
  own(): void {
    this.#exists = true;
  }

  /** Lets go of it without freeing: the call that it was given to has done that. */
  disown(): void {
    this.#exists = false;
  }

  /** One more needs it: a context keeps its credential, a running call what it was given. */
  retain(): void {
    this.#holders++;
  }

  /** One fewer needs it; the last one frees it. */
  release(): void {
    this.#holders--;
    if (this.#holders === 0) this.destroy();
  }

  /** Frees it now, whoever holds it: a leg has failed, and nobody can use it any more. */
  destroy(): void {
    if (!this.#exists) return;
    this.#exists = false;
    this.free();
  }
}

/** As SecInvalidateHandle leaves a handle: both halves -1. */
const invalid = { dwLower: -1n, dwUpper: -1n };

/** A CredHandle or CtxtHandle, with the function that frees it. */
export class NativeHandle extends NativeResource {
  readonly memory: View<SecHandle> = alloc(SecHandle, invalid);
  readonly #free: (memory: View<SecHandle>) => number;
  #kept: (() => void)[] | undefined;

  constructor(free: (memory: View<SecHandle>) => number) {
    super();
    this.#free = free;
  }

  /** What it needs for as long as it exists; `release` is called once it is freed. */
  keep(release: () => void): void {
    this.#kept ??= [];
    this.#kept.push(release);
  }

  protected override free(): void {
    this.#free(this.memory);
    Object.assign(this.memory, invalid);
    for (const release of this.#kept?.splice(0) ?? []) release();
  }
}

/** Memory, or a kernel handle, known by one word, with the function that frees it. */
export class NativeAddress extends NativeResource {
  readonly #memory = new BigUint64Array(1);
  readonly #free: (address: Address) => unknown;

  constructor(free: (address: Address) => unknown) {
    super();
    this.#free = free;
  }

  /** Where the call that makes it writes it to. */
  get memory(): BigUint64Array {
    return this.#memory;
  }

  get address(): Address {
    return this.#memory[0] ?? 0n;
  }

  protected override free(): void {
    const { address } = this;
    this.#memory[0] = 0n;
    if (address !== 0n) this.#free(address);
  }
}

/** The net below: what was never disposed is freed once its owner is collected. */
const net = new FinalizationRegistry(releaseHandles);

function releaseHandles(handles: readonly NativeResource[]): void {
  // Once: a thread that ends releases what was collected, and the finalizer may still run for it.
  if (living && !living.delete(handles)) return;
  for (const handle of handles) handle.release();
}

/**
 * What has an owner, in threads other than the main one: the end of a process frees what it has, that of a thread
 * does not.
 */
const living = isMainThread ? undefined : new Map<readonly NativeResource[], WeakRef<Owner>>();
let isListening = false;

/** For a thread that ends by itself or by process.exit(). One that is terminated runs nothing any more. */
function disposeAll(): void {
  // What a call is using has one more holder, and stays.
  for (const [handles, owner] of living ?? []) {
    const left = owner.deref();
    if (left) Owner.prototype.dispose.call(left);
    else releaseHandles(handles);
  }
}

function register(owner: Owner, handles: readonly NativeResource[]): void {
  net.register(owner, handles, owner);
  if (!living) return;
  living.set(handles, new WeakRef(owner));
  if (!isListening) process.once('exit', disposeAll);
  isListening = true;
}

/** Whether a value is an owner. Runs no code of a script's. */
let isOwner: (value: object) => value is Owner;
let handlesOf: (owner: Owner) => readonly NativeResource[];
let isDisposed: (owner: Owner) => boolean;

/** What a script holds: disposed once, by hand or by `using`, and useless afterwards. */
export abstract class Owner {
  readonly #handles: NativeResource[];
  #disposed = false;

  /** @param handles released in this order */
  constructor(...handles: NativeResource[]) {
    checkMade(new.target.name, 'it is made by functions of this package.', ...handles);
    this.#handles = handles;
    register(this, handles);
  }

  static {
    isOwner = (value): value is Owner => #handles in value;
    handlesOf = (owner) => owner.#handles;
    isDisposed = (owner) => owner.#disposed;
  }

  /** Whether `dispose` was called. */
  get disposed(): boolean {
    return this.#disposed;
  }

  /**
   * Frees what this object owns. Calling it again does nothing.
   */
  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    net.unregister(this);
    releaseHandles(this.#handles);
  }

  [Symbol.dispose](): void {
    this.dispose();
  }

  /** Keeps something further alive until this is disposed. */
  protected keep(resource: NativeResource): void {
    if (this.#handles.includes(resource)) return;
    resource.retain();
    this.#handles.push(resource);
  }

  /** @throws BindingError `ERR_SSPI_DISPOSED` */
  checkUsable(): void {
    checkUsable(this);
  }
}

function checkUsable(owner: Owner): void {
  if (!isDisposed(owner)) return;
  throw new BindingError(
    'ERR_SSPI_DISPOSED',
    `This ${owner.constructor.name} was disposed; make a new one.`,
  );
}

/**
 * Whether a value is of a class of owners, and was made by this package. Runs no code of a script's but for an
 * owner whose prototype the script has changed.
 */
export const isOwned = <T extends Owner>(
  type: { readonly prototype: T },
  value: unknown,
): value is T =>
  typeof value === 'object' &&
  value !== null &&
  isOwner(value) &&
  value instanceof (type as abstract new () => T);

/**
 * The handle of an owner, whatever properties a script has given to the object.
 * @throws BindingError `ERR_SSPI_DISPOSED`
 */
export function usableHandle<H extends NativeResource>(owner: Owner): H {
  checkUsable(owner);
  return handlesOf(owner)[0] as H;
}

/** Keeps all that an owner has, also when it is disposed, until what this returns is called. */
export function hold(owner: Owner): () => void {
  const handles = [...handlesOf(owner)];
  for (const handle of handles) handle.retain();
  return () => {
    for (const handle of handles.splice(0)) handle.release();
  };
}
