// The lab's servers: each starts, offers what the protocol tests need, and ends with its test.
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Peer, startPeer } from '../../lab/peers/connect.js';
import { LdapWire } from './ldap-wire.js';
import { serverTest } from './peer-test.js';

/** Connects to a server; the Active Directory has an address of its own. */
async function connected({ facts, port }: Peer, other = port): Promise<Socket> {
  const socket = connect(other, String(facts.host ?? '127.0.0.1'));
  await once(socket, 'connect');
  return socket;
}

for (const name of ['samba-ad-dc', 'slapd'] as const) {
  serverTest(name)(`${name} offers SASL GSSAPI and GSS-SPNEGO`, async (t) => {
    using peer = await startPeer(name);
    const socket = await connected(peer);
    try {
      const ldap = new LdapWire(socket);
      const [root] = await ldap.search('', 'objectClass=*', ['supportedSASLMechanisms']);
      const mechanisms = root?.attributes.supportedSASLMechanisms?.map(String) ?? [];
      t.true(mechanisms.includes('GSSAPI'), String(mechanisms));
      t.true(mechanisms.includes('GSS-SPNEGO'), String(mechanisms));
    } finally {
      socket.destroy();
    }
  });
}

for (const encryption of ['required', 'optional']) {
  serverTest('postgresql')(
    `postgresql offers GSS encryption, which is ${encryption}`,
    async (t) => {
      using peer = await startPeer('postgresql', { encryption });
      const socket = await connected(peer);
      try {
        const gssEncRequest = Buffer.from([0, 0, 0, 8, 4, 210, 22, 48]);
        socket.write(gssEncRequest);
        const [answer] = (await once(socket, 'data')) as [Buffer];
        t.is(answer.toString(), 'G');
      } finally {
        socket.destroy();
      }
    },
  );
}

serverTest('dovecot')('dovecot offers GSSAPI and GSS-SPNEGO, for IMAP and for SMTP', async (t) => {
  using peer = await startPeer('dovecot');
  for (const [port, ask] of [
    [peer.port, 'a CAPABILITY\r\n'],
    [Number(peer.facts.submission), 'EHLO client\r\n'],
  ] as const) {
    const socket = await connected(peer, port);
    try {
      let said = '';
      socket.setEncoding('utf8').on('data', (chunk) => {
        said += chunk;
      });
      await once(socket, 'data');
      socket.write(ask);
      while (!/^a OK|^250 /m.test(said)) await once(socket, 'data');
      t.regex(said, /AUTH[ =]GSSAPI\b/);
      t.regex(said, /\bGSS-SPNEGO\b/);
    } finally {
      socket.destroy();
    }
  }
});

serverTest('squid')('squid asks for Negotiate and for NTLM', async (t) => {
  using peer = await startPeer('squid');
  const call = request({ port: peer.port, path: 'http://127.0.0.1:1/', agent: false }).end();
  const [response] = await once(call, 'response');
  t.is(response.statusCode, 407);
  const [...challenges] = response.headersDistinct['proxy-authenticate'];
  t.deepEqual(challenges.sort(), ['NTLM', 'Negotiate']);
  response.destroy();
});

for (const forwarded of [true, false]) {
  const how = forwarded ? 'says so' : 'does not say so';
  serverTest('nginx')(`nginx passes requests on by one connection, and ${how}`, async (t) => {
    let connections = 0;
    const server = createServer((request, response) => {
      response.end(String(request.headers['x-forwarded-for']));
    });
    server.on('connection', () => connections++);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      using peer = await startPeer('nginx', {
        port: (server.address() as AddressInfo).port,
        forwarded,
      });
      for (let count = 0; count < 3; count++) {
        const call = request({ port: peer.port, agent: false }).end();
        const [response] = await once(call, 'response');
        t.is(await text(response), forwarded ? '127.0.0.1' : 'undefined');
      }
      t.is(connections, 1);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
}

serverTest('postgresql')('a server ends with the connection that asked for it', async (t) => {
  const peer = await startPeer('postgresql');
  // A client that stays connected, for which PostgreSQL has a process.
  const socket = await connected(peer);
  socket.on('error', () => {}).resume();
  const closed = once(socket, 'close').catch(() => {}); // a reset is an end too
  peer[Symbol.dispose]();
  await closed;
  for (;;) {
    try {
      (await connected(peer)).destroy();
      await sleep(20); // AVA's timeout is the limit
    } catch {
      break;
    }
  }
  t.pass();
});
