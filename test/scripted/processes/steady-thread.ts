// A thread that performs handshakes and encrypts messages forever; reports when it has done both once.

import { parentPort } from 'node:worker_threads';
import { setLibrary } from '../../../src/index.js';
import { establish } from '../../establish.js';
import { scriptedLibrary } from '../control.js';
import { makePair } from '../pair.js';

setLibrary(scriptedLibrary);
for (let turn = 0; ; turn++) {
  using pair = makePair(turn % 2 === 0 ? 'Scripted' : 'ScriptedStream');
  establish(pair);
  pair.server.decryptMessage(pair.client.encryptMessage(Buffer.from('message')));
  if (turn === 1) parentPort?.postMessage('steady');
}
