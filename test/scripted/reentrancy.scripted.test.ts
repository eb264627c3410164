// A script's code within a call: getters of options and of lists, listeners of a trace. Whatever it disposes, and
// whatever it calls, no call is made with a handle that was freed, and nothing is left.

import {
  type AcquireCredentialsHandleOptions,
  acquireCredentialsHandle,
  acquireCredentialsHandleAsync,
  BindingError,
  ClientContext,
  type CredHandle,
  ISC_REQ_ALLOCATE_MEMORY,
  SEC_E_INTERNAL_ERROR,
  SEC_I_COMPLETE_AND_CONTINUE,
  SECBUFFER_DATA,
  SECBUFFER_PADDING,
  SECBUFFER_PKG_PARAMS,
  SECBUFFER_TOKEN,
  SECPKG_ATTR,
  SECPKG_CONTEXT_EXPORT_DELETE_OLD,
  SECPKG_CRED_OUTBOUND,
  type SecurityBuffer,
  ServerContext,
  trace,
} from '../../src/index.js';
import { borrowList, returnList } from '../../src/sspi/list-pool.js';
import { establish } from '../establish.js';
import { clientCredential, establishedPair, makePair, serverCredential } from './pair.js';
import { calls, clean, remains, reset, script, state, test } from './scripted-test.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

/** An object whose member runs something before it gives its value. */
const withGetter = (name: string, run: () => void, value?: unknown): object =>
  Object.defineProperty({}, name, {
    enumerable: true,
    get() {
      run();
      return value;
    },
  });

/** A list whose first element runs something when it is read. */
const hostile = (run: () => void, type = SECBUFFER_DATA): SecurityBuffer[] => [
  Object.assign(withGetter('type', run, type), {
    data: Buffer.alloc(64),
  }) as object as SecurityBuffer,
];

/** Runs something once, at the first call of a function, within that call. */
function within(name: string, run: () => void): Disposable {
  let ran = false;
  const stop = trace(({ function: called }) => {
    if (called !== name || ran) return;
    ran = true;
    run();
  });
  return { [Symbol.dispose]: stop };
}

for (const member of ['inputBuffers', 'outputBuffers', 'credential']) {
  test(`a leg whose ${member} disposes the context: no call is made`, async (t) => {
    for (const async of [false, true]) {
      for (const later of [false, true]) {
        using pair = makePair();
        const { client, server } = pair;
        const token = later ? server.step(client.step().token).token : null;
        calls();
        const options = withGetter(member, () => client.dispose());
        const step = async () =>
          async ? client.stepAsync(token, options) : client.step(token, options);
        await t.throwsAsync(step, { code: 'ERR_SSPI_DISPOSED' });
        t.false(calls().some(({ function: name }) => name === 'InitializeSecurityContextW'));
      }
    }
  });
}

test('a leg whose options dispose the credential: the context has it still', (t) => {
  using credential = clientCredential();
  using pair = makePair();
  const Context = pair.client.constructor as new (credential: CredHandle) => ClientContext;
  using client = new Context(credential);
  t.truthy(
    client.step(
      null,
      withGetter('inputBuffers', () => credential.dispose()),
    ).token,
  );
});

test('a leg whose options fail another leg of the context: no call is made', (t) => {
  using pair = makePair();
  const { client, server } = pair;
  const answer = server.step(client.step().token).token;
  const fail = () => {
    script('InitializeSecurityContextW', { status: SEC_E_INTERNAL_ERROR });
    t.throws(() => client.step(answer), { code: 'SEC_E_INTERNAL_ERROR' });
  };
  t.throws(() => client.step(answer, withGetter('inputBuffers', fail)), { code: 'ERR_SSPI_STATE' });
});

test('each option of a leg is read once', (t) => {
  using pair = makePair();
  const read: string[] = [];
  const options = (token: Buffer | null) =>
    new Proxy({ inputBuffers: token ? [{ type: SECBUFFER_TOKEN, data: token }] : [] } as object, {
      get(target, name, receiver) {
        read.push(String(name));
        return Reflect.get(target, name, receiver);
      },
    });
  const hello = pair.client.step(null, options(null)).token;
  pair.server.step(null, options(hello));
  t.deepEqual(read.sort(), [
    ...Array(2).fill('credential'),
    ...Array(2).fill('inputBuffers'),
    ...Array(2).fill('outputBuffers'),
  ]);
});

