// createProxyAgent with an authenticating proxy, over the scripted package.

import http from 'node:http';
import https from 'node:https';
import {
  createFetch,
  createProxyAgent,
  type ProxyAgentOptions,
} from '../../protocols/http/index.js';
import { acquireCredentialsHandle, SECPKG_CRED } from '../../src/index.js';
import { calls, clean, remains, reset, test } from '../scripted/scripted-test.js';
import { fixture } from '../tls/fixtures.js';
import { until } from '../until.js';
import { forwardProxy, type ProxyBehaviour } from './forward-proxy.js';
import { secureServer, textOf, webServer } from './web-server.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

const ca = fixture('ca.pem');

const disposable = <Agent extends http.Agent>(agent: Agent) =>
  Object.assign(agent, { [Symbol.dispose]: () => agent.destroy() });

const get = (url: string, agent: http.Agent) =>
  new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    const request = (url.startsWith('https:') ? https : http).get(url, { agent }, (response) => {
      textOf(response).then((text) => resolve({ status: response.statusCode, text }), reject);
    });
    request.once('error', reject);
  });

const inbound = (scheme: string) =>
  acquireCredentialsHandle({ package: scheme, credentialUse: SECPKG_CRED.INBOUND });

for (const scheme of ['Negotiate', 'NTLM']) {
  const allowNtlm = scheme === 'NTLM';

  test(`${scheme}: a tunnel for https`, async (t) => {
    using credential = inbound(scheme);
    await using proxy = await forwardProxy({ scheme, credential });
    await using server = await secureServer((request, response) => {
      response.end(`${request.url} ${request.headers['proxy-authorization']}`);
    });
    using agent = disposable(
      createProxyAgent(`http://127.0.0.1:${proxy.port}`, {
        allowNtlm,
        agent: { ca, keepAlive: true },
      }),
    );
    for (let count = 0; count < 2; count++) {
      const { text } = await get(`${server.origin}/page`, agent);
      t.is(text, '/page undefined', 'the server sees nothing of the login');
    }
    const line = `CONNECT localhost:${server.port} HTTP/1.1`;
    t.deepEqual(proxy.requests, [line, `${line} *`, `${line} *`]);
    t.is(
      calls().find(({ arguments: given }) => given.pszTargetName)?.arguments.pszTargetName,
      'HTTP/127.0.0.1',
    );
  });

  test(`${scheme}: requests for http are forwarded`, async (t) => {
    using credential = inbound(scheme);
    await using proxy = await forwardProxy({ scheme, credential });
    await using server = await webServer(async (request, response) => {
      response.end(
        `${request.method} ${request.url} ${request.headers.host} ${await textOf(request)}`,
      );
    });
    using agent = disposable(
      createProxyAgent(new URL(`http://127.0.0.1:${proxy.port}`), {
        protocol: 'http:',
        allowNtlm,
        agent: { keepAlive: true, maxSockets: 1 },
      }),
    );
    const host = new URL(server.origin).host;
    const one = await get(`${server.origin}/one`, agent);
    const two = await get(`${server.origin}/two`, agent);
    t.deepEqual([one.text, two.text], [`GET /one ${host} `, `GET /two ${host} `]);
    const probe = `OPTIONS ${server.origin}/ HTTP/1.1`;
    t.deepEqual(proxy.requests, [
      probe,
      `${probe} *`,
      `${probe} *`,
      `GET ${server.origin}/one HTTP/1.1`,
      `GET ${server.origin}/two HTTP/1.1`,
    ]);
  });
}

