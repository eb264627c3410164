// The TLS peers themselves, against Node's TLS: the premises of Schannel's tests.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { type ConnectionOptions, connect, createServer, type TLSSocket } from 'node:tls';
import { type Peer, startPeer } from '../../lab/peers/connect.js';
import { peerTest } from './peer-test.js';

const client = ({ facts, port }: Peer, withCertificate = false): ConnectionOptions => ({
  host: '127.0.0.1',
  port,
  servername: 'localhost',
  ca: readFileSync(String(facts.ca)),
  ALPNProtocols: ['koffi-sspi'],
  ...(withCertificate && {
    pfx: readFileSync(String(facts.clientPfx)),
    passphrase: String(facts.pfxPassword),
  }),
});

peerTest('openssl s_server, with a client certificate, sends lines back reversed', async (t) => {
  using peer = await startPeer('openssl-server', { mode: 'rev', clientCertificate: true });
  const socket = connect(client(peer, true));
  await once(socket, 'secureConnect');
  t.is(socket.getProtocol(), 'TLSv1.2');
  t.is(socket.alpnProtocol, 'koffi-sspi');
  socket.write('reversed\n');
  const [line] = (await once(socket, 'data')) as [Buffer];
  t.is(line.toString(), 'desrever\n');
  socket.destroy();
});

peerTest("Node's server echoes, and knows its client", async (t) => {
  using peer = await startPeer('tls-server', { mode: 'echo', clientCertificate: true });
  const socket = connect(client(peer, true));
  socket.write('echo');
  const [text] = (await once(socket, 'data')) as [Buffer];
  t.is(text.toString(), 'echo');
  const [line] = await peer.waitFor(/^\{.*\}$/m);
  t.like(JSON.parse(line), {
    alpnProtocol: 'koffi-sspi',
    servername: 'localhost',
    subject: 'alice',
  });
  socket.destroy();
});

peerTest("Node's server without a client certificate, where it demands one", async (t) => {
  using peer = await startPeer('tls-server', { mode: 'echo', clientCertificate: true });
  const socket = connect(client(peer));
  await t.throwsAsync(once(socket, 'data'));
  await peer.waitFor(/peer did not return a certificate/i);
  socket.destroy();
});

peerTest("Node's server answers HTTP", async (t) => {
  using peer = await startPeer('tls-server', { mode: 'http' });
  const call = request({ ...client(peer), path: '/upload', method: 'POST', agent: false });
  call.end('');
  const [response] = await once(call, 'response');
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  t.regex(Buffer.concat(chunks).toString(), /^POST \/upload sha256 e3b0c442/);
});

peerTest('openssl s_client talks to a server with the PFX of localhost', async (t) => {
  using files = await startPeer('tls-files');
  const { serverPfx, pfxPassword } = files.facts;
  const options = { pfx: readFileSync(String(serverPfx)), passphrase: String(pfxPassword) };
  const server = createServer(options).listen(0, '127.0.0.1');
  try {
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const connection = once(server, 'secureConnection');
    using peer = await startPeer('openssl-client', { port });
    const [socket] = (await connection) as [TLSSocket];
    peer.write('from the client\n');
    const [line] = (await once(socket, 'data')) as [Buffer];
    t.is(line.toString(), 'from the client\n');
    socket.end('from the server\n');
    await peer.waitFor(/^from the server$/m);
    t.is(await peer.exit, 0);
    t.regex(peer.output, /Verify return code: 0 \(ok\)/);
  } finally {
    server.close();
  }
});
