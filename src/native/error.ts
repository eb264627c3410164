// The binding's own errors: a call that could not be made, or was abandoned.

export type BindingErrorCode =
  | 'ERR_SSPI_UNAVAILABLE'
  | 'ERR_SSPI_LIBRARY'
  | 'ERR_SSPI_LIBRARY_IN_USE'
  | 'ERR_SSPI_MISSING_EXPORT'
  | 'ERR_SSPI_DISPOSED'
  | 'ERR_SSPI_STATE'
  | 'ERR_SSPI_BUSY'
  | 'ERR_SSPI_TOO_MANY_CALLS'
  | 'ERR_SSPI_PACKAGE'
  | 'ERR_SSPI_NOT_ENCRYPTED'
  | 'ERR_SSPI_TLS_CLIENT_CERTIFICATE'
  | 'ERR_SSPI_TLS_LIMIT'
  | 'ERR_SSPI_TLS_RECORD'
  | 'ERR_SSPI_TLS_TRUNCATED'
  | 'ERR_TLS_HANDSHAKE_TIMEOUT';

/**
 * The call could not be made: no SSPI here, a missing export, a disposed handle. Or,
 * `ERR_SSPI_PACKAGE`: it succeeded, but the package's output is impossible. Or, `ERR_SSPI_NOT_ENCRYPTED`: a
 * message that must be encrypted would only be signed, or was. Or, `ERR_SSPI_TLS_*` and
 * `ERR_TLS_HANDSHAKE_TIMEOUT`, which Node's tls has too: the peer of a TlsStream broke off, or does not keep to TLS.
 */
export class BindingError extends Error {
  override readonly name = 'BindingError';
  readonly code: BindingErrorCode;

  constructor(code: BindingErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** An asynchronous call was abandoned: same name, code and cause as Node's AbortError, which Node does not export. */
export class AbortError extends Error {
  override readonly name = 'AbortError';
  readonly code = 'ABORT_ERR';

  /** @param reason of the signal */
  constructor(reason: unknown) {
    super('The operation was aborted', { cause: reason });
  }
}
