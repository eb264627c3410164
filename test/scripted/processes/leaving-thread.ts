// A thread that ends with live credentials and contexts, in the way that it is told.

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
    // Before and after the package's clean-up, which is registered with the first credential.
    process.prependListener('exit', () => kept.client.dispose());
    process.on('exit', () => kept[Symbol.dispose]());
    break;
  case 'exit while a call runs': {
    const { client, server } = makePair();
    const hello = client.step().token;
    const released = new Int32Array(new SharedArrayBuffer(4));
    // The last listener: the package has released this thread's handles.
    process.on('exit', () => Atomics.store(released, 0, 1));
    parentPort?.postMessage(released);
    parentPort?.once('message', () => {
      // The package holds the call until the test releases it.
      server.stepAsync(hello);
      parentPort?.once('message', () => {
        // The credentials are unreachable and not yet finalized: clean-up and finalizer may both try to release them.
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
