// The handshake of a context: legs one at a time, with and without blocking.

import { type SecBufferDesc, type SecHandle, TimeStamp } from '../../generated/structs.js';
import { type CredHandle, nativeCredential, usableCredential } from '../credentials/credentials.js';
import type { View } from '../declaration.js';
import type { Piece } from '../native/arena.js';
import { callByName, type Values } from '../native/bind.js';
import {
  callAsync,
  checkNotAborted,
  type PreparedCall,
  signalOf,
  unlessAborted,
} from '../native/call-async.js';
import { checkObject } from '../native/check.js';
import { alloc } from '../native/struct.js';
import { hold, illegalConstructor, type NativeHandle } from '../sspi/handles.js';
import { type Expiry, readTimeStamp } from '../sspi/time.js';
import { ContextState } from './context-state.js';
import { missingAttributes } from './granted.js';
import {
  type AsyncLegOptions,
  type Leg,
  LegBuffers,
  type LegOptions,
  type LegState,
  readLegInput,
} from './leg.js';
import { SecurityContext } from './security-context.js';

/** What takes a leg: a function of SSPI, or SASL's of the same shape. */
const legFunctions = {
  InitializeSecurityContext: 'InitializeSecurityContextW',
  AcceptSecurityContext: 'AcceptSecurityContext',
  SaslInitializeSecurityContext: 'SaslInitializeSecurityContextW',
  SaslAcceptSecurityContext: 'SaslAcceptSecurityContext',
} as const;

type LegFunction = (typeof legFunctions)[Leg['functionName']];
/** The arguments of a leg's call, in C's order. */
export type LegValues = Values<LegFunction>;

/** What a client or a server makes of its options. */
export interface HandshakeOptions {
  readonly functionName: Leg['functionName'];
  /** What the caller asks for. */
  readonly contextReq: number;
  /** The bit of `contextReq` that leaves the output to the package. */
  readonly allocateMemory: number;
  /** Whether the first leg needs input too: it answers the peer. */
  readonly answers: boolean;
  readonly channelBindings: Piece | null;
}

/** Options that no script made: to some of them memory is given without a further look. */
const known = new WeakSet<HandshakeOptions>();

/**
 * @param className of the context
 * @param functions those whose arguments the class makes: a class of a script's may name another
 */
export function handshakeOptions(
  className: string,
  functions: readonly Leg['functionName'][],
  options: HandshakeOptions,
): HandshakeOptions {
  if (!functions.includes(options.functionName)) {
    throw illegalConstructor(className, `its legs are taken by ${functions.join(' or ')}.`);
  }
  known.add(options);
  return options;
}

/** What the call of a leg is made from. */
export interface LegArguments {
  readonly credential: View<SecHandle>;
  /** Null on the first call. */
  readonly context: View<SecHandle> | null;
  readonly newContext: View<SecHandle>;
  readonly input: View<SecBufferDesc> | null;
  readonly output: View<SecBufferDesc>;
  readonly attributes: Uint32Array;
  readonly expiry: View<TimeStamp>;
}

/**
 * A context that a handshake makes. It keeps its credentials alive until it is disposed, also when they
 * were disposed before.
 */
export abstract class HandshakeContext extends SecurityContext {
  readonly #state: ContextState;
  /** What legs are taken with; a leg may bring another. */
  #credential: NativeHandle;
  readonly #leg: LegState;
  readonly #contextReq: number;
  readonly #answers: boolean;
  readonly #attributes = new Uint32Array(1);
  readonly #expiry: View<TimeStamp> = alloc(TimeStamp);
  #queue: Promise<void> = Promise.resolve();

