// Exits with live contexts, in the way that its argument names.

import { setLibrary } from '../../../src/index.js';
import { scriptedLibrary } from '../control.js';
import { establishedPair, makePair } from '../pair.js';

setLibrary(scriptedLibrary);
const established = establishedPair();
const halfway = makePair('ScriptedStream');
const hello = halfway.client.step().token as Buffer;
halfway.server.step(hello);

switch (process.argv[2]) {
  case 'end':
    break;
  case 'exit':
    process.exit(3);
    break;
  case 'throw':
    throw new Error('as the test wants it');
  case 'reject':
    Promise.reject(new Error('as the test wants it'));
    break;
  case 'exit handler':
    process.on('exit', () => {
      for (const pair of [established, halfway]) pair[Symbol.dispose]();
      process.exitCode = 4;
    });
    break;
  default:
    // Runs until it is killed; the contexts keep it alive.
    process.send?.('waiting');
    setInterval(() => established.client.makeSignature(Buffer.alloc(1)), 10);
}
