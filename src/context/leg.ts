// One leg of a handshake, the same for client and server: buffers in, status and token out.

import {
  ISC_RET_ALLOCATED_MEMORY,
  SECBUFFER_ALERT,
  SECBUFFER_CHANNEL_BINDINGS,
  SECBUFFER_CHANNEL_BINDINGS_RESULT,
  SECBUFFER_EMPTY,
  SECBUFFER_EXTRA,
  SECBUFFER_MISSING,
  SECBUFFER_PRESHARED_KEY,
  SECBUFFER_TOKEN,
  SECBUFFER_TRAFFIC_SECRETS,
  SECPKG_FLAG_STREAM,
} from '../../generated/flags.js';
import { CompleteAuthToken } from '../../generated/functions.js';
import {
  SEC_E_INCOMPLETE_MESSAGE,
  SEC_E_OK,
  SEC_I_COMPLETE_AND_CONTINUE,
  SEC_I_COMPLETE_NEEDED,
} from '../../generated/status.js';
import { SEC_CHANNEL_BINDINGS_RESULT, type SecHandle } from '../../generated/structs.js';
import { type CredHandle, usableCredential } from '../credentials/credentials.js';
import type { View } from '../declaration.js';
import { bytesIn, copyForCall, copyOf, ownPiece, type Piece, structures } from '../native/arena.js';
import type { AsyncOptions } from '../native/call-async.js';
import { checkBytes, checkObject } from '../native/check.js';
import { byteLengthOf } from '../native/extent.js';
import { sizeof } from '../native/struct.js';
import { type BufferList, bufferType, type SecurityBuffer } from '../sspi/buffers.js';
import { checkMemory, readBuffers } from '../sspi/caller-buffers.js';
import { checkStatus, SspiError } from '../sspi/error.js';
import { borrowList, returnList } from '../sspi/list-pool.js';
import type { SecurityPackageInfo } from '../sspi/packages.js';
import { bytesNeeded, takeOutputs } from '../sspi/results.js';
import { statusName } from '../sspi/status.js';
import type { LegFunctionName } from './leg-kinds.js';
import { returnRoom, takeRoom } from './token-rooms.js';

/** The result of InitializeSecurityContext or AcceptSecurityContext. */
export interface Leg {
  readonly functionName: LegFunctionName;
  /** Signed 32 bits: `SEC_E_OK`, `SEC_I_CONTINUE_NEEDED` ... */
  readonly status: number;
  /** The status by name. */
  readonly code: string;
  /**
   * To be sent to the peer; null if there is none. SEC_E_OK may come with one, too. It is the Buffer in `outputBuffers`, or
   * a copy of it if those are the caller's.
   */
  readonly token: Buffer | null;
  /** A TLS alert to be sent to the peer, beside the token; null if there is none. */
  readonly alert: Buffer | null;
  /** Whether the handshake is finished on this side. */
  readonly established: boolean;
  /**
   * The attributes returned by this call: ISC_RET or ASC_RET, or null with SEC_E_INCOMPLETE_MESSAGE. Provisional
   * until `established`: before that, rely only on those unrelated to security, such as
   * ALLOCATED_MEMORY.
   */
  readonly attributes: number | null;
  /** Unconsumed bytes at the end of the input, which belong to the next message; null if none. */
  readonly extra: Buffer | null;
  /**
   * With SEC_E_INCOMPLETE_MESSAGE: how many more bytes the package wants at least, 0 if it does not say.
   * Read more from the peer and call again with all bytes so far.
   */
  readonly missing: number | null;
  /**
   * The input buffers as the call left them, in their order: types and sizes may have changed. Without blocking, the
   * data of PRESHARED_KEY and TRAFFIC_SECRETS is null: the copies that the call used are wiped.
   */
  readonly inputBuffers: readonly SecurityBuffer[];
  /** The output buffers as the call left them, in their order. */
  readonly outputBuffers: readonly SecurityBuffer[];
}

