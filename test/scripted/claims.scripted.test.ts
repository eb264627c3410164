// A package's claims about buffers: sizes beyond their memory, pointers into it, sizes that it wants.

import {
  BindingError,
  ISC_REQ_ALLOCATE_MEMORY,
  ISC_RET_ALLOCATED_MEMORY,
  type Leg,
  type LegOptions,
  SEC_E_BUFFER_TOO_SMALL,
  SEC_E_INSUFFICIENT_MEMORY,
  SEC_E_INTERNAL_ERROR,
  SEC_E_OK,
  SEC_I_CONTINUE_NEEDED,
  SECBUFFER_DATA,
  SECBUFFER_EXTRA,
  SECBUFFER_MISSING,
  SECBUFFER_PKG_PARAMS,
  SECBUFFER_TOKEN,
  SspiError,
  statusName,
} from '../../src/index.js';
import * as raw from '../../src/raw.js';
import { establish } from '../establish.js';
import { clientCredential, makePair, type Pair } from './pair.js';
import {
  clean,
  remains,
  reset,
  type ScriptedBuffer,
  script,
  state,
  test,
} from './scripted-test.js';

// The first credential of a package asks it to describe itself, and frees the answer.
test.before(() => clientCredential().dispose());
test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

const maxToken = 4096;

/** Both forms of a leg, as a function whose promise rejects. */
const ways = {
  blocking: async ({ client }: Pair, options?: LegOptions): Promise<Leg> =>
    client.step(null, options),
  'not blocking': ({ client }: Pair, options?: LegOptions): Promise<Leg> =>
    client.stepAsync(null, options),
};

const small = () => ({ outputBuffers: [{ type: SECBUFFER_TOKEN, data: new Uint8Array(8) }] });

for (const [name, step] of Object.entries(ways)) {
  const claims = [
    ['our memory', undefined, { size: maxToken + 1 }, /4097 bytes in buffer 0 .* had 4096/],
    ["the caller's memory", small(), { size: 42 }, /42 bytes in buffer 0 .* had 8/],
    ['moved on', small(), { size: 8, at: { from: 0, offset: 1 } }, /8 bytes .* had 8/],
    ['before it', small(), { size: 8, at: { from: 0, offset: -1 } }, /8 bytes .* had 8/],
    ['behind it', small(), { size: 8, at: { from: 0, offset: 8 } }, /8 bytes .* had 8/],
    ['our memory, with a null pointer', undefined, { size: 7, none: true }, /7 bytes .* had 4096/],
    ["the caller's, with a null pointer", small(), { size: 7, none: true }, /7 bytes .* had 8/],
  ] as const;
  for (const [what, options, buffer, message] of claims) {
    test(`a token that goes beyond ${what}, ${name}: never freed, and an error that counts`, async (t) => {
      using pair = makePair();
      script('InitializeSecurityContextW', { status: SEC_I_CONTINUE_NEEDED, buffers: [buffer] });
      const error = await t.throwsAsync(step(pair, options), { instanceOf: BindingError });
      t.is(error?.code, 'ERR_SSPI_PACKAGE');
      t.regex(error?.message ?? '', message);
      t.is(state().counts.FreeContextBuffer, undefined);
      t.is(state().contexts, 0, 'the partial context is deleted');
    });

    test(`a failed leg that goes beyond ${what}, ${name}: no token`, async (t) => {
      using pair = makePair();
      script('InitializeSecurityContextW', { status: SEC_E_INTERNAL_ERROR, buffers: [buffer] });
      const error = await t.throwsAsync(step(pair, options), { instanceOf: SspiError });
      t.like(error, { status: SEC_E_INTERNAL_ERROR, token: null, bytesNeeded: null });
    });
  }

  for (const status of [SEC_E_BUFFER_TOO_SMALL, SEC_E_INSUFFICIENT_MEMORY]) {
    test(`the size that a package wants with ${statusName(status)}, ${name}`, async (t) => {
      for (const [options, size] of [
        [undefined, 70_000],
        [small(), 42],
      ] as const) {
        using pair = makePair();
        script('InitializeSecurityContextW', { status, buffers: [{ size }] });
        const error = await t.throwsAsync(step(pair, options), { instanceOf: SspiError });
        t.like(error, { status, token: null, bytesNeeded: size });
      }
      using pair = makePair();
      script('InitializeSecurityContextW', { status });
      const error = await t.throwsAsync(step(pair), { instanceOf: SspiError });
      t.is(error?.bytesNeeded, null, 'it wants nothing');
    });
  }
}

test('what the package allocates is freed once, however often and wherever buffers point to it', (t) => {
  const bytes = Buffer.from('allocated');
  const point = (offset: number, size: number): ScriptedBuffer => ({
    index: 1,
    size,
    at: { from: 0, offset },
  });
  for (const [other, text] of [
    [point(0, 9), 'allocated'],
    [point(4, 5), 'cated'],
  ] as const) {
    for (const status of [SEC_I_CONTINUE_NEEDED, SEC_E_INTERNAL_ERROR]) {
      using pair = makePair('ScriptedStream', { contextReq: ISC_REQ_ALLOCATE_MEMORY });
      const buffers = [{ bytes, in: 'allocated' as const }, other];
      script('InitializeSecurityContextW', { status, buffers });
      if (status < 0) {
        const error = t.throws(() => pair.client.step(), { instanceOf: SspiError });
        t.is(error?.token?.toString(), 'allocated');
      } else {
        const leg = pair.client.step();
        t.is(leg.token?.toString(), 'allocated');
        t.is(leg.alert?.toString(), text);
      }
    }
  }
});

