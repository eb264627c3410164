// The handshake of a context: one leg at a time, with and without blocking.

import { SECPKG_ATTR_NEGOTIATION_INFO } from '../../generated/flags.js';
import { type SecBufferDesc, type SecHandle, TimeStamp } from '../../generated/structs.js';
import { type CredHandle, nativeCredential, usableCredential } from '../credentials/credentials.js';
import type { Pointer, View } from '../declaration.js';
import { plus } from '../native/address.js';
import { type Piece, structures } from '../native/arena.js';
import type { Values } from '../native/bind.js';
import { callAsync, run, signalOf, unlessAborted } from '../native/call-async.js';
import { checkFlags, checkObject, typeError } from '../native/check.js';
import { sizeof, viewAt } from '../native/struct.js';
import { SspiError } from '../sspi/error.js';
import { checkMade, hold, type NativeHandle, Ours } from '../sspi/handles.js';
import { type Expiry, readTimeStamp } from '../sspi/time.js';
import { channelBindingsOf } from './channel-bindings.js';
import { ContextState } from './context-state.js';
import { defaultDataRep } from './data-rep.js';
import { emptyPromises, missingAttributes } from './granted.js';
import {
  type AsyncLegOptions,
  type Leg,
  LegBuffers,
  type LegOptions,
  type LegState,
  readLegInput,
} from './leg.js';
import { type LegFunctionName, legKinds, saslKinds } from './leg-kinds.js';
import { SecurityContext } from './security-context.js';

const attributesSize = Uint32Array.BYTES_PER_ELEMENT;

/** The arguments of a leg's call, in C's order. */
export type LegValues = Values<(typeof legKinds)[LegFunctionName]['entryPoint']>;

/** How a client or a server takes its legs. Made by this package alone: `values` chooses what C writes to. */
export class LegOrders extends Ours {
  readonly functionName: keyof typeof saslKinds;
  readonly options: CheckedOptions;
  readonly values: (call: LegArguments) => LegValues;

  constructor(
    functionName: LegOrders['functionName'],
    options: CheckedOptions,
    values: LegOrders['values'],
  ) {
    super();
    this.functionName = functionName;
    this.options = options;
    this.values = values;
  }
}

type ContextOptions = { readonly [Name in keyof CheckedOptions]?: unknown };

/** The options that client and server share. */
interface CheckedOptions {
  readonly contextReq: number;
  readonly targetDataRep: number | undefined;
  readonly channelBindings: Piece | null;
  readonly auditChannelBindings: boolean;
}

/** Reads each option once, and checks it. */
export function readContextOptions(options: ContextOptions): CheckedOptions {
  const { contextReq = 0, targetDataRep, channelBindings, auditChannelBindings = false } = options;
  if (typeof auditChannelBindings !== 'boolean') {
    throw typeError('options.auditChannelBindings', 'a boolean', auditChannelBindings);
  }
  return {
    contextReq: checkFlags('options.contextReq', contextReq),
    targetDataRep:
      targetDataRep === undefined ? undefined : checkFlags('options.targetDataRep', targetDataRep),
    channelBindings: channelBindingsOf(channelBindings),
    auditChannelBindings,
  };
}

/** Lets SASL take the legs of a new context, for classes beside this one. */
export let takeLegsBySasl: (context: HandshakeContext) => void;

/** What the arguments of a leg's call are made from. */
export interface LegArguments {
  readonly credential: View<SecHandle>;
  /** Null on the first call. */
  readonly context: View<SecHandle> | null;
  readonly newContext: View<SecHandle>;
  readonly contextReq: number;
  readonly targetDataRep: number;
  readonly input: Pointer<SecBufferDesc>;
  readonly output: Pointer<SecBufferDesc>;
  readonly attributes: Pointer<number>;
  readonly expiry: View<TimeStamp>;
}

/** A context that a handshake makes. It keeps its credentials alive until it is disposed, even disposed ones. */
export abstract class HandshakeContext extends SecurityContext {
  static {
    takeLegsBySasl = (context) => {
      const { functionName } = context.#orders;
      context.#leg = { ...context.#leg, functionName: saslKinds[functionName] };
    };
  }