/** The parameters of a leg beside the token. */
export interface LegOptions {
  /**
   * Another credential, from this leg on: one with a client certificate after
   * SEC_I_INCOMPLETE_CREDENTIALS. The context keeps it alive until it is disposed, like its first one.
   */
  readonly credential?: CredHandle;
  /**
   * More input: APPLICATION_PROTOCOLS, PKG_PARAMS, TARGET_HOST ... The token comes first, an EMPTY buffer
   * second for packages that read a stream, these after them. The package may write into them; without
   * blocking, into copies.
   */
  readonly inputBuffers?: readonly SecurityBuffer[];
  /**
   * The output, instead of a TOKEN (and ALERT) buffer of our own. Bytes are memory that the result is copied to
   * after the call, null is for the package to allocate (with *_REQ_ALLOCATE_MEMORY).
   */
  readonly outputBuffers?: readonly SecurityBuffer[];
}

/** The parameters of an asynchronous leg beside the token. */
export interface AsyncLegOptions extends LegOptions, AsyncOptions {}

/** The parameters of a leg, read once: using them runs no code of the caller's. */
export interface LegInput {
  readonly credential: CredHandle | undefined;
  readonly token: Uint8Array | null;
  readonly inputBuffers: readonly SecurityBuffer[] | undefined;
  readonly outputBuffers: readonly SecurityBuffer[] | undefined;
}

/**
 * Reads each option once, and checks it.
 * @param answers whether there must be input: a server has nothing to say without any
 * @throws TypeError or RangeError that names the parameter
 */
export function readLegInput(token: unknown, options: unknown, answers: boolean): LegInput {
  checkObject('options', options);
  const { credential, inputBuffers, outputBuffers } = options as LegOptions;
  const read: LegInput = {
    credential:
      credential === undefined ? undefined : usableCredential('options.credential', credential),
    token: (token ?? null) as Uint8Array | null,
    inputBuffers:
      inputBuffers === undefined ? undefined : readBuffers('options.inputBuffers', inputBuffers),
    outputBuffers:
      outputBuffers === undefined ? undefined : readBuffers('options.outputBuffers', outputBuffers),
  };
  // Checked again: a getter may have disposed the credential or transferred memory since.
  if (read.credential) usableCredential('options.credential', read.credential);
  const isLeftOut = answers ? token === null && read.inputBuffers : read.token === null;
  if (!isLeftOut) checkBytes('token', token);
  if (read.inputBuffers) checkMemory('options.inputBuffers', read.inputBuffers);
  return read;
}

/** Constant for all legs of a context. */
export interface LegState {
  readonly functionName: LegFunctionName;
  readonly package: SecurityPackageInfo;
  /** Whether the caller asked the package to allocate the output. */
  readonly allocate: boolean;
  /** SEC_CHANNEL_BINDINGS with the data behind it; goes along with every leg. */
  readonly channelBindings: Piece | null;
  /** Whether each leg asks what the package made of the client's channel bindings. */
  readonly asksBindingsResult: boolean;
  /** The context's handle, for CompleteAuthToken. */
  readonly handle: View<SecHandle>;
}

/** Stream packages (Schannel) take an EMPTY buffer behind the token, for what they do not consume, and make alerts. */
const isStream = ({ capabilities }: SecurityPackageInfo): boolean =>
  (capabilities & SECPKG_FLAG_STREAM) !== 0;

/** The buffers of one call, before and after it. */
export class LegBuffers {
  readonly input: BufferList | null;
  readonly output: BufferList;
  readonly #state: LegState;
  readonly #token: Piece | null;
  /** SEC_CHANNEL_BINDINGS_RESULT, in the last buffer of the output. */
  readonly #bindingsResult: Piece | null;
  /** Whether the output goes to the caller's memory. */
  readonly #isCallers: boolean;
  #isOver = false;
  /** The memory of the output. */
  readonly #rooms: Piece[] = [];
  /** Copies of keys, by their index in the input. */
  readonly #keys = new Map<number, Piece>();

