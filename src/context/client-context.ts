// The client's half of a handshake: InitializeSecurityContext.

import type { ISC_REQ } from '../../generated/flags.js';
import type { CredHandle } from '../credentials/credentials.js';
import { checkObject, checkString } from '../native/check.js';
import { wideToKeep } from '../native/memory.js';
import {
  HandshakeContext,
  type LegArguments,
  LegOrders,
  type LegValues,
  readContextOptions,
} from './handshake-context.js';
import type { AsyncLegOptions, Leg, LegOptions } from './leg.js';

export interface ClientContextOptions {
  /** The service principal name of the server, `HTTP/www.example.com`; Kerberos needs it. */
  readonly targetName?: string;
  /** Requested attributes: constants of ISC_REQ, combined with `|`. None by default. */
  readonly contextReq?: ISC_REQ;
  /**
   * SECURITY_NATIVE_DREP or SECURITY_NETWORK_DREP. By default the native one, or 0 for Schannel and Digest, which do not
   * use it.
   */
  readonly targetDataRep?: number;
  /** SEC_CHANNEL_BINDINGS from `channelBindings()`; passed to the package with every leg. */
  readonly channelBindings?: Uint8Array;
}

/** The client's side of a security context. */
export class ClientContext extends HandshakeContext {
  /**
   * @param credential acquired with SECPKG_CRED_OUTBOUND
   * @throws TypeError or RangeError that names the parameter or option
   */
  constructor(credential: CredHandle, options: ClientContextOptions = {}) {
    checkObject('options', options);
    const { targetName } = options;
    if (targetName !== undefined) checkString('options.targetName', targetName);
    const target = targetName === undefined ? null : wideToKeep(targetName);
    const values = (call: LegArguments): LegValues => [
      call.credential,
      call.context,
      target?.word ?? null,
      call.contextReq,
      0,
      call.targetDataRep,
      call.input,
      0,
      call.newContext,
      call.output,
      call.attributes,
      call.expiry,
    ];
    super(
      credential,
      new LegOrders('InitializeSecurityContext', readContextOptions(options), values),
    );
  }

  /**
   * Takes one leg: the first without a token, later ones with the server's.
   * @throws TypeError or RangeError that names the parameter
   * @throws SspiError if the leg fails; the context is deleted then
   * @throws BindingError `ERR_SSPI_STATE` after the context is established or failed, `ERR_SSPI_BUSY`
   *   while an asynchronous call is running
   * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-initializesecuritycontextw
   */
  initializeSecurityContext(token?: Uint8Array | null, options: LegOptions = {}): Leg {
    return this.takeLeg(token, options);
  }

  /**
   * As `initializeSecurityContext`, without blocking. Calls on one context are queued.
   * A leg that is aborted while it runs ends the handshake: the context is deleted. A queued one is not taken.
   */
  initializeSecurityContextAsync(
    token?: Uint8Array | null,
    options: AsyncLegOptions = {},
  ): Promise<Leg> {
    return this.takeLegAsync(token, options);
  }

  /** The next leg, by the name that client and server share: `initializeSecurityContext`. */
  step(token?: Uint8Array | null, options?: LegOptions): Leg {
    return this.initializeSecurityContext(token, options);
  }

  /** The next leg without blocking: `initializeSecurityContextAsync`. */
  stepAsync(token?: Uint8Array | null, options?: AsyncLegOptions): Promise<Leg> {
    return this.initializeSecurityContextAsync(token, options);
  }
}
