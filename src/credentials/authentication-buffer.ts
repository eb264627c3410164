// Packed credentials, as credential providers hand them out: made of a name and a password, and taken apart.

import type { CRED_PACK } from '../../generated/flags.js';
import {
  CredPackAuthenticationBufferW,
  CredUnPackAuthenticationBufferW,
  GetLastError,
} from '../../generated/functions.js';
import { checkBytes, checkFlags, checkObject, checkString } from '../native/check.js';
import { wide } from '../native/memory.js';
import { copySecret, secretMemory, wideSecret } from '../native/secret.js';
import { Win32Error } from '../sspi/win32-error.js';

/** What `packAuthenticationBuffer` packs. */
export interface CredentialsToPack {
  /** `alice`, `LAB\\alice` or `alice@example.com`. */
  readonly user: string;
  /** A string, or its UTF-16LE bytes, which the caller wipes; our copy is wiped. */
  readonly password: string | Uint8Array;
  /** Constants of CRED_PACK. None by default. */
  readonly flags?: CRED_PACK;
}

/** What was packed: also the `authIdentity` of a credential. */
export interface UnpackedCredentials {
  readonly user: string;
  /** Empty if it is in the user's name. */
  readonly domain: string;
  /** The password in UTF-16LE, without NUL. A secret, in memory of its own: wipe it after use. */
  readonly password: Buffer;
}

/** ERROR_INSUFFICIENT_BUFFER: the sizes say what is needed. */
const tooSmall = 122;

/** Calls until the memory suffices. The caller of a call that fails wipes its memory. */
function sized(functionName: string, call: () => number): boolean {
  if (call() !== 0) return true;
  const code = GetLastError();
  if (code !== tooSmall) throw new Win32Error(functionName, code);
  return false;
}

/**
 * Packs a name and a password as a credential provider does: for `promptForWindowsCredentials`.
 * @returns a secret, in memory of its own: wipe it after use
 * @throws TypeError or RangeError that names the member
 * @throws Win32Error
 * @see https://learn.microsoft.com/windows/win32/api/wincred/nf-wincred-credpackauthenticationbufferw
 */
export function packAuthenticationBuffer(credentials: CredentialsToPack): Buffer {
  checkObject('credentials', credentials);
  const { user, password, flags = 0 } = credentials;
  checkString('credentials.user', user);
  const bits = checkFlags('credentials.flags', flags);
  const name = wide(user);
  const secret = wideSecret('credentials.password', password);
  const size = new Uint32Array(1);
  let memory: Buffer | null = null;
  const call = () => CredPackAuthenticationBufferW(bits, name, secret, memory, size);
  try {
    while (!sized('CredPackAuthenticationBuffer', call)) {
      memory?.fill(0);
      memory = secretMemory(size[0] ?? 0);
    }
    return memory ?? secretMemory(0);
  } catch (error) {
    memory?.fill(0);
    throw error;
  } finally {
    secret.fill(0);
  }
}

/** The text before the NUL. */
function textIn(memory: Buffer): string {
  const units = memory.toString('utf16le');
  const end = units.indexOf('\0');
  return end < 0 ? units : units.slice(0, end);
}

/** The bytes before the NUL, in memory of their own. */
function secretIn(memory: Buffer): Buffer {
  let end = 0;
  while (end + 1 < memory.byteLength && memory.readUInt16LE(end) !== 0) end += 2;
  return copySecret(memory.subarray(0, end));
}

/**
 * Takes packed credentials apart: what `promptForWindowsCredentials` or `packAuthenticationBuffer` gave.
 * @param flags constants of CRED_PACK: CRED_PACK_PROTECTED_CREDENTIALS decrypts the password. None by default
 * @throws TypeError or RangeError that names the parameter
 * @throws Win32Error `ERROR_50` if the buffer is of another kind, `ERROR_775` if its password cannot be decrypted here
 * @see https://learn.microsoft.com/windows/win32/api/wincred/nf-wincred-credunpackauthenticationbufferw
 */
export function unpackAuthenticationBuffer(
  buffer: Uint8Array,
  flags: CRED_PACK = 0,
): UnpackedCredentials {
  checkBytes('buffer', buffer);
  const bits = checkFlags('flags', flags);
  const packed = copySecret(buffer);
  const sizes = [new Uint32Array(1), new Uint32Array(1), new Uint32Array(1)] as const;
  let parts: (Buffer | null)[] = [null, null, null];
  const wipe = () => {
    for (const part of parts) part?.fill(0);
  };
  const call = () => {
    const [user = null, domain = null, password = null] = parts;
    return CredUnPackAuthenticationBufferW(
      bits,
      packed,
      packed.byteLength,
      user,
      sizes[0],
      domain,
      sizes[1],
      password,
      sizes[2],
    );
  };
  try {
    while (!sized('CredUnPackAuthenticationBuffer', call)) {
      wipe();
      parts = sizes.map((size) => secretMemory((size[0] ?? 0) * 2));
    }
    const [user, domain, password] = parts.map((part) => part ?? secretMemory(0)) as [
      Buffer,
      Buffer,
      Buffer,
    ];
    return { user: textIn(user), domain: textIn(domain), password: secretIn(password) };
  } finally {
    wipe();
    packed.fill(0);
  }
}
