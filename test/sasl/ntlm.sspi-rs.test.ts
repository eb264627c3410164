// SASL's GSS-SPNEGO by NTLM over sspi-rs, client against server. Its Negotiate accepts no NTLM (SEC_E_INTERNAL_ERROR).

import { once } from 'node:events';
import { type Duplex, duplexPair } from 'node:stream';
import test from 'ava';
import { createSaslClient, createSaslServer } from '../../protocols/sasl/index.js';
import { alice } from '../sspi-rs/handshake.js';

const mechanism = 'GSS-SPNEGO';
const body = Buffer.alloc(300_000, 'koffi-sspi ');

const sides = async (authIdentity = alice, mutualAuth = false) => ({
  client: await createSaslClient({
    mechanism,
    service: 'ldap',
    host: 'lab',
    package: 'NTLM',
    authIdentity,
    mutualAuth,
  }),
  server: await createSaslServer({ mechanism, package: 'NTLM', authIdentity: alice }),
});

async function authenticate({ client, server }: Awaited<ReturnType<typeof sides>>): Promise<void> {
  let challenge: Buffer | null = null;
  while (!(client.done && server.done)) {
    const response: Buffer = client.done ? Buffer.alloc(0) : await client.stepAsync(challenge);
    if (!server.done) challenge = await server.stepAsync(response);
  }
}

test('a user logs on, and what follows is encrypted both ways', async (t) => {
  const { client, server } = await sides();
  await authenticate({ client, server });
  t.is(client.securityLayer, 'confidentiality');
  t.is(server.securityLayer, 'confidentiality');
  const [near, far] = duplexPair() as [Duplex, Duplex];
  const wire: Buffer[] = [];
  near.on('data', (chunk: Buffer) => wire.push(chunk));
  const [ours, theirs] = [client.seal(near), server.seal(far)];
  for (const [from, to] of [
    [ours, theirs],
    [theirs, ours],
  ] as const) {
    const received: Buffer[] = [];
    let size = 0;
    to.on('data', (chunk: Buffer) => {
      received.push(chunk);
      size += chunk.byteLength;
    });
    from.write(body);
    while (size < body.byteLength) await once(to, 'data');
    t.true(Buffer.concat(received).equals(body));
  }
  t.false(Buffer.concat(wire).includes('koffi-sspi'));
  for (const one of [ours, theirs]) one.destroy();
  for (const one of [client, server]) one.dispose();
});

test("a wrong password is refused, and the server's context is gone", async (t) => {
  const { client, server } = await sides({ ...alice, password: 'certainly wrong' });
  await t.throwsAsync(authenticate({ client, server }), { code: 'SEC_E_LOGON_DENIED' });
  t.throws(() => server.context.getMic(body), { code: 'ERR_SSPI_DISPOSED' });
  client.dispose();
});

test('a server that must authenticate itself does not by NTLM, which grants MUTUAL_AUTH to whoever asks', async (t) => {
  const { client, server } = await sides(alice, true);
  await t.throwsAsync(authenticate({ client, server }), {
    message: /^The server did not authenticate itself.*NTLM cannot/,
  });
  for (const one of [client, server]) one.dispose();
});
