// Calls beside the event loop: they leave libuv's pool a thread, wait in order, and can be given up.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ExecutionContext } from 'ava';
import koffi from 'koffi';
import {
  AuthIdentity,
  acquireCredentialsHandle,
  acquireCredentialsHandleAsync,
  ClientContext,
  type CredHandle,
  changeAccountPasswordAsync,
  EXTENDED_NAME_FORMAT,
  getUserNameExAsync,
  ISC_REQ_ALLOCATE_MEMORY,
  SEC_E_OK,
  SECBUFFER_TOKEN,
  SECPKG_CRED_OUTBOUND,
  ServerContext,
} from '../../src/index.js';
import { establish, establishAsync } from '../establish.js';
import { until } from '../until.js';
import { clientCredential, makePair, serverCredential } from './pair.js';
import {
  callNames,
  calls,
  clean,
  release,
  remains,
  reset,
  script,
  secrets,
  state,
  test,
} from './scripted-test.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

const INITIALIZE = 'InitializeSecurityContextW';
const outbound = { package: 'Scripted', credentialUse: SECPKG_CRED_OUTBOUND };
const aborted = (reason: unknown) => ({ name: 'AbortError', code: 'ABORT_ERR', cause: reason });

/** Legs that are held, as many as fit into the pool. */
async function fillPool(credential: ReturnType<typeof clientCredential>) {
  const contexts = Array.from({ length: 3 }, () => new ClientContext(credential));
  const running = contexts.map((context) => {
    script(INITIALIZE, { byDefault: true, hold: true });
    return context.stepAsync();
  });
  await until(() => state().held === 3);
  return {
    async empty() {
      release(3);
      await Promise.all(running);
      for (const context of contexts) context.dispose();
    },
  };
}

async function rejectsAborted(
  t: ExecutionContext,
  promise: Promise<unknown>,
  reason: unknown,
): Promise<void> {
  const { name, code, cause } = (await t.throwsAsync(promise)) as Error & { code: string };
  t.deepEqual({ name, code, cause }, aborted(reason));
}

test('eight slow legs leave a thread of the pool to others, and run in their order', async (t) => {
  using credential = clientCredential();
  const contexts = Array.from({ length: 8 }, () => new ClientContext(credential));
  for (const _ of contexts) script(INITIALIZE, { byDefault: true, hold: true });
  calls();
  const legs = contexts.map((context, index) => context.stepAsync(Buffer.of(index)));
  await until(() => state().held === 3);
  await readFile(fileURLToPath(import.meta.url));
  t.is(state().held, 3);
  release(8);
  t.deepEqual(
    (await Promise.all(legs)).map(({ code }) => code),
    contexts.map(() => 'SEC_I_CONTINUE_NEEDED'),
  );
  // The first three begin together; each that follows takes the place of one that has ended.
  const begun = calls().map((call) => call.arguments.pInput[0].bytes);
  t.deepEqual(begun.slice(0, 3).sort(), ['00', '01', '02']);
  t.deepEqual(begun.slice(3).sort(), ['03', '04', '05', '06', '07']);
  for (const context of contexts) context.dispose();
});

for (const [size, most] of [
  ['1', 1],
  ['2', 1],
  ['6', 5],
  ['0', 1],
  ['none', 1],
] as const) {
  test(`with UV_THREADPOOL_SIZE=${size}, ${most} at once`, async (t) => {
    const program = fileURLToPath(new URL('processes/held-calls.js', import.meta.url));
    const env = { ...process.env, UV_THREADPOOL_SIZE: size };
    const child = spawn(process.execPath, [program], { stdio: 'ignore', env });
    t.deepEqual(await once(child, 'exit'), [100 + most, null]);
  });
}

test('given up while it waits for a thread: not made, and the context is as it was', async (t) => {
  using credential = clientCredential();
  const pool = await fillPool(credential);
  const context = new ClientContext(credential);
  const controller = new AbortController();
  const leg = context.stepAsync(null, { signal: controller.signal });
  const behind = context.stepAsync();
  t.throws(() => context.step(), { code: 'ERR_SSPI_BUSY' });
  controller.abort('enough');
  await rejectsAborted(t, leg, 'enough');
  await pool.empty();
  t.is((await behind).code, 'SEC_I_CONTINUE_NEEDED');
  t.is(state().counts.InitializeSecurityContextW, 4);
  context.dispose();
});

