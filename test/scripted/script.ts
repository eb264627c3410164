// Typed access to the scripted package: scripts its next calls, and reads their arguments. Without AVA, which
// the tests' child processes cannot import.

import type { FunctionName } from '../../src/raw.js';
import { setLibrary } from '../../src/raw.js';
import { until } from '../until.js';
import { available, control, scriptedLibrary } from './control.js';

if (available) setLibrary(scriptedLibrary);

/** Which function frees what a script lets the package allocate. */
export type FreedWith = keyof typeof families;
/** As the library counts them. */
const families = {
  FreeContextBuffer: 0,
  SspiFreeAuthIdentity: 1,
  SspiLocalFree: 2,
  LsaFreeReturnBuffer: 9,
  CoTaskMemFree: 11,
} as const;

/** A call's changes to a buffer in a list; omitted members stay unchanged. */
export interface ScriptedBuffer {
  /** pOutput by default. */
  readonly list?: string;
  readonly index?: number;
  readonly type?: number;
  /** cbBuffer; by default the length of `bytes`. */
  readonly size?: number;
  /** Written into the caller's memory, or into newly allocated memory, to be freed by the caller. */
  readonly bytes?: Uint8Array;
  readonly in?: 'own' | 'allocated';
  /** pvBuffer points into buffer 0, at this offset, where `bytes` are written. */
  readonly within?: number;
  /** pvBuffer becomes null. */
  readonly none?: boolean;
  /** pvBuffer becomes that of another buffer in the list, or 0, plus an offset. */
  readonly at?: { readonly from?: number; readonly offset: number | bigint };
}

/** Bytes written to a parameter's target, or the address of a new allocation with them. */
export interface ScriptedWrite {
  readonly parameter: string;
  readonly offset?: number;
  readonly bytes: Uint8Array;
  readonly allocated?: FreedWith;
  /** Where in allocated bytes there is a distance from their start that is to be an address. */
  readonly pointers?: readonly number[];
}

export interface Script {
  /** The returned status; by default SEC_E_OK, or the package's own with `byDefault`. */
  readonly status?: number;
  /** Whether the package first behaves as without a script. */
  readonly byDefault?: boolean;
  readonly buffers?: readonly ScriptedBuffer[];
  readonly writes?: readonly ScriptedWrite[];
  /** pfContextAttr. */
  readonly attributes?: number;
  /** ptsExpiry, in ticks. */
  readonly expiry?: bigint;
  /** The new value of phNewContext, phCredential or phContext. */
  readonly handle?: { readonly parameter?: string; readonly lower: bigint; readonly upper: bigint };
  /** The call waits until `release()`. */
  readonly hold?: boolean;
  /** Stack usage of the call, in bytes. */
  readonly stack?: number;
  /** The value of GetLastError after the call. */
  readonly lastError?: number;
}

const words = (...values: bigint[]): Uint8Array =>
  new Uint8Array(BigUint64Array.from(values, (value) => BigInt.asUintN(64, value)).buffer);

const placements = { keep: 0, own: 1, allocated: 2, none: 3, aim: 5 } as const;

/** Queues a script for the next call of the function without one. */
export function script(functionName: FunctionName, what: Script = {}): void {
  const keepsStatus = what.byDefault && what.status === undefined;
  const flags = (what.byDefault ? 1 : 0) | (keepsStatus ? 2 : 0) | (what.hold ? 4 : 0);
  const made = control('ScriptedBegin', functionName, (what.status ?? 0) | 0, flags);
  for (const buffer of what.buffers ?? []) addBuffer(made, buffer);
  for (const write of writesOf(what)) addWrite(made, write);
  control('ScriptedDemands', made, what.stack ?? 0, what.lastError ?? 0);
  control('ScriptedEnd', made);
}

function placementOf(buffer: ScriptedBuffer): keyof typeof placements {
  if (buffer.none) return 'none';
  return buffer.in ?? (buffer.bytes ? 'own' : 'keep');
}

function addBuffer(made: unknown, buffer: ScriptedBuffer): void {
  const { list = 'pOutput', index = 0, type = -1, at } = buffer;
  if (buffer.within !== undefined) {
    const { bytes = Buffer.alloc(0) } = buffer;
    const what = [list, index, buffer.within, type, bytes, bytes.byteLength];
    control('ScriptedWithin', made, ...what);
    return;
  }
  const bytes = at
    ? words(BigInt(at.offset), BigInt(at.from ?? -1))
    : (buffer.bytes ?? Buffer.alloc(0));
  const placement = at ? 'aim' : placementOf(buffer);
  const size = buffer.size ?? (buffer.bytes ? bytes.byteLength : -1);
  const where = [list, index, placements[placement], type, size];
  control('ScriptedBuffer', made, ...where, bytes, bytes.byteLength);
}

