// What the binding itself throws: a call that could not be made, or was given up.

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
 * The call could not be made at all: no SSPI here, a missing export, a handle that was disposed. Or,
 * `ERR_SSPI_PACKAGE`: it was made and succeeded, and what the package gave cannot be. Or, `ERR_SSPI_NOT_ENCRYPTED`: a
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

/** An asynchronous call was given up: name, code and cause are those of Node's own, which it does not export. */
export class AbortError extends Error {
  override readonly name = 'AbortError';
  readonly code = 'ABORT_ERR';

  /** @param reason of the signal */
  constructor(reason: unknown) {
    super('The operation was aborted', { cause: reason });
  }
}
