// One leg of a handshake, the same for client and server: buffers in, status and token out.

import {
  SECBUFFER_ALERT,
  SECBUFFER_CHANNEL_BINDINGS,
  SECBUFFER_EMPTY,
  SECBUFFER_EXTRA,
  SECBUFFER_MISSING,
  SECBUFFER_TOKEN,
  SECPKG_FLAG_STREAM,
} from '../../generated/flags.js';
import { CompleteAuthToken } from '../../generated/functions.js';
import {
  SEC_E_INCOMPLETE_MESSAGE,
  SEC_E_OK,
  SEC_I_COMPLETE_AND_CONTINUE,
  SEC_I_COMPLETE_NEEDED,
} from '../../generated/status.js';
import type { SecHandle } from '../../generated/structs.js';
import type { View } from '../../generated/types.js';
import type { CredHandle } from '../credentials/credentials.js';
import { checkStatus, SspiError } from '../errors.js';
import { bytesIn, copyIn, type Piece } from '../native/slab.js';
import type { SecurityPackageInfo } from '../packages.js';
import { statusName } from '../status.js';
import { BufferList, bufferType, type SecurityBuffer } from './buffers.js';
import { borrowRoom, returnRoom } from './token-rooms.js';

/** What a call of InitializeSecurityContext or AcceptSecurityContext gave. */
export interface Leg {
  readonly functionName:
    | 'InitializeSecurityContext'
    | 'AcceptSecurityContext'
    | 'SaslInitializeSecurityContext'
    | 'SaslAcceptSecurityContext';
  /** Signed 32 bits: `SEC_E_OK`, `SEC_I_CONTINUE_NEEDED` ... */
  readonly status: number;
  /** The status by name. */
  readonly code: string;
  /** To be sent to the peer; null if there is none. There can be one with SEC_E_OK, too. */
  readonly token: Buffer | null;
  /** A TLS alert to be sent to the peer, beside the token; null if there is none. */
  readonly alert: Buffer | null;
  /** Whether the handshake is finished on this side. */
  readonly established: boolean;
  /** Bytes of the input that were not consumed and belong to what follows; null if none. */
  readonly extra: Buffer | null;
  /**
   * With SEC_E_INCOMPLETE_MESSAGE: how many more bytes the package wants at least, 0 if it does not say.
   * Read more from the peer and call again with all bytes so far.
   */
  readonly missing: number | null;
  /** The input buffers as the call left them, in their order: types and sizes may have changed. */
  readonly inputBuffers: readonly SecurityBuffer[];
  /** The output buffers as the call left them, in their order. */
  readonly outputBuffers: readonly SecurityBuffer[];
}

/** What a leg is given besides the token. */
export interface LegOptions {
  /**
   * Another credential, from this leg on: one with a client certificate after
   * SEC_I_INCOMPLETE_CREDENTIALS. The context keeps it alive until it is disposed, like its first one.
   */
  readonly credential?: CredHandle;
  /**
   * More input: APPLICATION_PROTOCOLS, PKG_PARAMS, TARGET_HOST ... The token comes first, an EMPTY buffer
   * second for packages that read a stream, these after them. The package may write into them.
   */
  readonly inputBuffers?: readonly SecurityBuffer[];
  /**
   * The output, instead of a TOKEN (and ALERT) buffer of our own. Bytes are memory to be written to, null
   * is for the package to allocate (with *_REQ_ALLOCATE_MEMORY).
   */
  readonly outputBuffers?: readonly SecurityBuffer[];
}

/** What stays the same for all legs of a context. */
export interface LegState {
  readonly functionName: Leg['functionName'];
  readonly package: SecurityPackageInfo;
  /** Whether the caller asked the package to allocate the output. */
  readonly allocate: boolean;
  /** SEC_CHANNEL_BINDINGS with the data behind it; goes along with every leg. */
  readonly channelBindings: Uint8Array | null;
  /** The context's handle, for CompleteAuthToken. */
  readonly handle: View<SecHandle>;
}

/** Schannel reads records off a stream: it is told where input ends, and makes alerts. */
const isStream = ({ capabilities }: SecurityPackageInfo): boolean =>
  (capabilities & SECPKG_FLAG_STREAM) !== 0;

/** The buffers of one call, and what became of them. */
export class LegBuffers {
  readonly input: BufferList | null;
  readonly output: BufferList;
  readonly #state: LegState;
  readonly #token: Buffer | null;
  /** Memory of ours for the output; undefined if it is the caller's or the package's. */
  readonly #room: Piece | undefined;

