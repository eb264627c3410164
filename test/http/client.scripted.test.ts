// The client with faulty, refusing, lying and hostile servers, over the scripted package.

import { setTimeout as sleep } from 'node:timers/promises';
import {
  createFetch,
  type FetchOptions,
  type HttpAuthenticationErrorCode,
  HttpAuthenticator,
} from '../../protocols/http/index.js';
import { ISC_REQ, SEC_E_TARGET_UNKNOWN, SEC_I_CONTINUE_NEEDED } from '../../src/index.js';
import { calls, clean, remains, reset, script, test } from '../scripted/scripted-test.js';
import { until } from '../until.js';
import { challenge, kerberosClient, kerberosServer } from './kerberos.js';
import { type Handler, webServer } from './web-server.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

test('Kerberos: one token, and the server proves who it is', async (t) => {
  kerberosClient();
  await using server = await webServer(kerberosServer('QVAtUkVQ'));
  using fetch = createFetch({ allow: [server.origin] });
  const response = await fetch(server.origin);
  t.is(await response.text(), `Negotiate ${Buffer.from('AP-REQ').toString('base64')}`);
  const legs = calls().filter((call) => call.function === 'InitializeSecurityContextW');
  t.is(legs.length, 2);
  t.is(legs[0]?.arguments.pszTargetName, 'HTTP/127.0.0.1');
  t.is(legs[0]?.arguments.fContextReq, ISC_REQ.MUTUAL_AUTH);
});

/** The error code of a fetch that must fail. */
const failures: Readonly<
  Record<string, [Handler, Partial<FetchOptions>, HttpAuthenticationErrorCode, (() => void)?]>
> = {
  'a server without its last token': [
    kerberosServer(undefined),
    {},
    'ERR_SSPI_HTTP_MUTUAL_AUTH',
    () =>
      script('InitializeSecurityContextW', {
        byDefault: true,
        status: SEC_I_CONTINUE_NEEDED,
      }),
  ],
  'a server without its last token, and an error': [
    kerberosServer(undefined, 500),
    {},
    'ERR_SSPI_HTTP_MUTUAL_AUTH',
    () =>
      script('InitializeSecurityContextW', {
        byDefault: true,
        status: SEC_I_CONTINUE_NEEDED,
      }),
  ],
  'a server that is not granted MUTUAL_AUTH': [
    kerberosServer('QVAtUkVQ'),
    {},
    'ERR_SSPI_HTTP_MUTUAL_AUTH',
    () => kerberosClient(0),
  ],
  'a last token that is not Base64': [
    kerberosServer('AP_REP'),
    {},
    'ERR_SSPI_HTTP_TOKEN',
    () =>
      script('InitializeSecurityContextW', {
        byDefault: true,
        status: SEC_I_CONTINUE_NEEDED,
      }),
  ],
  'a server that refuses': [challenge('Negotiate'), {}, 'ERR_SSPI_HTTP_REFUSED'],
  'a server of NTLM, which is not allowed': [challenge('NTLM'), {}, 'ERR_SSPI_HTTP_NTLM'],
  'a token of NTLM by Negotiate, which is not allowed': [
    challenge('Negotiate'),
    {},
    'ERR_SSPI_HTTP_NTLM',
    () => {
      const bytes = Buffer.from('`\x10NTLMSSP\0\x01\0\0\0', 'latin1');
      script('InitializeSecurityContextW', { byDefault: true, buffers: [{ index: 0, bytes }] });
    },
  ],
  'legs without end': [
    (_request, response) => {
      response.writeHead(401, { 'WWW-Authenticate': 'Negotiate AAAA' }).end();
    },
    { limits: { legs: 3 } },
    'ERR_SSPI_HTTP_LIMIT',
    () => {
      for (let leg = 0; leg < 3; leg++) {
        const bytes = Buffer.from(`leg ${leg}`);
        script('InitializeSecurityContextW', {
          byDefault: leg === 0,
          status: SEC_I_CONTINUE_NEEDED,
          buffers: [{ index: 0, bytes }],
        });
      }
    },
  ],
  'challenges that are too long': [
    challenge(`Negotiate ${'A'.repeat(2000)}`),
    { limits: { challenge: 1000 } },
    'ERR_SSPI_HTTP_LIMIT',
  ],
};

