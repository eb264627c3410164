// Numbers handles for display: `context 2` instead of two 64-bit words.

import { SecHandle } from '../../generated/structs.js';
import type { PointerValue } from '../native/pointer.js';
import { sizeof, view } from '../native/struct.js';
import type { TracedValue } from './call.js';
import { targetBytes } from './pointer-target.js';

const invalid = '18446744073709551615';
const invalid32 = '4294967295';

export class HandleNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #next = new Map<string, number>();

  /** @param kind `credential`, `context`, `handle`: each is numbered separately */
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

  /** A package may return another handle from a leg: it keeps the context's number. */
  rename(kind: string, from: string, to: string): void {
    const number = this.#numbers.get(`${kind} ${from}`);
    if (number !== undefined) this.#numbers.set(`${kind} ${to}`, number);
  }

  /** Forgets a freed handle: its value may be reused. */
  forget(kind: string, key: string): void {
    this.#numbers.delete(`${kind} ${key}`);
  }
}

/** The key of a SecHandle; undefined if there is no handle (yet). */
export function handleKey(pointer: PointerValue): string | undefined {
  const bytes = targetBytes(pointer, sizeof(SecHandle));
  if (!bytes) return undefined;
  const { dwLower, dwUpper } = view(SecHandle, bytes);
  const [lower, upper] = [String(dwLower), String(dwUpper)];
  const isInvalid = lower === upper && (lower === invalid || lower === invalid32);
  return isInvalid ? undefined : `${lower}:${upper}`;
}
