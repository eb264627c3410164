// createProxyAgent with squid: by Kerberos and NTLM, tunnelled and forwarded.

import { once } from 'node:events';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { startPeer } from '../../lab/peers/connect.js';
import { createProxyAgent } from '../../protocols/http/index.js';
import { labAccount, serverTest } from '../peers/peer-test.js';
import { fixture } from '../tls/fixtures.js';
import { secureServer, textOf, webServer } from './web-server.js';

const squidTest = serverTest('squid');

for (const packageName of ['Negotiate', 'NTLM']) {
  squidTest(`squid lets us through by ${packageName}`, async (t) => {
    const { user, domain, password } = labAccount();
    using squid = await startPeer('squid');
    const options = {
      packages: [packageName],
      allowNtlm: packageName === 'NTLM',
      servicePrincipalName: 'HTTP/lab',
      credentials: { user, domain, password },
    };
    const url = `http://127.0.0.1:${squid.port}`;
    await using secure = await secureServer((request, response) => void response.end(request.url));
    await using plain = await webServer((request, response) => void response.end(request.url));
    const tunnel = createProxyAgent(url, { ...options, agent: { ca: fixture('ca.pem') } });
    const forward = createProxyAgent(url, {
      ...options,
      protocol: 'http:',
      agent: { keepAlive: true },
    });
    try {
      for (const count of [1, 2]) {
        for (const [origin, agent, module] of [
          [secure.origin, tunnel, https],
          [plain.origin, forward, http],
        ] as const) {
          const request = module.get(`${origin}/${count}`, { agent });
          const [response] = (await once(request, 'response')) as [IncomingMessage];
          t.is(
            response.statusCode,
            200,
            `${packageName} ${origin} ${count} ${JSON.stringify(response.headers)}`,
          );
          t.is(await textOf(response), `/${count}`);
        }
      }
    } finally {
      tunnel.destroy();
      forward.destroy();
    }
  });
}
