// Moves bytes between native memory and ours, with the system's own function for it.
//
// Not with koffi's `view`: an ArrayBuffer over foreign memory that is not collected yet when a process ends
// may end it with an assertion of libuv and exit code 0xC0000409 (Node 24 on Windows); Electron has none.
import type { Address } from '../declaration.js';
import { byteLengthOf } from './extent.js';
import { systemLibrary } from './library.js';

interface Moves {
  /** From native memory. */
  out(to: Uint8Array, from: Address, length: number): void;
  /** Into native memory. */
  in(to: Address, from: Uint8Array, length: number): void;
}

let moves: Moves | undefined;

/** Binds the system's functions, unless they are bound already. */
export function bindMoves(): Moves {
  if (moves) return moves;
  const library = systemLibrary();
  const name = process.platform === 'win32' ? 'RtlMoveMemory' : 'memmove';
  const declare = (to: string, from: string) =>
    library.func('__stdcall', name, 'void', [to, from, 'size_t']);
  moves = { out: declare('void *', 'uintptr_t'), in: declare('uintptr_t', 'void *') };
  return moves;
}

/** A copy of native memory. Both are trusted. */
export function bytesAt(address: Address, length: number): Buffer {
  const copy = Buffer.allocUnsafe(length);
  bindMoves().out(copy, address, length);
  return copy;
}

/** Fills memory of ours from native memory. The address is trusted. */
export function readInto(memory: Uint8Array, address: Address): void {
  bindMoves().out(memory, address, memory.byteLength);
}

/** Overwrites native memory. The address is trusted. */
export function writeBytes(address: Address, bytes: Uint8Array): void {
  bindMoves().in(address, bytes, byteLengthOf(bytes));
}
