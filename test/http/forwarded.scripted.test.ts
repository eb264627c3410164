// Requests that a proxy forwarded: NTLM would authenticate the proxy's connection.

import { clean, remains, reset, test } from '../scripted/scripted-test.js';
import { RawClient } from './raw-client.js';
import { reverseProxy } from './reverse-proxy.js';
import { kerberosLeg, logIn, login, ntlm, site } from './site.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

const forwarded: Readonly<Record<string, string>>[] = [
  { Forwarded: 'for=192.0.2.1' },
  { 'X-Forwarded-For': '192.0.2.1' },
  { 'x-forwarded-proto': 'https' },
  { 'X-Real-IP': '192.0.2.1' },
  { Via: '1.1 proxy' },
];

for (const fields of forwarded) {
  const [name = ''] = Object.keys(fields);
  test(`a request that was forwarded gets no NTLM: ${name}`, async (t) => {
    await using here = await site(ntlm);
    using client = here.client();
    t.is((await client.get(fields))?.headers['www-authenticate'], 'Negotiate');
    t.is((await logIn(client, 'NTLM', fields))?.status, 401);
    t.deepEqual(here.refusals, ['ERR_SSPI_HTTP_FORWARDED 401']);
    // Once forwarded, the connection is a proxy's.
    t.is((await client.get())?.headers['www-authenticate'], 'Negotiate');

    using direct = here.client();
    t.is((await logIn(direct, 'NTLM'))?.status, 200);
    t.is((await direct.get(fields))?.status, 401, "not as the connection's user");
    t.is((await direct.get())?.status, 401, 'from then on');

    using behind = here.client();
    kerberosLeg();
    using kerberos = login();
    t.is((await behind.get({ ...kerberos.next(), ...fields }))?.status, 200, 'Kerberos is let in');
    t.is((await logIn(behind, 'Negotiate', fields))?.status, 401, 'in one leg only');
  });
}

test('a forwarded request is not asked for NTLM where nothing else is offered', async (t) => {
  await using here = await site({ packages: ['NTLM'], allowNtlm: true });
  using client = here.client();
  const response = await client.get({ Via: '1.1 proxy' });
  t.is(response?.status, 403);
  t.is(response?.headers['www-authenticate'], undefined);
});

const pooled = { 'X-Forwarded-For': '192.0.2.1' };

test('behind a reverse proxy that keeps its connection, nobody is answered as another', async (t) => {
  await using here = await site(ntlm);
  await using proxy = await reverseProxy(here.server.port, pooled);
  using alice = new RawClient(proxy.port);
  using anonymous = new RawClient(proxy.port);
  t.is((await logIn(alice, 'NTLM'))?.status, 401);
  t.is((await anonymous.get())?.status, 401);
  kerberosLeg();
  using kerberos = login();
  t.is((await alice.get(kerberos.next()))?.body, 'SCRIPTED\\alice');
  t.is((await anonymous.get())?.status, 401);
  t.is(here.server.sockets.length, 1, 'over one connection');
});

test('a proxy that adds nothing looks like a client: NTLM is not allowed unless asked for', async (t) => {
  await using here = await site();
  await using proxy = await reverseProxy(here.server.port, {});
  using alice = new RawClient(proxy.port);
  using anonymous = new RawClient(proxy.port);
  t.is((await logIn(alice, 'NTLM'))?.status, 401);
  t.is((await logIn(alice))?.status, 200);
  t.is((await anonymous.get())?.status, 401);

  // Why the documentation says never to allow it there: no server can see this.
  await using careless = await site(ntlm);
  await using other = await reverseProxy(careless.server.port, {});
  using bob = new RawClient(other.port);
  using stranger = new RawClient(other.port);
  t.is((await logIn(bob, 'NTLM'))?.status, 200);
  t.is((await stranger.get())?.body, 'SCRIPTED\\alice');
});
