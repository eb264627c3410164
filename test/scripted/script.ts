// The scripted security package, typed: say what its next calls do, read what they were given. Without AVA, which
// programs that tests start cannot import.

import type { FunctionName } from '../../src/raw.js';
import { setLibrary } from '../../src/raw.js';
import { available, control, scriptedLibrary } from './control.js';

if (available) setLibrary(scriptedLibrary);

/** Which function frees what a script lets the package allocate. */
export type FreedWith = 'FreeContextBuffer' | 'SspiFreeAuthIdentity' | 'SspiLocalFree';
const families: readonly FreedWith[] = [
  'FreeContextBuffer',
  'SspiFreeAuthIdentity',
  'SspiLocalFree',
];

/** What a call does to a buffer of a list; what is not given stays as it is. */
export interface ScriptedBuffer {
  /** pOutput if it is not said. */
  readonly list?: string;
  readonly index?: number;
  readonly type?: number;
  /** cbBuffer; the length of `bytes` if it is not said. */
  readonly size?: number;
  /** Written into the caller's memory, or into newly allocated memory, to be freed by the caller. */
  readonly bytes?: Uint8Array;
  readonly in?: 'own' | 'allocated';
  /** pvBuffer points into buffer 0, so far from its start, where `bytes` are written. */
  readonly within?: number;
  /** pvBuffer becomes null. */
  readonly none?: boolean;
  /** pvBuffer becomes what it is in another buffer of the list, or 0, and some bytes. */
  readonly at?: { readonly from?: number; readonly offset: number | bigint };
}

/** Bytes written into what a parameter points to, or the address of such bytes, newly allocated. */
export interface ScriptedWrite {
  readonly parameter: string;
  readonly offset?: number;
  readonly bytes: Uint8Array;
  readonly allocated?: FreedWith;
}

export interface Script {
  /** What the call returns; the default of SEC_E_OK, or what the package returns with `byDefault`. */
  readonly status?: number;
  /** Whether the package also does what it does by itself, before the rest of the script. */
  readonly byDefault?: boolean;
  readonly buffers?: readonly ScriptedBuffer[];
  readonly writes?: readonly ScriptedWrite[];
  /** pfContextAttr. */
  readonly attributes?: number;
  /** ptsExpiry, in ticks. */
  readonly expiry?: bigint;
  /** What phNewContext, phCredential or phContext becomes. */
  readonly handle?: { readonly parameter?: string; readonly lower: bigint; readonly upper: bigint };
  /** The call waits until `release()`. */
  readonly hold?: boolean;
  /** Bytes of stack that the call uses. */
  readonly stack?: number;
  /** What GetLastError gives after the call. */
  readonly lastError?: number;
}

const words = (...values: bigint[]): Uint8Array =>
  new Uint8Array(BigUint64Array.from(values, (value) => BigInt.asUintN(64, value)).buffer);

const placements = { keep: 0, own: 1, allocated: 2, none: 3, aim: 5 } as const;

/** Adds a script to the queue: the next call of the function that has none yet takes it. */
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

function addWrite(made: unknown, { parameter, offset = 0, bytes, allocated }: ScriptedWrite): void {
  const what = [parameter, offset, bytes, bytes.byteLength];
  if (!allocated) control('ScriptedWrite', made, ...what);
  else control('ScriptedPointer', made, ...what, families.indexOf(allocated));
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

/** A buffer as a call was given it; `bytes` in hex, for input only. */
export interface RecordedBuffer {
  readonly type: number;
  readonly size: number;
  readonly address: string | null;
  readonly bytes?: string;
}

/** A call in full. Lists of buffers are arrays, handles objects, strings and numbers themselves. */
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

/** The calls since the last time this was asked, in the order in which they began. */
export function calls(): RecordedCall[] {
  const recorded: RecordedCall[] = answer('ScriptedCalls');
  return recorded.sort((one, other) => one.order - other.order);
}

/** The names of the calls, in order. */
export const callNames = (): FunctionName[] => calls().map((call) => call.function);

export interface State {
  /** How many handles are live. */
  readonly credentials: number;
  readonly contexts: number;
  /** Calls that wait for `release()`. */
  readonly held: number;
  readonly allocated: number;
  readonly freed: number;
  /** Scripts that no call has taken. */
  readonly scripts: number;
  /** What the package's caller did wrong. */
  readonly faults: readonly string[];
  /** Memory that is allocated now. */
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

/** What lies now where passwords lay, in hex; null where no memory is any more. */
export const secrets = (): (string | null)[] => answer('ScriptedSecrets');

/** Forgets scripts, records, counts and faults. Handles and memory that are live stay so. */
export const reset = (): void => void control('ScriptedReset');

/** Whether calls are recorded; checked and counted they are always. */
export const record = (on: boolean): void => void control('ScriptedRecord', on ? 1 : 0);

/** Lets calls go on that are held. */
export const release = (count = 1): void => void control('ScriptedRelease', count);

/** What must be so once everything was disposed: nothing lives, nothing was done wrong. */
export const clean = {
  credentials: 0,
  contexts: 0,
  blocks: [],
  faults: [],
  scripts: 0,
} as const;

/** The part of the state that `clean` is about. */
export function remains(): Record<keyof typeof clean, unknown> {
  const { credentials, contexts, blocks, faults, scripts } = state();
  return { credentials, contexts, blocks, faults, scripts };
}
