// createAuthenticator with faulty, forwarding, pipelining and hostile clients, over the scripted package.

import {
  type AuthenticatorOptions,
  createAuthenticator,
  type HttpUser,
} from '../../protocols/http/index.js';
import {
  ASC_REQ,
  ASC_RET,
  SEC_E_LOGON_DENIED,
  SEC_E_NO_IMPERSONATION,
  SEC_E_OK,
  SEC_I_CONTINUE_NEEDED,
} from '../../src/index.js';
import {
  calls,
  clean,
  release,
  remainsAtLast,
  reset,
  script,
  state,
  test,
} from '../scripted/scripted-test.js';
import { until } from '../until.js';
import { RawClient } from './raw-client.js';
import { kerberosLeg, logIn, login, ntlm, site } from './site.js';
import { webServer } from './web-server.js';

test.beforeEach(reset);
test.afterEach.always(async (t) => t.deepEqual(await remainsAtLast(), clean));

test('a request without credentials is asked for them, by what is offered', async (t) => {
  await using kerberosOnly = await site();
  using one = kerberosOnly.client();
  const asked = await one.get();
  t.like(asked, {
    status: 401,
    headers: {
      'www-authenticate': 'Negotiate',
      'content-type': 'text/plain',
      'content-length': '21',
      'cache-control': 'no-store',
    },
    body: 'Please authenticate.\n',
  });
  await using both = await site(ntlm);
  using other = both.client();
  t.is((await other.get())?.headers['www-authenticate'], 'Negotiate, NTLM');
  t.deepEqual([...kerberosOnly.refusals, ...both.refusals], [], 'which is no refusal');
});

test('Negotiate authenticates one request, NTLM the connection', async (t) => {
  await using here = await site(ntlm);
  using one = here.client();
  const first = await logIn(one);
  t.like(first, { status: 200, body: 'SCRIPTED\\alice', headers: { 'persistent-auth': 'false' } });
  t.is((await one.get())?.status, 401);
  using other = here.client();
  const known = await logIn(other, 'NTLM');
  t.like(known, { status: 200, headers: { 'persistent-auth': 'true' } });
  t.is((await other.get())?.status, 200);
  t.is((await one.get())?.status, 401, 'another connection is not');
  // Another login on the connection ends the first, even if it fails.
  t.is((await other.get({ Authorization: 'Basic YTpi' }))?.status, 401);
  t.is((await other.get())?.status, 401);
});

test('the user of NTLM can be asked in each request, until the connection is closed', async (t) => {
  const users: HttpUser[] = [];
  await using here = await site(ntlm, (user) => {
    users.push(user);
    return user.impersonate(() => user.name);
  });
  using client = here.client();
  const first = await logIn(client, 'NTLM');
  t.is(first?.status, 200);
  // The response before is finished, and with it what Kerberos' user would be.
  for (let count = 0; count < 2; count++) t.deepEqual((await client.get())?.body, first?.body);
  t.is(new Set(users).size, 1);
  client.socket.destroy();
  await until(() => state().contexts === 0);
  t.throws(() => users[0]?.impersonate(() => {}), { code: 'ERR_SSPI_DISPOSED' });
});

test('two pipelined logins of one leg each are taken one after another', async (t) => {
  await using here = await site();
  using client = here.client();
  using one = login();
  using two = login();
  kerberosLeg();
  kerberosLeg();
  // Each awaits a call on another thread: the second must not overlap the first.
  client.write(one.next(), two.next(), {});
  t.is((await client.read())?.status, 200);
  t.is((await client.read())?.status, 200);
  t.is((await client.read())?.status, 401, 'and the user of neither is that of the third');
  t.deepEqual(here.refusals, []);
});

test('two pipelined requests of a login of NTLM, and the first of the next', async (t) => {
  await using here = await site(ntlm);
  using client = here.client();
  using one = login('NTLM');
  const challenge = await client.get(one.next());
  client.write(one.next(challenge?.headers['www-authenticate']), {}, {});
  for (let count = 0; count < 3; count++) t.is((await client.read())?.status, 200);
});

test('too many pipelined requests end the connection', async (t) => {
  await using here = await site({ limits: { pipelined: 3 } });
  using client = here.client();
  using one = login();
  client.write(one.next(), {}, {}, {}, {});
  t.is(await client.read(), undefined);
  t.is(here.refusals[0], 'ERR_SSPI_HTTP_LIMIT');
});

const tokens: Readonly<Record<string, [string, number, string]>> = {
  'of another scheme': ['Basic YTpi', 401, 'ERR_SSPI_HTTP_SCHEME 401'],
  'of NTLM, which is not offered': ['NTLM TlRMTVNTUAABAAAA', 401, 'ERR_SSPI_HTTP_SCHEME 401'],
  'of NTLM by Negotiate': ['negotiate TlRMTVNTUAABAAAA', 401, 'ERR_SSPI_HTTP_NTLM 401'],
  missing: ['Negotiate', 400, 'ERR_SSPI_HTTP_TOKEN 400'],
  'that is no Base64': ['Negotiate AAA', 400, 'ERR_SSPI_HTTP_TOKEN 400'],
  'with something behind it': ['Negotiate AAAA AAAA', 400, 'ERR_SSPI_HTTP_TOKEN 400'],
  'that is too long': [`Negotiate ${'A'.repeat(996)}`, 431, 'ERR_SSPI_HTTP_LIMIT 431'],
  'of nonsense': ['NEGOTIATE   bm9uc2Vuc2U=', 401, 'ERR_SSPI_HTTP_REFUSED 401 SEC_E_INVALID_TOKEN'],
};

