// The raw layer refuses values that are not memory, an address, a number or null, by the parameter's name.

import * as raw from '../../src/raw.js';
import { detached, noFlags } from './misuse-values.js';
import { calls, clean, remains, reset, test } from './scripted-test.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

const noPointers: readonly unknown[] = [
  undefined,
  true,
  'text',
  Symbol('x'),
  () => 0,
  {},
  [],
  [1],
  new ArrayBuffer(8),
  new SharedArrayBuffer(8),
  new Proxy(new Uint8Array(8), {}),
  Object.create(Uint8Array.prototype),
  detached(),
  1.5,
  Number.NaN,
  Infinity,
  2 ** 53,
  2n ** 64n,
  -(2n ** 63n) - 1n,
];

test('every parameter of every function', (t) => {
  const functions: Record<string, unknown> = { ...raw };
  let tried = 0;
  for (const [name, { parameters }] of Object.entries(raw.declarations.functions)) {
    const call = functions[name] as (...values: unknown[]) => unknown;
    parameters.forEach(({ name: parameter, type }, index) => {
      const wrong =
        type === 'pointer'
          ? noPointers
          : type === 'uint32'
            ? [...noFlags, undefined]
            : ['1', 1.5, null, {}, undefined];
      for (const value of wrong) {
        const values = parameters.map((each) => (each.type === 'pointer' ? null : 0));
        const error = t.throws(() => call(...values.with(index, value as null)), {
          instanceOf: Error,
        });
        const refused = error instanceof TypeError || error instanceof RangeError;
        t.true(refused && error.message.startsWith(`${parameter} `), `${name}: ${error?.message}`);
        tried++;
      }
    });
  }
  t.deepEqual(calls(), []);
  t.log(`${tried} wrong values refused`);
});

test('memory that was transferred away after it was looked at', (t) => {
  const handle = raw.alloc(raw.SecHandle);
  const list = raw.alloc(raw.SecBufferDesc);
  structuredClone(raw.bytesOf(handle).buffer, {
    transfer: [raw.bytesOf(handle).buffer as ArrayBuffer],
  });
  t.throws(() => raw.DeleteSecurityContext(handle), { message: /^phContext must not be detached/ });
  t.throws(() => raw.address(handle), { instanceOf: TypeError });
  t.throws(() => handle.dwLower, { instanceOf: TypeError });
  t.throws(() => raw.address(detached()), { instanceOf: TypeError });
  t.throws(() => Object.assign(list, { pBuffers: detached() }), { instanceOf: TypeError });
  t.throws(() => raw.view(raw.SecHandle, detached(16)), {
    instanceOf: TypeError,
    message: /^memory must not be detached/,
  });
  t.deepEqual(calls(), []);
});

test('no code of the script runs between the first argument and the call', (t) => {
  let asked = 0;
  const count = () => {
    asked++;
    return null;
  };
  const traps = new Proxy({}, { get: () => count }) as ProxyHandler<object>;
  for (const target of [raw.alloc(raw.SecHandle), new Uint8Array(16), {}]) {
    const proxy = new Proxy(target, traps) as never;
    t.throws(() => raw.QueryContextAttributesW(new Uint8Array(16), 0, proxy), {
      message: /^pBuffer must be a Buffer, typed array, structure, address or null, got/,
    });
    t.throws(() => raw.address(proxy), { message: /^memory must be/ });
    t.throws(() => raw.bytesOf(proxy), { message: /^structure must be/ });
    t.throws(() => raw.flexible(raw.TOKEN_GROUPS, proxy, 1), { message: /^structure must be/ });
  }
  // The error message reads the refused value's constructor.
  t.is(asked, 3 * 4);
  const forged = Object.create(Object.getPrototypeOf(raw.alloc(raw.SecHandle)));
  t.throws(() => raw.DeleteSecurityContext(forged), { message: /^phContext must be/ });
  t.deepEqual(calls(), []);
});

test('reading native memory: addresses and lengths that are none', (t) => {
  for (const address of ['0', {}, 1.5, -(2n ** 65n)] as never[]) {
    t.throws(() => raw.copyBytes(address, 4), { message: /^address / });
    t.throws(() => raw.copyString16(address), { message: /^address / });
    t.throws(() => raw.decode(raw.SecHandle, address), { message: /^address / });
  }
  for (const length of ['4', undefined, -1, 1.5, Number.NaN, Infinity, 4n] as never[]) {
    t.throws(() => raw.copyBytes(1n, length), { message: /^length / });
  }
  for (const text of [4, null, undefined, {}, 'a\0b', '\ud800'] as never[]) {
    t.throws(() => raw.wide(text), { message: /^text / });
  }
});

test('members of structures', (t) => {
  const buffer = raw.alloc(raw.SecBuffer);
  for (const value of [...noFlags, undefined]) {
    t.throws(() => Object.assign(buffer, { cbBuffer: value }), {
      message: /^SecBuffer\.cbBuffer /,
    });
  }
  for (const value of noPointers) {
    t.throws(() => Object.assign(buffer, { pvBuffer: value }), {
      message: /^SecBuffer\.pvBuffer /,
    });
  }
  t.true(raw.bytesOf(buffer).every((byte) => byte === 0));
});