  /** Copies the token: the package may write into its input, and the caller into its memory. */
  constructor(state: LegState, token: Uint8Array | null, options: LegOptions) {
    this.#state = state;
    const copy = token === null ? null : copyIn(token);
    this.#token = copy === null ? null : bytesIn(copy);
    this.input = inputList(state, copy, options.inputBuffers ?? []);
    if (options.outputBuffers === undefined) {
      this.#room = state.allocate ? undefined : borrowRoom(state.package.maxToken);
      this.output = outputList(state, this.#room);
    } else {
      this.output = new BufferList(options.outputBuffers);
    }
  }

  /**
   * Turns the status into a leg. Memory that the package allocated is freed here, whatever the status.
   * @returns the leg; SEC_E_INCOMPLETE_MESSAGE is one, no failure
   * @throws SspiError on failure, with the token for the peer if the package made one
   */
  finish(status: number): Leg {
    const { functionName, handle } = this.#state;
    // Completed before it is copied: CompleteAuthToken may change the token in place.
    let completed = 0;
    if (status === SEC_I_COMPLETE_NEEDED || status === SEC_I_COMPLETE_AND_CONTINUE) {
      completed = CompleteAuthToken(handle, this.output.descriptor);
    }
    const incomplete = status === SEC_E_INCOMPLETE_MESSAGE;
    const outputBuffers = this.#takeOutputs(status >= 0);
    checkStatus('CompleteAuthToken', completed);

    // A package may change the type of the token's buffer; it stays the first.
    const [first] = outputBuffers;
    const alert = bytesOf(outputBuffers.find(({ type }) => bufferType(type) === SECBUFFER_ALERT));
    const token = first && bufferType(first.type) !== SECBUFFER_ALERT ? bytesOf(first) : null;
    if (status < 0 && !incomplete) throw new SspiError(functionName, status, token ?? alert);
    return {
      functionName,
      status,
      code: statusName(status),
      token: incomplete ? null : token,
      alert,
      established: status === SEC_E_OK || status === SEC_I_COMPLETE_NEEDED,
      extra: this.#extra(),
      missing: incomplete ? this.#inputSize(SECBUFFER_MISSING) : null,
      inputBuffers: this.input?.parts() ?? [],
      outputBuffers,
    };
  }

  #takeOutputs(written: boolean): SecurityBuffer[] {
    const room = this.#room;
    const buffers: SecurityBuffer[] = [];
    for (let index = 0; index < this.output.length; index++) {
      const { type, data } = this.#takeOutput(index, written);
      // The next leg writes to the same room.
      buffers.push({ type, data: room && data ? Buffer.from(data) : data });
    }
    if (room) returnRoom(room);
    return buffers;
  }

  /** On failure, memory of ours whose size was left alone holds no token. */
  #takeOutput(index: number, written: boolean): SecurityBuffer {
    const type = this.output.typeOf(index);
    const untouched = !written && this.output.isUntouched(index);
    return { type, data: untouched ? null : this.output.take(index) };
  }

  #extra(): Buffer | null {
    const extra = this.#inputSize(SECBUFFER_EXTRA);
    const token = this.#token;
    if (!token || extra === 0) return null;
    return Buffer.from(token.subarray(Math.max(0, token.byteLength - extra)));
  }

  /** cbBuffer of the input buffer that is of this type now; 0 if there is none. */
  #inputSize(type: number): number {
    const index = this.input?.indexOf(type) ?? -1;
    return index < 0 ? 0 : (this.input?.sizeOf(index) ?? 0);
  }
}

/** A copy of what a buffer holds; null if it is empty. */
const bytesOf = (buffer: SecurityBuffer | undefined): Buffer | null =>
  buffer?.data && buffer.data.byteLength > 0 ? Buffer.from(buffer.data) : null;

/** Null if there is no buffer: there is no list then either. */
function inputList(
  state: LegState,
  token: Piece | null,
  more: readonly SecurityBuffer[],
): BufferList | null {
  const buffers: SecurityBuffer[] = [];
  if (token) {
    buffers.push({ type: SECBUFFER_TOKEN, data: null });
    if (isStream(state.package)) buffers.push({ type: SECBUFFER_EMPTY, data: null });
  }
  buffers.push(...more);
  if (state.channelBindings) {
    buffers.push({ type: SECBUFFER_CHANNEL_BINDINGS, data: state.channelBindings });
  }
  if (buffers.length === 0) return null;
  const list = new BufferList(buffers);
  if (token) list.putPiece(0, SECBUFFER_TOKEN, token);
  return list;
}

/** @param room undefined where the package allocates */
function outputList(state: LegState, room: Piece | undefined): BufferList {
  const buffers: SecurityBuffer[] = [{ type: SECBUFFER_TOKEN, data: null }];
  if (isStream(state.package)) buffers.push({ type: SECBUFFER_ALERT, data: null });
  const list = new BufferList(buffers);
  if (room) list.putPiece(0, SECBUFFER_TOKEN, room);
  return list;
}