for (const [title, [authorization, status, refusal]] of Object.entries(tokens)) {
  test(`a token ${title}`, async (t) => {
    await using here = await site({ limits: { token: 1000 } });
    using client = here.client();
    const response = await client.get({ Authorization: authorization });
    t.is(response?.status, status);
    t.is(response?.headers['www-authenticate'], status === 401 ? 'Negotiate' : undefined);
    t.deepEqual(here.refusals, [refusal]);
    t.is((await logIn(client))?.status, 200, 'and the connection can still be used');
  });
}

test('a wrong password is a refusal with its status', async (t) => {
  await using here = await site(ntlm);
  using client = here.client();
  script('AcceptSecurityContext', { byDefault: true });
  script('AcceptSecurityContext', { status: SEC_E_LOGON_DENIED });
  const response = await logIn(client, 'NTLM');
  t.like(response, { status: 401, headers: { 'www-authenticate': 'Negotiate, NTLM' } });
  t.deepEqual(here.refusals, ['ERR_SSPI_HTTP_REFUSED 401 SEC_E_LOGON_DENIED']);
});

test('NTLM that shows in the answer alone is refused, too', async (t) => {
  await using here = await site();
  using client = here.client();
  using one = login();
  const bytes = Buffer.from('..NTLMSSP\0\x02');
  script('AcceptSecurityContext', { byDefault: true, buffers: [{ index: 0, bytes }] });
  t.is((await client.get(one.next()))?.status, 401);
  t.deepEqual(here.refusals, ['ERR_SSPI_HTTP_NTLM 401']);
});

test('a leg that is not the last, and has no token for the client', async (t) => {
  await using here = await site();
  using client = here.client();
  using one = login();
  const status = SEC_I_CONTINUE_NEEDED;
  script('AcceptSecurityContext', { byDefault: true, status, buffers: [{ size: 0 }] });
  const response = await client.get(one.next());
  t.like(response, { status: 401, headers: { 'www-authenticate': 'Negotiate' } });
  t.deepEqual(here.refusals, ['ERR_SSPI_HTTP_TOKEN 401']);
  t.is(here.authenticator.handshakes, 0);
});

test('what is no refusal of SSPI is the server’s own error, and leaves no handshake', async (t) => {
  await using here = await site();
  using client = here.client();
  using one = login();
  script('AcceptSecurityContext', { byDefault: true, buffers: [{ size: 0x7fffffff }] });
  t.is((await client.get(one.next()))?.status, 500);
  t.deepEqual(here.refusals, []);
  t.is(here.authenticator.handshakes, 0);
});

test('null is what the caller gets of a request that was answered, challenged and refused alike', async (t) => {
  using authenticator = createAuthenticator();
  const got: unknown[] = [];
  await using server = await webServer(async (request, response) => {
    got.push(await authenticator.authenticate(request, response));
  });
  using client = new RawClient(server.port);
  t.is((await client.get())?.status, 401);
  t.is((await client.get({ Authorization: 'Negotiate AAA' }))?.status, 400);
  t.deepEqual(got, [null, null]);
});

test('nobody in particular is refused: a null session, or no token', async (t) => {
  await using here = await site();
  using client = here.client();
  using one = login();
  const attributes = ASC_RET.NULL_SESSION;
  script('AcceptSecurityContext', {
    byDefault: true,
    status: SEC_E_OK,
    attributes,
    buffers: [{ size: 0 }],
  });
  t.is((await client.get(one.next()))?.status, 401);
  kerberosLeg();
  script('QuerySecurityContextToken', { status: SEC_E_NO_IMPERSONATION });
  using two = login();
  t.is((await client.get(two.next()))?.status, 401);
  t.deepEqual(here.refusals, [
    'ERR_SSPI_HTTP_ANONYMOUS 401',
    'ERR_SSPI_HTTP_ANONYMOUS 401 SEC_E_NO_IMPERSONATION',
  ]);
});

test('a handshake has so many legs, whatever the client says', async (t) => {
  await using here = await site({ limits: { legs: 2 } });
  using client = here.client();
  for (let leg = 0; leg < 2; leg++) {
    const bytes = Buffer.from('more');
    script('AcceptSecurityContext', {
      byDefault: leg === 0,
      status: SEC_I_CONTINUE_NEEDED,
      buffers: [{ index: 0, bytes }],
    });
  }
  using one = login();
  const fields = one.next();
  t.regex((await client.get(fields))?.headers['www-authenticate'] ?? '', /^Negotiate .+/);
  t.regex((await client.get(fields))?.headers['www-authenticate'] ?? '', /^Negotiate .+/);
  t.is((await client.get(fields))?.headers['www-authenticate'], 'Negotiate');
  t.deepEqual(here.refusals, ['ERR_SSPI_HTTP_LIMIT 401']);
});

