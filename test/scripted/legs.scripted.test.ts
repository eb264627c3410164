// One leg in detail: incomplete and extra input, tokens completed before they are sent, handles.

import {
  ISC_REQ_ALLOCATE_MEMORY,
  SEC_E_INCOMPLETE_MESSAGE,
  SEC_E_INTERNAL_ERROR,
  SEC_E_INVALID_TOKEN,
  SEC_E_OK,
  SEC_I_COMPLETE_AND_CONTINUE,
  SEC_I_COMPLETE_NEEDED,
  SEC_I_CONTINUE_NEEDED,
  SECBUFFER_ALERT,
  SECBUFFER_DATA,
  SECBUFFER_EMPTY,
  SECBUFFER_EXTRA,
  SECBUFFER_MISSING,
  SECBUFFER_TOKEN,
  SspiError,
  statusName,
} from '../../src/index.js';
import { establish } from '../establish.js';
import { whenClockShows } from '../local-clock.js';
import { makePair } from './pair.js';
import { calls, clean, remains, reset, script, state, test } from './scripted-test.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

test('incomplete input: the missing count, and the same context goes on', (t) => {
  using pair = makePair('ScriptedStream');
  const { client, server } = pair;
  const hello = client.step().token as Buffer;
  for (const size of [0, 1, hello.length - 1]) {
    const leg = server.step(hello.subarray(0, size));
    t.is(leg.status, SEC_E_INCOMPLETE_MESSAGE);
    t.is(leg.missing, hello.length - size);
    t.is(leg.token, null);
  }
  t.is(state().contexts, 1, 'no context of the server yet');
  const answer = server.step(hello).token as Buffer;
  // In the middle of the handshake, too; and the client likewise.
  t.is(client.step(answer.subarray(0, 5)).missing, answer.length - 5);
  const last = client.step(answer).token as Buffer;
  t.is(server.step(last.subarray(0, 5)).missing, last.length - 5);
  t.true(server.step(last).established);
  t.is(state().counts.DeleteSecurityContext, undefined);
});

test('incomplete input whose size is not told', (t) => {
  using pair = makePair('ScriptedStream');
  script('AcceptSecurityContext', { status: SEC_E_INCOMPLETE_MESSAGE });
  t.is(pair.server.step(Buffer.alloc(1)).missing, 0);
  script('AcceptSecurityContext', {
    status: SEC_E_INCOMPLETE_MESSAGE,
    buffers: [{ list: 'pInput', index: 1, type: SECBUFFER_MISSING, size: 0xffffffff }],
  });
  t.is(pair.server.step(Buffer.alloc(1)).missing, 0xffffffff);
  script('AcceptSecurityContext', {
    status: SEC_E_INCOMPLETE_MESSAGE,
    buffers: [{ list: 'pInput', index: 0, type: SECBUFFER_MISSING, size: 5 }],
  });
  t.is(pair.server.step(Buffer.alloc(1)).missing, 5, 'in the token’s own place');
});

test('attributes that a package leaves alone are none, and not those of the leg before', (t) => {
  using pair = makePair();
  const status = SEC_I_CONTINUE_NEEDED;
  const buffers = [{ index: 0, bytes: Buffer.from('token') }];
  const attributes = 0x12345;
  script('InitializeSecurityContextW', { byDefault: true, status, buffers, attributes });
  t.is(pair.client.step().attributes, 0x12345);
  script('InitializeSecurityContextW', { status, buffers });
  t.is(pair.client.step(Buffer.from('answer')).attributes, 0);
});

test('a token of a single byte is one, of none is not', (t) => {
  using pair = makePair();
  const status = SEC_I_CONTINUE_NEEDED;
  for (const bytes of [Buffer.of(7), Buffer.alloc(0)]) {
    script('InitializeSecurityContextW', {
      byDefault: true,
      status,
      buffers: [{ index: 0, bytes }],
    });
    const { token } = pair.client.step(bytes);
    t.deepEqual(token, bytes.byteLength > 0 ? bytes : null);
  }
});

