// Native handles and their owners: reference-counted, freed once.

import { SecHandle } from '../../generated/structs.js';
import type { Address, View } from '../declaration.js';
import { structures } from '../native/arena.js';
import { BindingError } from '../native/error.js';
import { sizeof, viewAt } from '../native/struct.js';
import { isMainThread } from '../native/thread.js';

/** Marks objects constructed by this package. A script can forge a prototype, but not a private member. */
export abstract class Ours {
  readonly #made = true;

  /** Brand check. Runs no code of the script, unlike `instanceof` for a proxy. */
  static is(value: unknown): value is Ours {
    return typeof value === 'object' && value !== null && #made in value;
  }
}

/**
 * Guards constructors that only this package calls: with a script's own handles, the first call would
 * crash.
 * @param instead what the script should call
 * @throws TypeError `ERR_ILLEGAL_CONSTRUCTOR` unless all parts were made here
 */
export function checkMade(className: string, instead: string, ...parts: readonly unknown[]): void {
  if (!parts.every(Ours.is)) throw illegalConstructor(className, instead);
}

/** The error of a constructor that is not for scripts, with Node's code for it. */
function illegalConstructor(className: string, instead: string): TypeError {
  const error = new TypeError(`${className} has no constructor for scripts: ${instead}`);
  return Object.assign(error, { code: 'ERR_ILLEGAL_CONSTRUCTOR' });
}

/** A reference-counted native resource. */
export abstract class NativeResource extends Ours {
  #exists = false;
  #holders = 1;
  #behind: NativeResource[] | undefined;

  /** Frees it; called once, and only after `own`. */
  protected abstract free(): void;

  /** Whether there is something to free. Never inferred from the bits: any value may be valid. */
  get exists(): boolean {
    return this.#exists;
  }

  /** Takes ownership after the call that made it succeeded. */
  own(): void {
    this.#exists = true;
  }

  /** Gives up ownership: the callee has freed it. */
  disown(): void {
    this.#exists = false;
  }

  /** Adds a reference: a context's to its credential, a running call's to its arguments. */
  retain(): void {
    this.#holders++;
  }

  /** Drops a reference; the last one frees. */
  release(): void {
    this.#holders--;
    if (this.#holders <= 0) this.#end();
  }

  #end(): void {
    this.destroy();
    for (const resource of this.#behind?.splice(0) ?? []) resource.release();
  }

  /** Releases another once nobody holds this: a call may still run on a context whose credential must not go before. */
  releaseBehind(resource: NativeResource): void {
    if (this.#holders <= 0) {
      resource.release();
      return;
    }
    this.#behind ??= [];
    this.#behind.push(resource);
  }

  /** Frees it now, despite references: its handshake has failed. */
  destroy(): void {
    if (!this.#exists) return;
    this.#exists = false;
    this.free();
  }
}

/** A CredHandle or CtxtHandle, with the function that frees it. */
export class NativeHandle extends NativeResource {
  readonly memory: View<SecHandle>;
  /** The handle, followed by the copy that `restore` writes back. */
  readonly #piece = structures.cut(2 * sizeof(SecHandle));
  readonly #free: (memory: View<SecHandle>) => number;
  #kept: (() => void)[] | undefined;

  constructor(free: (memory: View<SecHandle>) => number) {
    super();
    this.#free = free;
    this.#invalidate();
    this.memory = viewAt(SecHandle, this.#piece);
  }

  /** As SecInvalidateHandle leaves a handle: both halves -1. */
  #invalidate(): void {
    const { memory, start, length } = this.#piece;
    memory.fill(0xff, start, start + length);
  }

  override own(): void {
    super.own();
    const { memory, start, length } = this.#piece;
    memory.copyWithin(start + length / 2, start, start + length / 2);
  }

  /** Undoes what a failed call wrote: the handle is as `own` found it, or invalid. */
  restore(): void {
    const { memory, start, length } = this.#piece;
    memory.copyWithin(start, start + length / 2, start + length);
  }

  /** What it needs for as long as it exists; `release` is called once it is freed. */
  keep(release: () => void): void {
    this.#kept ??= [];
    this.#kept.push(release);
  }

  protected override free(): void {
    this.#free(this.memory);
    this.#invalidate();
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

  /** Output parameter of the call that makes it. */
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

/** Finalizer: frees undisposed handles. */
const finalizer = new FinalizationRegistry(releaseHandles);

function releaseHandles(handles: readonly NativeResource[]): void {
  // Once: a thread that ends releases what was collected, and the finalizer may still run for it.
  if (living && !living.delete(handles)) return;
  const [first] = handles;
  first?.release();
  for (let index = 1; index < handles.length; index++) {
    first?.releaseBehind(handles[index] as NativeResource);
  }
}

/** Undisposed handles of a worker thread. The end of a process frees what it has, that of a thread does not. */
let living: Map<readonly NativeResource[], WeakRef<Owner>> | undefined;

/** Runs when a worker ends by itself or by process.exit(), not when it is terminated. */
function disposeAll(): void {
  // A running call holds a reference to what it uses: that stays.
  for (const [handles, owner] of living ?? []) {
    const left = owner.deref();
    if (left) Owner.prototype.dispose.call(left);
    else releaseHandles(handles);
  }
}

function register(owner: Owner, handles: readonly NativeResource[]): void {
  finalizer.register(owner, handles, owner);
  if (isMainThread()) return;
  if (!living) process.once('exit', disposeAll);
  living ??= new Map();
  living.set(handles, new WeakRef(owner));
}

/** Whether a value is an owner. Runs no code of a script's. */
let isOwner: (value: object) => value is Owner;
let handlesOf: (owner: Owner) => readonly NativeResource[];
let isDisposed: (owner: Owner) => boolean;

/** A disposable object that owns native resources. Using it after disposal throws. */
export abstract class Owner {
  readonly #handles: NativeResource[];
  #disposed = false;

  /** @param handles released in this order, the others not before the first is freed */
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
    finalizer.unregister(this);
    releaseHandles(this.#handles);
  }

  [Symbol.dispose](): void {
    this.dispose();
  }

  /** Keeps another resource alive until this is disposed. */
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
  if (isDisposed(owner)) throw disposed(owner);
}

const disposed = (owner: Owner): BindingError =>
  new BindingError(
    'ERR_SSPI_DISPOSED',
    `This ${owner.constructor.name} was disposed; make a new one.`,
  );

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

/** Keeps an owner's resources alive, even if it is disposed, until the returned function is called. */
export function hold(owner: Owner): () => void {
  const handles = [...handlesOf(owner)];
  for (const handle of handles) handle.retain();
  return () => {
    for (const handle of handles.splice(0)) handle.release();
  };
}