for (const protocol of ['https:', 'http:'] as const) {
  test(`a proxy whose own URL is https, for ${protocol}: the login is bound to its TLS`, async (t) => {
    using credential = inbound('Negotiate');
    const tls = { key: fixture('server-key.pem'), cert: fixture('server.pem') };
    await using proxy = await forwardProxy({ scheme: 'Negotiate', credential, tls });
    const serve = protocol === 'https:' ? secureServer : webServer;
    await using server = await serve((_request, response) => void response.end('text'));
    const url = `https://localhost:${proxy.port}`;
    using agent = disposable(createProxyAgent(url, { protocol, tls: { ca }, agent: { ca } }));
    t.is((await get(server.origin, agent)).text, 'text');
    const [leg] = calls().filter((call) => call.function === 'InitializeSecurityContextW');
    t.is(leg?.arguments.pszTargetName, 'HTTP/localhost');
    const given = JSON.stringify(leg);
    t.true(given.includes(Buffer.from('tls-server-end-point:').toString('hex')), given);
    // Without its authority the proxy is nobody.
    using stranger = disposable(createProxyAgent(url, { protocol, agent: { ca } }));
    await t.throwsAsync(get(server.origin, stranger), { code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' });
  });
}

test('a proxy that closes the connection behind its challenge', async (t) => {
  using credential = inbound('Negotiate');
  await using proxy = await forwardProxy({ scheme: 'Negotiate', credential, closes: true });
  await using server = await secureServer((_request, response) => void response.end('text'));
  using agent = disposable(createProxyAgent(`http://127.0.0.1:${proxy.port}`, { agent: { ca } }));
  t.is((await get(server.origin, agent)).text, 'text');
});

for (const isKnown of [true, false]) {
  test(`a connection that the server's answer to OPTIONS closes, logged on: ${isKnown}`, async (t) => {
    using credential = inbound('Negotiate');
    await using proxy = await forwardProxy({
      scheme: 'Negotiate',
      credential: isKnown ? credential : null,
    });
    await using server = await webServer((request, response) => {
      if (request.method === 'OPTIONS') response.setHeader('Connection', 'close');
      response.end('text');
    });
    const url = `http://127.0.0.1:${proxy.port}`;
    using agent = disposable(createProxyAgent(url, { protocol: 'http:' }));
    const answer = get(server.origin, agent);
    if (isKnown) await t.throwsAsync(answer, { code: 'ERR_SSPI_HTTP_CONNECTION' });
    else t.is((await answer).text, 'text', 'on another one');
  });
}

for (const protocol of ['https:', 'http:'] as const) {
  test(`destroy() closes the idle connections of an agent for ${protocol}`, async (t) => {
    using credential = inbound('Negotiate');
    await using proxy = await forwardProxy({ scheme: 'Negotiate', credential });
    const serve = protocol === 'https:' ? secureServer : webServer;
    await using server = await serve((_request, response) => void response.end('text'));
    const agent = createProxyAgent(`http://127.0.0.1:${proxy.port}`, {
      protocol: protocol as 'http:',
      agent: { ca, keepAlive: true } as http.AgentOptions,
    });
    await get(server.origin, agent);
    const isOpen = () => server.sockets.some((socket) => !socket.destroyed);
    t.true(isOpen());
    agent.destroy();
    // Sooner than the server's own keepAliveTimeout, 5 s.
    await until(() => !isOpen(), 'the end of the connection', 4000);
  });
}

test('a proxy that asks nobody', async (t) => {
  await using proxy = await forwardProxy({ scheme: 'Negotiate', credential: null });
  await using server = await webServer((_request, response) => void response.end('text'));
  using agent = disposable(
    createProxyAgent(`http://127.0.0.1:${proxy.port}`, { protocol: 'http:' }),
  );
  t.is((await get(server.origin, agent)).text, 'text');
  t.deepEqual(calls(), []);
});

test('fetch through a proxy, each of the two with its login', async (t) => {
  using credential = inbound('NTLM');
  await using proxy = await forwardProxy({ scheme: 'NTLM', credential });
  const { createAuthenticator } = await import('../../protocols/http/index.js');
  using authenticator = createAuthenticator({ channelBindings: 'required' });
  await using server = await secureServer(async (request, response) => {
    const user = await authenticator.authenticate(request, response);
    if (user) response.end(user.name);
  });
  const url = `http://127.0.0.1:${proxy.port}`;
  using fetch = createFetch({
    allow: [server.origin],
    createAgent: (agent, protocol) =>
      createProxyAgent(url, { protocol, allowNtlm: true, agent: { ...agent, ca } }),
  });
  for (let count = 0; count < 2; count++) {
    t.is(await (await fetch(server.origin)).text(), 'SCRIPTED\\alice');
  }
  t.is(proxy.requests.length, 3, 'one tunnel');
});

const chunked = (chunk: string) => `Transfer-Encoding: chunked\r\n\r\n${chunk}`;
const refusing = 'HTTP/1.1 407 No\r\nProxy-Authenticate: Negotiate\r\n';

/** A faulty proxy, and the expected error code. */
const failures: Readonly<Record<string, [Partial<ProxyBehaviour>, string, ProxyAgentOptions?]>> = {
  'refuses the user': [{ answer: `${refusing}Content-Length: 0\r\n\r\n` }, 'ERR_SSPI_HTTP_REFUSED'],
  'wants NTLM, which is not allowed': [
    { scheme: 'NTLM', credential: undefined as never },
    'ERR_SSPI_HTTP_NTLM',
  ],
  'does not connect': [
    { answer: 'HTTP/1.1 403 No\r\nContent-Length: 2\r\n\r\nno' },
    'ERR_SSPI_HTTP_PROXY',
  ],
  'has no scheme of ours': [
    {
      answer: 'HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm="x"\r\nContent-Length: 0\r\n\r\n',
    },
    'ERR_SSPI_HTTP_PROXY',
  ],
  'does not speak HTTP': [{ answer: 'SSH-2.0-OpenSSH_9.2\r\n\r\n' }, 'ERR_SSPI_HTTP_PROXY'],
  'sends a field that is none': [
    { answer: 'HTTP/1.1 200 OK\r\nA B: c\r\n\r\n' },
    'ERR_SSPI_HTTP_PROXY',
  ],
  'sends a head without end': [
    { answer: `HTTP/1.1 200 OK\r\nA: ${'x'.repeat(200_000)}` },
    'ERR_SSPI_HTTP_PROXY',
  ],
  'sends a body that is too long': [
    { answer: `${refusing}Content-Length: 1001\r\n\r\n` },
    'ERR_SSPI_HTTP_PROXY',
  ],
  'sends a length that is none': [
    { answer: `${refusing}Content-Length: -1\r\n\r\n` },
    'ERR_SSPI_HTTP_PROXY',
  ],
  'sends chunks that are too long': [
    { answer: `${refusing}${chunked('3e9\r\n')}` },
    'ERR_SSPI_HTTP_PROXY',
  ],
  'sends chunks that are none': [
    { answer: `${refusing}${chunked('zz\r\n')}` },
    'ERR_SSPI_HTTP_PROXY',
  ],
  'sends a trailer without end': [
    { answer: `${refusing}${chunked(`0\r\n${'a: b\r\n'.repeat(200)}`)}` },
    'ERR_SSPI_HTTP_PROXY',
  ],
  'does not answer': [{ answer: '' }, 'ERR_SSPI_HTTP_TIMEOUT', { limits: { proxyTime: 100 } }],
  'must authenticate itself, and does not': [
    { scheme: 'NTLM' },
    'ERR_SSPI_HTTP_NTLM',
    { mutualAuth: true },
  ],
};

for (const [title, [behaviour, code, options]] of Object.entries(failures)) {
  test(`an error: a proxy that ${title}`, async (t) => {
    using credential = inbound('NTLM');
    await using proxy = await forwardProxy({ scheme: 'Negotiate', ...behaviour, credential });
    using agent = disposable(
      createProxyAgent(`http://127.0.0.1:${proxy.port}`, {
        ...options,
        limits: { refusal: 1000, ...options?.limits },
      }),
    );
    const error = await t.throwsAsync(get('https://server.example/', agent), { code });
    t.regex(error?.message ?? '', /\bproxy\b/);
  });
}

test('a proxy that cannot be reached', async (t) => {
  using agent = disposable(createProxyAgent('http://127.0.0.1:1'));
  await t.throwsAsync(get('https://server.example/', agent), { code: 'ECONNREFUSED' });
});

test('parameters: each is checked, and named', (t) => {
  t.throws(() => createProxyAgent('proxy:3128'), {
    message: /^proxy must be the http or https URL/,
  });
  t.throws(() => createProxyAgent('socks://proxy'), { message: /^proxy must be/ });
  for (const login of ['a:b', 'a', ':b']) {
    const message = /give options\.credentials/;
    t.throws(() => createProxyAgent(`http://${login}@proxy`), { message }, login);
  }
  t.throws(() => createProxyAgent(5 as never), { message: /^proxy must be/ });
  t.throws(() => createProxyAgent('http://proxy', null as never), { message: /^options must be/ });
  t.throws(() => createProxyAgent('http://proxy', { protocol: 'ftp:' as never }), {
    message: /^options\.protocol must be 'http:' or 'https:'/,
  });
});
