// Queries and messages of a real package, layer by layer: koffi, checks, memory, objects, copies.
import { SECPKG_ATTR } from '../../src/index.js';
import * as raw from '../../src/raw.js';
import { establishedPair } from '../../test/real/pair.js';
import { c, clientOf, cPair, cPeers, openC } from '../c.js';
import { addressOf, koffiFunction, PlainList } from '../plain.js';
import { type Row, race, timed } from '../race.js';
import { check, RawPair, TOKEN } from '../raw-pair.js';

const SIZES = { 100: '100 B', 4096: '4 KiB', 65536: '64 KiB' };

export async function messages(rounds: number, packageName: string): Promise<Row[]> {
  openC();
  cPeers(packageName);
  const options = { rounds };
  const id = `remains/${packageName}`;
  const rows = [
    await race(
      `${id}/sizes`,
      `${packageName}: QueryContextAttributes(SIZES)`,
      sizes(packageName),
      options,
    ),
  ];
  for (const [key, name] of Object.entries(SIZES)) {
    const what = `${packageName}: EncryptMessage, ${name}`;
    const size = Number(key);
    rows.push(await race(`${id}/encrypt/${size}`, what, encrypt(packageName, size), options));
  }
  return rows;
}

function sizes(packageName: string) {
  const inC = cPair();
  const context = clientOf(cPair());
  const memory = Buffer.alloc(16);
  const room = addressOf(memory);
  const native = koffiFunction('secur32.dll', 'QueryContextAttributesW');
  const { client } = new RawPair();
  const view = raw.alloc(raw.SecPkgContext_Sizes);
  const thin = establishedPair(packageName).client;
  return {
    C: (count: number) => c.querySizes(inC, count),
    koffi: (count: number) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++) check(native(context, 0, room));
      }),
    checks: (count: number) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++)
          check(raw.QueryContextAttributesW(context, 0, room));
      }),
    memory: (count: number) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++)
          check(raw.QueryContextAttributesW(client, 0, view));
        if (memory.byteLength === 0) throw new Error('It was kept until here.');
      }),
    objects: (count: number) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++) thin.queryContextAttributes(SECPKG_ATTR.SIZES);
      }),
  };
}

/** Token, data and padding in a row, as in C. */
function plainMessage(size: number, blockSize: number): PlainList {
  const memory = Buffer.alloc(TOKEN + size + blockSize);
  return new PlainList(
    { type: raw.SECBUFFER_TOKEN, memory: memory.subarray(0, TOKEN) },
    { type: raw.SECBUFFER_DATA, memory: memory.subarray(TOKEN, TOKEN + size) },
    { type: raw.SECBUFFER_PADDING, memory: memory.subarray(TOKEN + size) },
  );
}

function encrypt(packageName: string, size: number) {
  const inC = cPair();
  const pair = new RawPair();
  const made = plainMessage(size, pair.blockSize);
  const context = clientOf(cPair());
  const list = addressOf(made.memory);
  const native = koffiFunction('secur32.dll', 'EncryptMessage');
  const thin = establishedPair(packageName).client;
  const message = Buffer.alloc(size);
  const reset = () => {
    made.set(0, raw.SECBUFFER_TOKEN);
    made.set(2, raw.SECBUFFER_PADDING);
  };
  return {
    C: (count: number) => c.encrypt(inC, size, count),
    koffi: (count: number) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++) {
          reset();
          check(native(context, 0, list, 0));
        }
      }),
    checks: (count: number) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++) {
          reset();
          check(raw.EncryptMessage(context, 0, list, 0));
        }
      }),
    memory: (count: number) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++) {
          reset();
          check(raw.EncryptMessage(pair.client, 0, made.memory, 0));
        }
      }),
    objects: (count: number) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++) thin.encryptMessage(message, { inPlace: true });
      }),
    copies: (count: number) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++) thin.encryptMessage(message);
      }),
  };
}
