// Options of TLS streams: each is checked by name, read once, and takes effect.

import { once } from 'node:events';
import { Duplex } from 'node:stream';
import {
  ASC_REQ,
  ISC_REQ,
  SECBUFFER_APPLICATION_PROTOCOLS,
  type TlsClientOptions,
  type TlsOptions,
  TlsStream,
} from '../../src/index.js';
import { until } from '../until.js';
import { clientCredential, serverCredential } from './pair.js';
import { calls, clean, remains, reset, state, test } from './scripted-test.js';
import { aWhile, begin, Wire } from './tls-peer.js';
import { record, shakesHands } from './windows/tls.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

const never = (): never => undefined as never;

const wrong: [option: keyof TlsClientOptions, value: unknown, error: RegExp][] = [
  ['credential', undefined, /^TypeError: options\.credential must be a CredHandle/],
  ['credential', {}, /^TypeError: options\.credential must be a CredHandle/],
  ['contextReq', '1', /^TypeError: options\.contextReq must be an integer/],
  ['contextReq', 0.5, /^RangeError: options\.contextReq must be an integer/],
  ['contextReq', 2 ** 32, /^RangeError: options\.contextReq/],
  ['applicationProtocols', 'h2', /^TypeError: options\.applicationProtocols must be an array/],
  ['applicationProtocols', [5], /^TypeError: options\.applicationProtocols\[0\] must be a string/],
  ['applicationProtocols', ['h2', ''], /^RangeError: options\.applicationProtocols\[1\] must have/],
  ['applicationProtocols', [], /^RangeError: options\.applicationProtocols must have 1 to/],
  ['applicationProtocols', Array(1), /^TypeError: options\.applicationProtocols\[0\]/],
  [
    'applicationProtocols',
    Array(300).fill('x'.repeat(255)),
    /^RangeError: options\.applicationProtocols must have 1 to 65535 bytes/,
  ],
  ['allowHalfOpen', 1, /^TypeError: options\.allowHalfOpen must be a boolean/],
  ['requireCloseNotify', 'no', /^TypeError: options\.requireCloseNotify must be a boolean/],
  ['handshakeTimeout', '1', /^TypeError: options\.handshakeTimeout must be a number of milli/],
  ['handshakeTimeout', -1, /^RangeError: options\.handshakeTimeout/],
  ['handshakeTimeout', Number.NaN, /^RangeError: options\.handshakeTimeout/],
  ['handshakeTimeout', 2 ** 31, /^RangeError: options\.handshakeTimeout must be at most/],
];

