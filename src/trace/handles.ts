// Handles as small stable numbers: `context 2` is easier to follow than two words of 64 bits.

import { SecHandle } from '../../generated/structs.js';
import { sizeof, view } from '../native/struct.js';
import type { TracedValue } from './call.js';
import { bytesAt, type PointerValue } from './memory.js';

const invalid = '18446744073709551615';
const invalid32 = '4294967295';

export class HandleNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #next = new Map<string, number>();

  /** @param kind `credential`, `context`, `handle`: each is counted on its own */
  numberOf(kind: string, key: string): TracedValue {
    const id = `${kind} ${key}`;
    let number = this.#numbers.get(id);
    if (number === undefined) {
      number = (this.#next.get(kind) ?? 0) + 1;
      this.#next.set(kind, number);
      this.#numbers.set(id, number);
    }
    return { handle: kind, number };
  }

  /** A package may answer a leg with another handle: it is the same context all the same. */
  rename(kind: string, from: string, to: string): void {
    const number = this.#numbers.get(`${kind} ${from}`);
    if (number !== undefined) this.#numbers.set(`${kind} ${to}`, number);
  }

  /** The handle was freed: the next one with the same value is another. */
  forget(kind: string, key: string): void {
    this.#numbers.delete(`${kind} ${key}`);
  }
}

/** What tells a SecHandle from another; undefined if there is none, or not yet. */
export function handleKey(pointer: PointerValue): string | undefined {
  const bytes = bytesAt(pointer, sizeof(SecHandle));
  if (!bytes) return undefined;
  const { dwLower, dwUpper } = view(SecHandle, bytes);
  const [lower, upper] = [String(dwLower), String(dwUpper)];
  const isInvalid = lower === upper && (lower === invalid || lower === invalid32);
  return isInvalid ? undefined : `${lower}:${upper}`;
}