  /**
   * Copies the token: the package may write to its input, and the caller to its own memory.
   * @param isAsync whether scripts run during the call: then all input is copied
   */
  constructor(state: LegState, given: LegInput, isAsync: boolean) {
    this.#state = state;
    const copy = given.token === null ? null : copyForCall(given.token);
    this.#token = copy;
    this.input = inputList(state, copy, given.inputBuffers ?? [], isAsync ? this.#keys : null);
    const { outputBuffers } = given;
    this.#isCallers = outputBuffers !== undefined;
    const count = outputBuffers?.length ?? (isStream(state.package) ? 2 : 1);
    this.#bindingsResult = state.asksBindingsResult
      ? structures.cut(sizeof(SEC_CHANNEL_BINDINGS_RESULT))
      : null;
    this.output = borrowList(this.#bindingsResult === null ? count : count + 1);
    if (outputBuffers) this.#putOutputs(outputBuffers);
    else this.#putOwnOutput();
    if (this.#bindingsResult) {
      this.output.putPiece(count, SECBUFFER_CHANNEL_BINDINGS_RESULT, this.#bindingsResult);
    }
  }

  /** Flags of SEC_CHANNEL_BINDINGS_RESULT, after the call: a package that knows the buffer sets one at least. */
  get bindingsResult(): number | null {
    return (this.#bindingsResult && bytesIn(this.#bindingsResult).readUInt32LE()) || null;
  }

  /**
   * Turns the status into a leg. Memory that the package allocated is freed here, whatever the status.
   * @param attributes that the call returned
   * @returns the leg; SEC_E_INCOMPLETE_MESSAGE is one, no failure
   * @throws SspiError on failure, with the token for the peer if the package made one
   * @throws BindingError `ERR_SSPI_PACKAGE` if the package claims bytes that it does not have
   */
  finish(status: number, attributes: number): Leg {
    const { functionName, handle } = this.#state;
    // Completed before it is copied: CompleteAuthToken may change the token in place.
    let completed = 0;
    if (status === SEC_I_COMPLETE_NEEDED || status === SEC_I_COMPLETE_AND_CONTINUE) {
      completed = CompleteAuthToken(handle, this.output.descriptor);
    }
    const incomplete = status === SEC_E_INCOMPLETE_MESSAGE;
    const needed = bytesNeeded(this.output, status);
    const outputBuffers = this.#takeOutputs(status, attributes);
    checkStatus('CompleteAuthToken', completed);

    // The token is the first buffer, even if the package changes its type.
    const [first] = outputBuffers;
    const alert = this.#bytesOf(
      outputBuffers.find(({ type }) => bufferType(type) === SECBUFFER_ALERT),
    );
    const token = first && bufferType(first.type) !== SECBUFFER_ALERT ? this.#bytesOf(first) : null;
    if (status < 0 && !incomplete) {
      throw new SspiError(functionName, status, token ?? alert, needed);
    }
    return {
      functionName,
      status,
      code: statusName(status),
      token: incomplete ? null : token,
      alert,
      established: status === SEC_E_OK || status === SEC_I_COMPLETE_NEEDED,
      attributes: incomplete ? null : attributes,
      extra: this.#extra(),
      missing: incomplete ? this.#inputSize(SECBUFFER_MISSING) : null,
      inputBuffers: this.#inputs(),
      outputBuffers,
    };
  }

  /** Stops writing to the caller's memory: the leg was aborted. */
  forgetTargets(): void {
    this.output.forgetTargets();
  }

  /** After the call, or instead of it: wipes tokens and copies of keys. The lists are no longer ours then. */
  over(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    for (const piece of this.#keys.values()) bytesIn(piece).fill(0);
    for (const room of this.#rooms) returnRoom(room);
    returnList(this.output);
    if (this.input) returnList(this.input);
  }

  /** The default output. */
  #putOwnOutput(): void {
    const { output } = this;
    const { package: info, allocate } = this.#state;
    if (isStream(info)) output.putBytes(1, SECBUFFER_ALERT, null);
    if (allocate) output.putBytes(0, SECBUFFER_TOKEN, null);
    else output.putPiece(0, SECBUFFER_TOKEN, this.#room(info.maxToken));
  }

  /**
   * The caller's output. The package writes to memory of ours instead, in which a whole token fits: some packages
   * (sspi-rs) write it whatever the size of the buffer.
   */
  #putOutputs(buffers: readonly SecurityBuffer[]): void {
    const { maxToken } = this.#state.package;
    for (const [index, { type, data }] of buffers.entries()) {
      if (data === null) this.output.put(index, { type, data });
      else {
        const room = this.#room(Math.max(byteLengthOf(data), maxToken));
        this.output.putInstead(index, type, room, data);
      }
    }
  }

  #room(length: number): Piece {
    const room = takeRoom(length);
    this.#rooms.push(room);
    return room;
  }

  #takeOutputs(status: number, attributes: number): SecurityBuffer[] {
    const { functionName, allocate } = this.#state;
    const buffers = takeOutputs(this.output, {
      functionName,
      status,
      allocates: allocate || (status >= 0 && (attributes & ISC_RET_ALLOCATED_MEMORY) !== 0),
      input: this.input,
    });
    return this.#bindingsResult ? buffers.slice(0, -1) : buffers;
  }

  /** The bytes of an output, copied if they are in the caller's memory; null if it is empty. */
  #bytesOf(buffer: SecurityBuffer | undefined): Buffer | null {
    if (!buffer?.data || byteLengthOf(buffer.data) === 0) return null;
    return this.#isCallers ? copyOf(buffer.data) : (buffer.data as Buffer);
  }

  #inputs(): SecurityBuffer[] {
    const { input } = this;
    const buffers: SecurityBuffer[] = [];
    for (let index = 0; index < (input?.length ?? 0); index++) {
      // Makes no further copy of a key.
      const data = this.#keys.has(index) ? null : (input?.takeOut(index) ?? null);
      buffers.push({ type: input?.typeOf(index) ?? 0, data });
    }
    return buffers;
  }

