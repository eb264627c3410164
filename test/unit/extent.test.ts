// Memory is measured by intrinsic getters, not by an object's own properties.

import test from 'ava';
import { SecBuffer } from '../../generated/structs.js';
import { copyIn } from '../../src/native/arena.js';
import { checkBytes } from '../../src/native/check.js';
import {
  absence,
  bufferOf,
  bytesOver,
  changesSize,
  isBytes,
  lengthOf,
  offsetOf,
} from '../../src/native/extent.js';
import { pointerConverter } from '../../src/native/pointer.js';
import { address, bytesOf, view } from '../../src/raw.js';

/** Missing in the types of Node 20 and of TypeScript's library. */
declare const WebAssembly: {
  readonly Memory: new (size: {
    initial: number;
    maximum: number;
  }) => { readonly buffer: ArrayBuffer; grow(pages: number): number };
};

type Resizable = ArrayBuffer & { resize(length: number): void };
type Growable = SharedArrayBuffer & { grow(length: number): void };

/** The types of Node 20 lack the option. */
const resizable = (length: number, maxByteLength: number): Resizable =>
  Reflect.construct(ArrayBuffer, [length, { maxByteLength }]);
const growable = (length: number, maxByteLength: number): Growable =>
  Reflect.construct(SharedArrayBuffer, [length, { maxByteLength }]);

const lies = {
  byteLength: 1 << 20,
  byteOffset: 4096,
  length: 1 << 20,
  buffer: new ArrayBuffer(1),
};

/** A view with false getters, in its class or as properties of its own. */
function liars(from: Uint8Array<ArrayBuffer>): Uint8Array[] {
  class Liar extends Uint8Array {}
  for (const [name, value] of Object.entries(lies)) {
    Object.defineProperty(Liar.prototype, name, { get: () => value });
  }
  const own = new Uint8Array(from.buffer, from.byteOffset, from.byteLength);
  for (const [name, value] of Object.entries(lies)) Object.defineProperty(own, name, { value });
  return [new Liar(from.buffer, from.byteOffset, from.byteLength), own];
}

const honest = () => new Uint8Array(new ArrayBuffer(64), 16, 8);

test('length, offset and memory are those that the language knows', (t) => {
  const bytes = honest();
  for (const liar of liars(bytes)) {
    t.is(lengthOf(liar), 8);
    t.is(offsetOf(liar), 16);
    t.is(bufferOf(liar), bytes.buffer);
    t.true(isBytes(liar));
    t.is(copyIn(liar).length, 8);
    const over = bytesOver(liar);
    t.true(Buffer.isBuffer(over));
    t.is(over.byteLength, 8);
    t.is(over.buffer, bytes.buffer);
    t.is(address(liar), address(bytes));
  }
  const data = new DataView(bytes.buffer, 8, 4);
  Object.defineProperty(data, 'byteLength', { value: 1 << 20 });
  t.is(lengthOf(data), 4);
  t.is(offsetOf(data), 8);
  Object.defineProperty(bytes.buffer, 'byteLength', { value: 1 << 20 });
  t.is(bytesOver(data).byteLength, 4);
  t.throws(() => bytesOver(data, 0, 1000), { instanceOf: RangeError });
});

test('a structure does not fit into memory that only says so', (t) => {
  for (const liar of liars(honest())) {
    t.throws(() => view(SecBuffer, liar), {
      instanceOf: RangeError,
      message: /^memory has 8 bytes/,
    });
  }
  const [liar] = liars(new Uint8Array(64)) as [Uint8Array];
  const structure = view(SecBuffer, liar);
  t.is(bytesOf(structure).buffer, bufferOf(liar));
});

test('an address is not kept for memory that says that it is still there', (t) => {
  for (const index of [0, 1]) {
    const liar = liars(honest())[index] as Uint8Array;
    const convert = pointerConverter('pv');
    const word = convert(liar);
    t.is(convert(liar), word);
    t.is(convert(liar), word);
    structuredClone(bufferOf(liar), { transfer: [bufferOf(liar) as ArrayBuffer] });
    t.throws(() => convert(liar), { instanceOf: TypeError, message: /^pv must not be detached/ });
  }
});

test('memory that was shrunk below a view is refused by name', (t) => {
  const buffer = resizable(64, 4096);
  const views = [
    new Uint8Array(buffer, 16, 16),
    new Uint8Array(buffer, 16),
    new DataView(buffer, 16, 16),
  ];
  const convert = pointerConverter('pv');
  const before = views.map((memory) => [convert(memory), convert(memory), convert(memory)]);
  const structure = view(SecBuffer, views[0] as Uint8Array);
  convert(structure);
  buffer.resize(4);
  const refused = {
    instanceOf: TypeError,
    message: /^\w+ must not be out of bounds: its memory was shrunk/,
  };
  for (const memory of views) {
    t.is(lengthOf(memory), 0);
    t.is(offsetOf(memory), 0);
    t.throws(() => convert(memory), refused);
    t.throws(() => address(memory), refused);
    t.throws(() => view(SecBuffer, memory), refused);
    if (isBytes(memory)) t.throws(() => checkBytes('token', memory), refused);
  }
  t.throws(() => convert(structure), refused);
  t.throws(() => address(structure), refused);
  t.throws(() => bytesOf(structure), refused);
  t.is(absence(new Uint8Array(buffer, 4)), undefined);
  buffer.resize(4096);
  t.deepEqual(
    views.map((memory) => [convert(memory), convert(memory), convert(memory)]),
    before,
  );
  t.is(lengthOf(views[1] as Uint8Array), 4080);
});

test('memory that grows is as long as it is when it is asked', (t) => {
  const shared = growable(8, 4096);
  const bytes = new Uint8Array(shared);
  t.is(lengthOf(bytes), 8);
  shared.grow(4000);
  t.is(lengthOf(bytes), 4000);
  t.true(changesSize(bytes));
  t.true(changesSize(new DataView(resizable(8, 16))));
  t.false(changesSize(new Uint8Array(8)));
  t.false(changesSize(new Uint8Array(new SharedArrayBuffer(8))));
});

test('memory of WebAssembly is refused once it has grown away', (t) => {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 2 });
  const convert = pointerConverter('pv');
  const bytes = new Uint8Array(memory.buffer, 8, 8);
  const word = convert(bytes);
  t.is(convert(bytes), word);
  memory.grow(1);
  t.throws(() => convert(bytes), { instanceOf: TypeError, message: /^pv must not be detached/ });
  t.notThrows(() => convert(new Uint8Array(memory.buffer, 8, 8)));
});
