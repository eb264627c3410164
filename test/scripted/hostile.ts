// Packages that write anything into the lists they are given, and lists whose getters do anything: how fast-check
// makes them, and how they are tried.

import fc from 'fast-check';
import * as sspi from '../../src/index.js';
import { establish } from '../establish.js';
import { makePair } from './pair.js';
import { type ScriptedBuffer, script } from './script.js';

/** Any cbBuffer: small, near what was given, or any of 32 bits. */
const size = fc.oneof(
  fc.nat(80),
  fc.integer({ min: 4000, max: 4200 }),
  fc.integer({ min: 0, max: 0xffffffff }),
);
/** Any pvBuffer: as it was, null, in, before or behind what any buffer was given, or an address of nobody's. */
const pointer = fc.oneof(
  fc.constant<Partial<ScriptedBuffer>>({}),
  fc.constant<Partial<ScriptedBuffer>>({ none: true }),
  fc.record({
    at: fc.record({ from: fc.nat(2), offset: fc.integer({ min: -100, max: 9000 }) }),
  }),
  fc.record({ at: fc.record({ offset: fc.bigInt({ min: 1n, max: (1n << 47n) - 1n }) }) }),
);
const changes = fc.array(fc.tuple(fc.nat(2), fc.option(size), pointer), { maxLength: 4 });
type Changes = ReturnType<typeof changes.generate>['value'];

/** The changes to as many buffers as there are. */
const onList = (list: string, count: number, all: Changes): ScriptedBuffer[] =>
  all
    .filter(([index]) => index < count)
    .map(([index, cbBuffer, where]) => ({
      list,
      index,
      ...(cbBuffer === null ? {} : { size: cbBuffer }),
      ...where,
    }));

const statuses = [
  sspi.SEC_E_OK,
  sspi.SEC_I_CONTINUE_NEEDED,
  sspi.SEC_I_COMPLETE_NEEDED,
  sspi.SEC_E_INCOMPLETE_MESSAGE,
  sspi.SEC_E_BUFFER_TOO_SMALL,
  sspi.SEC_E_INTERNAL_ERROR,
] as const;
const bytes = fc.uint8Array({ maxLength: 40 });

/** Errors of the documented kinds are what may come of anything here; any other is thrown. */
export async function outcomeOf(call: () => unknown): Promise<string> {
  try {
    await call();
    return 'done';
  } catch (error) {
    if (error instanceof sspi.SspiError || error instanceof sspi.BindingError) return error.code;
    if (error instanceof TypeError || error instanceof RangeError) return error.name;
    throw error;
  }
}

/** A leg whose package was given memory for all outputs, and did not say that it allocated: nothing is its own. */
export const legs = fc.record({
  status: fc.constantFrom(...statuses),
  async: fc.boolean(),
  inputs: fc.array(bytes, { maxLength: 3 }),
  outputs: fc.option(fc.array(bytes, { minLength: 1, maxLength: 3 })),
  input: changes,
  output: changes,
});

export async function tryLeg(leg: typeof legs extends fc.Arbitrary<infer T> ? T : never) {
  using pair = makePair();
  const own = (data: Uint8Array) => ({ type: sspi.SECBUFFER_TOKEN, data: Uint8Array.from(data) });
  const options = {
    inputBuffers: leg.inputs.map(own),
    ...(leg.outputs ? { outputBuffers: leg.outputs.map(own) } : {}),
  };
  script('InitializeSecurityContextW', {
    status: leg.status,
    buffers: [
      ...onList('pInput', leg.inputs.length, leg.input),
      ...onList('pOutput', leg.outputs?.length ?? 1, leg.output),
    ],
  });
  const { client } = pair;
  return await outcomeOf(async () => {
    const { token } = leg.async
      ? await client.stepAsync(null, options)
      : client.step(null, options);
    const most = leg.outputs ? Math.max(...leg.outputs.map((data) => data.byteLength)) : 4096;
    if (token && token.byteLength > most) throw new Error(`a token of ${token.byteLength} bytes`);
  });
}

/** A leg whose package allocates: what it does not allocate lies in its input. */
export const allocations = fc.record({
  status: fc.constantFrom(...statuses),
  token: bytes,
  alert: fc.option(bytes),
  /** Where the alert's buffer points to instead, in the token's. */
  inside: fc.option(fc.nat(39)),
  async: fc.boolean(),
});

