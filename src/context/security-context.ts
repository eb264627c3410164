// Security contexts, made by a handshake or imported: queries, messages, impersonation, export.

import {
  SCHANNEL_SESSION,
  SECBUFFER_TOKEN,
  SECPKG_ATTR_SIZES,
  type SECPKG_CONTEXT_EXPORT,
  SECPKG_CONTEXT_EXPORT_DELETE_OLD,
  SSL_SESSION_DISABLE_RECONNECTS,
  SSL_SESSION_ENABLE_RECONNECTS,
} from '../../generated/flags.js';
import { ApplyControlToken, CompleteAuthToken } from '../../generated/functions.js';
import { SEC_I_RENEGOTIATE } from '../../generated/status.js';
import { SCHANNEL_SESSION_TOKEN, type SecHandle } from '../../generated/structs.js';
import {
  type AttributeReport,
  type ContextAttributeInput,
  type ContextAttributes,
  type ContextSizes,
  queryContextAttributes,
  queryContextAttributesRaw,
  sweepContextAttributes,
} from '../attributes/query.js';
import { type ContextSettings, type Setting, setContextAttributes } from '../attributes/set.js';
import type { View } from '../declaration.js';
import { type AccessToken, querySecurityContextToken } from '../identity/access-token.js';
import { impersonate } from '../identity/impersonate.js';
import { copyForCall, copyOf } from '../native/arena.js';
import { checkBytes, checkFlags, checkLength, typeError } from '../native/check.js';
import { alloc, bytesOf } from '../native/struct.js';
import { BufferList, type SecurityBuffer } from '../sspi/buffers.js';
import { readBuffers } from '../sspi/caller-buffers.js';
import { checkStatus } from '../sspi/error.js';
import { checkMade, type NativeResource, Owner } from '../sspi/handles.js';
import { checkListStatus, partOf } from '../sspi/results.js';
import type { Expiry } from '../sspi/time.js';
import type { ContextState } from './context-state.js';
import { type ExportedContext, exportSecurityContext } from './export-context.js';
import {
  hasConfidentiality,
  type TokenLayout,
  type UnwrappedMessage,
  unwrap,
  type WrapOptions,
  wrap,
} from './gss-tokens.js';
import { type MessageOptions, type SealedMessage, smallestTrailer } from './message-buffers.js';
import {
  type DecryptedBuffers,
  decryptMessage,
  encryptMessage,
  makeSignature,
  noOptions,
  verifySignature,
} from './messages.js';

const noWrapOptions: WrapOptions = Object.freeze({});

/** Makes a call on a context, for this package's other classes: a script's subclass cannot access the handle. */
export let onContext: <T>(context: SecurityContext, call: (handle: View<SecHandle>) => T) => T;

/** A context that owns a CtxtHandle. Free it with `dispose()` or `using`. */
export abstract class SecurityContext extends Owner {
  static {
    onContext = (context, call) => context.#use(call);
  }

  readonly #state: ContextState;
  #sizes: ContextSizes | undefined;
  #isConfidential: boolean | undefined;
  readonly #layout: TokenLayout = {};

  /** @param needed a resource to keep alive as long as the context: its credential */
  protected constructor(state: ContextState, ...needed: NativeResource[]) {
    checkMade(
      new.target.name,
      'make a ClientContext or a ServerContext, or call importSecurityContext.',
      state,
    );
    super(state.handle, ...needed);
    this.#state = state;
  }

  /** Whether the handshake is finished on this side. */
  get established(): boolean {
    return this.#state.phase === 'established';
  }

  /**
   * The attributes that were granted, ISC_RET or ASC_RET; undefined until the context is established,
   * because packages may still change them, and for an imported one.
   */
  abstract get attributes(): number | undefined;

  /** When the context expires; undefined until it is established, and for an imported one. */
  abstract get expiry(): Expiry | undefined;

  /**
   * Queries an attribute of the context. Memory that the package allocated is copied and freed.
   * @param attribute a constant of SECPKG_ATTR whose structure the headers define
   * @param input for the few attributes whose structure takes any
   * @throws TypeError or RangeError that names the parameter
   * @throws SspiError such as `SEC_E_UNSUPPORTED_FUNCTION`
   * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-querycontextattributesw
   */
  queryContextAttributes<A extends keyof ContextAttributes>(
    attribute: A,
    ...input: ContextAttributeInput<A>
  ): ContextAttributes[A] {
    const context = this.#begin();
    try {
      return queryContextAttributes(context, attribute, input[0]);
    } finally {
      this.#state.end();
    }
  }

