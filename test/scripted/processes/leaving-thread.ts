// A thread that ends with credentials and contexts that live, in the way that it is told.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { setLibrary } from '../../../src/index.js';
import { establish } from '../../establish.js';
import { scriptedLibrary } from '../control.js';
import { makePair } from '../pair.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

setLibrary(scriptedLibrary);
const kept = makePair();
establish(kept);
const disposed = makePair();
establish(disposed);
disposed[Symbol.dispose]();
makePair().client.step();

switch (workerData) {
  case 'end':
    break;
  case 'exit':
    process.exit(3);
    break;
  case 'throw':
    throw new Error('as the test wants it');
  case 'exit handler that disposes':
    // Both before and after the clean-up of the package: it is there since the first credential.
    process.prependListener('exit', () => kept.client.dispose());
    process.on('exit', () => kept[Symbol.dispose]());
    break;
  case 'exit while a call runs': {
    const { client, server } = makePair();
    const hello = client.step().token;
    const released = new Int32Array(new SharedArrayBuffer(4));
    // Listens last: the package has released what this thread had.
    process.on('exit', () => Atomics.store(released, 0, 1));
    parentPort?.postMessage(released);
    parentPort?.once('message', () => {
      // The package holds the call until the test lets it go.
      server.stepAsync(hello);
      parentPort?.once('message', () => {
        // The credentials have no owner any more, and no finalizer ran yet: both may release them.
        collect();
        process.exit(3);
      });
    });
    break;
  }
  default:
    parentPort?.postMessage('waiting');
    setInterval(() => kept.client.makeSignature(Buffer.alloc(1)), 10);
}
