// The one place that frees memory which native code allocated: copied first, then freed, whatever happens.

import {
  FreeContextBuffer,
  SspiFreeAuthIdentity,
  SspiLocalFree,
  SspiZeroAuthIdentity,
} from '../../generated/functions.js';
import type { Address } from '../../generated/types.js';
import { BindingError } from '../errors.js';
import './bind.js';
import { copyBytes, copyString16, wipe } from './memory.js';

/** Gives memory back; never called with a null pointer. */
export type Free = (address: Address) => unknown;

/** Reads memory that a package allocated, then gives it back, with FreeContextBuffer by default. */
export function consume<T>(
  address: Address,
  read: (address: Address) => T,
  free: Free = FreeContextBuffer,
): T {
  return consumeAll([address], () => read(address), free);
}

/**
 * Reads several pieces of memory that a package allocated, then gives each back once, also when
 * reading fails half-way, and when two addresses are the same.
 */
export function consumeAll<T>(
  addresses: readonly Address[],
  read: () => T,
  free: Free = FreeContextBuffer,
): T {
  try {
    return read();
  } finally {
    for (const address of new Set(addresses)) if (address !== 0n) free(address);
  }
}

/** Copies a string of the Sspi functions and frees it with SspiLocalFree; null for a null pointer. */
export function consumeText(address: Address): string | null {
  return consume(address, copyString16, SspiLocalFree);
}

/** Copies `length` bytes of a secret, then wipes them and frees them with SspiLocalFree. */
export function consumeSecret(address: Address, length: number): Buffer {
  if (address === 0n) return Buffer.alloc(0);
  return consume(
    address,
    (from) => copyBytes(from, length),
    (from) => {
      wipe(from, length);
      SspiLocalFree(from);
    },
  );
}

/** Wipes and frees an identity that SSPI made. sspi-rs can free one, but has no function to wipe it. */
export function freeAuthIdentity(address: Address): void {
  try {
    SspiZeroAuthIdentity(address);
  } catch (error) {
    if (!(error instanceof BindingError) || error.code !== 'ERR_SSPI_MISSING_EXPORT') throw error;
  } finally {
    SspiFreeAuthIdentity(address);
  }
}
