// The launcher: starts listed programs for clients with its secret, and ends them.
import { once } from 'node:events';
import { connect } from 'node:net';
import { startPeer } from '../../lab/peers/connect.js';
import type { PeerName } from '../../lab/peers/programs.js';
import { until } from '../until.js';
import { peerTest } from './peer-test.js';

const isOpen = async (port: number): Promise<boolean> => {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
};

peerTest('a peer ends with the connection that asked for it', async (t) => {
  const peer = await startPeer('tls-server');
  t.true(await isOpen(peer.port));
  peer[Symbol.dispose]();
  await until(async () => !(await isOpen(peer.port))); // AVA's timeout is the limit
  await t.throwsAsync(peer.exit, { message: /tls-server: it was ended/ });
});

peerTest('only what is on the list, with parameters of its kind', async (t) => {
  await t.throwsAsync(startPeer('sh' as PeerName), { message: /no peer of the name sh/ });
  await t.throwsAsync(startPeer('toString' as PeerName), { message: /no peer of the name/ });
  const port = '1 --output /etc/passwd';
  await t.throwsAsync(startPeer('gss-client', { port, message: '' }), { message: /no number/ });
});

peerTest('not without the secret', async (t) => {
  const { port } = JSON.parse(process.env.SSPI_PEERS ?? '{}');
  const socket = connect(port, '127.0.0.1');
  socket.write(`${JSON.stringify({ secret: '', start: 'tls-files', parameters: {} })}\n`);
  const [answer] = await once(socket, 'data');
  t.deepEqual(JSON.parse(String(answer)), { refused: 'wrong secret' });
  socket.destroy();
});