test('an output that points into the input is not freed', (t) => {
  for (const status of [SEC_I_CONTINUE_NEEDED, SEC_E_INTERNAL_ERROR]) {
    using pair = makePair('Scripted', { contextReq: ISC_REQ_ALLOCATE_MEMORY });
    const data = Buffer.from(new ArrayBuffer(100));
    const at = { offset: raw.address(data) };
    script('InitializeSecurityContextW', { status, buffers: [{ size: 10, at }] });
    const step = () =>
      pair.client.step(null, { inputBuffers: [{ type: SECBUFFER_PKG_PARAMS, data }] });
    if (status < 0) t.is(t.throws(step, { instanceOf: SspiError })?.token, null);
    else t.throws(step, { code: 'ERR_SSPI_PACKAGE' });
  }
});

test('memory that nobody asked the package to allocate: only if it says so', (t) => {
  const bytes = Buffer.from('allocated');
  const buffers = [{ bytes, in: 'allocated' as const }];
  const attributes = ISC_RET_ALLOCATED_MEMORY;
  using pair = makePair();
  script('InitializeSecurityContextW', { status: SEC_I_CONTINUE_NEEDED, buffers, attributes });
  t.is(pair.client.step().token?.toString(), 'allocated');
  // An address that belongs to nobody, as far as can be known.
  const astray = [{ size: 10, at: { offset: 0x1234_5678_9000n } }];
  script('AcceptSecurityContext', { status: SEC_I_CONTINUE_NEEDED, buffers: astray });
  t.throws(() => pair.server.step(Buffer.from('x')), { code: 'ERR_SSPI_PACKAGE' });
});

test('the same of the last leg', (t) => {
  using pair = makePair();
  const buffers = [{ bytes: Buffer.from('allocated'), in: 'allocated' as const }];
  const attributes = ISC_RET_ALLOCATED_MEMORY;
  script('InitializeSecurityContextW', { byDefault: true, status: SEC_E_OK, buffers, attributes });
  t.is(pair.client.step().token?.toString(), 'allocated');
});

test('a size without memory is no claim where it counts something else', (t) => {
  for (const type of [SECBUFFER_EXTRA, SECBUFFER_MISSING]) {
    using pair = makePair('ScriptedStream');
    const buffers = [{ index: 1, type, size: 5, none: true }];
    script('InitializeSecurityContextW', { byDefault: true, buffers });
    t.deepEqual(pair.client.step().outputBuffers[1], { type, data: null });
  }
});

test('memory that begins before ours and reaches into it is not the package’s', (t) => {
  using pair = makePair();
  const buffers = [{ size: 16, at: { from: 0, offset: -8 } }];
  const attributes = ISC_RET_ALLOCATED_MEMORY;
  const status = SEC_I_CONTINUE_NEEDED;
  script('InitializeSecurityContextW', { byDefault: true, status, buffers, attributes });
  t.throws(() => pair.client.step(), { code: 'ERR_SSPI_PACKAGE' });
});

test('bytes without memory, where the package was to allocate: an error, no missing token', (t) => {
  using pair = makePair('Scripted', { contextReq: ISC_REQ_ALLOCATE_MEMORY });
  script('InitializeSecurityContextW', { status: SEC_I_CONTINUE_NEEDED, buffers: [{ size: 7 }] });
  t.throws(() => pair.client.step(), {
    code: 'ERR_SSPI_PACKAGE',
    message: /claims 7 bytes in buffer 0 .* which had no memory/,
  });
});

test('messages: bytes beyond the memory they had are an error', (t) => {
  using pair = makePair();
  establish(pair);
  const { client } = pair;
  const message = Buffer.from('message');
  const list = 'pMessage';
  const beyond = { code: 'ERR_SSPI_PACKAGE', message: /claims 1000 bytes/ };
  for (const [name, call] of [
    ['MakeSignature', () => client.makeSignature(message)],
    ['EncryptMessage', () => client.encryptMessage(message)],
    ['DecryptMessage', () => client.decryptMessage(message)],
  ] as const) {
    const index = name === 'MakeSignature' || name === 'DecryptMessage' ? 1 : 0;
    script(name, { buffers: [{ list, index, size: 1000 }] });
    if (name !== 'DecryptMessage') t.throws(call, beyond, name);
    else t.throws(() => call(), { code: 'ERR_SSPI_PACKAGE' });
  }
  for (const name of ['MakeSignature', 'EncryptMessage', 'DecryptMessage'] as const) {
    const buffers = [{ type: SECBUFFER_DATA, data: Buffer.alloc(8) }];
    const lists = {
      MakeSignature: () => client.makeSignature(buffers),
      EncryptMessage: () => client.encryptMessage(buffers),
      DecryptMessage: () => client.decryptMessage(buffers),
    };
    script(name, { buffers: [{ list, size: 1000 }] });
    t.throws(lists[name], { ...beyond, message: /claims 1000 bytes in buffer 0 .* had 8/ }, name);
    script(name, { status: SEC_E_BUFFER_TOO_SMALL, buffers: [{ list, size: 1000 }] });
    const error = t.throws(lists[name], { instanceOf: SspiError }, name);
    t.is(error?.bytesNeeded, 1000);
  }
});

test('completeAuthToken: the token is within the memory that it had', (t) => {
  using pair = makePair();
  pair.client.step();
  script('CompleteAuthToken', { buffers: [{ list: 'pToken', size: 1000 }] });
  t.throws(() => pair.client.completeAuthToken(Buffer.from('token')), {
    code: 'ERR_SSPI_PACKAGE',
    message: /^CompleteAuthToken .* 1000 bytes/,
  });
});