for (const name of ['InitializeSecurityContextW', 'CompleteAuthToken']) {
  test(`a listener that disposes both within ${name}: the leg ends well, and frees both`, async (t) => {
    for (const async of [false, true]) {
      for (const later of [false, true]) {
        const credential = clientCredential();
        using pair = makePair();
        const Context = pair.client.constructor as new (credential: CredHandle) => ClientContext;
        const client = new Context(credential);
        const token = later ? pair.server.step(client.step().token).token : null;
        script('InitializeSecurityContextW', {
          status: SEC_I_COMPLETE_AND_CONTINUE,
          buffers: [{ bytes: Buffer.from('token') }],
        });
        const dispose = () => {
          client.dispose();
          credential.dispose();
        };
        using _listener = within(name, dispose);
        const leg = async ? await client.stepAsync(token) : client.step(token);
        t.is(leg.token?.toString(), 'token');
        t.throws(() => client.step(token), { code: 'ERR_SSPI_DISPOSED' });
      }
    }
  });
}

test('a listener that disposes the context within a leg that fails', (t) => {
  using pair = makePair();
  const { client, server } = pair;
  const answer = server.step(client.step().token).token;
  script('InitializeSecurityContextW', { status: SEC_E_INTERNAL_ERROR });
  using _listener = within('InitializeSecurityContextW', () => client.dispose());
  t.throws(() => client.step(answer), { code: 'SEC_E_INTERNAL_ERROR' });
});

test('within a leg, the context is busy', (t) => {
  using pair = makePair();
  const { client } = pair;
  const codes: string[] = [];
  const attempt = (call: () => unknown) =>
    codes.push(t.throws(call, { instanceOf: BindingError })?.code ?? '');
  using _listener = within('InitializeSecurityContextW', () => {
    attempt(() => client.step());
    attempt(() => client.queryContextAttributes(SECPKG_ATTR.SIZES));
    attempt(() => client.exportSecurityContext());
  });
  client.step();
  t.deepEqual(codes, Array(3).fill('ERR_SSPI_BUSY'));
});

/** Every call on an established context that reads something of the script's. */
const uses = (context: ClientContext, run: () => void): Record<string, () => unknown> => {
  const message = Buffer.from('message');
  const list = hostile(run);
  return {
    'makeSignature, options': () => context.makeSignature(message, withGetter('qop', run)),
    'makeSignature, list': () => context.makeSignature(list),
    'verifySignature, options': () =>
      context.verifySignature(message, message, withGetter('sequenceNumber', run)),
    'encryptMessage, options': () => context.encryptMessage(message, withGetter('inPlace', run)),
    'encryptMessage, list': () => context.encryptMessage(list),
    'decryptMessage, message': () =>
      context.decryptMessage(withGetter('token', run, message) as never),
    'decryptMessage, list': () => context.decryptMessage(list),
    'applyControlToken, list': () => context.applyControlToken(list),
    'queryContextAttributes, input': () =>
      context.queryContextAttributes(
        SECPKG_ATTR.KEYING_MATERIAL_INPROC,
        Object.assign(withGetter('label', run, 'label'), { length: 8 }) as never,
      ),
    'setContextAttributes, value': () =>
      context.setContextAttributes(
        SECPKG_ATTR.KEYING_MATERIAL_INFO,
        Object.assign(withGetter('label', run, 'label'), { length: 8 }) as never,
      ),
  };
};

for (const name of Object.keys(uses({} as ClientContext, () => {}))) {
  test(`${name}: a getter that disposes the context, or takes a leg of it`, (t) => {
    for (const act of ['dispose', 'step'] as const) {
      using pair = establishedPair();
      const { client } = pair;
      let ran = false;
      const run = () => {
        if (ran) return;
        ran = true;
        if (act === 'dispose') client.dispose();
        else t.throws(() => client.step(), { instanceOf: BindingError });
      };
      try {
        uses(client, run)[name]?.();
      } catch {
        // Whatever it is: that nothing was done to a freed handle is what counts, and is looked at afterwards.
      }
      t.true(ran);
      if (act === 'dispose')
        t.throws(() => client.makeSignature(Buffer.alloc(1)), { code: 'ERR_SSPI_DISPOSED' });
    }
  });
}

