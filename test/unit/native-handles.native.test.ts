// Handles: who owns them, when they are freed, and that one's memory is none of another's.

import test from 'ava';
import { NativeAddress, NativeHandle } from '../../src/sspi/handles.js';

const invalid = 0xffff_ffff_ffff_ffffn;

/** A handle, and what it was when it was freed. */
function made() {
  const freed: bigint[][] = [];
  const handle = new NativeHandle((memory) => {
    freed.push([memory.dwLower, memory.dwUpper]);
    return 0;
  });
  return { handle, freed };
}

/** As a call that makes it does. */
function write({ memory }: NativeHandle, lower: bigint, upper: bigint): void {
  memory.dwLower = lower;
  memory.dwUpper = upper;
}

const read = ({ memory }: NativeHandle): bigint[] => [memory.dwLower, memory.dwUpper];

test('what no call has made is not freed', (t) => {
  const { handle, freed } = made();
  t.false(handle.exists);
  t.deepEqual(read(handle), [invalid, invalid]);
  handle.destroy();
  handle.release();
  t.deepEqual(freed, []);
});

test('the last of its holders frees it, once, and it is invalid then', (t) => {
  const { handle, freed } = made();
  write(handle, 1n, 2n);
  handle.own();
  t.true(handle.exists);
  handle.retain();
  handle.release();
  t.deepEqual(freed, []);
  handle.release();
  t.deepEqual(freed, [[1n, 2n]]);
  t.false(handle.exists);
  t.deepEqual(read(handle), [invalid, invalid]);
  handle.destroy();
  t.is(freed.length, 1);
});

test('destroy() frees it despite its holders; what was given away is not freed', (t) => {
  const one = made();
  one.handle.own();
  one.handle.retain();
  one.handle.destroy();
  t.is(one.freed.length, 1);
  one.handle.release();
  one.handle.release();
  t.is(one.freed.length, 1);
  const other = made();
  other.handle.own();
  other.handle.disown();
  other.handle.release();
  t.is(other.freed.length, 0);
});

test('restore() writes back what it was before a call that failed', (t) => {
  const { handle } = made();
  write(handle, 3n, 4n);
  handle.restore();
  t.deepEqual(read(handle), [invalid, invalid]);
  write(handle, 1n, 2n);
  handle.own();
  write(handle, 3n, 4n);
  handle.restore();
  t.deepEqual(read(handle), [1n, 2n]);
});

test('what it needs is let go when it is freed, and what is behind it after that', (t) => {
  const order: string[] = [];
  const handle = new NativeHandle(() => order.push('freed'));
  const behind = new NativeHandle(() => order.push('behind'));
  behind.own();
  handle.own();
  handle.keep(() => order.push('kept'));
  handle.retain();
  handle.release();
  handle.releaseBehind(behind);
  t.deepEqual(order, []);
  handle.release();
  t.deepEqual(order, ['freed', 'kept', 'behind']);
  const late = new NativeHandle(() => order.push('late'));
  late.own();
  handle.releaseBehind(late);
  t.is(order.at(-1), 'late', 'at once, as nobody holds it');
});

test('several at once: each has its memory to itself', (t) => {
  const all = Array.from({ length: 8 }, () => made());
  for (const [index, { handle }] of all.entries()) {
    write(handle, BigInt(index), BigInt(index + 100));
    handle.own();
  }
  const expected = (index: number) => [BigInt(index), BigInt(index + 100)];
  for (const [index, { handle }] of all.entries()) t.deepEqual(read(handle), expected(index));
  for (const { handle } of all.filter((_, index) => index % 2 === 0)) handle.destroy();
  for (const [index, { handle, freed }] of all.entries()) {
    if (index % 2 === 0) t.deepEqual(freed, [expected(index)]);
    else {
      t.deepEqual(read(handle), expected(index));
      handle.restore();
      t.deepEqual(read(handle), expected(index));
    }
  }
});

test('an address is freed if there is one', (t) => {
  const freed: bigint[] = [];
  const none = new NativeAddress((address) => freed.push(address));
  none.own();
  none.release();
  t.deepEqual(freed, []);
  const one = new NativeAddress((address) => freed.push(address));
  one.memory[0] = 0x1234n;
  t.is(one.address, 0x1234n);
  one.own();
  one.release();
  t.deepEqual(freed, [0x1234n]);
  t.is(one.address, 0n);
});