  readonly #state: ContextState;
  /** The credential of the next leg; a leg may replace it. */
  #credential: NativeHandle;
  readonly #orders: LegOrders;
  readonly #targetDataRep: number;
  #leg: LegState;
  /** ptsExpiry, and pfContextAttr behind it. */
  readonly #returned = structures.cut(sizeof(TimeStamp) + attributesSize);
  readonly #expiry: View<TimeStamp> = viewAt(TimeStamp, this.#returned);
  #queue: Promise<void> = Promise.resolve();
  #bindingsResult: number | null = null;
  #isNtlm: boolean | undefined;

  protected constructor(credential: CredHandle, orders: LegOrders) {
    checkMade(new.target.name, 'make a ClientContext or a ServerContext.', orders);
    const usable = usableCredential('credential', credential);
    const native = nativeCredential(usable);
    const state = new ContextState(new.target.name);
    native.retain();
    super(state, native);
    const { functionName, options } = orders;
    this.#state = state;
    this.#credential = native;
    this.#orders = orders;
    this.#targetDataRep = options.targetDataRep ?? defaultDataRep(usable);
    this.#leg = {
      functionName,
      package: usable.package,
      allocate: (options.contextReq & legKinds[functionName].allocateMemory) !== 0,
      channelBindings: options.channelBindings,
      asksBindingsResult: options.auditChannelBindings,
      handle: state.handle.memory,
    };
  }

  /**
   * The attributes that were granted, ISC_RET or ASC_RET; undefined until the context is established,
   * because packages may still change them.
   */
  override get attributes(): number | undefined {
    return this.established ? this.#returnedAttributes() : undefined;
  }

  /**
   * What was asked for and not granted, by name: `['DELEGATE', 'MUTUAL_AUTH']`. A request that has no
   * counterpart among ISC_RET or ASC_RET is left out. MUTUAL_AUTH and DELEGATE count as missing if NTLM was negotiated,
   * which grants them to whoever asks, and has neither. Undefined until the context is established.
   *
   * Whether NTLM was negotiated is asked once (SECPKG_ATTR_NEGOTIATION_INFO), by the first call of this method and only
   * if MUTUAL_AUTH or DELEGATE was asked for and granted. So call it before `dispose()`; then it answers afterwards, too.
   * @throws BindingError `ERR_SSPI_DISPOSED` if that is still to be asked after disposal
   */
  missingAttributes(): string[] | undefined {
    const { attributes } = this;
    if (attributes === undefined) return undefined;
    const { contextReq } = this.#orders.options;
    const isPromised = (attributes & contextReq & emptyPromises) !== 0;
    const granted = isPromised && this.#knownNtlm() ? attributes & ~emptyPromises : attributes;
    return missingAttributes(this.#leg.functionName, contextReq, granted);
  }

  /** Whether NTLM was negotiated. Asked once: that does not change after the handshake. */
  #knownNtlm(): boolean {
    this.#isNtlm ??= this.#negotiatedPackage().toUpperCase() === 'NTLM';
    return this.#isNtlm;
  }

  #negotiatedPackage(): string {
    const { name } = this.#leg.package;
    try {
      return super.queryContextAttributes(SECPKG_ATTR_NEGOTIATION_INFO).packageInfo?.name ?? name;
    } catch (error) {
      // A package that negotiates nothing need not have the attribute.
      if (error instanceof SspiError) return name;
      throw error;
    }
  }

  /**
   * When the context expires; undefined until it is established, because packages may say something else before.
   * Of Schannel, when the certificate of the peer expires; `never` if the peer has none, and for Digest.
   */
  override get expiry(): Expiry | undefined {
    return this.established ? readTimeStamp(this.#expiry) : undefined;
  }

  /** What the last leg made of the client's channel bindings; null if the package did not say. */
  protected get bindingsResult(): number | null {
    return this.#bindingsResult;
  }

  /** Takes one leg. */
  protected takeLeg(token: unknown, options: LegOptions): Leg {
    this.#state.checkUnused();
    return run(this.#prepare(token, options, false));
  }

  /**
   * The same without blocking. Calls on one context are queued, first in, first out. A leg that is abandoned in the
   * queue leaves the context as it is; one that is abandoned while it runs ends the handshake.
   */
  protected async takeLegAsync(token: unknown, options: AsyncLegOptions): Promise<Leg> {
    checkObject('options', options);
    const signal = signalOf(options);
    // Prepared at once: the caller may change its buffers as soon as it has the promise.
    const call = this.#prepare(token, options, true);
    const before = this.#queue;
    const { promise, done } = settledLater();
    this.#queue = promise;
    const over = (): void => {
      call.over();
      // Also after a leg that left the queue early: the next one waits for those in front.
      void before.then(done);
    };
    try {
      await unlessAborted(before, signal);
      this.#state.checkInHandshake();
    } catch (error) {
      over();
      throw error;
    }
    return callAsync({ ...call, over }, signal);
  }

  /** What both ways of making the call share. Its handles are retained until `over`: disposal waits for that. */
  #prepare(token: unknown, options: LegOptions, isAsync: boolean) {
    const { input, brought } = this.#readInput(token, options);
    const buffers = new LegBuffers(this.#leg, input, isAsync);
    const state = this.#state;
    let isAbandoned = false;
    state.running++;
    // All credentials: which one is in force depends on the legs in front.
    const release = hold(this);
    return {
      name: legKinds[this.#leg.functionName].entryPoint,
      values: () => {
        // In force from now on: a leg that leaves the queue early changes nothing.
        if (brought) this.#credential = brought;
        return this.#callValues(buffers);
      },
      finish: (status: number) => this.#finish(buffers, status),
      abandoned: () => {
        isAbandoned = true;
        state.phase = 'aborted';
        buffers.forgetTargets();
      },
      over: () => {
        if (isAbandoned) {
          // The token is lost, so the handshake cannot go on.
          state.phase = 'aborted';
          state.handle.destroy();
        }
        buffers.over();
        release();
        state.running--;
      },
    };
  }

  /** Getters of the caller's options may end the context: checked before and after reading them. */
  #readInput(token: unknown, options: LegOptions) {
    this.#checkLeg();
    const input = readLegInput(token, options, legKinds[this.#leg.functionName].isServer);
    this.#checkLeg();
    const brought = input.credential && nativeCredential(input.credential);
    // Beside the earlier one, with which the context began.
    if (brought) this.keep(brought);
    return { input, brought };
  }

  #callValues({ input, output }: LegBuffers): LegValues {
    const { memory, exists } = this.#state.handle;
    const { memory: returned, start, length, word } = this.#returned;
    // A package may leave them alone: they must not be those of an earlier call.
    returned.fill(0, start, start + length);
    return this.#orders.values({
      credential: this.#credential.memory,
      context: exists ? memory : null,
      newContext: memory,
      contextReq: this.#orders.options.contextReq,
      targetDataRep: this.#targetDataRep,
      input: input?.address ?? null,
      output: output.address,
      attributes: plus(word, length - attributesSize),
      expiry: this.#expiry,
    });
  }

  #finish(buffers: LegBuffers, status: number): Leg {
    const { handle } = this.#state;
    // On failure the previous handle stays valid.
    if (status < 0) handle.restore();
    else handle.own();
    this.#bindingsResult = buffers.bindingsResult ?? this.#bindingsResult;
    try {
      const leg = buffers.finish(status, this.#returnedAttributes());
      this.#state.phase = leg.established ? 'established' : handle.exists ? 'in progress' : 'new';
      return leg;
    } catch (error) {
      this.#state.phase = 'failed';
      handle.destroy();
      throw error;
    }
  }

  #returnedAttributes(): number {
    const { memory, start, length } = this.#returned;
    return memory.readUInt32LE(start + length - attributesSize);
  }

  #checkLeg(): void {
    this.checkUsable();
    this.#state.checkInHandshake();
  }
}

/** A promise that `done` settles. */
function settledLater(): { promise: Promise<void>; done: () => void } {
  let done = () => {};
  const promise = new Promise<void>((resolve) => {
    done = resolve;
  });
  return { promise, done };
}
