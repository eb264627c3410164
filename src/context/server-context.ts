// The server's half of a handshake: AcceptSecurityContext.

import { type ASC_REQ, ASC_REQ_ALLOCATE_MEMORY } from '../../generated/flags.js';
import type { CredHandle } from '../credentials/credentials.js';
import { checkFlags, checkObject } from '../native/check.js';
import { channelBindingsOf } from './channel-bindings.js';
import { defaultDataRep } from './data-rep.js';
import {
  HandshakeContext,
  handshakeOptions,
  type LegArguments,
  type LegValues,
} from './handshake-context.js';
import type { AsyncLegOptions, Leg, LegOptions } from './leg.js';

export interface ServerContextOptions {
  /** What is asked of the context: constants of ASC_REQ, combined with `|`. None by default. */
  readonly contextReq?: ASC_REQ;
  /**
   * SECURITY_NATIVE_DREP or SECURITY_NETWORK_DREP. By default the native one, or 0 for Schannel and Digest, which do not
   * use it.
   */
  readonly targetDataRep?: number;
  /** SEC_CHANNEL_BINDINGS as `channelBindings()` makes them; given to the package with every leg. */
  readonly channelBindings?: Uint8Array;
}

const functions = ['AcceptSecurityContext', 'SaslAcceptSecurityContext'] as const;

/** The server's side of a security context. */
export class ServerContext extends HandshakeContext {
  /** SASL has a function of the same shape. */
  protected static readonly functionName: Leg['functionName'] = 'AcceptSecurityContext';

  readonly #contextReq: number;
  readonly #targetDataRep: number;

  /**
   * @param credential acquired with SECPKG_CRED_INBOUND
   * @throws TypeError or RangeError that names the parameter or option
   */
  constructor(credential: CredHandle, options: ServerContextOptions = {}) {
    checkObject('options', options);
    const { channelBindings, contextReq = 0, targetDataRep } = options;
    const flags = checkFlags('options.contextReq', contextReq);
    const dataRep =
      targetDataRep === undefined ? undefined : checkFlags('options.targetDataRep', targetDataRep);
    super(
      credential,
      handshakeOptions(new.target.name, functions, {
        functionName: new.target.functionName,
        contextReq: flags,
        allocateMemory: ASC_REQ_ALLOCATE_MEMORY,
        answers: true,
        channelBindings: channelBindingsOf(channelBindings),
      }),
    );
    this.#contextReq = flags;
    this.#targetDataRep = dataRep ?? defaultDataRep(credential);
  }

  /**
   * Takes one leg with what the client sent.
   * @param token the client's token; null where all input is in `options.inputBuffers` (Digest)
   * @throws TypeError or RangeError that names the parameter
   * @throws SspiError if the leg fails, `SEC_E_LOGON_DENIED` for a wrong password; the context is
   *   deleted then, and a token for the client, if there is one, is on the error
   * @throws BindingError `ERR_SSPI_STATE` after the context is established or failed, `ERR_SSPI_BUSY`
   *   while an asynchronous call is running
   * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-acceptsecuritycontext
   */
  acceptSecurityContext(token: Uint8Array | null, options: LegOptions = {}): Leg {
    return this.takeLeg(token, options);
  }

  /**
   * As `acceptSecurityContext`, without blocking. Calls on one context queue up.
   * A leg that is given up while it runs ends the handshake: the context is deleted. One that waits is not taken.
   */
  acceptSecurityContextAsync(
    token: Uint8Array | null,
    options: AsyncLegOptions = {},
  ): Promise<Leg> {
    return this.takeLegAsync(token, options);
  }

  /** The next leg, by the name that client and server share: `acceptSecurityContext`. */
  step(token: Uint8Array | null, options?: LegOptions): Leg {
    return this.acceptSecurityContext(token, options);
  }

  /** The next leg without blocking: `acceptSecurityContextAsync`. */
  stepAsync(token: Uint8Array | null, options?: AsyncLegOptions): Promise<Leg> {
    return this.acceptSecurityContextAsync(token, options);
  }

  protected override legArguments(call: LegArguments): LegValues {
    return [
      call.credential,
      call.context,
      call.input,
      this.#contextReq,
      this.#targetDataRep,
      call.newContext,
      call.output,
      call.attributes,
      call.expiry,
    ];
  }
}
