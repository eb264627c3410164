// A thread that performs handshakes over the scripted package: a given number, or half of one.

import { parentPort, workerData } from 'node:worker_threads';
import { setLibrary } from '../../../src/index.js';
import { establish } from '../../establish.js';
import { scriptedLibrary } from '../control.js';
import { makePair } from '../pair.js';

setLibrary(scriptedLibrary);
const { handshakes, halfway } = workerData as { handshakes: number; halfway: boolean };

for (let count = 0; count < handshakes; count++) {
  using pair = makePair(count % 2 === 0 ? 'Scripted' : 'ScriptedStream');
  establish(pair);
  const message = Buffer.from(`message ${count}`);
  const opened = pair.server.decryptMessage(pair.client.encryptMessage(message));
  if (!opened.equals(message)) throw new Error('another message came out');
}

if (halfway) {
  const pair = makePair();
  const hello = pair.client.step().token as Buffer;
  parentPort?.postMessage('halfway');
  // The package holds the call if the test says so.
  pair.server.step(hello);
  setInterval(() => pair.client.established, 1000);
} else {
  parentPort?.postMessage('done');
}