test('the first token of a handshake begins it anew', async (t) => {
  await using here = await site(ntlm);
  using client = here.client();
  const fields = { Authorization: 'NTLM TlRMTVNTUAABAAAA' };
  using one = login('NTLM');
  await client.get(one.next());
  t.is((await client.get(fields))?.status, 401);
  t.is((await logIn(client, 'NTLM'))?.status, 200);
});

for (const [scheme, first, next] of [
  ['NTLM', 'TlRMTVNTUAABAAAA', 'TlRMTVNTUAADAAAA'],
  ['Negotiate', 'YAAA', 'oQAA'],
] as const) {
  test(`${scheme}: what begins a handshake has a context of its own, what follows has not`, async (t) => {
    await using here = await site(ntlm);
    using client = here.client();
    const bytes = Buffer.from('more');
    const contexts: boolean[] = [];
    // The package knows nothing of contexts that only scripts have made.
    script('DeleteSecurityContext');
    script('DeleteSecurityContext');
    for (const token of [first, next, first]) {
      script('AcceptSecurityContext', {
        status: SEC_I_CONTINUE_NEEDED,
        buffers: [{ index: 0, bytes }],
      });
      calls();
      const fields = { Authorization: `${scheme} ${token}` };
      t.is((await client.get(fields))?.headers['www-authenticate'], `${scheme} bW9yZQ==`);
      const leg = calls().find((call) => call.function === 'AcceptSecurityContext');
      contexts.push(leg?.arguments.phContext !== null);
    }
    t.deepEqual(contexts, [false, true, false]);
    client.socket.destroy();
    await until(() => here.authenticator.handshakes === 0);
  });
}

for (const isLast of [false, true]) {
  test(`a client that leaves in the middle of a leg leaves nothing behind, in the last: ${isLast}`, async (t) => {
    using authenticator = createAuthenticator(ntlm);
    const refusals: unknown[] = [];
    authenticator.on('refusal', (error) => refusals.push(error));
    const got: unknown[] = [];
    await using server = await webServer(async (request, response) => {
      got.push(await authenticator.authenticate(request, response));
    });
    using client = new RawClient(server.port);
    {
      using one = login('NTLM');
      const status = isLast ? { status: SEC_E_OK, buffers: [{ size: 0 }] } : {};
      script('AcceptSecurityContext', { byDefault: true, hold: true, ...status });
      client.write(one.next());
    }
    await until(() => state().held > 0);
    client.socket.destroy();
    await until(() => authenticator.handshakes === 0);
    release();
    // The leg goes on without its connection.
    await until(() => got.length > 0);
    t.deepEqual(got, [null]);
    t.is(state().contexts, 0);
    t.deepEqual(refusals, []);
  });
}

test('the user can be asked until the response is finished, and not afterwards', async (t) => {
  const users: HttpUser[] = [];
  await using here = await site({}, (user) => {
    users.push(user);
    return `${user.impersonate(() => user.name)}`;
  });
  using client = here.client();
  t.is((await logIn(client))?.body, 'SCRIPTED\\alice');
  const [user] = users;
  await until(() => state().contexts === 0);
  t.throws(() => user?.context.queryContextAttributes(1), { code: 'ERR_SSPI_DISPOSED' });
});

test('names, groups and tokens are asked for by those who want them', async (t) => {
  await using here = await site({}, () => 'somebody');
  using client = here.client();
  t.is((await logIn(client))?.status, 200);
  const asked = calls().filter((call) =>
    /LookupAccount|QueryContextAttributes/.test(call.function),
  );
  t.deepEqual(
    asked.map((call) => call.arguments.ulAttribute),
    [12],
    'which package it was',
  );
  const flags = calls().filter((call) => call.function === 'AcceptSecurityContext');
  t.true(flags.every((call) => call.arguments.fContextReq === ASC_REQ.CONNECTION));
});

test('options: each is checked, and named', (t) => {
  const cases: [unknown, RegExp][] = [
    [null, /^options must be an object/],
    [{ packages: 'NTLM' }, /^options\.packages must be/],
    [{ packages: ['NTLM'] }, /^options\.packages has NTLM/],
    [
      { channelBindings: 'yes' },
      /^options\.channelBindings must be 'allowed', 'off' or 'required'/,
    ],
    [{ limits: { handshakes: 1.5 } }, /^options\.limits\.handshakes must be a whole number/],
    [{ credentials: 'alice' }, /^options\.credentials must be an object/],
  ];
  for (const [options, message] of cases) {
    t.throws(() => createAuthenticator(options as AuthenticatorOptions), { message });
  }
  t.throws(() => createAuthenticator({ packages: ['Kerberos', 'Negotiate'] }), {
    message: 'options.packages has two packages for the scheme Negotiate',
  });
  for (const packages of [['Nothing'], ['NTLM', 'Nothing']]) {
    t.throws(() => createAuthenticator({ packages, allowNtlm: true }), {
      code: 'SEC_E_SECPKG_NOT_FOUND',
    });
  }
});