test('given up behind another leg of the context: those behind it keep their order', async (t) => {
  using credential = serverCredential();
  using client = clientCredential();
  using first = new ClientContext(client);
  const hello = first.step().token as Buffer;
  using server = new ServerContext(credential);
  script('AcceptSecurityContext', { byDefault: true, hold: true });
  const running = server.stepAsync(hello);
  const controller = new AbortController();
  const second = server.stepAsync(Buffer.from('second'), { signal: controller.signal });
  const third = server.stepAsync(Buffer.from('third'));
  await until(() => state().held === 1);
  controller.abort();
  await rejectsAborted(t, second, controller.signal.reason);
  t.is(state().counts.AcceptSecurityContext, 1, 'the third waits for the first');
  script('AcceptSecurityContext', { status: 0x00090312 });
  release();
  t.is((await running).code, 'SEC_I_CONTINUE_NEEDED');
  t.is((await third).code, 'SEC_I_CONTINUE_NEEDED');
  const accepted = calls().filter((call) => call.function === 'AcceptSecurityContext');
  t.is(accepted.at(-1)?.arguments.pInput[0].bytes, Buffer.from('third').toString('hex'));
});

test('given up before it begins: rejects, and nothing is called', async (t) => {
  using credential = clientCredential();
  using context = new ClientContext(credential);
  const signal = AbortSignal.abort('early');
  calls();
  await rejectsAborted(t, context.stepAsync(null, { signal }), 'early');
  await rejectsAborted(t, acquireCredentialsHandleAsync({ ...outbound, signal }), 'early');
  await rejectsAborted(t, credential.addCredentialsAsync({ ...outbound, signal }), 'early');
  await rejectsAborted(t, changeAccountPasswordAsync({ ...change, signal }), 'early');
  t.deepEqual(callNames(), []);
  // Not even what was laid out before is left.
  t.deepEqual(remains(), { ...clean, credentials: 1 });
  t.is(context.step().code, 'SEC_I_CONTINUE_NEEDED');
});

test('a leg given up while it runs: its token is freed, its context deleted', async (t) => {
  using credential = clientCredential();
  for (const finished of [false, true]) {
    const context = new ClientContext(credential, { contextReq: ISC_REQ_ALLOCATE_MEMORY });
    if (finished) {
      script(INITIALIZE, { byDefault: true });
      context.step();
    }
    const last = { status: SEC_E_OK, buffers: [{ in: 'allocated', bytes: Buffer.of(1) }] } as const;
    script(INITIALIZE, { hold: true, ...(finished ? last : { byDefault: true }) });
    const controller = new AbortController();
    const leg = context.stepAsync(null, { signal: controller.signal });
    const behind = context.stepAsync();
    await until(() => state().held === 1);
    controller.abort('too slow');
    await rejectsAborted(t, leg, 'too slow');
    t.throws(() => context.step(), { code: 'ERR_SSPI_STATE', message: /is aborted/ });
    t.throws(() => context.queryContextAttributes(0), { code: 'ERR_SSPI_STATE' });
    await t.throwsAsync(context.stepAsync(), { code: 'ERR_SSPI_STATE', message: /is aborted/ });
    t.is(state().held, 1);
    release();
    await until(() => state().held === 0);
    await t.throwsAsync(behind, { code: 'ERR_SSPI_STATE', message: /is aborted/ });
    t.deepEqual(remains(), { ...clean, credentials: 1 });
    t.false(context.established);
    t.throws(() => context.step(), { code: 'ERR_SSPI_STATE', message: /is aborted/ });
    context.dispose();
  }
});

test('a leg given up while it runs writes nothing to the memory of its caller', async (t) => {
  using credential = clientCredential();
  using context = new ClientContext(credential);
  const memory = Buffer.alloc(64);
  const output = { type: SECBUFFER_TOKEN, data: memory };
  script(INITIALIZE, { hold: true, status: SEC_E_OK, buffers: [{ bytes: Buffer.from('late') }] });
  const controller = new AbortController();
  const { signal } = controller;
  const leg = context.stepAsync(null, { signal, outputBuffers: [output] });
  await until(() => state().held === 1);
  controller.abort();
  await t.throwsAsync(leg, { code: 'ABORT_ERR' });
  release();
  await until(() => state().counts.DeleteSecurityContext === 1);
  t.true(memory.equals(Buffer.alloc(64)));
});