for (const [name, call] of Object.entries({
  QueryContextAttributesW: (context: ClientContext) =>
    context.encryptMessage(Buffer.from('message')),
  EncryptMessage: (context: ClientContext) => context.encryptMessage(Buffer.from('message')),
  ImpersonateSecurityContext: (context: ClientContext) => context.impersonate(() => {}),
  ExportSecurityContext: (context: ClientContext) => {
    const { token, packedContext } = context.exportSecurityContext(
      SECPKG_CONTEXT_EXPORT_DELETE_OLD,
    );
    token?.dispose();
    return packedContext;
  },
})) {
  test(`a listener that disposes the context within ${name}`, (t) => {
    using pair = establishedPair();
    using _listener = within(name, () => pair.client.dispose());
    t.notThrows(() => call(pair.client));
    t.true(pair.client.disposed);
  });

  test(`a listener that disposes the last holder of a credential within ${name}`, (t) => {
    const credential = clientCredential();
    const other = serverCredential();
    using client = new ClientContext(credential);
    using server = new ServerContext(other);
    establish({ client, server });
    credential.dispose();
    other.dispose();
    calls();
    using _listener = within(name, () => client.dispose());
    t.notThrows(() => call(client));
    const freed = calls().map((made) => made.function);
    const isDeleted = name !== 'ExportSecurityContext';
    t.deepEqual(
      freed.filter((made) => /^(?:Delete|FreeCredentials)/.test(made)),
      [...(isDeleted ? ['DeleteSecurityContext'] : []), 'FreeCredentialsHandle'],
      'the context before its credential',
    );
  });
}

test('sweeps of a context and of a credential whose listener disposes them', (t) => {
  using pair = establishedPair();
  using credential = clientCredential();
  {
    using _listener = within('QueryContextAttributesW', () => pair.client.dispose());
    t.true(pair.client.sweepContextAttributes().length > 10);
  }
  using _listener = within('QueryCredentialsAttributesW', () => credential.dispose());
  t.true(credential.sweepCredentialsAttributes().length > 0);
});

test('a credential to which another is added whose options dispose it', async (t) => {
  for (const async of [false, true]) {
    const credential = clientCredential();
    const options = {
      package: 'Scripted',
      credentialUse: SECPKG_CRED_OUTBOUND,
      get principal() {
        credential.dispose();
        return undefined;
      },
    } as never;
    await t.notThrowsAsync(async () =>
      async ? credential.addCredentialsAsync(options) : credential.addCredentials(options),
    );
    t.true(credential.disposed);
  }
});

test('a listener that transfers an earlier message away within a call', (t) => {
  using pair = establishedPair();
  const earlier = pair.client.encryptMessage(Buffer.from('earlier'));
  using _listener = within('EncryptMessage', () => {
    const { buffer } = earlier.data as {
      buffer: ArrayBufferLike & { transfer?: (length: number) => void };
    };
    try {
      buffer.transfer?.(0);
    } catch (error) {
      // Node 24 refuses it: the memory is marked as untransferable.
      t.regex((error as Error).message, /not detachable/);
    }
  });
  const sealed = pair.client.encryptMessage(Buffer.from('message'));
  t.is(sealed.data.byteLength, 7);
  t.true(sealed.token.byteLength > 0);
});

const buffers = (...data: (Uint8Array | null)[]): SecurityBuffer[] =>
  data.map((each, index) => ({
    type: [SECBUFFER_TOKEN, SECBUFFER_DATA, SECBUFFER_PADDING][index] ?? 0,
    data: each,
  }));