  protected constructor(credential: CredHandle, options: HandshakeOptions) {
    if (!known.has(options)) {
      throw illegalConstructor(new.target.name, 'make a ClientContext or a ServerContext.');
    }
    const usable = usableCredential('credential', credential);
    const { package: info } = usable;
    const native = nativeCredential(usable);
    const state = new ContextState(new.target.name);
    native.retain();
    super(state, native);
    this.#state = state;
    this.#credential = native;
    this.#contextReq = options.contextReq;
    this.#answers = options.answers;
    this.#leg = {
      functionName: options.functionName,
      package: info,
      allocate: (options.contextReq & options.allocateMemory) !== 0,
      channelBindings: options.channelBindings,
      handle: state.handle.memory,
    };
  }

  /**
   * The attributes that were granted, ISC_RET or ASC_RET; undefined until the context is established,
   * because packages may still change them.
   */
  override get attributes(): number | undefined {
    return this.established ? this.#attributes[0] : undefined;
  }

  /**
   * What was asked for and not granted, by name: `['DELEGATE', 'MUTUAL_AUTH']`. A request that has no
   * counterpart among ISC_RET or ASC_RET is left out. Undefined until the context is established.
   */
  missingAttributes(): string[] | undefined {
    const { attributes } = this;
    if (attributes === undefined) return undefined;
    return missingAttributes(this.#leg.functionName, this.#contextReq, attributes);
  }

  /**
   * When the context expires; undefined until it is established, because packages may say something else before.
   * Of Schannel, when the certificate of the peer expires; `never` if the peer has none, and for Digest.
   */
  override get expiry(): Expiry | undefined {
    return this.established ? readTimeStamp(this.#expiry) : undefined;
  }

  /** The arguments of the call for one leg, in C's order. */
  protected abstract legArguments(call: LegArguments): LegValues;

  /** Takes one leg and follows what it does to the context. */
  protected takeLeg(token: unknown, options: LegOptions): Leg {
    this.#state.checkUnused();
    const { input, brought } = this.#readInput(token, options);
    const buffers = new LegBuffers(this.#leg, input, false);
    const credential = this.#goOnWith(brought);
    this.#begin(credential);
    try {
      const before = bitsOf(this.#state.handle);
      const values = this.#callArguments(buffers, credential);
      const status = callByName(this.#function, values);
      return this.#finishLeg(buffers, status, before);
    } finally {
      this.#end(credential);
    }
  }

  /**
   * The same without blocking. Calls on one context queue up, in the order in which they came. A leg that is given
   * up before it begins leaves the context as it is; while it runs, the context with it.
   */
  protected async takeLegAsync(token: unknown, options: AsyncLegOptions): Promise<Leg> {
    checkObject('options', options);
    const signal = signalOf(options);
    // Prepared at once: the caller may change its buffers as soon as it has the promise.
    const { input, brought } = this.#readInput(token, options);
    const buffers = new LegBuffers(this.#leg, input, true);
    checkNotAborted(signal);
    const before = this.#queue;
    const { promise, done } = settledLater();
    this.#queue = promise;
    this.#state.running++;
    // All credentials: which one is in force depends on the legs in front.
    const letGo = hold(this);
    const end = () => {
      letGo();
      this.#state.running--;
    };
    try {
      await unlessAborted(before, signal);
      this.#state.checkInHandshake();
    } catch (error) {
      end();
      // Those behind wait for those in front all the same.
      before.then(done);
      throw error;
    }
    const bits = bitsOf(this.#state.handle);
    let abandoned = false;
    const call: PreparedCall<LegFunction, Leg> = {
      name: this.#function,
      values: () => this.#callArguments(buffers, this.#goOnWith(brought)),
      finish: (status) => this.#finishLeg(buffers, status, bits),
      abandoned: () => {
        abandoned = true;
        this.#state.phase = 'aborted';
        buffers.keepToThemselves();
      },
      over: () => {
        if (abandoned) this.#abandon();
        end();
        done();
      },
    };
    return callAsync(call, signal);
  }

  /** A leg was given up, and with it its token: nobody can go on with the context. */
  #abandon(): void {
    this.#state.phase = 'aborted';
    this.#state.handle.destroy();
  }

  /** While the call runs, disposing takes effect after it: by a script, or by a listener of a trace. */
  #begin(credential: NativeHandle): void {
    this.#state.running++;
    this.#state.handle.retain();
    credential.retain();
  }

  #end(credential: NativeHandle): void {
    this.#state.handle.release();
    credential.release();
    this.#state.running--;
  }

  get #function(): LegFunction {
    return legFunctions[this.#leg.functionName];
  }

  /** Reading runs getters of the caller's, which may end the context: asked again after them. */
  #readInput(token: unknown, options: LegOptions) {
    this.#checkLeg();
    const input = readLegInput(token, options, this.#answers);
    this.#checkLeg();
    // The earlier one stays alive: the context began with it.
    const brought = input.credential && nativeCredential(input.credential);
    if (brought) this.keep(brought);
    return { input, brought };
  }

  /** The credential of a leg that begins: the one it brings, for the later legs too, or that of an earlier leg. */
  #goOnWith(brought: NativeHandle | undefined): NativeHandle {
    if (brought) this.#credential = brought;
    return this.#credential;
  }

  #callArguments({ input, output }: LegBuffers, credential: NativeHandle): LegValues {
    const { memory, exists } = this.#state.handle;
    // What a package leaves alone is not what an earlier call returned.
    this.#attributes[0] = 0;
    this.#expiry.QuadPart = 0n;
    return this.legArguments({
      credential: credential.memory,
      // The first call has no context yet; later ones give the same handle twice.
      context: exists ? memory : null,
      newContext: memory,
      input: input?.descriptor ?? null,
      output: output.descriptor,
      attributes: this.#attributes,
      expiry: this.#expiry,
    });
  }

  #finishLeg(buffers: LegBuffers, status: number, before: Bits): Leg {
    const handle = this.#state.handle;
    // A call that failed made no handle, and the one there was is ours still, whatever it wrote.
    if (status < 0) Object.assign(handle.memory, before);
    else if (!handle.exists) handle.own();
    try {
      const leg = buffers.finish(status, this.#attributes[0] ?? 0);
      this.#state.phase = leg.established ? 'established' : handle.exists ? 'in progress' : 'new';
      return leg;
    } catch (error) {
      this.#state.phase = 'failed';
      handle.destroy();
      throw error;
    }
  }

  #checkLeg(): void {
    this.checkUsable();
    this.#state.checkInHandshake();
  }
}

type Bits = Pick<SecHandle, 'dwLower' | 'dwUpper'>;

const bitsOf = ({ memory: { dwLower, dwUpper } }: NativeHandle): Bits => ({ dwLower, dwUpper });

/** A promise that `done` settles. */
function settledLater(): { promise: Promise<void>; done: () => void } {
  let done = () => {};
  const promise = new Promise<void>((resolve) => {
    done = resolve;
  });
  return { promise, done };
}