test('disposed after it was given up: freed when the call has ended', async (t) => {
  const credential = clientCredential();
  const context = new ClientContext(credential);
  script(INITIALIZE, { byDefault: true, hold: true });
  const controller = new AbortController();
  const leg = context.stepAsync(null, { signal: controller.signal });
  await until(() => state().held === 1);
  controller.abort();
  await t.throwsAsync(leg, { code: 'ABORT_ERR' });
  context.dispose();
  credential.dispose();
  t.is(state().credentials, 1);
  release();
  await until(() => state().credentials === 0);
});

test('an acquire given up while it runs: its password stays until the end, and is wiped then', async (t) => {
  script('AcquireCredentialsHandleW', { byDefault: true, hold: true });
  const controller = new AbortController();
  const authIdentity = { user: 'alice', password: 'sesame' };
  const { signal } = controller;
  const acquiring = acquireCredentialsHandleAsync({ ...outbound, authIdentity, signal });
  await until(() => state().held === 1);
  controller.abort();
  await t.throwsAsync(acquiring, { code: 'ABORT_ERR' });
  t.regex(String(secrets()), new RegExp(Buffer.from('sesame', 'utf16le').toString('hex')));
  release();
  await until(() => state().held === 0 && state().credentials === 0);
  await until(() => /^(00)+$/.test(String(secrets())));
  t.is(state().counts.FreeCredentialsHandle, 1);
});

test('an identity that is read by a call which was given up lives until the call ends', async (t) => {
  const identity = AuthIdentity.encodeStrings({ user: 'alice', packedCredentials: 'sesame' });
  script('AcquireCredentialsHandleW', { byDefault: true, hold: true });
  const controller = new AbortController();
  const { signal } = controller;
  const acquiring = acquireCredentialsHandleAsync({ ...outbound, authIdentity: identity, signal });
  await until(() => state().held === 1);
  controller.abort();
  await t.throwsAsync(acquiring, { code: 'ABORT_ERR' });
  identity.dispose();
  t.is(state().counts.SspiFreeAuthIdentity, undefined);
  release();
  await until(() => state().counts.SspiFreeAuthIdentity === 1 && state().credentials === 0);
});

test('letting go of an identity twice frees it once', (t) => {
  const identity = AuthIdentity.encodeStrings({ user: 'alice' });
  const letGo = identity.hold();
  letGo();
  letGo();
  t.is(state().counts.SspiFreeAuthIdentity, undefined);
  identity.dispose();
  t.is(state().counts.SspiFreeAuthIdentity, 1);
});

const change = {
  package: 'Scripted',
  domain: 'D',
  account: 'alice',
  oldPassword: 'old',
  newPassword: 'new',
};

test('adding and changing passwords, given up while they run', async (t) => {
  using credential = acquireCredentialsHandle(outbound);
  const controller = new AbortController();
  const { signal } = controller;
  script('AddCredentialsW', { byDefault: true, hold: true });
  script('ChangeAccountPasswordW', {
    hold: true,
    buffers: [{ in: 'allocated', bytes: Buffer.from('an answer') }],
  });
  const adding = credential.addCredentialsAsync({ ...outbound, signal });
  const changing = changeAccountPasswordAsync({ ...change, signal });
  await until(() => state().held === 2);
  controller.abort();
  await t.throwsAsync(adding, { code: 'ABORT_ERR' });
  await t.throwsAsync(changing, { code: 'ABORT_ERR' });
  release(2);
  await until(() => state().held === 0 && state().blocks.length === 0);
});

const others = {
  addCredentialsAsync: [
    'AddCredentialsW',
    (credential: CredHandle, signal: AbortSignal) =>
      credential.addCredentialsAsync({ ...outbound, signal }),
  ],
  changeAccountPasswordAsync: [
    'ChangeAccountPasswordW',
    (_: CredHandle, signal: AbortSignal) => changeAccountPasswordAsync({ ...change, signal }),
  ],
  getUserNameExAsync: [
    'GetUserNameExW',
    (_: CredHandle, signal: AbortSignal) =>
      getUserNameExAsync(EXTENDED_NAME_FORMAT.NameSamCompatible, { signal }),
  ],
} as const;

