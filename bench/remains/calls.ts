// Calls of a library that does nothing: what koffi takes of them, and what the raw layer's checks and memory do.
import * as raw from '../../src/raw.js';
import { built } from '../build.js';
import { c, openNothingInC } from '../c.js';
import { addressOf, koffiFunction } from '../plain.js';
import { type Row, race, timed } from '../race.js';

export async function calls(rounds: number): Promise<Row[]> {
  const dll = built('nothing.dll');
  openNothingInC(dll);
  raw.setLibrary(dll);
  const options = { rounds };
  return [
    await race('remains/initialize', 'A call of 12 arguments', initialize(dll), options),
    await race('remains/query', 'A call of 3 arguments', query(dll), options),
    await race('remains/encrypt', 'A call of 4 arguments', encrypt(dll), options),
  ];
}

const memory = () => ({
  credential: Buffer.alloc(16),
  context: Buffer.alloc(16),
  list: Buffer.alloc(16),
  sizes: Buffer.alloc(16),
  expiry: Buffer.alloc(8),
  attributes: new Uint32Array(1),
  target: raw.wide('HTTP/lab'),
});

/** Each loop is written out: one that several share would be compiled for all of them. */
function initialize(dll: string) {
  const { credential, context, list, expiry, attributes, target } = memory();
  const native = koffiFunction(dll, 'InitializeSecurityContextW');
  const [a, b, d, e, f, g] = [credential, context, list, expiry, attributes, target].map(
    addressOf,
  ) as [number, number, number, number, number, number];
  return {
    C: c.nothingInitialize,
    koffi: (count: number) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++) native(a, b, g, 0x81c, 0, 16, d, 0, b, d, f, e);
      }),
    checks: (count: number) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++)
          raw.InitializeSecurityContextW(a, b, g, 0x81c, 0, 16, d, 0, b, d, f, e);
      }),
    memory: (count: number) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++)
          // biome-ignore format: one call, as C writes it
          raw.InitializeSecurityContextW(credential, context, target, 0x81c, 0, 16, list, 0, context, list, attributes, expiry);
      }),
  };
}

function query(dll: string) {
  const { context, sizes } = memory();
  const native = koffiFunction(dll, 'QueryContextAttributesW');
  const [a, b] = [addressOf(context), addressOf(sizes)];
  return {
    C: c.nothingQuery,
    koffi: (count: number) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++) native(a, 0, b);
      }),
    checks: (count: number) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++) raw.QueryContextAttributesW(a, 0, b);
      }),
    memory: (count: number) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++) raw.QueryContextAttributesW(context, 0, sizes);
      }),
  };
}

function encrypt(dll: string) {
  const { context, list } = memory();
  const native = koffiFunction(dll, 'EncryptMessage');
  const [a, b] = [addressOf(context), addressOf(list)];
  return {
    C: c.nothingEncrypt,
    koffi: (count: number) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++) native(a, 0, b, 0);
      }),
    checks: (count: number) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++) raw.EncryptMessage(a, 0, b, 0);
      }),
    memory: (count: number) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++) raw.EncryptMessage(context, 0, list, 0);
      }),
  };
}
