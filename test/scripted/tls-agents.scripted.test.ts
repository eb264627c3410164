// SchannelAgent of https and the connector of undici: where they connect, what they ask for, and what they call back.

import { once } from 'node:events';
import https from 'node:https';
import { text } from 'node:stream/consumers';
import { request, Agent as UndiciAgent } from 'undici';
import {
  type AgentConnectionOptions,
  type ConnectorOptions,
  SchannelAgent,
  type SchannelOptions,
  schannelConnector,
} from '../../protocols/tls/index.js';
import { TlsStream } from '../../src/index.js';
import * as raw from '../../src/raw.js';
import { until } from '../until.js';
import { clientCredential } from './pair.js';
import { clean, remainsAtLast, reset, script, test } from './scripted-test.js';
import { firstLeg, nextAttempt, watchSockets } from './tls-connecting.js';
import { serve } from './tls-server.js';
import { shakesHands } from './windows/tls.js';

test.beforeEach(reset);
test.afterEach.always(async (t) => t.deepEqual(await remainsAtLast(), clean));

const localhost = '127.0.0.1';
const ok = () => ['HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n', 'hello'];

/** What an agent calls back with. */
const created = (schannel: SchannelOptions, options: AgentConnectionOptions): Promise<unknown> =>
  new Promise((resolve) => {
    const agent = new SchannelAgent(schannel);
    const returned: unknown = agent.createConnection(options, (error, stream) =>
      resolve(error ?? stream),
    );
    // Node would take it for the connection.
    if (returned !== undefined) resolve(returned);
  });

/** What a connector calls back with. */
const connected = (
  schannel: SchannelOptions,
  options: Partial<ConnectorOptions>,
  protocols?: readonly string[],
): Promise<unknown> =>
  new Promise((resolve) => {
    const connect = schannelConnector(schannel, protocols);
    const whole = { hostname: localhost, protocol: 'https:', port: '', ...options };
    connect(whole, (error, socket) => resolve(error ?? socket));
  });

test('https: requests share a connection; the host is the target, HTTP/1.1 the protocol', async (t) => {
  await using server = await serve(ok);
  using credential = clientCredential('ScriptedStream');
  const agent = new SchannelAgent({ credential }, { keepAlive: true });
  shakesHands('client');
  for (const path of ['/one', '/two']) {
    const sent = https.get({ host: localhost, port: server.port, path, agent });
    const [answer] = await once(sent, 'response');
    t.is(await text(answer), 'hello');
    await until(() => Object.keys(agent.freeSockets).length === 1);
  }
  t.deepEqual(server.requests, ['GET /one HTTP/1.1', 'GET /two HTTP/1.1']);
  t.is(server.sockets.length, 1);
  t.deepEqual(firstLeg(), {
    targetName: localhost,
    isManual: false,
    protocols: '\x08http/1.1',
  });
  agent.destroy();
  await until(() => server.open() === 0);
});

test('https: options of the agent are those of Node’s', (t) => {
  using credential = clientCredential('ScriptedStream');
  t.is(new SchannelAgent({ credential }, { maxSockets: 3 }).maxSockets, 3);
  t.is(new SchannelAgent({ credential }).maxSockets, Number.POSITIVE_INFINITY);
});

test('https: the target is the servername where there is one, and an address without brackets', async (t) => {
  await using server = await serve(() => []);
  using credential = clientCredential('ScriptedStream');
  const { port } = server;
  for (const [options, target] of [
    [{ host: localhost, port, servername: 'name.example' }, 'name.example'],
    [{ host: localhost, port: String(port), servername: '' }, localhost],
    [{ host: '[127.0.0.1]', port }, localhost],
    [{ hostname: localhost, port }, localhost],
    [{ host: localhost, hostname: 'other.invalid', port }, localhost],
  ] as const) {
    shakesHands('client');
    const stream = await created({ credential }, options);
    t.true(stream instanceof TlsStream);
    t.is(firstLeg().targetName, target);
    (stream as TlsStream).destroy();
  }
});

