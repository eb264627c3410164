// What goes wrong, by kind: a status of SSPI's, a fault of the binding's surroundings, a wrong use.

import { describeStatus } from './status.js';

/** A call returned a status that is a failure. The one place that turns a status into an error. */
export class SspiError extends Error {
  override readonly name = 'SspiError';
  /** The symbol, `SEC_E_LOGON_DENIED`, or the value in hex when no header has it. */
  readonly code: string;
  /** The value, signed 32 bits as C compares it. */
  readonly status: number;
  /** The function that returned it, without A or W. */
  readonly functionName: string;
  /** What the package made for the peer along with the failure (an alert, an extended error), or null. */
  readonly token: Buffer | null;
  /**
   * With SEC_E_BUFFER_TOO_SMALL or SEC_E_INSUFFICIENT_MEMORY: the bytes that the package wants in the buffer
   * that was too small, if it says so in cbBuffer; else null.
   */
  readonly bytesNeeded: number | null;

  constructor(
    functionName: string,
    status: number,
    token: Buffer | null = null,
    bytesNeeded: number | null = null,
  ) {
    const { name, hex, meaning } = describeStatus(status);
    super(`${functionName}: ${name === hex ? hex : `${name} (${hex})`}. ${meaning}`);
    this.code = name;
    this.status = status | 0;
    this.functionName = functionName;
    this.token = token;
    this.bytesNeeded = bytesNeeded;
  }
}

/**
 * Returns the status of a call that succeeded.
 * @throws SspiError if it is a failure
 */
export function checkStatus(functionName: string, status: number): number {
  if (status < 0) throw new SspiError(functionName, status);
  return status;
}

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
  | 'ERR_SSPI_TLS_CLIENT_CERTIFICATE'
  | 'ERR_SSPI_TLS_LIMIT'
  | 'ERR_SSPI_TLS_RECORD'
  | 'ERR_SSPI_TLS_TRUNCATED'
  | 'ERR_TLS_HANDSHAKE_TIMEOUT';

/**
 * The call could not be made at all: no SSPI here, a missing export, a handle that was disposed. Or,
 * `ERR_SSPI_PACKAGE`: it was made and succeeded, and what the package gave cannot be. Or, `ERR_SSPI_TLS_*` and
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