for (const [title, [handler, options, code, prepare]] of Object.entries(failures)) {
  test(`an error: ${title}`, async (t) => {
    prepare?.();
    await using server = await webServer(handler);
    using fetch = createFetch({ allow: [server.origin], ...options });
    const error = await t.throwsAsync(fetch(server.origin), { code });
    t.regex(error?.message ?? '', /127\.0\.0\.1:\d+/);
  });
}

test('mutualAuth: false takes a server that does not authenticate itself', async (t) => {
  script('InitializeSecurityContextW', { byDefault: true, status: SEC_I_CONTINUE_NEEDED });
  await using server = await webServer(kerberosServer(undefined));
  using fetch = createFetch({ allow: [server.origin], mutualAuth: false });
  t.is((await fetch(server.origin)).status, 200);
});

test('a status of SSPI is an SspiError: an unknown service', async (t) => {
  script('InitializeSecurityContextW', { status: SEC_E_TARGET_UNKNOWN });
  await using server = await webServer(challenge('Negotiate'));
  using fetch = createFetch({ allow: [server.origin] });
  await t.throwsAsync(fetch(server.origin), { code: 'SEC_E_TARGET_UNKNOWN' });
});

test('a package that fails gives way to the next that the server offers', async (t) => {
  script('InitializeSecurityContextW', { status: SEC_E_TARGET_UNKNOWN });
  const seen: (string | undefined)[] = [];
  await using server = await webServer((request, response) => {
    seen.push(request.headers.authorization?.split(' ')[0]);
    response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="x, y",  negotiate , NTLM' }).end();
  });
  using fetch = createFetch({ allow: [server.origin], allowNtlm: true });
  await t.throwsAsync(fetch(server.origin), { code: 'ERR_SSPI_HTTP_REFUSED' });
  t.deepEqual(seen, [undefined, 'NTLM']);
});

test('other challenges are the response', async (t) => {
  await using server = await webServer(challenge('Basic realm="x"'));
  using fetch = createFetch({ allow: [server.origin] });
  const response = await fetch(server.origin);
  t.is(response.status, 401);
  t.is(await response.text(), 'who are you?');
  t.deepEqual(calls(), []);
});

test('no credentials for an origin that is not allowed, nor where the caller says so', async (t) => {
  await using server = await webServer(challenge('Negotiate'));
  const other = server.origin.replace('127.0.0.1', 'localhost');
  using elsewhere = createFetch({ allow: [other, 'https://127.0.0.1:1'] });
  t.is((await elsewhere(server.origin)).status, 401);
  using nowhere = createFetch({ allow: [] });
  t.is((await nowhere(server.origin)).status, 401);
  using asked = createFetch({ allow: ({ port }) => port !== String(server.port) });
  t.is((await asked(server.origin)).status, 401);
  using here = createFetch({ allow: [server.origin] });
  t.is((await here(server.origin, { credentials: 'omit' })).status, 401);
  t.is((await here(server.origin, { headers: { authorization: 'Basic YTpi' } })).status, 401);
  t.deepEqual(calls(), []);
});

test('a server that closes the connection between the legs of NTLM', async (t) => {
  await using server = await webServer((request, response) => {
    const token = request.headers.authorization ? ' U0NSMg==' : '';
    const connection = token ? { Connection: 'close' } : {};
    response.writeHead(401, { 'WWW-Authenticate': `NTLM${token}`, ...connection }).end();
  });
  const bytes = Buffer.from('NTLMSSP\0\x03\0\0\0');
  script('InitializeSecurityContextW', { byDefault: true });
  script('InitializeSecurityContextW', {
    status: SEC_I_CONTINUE_NEEDED,
    buffers: [{ index: 0, bytes }],
  });
  using fetch = createFetch({ allow: [server.origin], allowNtlm: true });
  await t.throwsAsync(fetch(server.origin), { code: 'ERR_SSPI_HTTP_CONNECTION' });
});

