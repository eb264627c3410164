// A fetch of createFetch and an authenticator of createAuthenticator, with each other, over the scripted package.

import {
  createAuthenticator,
  createFetch,
  type FetchOptions,
  type HttpAuthenticationError,
  type HttpServerAuthenticator,
} from '../../protocols/http/index.js';
import { calls, clean, remains, reset, test } from '../scripted/scripted-test.js';
import { fixture } from '../tls/fixtures.js';
import { type Handler, secureServer, textOf, type WebServer, webServer } from './web-server.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

/** Responds with the user and the request's body. */
const known =
  (authenticator: HttpServerAuthenticator): Handler =>
  async (request, response) => {
    const user = await authenticator.authenticate(request, response);
    if (!user) return;
    const body = await textOf(request);
    response.end(`${user.name} by ${user.package}: ${request.method} ${body}`);
  };

const options = (server: WebServer, more: Partial<FetchOptions> = {}): FetchOptions => ({
  allow: [server.origin],
  ...more,
});

test('the user is known, and the connection is used again', async (t) => {
  using authenticator = createAuthenticator();
  await using server = await webServer(known(authenticator));
  using fetch = createFetch(options(server));
  for (let count = 0; count < 3; count++) {
    const response = await fetch(server.origin);
    t.is(response.status, 200);
    t.is(await response.text(), 'SCRIPTED\\alice by Negotiate: GET ');
    t.is(response.headers.get('persistent-auth'), 'false');
    t.is(response.url, `${server.origin}/`);
  }
  t.is(server.sockets.length, 1);
});

test('NTLM authenticates the connection, and other connections by themselves', async (t) => {
  using authenticator = createAuthenticator({ packages: ['NTLM'], allowNtlm: true });
  let requests = 0;
  const handler = known(authenticator);
  await using server = await webServer((request, response) => {
    requests++;
    return handler(request, response);
  });
  using fetch = createFetch(options(server, { allowNtlm: true }));
  t.regex(await (await fetch(server.origin)).text(), / by NTLM: GET $/);
  t.is(requests, 3, 'the request, the challenge, the answer');
  t.regex(await (await fetch(server.origin)).text(), / by NTLM: GET $/);
  t.is(requests, 4, 'no login anew');
  const texts = await Promise.all(
    Array.from({ length: 5 }, async () => (await fetch(server.origin)).text()),
  );
  t.is(new Set(texts).size, 1);
  t.is(server.sockets.length, 5, 'each connection has one exchange at a time');
});

const bodies: Readonly<Record<string, () => { body: unknown; expected: RegExp }>> = {
  'a string': () => ({ body: 'hello', expected: /POST hello$/ }),
  bytes: () => ({ body: Buffer.from('hello'), expected: /POST hello$/ }),
  'a part of bytes': () => ({
    body: new Uint8Array(Buffer.from('hello')).subarray(1, 3),
    expected: /POST el$/,
  }),
  URLSearchParams: () => ({ body: new URLSearchParams({ a: 'b c' }), expected: /POST a=b\+c$/ }),
  'a Blob': () => ({ body: new Blob(['hello']), expected: /POST hello$/ }),
  FormData: () => {
    const body = new FormData();
    body.set('name', 'value');
    return { body, expected: /form-data; name="name"\r\n\r\nvalue\r\n/ };
  },
};

for (const [title, make] of Object.entries(bodies)) {
  test(`a body is sent with each leg: ${title}`, async (t) => {
    using authenticator = createAuthenticator();
    await using server = await webServer(known(authenticator));
    using fetch = createFetch(options(server));
    const { body, expected } = make();
    const response = await fetch(server.origin, { method: 'POST', body: body as string });
    t.regex(await response.text(), expected);
  });
}

test('a Request with a body is sent with each leg, up to a limit', async (t) => {
  using authenticator = createAuthenticator();
  await using server = await webServer(known(authenticator));
  using fetch = createFetch(options(server, { limits: { body: 5 } }));
  const request = (body: string) => new Request(server.origin, { method: 'POST', body });
  t.regex(await (await fetch(request('hello'))).text(), /POST hello$/);
  await t.throwsAsync(fetch(request('hello!')), { code: 'ERR_SSPI_HTTP_BODY' });
  const own = await fetch(server.origin, { method: 'POST', body: 'hello!' });
  t.regex(await own.text(), /POST hello!$/, 'which the caller has in memory anyway');
});

const streamOf = (text: string) => new Blob([text]).stream();

test('a stream is sent once: an error where the server asks for a login', async (t) => {
  using authenticator = createAuthenticator();
  await using server = await webServer(known(authenticator));
  using fetch = createFetch(options(server));
  const init = { method: 'POST', body: streamOf('hello'), duplex: 'half' as const };
  const error = await t.throwsAsync(fetch(server.origin, init), { code: 'ERR_SSPI_HTTP_BODY' });
  t.regex(error?.message ?? '', /a stream, which cannot be sent again/);
  await using open = await webServer(async (request, response) => {
    response.end(await textOf(request));
  });
  const sent = await fetch(open.origin, { method: 'PUT', body: streamOf('hello'), duplex: 'half' });
  t.is(await sent.text(), 'hello');
});

test('an async iterable is a stream, too; null leaves a Request its own body', async (t) => {
  using authenticator = createAuthenticator();
  await using server = await webServer(known(authenticator));
  using fetch = createFetch(options(server));
  const body = (async function* () {
    yield Buffer.from('hello');
  })();
  const init = { method: 'POST', body: body as never, duplex: 'half' as const };
  await t.throwsAsync(fetch(server.origin, init), { code: 'ERR_SSPI_HTTP_BODY' });
  const request = new Request(server.origin, { method: 'POST', body: 'hello' });
  t.regex(await (await fetch(request, { body: null })).text(), /POST hello$/);
});

test('over https, both sides bind the login to the connection', async (t) => {
  using authenticator = createAuthenticator({ channelBindings: 'required' });
  await using server = await secureServer(known(authenticator));
  using fetch = createFetch(options(server, { tls: { ca: fixture('ca.pem') } }));
  const response = await fetch(server.origin);
  t.is(response.status, 200, await response.clone().text());
});

test('and a client that says channelBindings: false binds nothing', async (t) => {
  using authenticator = createAuthenticator();
  await using server = await secureServer(known(authenticator));
  const bound = async (more: Partial<FetchOptions>) => {
    using fetch = createFetch(options(server, { tls: { ca: fixture('ca.pem') }, ...more }));
    await (await fetch(server.origin)).text();
    const legs = calls().filter((call) => call.function === 'InitializeSecurityContextW');
    const name = Buffer.from('tls-server-end-point:').toString('hex');
    return legs.map((leg) => JSON.stringify(leg).includes(name));
  };
  t.deepEqual([...new Set(await bound({}))], [true]);
  t.deepEqual([...new Set(await bound({ channelBindings: false }))], [false]);
});

test('a server that requires bindings refuses a connection without TLS', async (t) => {
  using authenticator = createAuthenticator({ channelBindings: 'required' });
  const refusals: HttpAuthenticationError[] = [];
  authenticator.on('refusal', (error) => void refusals.push(error));
  await using server = await webServer(known(authenticator));
  using fetch = createFetch(options(server, { mutualAuth: false }));
  t.is((await fetch(server.origin)).status, 403);
  t.like(refusals[0], { code: 'ERR_SSPI_HTTP_BINDINGS', status: 403 });
});
