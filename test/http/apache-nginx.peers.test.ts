// HTTP with servers of others: our fetch and Apache, curl and express, and nginx between our client and our server.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { startPeer } from '../../lab/peers/connect.js';
import { createAuthenticator, createFetch, type FetchOptions } from '../../protocols/http/index.js';
import { labAccount, serialServerTest } from '../peers/peer-test.js';
import { webServer } from './web-server.js';

function fetchFor(origin: string, options: Partial<FetchOptions> = {}) {
  const { user, domain, password, target } = labAccount();
  const credentials = { user, domain, password };
  return createFetch({
    allow: [origin],
    servicePrincipalName: target,
    credentials,
    ...options,
  });
}

serialServerTest('apache')('fetch is known to Apache', async (t) => {
  const { user, domain } = labAccount();
  using apache = await startPeer('apache');
  const origin = `http://127.0.0.1:${apache.port}`;
  using fetch = fetchFor(origin);
  const response = await fetch(origin);
  t.is(response.status, 200, apache.output);
  t.is(await response.text(), `Apache knows ${user}@${domain}.\n`);
  // Without an origin that is allowed there is no login.
  using careful = fetchFor('http://elsewhere.example.com');
  t.is((await careful(origin)).status, 401);
});

serialServerTest()(
  'curl is known to express by Kerberos, and by NTLM where it is allowed',
  async (t) => {
    for (const [scheme, allowNtlm] of [
      ['negotiate', false],
      ['ntlm', true],
      ['ntlm', false],
    ] as const) {
      using authenticator = createAuthenticator({ allowNtlm });
      const app = express();
      app.use(authenticator.connect());
      app.get('/', (incoming, response) => {
        const { user } = incoming as unknown as { user: { package: string } };
        response.send(`by ${user.package}`);
      });
      const listening = createServer(app).listen(0, '127.0.0.1');
      await once(listening, 'listening');
      try {
        const { port } = listening.address() as AddressInfo;
        using curl = await startPeer('curl', { port, scheme });
        t.is(await curl.exit, 0, curl.output);
        const isRefused = scheme === 'ntlm' && !allowNtlm;
        if (isRefused) t.notRegex(curl.output, /^HTTP\/1\.1 200/m);
        else t.regex(curl.output, scheme === 'ntlm' ? /by NTLM$/m : /by Kerberos$/m);
      } finally {
        listening.close().closeAllConnections();
      }
    }
  },
);

serialServerTest('nginx')(
  'behind nginx: Kerberos for each request, no NTLM, and nobody else’s user',
  async (t) => {
    using authenticator = createAuthenticator({ allowNtlm: true });
    await using server = await webServer(async (request, response) => {
      const user = await authenticator.authenticate(request, response);
      if (user) response.end(`by ${user.package}`);
    });
    const port = Number(new URL(server.origin).port);
    using nginx = await startPeer('nginx', { port });
    const origin = `http://127.0.0.1:${nginx.port}`;

    using kerberos = fetchFor(origin);
    for (const count of [1, 2]) {
      const response = await kerberos(origin);
      t.is(response.status, 200, String(count));
      t.is(await response.text(), 'by Kerberos');
    }
    // nginx keeps one connection to the server: this request goes by the one that the user had.
    using anonymous = fetchFor('http://elsewhere.example.com');
    t.is((await anonymous(origin)).status, 401);

    using ntlm = fetchFor(origin, { packages: ['NTLM'], allowNtlm: true });
    // Not even offered where a proxy has forwarded the request.
    const refused = await ntlm(origin);
    t.is(refused.status, 401);
    t.is(refused.headers.get('www-authenticate'), 'Negotiate');
    t.is((await anonymous(origin)).status, 401);
  },
);
