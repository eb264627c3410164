// A thread that shakes hands and seals messages without end, and says so once it has done all of it once.

import { parentPort } from 'node:worker_threads';
import { setLibrary } from '../../../src/index.js';
import { scriptedLibrary } from '../control.js';
import { handshake, makePeers } from '../peers.js';

setLibrary(scriptedLibrary);
for (let turn = 0; ; turn++) {
  using peers = makePeers(turn % 2 === 0 ? 'Scripted' : 'ScriptedStream');
  handshake(peers);
  peers.server.decryptMessage(peers.client.encryptMessage(Buffer.from('message')));
  if (turn === 1) parentPort?.postMessage('steady');
}
