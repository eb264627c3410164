// Secrets in a package's memory are wiped before that memory is freed.

import type { ExecutionContext } from 'ava';
import {
  AuthIdentity,
  SECBUFFER_TOKEN,
  SECPKG_ATTR,
  type SecurityContext,
} from '../../src/index.js';
import { observation } from '../../src/native/call-observer.js';
import * as raw from '../../src/raw.js';
import { consumeSecrets } from '../../src/sspi/release.js';
import { establish } from '../establish.js';
import { makePair } from '../scripted/pair.js';
import { allocations, faults, reset, script, test } from '../scripted/scripted-test.js';

/** The contents of memory at the time of freeing, for each freeing call. */
function freed(functionName: string, length: number, act: () => unknown): Buffer[] {
  const seen: Buffer[] = [];
  observation.observer = (name, _, [address]) => {
    if (name === functionName && address) seen.push(raw.copyBytes(address as bigint, length));
    return () => {};
  };
  try {
    act();
  } finally {
    observation.observer = undefined;
  }
  return seen;
}

const KEY = Buffer.from('c0ffee5ec2e7a11ce0ddba11deadfa11', 'hex');
const zeros = Buffer.alloc(KEY.byteLength);

const keys = [
  [
    'SESSION_KEY',
    raw.SecPkgContext_SessionKey,
    { SessionKeyLength: KEY.byteLength },
    ['SessionKey'],
    (value: unknown) => [value],
  ],
  [
    'NEGO_KEYS',
    raw.SecPkgContext_NegoKeys,
    { KeyLength: KEY.byteLength, VerifyKeyLength: KEY.byteLength },
    ['KeyValue', 'VerifyKeyValue'],
    (value: { keyValue: Buffer; verifyKeyValue: Buffer }) => [value.keyValue, value.verifyKeyValue],
  ],
  ...(['KEYING_MATERIAL', 'KEYING_MATERIAL_TOKEN_BINDING'] as const).map(
    (name) =>
      [
        name,
        raw.SecPkgContext_KeyingMaterial,
        { cbKeyingMaterial: KEY.byteLength },
        ['pbKeyingMaterial'],
        (value: unknown) => [value],
      ] as const,
  ),
] as const;

function withContext(act: (context: SecurityContext) => void): void {
  reset();
  using pair = makePair();
  establish(pair);
  act(pair.client);
}

/** Separate memory, unlike Node's pool. */
const isAlone = (t: ExecutionContext, bytes: Buffer): void => {
  t.is(bytes.byteOffset, 0);
  t.is(bytes.buffer.byteLength, bytes.byteLength);
};

for (const [name, declaration, numbers, members, valuesOf] of keys) {
  test(`${name}: copied into memory of its own, wiped, freed`, (t) => {
    withContext((context) => {
      const structure = raw.bytesOf(raw.alloc<never>(declaration as never, numbers as never));
      const pointers = members.map((member) => ({
        parameter: 'pBuffer',
        offset: raw.offsetof(declaration as raw.StructDeclaration<never>, member as never),
        bytes: KEY,
        allocated: 'FreeContextBuffer' as const,
      }));
      const writes = [{ parameter: 'pBuffer', bytes: structure }, ...pointers];
      script('QueryContextAttributesW', { writes });
      let value: unknown;
      const seen = freed('FreeContextBuffer', KEY.byteLength, () => {
        value = context.queryContextAttributes(SECPKG_ATTR[name]);
      });
      t.deepEqual(
        seen,
        members.map(() => zeros),
      );
      for (const each of valuesOf(value as never) as Buffer[]) {
        t.deepEqual(each, KEY);
        isAlone(t, each);
      }
    });
    t.deepEqual([allocations(), faults()], [[], []]);
  });
}

test('keys in the structure itself: copied into memory of their own', (t) => {
  withContext((context) => {
    const block = raw.alloc(raw.SecPkgContext_EapKeyBlock);
    block.rgbKeys.set(KEY);
    script('QueryContextAttributesW', {
      writes: [{ parameter: 'pBuffer', bytes: raw.bytesOf(block) }],
    });
    const { keys: found, ivs } = context.queryContextAttributes(SECPKG_ATTR.EAP_KEY_BLOCK);
    t.deepEqual(found.subarray(0, KEY.byteLength), KEY);
    for (const each of [found, ivs]) isAlone(t, each);
  });
});

test('an exported context: copied into memory of its own, wiped, freed', (t) => {
  withContext((context) => {
    const buffer = raw.alloc(raw.SecBuffer, {
      cbBuffer: KEY.byteLength,
      BufferType: SECBUFFER_TOKEN,
    });
    const offset = raw.offsetof(raw.SecBuffer, 'pvBuffer');
    const writes = [
      { parameter: 'pPackedContext', bytes: raw.bytesOf(buffer) },
      { parameter: 'pPackedContext', offset, bytes: KEY, allocated: 'FreeContextBuffer' as const },
    ];
    script('ExportSecurityContext', { writes });
    const seen = freed('FreeContextBuffer', KEY.byteLength, () => {
      const { packedContext } = context.exportSecurityContext();
      t.deepEqual(packedContext, KEY);
      isAlone(t, packedContext);
    });
    t.deepEqual(seen, [zeros]);
  });
});

test('an identity in bytes, in strings and for the credential manager: wiped, freed', (t) => {
  reset();
  using identity = AuthIdentity.encodeStrings({ packedCredentials: 'secret' });
  const zero = Buffer.alloc(12);
  t.deepEqual(
    freed('SspiLocalFree', 12, () => t.true(identity.marshal().byteLength > 0)),
    [zero],
  );
  t.deepEqual(
    freed('SspiLocalFree', 12, () => identity.encodeAsStrings()),
    [zero],
  );
  const blob = freed('SspiLocalFree', 12, () => {
    isAlone(t, identity.prepareForCredWrite().credentialBlob);
  });
  t.deepEqual(blob.at(-1), zero);
});

test('wiped and freed once also when reading fails, or two members point to one place', (t) => {
  const order: [string, bigint][] = [];
  const memory = Buffer.from(new ArrayBuffer(16)).fill(1);
  const address = raw.address(memory);
  const pieces = [
    { address, length: 16 },
    { address, length: 8 },
    { address: 0n, length: 8 },
  ];
  const fail = () => {
    throw new Error('half-way');
  };
  const read = () => consumeSecrets(pieces, fail, (freedAt) => order.push(['freed', freedAt]));
  t.throws(read, { message: 'half-way' });
  t.deepEqual(order, [['freed', address]]);
  t.deepEqual(memory, Buffer.alloc(16));
});
