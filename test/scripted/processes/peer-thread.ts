// A thread that shakes hands over the scripted package: a given number of times, or only halfway.

import { parentPort, workerData } from 'node:worker_threads';
import { setLibrary } from '../../../src/index.js';
import { scriptedLibrary } from '../control.js';
import { handshake, makePeers } from '../peers.js';

setLibrary(scriptedLibrary);
const { handshakes, halfway } = workerData as { handshakes: number; halfway: boolean };

for (let count = 0; count < handshakes; count++) {
  using peers = makePeers(count % 2 === 0 ? 'Scripted' : 'ScriptedStream');
  handshake(peers);
  const message = Buffer.from(`message ${count}`);
  const opened = peers.server.decryptMessage(peers.client.encryptMessage(message));
  if (!opened.equals(message)) throw new Error('another message came out');
}

if (halfway) {
  const peers = makePeers();
  const hello = peers.client.step().token as Buffer;
  parentPort?.postMessage('halfway');
  // Held by the package, where the test says so.
  peers.server.step(hello);
  setInterval(() => peers.client.established, 1000);
} else {
  parentPort?.postMessage('done');
}
