// Contexts whose legs use SASL's functions; otherwise the same as without SASL.

import type { CredHandle } from '../credentials/credentials.js';
import { ClientContext, type ClientContextOptions } from './client-context.js';
import { takeLegsBySasl } from './handshake-context.js';
import { type SaslOptionValue, saslGetContextOption, saslSetContextOption } from './sasl.js';
import { onContext } from './security-context.js';
import { ServerContext, type ServerContextOptions } from './server-context.js';

/**
 * A client that calls SaslInitializeSecurityContext for its legs. Acquire its credential for the
 * package of `saslGetProfilePackage`.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-saslinitializesecuritycontextw
 */
export class SaslClientContext extends ClientContext {
  /** As of `ClientContext`. */
  constructor(credential: CredHandle, options: ClientContextOptions = {}) {
    super(credential, options);
    takeLegsBySasl(this);
  }

  /**
   * Sets an option of SASL_OPTION. All but AUTHZ_STRING are numbers.
   * @throws TypeError or RangeError that names the parameter, SspiError
   * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-saslsetcontextoption
   */
  saslSetContextOption<Option extends number>(
    option: Option,
    value: SaslOptionValue<Option>,
  ): void {
    onContext(this, (context) => saslSetContextOption(context, option, value));
  }

  /**
   * Reads an option of SASL_OPTION. All but AUTHZ_STRING are numbers.
   * @throws TypeError or RangeError that names the parameter, SspiError
   * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-saslgetcontextoption
   */
  saslGetContextOption<Option extends number>(option: Option): SaslOptionValue<Option> {
    const value = onContext(this, (context) => saslGetContextOption(context, option));
    return value as SaslOptionValue<Option>;
  }
}

/**
 * A server that calls SaslAcceptSecurityContext for its legs. Acquire its credential for the package of
 * `saslGetProfilePackage` or `saslIdentifyPackage`.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-saslacceptsecuritycontext
 */
export class SaslServerContext extends ServerContext {
  /** As of `ServerContext`. */
  constructor(credential: CredHandle, options: ServerContextOptions = {}) {
    super(credential, options);
    takeLegsBySasl(this);
  }

  /** As of `SaslClientContext`. */
  saslSetContextOption<Option extends number>(
    option: Option,
    value: SaslOptionValue<Option>,
  ): void {
    onContext(this, (context) => saslSetContextOption(context, option, value));
  }

  /** As of `SaslClientContext`. */
  saslGetContextOption<Option extends number>(option: Option): SaslOptionValue<Option> {
    const value = onContext(this, (context) => saslGetContextOption(context, option));
    return value as SaslOptionValue<Option>;
  }
}
