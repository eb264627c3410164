// connectSchannel: the connection is closed whenever it fails, and lets go of all it listened to when it succeeds.

import { once } from 'node:events';
import { nameOf } from '../../protocols/tls/connect.js';
import {
  connectSchannel,
  type Destination,
  type SchannelOptions,
} from '../../protocols/tls/index.js';
import { SEC_E_ILLEGAL_MESSAGE, SEC_I_CONTINUE_NEEDED, type TlsStream } from '../../src/index.js';
import { until } from '../until.js';
import { clientCredential } from './pair.js';
import { clean, remainsAtLast, reset, state, test } from './scripted-test.js';
import { firstLeg, watchSockets } from './tls-connecting.js';
import { aWhile, connected } from './tls-peer.js';
import { serve } from './tls-server.js';
import { answersLeg, shakesHands } from './windows/tls.js';

test.beforeEach(reset);
test.afterEach.always(async (t) => t.deepEqual(await remainsAtLast(), clean));

/** Connects to a server of this computer. */
const connect = (
  { port }: { readonly port: number },
  options: SchannelOptions,
  more: Partial<Destination> = {},
): Promise<TlsStream> =>
  connectSchannel({ host: '127.0.0.1', port, targetName: 'server', ...more }, options);

test('verify looks at an established connection, and is waited for', async (t) => {
  await using server = await serve(() => []);
  using credential = clientCredential('ScriptedStream');
  const seen: unknown[] = [];
  shakesHands('client');
  const stream = await connect(server, {
    credential,
    manualCredValidation: true,
    verify: async (stream, targetName) => {
      seen.push(stream.context.established, targetName);
      await aWhile();
      seen.push('verified');
    },
  });
  t.deepEqual(seen, [true, 'server', 'verified']);
  t.deepEqual(firstLeg(), { targetName: 'server', isManual: true, protocols: null });
  stream.destroy();
});

test('verify without manual validation: Windows validates, too', async (t) => {
  await using server = await serve(() => []);
  using credential = clientCredential('ScriptedStream');
  shakesHands('client');
  const stream = await connect(
    server,
    { credential, verify: () => {}, requireCloseNotify: false },
    { applicationProtocols: ['h2'] },
  );
  t.deepEqual(firstLeg(), { targetName: 'server', isManual: false, protocols: '\x02h2' });
  server.sockets[0]?.end();
  stream.resume();
  await once(stream, 'end', { signal: AbortSignal.timeout(30_000) });
  stream.destroy();
});

test('a connection that verify refuses is closed', async (t) => {
  await using server = await serve(() => []);
  using credential = clientCredential('ScriptedStream');
  const refused = new Error('another server');
  for (const verify of [
    () => {
      throw refused;
    },
    () => Promise.reject(refused),
  ]) {
    shakesHands('client');
    t.is(await t.throwsAsync(connect(server, { credential, verify })), refused);
    await until(() => server.open() === 0);
  }
  t.is(server.sockets.length, 2);
});

test('manual validation without verify is refused, not made', async (t) => {
  using watched = watchSockets();
  using credential = clientCredential('ScriptedStream');
  await t.throwsAsync(connect({ port: 1 }, { credential, manualCredValidation: true }), {
    instanceOf: TypeError,
    message: /^options\.verify must be a function/,
  });
  t.is(watched.made.length, 0);
});

test('what a TlsStream refuses closes the socket', async (t) => {
  await using server = await serve(() => []);
  await t.throwsAsync(connect(server, { credential: {} as never }), {
    message: /^options\.credential must be a CredHandle/,
  });
  await until(() => server.sockets.length === 1 && server.open() === 0);
  t.pass();
});

test('a handshake that fails closes the connection', async (t) => {
  await using server = await serve(() => []);
  using credential = clientCredential('ScriptedStream');
  answersLeg('client', SEC_I_CONTINUE_NEEDED, 'ClientHello');
  answersLeg('client', SEC_E_ILLEGAL_MESSAGE);
  await t.throwsAsync(connect(server, { credential }), { code: 'SEC_E_ILLEGAL_MESSAGE' });
  await until(() => server.open() === 0);
});