test('a signal ends it everywhere: before, in the queue of the server, in a leg, in the body', async (t) => {
  const reason = new Error('enough');
  await using silent = await webServer(() => {});
  using fetch = createFetch({ allow: () => true });
  await t.throwsAsync(fetch(silent.origin, { signal: AbortSignal.abort(reason) }), { is: reason });
  const late = new AbortController();
  const waiting = fetch(silent.origin, { signal: late.signal });
  await sleep(50);
  late.abort(reason);
  await t.throwsAsync(waiting, { is: reason });

  await using slow = await webServer((_request, response) => {
    response.write('some');
  });
  const cut = new AbortController();
  const response = await fetch(slow.origin, { signal: cut.signal });
  const reading = response.text();
  cut.abort(reason);
  await t.throwsAsync(reading);
});

/** The page of a challenge, which nobody reads. */
const longPage = 'x'.repeat(5000);

test('of the page of a challenge, limits.refusal bytes are read: then another connection is taken', async (t) => {
  kerberosClient();
  await using server = await webServer((request, response) => {
    if (request.headers.authorization !== undefined) kerberosServer('QVAtUkVQ')(request, response);
    else response.writeHead(401, { 'WWW-Authenticate': 'Negotiate' }).end(longPage);
  });
  using fetch = createFetch({ allow: [server.origin], limits: { refusal: 4999 } });
  t.is((await fetch(server.origin)).status, 200);
  t.is(server.sockets.length, 2);
  kerberosClient();
  using patient = createFetch({ allow: [server.origin], limits: { refusal: 5000 } });
  t.is((await patient(server.origin)).status, 200);
  t.is(server.sockets.length, 3);
});

test('which a login of NTLM does not survive', async (t) => {
  await using server = await webServer((request, response) => {
    const token = request.headers.authorization ? ' U0NSMg==' : '';
    response
      .writeHead(401, { 'WWW-Authenticate': `NTLM${token}` })
      .end(token === '' ? undefined : longPage);
  });
  script('InitializeSecurityContextW', { byDefault: true });
  const bytes = Buffer.from('NTLMSSP\0\x03\0\0\0');
  script('InitializeSecurityContextW', {
    status: SEC_I_CONTINUE_NEEDED,
    buffers: [{ index: 0, bytes }],
  });
  const options = { allow: [server.origin], allowNtlm: true, limits: { refusal: 4999 } };
  using fetch = createFetch(options);
  await t.throwsAsync(fetch(server.origin), { code: 'ERR_SSPI_HTTP_CONNECTION' });
});

/** Servers that keep a login from its end. */
const endless: Readonly<Record<string, Handler>> = {
  'does not answer the second leg': (request, response) => {
    if (request.headers.authorization === undefined) challenge('Negotiate')(request, response);
  },
  'never ends the page of its challenge': (_request, response) => {
    response.writeHead(401, { 'WWW-Authenticate': 'Negotiate' }).write('who are you?');
  },
};

for (const [title, handler] of Object.entries(endless)) {
  test(`a login has a time: a server that ${title}`, async (t) => {
    await using server = await webServer(handler);
    using fetch = createFetch({ allow: [server.origin], limits: { loginTime: 200 } });
    const error = await t.throwsAsync(fetch(server.origin), { code: 'ERR_SSPI_HTTP_TIMEOUT' });
    t.regex(
      error?.message ?? '',
      /^The server 127\.0\.0\.1:\d+ did not end the login within 200 ms/,
    );
    await until(() => server.sockets.every((socket) => socket.destroyed));
  });
}

