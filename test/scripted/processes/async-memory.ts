// Detaches all memory within a script's reach while legs run on other threads. In a process of its own, since a
// package that still used it would crash it.

import {
  channelBindings,
  SEC_I_CONTINUE_NEEDED,
  SECBUFFER_PKG_PARAMS,
  SECBUFFER_TOKEN,
} from '../../../src/index.js';
import { until } from '../../until.js';
import { establishedPair, makePair } from '../pair.js';
import { release, script, state } from '../script.js';

/** Large enough for the system to reclaim the pages. */
const size = 1 << 20;

// Threads that wait for a release keep the process alive.
process.on('uncaughtException', (error) => {
  release(1000);
  process.send?.({ error: error.stack }, () => process.exit(1));
});

const take = (memory: Uint8Array): void => {
  structuredClone(memory.buffer, { transfer: [memory.buffer as ArrayBuffer] });
};

/** As ArrayBuffer.transfer(0): Node 22 ignores what is marked as untransferable, Node 24 throws a TypeError. */
function takeAll(buffer: ArrayBufferLike): void {
  if (buffer.byteLength === 0 || !('transfer' in buffer)) return;
  try {
    (buffer as unknown as { transfer(length: number): void }).transfer(0);
  } catch (error) {
    if (!(error instanceof TypeError && /not detachable/.test(error.message))) throw error;
  }
}

const bindings = channelBindings(Buffer.from('tls-unique:0123456789'));
const options = { channelBindings: bindings, targetName: 'HTTP/server' };
const established = establishedPair();
const sealed = established.client.encryptMessage(Buffer.from('sealed'));
const plain = established.server.decryptMessage(sealed);
const signature = established.client.makeSignature(Buffer.from('signed'));
const pooled = Buffer.from('of the pool');

const pairs = Array.from({ length: 4 }, () => makePair('Scripted', options));
const first = pairs.map(({ client }) => client.step());
const legs = pairs.map(({ server }, index) => {
  const token = new Uint8Array(new ArrayBuffer(size));
  token.set(first[index]?.token ?? []);
  const input = new Uint8Array(new ArrayBuffer(size)).fill(7);
  const resizable: ArrayBuffer = Reflect.construct(ArrayBuffer, [
    size,
    { maxByteLength: 2 * size },
  ]);
  const shrinking = new Uint8Array(resizable).fill(8);
  const output = new Uint8Array(new ArrayBuffer(size));
  script('AcceptSecurityContext', {
    hold: true,
    status: SEC_I_CONTINUE_NEEDED,
    buffers: [{ size: 100 }],
  });
  const leg = server.stepAsync(token, {
    inputBuffers: [
      { type: SECBUFFER_PKG_PARAMS, data: input },
      { type: SECBUFFER_PKG_PARAMS, data: shrinking },
    ],
    outputBuffers: [{ type: SECBUFFER_TOKEN, data: output }],
  });
  for (const memory of [token, input, output]) take(memory);
  if ('resize' in resizable) (resizable as unknown as { resize(size: number): void }).resize(0);
  return leg;
});
await until(() => state().held >= legs.length);
for (const leg of first) {
  for (const { data } of [...leg.inputBuffers, ...leg.outputBuffers]) data && takeAll(data.buffer);
  leg.token && takeAll(leg.token.buffer);
}
for (const bytes of [sealed.token, sealed.data, sealed.padding, plain, signature, pooled, bindings])
  takeAll(bytes.buffer);
// Freed memory may be allocated again, and overwritten.
const others = Array.from({ length: 64 }, () => new Uint8Array(1 << 16).fill(0xee));
release(legs.length);
const done = await Promise.all(legs);
const outputs = done.map(({ token, outputBuffers }) => [
  token?.byteLength,
  outputBuffers[0]?.data?.byteLength,
]);
for (const each of [established, ...pairs]) each[Symbol.dispose]();
process.send?.({ outputs, faults: state().faults, others: others.length });
process.disconnect?.();
