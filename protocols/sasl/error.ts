// What an authentication by SASL throws, beside the errors of SSPI itself.

/** An authentication that the other side did not carry out as its mechanism demands, or that a check here refuses. */
export class SaslError extends Error {
  override readonly name = 'SaslError';
  readonly code = 'ERR_SSPI_SASL';
}