test('the time of a login is not that of the page', async (t) => {
  kerberosClient();
  await using server = await webServer((request, response) => {
    if (request.headers.authorization === undefined) {
      challenge('Negotiate')(request, response);
      return;
    }
    response.writeHead(200, { 'WWW-Authenticate': 'Negotiate QVAtUkVQ' }).write('slow');
    setTimeout(() => response.end(' page'), 400);
  });
  using fetch = createFetch({ allow: [server.origin], limits: { loginTime: 200 } });
  t.is(await (await fetch(server.origin)).text(), 'slow page');
});

test('what is encoded is decoded, and a connection that failed is a TypeError as of fetch', async (t) => {
  const { gzipSync, brotliCompressSync } = await import('node:zlib');
  await using server = await webServer((request, response) => {
    const encoding = (request.url ?? '').slice(1);
    const encode = encoding === 'br' ? brotliCompressSync : gzipSync;
    const body = encode('text');
    response.writeHead(200, { 'Content-Encoding': encoding }).end(encoding === 'x' ? 'raw' : body);
  });
  using fetch = createFetch({ allow: [] });
  for (const encoding of ['gzip', 'br']) {
    t.is(await (await fetch(`${server.origin}/${encoding}`)).text(), 'text');
  }
  t.is(await (await fetch(`${server.origin}/x`)).text(), 'raw');
  const error = await t.throwsAsync(fetch('http://127.0.0.1:1/'), { instanceOf: TypeError });
  t.is(error?.message, 'fetch failed');
  await t.throwsAsync(fetch('file:///etc/passwd'), { instanceOf: TypeError });
});

test('an idle connection that the server closed is replaced', async (t) => {
  await using server = await webServer((_request, response) => void response.end('text'));
  using fetch = createFetch({ allow: [] });
  for (let count = 0; count < 3; count++) {
    t.is(await (await fetch(server.origin)).text(), 'text');
    for (const socket of server.sockets) socket.destroy();
  }
  t.is(server.sockets.length, 3);
});

test('options: each is checked, and named', (t) => {
  const cases: [unknown, RegExp][] = [
    [undefined, /^options must be an object/],
    [{}, /^options\.allow must be a list of origins, or a function/],
    [{ allow: ['intranet'] }, /^options\.allow\[0\] must be an origin/],
    [{ allow: ['https://a.example', 'https://b.example/path'] }, /^options\.allow\[1\] must be/],
    [{ allow: ['ftp://a.example'] }, /^options\.allow\[0\]/],
    [{ allow: ['https://user@a.example'] }, /^options\.allow\[0\]/],
    [{ allow: [], packages: [] }, /^options\.packages must be/],
    [{ allow: [], packages: ['NTLM'] }, /^options\.packages has NTLM, which options\.allowNtlm/],
    [{ allow: [], allowNtlm: 'yes' }, /^options\.allowNtlm must be a boolean/],
    [{ allow: [], servicePrincipalName: 1 }, /^options\.servicePrincipalName must be/],
    [{ allow: [], limits: { leg: 1 } }, /^options\.limits\.leg is no limit; there are legs, /],
    [{ allow: [], limits: { legs: 0 } }, /^options\.limits\.legs must be a whole number/],
    [{ allow: [], limits: 5 }, /^options\.limits must be an object, got 5/],
    [{ allow: [], limits: null }, /^options\.limits must be an object/],
    [{ allow: [], limits: { legs: '3' } }, /^options\.limits\.legs must be a number/],
    [{ allow: [], limits: { legs: 1.5 } }, /^options\.limits\.legs must be a whole number/],
    [{ allow: [], packages: [''] }, /^options\.packages must be/],
    [{ allow: [], packages: ['Negotiate', 1] }, /^options\.packages must be/],
    [{ allow: [], packages: 'Negotiate' }, /^options\.packages must be/],
    [{ allow: [], credentials: 'alice' }, /^options\.credentials must be an object/],
    [{ allow: [], delegate: 1 }, /^options\.delegate must be a boolean/],
    [{ allow: [], mutualAuth: 'no' }, /^options\.mutualAuth must be a boolean/],
    [{ allow: [], channelBindings: null }, /^options\.channelBindings must be a boolean/],
    [{ allow: [new URL('https://a.example/path')] }, /^options\.allow\[0\] must be/],
    [{ allow: ['https://a.example?query'] }, /^options\.allow\[0\] must be/],
    [{ allow: ['https://a.example#part'] }, /^options\.allow\[0\] must be/],
    [{ allow: [1] }, /^options\.allow\[0\] must be/],
    [{ allow: [], createAgent: {} }, /^options\.createAgent must be a function/],
  ];
  for (const [options, message] of cases) {
    t.throws(() => createFetch(options as FetchOptions), { message }, String(message));
  }
  createFetch({ allow: [], limits: { legs: undefined as never, body: 1 } }).dispose();
});