for (const [what, [name, call]] of Object.entries(others)) {
  test(`${what}: given up in the queue it is not called, while it runs nothing is left`, async (t) => {
    using credential = clientCredential();
    const pool = await fillPool(credential);
    const waiting = new AbortController();
    const queued = call(credential, waiting.signal);
    waiting.abort('enough');
    await rejectsAborted(t, queued, 'enough');
    await pool.empty();
    t.is(state().counts[name], undefined);
    script(name, { byDefault: true, hold: true });
    const running = new AbortController();
    const begun = call(credential, running.signal);
    await until(() => state().held === 1);
    running.abort('too slow');
    await rejectsAborted(t, begun, 'too slow');
    release();
    await until(() => state().held === 0);
    await new Promise((resolve) => setTimeout(resolve, 20));
    t.is(state().counts[name], 1);
    for (const secret of secrets()) t.regex(secret ?? '', /^(00)*$/);
    t.deepEqual(remains(), { ...clean, credentials: 1 });
    // The next one is none the worse.
    await t.notThrowsAsync(call(credential, new AbortController().signal));
  });
}

test('a signal that is none is refused by name', async (t) => {
  using credential = clientCredential();
  using client = new ClientContext(credential);
  using inbound = serverCredential();
  using server = new ServerContext(inbound);
  calls();
  for (const signal of [null, {}, 'x', { aborted: false }, Object.create(AbortSignal.prototype)]) {
    for (const call of [
      () => client.stepAsync(null, { signal: signal as never }),
      () => server.stepAsync(Buffer.of(1), { signal: signal as never }),
      () => acquireCredentialsHandleAsync({ ...outbound, signal: signal as never }),
      () => credential.addCredentialsAsync({ ...outbound, signal: signal as never }),
      () => changeAccountPasswordAsync({ ...change, signal: signal as never }),
    ]) {
      await t.throwsAsync(call(), {
        instanceOf: TypeError,
        message: /^options\.signal must be an AbortSignal, got /,
      });
    }
  }
  t.deepEqual(callNames(), []);
});

test('a signal that outlives its calls keeps nothing of them', async (t) => {
  const { signal } = new AbortController();
  let listening = 0;
  const count = (name: 'addEventListener' | 'removeEventListener', change: number) => {
    const own = EventTarget.prototype[name];
    EventTarget.prototype[name] = function (this: EventTarget, ...values) {
      if (this === signal) listening += change;
      return own.apply(this, values);
    };
    return () => {
      EventTarget.prototype[name] = own;
    };
  };
  const restore = [count('addEventListener', 1), count('removeEventListener', -1)];
  using credential = clientCredential();
  using context = new ClientContext(credential);
  await context.stepAsync(null, { signal });
  for (const back of restore) back();
  t.is(listening, 0);
});

test('koffi is busy with calls of somebody else: an error with a code, and the leg can be taken later', async (t) => {
  const onWindows = process.platform === 'win32';
  const library = koffi.load(onWindows ? 'kernel32.dll' : null);
  const sleep = onWindows
    ? library.func('__stdcall', 'Sleep', 'void', ['uint32'])
    : library.func('usleep', 'int', ['uint32']);
  const others = Array.from(
    { length: 256 },
    () => new Promise<void>((resolve) => sleep.async(onWindows ? 10 : 10_000, () => resolve())),
  );
  using credential = clientCredential();
  using context = new ClientContext(credential);
  const expected = { code: 'ERR_SSPI_TOO_MANY_CALLS', message: /^koffi runs no more .*again\.$/ };
  const error = await t.throwsAsync(context.stepAsync(), expected);
  t.is(error?.name, 'BindingError');
  await t.throwsAsync(acquireCredentialsHandleAsync(outbound), expected);
  // Many that wait are refused one after another, not one within another.
  const many = Array.from({ length: 20_000 }, () =>
    acquireCredentialsHandleAsync(outbound).catch((reason) => reason.code),
  );
  await Promise.all(many);
  await Promise.all(others);
  t.is((await context.stepAsync()).code, 'SEC_I_CONTINUE_NEEDED');
  for (const made of await Promise.all(many)) if (typeof made !== 'string') made.dispose();
});

test('a whole handshake with a signal is as one without', async (t) => {
  const { signal } = new AbortController();
  using pair = makePair();
  t.is((await establishAsync(pair, { signal })).length, 4);
  t.true(pair.client.established && pair.server.established);
  using others = makePair();
  t.is(establish(others).length, 4);
});
