// Extreme values: large, empty, shared; and objects used after disposal.

import * as sspi from '../../src/index.js';
import { establish } from '../establish.js';
import { shared } from './misuse-values.js';
import { clientCredential, makePair } from './pair.js';
import { calls, clean, remains, reset, script, test } from './scripted-test.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

test('a target name of 64 Ki characters, and one beyond the first plane', (t) => {
  using credential = clientCredential();
  for (const targetName of ['x'.repeat(65536), '', 'HTTP/😀.example']) {
    using context = new sspi.ClientContext(credential, { targetName });
    calls();
    context.step();
    t.is(calls()[0]?.arguments.pszTargetName, targetName);
  }
});

test('flags in every form that means 32 bits', (t) => {
  using credential = clientCredential();
  for (const [contextReq, given] of [
    [-1, 0xffffffff],
    [0x80000000 | 0, 0x80000000],
    [0xfffffeff, 0xfffffeff],
    [2n ** 31n, 0x80000000],
    [-0, 0],
  ] as const) {
    using context = new sspi.ClientContext(credential, { contextReq: contextReq as number });
    calls();
    context.step();
    t.is(calls()[0]?.arguments.fContextReq, given);
  }
});

test('tokens of no bytes and of 16 MiB arrive whole', (t) => {
  for (const size of [0, 16 << 20]) {
    using pair = makePair();
    const token = Buffer.alloc(size, 'token');
    calls();
    t.throws(() => pair.server.step(token), { code: 'SEC_E_INVALID_TOKEN' });
    const { bytes, size: given } = calls()[0]?.arguments.pInput[0] ?? {};
    t.is(given, size);
    if (size > 0) t.true(Buffer.from(bytes, 'hex').equals(token));
  }
});

test('an allocated token of 16 MiB and one of no bytes', (t) => {
  for (const size of [0, 16 << 20]) {
    using pair = makePair('Scripted', { contextReq: sspi.ISC_REQ_ALLOCATE_MEMORY });
    const bytes = Buffer.alloc(size, 'token');
    script('InitializeSecurityContextW', {
      status: sspi.SEC_I_CONTINUE_NEEDED,
      buffers: [{ bytes, in: 'allocated' }],
    });
    const { token } = pair.client.step();
    if (size === 0) t.is(token, null);
    else t.true(token?.equals(bytes));
  }
});

test('memory shared between threads is as good as any other', (t) => {
  using pair = makePair();
  const { client, server } = pair;
  const own = (bytes: Uint8Array | null) => shared(bytes ?? Buffer.alloc(0));
  const answer = server.step(own(client.step().token)).token;
  server.step(own(client.step(own(answer)).token));
  t.true(client.established && server.established);
  const message = shared(Buffer.from('hello'));
  const signature = client.makeSignature(message);
  server.verifySignature(message, own(signature));
  const { token, data, padding } = client.encryptMessage(message);
  const sealed = { token: own(token), data: own(data), padding: own(padding) };
  t.is(server.decryptMessage(sealed).toString(), 'hello');
  const next = client.encryptMessage(message);
  const stream = own(Buffer.concat([next.token, next.data, next.padding]));
  t.is(server.decryptMessage(stream).toString(), 'hello');
});

test('memory that grows and shrinks', (t) => {
  using pair = makePair();
  establish(pair);
  // Missing in TypeScript's library for ES2023.
  const Resizable = ArrayBuffer as new (size: number, options: object) => ArrayBuffer;
  const memory = new Resizable(8, { maxByteLength: 64 });
  const message = new Uint8Array(memory).fill(1);
  t.notThrows(() => pair.server.verifySignature(message, pair.client.makeSignature(message)));
  (memory as unknown as { resize(size: number): void }).resize(4);
  t.notThrows(() => pair.server.verifySignature(message, pair.client.makeSignature(message)));
});

test('what was disposed, failed or finished says so', (t) => {
  const credential = clientCredential();
  const context = new sspi.ClientContext(credential);
  const bytes = Buffer.alloc(1);
  const uses = [
    () => context.step(),
    () => context.makeSignature(bytes),
    () => context.verifySignature(bytes, bytes),
    () => context.encryptMessage(bytes),
    () => context.decryptMessage(bytes),
    () => context.queryContextAttributes(sspi.SECPKG_ATTR_SIZES),
  ];
  for (const use of uses.slice(1))
    t.throws(use, { code: 'ERR_SSPI_STATE' }, 'before its first leg');
  context.step();
  t.throws(() => context.step(bytes), { code: 'SEC_E_INVALID_TOKEN' });
  for (const use of uses) t.throws(use, { code: 'ERR_SSPI_STATE' }, 'after it failed');
  context.dispose();
  for (const use of uses) t.throws(use, { code: 'ERR_SSPI_DISPOSED' });
  credential.dispose();
  using pair = makePair();
  establish(pair);
  t.throws(() => pair.client.step(bytes), { code: 'ERR_SSPI_STATE' });
  t.throws(() => pair.server.step(bytes), { code: 'ERR_SSPI_STATE' });
  t.notThrows(() => pair.client.makeSignature(bytes), 'and nothing is lost by it');
});
