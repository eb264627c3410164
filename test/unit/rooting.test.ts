// Memory lives as long as a structure points to it: an address alone keeps nothing alive.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import test from 'ava';
import * as raw from '../../src/raw.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Collects until the memory is gone, or often enough to say that it stays. */
async function isGone(memory: WeakRef<object>): Promise<boolean> {
  for (let round = 0; round < 5; round++) {
    await new Promise(setImmediate);
    collect();
    if (memory.deref() === undefined) return true;
  }
  return false;
}

/** Memory that nothing but what `keep` does keeps alive. */
function lent(keep: (memory: Buffer) => void): WeakRef<object> {
  const memory = Buffer.from(new ArrayBuffer(64));
  keep(memory);
  return new WeakRef(memory);
}

test('a member that points to memory keeps it, until it points elsewhere', async (t) => {
  const buffer = raw.alloc(raw.SecBuffer);
  const memory = lent((bytes) => {
    buffer.pvBuffer = bytes;
  });
  t.false(await isGone(memory));
  buffer.cbBuffer = 1;
  t.false(await isGone(memory), 'another member changes nothing');
  buffer.pvBuffer = null;
  t.true(await isGone(memory));
});

test('what `alloc` was given, and the view that memory belongs to', async (t) => {
  let list: raw.View<raw.SecBufferDesc> | undefined;
  const memory = lent((bytes) => {
    const buffer = raw.alloc(raw.SecBuffer, { cbBuffer: 64, pvBuffer: bytes });
    list = raw.alloc(raw.SecBufferDesc, { cBuffers: 1, pBuffers: buffer });
  });
  t.false(await isGone(memory));
  t.is(list?.cBuffers, 1);
  list = undefined;
  t.true(await isGone(memory));
});

test('a part of a structure keeps memory for the whole', async (t) => {
  const [first, second] = raw.allocArray(raw.SecBuffer, 2);
  const memory = lent((bytes) => {
    if (second) second.pvBuffer = bytes;
  });
  const other = lent((bytes) => {
    if (first) first.pvBuffer = bytes;
  });
  t.false(await isGone(memory));
  t.false(await isGone(other), 'each member has its own');
  t.not(first?.pvBuffer, second?.pvBuffer);
});
