// The one place that frees memory allocated by packages: after copying it, or on an error.

import {
  FreeContextBuffer,
  SspiFreeAuthIdentity,
  SspiLocalFree,
  SspiZeroAuthIdentity,
} from '../../generated/functions.js';
import type { Address } from '../declaration.js';
import { BindingError } from '../native/error.js';
import '../native/bind.js';
import { copyString16, wipe } from '../native/memory.js';
import { secretAt } from '../native/secret.js';

/** Frees memory; never called with a null pointer. */
export type Free = (address: Address) => unknown;

/** Reads memory that a package allocated, then frees it, with FreeContextBuffer by default. */
export function consume<T>(
  address: Address,
  read: (address: Address) => T,
  free: Free = FreeContextBuffer,
): T {
  return consumeAll([address], () => read(address), free);
}

/**
 * Reads several pieces of memory that a package allocated, then frees each once, even if reading fails or two addresses
 * are the same.
 */
export function consumeAll<T>(
  addresses: readonly Address[],
  read: () => T,
  free: Free = FreeContextBuffer,
): T {
  try {
    return read();
  } finally {
    addresses.forEach((address, index) => {
      if (address !== 0n && addresses.indexOf(address) === index) free(address);
    });
  }
}

/** Copies a string of the Sspi functions and frees it with SspiLocalFree; null for a null pointer. */
export function consumeText(address: Address): string | null {
  return consume(address, copyString16, SspiLocalFree);
}

/** Native memory that holds a secret. */
export interface SecretPiece {
  readonly address: Address;
  /** In bytes. */
  readonly length: number;
}

/**
 * Reads secrets that a package allocated, then wipes and frees each, even if reading fails: freed memory keeps its
 * bytes.
 */
export function consumeSecrets<T>(
  pieces: readonly SecretPiece[],
  read: () => T,
  free: Free = FreeContextBuffer,
): T {
  const addresses = pieces.map(({ address }) => address);
  return consumeAll(addresses, read, (address) => {
    for (const piece of pieces) if (piece.address === address) wipe(address, piece.length);
    free(address);
  });
}

/**
 * Reads a block of memory with secrets in it, then wipes those and frees the block as a whole, even if reading fails.
 * @param secrets where they lie, asked before the block is freed
 */
export function consumeBlock<T>(
  block: Address,
  secrets: () => readonly SecretPiece[],
  read: () => T,
  free: Free,
): T {
  return consumeAll([block], read, () => {
    try {
      for (const { address, length } of secrets()) if (address !== 0n) wipe(address, length);
    } finally {
      free(block);
    }
  });
}

/** Copies `length` bytes of a secret, wipes them, and frees them with SspiLocalFree. */
export const consumeSecret = (address: Address, length: number): Buffer =>
  consumeSecrets([{ address, length }], () => secretAt(address, length), SspiLocalFree);

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
