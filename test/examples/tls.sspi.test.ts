// The examples tls-client and channel-binding.

import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { startPeer } from '../../lab/peers/connect.js';
import { peerTest } from '../peers/peer-test.js';
import { account, isWine } from '../real/account.js';
import { fixture } from '../tls/fixtures.js';
import { run, target } from './example.js';

const fixturePath = (name: string) =>
  fileURLToPath(new URL(`../../../test/tls/fixtures/${name}`, import.meta.url));

/** Node's server, with a certificate of an unknown CA; records the requests. */
async function httpsServer() {
  const options = { key: fixture('server-key.pem'), cert: fixture('server.pem') };
  const server = createServer(options, (request, response) => {
    response.end(`${request.headers.host} ${request.url}`);
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  return {
    host: `localhost:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

test('tls-client fetches a page, and tells of the connection', async (t) => {
  await using server = await httpsServer();
  const url = `https://${server.host}/a?b=c`;
  const { code, output } = await run('tls-client', [url, '--insecure']);
  t.is(code, 0, output);
  t.regex(output, /^TLS1_[23]_CLIENT, TLS_\S+, (128|256) bits$/m);
  t.regex(output, /^the server is CN=localhost$/m);
  t.true(output.includes(`\n200 OK\n${server.host} /a?b=c\n`), output);
});

test('tls-client refuses a certificate of nobody', async (t) => {
  await using server = await httpsServer();
  const { code, output } = await run('tls-client', [`https://${server.host}/`]);
  // Wine does not verify the server's certificate.
  t.is(code, isWine ? 0 : 1, output);
  if (!isWine) t.regex(output, /^InitializeSecurityContext: SEC_E_UNTRUSTED_ROOT/);
});

peerTest("tls-client reads the page of OpenSSL's server", async (t) => {
  using server = await startPeer('openssl-server', { mode: 'www' });
  const url = `https://localhost:${server.port}/`;
  const { code, output } = await run('tls-client', [url, '--insecure']);
  // Wine cannot tell close_notify from other alerts, and OpenSSL waits for ours: the time limit ends the page.
  t.is(code, isWine ? 1 : 0, output);
  if (isWine) t.regex(output, /\nThe operation was aborted due to timeout\n$/);
  t.regex(output, /^200 ok$/im);
  t.regex(output, /Protocol {2}: TLSv1\.2/);
});

test('channel-binding: both sides find the same, and another is refused', async (t) => {
  const files = ['server.pem', 'server-key.pem'].map(fixturePath);
  const { code, output } = await run('channel-binding', [...files, target]);
  t.is(code, 0, output);
  const [, ofServer] = output.match(/^server: (tls-server-end-point:[0-9a-f]{64})$/m) ?? [];
  const [, ofClient] = output.match(/^client: (.+)$/m) ?? [];
  t.truthy(ofServer, output);
  t.is(ofClient, ofServer);
  t.regex(output, /^bound to this connection: accepted$/m);
  if (account) {
    // Wine accepts channel bindings and ignores them.
    t.regex(output, /^bound to another connection: accepted\nThis SSPI does not compare/m);
  } else {
    t.regex(output, /^bound to another connection: refused, SEC_E_BAD_BINDINGS$/m);
  }
});
