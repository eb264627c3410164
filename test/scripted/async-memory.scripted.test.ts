// Running calls use no memory that a script can reach or detach.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import {
  channelBindings,
  type Leg,
  SEC_I_CONTINUE_NEEDED,
  SECBUFFER_PKG_PARAMS,
  SECBUFFER_TOKEN,
} from '../../src/index.js';
import * as raw from '../../src/raw.js';
import { establish } from '../establish.js';
import { until } from '../until.js';
import { makePair } from './pair.js';
import {
  calls,
  clean,
  type RecordedBuffer,
  release,
  remains,
  reset,
  script,
  state,
  test,
} from './scripted-test.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

async function held(count = 1): Promise<void> {
  await until(() => state().held >= count);
}

test('a process that takes all memory away while legs run lives, and the legs end well', async (t) => {
  const program = fileURLToPath(new URL('processes/async-memory.js', import.meta.url));
  const child = spawn(process.execPath, [program], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // Room for four calls at once, and the thread that stays free.
    env: { ...process.env, UV_THREADPOOL_SIZE: '5' },
  });
  const message = once(child, 'message');
  const ended = once(child, 'exit');
  const first = await Promise.race([message, ended.then(([code]) => [{ ended: code }])]);
  t.deepEqual(first[0], { outputs: Array(4).fill([100, 100]), faults: [], others: 64 });
  t.is((await ended)[0], 0);
});

/** The address ranges of ArrayBuffers. */
function extents(...bytes: readonly (Uint8Array | null | undefined)[]) {
  return bytes
    .filter((each) => each && each.buffer.byteLength > 0)
    .map((each) => {
      const whole = new Uint8Array((each as Uint8Array).buffer);
      return { start: raw.address(whole), length: BigInt(whole.byteLength) };
    });
}

const bytesOfLeg = ({ token, alert, extra, inputBuffers, outputBuffers }: Leg) => [
  token,
  alert,
  extra,
  ...[...inputBuffers, ...outputBuffers].map(({ data }) => data),
];

test('what scripts get shares no ArrayBuffer with the memory of a running leg', async (t) => {
  using established = makePair();
  establish(established);
  const bindings = channelBindings(Buffer.from('tls-unique:x'));
  using pair = makePair('ScriptedStream', { channelBindings: bindings, targetName: 'HTTP/x' });
  const { client, server } = pair;
  const first = client.step();
  const answer = server.step(Buffer.concat([first.token ?? Buffer.alloc(0), Buffer.from('more')]));
  const sealed = established.client.encryptMessage(Buffer.from('a message'));
  const given = [
    ...bytesOfLeg(first),
    ...bytesOfLeg(answer),
    ...Object.values(sealed),
    established.server.decryptMessage(sealed),
    established.client.makeSignature(Buffer.from('a message')),
    established.client.completeAuthToken(Buffer.from('a token')),
    Buffer.from('of the pool'),
    raw.wide('text'),
    bindings,
  ];
  calls();
  script('InitializeSecurityContextW', { byDefault: true, hold: true });
  const parameters = Buffer.from('parameters');
  const output = new Uint8Array(4096);
  const leg = client.stepAsync(answer.token, {
    inputBuffers: [{ type: SECBUFFER_PKG_PARAMS, data: parameters }],
    outputBuffers: [{ type: SECBUFFER_TOKEN, data: output }],
  });
  await held();
  // Allocations during the call may come from the same slab, too.
  const during = Object.values(established.client.encryptMessage(Buffer.from('another')));
  const reachable = extents(...given, ...during, parameters, output);
  release();
  const last = await leg;
  reachable.push(...extents(...bytesOfLeg(last)));
  const { pInput, pOutput, phContext } =
    calls().find(({ function: name }) => name === 'InitializeSecurityContextW')?.arguments ?? {};
  const used = [...pInput, ...pOutput].map(({ address }: RecordedBuffer) => address);
  t.is(used.length, 5);
  for (const address of [...used, phContext.address]) {
    if (address === null) continue;
    const at = BigInt(address);
    const hit = reachable.find(({ start, length }) => at >= start && at < start + length);
    t.is(hit, undefined, `${address} lies in memory that a script has`);
  }
});

test('texts for calls lie in memory of their own, not in the pool of Node', (t) => {
  t.is(raw.wide('text').buffer.byteLength, 10);
});

test('without blocking, output is copied to the memory that was given, at its end', async (t) => {
  using pair = makePair();
  const bytes = Buffer.from('the token');
  const memory = new Uint8Array(20).fill(0xaa);
  const outputBuffers = [{ type: SECBUFFER_TOKEN, data: memory.subarray(5) }];
  script('InitializeSecurityContextW', {
    hold: true,
    status: SEC_I_CONTINUE_NEEDED,
    buffers: [{ bytes }],
  });
  const leg = pair.client.stepAsync(null, { outputBuffers });
  await held();
  t.true(memory.every((byte) => byte === 0xaa));
  release();
  const { token, outputBuffers: after } = await leg;
  t.deepEqual(token, bytes);
  t.is(after[0]?.data?.buffer, memory.buffer);
  t.is(after[0]?.data?.byteOffset, 5);
  t.deepEqual(Buffer.from(memory.subarray(5, 14)), bytes);
  t.true(memory.subarray(14).every((byte) => byte === 0xaa));
});

test('without blocking, input is what it was when the leg was asked for', async (t) => {
  using pair = makePair();
  const data = Buffer.from('at first');
  const scribble = { list: 'pInput', bytes: Buffer.from('PACKAGED') };
  script('InitializeSecurityContextW', {
    hold: true,
    status: SEC_I_CONTINUE_NEEDED,
    buffers: [{ size: 0 }, scribble],
  });
  const leg = pair.client.stepAsync(null, {
    inputBuffers: [{ type: SECBUFFER_PKG_PARAMS, data }],
  });
  data.write('LATER...');
  await held();
  data.write('later on');
  release();
  const { inputBuffers } = await leg;
  t.is(Buffer.from(inputBuffers[0]?.data ?? []).toString(), 'PACKAGED', 'as the call left it');
  t.is(data.toString(), 'later on', 'the memory of the script is its own');
  const call = calls().find(({ function: name }) => name === 'InitializeSecurityContextW');
  t.is(Buffer.from(call?.arguments.pInput[0].bytes, 'hex').toString(), 'at first');
});