test('HttpAuthenticator: the same without a transport, login after login', async (t) => {
  using authenticator = new HttpAuthenticator({ url: 'http://intranet.example.com/page' });
  for (let count = 0; count < 2; count++) {
    kerberosClient();
    t.is(await authenticator.next(401, 'Negotiate, NTLM'), 'Negotiate QVAtUkVR');
    t.is(await authenticator.next(200, 'Negotiate QVAtUkVQ'), null);
  }
  t.is(await authenticator.next(200, undefined), null, 'nothing was asked for');
  const [leg] = calls().filter((call) => call.function === 'InitializeSecurityContextW');
  t.is(leg?.arguments.pszTargetName, 'HTTP/intranet.example.com');
  t.is(await authenticator.next(401, ['Basic realm="x"']), null);
  t.is(await authenticator.next(407, 'Negotiate'), null, 'of a proxy, which it is not for');
  using proxy = new HttpAuthenticator({ url: 'http://proxy:3128', proxy: true });
  t.regex((await proxy.next(407, 'Negotiate')) ?? '', /^Negotiate U0NS/);
  await t.throwsAsync(proxy.next(407, 'Negotiate'), {
    message: /^The proxy proxy:3128 refuses the user \(Negotiate\)\.$/,
  });
});

test('HttpAuthenticator: a WebSocket logs in as the web server of its host', async (t) => {
  using authenticator = new HttpAuthenticator({ url: 'wss://intranet.example.com:8443/socket' });
  t.regex((await authenticator.next(401, 'Negotiate')) ?? '', /^Negotiate /);
  const leg = calls().find((call) => call.function === 'InitializeSecurityContextW');
  t.is(leg?.arguments.pszTargetName, 'HTTP/intranet.example.com');
  for (const url of ['intranet.example.com', 'ldap://intranet.example.com', 5, undefined]) {
    const options = { url: url as string };
    const message = /^options\.url must be a URL of http, https, ws or wss, got /;
    t.throws(() => new HttpAuthenticator(options), { message }, String(url));
  }
});

test('a new connection that is reset is an error; one that was idle is made anew, once', async (t) => {
  let requests = 0;
  let resets = 1;
  await using server = await webServer((request, response) => {
    requests += 1;
    if (requests <= resets) request.socket.resetAndDestroy();
    else response.end('text');
  });
  using fetch = createFetch({ allow: [] });
  const error = await t.throwsAsync(fetch(server.origin));
  t.is(((error as Error).cause as NodeJS.ErrnoException | undefined)?.code, 'ECONNRESET');
  t.is(requests, 1);
  t.is(await (await fetch(server.origin)).text(), 'text');
  // On the connection that is kept now.
  resets = 3;
  t.is(requests, 2);
  t.is(await (await fetch(server.origin)).text(), 'text');
  t.is(requests, 4);
});

test('a status that is no number is refused by name', async (t) => {
  using authenticator = new HttpAuthenticator({ url: 'http://intranet.example.com/page' });
  await t.throwsAsync(authenticator.next('401' as never, 'Negotiate'), {
    instanceOf: TypeError,
    message: /^status must be a number/,
  });
});
