// A traced call as plain data, for listeners, text and JSON alike.

/** A SecBuffer: type, attributes and length. */
export interface TracedBuffer {
  /** The type's name: `TOKEN`, `DATA` ... */
  readonly type: string;
  /** The names of its attribute bits; absent if none is set. */
  readonly attributes?: readonly string[];
  readonly length: number;
  /** In hex; only on request, and never of a type that may carry a secret. */
  readonly bytes?: string;
}

/** Placeholder for passwords, keys and credentials. */
export const secret = '<secret>' as const;

/** A value, decoded as far as its declaration allows. */
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

/** An argument: its input, its output, or both. */
export interface TracedArgument {
  readonly in?: TracedValue;
  readonly out?: TracedValue;
}

/** A completed call. */
export interface TracedCall {
  /** Sequence number from 1, in the order in which calls began. */
  readonly call: number;
  readonly function: string;
  readonly library: string;
  /** Start time, in microseconds since tracing began. */
  readonly at: number;
  readonly microseconds: number;
  /** Whether it ran on libuv's thread pool. */
  readonly asynchronous: boolean;
  /** Arguments by parameter name, in C's order. */
  readonly arguments: Readonly<Record<string, TracedArgument>>;
  /** A status (name and value), another number, an address, or null for `void`. */
  readonly result: TracedValue;
}

/** Called after each call, before its result reaches the caller. */
export type TraceListener = (call: TracedCall) => void;