const wrongOfClient: typeof wrong = [
  ['targetName', undefined, /^TypeError: options\.targetName must be the server's name/],
  ['targetName', '', /^TypeError: options\.targetName must be the server's name/],
  ['targetName', 5, /^TypeError: options\.targetName must be a string/],
  ['targetName', 'a\0b', /^TypeError: options\.targetName must not contain a NUL/],
  ['manualCredValidation', 1, /^TypeError: options\.manualCredValidation must be a boolean/],
  ['clientCredential', {}, /^TypeError: options\.clientCredential must be a function/],
];

test('a credential that was disposed is refused at once', (t) => {
  const credential = clientCredential('ScriptedStream');
  credential.dispose();
  const options = { credential, targetName: 'localhost' };
  for (const begin of [TlsStream.connect, TlsStream.accept]) {
    const call = () => begin.call(TlsStream, new Duplex(), options);
    t.throws(call, { code: 'ERR_SSPI_DISPOSED' });
  }
});

test('what is wrong is named, and nothing was begun', (t) => {
  using client = clientCredential('ScriptedStream');
  using server = serverCredential('ScriptedStream');
  const message = (act: () => unknown) => String(t.throws(act, { any: true }));
  for (const [option, value, error] of [...wrong, ...wrongOfClient]) {
    const options = { credential: client, targetName: 'server', [option]: value };
    t.regex(
      message(() => TlsStream.connect(new Wire(), options as never)),
      error,
    );
  }
  for (const [option, value, error] of wrong) {
    const options = { credential: server, [option]: value };
    t.regex(
      message(() => TlsStream.accept(new Wire(), options as never)),
      error,
    );
  }
  for (const make of [TlsStream.connect, TlsStream.accept]) {
    const options = { credential: client, targetName: 'x' };
    t.regex(
      message(() => make({} as never, options)),
      /^TypeError: transport must be a Duplex/,
    );
    t.regex(
      message(() => make(new Duplex(), never())),
      /^TypeError: options must be an object/,
    );
  }
  t.is(state().contexts, 0);
  t.is(state().counts.InitializeSecurityContextW, undefined);
});

test('the longest timeout of a handshake is that of setTimeout', (t) => {
  using credential = serverCredential('ScriptedStream');
  const stream = TlsStream.accept(new Wire(), { credential, handshakeTimeout: 2 ** 31 - 1 });
  stream.destroy();
  t.pass();
});

test('each option is read once', async (t) => {
  using client = clientCredential('ScriptedStream');
  using server = serverCredential('ScriptedStream');
  const reads: Record<string, number> = {};
  const counted = <T extends object>(options: T): T =>
    new Proxy(options, {
      get(target, name, receiver) {
        reads[String(name)] = (reads[String(name)] ?? 0) + 1;
        return Reflect.get(target, name, receiver);
      },
    });
  const common = {
    applicationProtocols: ['h2'],
    contextReq: 0,
    allowHalfOpen: true,
    requireCloseNotify: true,
    handshakeTimeout: 0,
  };
  const own = { targetName: 'server', manualCredValidation: true, clientCredential: () => null };
  TlsStream.connect(new Wire(), counted({ credential: client, ...common, ...own })).destroy();
  for (const name of ['credential', ...Object.keys(common), ...Object.keys(own)]) {
    t.is(reads[name], 1, name);
    delete reads[name];
  }
  TlsStream.accept(new Wire(), counted({ credential: server, ...common })).destroy();
  for (const name of ['credential', ...Object.keys(common)]) t.is(reads[name], 1, name);
  // The client's first leg has not begun, and is not taken.
  await aWhile();
  t.is(state().counts.InitializeSecurityContextW, undefined);
});

/** The arguments of a client's first leg. */
async function firstLeg(options: Omit<TlsClientOptions & TlsOptions, 'credential'>) {
  using credential = clientCredential('ScriptedStream');
  const stream = TlsStream.connect(new Wire(), { ...options, credential } as TlsClientOptions);
  await until(() => state().counts.InitializeSecurityContextW === 1);
  stream.destroy();
  await until(() => state().counts.DeleteSecurityContext === 1);
  await aWhile();
  const [leg] = calls().filter((call) => call.function === 'InitializeSecurityContextW');
  return leg?.arguments ?? {};
}

test('no targetName needs manual validation, and Schannel is told', async (t) => {
  const manual = await firstLeg({ manualCredValidation: true });
  t.is(manual.pszTargetName, null);
  t.true((manual.fContextReq & ISC_REQ.MANUAL_CRED_VALIDATION) !== 0);
  reset();
  const named = await firstLeg({ targetName: 'server' });
  t.is(named.pszTargetName, 'server');
  t.is(named.fContextReq & ISC_REQ.MANUAL_CRED_VALIDATION, 0);
});

test('a client and a server ask for what a stream needs', async (t) => {
  const wanted = (bits: typeof ISC_REQ | typeof ASC_REQ) =>
    bits.STREAM |
    bits.ALLOCATE_MEMORY |
    bits.CONFIDENTIALITY |
    bits.REPLAY_DETECT |
    bits.SEQUENCE_DETECT |
    bits.EXTENDED_ERROR;
  t.is((await firstLeg({ targetName: 'server' })).fContextReq, wanted(ISC_REQ));
  reset();
  shakesHands('server');
  using server = begin('server');
  const secure = once(server.stream, 'secureConnect');
  server.wire.push(record('handshake', 'hello'));
  await until(() => server.wire.sent.length > 0);
  server.wire.push(record('handshake', 'Finished'));
  await secure;
  const legs = calls().filter((call) => call.function === 'AcceptSecurityContext');
  t.deepEqual([...new Set(legs.map((leg) => leg.arguments.fContextReq))], [wanted(ASC_REQ)]);
});

test('ALPN and further bits go along with the first leg', async (t) => {
  const given = { applicationProtocols: ['h2'], contextReq: ISC_REQ.EXTENDED_ERROR };
  const leg = await firstLeg({ targetName: 'server', ...given });
  t.is(leg.pInput[0].type, SECBUFFER_APPLICATION_PROTOCOLS);
  t.true(leg.pInput[0].bytes.endsWith('026832'));
  t.true((leg.fContextReq & ISC_REQ.STREAM) !== 0);
  t.true((leg.fContextReq & ISC_REQ.EXTENDED_ERROR) !== 0);
});
