// Unfinished handshakes are limited in number and time.

import { clean, remains, reset, state, test } from '../scripted/scripted-test.js';
import { until } from '../until.js';
import { logIn, login, ntlm, site } from './site.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

test('half-open handshakes are limited in number, and freed when their connections end', async (t) => {
  const limits = { handshakes: 50, handshakesPerAddress: 50 };
  await using here = await site({ ...ntlm, limits });
  const flood = Array.from({ length: 80 }, () => here.client());
  const statuses = await Promise.all(
    flood.map(async (client) => {
      using one = login('NTLM');
      return (await client.get(one.next()))?.status;
    }),
  );
  t.is(statuses.filter((status) => status === 401).length, 50);
  t.is(statuses.filter((status) => status === 503).length, 30);
  t.is(here.authenticator.handshakes, 50);
  t.is(here.refusals.length, 30);
  t.is(here.refusals[0], 'ERR_SSPI_HTTP_LIMIT 503');
  t.is(state().contexts, 50);
  for (const client of flood) client.socket.destroy();
  await until(() => here.authenticator.handshakes === 0);
  t.is(state().contexts, 0);
  using client = here.client();
  t.is((await logIn(client, 'NTLM'))?.status, 200);
});

test('and in number for each address', async (t) => {
  await using here = await site({ ...ntlm, limits: { handshakesPerAddress: 1 } });
  using first = here.client();
  using one = login('NTLM');
  const challenge = await first.get(one.next());
  using second = here.client();
  using two = login('NTLM');
  const response = await second.get(two.next());
  t.like(response, { status: 503, headers: { 'retry-after': '1' } });
  t.is((await first.get(one.next(challenge?.headers['www-authenticate'])))?.status, 200);
  t.is((await logIn(second, 'NTLM'))?.status, 200, 'as the first is over');
});

test('a client that dribbles its second leg is cut off in time', async (t) => {
  // Long enough for the first leg, on a busy machine too.
  await using here = await site({ ...ntlm, limits: { handshakeTime: 1000 } });
  using client = here.client();
  using one = login('NTLM');
  await client.get(one.next());
  t.is(state().contexts, 2, 'ours and its own');
  client.socket.write('GET / HTTP/1.1\r\nHost: lab\r\nX: ');
  const dribble = setInterval(() => client.socket.write('x'), 20);
  t.teardown(() => clearInterval(dribble));
  const begun = Date.now();
  const response = await client.read();
  t.is(response, undefined);
  t.true(Date.now() - begun < 10_000);
  t.deepEqual(here.refusals, ['ERR_SSPI_HTTP_TIMEOUT 408']);
  t.is(here.authenticator.handshakes, 0);
});
