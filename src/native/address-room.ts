// Room for an address that a call returns through a parameter. The engine moves a new BigUint64Array out of its heap
// when a call takes its address, which takes longer than most calls.

import type { Address, Word } from '../declaration.js';
import { structures } from './arena.js';
import { pointerSize } from './struct-view.js';

export class AddressRoom {
  readonly #piece = structures.cut(pointerSize);
  readonly root: unknown;

  /** @param root what else the call uses by its address: it lives as long as the room */
  constructor(root?: unknown) {
    this.root = root;
  }

  /** The address of the room. Read it after the call: until then, that keeps the room alive. */
  get word(): Word {
    return this.#piece.word;
  }

  /** What the call wrote; 0n before. */
  read(): Address {
    const { memory, start } = this.#piece;
    return pointerSize === 8 ? memory.readBigUInt64LE(start) : BigInt(memory.readUInt32LE(start));
  }
}
