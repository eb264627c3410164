// Converts arguments and results to the values of a trace.

import { TimeStamp } from '../../generated/structs.js';
import type { FunctionDeclaration, ParameterDeclaration } from '../declaration.js';
import { lengthOf } from '../native/extent.js';
import type { PointerValue } from '../native/pointer.js';
import { sizeof, view } from '../native/struct.js';
import { pointerSize } from '../native/struct-view.js';
import { isCombined, isTable, partsOf } from '../sspi/flags.js';
import { statusName } from '../sspi/status.js';
import { readTimeStamp } from '../sspi/time.js';
import { secret, type TracedValue } from './call.js';
import { nameOfEnum } from './enum-names.js';
import { type HandleNumbers, handleKey } from './handle-numbers.js';
import { targetBytes, targetText } from './pointer-target.js';
import { buffersAt } from './traced-buffers.js';

const inHex = (value: bigint): TracedValue => ({ address: `0x${value.toString(16)}` });

/** Memory of unknown content: its length or address. */
const opaque = (pointer: PointerValue): TracedValue => {
  if (pointer === null || pointer === 0n) return null;
  return typeof pointer === 'bigint' ? inHex(pointer) : { memory: lengthOf(pointer) };
};

/** A number with its names in a table or enumeration. */
export function numberValue(
  { c, flags }: Pick<ParameterDeclaration, 'c' | 'flags'>,
  value: number,
) {
  if (flags !== undefined && isTable(flags)) {
    const names = partsOf(flags, value >>> 0).map(({ name }) => name);
    if (isCombined(flags)) return { flags: names, value: value >>> 0 };
    return { name: names[0] ?? '', value: value >>> 0 };
  }
  const name = nameOfEnum(c, value);
  return name === undefined ? value : { name, value };
}

const wordAt = (pointer: PointerValue): bigint | undefined => {
  const bytes = targetBytes(pointer, pointerSize);
  if (!bytes) return undefined;
  return pointerSize === 8 ? bytes.readBigUInt64LE() : BigInt(bytes.readUInt32LE());
};

function timeAt(pointer: PointerValue): TracedValue {
  const bytes = targetBytes(pointer, sizeof(TimeStamp));
  if (!bytes) return opaque(pointer);
  const expiry = readTimeStamp(view(TimeStamp, bytes));
  return { time: expiry instanceof Date ? expiry.toISOString() : expiry };
}

export class ValueReader {
  readonly #numbers: HandleNumbers;
  readonly #withBytes: boolean;

  constructor(numbers: HandleNumbers, withBytes: boolean) {
    this.#numbers = numbers;
    this.#withBytes = withBytes;
  }

  /** @param after whether the call has returned, so that its output can be read */
  read(parameter: ParameterDeclaration, value: unknown, after: boolean): TracedValue {
    if (parameter.type !== 'pointer') return this.#scalar(parameter, value);
    const pointer = value as PointerValue;
    if (pointer === null || pointer === 0n) return null;
    return this.#pointer(parameter, pointer, after);
  }

  #scalar(parameter: ParameterDeclaration, value: unknown): TracedValue {
    if (typeof value === 'bigint') return inHex(value);
    return numberValue(parameter, value as number);
  }

  #pointer(
    parameter: ParameterDeclaration,
    pointer: Exclude<PointerValue, null>,
    after: boolean,
  ): TracedValue {
    const { kind } = parameter;
    switch (kind) {
      case 'secret':
        return secret;
      case 'credential':
      case 'context': {
        const key = handleKey(pointer);
        return key === undefined ? null : this.#numbers.numberOf(kind, key);
      }
      case 'handle':
        return this.#numbers.numberOf(kind, String(pointer));
      case 'buffers': {
        // Output memory is uninitialised before the call.
        const fresh = !after && parameter.name === 'pOutput';
        const buffers = buffersAt(pointer, this.#withBytes && !fresh);
        return buffers ? { buffers } : opaque(pointer);
      }
      case 'text16':
      case 'text8': {
        const text = targetText(pointer, kind === 'text16' ? 'utf16le' : 'latin1');
        return text === undefined ? opaque(pointer) : { text };
      }
      case 'word': {
        const bytes = targetBytes(pointer, 4);
        return bytes ? numberValue(parameter, bytes.readUInt32LE()) : opaque(pointer);
      }
      case 'time':
        return timeAt(pointer);
      case 'pointer to pointer': {
        const word = wordAt(pointer);
        return word === undefined ? opaque(pointer) : opaque(word);
      }
      case 'pointer to handle': {
        const word = wordAt(pointer);
        return word ? this.#numbers.numberOf('handle', String(word)) : null;
      }
      default:
        return opaque(pointer);
    }
  }
}

/** The result of a call: a status by name, a number, an address, null for `void`. */
export function resultValue(declaration: FunctionDeclaration, result: unknown): TracedValue {
  if (declaration.returns === 'void') return null;
  if (typeof result === 'bigint') return opaque(result);
  if (typeof result !== 'number') return null;
  return declaration.returnsStatus ? { name: statusName(result), value: result } : result;
}