  /**
   * Queries any attribute, and returns the bytes of its structure. SSPI takes no size for them, so there is
   * spare memory behind them. The targets of pointers in the structure
   * are neither copied nor freed.
   * @param structure its size in bytes, or the bytes that it starts with
   * @throws TypeError or RangeError that names the parameter
   * @throws SspiError such as `SEC_E_UNSUPPORTED_FUNCTION`
   * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-querycontextattributesw
   */
  queryContextAttributesRaw(attribute: number, structure: number | Uint8Array): Buffer {
    return this.#use((context) => queryContextAttributesRaw(context, attribute, structure));
  }

  /**
   * Queries every attribute that `queryContextAttributes` supports: its value, or the status of the failure.
   * Attributes that need input, or return memory for the caller to free, are `skipped`, with the reason.
   */
  sweepContextAttributes(): AttributeReport<ContextAttributes>[] {
    return this.#use(sweepContextAttributes);
  }

  /**
   * Sets an attribute.
   * @param attribute a constant of SECPKG_ATTR
   * @param value the attribute's value, if its structure is declared; or the bytes of the structure
   * @throws TypeError or RangeError that names the parameter
   * @throws SspiError such as `SEC_E_UNSUPPORTED_FUNCTION`: only Schannel has attributes to set
   * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-setcontextattributesw
   */
  setContextAttributes<A extends number>(attribute: A, value: Setting<ContextSettings, A>): void {
    this.#use((context) => setContextAttributes(context, attribute, value));
  }

