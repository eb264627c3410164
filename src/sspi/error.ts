// The one place that turns a status into an error.

import { describeStatus } from './status.js';

/** A function returned a failure status. */
export class SspiError extends Error {
  override readonly name = 'SspiError';
  /** The symbol, `SEC_E_LOGON_DENIED`, or the value in hex when no header has it. */
  readonly code: string;
  /** The value, signed 32 bits as C compares it. */
  readonly status: number;
  /** The function that returned it, without A or W. */
  readonly functionName: string;
  /** The token to send to the peer along with the failure (an alert, an extended error), or null. */
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
