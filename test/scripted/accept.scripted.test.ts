// AcceptSecurityContext and InitializeSecurityContext as documented, argument by argument.

import {
  ASC_REQ_ALLOCATE_MEMORY,
  ASC_RET_ALLOCATED_MEMORY,
  ASC_RET_STREAM,
  acquireCredentialsHandle,
  ClientContext,
  channelBindings,
  SEC_E_BAD_BINDINGS,
  SEC_E_INCOMPLETE_MESSAGE,
  SEC_E_INVALID_HANDLE,
  SECBUFFER_CHANNEL_BINDINGS,
  SECPKG_CRED_INBOUND,
  SECPKG_CRED_OUTBOUND,
  SECURITY_NATIVE_DREP,
  SECURITY_NETWORK_DREP,
  ServerContext,
  SspiError,
} from '../../src/index.js';
import { establish, establishAsync } from '../establish.js';
import { ticksOf, whenClockShows } from '../local-clock.js';
import type { Pair } from './pair.js';
import {
  calls,
  clean,
  type RecordedBuffer,
  type RecordedCall,
  remains,
  reset,
  script,
  test,
} from './scripted-test.js';
import { intermediate, last, maximumTime, packages } from './windows/accept.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

interface Options {
  readonly contextReq?: number;
  readonly targetDataRep?: number;
  readonly channelBindings?: Uint8Array;
}

/** Both sides, with any package name. */
function pairOf(name: string, options: Options = {}): Pair {
  const outbound = acquireCredentialsHandle({ package: name, credentialUse: SECPKG_CRED_OUTBOUND });
  const inbound = acquireCredentialsHandle({ package: name, credentialUse: SECPKG_CRED_INBOUND });
  const client = new ClientContext(outbound, options);
  const server = new ServerContext(inbound, options);
  return {
    client,
    server,
    [Symbol.dispose]() {
      for (const owner of [client, server, outbound, inbound]) owner.dispose();
    },
  };
}

const legsOf = (recorded: RecordedCall[]) =>
  recorded.filter(({ function: name }) => /^(Initialize|Accept)Sec/.test(name));

/** Every leg of a handshake between the two sides. */
function legs(name: string, options?: Options): RecordedCall[] {
  using pair = pairOf(name, options);
  establish(pair);
  return legsOf(calls());
}

test('TargetDataRep is 0 for Schannel and Digest, native for the others, on every leg', (t) => {
  for (const [names, expected] of [
    [packages.withoutDataRep, 0],
    [packages.withDataRep, SECURITY_NATIVE_DREP],
  ] as const) {
    for (const name of names) {
      const given = legs(name).map((leg) => leg.arguments.TargetDataRep);
      t.deepEqual(given, Array(4).fill(expected), name);
    }
  }
});

test('TargetDataRep: an explicit choice is what is given, also 0', (t) => {
  for (const name of [...packages.withoutDataRep, ...packages.withDataRep]) {
    for (const targetDataRep of [0, SECURITY_NATIVE_DREP, SECURITY_NETWORK_DREP]) {
      const given = legs(name, { targetDataRep }).map((leg) => leg.arguments.TargetDataRep);
      t.deepEqual(given, Array(4).fill(targetDataRep), name);
    }
  }
});

const bindings = channelBindings(Buffer.from('tls-server-end-point:0123456789abcdef'));
const bindingsIn = ({ arguments: { pInput } }: RecordedCall): string[] =>
  ((pInput ?? []) as RecordedBuffer[])
    .filter(({ type }) => type === SECBUFFER_CHANNEL_BINDINGS)
    .map(({ bytes }) => bytes ?? '');