  #extra(): Buffer | null {
    const extra = this.#inputSize(SECBUFFER_EXTRA);
    const token = this.#token;
    if (!token || extra === 0) return null;
    return copyOf(bytesIn(token).subarray(Math.max(0, token.length - extra)));
  }

  /** cbBuffer of the input buffer that is of this type now; 0 if there is none. */
  #inputSize(type: number): number {
    const index = this.input?.indexOf(type) ?? -1;
    return index < 0 ? 0 : (this.input?.sizeOf(index) ?? 0);
  }
}

const isKey = (type: number): boolean =>
  bufferType(type) === SECBUFFER_PRESHARED_KEY || bufferType(type) === SECBUFFER_TRAFFIC_SECRETS;

/**
 * @param keys receives the copies of keys, for an asynchronous leg; null for a blocking one, which copies nothing
 * @returns null if there is no buffer: there is no list then either
 */
function inputList(
  state: LegState,
  token: Piece | null,
  more: readonly SecurityBuffer[],
  keys: Map<number, Piece> | null,
): BufferList | null {
  const own = token === null ? 0 : isStream(state.package) ? 2 : 1;
  const count = own + more.length + (state.channelBindings === null ? 0 : 1);
  if (count === 0) return null;
  const list = borrowList(count);
  if (token) list.putPiece(0, SECBUFFER_TOKEN, token);
  if (own === 2) list.putBytes(1, SECBUFFER_EMPTY, null);
  for (const [index, buffer] of more.entries()) {
    const { type, data } = buffer;
    if (keys === null || data === null) {
      list.put(own + index, buffer);
      continue;
    }
    if (!isKey(type) || byteLengthOf(data) === 0) {
      list.putPiece(own + index, type, copyForCall(data));
      continue;
    }
    const key = ownPiece(byteLengthOf(data));
    key.memory.set(data);
    keys.set(own + index, key);
    list.putPiece(own + index, type, key);
  }
  if (state.channelBindings) {
    list.putPiece(count - 1, SECBUFFER_CHANNEL_BINDINGS, state.channelBindings);
  }
  return list;
}
