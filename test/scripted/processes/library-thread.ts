// A thread with its own library: reports the outcome of its first SSPI calls.

import { parentPort, workerData } from 'node:worker_threads';
import * as sspi from '../../../src/index.js';
import { AddSecurityPackageW, CompleteAuthToken } from '../../../src/raw.js';

const { library } = workerData as { library: string };
const results: { code: unknown; message: string }[] = [];

function attempt(use: () => unknown): void {
  try {
    use();
    results.push({ code: 'done', message: '' });
  } catch (error) {
    const { code, message } = error as Error & { code?: unknown };
    results.push({ code, message });
  }
}

attempt(() => sspi.setLibrary(library));
attempt(() => sspi.enumerateSecurityPackages());
attempt(() => CompleteAuthToken(null, null));
// The scripted library lacks this export.
attempt(() => AddSecurityPackageW(null, null));
attempt(() => sspi.setLibrary('another.dll'));
parentPort?.postMessage(results);
