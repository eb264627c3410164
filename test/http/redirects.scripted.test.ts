// Redirects follow fetch's rules, and send no credentials to an origin that is not allowed.

import { createFetch } from '../../protocols/http/index.js';
import { calls, clean, remains, reset, test } from '../scripted/scripted-test.js';
import { challenge, kerberosClient, kerberosServer } from './kerberos.js';
import { textOf, webServer } from './web-server.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

test('a redirect to another origin is followed without credentials', async (t) => {
  const seen: Record<string, unknown>[] = [];
  await using other = await webServer((request, response) => {
    seen.push(request.headers);
    challenge('Negotiate')(request, response);
  });
  await using server = await webServer((request, response) => {
    if (request.headers.authorization === undefined) {
      response.writeHead(401, { 'WWW-Authenticate': 'Negotiate' }).end();
      return;
    }
    const headers = { Location: other.origin, 'WWW-Authenticate': 'Negotiate QVAtUkVQ' };
    response.writeHead(302, headers).end();
  });
  kerberosClient();
  using fetch = createFetch({ allow: [server.origin] });
  const headers = { cookie: 'a=b', 'proxy-authorization': 'Basic x', 'x-own': 'kept' };
  const response = await fetch(server.origin, { headers });
  t.is(response.status, 401);
  t.true(response.redirected);
  t.is(response.url, `${other.origin}/`);
  t.is(seen.length, 1);
  t.like(seen[0], { authorization: undefined, cookie: undefined, 'x-own': 'kept' });
  t.is(seen[0]?.['proxy-authorization'], undefined);
});

test('and with a login of its own, if that origin is allowed', async (t) => {
  await using other = await webServer(kerberosServer('QVAtUkVQ'));
  await using server = await webServer((_request, response) => {
    response.writeHead(307, { Location: `${other.origin}/page#part` }).end();
  });
  kerberosClient();
  using fetch = createFetch({
    allow: [other.origin],
    servicePrincipalName: ({ port }) => `HTTP/port-${port}`,
  });
  const response = await fetch(server.origin, { method: 'POST', body: 'text' });
  t.is(response.status, 200);
  t.is(response.url, `${other.origin}/page#part`);
  const [leg] = calls().filter((call) => call.function === 'InitializeSecurityContextW');
  t.is(leg?.arguments.pszTargetName, `HTTP/port-${other.port}`);
});

test('a name and a password in a redirect are the server’s own choice, and never sent', async (t) => {
  const seen: (string | undefined)[] = [];
  await using server = await webServer((request, response) => {
    seen.push(request.headers.authorization);
    if (request.url === '/end') response.end('text');
    else {
      const location = `http://user:secret@${request.headers.host}/end`;
      response.writeHead(302, { location }).end();
    }
  });
  using fetch = createFetch({ allow: [] });
  const response = await fetch(server.origin);
  t.is(response.url, `${server.origin}/end`);
  t.is(await response.text(), 'text');
  t.deepEqual(seen, [undefined, undefined]);
});

test('a redirect to what is no URL of HTTP is a failure, as of fetch', async (t) => {
  let location = '';
  await using server = await webServer((_request, response) => {
    response.writeHead(302, { location }).end();
  });
  using fetch = createFetch({ allow: [] });
  for (location of ['http://[', 'ftp://127.0.0.1/', 'file:///etc/passwd']) {
    const error = await t.throwsAsync(fetch(server.origin), { instanceOf: TypeError }, location);
    t.is(error?.message, 'fetch failed');
  }
});

test('redirects as fetch has them: methods, too many, none wanted, nowhere', async (t) => {
  await using server = await webServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://x');
    const [, status, ...rest] = pathname.split('/');
    if (status === 'end') {
      const type = request.headers['content-type'];
      response.end(`${request.method} ${await textOf(request)} ${type}`);
      return;
    }
    request.resume();
    const location = rest.length > 0 ? `/${rest.join('/')}` : undefined;
    response.writeHead(Number(status), location ? { location } : {}).end();
  });
  using fetch = createFetch({ allow: [] });
  const get = async (path: string, init?: RequestInit) =>
    (await fetch(`${server.origin}/${path}`, init)).text();
  const post = { method: 'POST', body: 'text' };
  for (const status of [301, 302, 303]) t.is(await get(`${status}/end`, post), 'GET  undefined');
  for (const status of [307, 308]) {
    t.is(await get(`${status}/end`, post), 'POST text text/plain;charset=UTF-8');
  }
  t.is(await get('303/end', { method: 'HEAD' }), '');
  t.is((await fetch(`${server.origin}/302/end`, { redirect: 'manual' })).status, 302);
  t.is((await fetch(`${server.origin}/302`)).status, 302);
  await t.throwsAsync(fetch(`${server.origin}/302/end`, { redirect: 'error' }), {
    instanceOf: TypeError,
  });
  t.is(await get(`${'302/'.repeat(20)}end`), 'GET  undefined');
  const loop = await t.throwsAsync(get(`${'302/'.repeat(21)}end`), { instanceOf: TypeError });
  t.like(loop?.cause, { message: 'redirect count exceeded' });
});
