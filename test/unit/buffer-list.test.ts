// SecBufferDesc and the buffers in it, SEC_CHANNEL_BINDINGS and what lies behind it, byte by byte.

import test from 'ava';
import {
  channelBindings,
  SECBUFFER_DATA,
  SECBUFFER_PADDING,
  SECBUFFER_READONLY,
  SECBUFFER_TOKEN,
  SECBUFFER_VERSION,
} from '../../src/index.js';
import * as raw from '../../src/raw.js';
import { BufferList, bufferType } from '../../src/sspi/buffers.js';

test('a list without buffers: the version, no count, no pointer', (t) => {
  const list = new BufferList([]);
  t.is(list.length, 0);
  t.is(SECBUFFER_VERSION, 0);
  const { ulVersion, cBuffers, pBuffers } = list.descriptor;
  t.deepEqual([ulVersion, cBuffers, pBuffers], [0, 0, 0n]);
});

test('a descriptor of the caller’s has the version that it is given', (t) => {
  t.is(raw.alloc(raw.SecBufferDesc, { ulVersion: 1 }).ulVersion, 1);
});

test('types, attributes, sizes and memory by index; no memory is no size and no address', (t) => {
  const first = Buffer.from('1');
  const list = new BufferList([
    { type: (SECBUFFER_DATA | SECBUFFER_READONLY) >>> 0, data: first },
    { type: SECBUFFER_TOKEN, data: Buffer.from('22') },
    { type: SECBUFFER_PADDING, data: null },
    { type: SECBUFFER_DATA, data: Buffer.alloc(0) },
  ]);
  t.is(list.descriptor.cBuffers, 4);
  t.is(list.typeOf(0), (SECBUFFER_DATA | SECBUFFER_READONLY) >>> 0);
  t.is(bufferType(list.typeOf(0)), SECBUFFER_DATA);
  t.deepEqual(
    [0, 1, 2, 3].map((index) => [bufferType(list.typeOf(index)), list.sizeOf(index)]),
    [
      [SECBUFFER_DATA, 1],
      [SECBUFFER_TOKEN, 2],
      [SECBUFFER_PADDING, 0],
      [SECBUFFER_DATA, 0],
    ],
  );
  t.deepEqual(Buffer.from(list.part(0) ?? []), first);
  t.is(list.at(0).pvBuffer, raw.address(first));
  t.deepEqual([list.pointerOf(2), list.part(2), list.givenTo(2)], [0, null, null]);
});

test('memory of any kind is listed at its place: a part of a Buffer, a Uint8Array', (t) => {
  const whole = Buffer.from('..data..');
  const part = whole.subarray(2, 6);
  const list = new BufferList([
    { type: SECBUFFER_DATA, data: part },
    { type: SECBUFFER_DATA, data: Uint8Array.of(1, 2, 3) },
  ]);
  t.is(BigInt(list.pointerOf(0)), raw.address(whole) + 2n);
  t.is(list.sizeOf(0), 4);
  t.is(list.sizeOf(1), 3);
  whole.write('DATA', 2);
  t.is(Buffer.from(list.part(0) ?? []).toString(), 'DATA');
});

const bigints = (_: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value);

test('a view of a buffer or of a list shows its members', (t) => {
  const list = new BufferList([{ type: SECBUFFER_TOKEN, data: Buffer.alloc(4) }]);
  t.like(JSON.parse(JSON.stringify(list.at(0), bigints)), { cbBuffer: 4, BufferType: 2 });
  t.like(JSON.parse(JSON.stringify(list.descriptor, bigints)), { ulVersion: 0, cBuffers: 1 });
});

const uint32 = (...values: number[]) => Buffer.from(Uint32Array.from(values).buffer);
const header = raw.sizeof(raw.SEC_CHANNEL_BINDINGS);
/** With a NUL: lengths count. */
const text = Buffer.from('12\x003');

test('channel bindings of TLS: no addresses, then the length and the place of the data', (t) => {
  const bindings = channelBindings(text);
  t.deepEqual(bindings, Buffer.concat([uint32(0, 0, 0, 0, 0, 0, 4, header), text]));
  t.deepEqual(channelBindings(Buffer.alloc(0)), uint32(0, 0, 0, 0, 0, 0, 0, header));
  const view = raw.view(raw.SEC_CHANNEL_BINDINGS, bindings);
  bindings.writeUInt32LE(1, 0);
  t.is(view.dwInitiatorAddrType, 1);
  // A copy: what is written there is not in the next ones.
  t.deepEqual(channelBindings(text).subarray(0, 4), uint32(0));
});

test('channel bindings with addresses, by the raw structure', (t) => {
  const bindings = Buffer.alloc(header + 3);
  bindings.write('123', header);
  Object.assign(raw.view(raw.SEC_CHANNEL_BINDINGS, bindings), {
    dwInitiatorAddrType: 1,
    cbInitiatorLength: 1,
    dwInitiatorOffset: header,
    dwAcceptorAddrType: 2,
    cbAcceptorLength: 1,
    dwAcceptorOffset: header + 1,
    cbApplicationDataLength: 1,
    dwApplicationDataOffset: header + 2,
  });
  const expected = uint32(1, 1, header, 2, 1, header + 1, 1, header + 2);
  t.deepEqual(bindings, Buffer.concat([expected, Buffer.from('123')]));
});

test('what touches the listed memory: from before its start to its last byte', (t) => {
  const list = new BufferList([
    { type: SECBUFFER_DATA, data: Buffer.alloc(4096).subarray(1024, 1040) },
  ]);
  const at = Number(list.pointerOf(0));
  for (const [address, size, expected] of [
    [at - 8, 8, false],
    [at - 8, 9, true],
    [at, 0, true],
    [at + 15, 1, true],
    [at + 16, 1, false],
    [0, 1, false],
  ] as const) {
    t.is(list.touches(address, size), expected, `${address - at}, ${size}`);
  }
});

test('memory that a listener transferred has no bytes, wherever the package points in it', (t) => {
  for (const offset of [0, 8]) {
    const data = new Uint8Array(new ArrayBuffer(16));
    const list = new BufferList([{ type: SECBUFFER_DATA, data }]);
    const buffer = list.at(0);
    buffer.pvBuffer += BigInt(offset);
    buffer.cbBuffer -= offset;
    t.is(list.part(0)?.length, 16 - offset);
    structuredClone(data.buffer, { transfer: [data.buffer] });
    t.is(list.part(0)?.length, 0);
  }
});
