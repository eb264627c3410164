// A client's first leg with an output buffer of 8 bytes, which NTLM's token does not fit: in a process of its own.
import { ClientContext, SECBUFFER_TOKEN, SECPKG_CRED } from '../../../src/index.js';
import { credentials } from '../handshake.js';

using credential = credentials(SECPKG_CRED.OUTBOUND);
using client = new ClientContext(credential, { targetName: 'HTTP/lab' });
const memory = new Uint8Array(8);
const outputBuffers = [{ type: SECBUFFER_TOKEN, data: memory }];
try {
  const leg = process.argv.includes('async')
    ? await client.stepAsync(null, { outputBuffers })
    : client.step(null, { outputBuffers });
  console.log(JSON.stringify({ code: leg.code, token: leg.token?.byteLength ?? null }));
} catch (error) {
  const { code, message, bytesNeeded } = error as Error & { code: string; bytesNeeded?: number };
  console.log(JSON.stringify({ code, message, bytesNeeded }));
}
