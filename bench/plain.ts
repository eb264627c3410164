// Calls without the package's help: koffi's own functions over addresses, and structures laid out by hand for x64.
import koffi from 'koffi';
import * as raw from '../src/raw.js';

/** One of the functions below, of koffi or of the raw layer: pointers are what its caller says. */
// biome-ignore lint/suspicious/noExplicitAny: as above
export type Call = (...values: any[]) => number;

const parameters = {
  AcquireCredentialsHandleW: 'ppnpppppp',
  FreeCredentialsHandle: 'p',
  InitializeSecurityContextW: 'pppnnnpnpppp',
  AcceptSecurityContext: 'pppnnpppp',
  DeleteSecurityContext: 'p',
  QueryContextAttributesW: 'pnp',
  EncryptMessage: 'pnpn',
};

export type Functions = Readonly<Record<keyof typeof parameters, Call>>;

/** Declared as the raw layer declares it to koffi, with nothing in between. */
export function koffiFunction(dll: string, name: keyof Functions): Call {
  const types = [...parameters[name]].map((kind) => (kind === 'p' ? 'uintptr_t' : 'uint32'));
  return koffi.load(dll).func('__stdcall', name, 'int32', types) as Call;
}

/** All of them, of a library that has them. */
export function koffiFunctions(dll: string): Functions {
  const names = Object.keys(parameters) as (keyof Functions)[];
  return Object.fromEntries(names.map((name) => [name, koffiFunction(dll, name)])) as Functions;
}

export const rawFunctions = raw as unknown as Functions;

/** As the word that koffi takes. Whoever asks for it keeps the memory. */
export const addressOf = (memory: Uint8Array | Uint32Array): number => Number(raw.address(memory));

/** A SecBufferDesc with its SecBuffers. */
export class PlainList {
  /** The SecBufferDesc. */
  readonly memory = new Uint32Array(4);
  readonly #buffers: Uint32Array;
  readonly #kept: readonly Uint8Array[];

  constructor(...parts: readonly { type: number; memory: Uint8Array }[]) {
    this.#buffers = new Uint32Array(4 * parts.length);
    this.#kept = parts.map(({ memory }) => memory);
    parts.forEach(({ type, memory }, index) => {
      this.set(index, type, memory.byteLength);
      writePointer(this.#buffers, 4 * index + 2, memory);
    });
    this.memory.set([raw.SECBUFFER_VERSION, parts.length]);
    writePointer(this.memory, 2, this.#buffers);
  }

  /** What calls change: the type and the size of a buffer. */
  set(index: number, type: number, size = this.#kept[index]?.byteLength ?? 0): void {
    this.#buffers[4 * index] = size;
    this.#buffers[4 * index + 1] = type;
  }
}

function writePointer(words: Uint32Array, at: number, memory: Uint8Array | Uint32Array): void {
  const address = raw.address(memory);
  words[at] = Number(address & 0xffffffffn);
  words[at + 1] = Number(address >> 32n);
}