export async function tryAllocation(
  leg: typeof allocations extends fc.Arbitrary<infer T> ? T : never,
) {
  const { client, [Symbol.dispose]: dispose } = makePair('ScriptedStream', {
    contextReq: sspi.ISC_REQ_ALLOCATE_MEMORY,
  });
  const buffers: ScriptedBuffer[] = [{ bytes: leg.token, in: 'allocated' }];
  const { inside, alert, token } = leg;
  if (inside !== null && inside < token.byteLength) {
    buffers.push({ index: 1, size: token.byteLength - inside, at: { from: 0, offset: inside } });
  } else if (alert) {
    buffers.push({ index: 1, bytes: alert, in: 'allocated' });
  }
  script('InitializeSecurityContextW', { status: leg.status, buffers });
  try {
    return await outcomeOf(async () => (leg.async ? client.stepAsync() : client.step()));
  } finally {
    dispose();
  }
}

const messageCalls = [
  'MakeSignature',
  'VerifySignature',
  'EncryptMessage',
  'DecryptMessage',
] as const;

export const messages = fc.record({
  call: fc.constantFrom(...messageCalls),
  status: fc.constantFrom(
    sspi.SEC_E_OK,
    sspi.SEC_E_BUFFER_TOO_SMALL,
    sspi.SEC_E_INCOMPLETE_MESSAGE,
  ),
  /** A list of the caller's; null for the plain form. */
  list: fc.option(fc.array(fc.option(bytes), { minLength: 1, maxLength: 3 })),
  message: bytes,
  inPlace: fc.boolean(),
  changes,
});

export async function tryMessage(each: typeof messages extends fc.Arbitrary<infer T> ? T : never) {
  using pair = makePair();
  establish(pair);
  const { client } = pair;
  const { call, message, inPlace } = each;
  const plainCount = call === 'EncryptMessage' || call === 'DecryptMessage' ? 3 : 2;
  const parts = {
    token: Buffer.alloc(16),
    data: Uint8Array.from(message),
    padding: Buffer.alloc(8),
  };
  const list = each.list?.map((data) => ({
    type: sspi.SECBUFFER_DATA,
    data: data && Uint8Array.from(data),
  }));
  const buffers = onList('pMessage', list?.length ?? plainCount, each.changes);
  client.queryContextAttributes(sspi.SECPKG_ATTR_SIZES);
  script(call, { status: each.status, buffers });
  return await outcomeOf(() => {
    const options = { inPlace };
    if (call === 'MakeSignature') return client.makeSignature((list ?? message) as never, options);
    if (call === 'EncryptMessage')
      return client.encryptMessage((list ?? message) as never, options);
    if (call === 'DecryptMessage') return client.decryptMessage((list ?? parts) as never, options);
    return list ? client.verifySignature(list) : client.verifySignature(message, parts.token);
  });
}

const acts = [
  'nothing',
  'shorten',
  'lengthen',
  'replace',
  'transfer',
  'dispose',
  'encrypt',
] as const;

/** Long enough for a token, more often than not. */
const long = fc.uint8Array({ maxLength: 80, size: 'max' });

/** Lists whose getters act when they are read. */
export const lists = fc.record({
  call: fc.constantFrom('encrypt', 'decrypt', 'sign', 'verify', 'leg', 'legAsync'),
  buffers: fc.array(
    fc.record({ data: fc.option(long), act: fc.constantFrom(...acts), pick: fc.nat(4) }),
    { minLength: 1, maxLength: 5 },
  ),
});

export async function tryList({
  call,
  buffers,
}: typeof lists extends fc.Arbitrary<infer T> ? T : never) {
  using pair = makePair();
  const { client } = pair;
  if (!call.startsWith('leg')) establish(pair);
  const memories = buffers.map(({ data }) => data && Uint8Array.from(data));
  const list: sspi.SecurityBuffer[] = buffers.map(({ act, pick }, index) => ({
    type: [sspi.SECBUFFER_TOKEN, sspi.SECBUFFER_DATA][index % 2] ?? 0,
    get data() {
      const memory = memories[pick % memories.length];
      if (act === 'shorten') list.length = Math.min(list.length, pick);
      if (act === 'lengthen') list.push({ type: sspi.SECBUFFER_DATA, data: Buffer.alloc(8) });
      if (act === 'replace') list[pick % list.length] = { type: 0, data: null };
      if (act === 'transfer' && memory && memory.byteLength > 0) {
        structuredClone(memory.buffer, { transfer: [memory.buffer] });
      }
      if (act === 'dispose') client.dispose();
      if (act === 'encrypt' && !call.startsWith('leg')) {
        client.encryptMessage([{ type: sspi.SECBUFFER_TOKEN, data: new Uint8Array(64) }]);
      }
      return memories[index] ?? null;
    },
  }));
  return await outcomeOf(() => {
    if (call === 'encrypt') return client.encryptMessage(list);
    if (call === 'decrypt') return client.decryptMessage(list);
    if (call === 'sign') return client.makeSignature(list);
    if (call === 'verify') return client.verifySignature(list);
    const options = { inputBuffers: list, outputBuffers: list };
    return call === 'leg' ? client.step(null, options) : client.stepAsync(null, options);
  });
}