for (const name of packages.withChannelBindings) {
  test(`${name}: channel bindings go along with every leg of both sides, byte for byte`, async (t) => {
    const hex = bindings.toString('hex');
    t.deepEqual(legs(name, { channelBindings: bindings }).map(bindingsIn), Array(4).fill([hex]));
    t.deepEqual(legs(name).map(bindingsIn), Array(4).fill([]), 'none are given unasked');
    using pair = pairOf(name, { channelBindings: bindings });
    calls();
    await establishAsync(pair);
    t.true(pair.client.established && pair.server.established);
    t.deepEqual(legsOf(calls()).map(bindingsIn), Array(4).fill([hex]), 'without blocking');
  });

  test(`${name}: SEC_E_BAD_BINDINGS comes back as itself`, (t) => {
    using pair = pairOf(name, { channelBindings: bindings });
    const { client, server } = pair;
    const hello = client.step().token;
    script('AcceptSecurityContext', { status: SEC_E_BAD_BINDINGS });
    const error = t.throws(() => server.step(hello), { instanceOf: SspiError });
    t.like(error, {
      code: 'SEC_E_BAD_BINDINGS',
      status: SEC_E_BAD_BINDINGS,
      functionName: 'AcceptSecurityContext',
      token: null,
    });
    t.regex(error?.message ?? '', /0x80090346/);
  });
}

test('channel bindings are those that were given, whatever becomes of their memory', (t) => {
  const memory = Buffer.from(bindings);
  using pair = pairOf('NTLM', { channelBindings: memory });
  memory.fill(0);
  establish(pair);
  t.deepEqual(legsOf(calls()).map(bindingsIn), Array(4).fill([bindings.toString('hex')]));
});

const schannel = packages.withoutDataRep[0];

test('attributes of a leg are those of its call; those of the context count after the last', (t) => {
  using pair = pairOf(schannel, { contextReq: ASC_REQ_ALLOCATE_MEMORY });
  const { server } = pair;
  script('AcceptSecurityContext', { status: SEC_E_INCOMPLETE_MESSAGE, attributes: 0xffff });
  t.is(server.step(Buffer.alloc(1)).attributes, null);
  script('AcceptSecurityContext', intermediate(Buffer.from('token')));
  const leg = server.step(Buffer.from('hello'));
  t.is(leg.attributes, ASC_RET_ALLOCATED_MEMORY | ASC_RET_STREAM);
  t.is(server.attributes, undefined);
  script('AcceptSecurityContext', last());
  t.is(server.step(Buffer.from('finished')).attributes, ASC_RET_ALLOCATED_MEMORY | ASC_RET_STREAM);
  t.is(server.attributes, ASC_RET_ALLOCATED_MEMORY | ASC_RET_STREAM);
});

test('a call that returns no attributes has none of an earlier one', (t) => {
  using pair = pairOf(schannel, { contextReq: ASC_REQ_ALLOCATE_MEMORY });
  const { server } = pair;
  script('AcceptSecurityContext', intermediate(Buffer.from('token')));
  server.step(Buffer.from('hello'));
  script('AcceptSecurityContext', { status: 0, buffers: [{ size: 0 }] });
  t.is(server.step(Buffer.from('finished')).attributes, 0);
  t.is(server.attributes, 0);
});

test('expiry: nothing before the last leg, and nothing of earlier ones after it', (t) => {
  const certificate = whenClockShows(2031, 4, 6, 7, 8, 9);
  for (const [ticks, expected] of [
    [undefined, null],
    [maximumTime, 'never'],
    [ticksOf(2031, 4, 6, 7, 8, 9), certificate],
  ] as const) {
    using pair = pairOf(schannel, { contextReq: ASC_REQ_ALLOCATE_MEMORY });
    const { server } = pair;
    script('AcceptSecurityContext', intermediate(Buffer.from('token')));
    server.step(Buffer.from('hello'));
    t.is(server.expiry, undefined);
    script('AcceptSecurityContext', last(ticks));
    server.step(Buffer.from('finished'));
    t.deepEqual(server.expiry, expected);
  }
});

test('an invalid handle is SEC_E_INVALID_HANDLE, and the value that the documentation gives says so', (t) => {
  using pair = pairOf('NTLM');
  script('AcceptSecurityContext', { status: SEC_E_INVALID_HANDLE });
  const step = () => pair.server.step(Buffer.from('x'));
  t.throws(step, { code: 'SEC_E_INVALID_HANDLE' });
  using others = pairOf('NTLM');
  script('AcceptSecurityContext', { status: 0x80100003 | 0 });
  t.throws(() => others.server.step(Buffer.from('x')), {
    code: '0x80100003',
    message: /SEC_E_INVALID_HANDLE, which is 0x80090301/,
  });
});