function addWrite(
  made: unknown,
  { parameter, offset = 0, bytes, allocated, pointers }: ScriptedWrite,
): void {
  if (allocated && pointers) {
    const places = Uint32Array.from(pointers);
    const how = [families[allocated], places, places.length];
    control('ScriptedAnswer', made, parameter, bytes, bytes.byteLength, ...how);
    return;
  }
  const what = [parameter, offset, bytes, bytes.byteLength];
  if (!allocated) control('ScriptedWrite', made, ...what);
  else control('ScriptedPointer', made, ...what, families[allocated]);
}

function* writesOf({ writes = [], attributes, expiry, handle }: Script): Generator<ScriptedWrite> {
  yield* writes;
  if (attributes !== undefined) {
    yield {
      parameter: 'pfContextAttr',
      bytes: new Uint8Array(Uint32Array.of(attributes).buffer),
    };
  }
  if (expiry !== undefined) yield { parameter: 'ptsExpiry', bytes: words(expiry) };
  if (handle) {
    const { parameter = 'phNewContext', lower, upper } = handle;
    yield { parameter, bytes: words(lower, upper) };
  }
}

/** A buffer as passed to a call; `bytes` in hex, for input only. */
export interface RecordedBuffer {
  readonly type: number;
  readonly size: number;
  readonly address: string | null;
  readonly bytes?: string;
}

/** A recorded call. Lists of buffers are arrays, handles are objects, strings and numbers are themselves. */
export interface RecordedCall {
  readonly order: number;
  readonly function: FunctionName;
  readonly thread: number;
  // biome-ignore lint/suspicious/noExplicitAny: each function has its own; the test knows which.
  readonly arguments: Record<string, any>;
  readonly status: number;
}

const answer = (name: 'ScriptedCalls' | 'ScriptedState' | 'ScriptedSecrets') =>
  JSON.parse(control(name) as string);

/** The calls since the last call of this function, in the order of their start. */
export function calls(): RecordedCall[] {
  const recorded: RecordedCall[] = answer('ScriptedCalls');
  return recorded.sort((one, other) => one.order - other.order);
}

/** The names of the calls, in order. */
export const callNames = (): FunctionName[] => calls().map((call) => call.function);

export interface State {
  /** The number of live handles. */
  readonly credentials: number;
  readonly contexts: number;
  /** Calls that wait for `release()`. */
  readonly held: number;
  readonly allocated: number;
  readonly freed: number;
  /** Scripts that no call has taken. */
  readonly scripts: number;
  /** Mistakes of the package's caller. */
  readonly faults: readonly string[];
  /** Live allocations. */
  readonly blocks: readonly {
    readonly by: string;
    readonly size: number;
    readonly freedWith: FreedWith;
  }[];
  /** Calls by function. */
  readonly counts: Readonly<Partial<Record<FunctionName, number>>>;
}

export const state = (): State => answer('ScriptedState');
export const allocations = (): State['blocks'] => state().blocks;
export const faults = (): State['faults'] => state().faults;

/** The present bytes at the addresses of passwords, in hex; null for unmapped memory. */
export const secrets = (): (string | null)[] => answer('ScriptedSecrets');

/** Forgets scripts, records, counts and faults. Live handles and memory stay. */
export const reset = (): void => void control('ScriptedReset');

/** Turns the recording of calls on or off; they are always checked and counted. */
export const record = (on: boolean): void => void control('ScriptedRecord', on ? 1 : 0);

/** The number of open connections to the LSA. */
export const connections = (): number => control('ScriptedConnections') as number;

/** Releases held calls. */
export const release = (count = 1): void => void control('ScriptedRelease', count);

/** The expected state after disposing everything: nothing live, no mistakes. */
export const clean = {
  credentials: 0,
  contexts: 0,
  blocks: [],
  faults: [],
  scripts: 0,
} as const;

/** The part of the state that `clean` covers. */
export function remains(): Record<keyof typeof clean, unknown> {
  const { credentials, contexts, blocks, faults, scripts } = state();
  return { credentials, contexts, blocks, faults, scripts };
}

/** The same once legs that were given up have ended on their threads: waits up to 5 s, and less if all is clean. */
export async function remainsAtLast(): Promise<ReturnType<typeof remains>> {
  const isClean = () => JSON.stringify(remains()) === JSON.stringify(clean);
  await until(isClean, 'a clean package', 5000).catch(() => {}); // the caller says what is left
  return remains();
}
