// What a trace says of a call: plain data, the same for a listener, a line of text and a line of JSON.

/** A SecBuffer: what it is for and how long it is. */
export interface TracedBuffer {
  /** By name: `TOKEN`, `DATA` ... */
  readonly type: string;
  /** Its attribute bits by name; absent if there are none. */
  readonly attributes?: readonly string[];
  readonly length: number;
  /** In hex; only on request, and never of a type that may carry a secret. */
  readonly bytes?: string;
}

/** What stands for a password, a key or credentials: they are not shown. */
export const secret = '<secret>' as const;

/** One value, as far as the declaration says what it is. */
export type TracedValue =
  | null
  | number
  | '<secret>'
  | { readonly text: string }
  | { readonly flags: readonly string[]; readonly value: number }
  | { readonly name: string; readonly value: number }
  | { readonly handle: string; readonly number: number }
  | { readonly buffers: readonly TracedBuffer[] }
  | { readonly time: string | null }
  | { readonly memory: number }
  | { readonly address: string };

/** An argument: what went in, what came out, or both. */
export interface TracedArgument {
  readonly in?: TracedValue;
  readonly out?: TracedValue;
}

/** A call that is over. */
export interface TracedCall {
  /** Counted from 1, in the order in which calls began. */
  readonly call: number;
  readonly function: string;
  readonly library: string;
  /** When it began, in microseconds since tracing was switched on. */
  readonly at: number;
  readonly microseconds: number;
  /** Whether it ran beside the event loop. */
  readonly asynchronous: boolean;
  /** By the names of the headers, in C's order. */
  readonly arguments: Readonly<Record<string, TracedArgument>>;
  /** A status by name with its value, another number, an address, or null for `void`. */
  readonly result: TracedValue;
}

/** Called after each call, before its result reaches the caller. */
export type TraceListener = (call: TracedCall) => void;