test('no server: the error of the socket', async (t) => {
  await using server = await serve();
  const { port } = server;
  await server[Symbol.asyncDispose]();
  using credential = clientCredential('ScriptedStream');
  await t.throwsAsync(connect({ port }, { credential }), { code: 'ECONNREFUSED' });
});

test('a signal that is aborted: no connection', async (t) => {
  using watched = watchSockets();
  using credential = clientCredential('ScriptedStream');
  const reason = new Error('too late');
  const connecting = connect({ port: 1 }, { credential }, { signal: AbortSignal.abort(reason) });
  t.is(await t.throwsAsync(connecting), reason);
  t.is(watched.made.length, 0);
});

test('a signal ends the attempt to connect', async (t) => {
  await using server = await serve();
  using watched = watchSockets();
  using credential = clientCredential('ScriptedStream');
  const aborting = new AbortController();
  const reason = new Error('changed my mind');
  const connecting = connect(server, { credential }, { signal: aborting.signal });
  t.true(watched.made[0]?.connecting);
  aborting.abort(reason);
  t.is(await t.throwsAsync(connecting), reason);
  t.true(watched.made[0]?.destroyed);
});

test('a signal without a reason: the error says what the connection was closed before', async (t) => {
  await using server = await serve();
  using credential = clientCredential('ScriptedStream');
  const aborting = new AbortController();
  const connecting = connect(server, { credential }, { signal: aborting.signal });
  aborting.abort(null);
  await t.throwsAsync(connecting, { message: "The connection was closed before 'connect'." });
});

test('a signal ends the handshake, and the wait for verify', async (t) => {
  await using silent = await serve();
  await using server = await serve(() => []);
  using credential = clientCredential('ScriptedStream');
  const reason = new Error('long enough');
  for (const where of ['handshake', 'verify'] as const) {
    const aborting = new AbortController();
    const { signal } = aborting;
    if (where === 'handshake') answersLeg('client', SEC_I_CONTINUE_NEEDED, 'ClientHello');
    else shakesHands('client');
    const connecting = connect(
      where === 'handshake' ? silent : server,
      {
        credential,
        verify: async (stream) => {
          aborting.abort(reason);
          t.true(stream.destroyed);
          throw reason;
        },
      },
      { signal },
    );
    if (where === 'handshake') {
      await until(() => silent.sockets.length === 1 && state().scripts === 0);
      aborting.abort(reason);
    }
    t.is(await t.throwsAsync(connecting), reason);
    await until(() => silent.open() === 0 && server.open() === 0);
  }
});

test('a connection that is made is the caller’s: no listener is left, and the signal ends it no more', async (t) => {
  await using server = await serve(() => []);
  using watched = watchSockets();
  using credential = clientCredential('ScriptedStream');
  const aborting = new AbortController();
  shakesHands('client');
  const stream = await connect(server, { credential }, { signal: aborting.signal });
  const [socket] = watched.made;
  t.is(stream.listenerCount('secureConnect'), 0);
  t.is(stream.listenerCount('error'), 0);
  t.is(socket?.listenerCount('connect'), 0);
  // Those of any TlsStream.
  using other = await connected();
  t.is(stream.listenerCount('close'), other.stream.listenerCount('close'));
  aborting.abort();
  await aWhile();
  t.false(stream.destroyed);
  stream.write('hello');
  await until(() => server.requests.length === 1);
  t.deepEqual(server.requests, ['hello']);
  stream.destroy();
});

test('addresses in a URL’s brackets are addresses, and only those', (t) => {
  for (const [host, name] of [
    ['[::1]', '::1'],
    ['[127.0.0.1]', '127.0.0.1'],
    ['[server]', '[server]'],
    ['[]', '[]'],
    ['x[::1]', 'x[::1]'],
    ['[::1]x', '[::1]x'],
    ['::1', '::1'],
    ['server', 'server'],
  ] as const) {
    t.is(nameOf(host), name);
  }
});
