// HTTP/2, whose streams share a connection: each request is authenticated by itself, and NTLM never.

import { once } from 'node:events';
import http2, { type ClientHttp2Session } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { createAuthenticator } from '../../protocols/http/index.js';
import { clean, remains, reset, test } from '../scripted/scripted-test.js';
import { kerberosLeg, login, ntlm } from './site.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

async function get(session: ClientHttp2Session, fields: Record<string, string> = {}) {
  const stream = session.request({ ':path': '/', ...fields });
  const [headers] = await once(stream, 'response');
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return { headers, body: Buffer.concat(chunks).toString() };
}

test('a login of one leg is one request’s; one of several is refused', async (t) => {
  using authenticator = createAuthenticator(ntlm);
  const server = http2.createServer(async (request, response) => {
    const user = await authenticator.authenticate(request as never, response as never);
    if (user) response.end(user.name);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const session = http2.connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  t.teardown(() => {
    session.destroy();
    server.close();
  });
  const asked = await get(session);
  t.is(asked.headers[':status'], 401);
  t.is(asked.headers['www-authenticate'], 'Negotiate', 'and not NTLM');
  kerberosLeg();
  using one = login();
  const known = await get(session, { authorization: one.next().Authorization });
  t.is(known.headers[':status'], 200);
  t.is(known.body, 'SCRIPTED\\alice');
  t.is((await get(session)).headers[':status'], 401, 'the next request is nobody’s');
  using several = login();
  const refused = await get(session, { authorization: several.next().Authorization });
  t.is(refused.headers[':status'], 401);
  t.is(authenticator.handshakes, 0);
});