test('bytes behind the token are given back, and not as a part of memory that may change', (t) => {
  using pair = makePair('ScriptedStream');
  const hello = pair.client.step().token as Buffer;
  const input = Buffer.concat([hello, Buffer.from('more')]);
  const { extra } = pair.server.step(input);
  t.deepEqual(extra, Buffer.from('more'));
  input.fill(0);
  t.deepEqual(extra, Buffer.from('more'));
});

test('extra bytes that a package counts wrongly are never more than the input', (t) => {
  using pair = makePair('ScriptedStream');
  script('AcceptSecurityContext', {
    status: SEC_I_CONTINUE_NEEDED,
    buffers: [{ size: 0 }, { list: 'pInput', index: 1, type: SECBUFFER_EXTRA, size: 6 }],
  });
  t.deepEqual(pair.server.step(Buffer.from('four')).extra, Buffer.from('four'));
});

test('the package may write into its input: the caller keeps the bytes', (t) => {
  using pair = makePair();
  const input = Buffer.from('unchanged');
  script('AcceptSecurityContext', {
    status: SEC_I_CONTINUE_NEEDED,
    buffers: [{ size: 0 }, { list: 'pInput', bytes: Buffer.from('scribbled') }],
  });
  pair.server.step(input);
  t.is(input.toString(), 'unchanged');
});

test('which buffers a leg has: ALERT and EMPTY for stream packages only', (t) => {
  for (const [name, input, output] of [
    ['Scripted', [SECBUFFER_TOKEN], [SECBUFFER_TOKEN]],
    ['ScriptedStream', [SECBUFFER_TOKEN, SECBUFFER_EMPTY], [SECBUFFER_TOKEN, SECBUFFER_ALERT]],
  ] as const) {
    using pair = makePair(name, { contextReq: ISC_REQ_ALLOCATE_MEMORY });
    establish(pair);
    const legs = calls().filter((call) => /^(Init|Accept)/.test(call.function));
    t.is(legs.length, 4);
    for (const leg of legs) {
      const types = (list: { type: number }[] | null) => list?.map(({ type }) => type);
      const isFirst = leg.arguments.phContext === null;
      const isClient = leg.function === 'InitializeSecurityContextW';
      t.deepEqual(types(leg.arguments.pInput), isFirst && isClient ? undefined : [...input]);
      t.deepEqual(types(leg.arguments.pOutput), [...output]);
      const { size, address } = leg.arguments.pOutput[0];
      t.is(size, isClient ? 0 : 4096);
      t.is(address === null, isClient);
      // Later calls: one pointer twice. The first: a handle as SecInvalidateHandle leaves it.
      const { phContext, phNewContext } = leg.arguments;
      if (isFirst) t.is(phNewContext.lower, '0xffffffffffffffff');
      else t.deepEqual(phNewContext, phContext);
    }
  }
});

for (const status of [SEC_I_COMPLETE_NEEDED, SEC_I_COMPLETE_AND_CONTINUE]) {
  for (const allocated of [false, true]) {
    test(`${statusName(status)}, ${place(allocated)}: completed before it is sent`, (t) => {
      using pair = makePair('Scripted', {
        contextReq: allocated ? ISC_REQ_ALLOCATE_MEMORY : 0,
      });
      script('InitializeSecurityContextW', {
        status,
        buffers: [{ bytes: Buffer.from('raw......'), in: allocated ? 'allocated' : 'own' }],
      });
      script('CompleteAuthToken', {
        buffers: [{ list: 'pToken', bytes: Buffer.from('completed'), in: 'own' }],
      });
      const leg = pair.client.step();
      t.is(leg.token?.toString(), 'completed');
      t.is(leg.established, status === SEC_I_COMPLETE_NEEDED);
      const complete = calls().find((call) => call.function === 'CompleteAuthToken');
      t.is(Buffer.from(complete?.arguments.pToken[0].bytes, 'hex').toString(), 'raw......');
    });

    for (const later of [false, true]) {
      test(`${statusName(status)} not completed, ${place(allocated)}, ${leg(later)}: nothing is left`, (t) => {
        using pair = makePair('ScriptedStream', {
          contextReq: allocated ? ISC_REQ_ALLOCATE_MEMORY : 0,
        });
        const { client, server } = pair;
        const answer = later ? server.step(client.step().token as Buffer).token : null;
        script('InitializeSecurityContextW', {
          status,
          buffers: [
            { bytes: Buffer.from('raw'), in: allocated ? 'allocated' : 'own' },
            { index: 1, bytes: Buffer.from([2, 40]), in: 'allocated' },
          ],
        });
        script('CompleteAuthToken', { status: SEC_E_INVALID_TOKEN });
        const error = t.throws(() => client.step(answer), { instanceOf: SspiError });
        t.is(error.functionName, 'CompleteAuthToken');
        t.is(error.status, SEC_E_INVALID_TOKEN);
        t.is(state().counts.DeleteSecurityContext, 1);
        t.is(state().contexts, later ? 1 : 0, 'only that of the server');
        t.throws(() => client.step(), { code: 'ERR_SSPI_STATE' });
      });
    }
  }
}

