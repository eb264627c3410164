// Checks of values from outside: what is let through is as C takes it, and errors show a value, but never text.

import test from 'ava';
import {
  checkFlags,
  checkLength,
  checkObject,
  checkString,
  isArray,
  isObject,
  rangeError,
  toAddress,
  toInteger,
  typeError,
} from '../../src/native/check.js';

const revoked = (target: object): object => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};

test('lists are arrays, those behind a proxy among them', (t) => {
  for (const list of [[], [1], new Proxy([], {})]) t.true(isArray(list));
  for (const other of [{ length: 0 }, 'x', null, undefined, revoked([])]) t.false(isArray(other));
});

test('objects have properties; bytes and revoked proxies are none', (t) => {
  for (const value of [{}, [], new Map(), new Proxy({}, {})]) t.true(isObject(value));
  for (const value of [null, undefined, 1, 'x', () => {}, Buffer.alloc(1), revoked({})]) {
    t.false(isObject(value));
    t.throws(() => checkObject('options', value), { message: /^options must be an object, got / });
  }
});

test('an error shows the value, shortly', (t) => {
  class Named {}
  const Odd = Object.defineProperty(class {}, 'name', { value: 'a\nb' });
  const unnamed = Object.create(null);
  const throwing = {
    get constructor() {
      throw new Error('a trap');
    },
  };
  for (const [value, expected] of [
    ['text', 'a string'],
    [() => {}, 'a function'],
    [new Named(), 'an instance of Named'],
    [new Odd(), 'an instance of Object'],
    [unnamed, 'an instance of Object'],
    [throwing, 'an instance of Object'],
    [revoked({}), 'an instance of Proxy, which is revoked'],
    [undefined, 'undefined'],
    [5n, '5n'],
    [10n ** 79n, `1${'0'.repeat(79)}...`],
    [10n ** 78n, `1${'0'.repeat(78)}n`],
  ] as const) {
    const error = typeError('value', 'good', value);
    t.is(error.message, `value must be good, got ${expected}`);
    t.is((error as NodeJS.ErrnoException).code, 'ERR_INVALID_ARG_TYPE');
  }
  const error = rangeError('value', 'good', 7);
  t.is(error.message, 'value must be good, got 7');
  t.is((error as NodeJS.ErrnoException).code, 'ERR_OUT_OF_RANGE');
});

test('text is text that C can take', (t) => {
  t.notThrows(() => checkString('name', ''));
  t.notThrows(() => checkString('name', 'a\u{1f600}'));
  t.throws(() => checkString('name', 1), { message: 'name must be a string, got 1' });
  t.throws(() => checkString('name', 'a\0'), { message: /^name must not contain a NUL/ });
  t.throws(() => checkString('name', 'a\ud83d'), { message: /^name must not contain half of a/ });
});

test('a length is a number that counts', (t) => {
  for (const length of [0, 1, Number.MAX_SAFE_INTEGER]) {
    t.notThrows(() => checkLength('length', length));
  }
  for (const length of [-1, 0.5, NaN, Infinity, 2 ** 53]) {
    t.throws(() => checkLength('length', length), {
      instanceOf: RangeError,
      message: /^length must be a number of bytes, got /,
    });
  }
  t.throws(() => checkLength('length', 1n, 'a number of elements'), {
    instanceOf: TypeError,
    message: 'length must be a number of elements, got 1n',
  });
});

for (const bits of [8, 16, 32, 64] as const) {
  const wide = bits === 64;
  const fitted = (value: bigint) => (wide ? value : Number(value));
  const all = 2n ** BigInt(bits);

  test(`unsigned integers of ${bits} bits; a negative one stands for the same bits`, (t) => {
    for (const [given, value] of [
      [0n, 0n],
      [all - 1n, all - 1n],
      [-1n, all - 1n],
      [-all / 2n, all / 2n],
    ] as const) {
      t.is(toInteger('n', `uint${bits}`, given), fitted(value));
      if (!wide) t.is(toInteger('n', `uint${bits}`, Number(given)), fitted(value));
    }
    t.is(toInteger('n', `uint${bits}`, 7), fitted(7n));
    for (const wrong of [all, -all / 2n - 1n]) {
      t.throws(() => toInteger('n', `uint${bits}`, wrong), {
        instanceOf: RangeError,
        message: `n must be an integer of ${bits} bits, got ${wrong}n`,
      });
    }
  });

  test(`signed integers of ${bits} bits`, (t) => {
    for (const value of [0n, all / 2n - 1n, -1n, -all / 2n]) {
      t.is(toInteger('n', `int${bits}`, value), fitted(value));
      if (!wide) t.is(toInteger('n', `int${bits}`, Number(value)), fitted(value));
    }
    for (const wrong of [all / 2n, -all / 2n - 1n]) {
      t.throws(() => toInteger('n', `int${bits}`, wrong), { instanceOf: RangeError });
    }
  });
}

test('what is no integer is refused with its kind', (t) => {
  for (const value of [0.5, NaN, 2 ** 53]) {
    t.throws(() => toInteger('n', 'uint64', value), { instanceOf: RangeError });
  }
  for (const value of ['1', null, undefined, {}, true]) {
    t.throws(() => toInteger('n', 'uint64', value), { instanceOf: TypeError });
  }
});

test('flags are unsigned numbers of 32 bits', (t) => {
  for (const [given, flags] of [
    [0, 0],
    [0xffffffff, 0xffffffff],
    [1 << 31, 0x80000000],
    [5n, 5],
  ] as const) {
    t.is(checkFlags('flags', given), flags);
  }
  t.throws(() => checkFlags('flags', 2 ** 32), { message: /^flags must be an integer of 32 bits/ });
  t.throws(() => checkFlags('flags', 0.5), { message: /^flags must be an integer of 32 bits/ });
});

test('addresses are as wide as the machine’s', (t) => {
  const bits = process.arch === 'ia32' ? 32 : 64;
  const largest = 2n ** BigInt(bits) - 1n;
  for (const [given, address] of [
    [null, 0n],
    [0, 0n],
    [1, 1n],
    [largest, largest],
    [-1n, largest],
    [-1, largest],
  ] as const) {
    t.is(toAddress('address', given), address);
  }
  t.throws(() => toAddress('address', largest + 1n), { instanceOf: RangeError });
});
