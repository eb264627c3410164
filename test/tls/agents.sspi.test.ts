// TlsStream as the socket of Node's https, of http2 and of undici: keep-alive, bodies, what goes wrong.

import { createHash } from 'node:crypto';
import { once } from 'node:events';
import http2 from 'node:http2';
import https from 'node:https';
import type { AddressInfo, Server, Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { TLSSocket } from 'node:tls';
import test from 'ava';
import { request, Agent as UndiciAgent } from 'undici';
import {
  connectSchannel,
  SchannelAgent,
  type SchannelOptions,
  schannelConnector,
} from '../../protocols/tls/index.js';
import {
  acquireCredentialsHandle,
  SCH_CRED_FLAGS,
  SECPKG_CRED,
  type TlsStream,
  UNISP_NAME_W,
} from '../../src/index.js';
import { fixture } from './fixtures.js';

const body = Buffer.alloc(5_000_000, 'koffi-sspi ');
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Windows does not trust the tests' CA, so `verify` compares the certificate. */
const credential = acquireCredentialsHandle({
  package: UNISP_NAME_W,
  credentialUse: SECPKG_CRED.OUTBOUND,
  schannel: { flags: SCH_CRED_FLAGS.MANUAL_CRED_VALIDATION | SCH_CRED_FLAGS.NO_DEFAULT_CREDS },
});
test.after.always(() => credential.dispose());

const verify = (stream: TlsStream) => {
  if (stream.getPeerCertificate()?.subject !== 'CN=localhost') throw new Error('another server');
};
const schannel: SchannelOptions = { credential, manualCredValidation: true, verify };
// Wine's Schannel cannot speak TLS 1.3.
const certificate = {
  key: fixture('server-key.pem'),
  cert: fixture('server.pem'),
  maxVersion: 'TLSv1.2' as const,
};

/** A server that answers a POST with the digest of its body, and a GET with `body`; counts its connections. */
async function serve(protocol: 'https' | 'http2') {
  const server =
    protocol === 'https'
      ? https.createServer(certificate)
      : http2.createSecureServer({ ...certificate, allowHTTP1: false });
  const sockets = new Set<Socket>();
  server.on('secureConnection', (socket: TLSSocket) => sockets.add(socket));
  server.on('tlsClientError', () => {});
  (server as https.Server).on('request', async (request, response) => {
    if (request.url === '/hang') return;
    if (request.url === '/cut') request.socket.destroy();
    else if (request.method === 'POST') response.end(digest(await buffer(request)));
    else response.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = (server as Server).address() as AddressInfo;
  return {
    url: `https://localhost:${port}`,
    port,
    sockets,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

async function exchange(url: string, agent: https.Agent, sent?: Buffer, signal?: AbortSignal) {
  const outgoing = https.request(url, {
    agent,
    method: sent ? 'POST' : 'GET',
    ...(signal && { signal }),
  });
  outgoing.end(sent);
  const [incoming] = await once(outgoing, 'response');
  return buffer(incoming);
}

test('https: requests share a connection that is kept alive; 5 MB each way', async (t) => {
  await using server = await serve('https');
  const agent = new SchannelAgent(schannel, { keepAlive: true, timeout: 60_000 });
  t.is(digest(await exchange(server.url, agent)), digest(body));
  t.is(String(await exchange(server.url, agent, body)), digest(body));
  t.is(
    String(await exchange(server.url, agent, Buffer.from('small'))),
    digest(Buffer.from('small')),
  );
  t.is(server.sockets.size, 1);
  agent.destroy();
});

test('https: several requests at once, without keep-alive', async (t) => {
  await using server = await serve('https');
  const agent = new SchannelAgent(schannel, { keepAlive: false });
  const bodies = await Promise.all([1, 2, 3].map(() => exchange(server.url, agent)));
  for (const one of bodies) t.is(digest(one), digest(body));
  t.is(server.sockets.size, 3);
});

test('https: a certificate that verify refuses fails the request, and closes the connection', async (t) => {
  await using server = await serve('https');
  const refuse = async () => {
    throw new Error('not this server');
  };
  const agent = new SchannelAgent({ ...schannel, verify: refuse });
  await t.throwsAsync(exchange(server.url, agent), { message: 'not this server' });
  for (const socket of server.sockets) if (!socket.destroyed) await once(socket, 'close');
  t.pass();
});

test('https: the server ends the connection, or the request is aborted', async (t) => {
  await using server = await serve('https');
  const agent = new SchannelAgent(schannel, { keepAlive: true });
  const cut = await t.throwsAsync<NodeJS.ErrnoException>(exchange(`${server.url}/cut`, agent));
  t.regex(cut?.code ?? '', /^(?:ECONNRESET|ERR_SSPI_TLS_TRUNCATED)$/);
  const aborting = exchange(`${server.url}/hang`, agent, undefined, AbortSignal.timeout(300));
  await t.throwsAsync(aborting, { code: 'ABORT_ERR' });
  t.is(
    digest(await exchange(server.url, agent)),
    digest(body),
    'the next has a connection of its own',
  );
  agent.destroy();
});

test('https: no server, and none to verify a certificate that Windows does not', async (t) => {
  const agent = new SchannelAgent(schannel);
  await t.throwsAsync(exchange('https://localhost:1', agent), { code: 'ECONNREFUSED' });
  const unverified = new SchannelAgent({ credential, manualCredValidation: true });
  await t.throwsAsync(exchange('https://localhost:1', unverified), {
    instanceOf: TypeError,
    message: /^options\.verify must be a function/,
  });
});

test('http2.connect: 5 MB each way, and many streams over one connection', async (t) => {
  await using server = await serve('http2');
  const stream = await connectSchannel(
    { host: 'localhost', port: server.port, targetName: 'localhost', applicationProtocols: ['h2'] },
    schannel,
  );
  t.is(stream.alpnProtocol, 'h2');
  const session = http2.connect(server.url, { createConnection: () => stream });
  const one = async (sent?: Buffer) => {
    const requested = session.request({ ':path': '/', ':method': sent ? 'POST' : 'GET' });
    requested.end(sent);
    return buffer(requested);
  };
  t.is(digest(await one()), digest(body));
  t.is(String(await one(body)), digest(body));
  const many = await Promise.all(Array.from({ length: 20 }, () => one(Buffer.from('small'))));
  for (const answer of many) t.is(String(answer), digest(Buffer.from('small')));
  t.is(server.sockets.size, 1);
  session.close();
  await once(session, 'close');
});

for (const [protocol, allowH2, protocols] of [
  ['https', false, ['http/1.1']],
  ['http2', true, ['h2']],
] as const) {
  test(`undici over ${protocol}: 5 MB each way over one connection`, async (t) => {
    await using server = await serve(protocol);
    const dispatcher = new UndiciAgent({
      connect: schannelConnector(schannel, protocols),
      allowH2,
      connections: 1,
    });
    const got = await request(server.url, { dispatcher });
    t.is(digest(Buffer.from(await got.body.arrayBuffer())), digest(body));
    const sent = await request(server.url, { dispatcher, method: 'POST', body });
    t.is(await sent.body.text(), digest(body));
    t.is(server.sockets.size, 1);
    await dispatcher.close();
  });
}