  /**
   * Signs a message and returns the signature, to be sent along with it. With a list of buffers, signs those in place:
   * the TOKEN buffer, which must be large enough, receives the signature.
   * @throws TypeError or RangeError that names the parameter
   * @throws SspiError such as `SEC_E_UNSUPPORTED_FUNCTION`, if the context has no integrity
   * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-makesignature
   */
  makeSignature(message: Uint8Array, options?: MessageOptions): Buffer;
  makeSignature(message: readonly SecurityBuffer[], options?: MessageOptions): SecurityBuffer[];
  makeSignature(
    message: Uint8Array | readonly SecurityBuffer[],
    options: MessageOptions = noOptions,
  ) {
    const context = this.#begin();
    try {
      return makeSignature(context, this.#knownSizes, message, options);
    } finally {
      this.#state.end();
    }
  }

  /**
   * Verifies the peer's signature of a message, or a list of buffers with both.
   * @returns the quality of protection, a constant of SECQOP or 0
   * @throws TypeError or RangeError that names the parameter
   * @throws SspiError `SEC_E_MESSAGE_ALTERED` or `SEC_E_OUT_OF_SEQUENCE` if the signature is invalid
   * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-verifysignature
   */
  verifySignature(message: Uint8Array, signature: Uint8Array, options?: MessageOptions): number;
  verifySignature(message: readonly SecurityBuffer[], options?: MessageOptions): number;
  verifySignature(...values: [unknown, unknown?, MessageOptions?]): number {
    const context = this.#begin();
    try {
      return verifySignature(context, values[0], values[1], values[2]);
    } finally {
      this.#state.end();
    }
  }

  /**
   * Encrypts a copy of the message or, with `inPlace`, the message itself. The peer needs all parts of the result. With
   * a list of buffers, encrypts those in place and returns them with their sizes.
   * @throws TypeError or RangeError that names the parameter
   * @throws SspiError such as `SEC_E_UNSUPPORTED_FUNCTION`, if the context has no confidentiality
   * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-encryptmessage
   */
  encryptMessage(message: Uint8Array, options?: MessageOptions): SealedMessage;
  encryptMessage(message: readonly SecurityBuffer[], options?: MessageOptions): SecurityBuffer[];
  encryptMessage(
    message: Uint8Array | readonly SecurityBuffer[],
    options: MessageOptions = noOptions,
  ) {
    const context = this.#begin();
    try {
      return encryptMessage(context, this.#knownSizes, message, options);
    } finally {
      this.#state.end();
    }
  }

  /**
   * Decrypts a message of the peer.
   * @param message its parts; or one Uint8Array with all parts, if the package can find them itself
   *   (SECBUFFER_STREAM); or a list of buffers, decrypted in place and returned as they are afterwards, with the quality
   *   of protection
   * @returns the plain text: with `inPlace` a part of the message's memory, else a copy
   * @throws TypeError or RangeError that names the parameter
   * @throws SspiError `SEC_E_MESSAGE_ALTERED` or `SEC_E_OUT_OF_SEQUENCE` if the message is invalid,
   *   `SEC_E_INCOMPLETE_MESSAGE` if its end is missing; without a list of buffers also `SEC_I_CONTEXT_EXPIRED` and
   *   `SEC_I_RENEGOTIATE`, with which there is no plain text
   * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-decryptmessage
   */
  decryptMessage(message: SealedMessage | Uint8Array, options?: MessageOptions): Buffer;
  decryptMessage(message: readonly SecurityBuffer[], options?: MessageOptions): DecryptedBuffers;
  decryptMessage(
    message: SealedMessage | Uint8Array | readonly SecurityBuffer[],
    options: MessageOptions = noOptions,
  ) {
    const context = this.#begin();
    try {
      const result = decryptMessage(context, message, options);
      // The peer wants another leg under the established context; it brings the EXTRA buffer.
      if ('status' in result && result.status === SEC_I_RENEGOTIATE)
        this.#state.phase = 'in progress';
      return result;
    } finally {
      this.#state.end();
    }
  }

  /**
   * Makes one token of GSS-API of a message: GSS_Wrap of RFC 2743. For Kerberos, NTLM and Negotiate; a TLS record is
   * made by `encryptMessage`.
   * @throws TypeError or RangeError that names the parameter
   * @throws BindingError `ERR_SSPI_NOT_ENCRYPTED` if the context has no confidentiality
   * @throws SspiError such as `SEC_E_UNSUPPORTED_FUNCTION`, if the context has no integrity
   * @see https://learn.microsoft.com/windows/win32/secauthn/sspi-kerberos-interoperability-with-gssapi
   */
  wrap(message: Uint8Array, options: WrapOptions = noWrapOptions): Buffer {
    return this.#use((context) =>
      wrap(context, this.#knownSizes(), this.#knownConfidentiality(), message, options),
    );
  }

  /**
   * Verifies the peer's token, and decrypts it if it is encrypted: GSS_Unwrap. Check `encrypted` before relying on it.
   * @returns the message, a copy
   * @throws TypeError that names the parameter
   * @throws SspiError `SEC_E_MESSAGE_ALTERED`, `SEC_E_OUT_OF_SEQUENCE` or `SEC_E_INVALID_TOKEN` if the token is invalid
   * @see https://learn.microsoft.com/windows/win32/secauthn/sspi-kerberos-interoperability-with-gssapi
   */
  unwrap(token: Uint8Array): UnwrappedMessage {
    return this.#use((context) => unwrap(context, this.#layout, this.#knownConfidentiality, token));
  }

  /**
   * Signs a message and returns the signature alone, a token of its own: GSS_GetMIC.
   * @throws as `makeSignature`
   */
  getMic(message: Uint8Array, { qop = 0 }: Pick<WrapOptions, 'qop'> = {}): Buffer {
    checkBytes('message', message);
    return this.makeSignature(message, { qop });
  }

  /**
   * Verifies the peer's signature of a message: GSS_VerifyMIC.
   * @returns the quality of protection, a constant of SECQOP or 0
   * @throws as `verifySignature`
   */
  verifyMic(message: Uint8Array, mic: Uint8Array): number {
    checkBytes('message', message);
    return this.verifySignature(message, mic);
  }

  /**
   * The longest message, in bytes, whose token is not longer than `maxToken`: GSS_Wrap_size_limit. It may be a few
   * bytes shorter than possible; 0 if no message fits.
   * @throws RangeError that names the parameter
   * @throws SspiError if the package does not tell its sizes
   */
  wrapSizeLimit(maxToken: number): number {
    checkLength('maxToken', maxToken);
    const { securityTrailer, blockSize } = this.#use(this.#knownSizes);
    return Math.max(0, maxToken - Math.max(securityTrailer, smallestTrailer) - blockSize);
  }

  /**
   * Applies a control token, such as SCHANNEL_SHUTDOWN: the next leg then makes the token for the peer.
   * @throws TypeError or RangeError that names the parameter
   * @throws SspiError such as `SEC_E_UNSUPPORTED_FUNCTION`
   * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-applycontroltoken
   */
  applyControlToken(buffers: readonly SecurityBuffer[]): void {
    const list = new BufferList(readBuffers('buffers', buffers));
    this.#state.checkUnused();
    const status = this.#use((context) => ApplyControlToken(context, list.descriptor));
    checkStatus('ApplyControlToken', status);
    if (this.established) this.#state.phase = 'in progress';
  }

  /**
   * Allows or forbids that the TLS session of this connection is resumed by later ones: SCHANNEL_SESSION, by
   * ApplyControlToken. Takes effect at once, without another leg.
   * @throws TypeError that names the parameter
   * @throws SspiError such as `SEC_E_UNSUPPORTED_FUNCTION`: only Schannel has such sessions
   * @see https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-schannel_session_token
   */
  setReconnects(allowed: boolean): void {
    if (typeof allowed !== 'boolean') throw typeError('allowed', 'a boolean', allowed);
    const dwFlags = allowed ? SSL_SESSION_ENABLE_RECONNECTS : SSL_SESSION_DISABLE_RECONNECTS;
    const token = alloc(SCHANNEL_SESSION_TOKEN, { dwTokenType: SCHANNEL_SESSION, dwFlags });
    const list = new BufferList([{ type: SECBUFFER_TOKEN, data: bytesOf(token) }]);
    this.#state.checkUnused();
    const status = this.#use((context) => ApplyControlToken(context, list.descriptor));
    checkStatus('ApplyControlToken', status);
  }

  /**
   * Completes a token. Legs do so by themselves on SEC_I_COMPLETE_NEEDED and SEC_I_COMPLETE_AND_CONTINUE; this is for
   * experiments.
   * @returns the token as modified by the package
   * @throws TypeError that names the parameter
   * @throws SspiError such as `SEC_E_UNSUPPORTED_FUNCTION`
   * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-completeauthtoken
   */
  completeAuthToken(token: Uint8Array): Buffer {
    checkBytes('token', token);
    const list = new BufferList(1);
    list.putPiece(0, SECBUFFER_TOKEN, copyForCall(token));
    const status = this.#use((context) => CompleteAuthToken(context, list.descriptor));
    checkListStatus('CompleteAuthToken', status, list);
    return copyOf(partOf('CompleteAuthToken', list, 0) ?? new Uint8Array(0));
  }

  /**
   * The client's access token; the caller disposes it.
   * @throws SspiError such as `SEC_E_UNSUPPORTED_FUNCTION`, `SEC_E_NO_IMPERSONATION`
   * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-querysecuritycontexttoken
   */
  querySecurityContextToken(): AccessToken {
    return this.#use(querySecurityContextToken);
  }

  /**
   * Calls `callback` while this thread acts as the client, and ends that in every case.
   * @param callback synchronous: code after an `await` would no longer run as the client
   * @returns what the callback returns
   * @throws TypeError if it is not a function, or returns a promise
   * @throws SspiError from ImpersonateSecurityContext or RevertSecurityContext; the latter with the callback's exception
   *   as its `cause`
   * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-impersonatesecuritycontext
   */
  impersonate<T>(callback: () => T): T {
    if (typeof callback !== 'function') throw typeError('callback', 'a function', callback);
    // Disposal within the callback waits for its end.
    return this.#use((context) => impersonate(context, callback));
  }

  /**
   * Serialises the context, for `importSecurityContext` in this process or another.
   * @param flags constants of SECPKG_CONTEXT_EXPORT, combined with `|`; DELETE_OLD makes this context unusable
   * @throws TypeError or RangeError that names the parameter
   * @throws SspiError such as `SEC_E_UNSUPPORTED_FUNCTION`, `SEC_E_NOT_SUPPORTED`
   * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-exportsecuritycontext
   */
  exportSecurityContext(flags: SECPKG_CONTEXT_EXPORT = 0): ExportedContext {
    const checked = checkFlags('flags', flags);
    const isLast = (checked & SECPKG_CONTEXT_EXPORT_DELETE_OLD) !== 0;
    if (isLast) this.#state.checkUnused();
    return this.#use((context) => {
      const onSuccess = () => {
        if (!isLast) return;
        this.#state.handle.disown();
        this.#state.phase = 'exported';
      };
      return exportSecurityContext(context, checked, onSuccess);
    });
  }

  #begin(): View<SecHandle> {
    this.checkUsable();
    return this.#state.begin();
  }

  /** Makes a call on the context. Disposal during the call, by a getter or listener, waits for its end. */
  #use<T>(call: (context: View<SecHandle>) => T): T {
    const context = this.#begin();
    try {
      return call(context);
    } finally {
      this.#state.end();
    }
  }

  /** Queried once, as below. */
  readonly #knownConfidentiality = (): boolean => {
    if (this.#isConfidential !== undefined) return this.#isConfidential;
    const isConfidential = hasConfidentiality(this.#state.handle.memory, this.attributes);
    if (this.established) this.#isConfidential = isConfidential;
    return isConfidential;
  };

  /** Queried once: they do not change after the handshake. */
  readonly #knownSizes = (): ContextSizes => {
    if (this.#sizes) return this.#sizes;
    const sizes = queryContextAttributes(this.#state.handle.memory, SECPKG_ATTR_SIZES);
    if (this.established) this.#sizes = sizes;
    return sizes;
  };
}
