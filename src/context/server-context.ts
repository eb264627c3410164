// The server's half of a handshake: AcceptSecurityContext.

import type { ASC_REQ, SEC_CHANNEL_BINDINGS_RESULT_FLAGS } from '../../generated/flags.js';
import type { CredHandle } from '../credentials/credentials.js';
import { checkObject } from '../native/check.js';
import {
  HandshakeContext,
  type LegArguments,
  LegOrders,
  type LegValues,
  readContextOptions,
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
  /**
   * Whether to ask what the package makes of the client's channel bindings, with a CHANNEL_BINDINGS_RESULT buffer:
   * `channelBindingsResult` tells it. Windows Server 2019 or later. False by default.
   */
  readonly auditChannelBindings?: boolean;
}

const acceptValues = (call: LegArguments): LegValues => [
  call.credential,
  call.context,
  call.input,
  call.contextReq,
  call.targetDataRep,
  call.newContext,
  call.output,
  call.attributes,
  call.expiry,
];

/** The server's side of a security context. */
export class ServerContext extends HandshakeContext {
  /**
   * @param credential acquired with SECPKG_CRED_INBOUND
   * @throws TypeError or RangeError that names the parameter or option
   */
  constructor(credential: CredHandle, options: ServerContextOptions = {}) {
    checkObject('options', options);
    super(
      credential,
      new LegOrders('AcceptSecurityContext', readContextOptions(options), acceptValues),
    );
  }

  /**
   * What the package made of the client's channel bindings: constants of SEC_CHANNEL_BINDINGS_RESULT_FLAGS, one of VALID
   * or NOTVALID at least. Needs `auditChannelBindings`; also there when the leg failed with `SEC_E_BAD_BINDINGS`. Null as
   * long as the package has not said, and on a Windows that does not say it.
   * @see https://learn.microsoft.com/windows/win32/secauthn/epa-support-in-service#how-do-you-interpret-epa-audit-results
   */
  get channelBindingsResult(): SEC_CHANNEL_BINDINGS_RESULT_FLAGS | null {
    return this.bindingsResult;
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
   * As `acceptSecurityContext`, without blocking. Calls on one context are queued.
   * A leg that is aborted while it runs ends the handshake: the context is deleted. A queued one is not taken.
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
}