test('https: without a host it is this computer, without a port 443', async (t) => {
  using credential = clientCredential('ScriptedStream');
  for (const options of [{ host: localhost }, {}]) {
    const attempt = nextAttempt();
    const failed = await created({ credential }, options);
    const [address, port] = await attempt;
    t.regex(address, /^(?:127\.0\.0\.1|::1)$/);
    t.is(port, 443);
    t.true(failed instanceof Error);
  }
});

test('https: a signal ends an attempt, the one of the request', async (t) => {
  await using server = await serve();
  using credential = clientCredential('ScriptedStream');
  const aborting = new AbortController();
  shakesHands('client');
  const { port } = server;
  const creating = created({ credential }, { host: localhost, port, signal: aborting.signal });
  // The first leg is over: one that still runs would leave its context later.
  await until(() => (server.sockets[0]?.bytesRead ?? 0) > 0);
  const reason = new Error('no more');
  aborting.abort(reason);
  t.is(await creating, reason);
  await until(() => server.open() === 0);
  reset();
});

test('undici: requests share a connection', async (t) => {
  await using server = await serve(ok);
  using credential = clientCredential('ScriptedStream');
  const dispatcher = new UndiciAgent({
    connect: schannelConnector({ credential }),
    connections: 1,
  });
  shakesHands('client');
  script('QueryContextAttributesW', { byDefault: true });
  const chosen = raw.alloc(raw.SecPkgContext_ApplicationProtocol, {
    ProtoNegoStatus: raw.SecApplicationProtocolNegotiationStatus_Success,
    ProtoNegoExt: raw.SecApplicationProtocolNegotiationExt_ALPN,
    ProtocolIdSize: 8,
  });
  chosen.ProtocolId.set(Buffer.from('http/1.1'));
  script('QueryContextAttributesW', {
    writes: [{ parameter: 'pBuffer', bytes: raw.bytesOf(chosen) }],
  });
  for (const path of ['one', 'two']) {
    const { body } = await request(`https://${localhost}:${server.port}/${path}`, { dispatcher });
    t.is(await body.text(), 'hello');
  }
  t.deepEqual(server.requests, ['GET /one HTTP/1.1', 'GET /two HTTP/1.1']);
  t.is(server.sockets.length, 1);
  t.is(firstLeg().protocols, '\x08http/1.1');
  await dispatcher.destroy();
  await until(() => server.open() === 0);
});

test('undici: the target is the servername where there is one, and ALPN offers what was chosen', async (t) => {
  await using server = await serve(() => []);
  using credential = clientCredential('ScriptedStream');
  const port = String(server.port);
  for (const [options, target] of [
    [{ port, servername: 'name.example' }, 'name.example'],
    [{ port, servername: null }, localhost],
    [{ port, hostname: '[127.0.0.1]' }, localhost],
  ] as const) {
    shakesHands('client');
    const stream = await connected({ credential }, options, ['h2', 'http/1.1']);
    t.true(stream instanceof TlsStream);
    t.like(firstLeg(), { targetName: target, protocols: '\x02h2\x08http/1.1' });
    (stream as TlsStream).destroy();
  }
});

test('undici: without a port it is 443', async (t) => {
  using credential = clientCredential('ScriptedStream');
  const attempt = nextAttempt();
  const failed = await connected({ credential }, { port: '' });
  t.deepEqual(await attempt, [localhost, 443]);
  t.true(failed instanceof Error);
});

test('undici: a connection without TLS is refused, not made', async (t) => {
  using watched = watchSockets();
  using credential = clientCredential('ScriptedStream');
  const refused = await connected({ credential }, { protocol: 'http:', port: '1' });
  t.true(refused instanceof TypeError);
  t.regex(String(refused), /schannelConnector is for https:, not http:/);
  t.is(watched.made.length, 0);
});