function place(allocated: boolean): string {
  return allocated ? 'allocated' : 'own memory';
}

function leg(later: boolean): string {
  return later ? 'later leg' : 'first leg';
}

test('a token with SEC_E_OK, and none with SEC_I_CONTINUE_NEEDED', (t) => {
  using pair = makePair();
  const { client, server } = pair;
  script('AcceptSecurityContext', { status: SEC_I_CONTINUE_NEEDED, buffers: [{ size: 0 }] });
  t.like(server.step(Buffer.from('x')), { token: null, established: false });
  script('InitializeSecurityContextW', {
    status: SEC_E_OK,
    buffers: [{ bytes: Buffer.from('last') }],
  });
  t.like(client.step(), { token: Buffer.from('last'), established: true });
});

test('a token is known by its place, not by a type that a package changes', (t) => {
  using pair = makePair();
  script('AcceptSecurityContext', {
    status: SEC_I_CONTINUE_NEEDED,
    buffers: [{ type: SECBUFFER_DATA, bytes: Buffer.from('token') }],
  });
  t.deepEqual(pair.server.step(Buffer.from('x')).token, Buffer.from('token'));
});

test('a first leg that fails leaves no handle, whatever the package wrote there', (t) => {
  using pair = makePair('ScriptedStream');
  const garbage = { lower: 0x1234n, upper: 0x5678n };
  script('AcceptSecurityContext', { status: SEC_E_INCOMPLETE_MESSAGE, handle: garbage });
  t.is(pair.server.step(Buffer.from('x')).status, SEC_E_INCOMPLETE_MESSAGE);
  // The next call must be a first call again, with a handle that is none.
  script('AcceptSecurityContext', { status: SEC_E_INTERNAL_ERROR, handle: garbage });
  t.throws(() => pair.server.step(Buffer.from('x')), { code: 'SEC_E_INTERNAL_ERROR' });
  const accepts = calls().filter((call) => call.function === 'AcceptSecurityContext');
  for (const { arguments: given } of accepts) {
    t.is(given.phContext, null);
    t.is(given.phNewContext.lower, '0xffffffffffffffff');
  }
  t.is(state().counts.DeleteSecurityContext, undefined);
});

test('a later leg that fails deletes the context it had, whatever the package wrote there', (t) => {
  using pair = makePair();
  const { client, server } = pair;
  const answer = server.step(client.step().token as Buffer).token;
  for (const [side, functionName, token] of [
    [client, 'InitializeSecurityContextW', answer],
    [server, 'AcceptSecurityContext', Buffer.from('x')],
  ] as const) {
    const lost = { lower: -1n, upper: -1n };
    script(functionName, { status: SEC_E_INTERNAL_ERROR, handle: lost });
    t.throws(() => side.step(token as Buffer), { code: 'SEC_E_INTERNAL_ERROR' });
  }
  t.is(state().contexts, 0);
});

test('attributes and expiry count after the last leg only', (t) => {
  using pair = makePair('Scripted', { contextReq: ISC_REQ_ALLOCATE_MEMORY });
  const { client, server } = pair;
  const hello = client.step().token as Buffer;
  t.is(client.attributes, undefined);
  t.is(client.expiry, undefined);
  client.step(server.step(hello).token);
  t.is(client.attributes, ISC_REQ_ALLOCATE_MEMORY);
  t.deepEqual(client.expiry, whenClockShows(2100, 0, 1));
});