test('a list that its getters shorten, lengthen or empty is what it was when it was read', (t) => {
  using pair = establishedPair();
  const { client } = pair;
  const plain = () => buffers(Buffer.alloc(64), Buffer.from('message'), Buffer.alloc(8));
  // Lists of three buffers are used again: what they had before must not come back.
  client.encryptMessage(plain());
  const shorten = plain();
  const first = shorten[0] as SecurityBuffer;
  shorten[0] = {
    data: first.data,
    get type() {
      shorten.length = 1;
      return first.type;
    },
  };
  t.throws(() => client.encryptMessage(shorten), {
    instanceOf: TypeError,
    message: /^message\[1\] must be an object/,
  });
  const lengthen = plain();
  lengthen[0] = {
    data: first.data,
    get type() {
      lengthen.push(...plain());
      return first.type;
    },
  };
  t.is(client.encryptMessage(lengthen).length, 3);
  const gone = plain();
  const { data } = gone[0] as SecurityBuffer;
  const memory = new Uint8Array(new ArrayBuffer(64));
  gone[0] = { type: first.type, data: memory };
  gone[1] = {
    type: SECBUFFER_DATA,
    get data() {
      structuredClone(memory.buffer, { transfer: [memory.buffer] });
      return data;
    },
  };
  t.throws(() => client.encryptMessage(gone), {
    instanceOf: TypeError,
    message: /^message\[0\]\.data must not be detached/,
  });
  t.is(state().counts.EncryptMessage, 2);
});

test('each member of a list, and of a message, is read once', (t) => {
  using pair = establishedPair();
  const { client, server } = pair;
  let reads = 0;
  const once = (value: unknown) => ({
    enumerable: true,
    get: () => {
      reads++;
      return value;
    },
  });
  const list = buffers(Buffer.alloc(64), Buffer.from('message'), Buffer.alloc(8)).map(
    ({ type, data }) =>
      Object.defineProperties({}, { type: once(type), data: once(data) }) as SecurityBuffer,
  );
  client.encryptMessage(list);
  t.is(reads, 6);
  reads = 0;
  const { token, data, padding } = client.encryptMessage(Buffer.from('message'));
  const sealed = Object.defineProperties(
    {},
    { token: once(token), data: once(data), padding: once(padding) },
  );
  t.throws(() => server.decryptMessage(sealed as never), { code: 'SEC_E_OUT_OF_SEQUENCE' });
  t.is(reads, 3);
});

test('a list that is given back has no address of what it was given', (t) => {
  const list = borrowList(2);
  for (const index of [0, 1]) list.put(index, { type: SECBUFFER_DATA, data: Buffer.alloc(8) });
  list.descriptor.cBuffers = 99;
  t.not(list.pointerOf(0), 0);
  returnList(list);
  t.deepEqual(
    [0, 1].map((index) => [list.pointerOf(index), list.sizeOf(index)]),
    [
      [0, 0],
      [0, 0],
    ],
  );
  t.is(list.descriptor.cBuffers, 2);
});

test('input of a leg that a getter of the output takes away', (t) => {
  using pair = makePair('Scripted', { contextReq: ISC_REQ_ALLOCATE_MEMORY });
  const memory = new Uint8Array(new ArrayBuffer(64));
  const take = () => structuredClone(memory.buffer, { transfer: [memory.buffer] });
  const options = {
    inputBuffers: [{ type: SECBUFFER_PKG_PARAMS, data: memory }],
    outputBuffers: [
      {
        type: SECBUFFER_TOKEN,
        get data() {
          take();
          return null;
        },
      },
    ],
  };
  t.throws(() => pair.client.step(null, options), {
    message: /inputBuffers\[0\]\.data must not be detached/,
  });
});

test('options of credentials are read once', async (t) => {
  const reads: string[] = [];
  const values: Record<string, unknown> = {
    package: 'Scripted',
    credentialUse: SECPKG_CRED_OUTBOUND,
    principal: 'alice',
    authIdentity: undefined,
    schannel: undefined,
    credsspSubmitType: undefined,
    signal: undefined,
  };
  const options = new Proxy({} as AcquireCredentialsHandleOptions, {
    get(_, name) {
      reads.push(String(name));
      return values[String(name)];
    },
  });
  using credential = acquireCredentialsHandle(options);
  for (const [how, acts] of Object.entries({
    acquireCredentialsHandle: () => acquireCredentialsHandle(options).dispose(),
    acquireCredentialsHandleAsync: async () =>
      (await acquireCredentialsHandleAsync(options)).dispose(),
    addCredentials: () => credential.addCredentials(options),
    addCredentialsAsync: () => credential.addCredentialsAsync(options),
  })) {
    reads.length = 0;
    await acts();
    t.true(reads.includes('package'), how);
    t.deepEqual(reads, [...new Set(reads)], how);
  }
});
