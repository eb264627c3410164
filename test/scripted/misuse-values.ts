// Invalid values, by kind of parameter.

/** A detached Uint8Array. */
export function detached(length = 8): Uint8Array {
  const bytes = new Uint8Array(length);
  structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
  return bytes;
}

/** The same bytes in shared memory. */
export function shared(from: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(new SharedArrayBuffer(from.length));
  bytes.set(from);
  return bytes;
}

function revoked<T extends object>(target: T): T {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

const refuse = () => {
  throw new Error('a getter of the script');
};

/** Throws on every operation. */
const thrower = (target: object): object =>
  new Proxy(target, new Proxy({}, { get: () => refuse }) as ProxyHandler<object>);

/** Objects whose members cannot be read: where a parameter is an object, the script gets its own error. */
export const unreadable: readonly unknown[] = [thrower({}), thrower(new Uint8Array(4))];

/** Objects that throw when an error message describes them. */
const indescribable: readonly unknown[] = [
  ...unreadable,
  revoked({}),
  revoked([]),
  revoked(() => 'x'),
  thrower(() => 'x'),
  ...[{ get: refuse }, { value: undefined }, { value: Symbol('x') }, { value: refuse }].flatMap(
    (what) => [
      Object.defineProperty({}, 'constructor', what),
      Object.defineProperty({}, 'constructor', { value: Object.defineProperty({}, 'name', what) }),
      Object.defineProperty(() => 'x', 'name', what),
    ],
  ),
  { constructor: { name: { toString: refuse, [Symbol.toPrimitive]: refuse } } },
  { constructor: { name: `\u001b[31m${'x'.repeat(10_000)}` } },
  Object.defineProperty({}, Symbol.toStringTag, { get: refuse }),
  { toString: refuse, valueOf: refuse, [Symbol.toPrimitive]: refuse, toJSON: refuse },
];

const anything: readonly unknown[] = [
  ...indescribable,
  true,
  Symbol('x'),
  () => 'x',
  Object.create(null),
  new Date(0),
  new Proxy({}, {}),
];

const numbers: readonly unknown[] = [0, -1, 1.5, Number.NaN, Infinity, 2 ** 53, 10n, -(2n ** 70n)];

export const noStrings: readonly unknown[] = [
  ...anything,
  ...numbers,
  null,
  [],
  {},
  Buffer.from('NTLM'),
  new String('NTLM'),
  'a\0b',
  '\0',
  '\ud800',
  'x\udc00x',
];

export const noFlags: readonly unknown[] = [
  ...anything,
  null,
  [],
  {},
  '1',
  '',
  1.5,
  Number.NaN,
  Infinity,
  -Infinity,
  2 ** 32,
  -(2 ** 31) - 1,
  Number.MAX_VALUE,
  2n ** 32n,
  -(2n ** 70n),
];

export const noBytes: readonly unknown[] = [
  ...anything,
  ...numbers,
  [],
  [1, 2],
  {},
  { length: 3 },
  'token',
  new ArrayBuffer(4),
  new SharedArrayBuffer(4),
  new DataView(new ArrayBuffer(4)),
  new Uint16Array(4),
  Object.create(Uint8Array.prototype),
  new Proxy(new Uint8Array(4), {}),
  detached(),
];

export const noObjects: readonly unknown[] = [
  true,
  Symbol('x'),
  ...numbers,
  null,
  'NTLM',
  Buffer.from('x'),
  revoked({}),
  revoked([]),
];
