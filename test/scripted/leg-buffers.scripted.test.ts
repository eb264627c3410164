// The input of a leg: the token, what the caller adds in its order, and the channel bindings, blocking or not.

import {
  channelBindings,
  type Leg,
  SECBUFFER_CHANNEL_BINDINGS,
  SECBUFFER_EMPTY,
  SECBUFFER_PKG_PARAMS,
  SECBUFFER_PRESHARED_KEY,
  SECBUFFER_TOKEN,
  SECBUFFER_TRAFFIC_SECRETS,
  type SecurityBuffer,
} from '../../src/index.js';
import { makePair, type Pair } from './pair.js';
import { calls, clean, remains, reset, script, test } from './scripted-test.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

const bindings = channelBindings(Buffer.from('tls-unique:x'));

const added: readonly SecurityBuffer[] = [
  { type: SECBUFFER_PKG_PARAMS, data: Buffer.from('parameters') },
  { type: SECBUFFER_PRESHARED_KEY, data: Buffer.from('a key') },
  { type: SECBUFFER_EMPTY, data: null },
  { type: SECBUFFER_PRESHARED_KEY, data: Buffer.alloc(0) },
  { type: SECBUFFER_TRAFFIC_SECRETS, data: Buffer.from('another key') },
  { type: SECBUFFER_PKG_PARAMS, data: Buffer.from('more parameters') },
];

type Step = (pair: Pair, token: Buffer) => Leg | Promise<Leg>;

const ways: Readonly<Record<string, Step>> = {
  step: ({ server }, token) => server.step(token, { inputBuffers: added }),
  stepAsync: ({ server }, token) => server.stepAsync(token, { inputBuffers: added }),
};

for (const [name, step] of Object.entries(ways)) {
  for (const packageName of ['Scripted', 'ScriptedStream'] as const) {
    test(`${name} of ${packageName}: each buffer in its place`, async (t) => {
      using pair = makePair(packageName, {}, { channelBindings: bindings });
      const hello = pair.client.step();
      t.deepEqual(hello.inputBuffers, []);
      const token = hello.token as Buffer;
      calls();
      script('AcceptSecurityContext', { byDefault: true });
      const leg = await step(pair, token);
      const [call] = calls().filter((one) => one.function === 'AcceptSecurityContext');
      const given = call?.arguments.pInput.map(
        ({ type, size, bytes }: { type: number; size: number; bytes?: string }) => [
          type,
          size > 0 ? bytes : '',
        ],
      );
      const expected = [
        [SECBUFFER_TOKEN, token.toString('hex')],
        ...(packageName === 'ScriptedStream' ? [[SECBUFFER_EMPTY, '']] : []),
        ...added.map(({ type, data }) => [type, Buffer.from(data ?? []).toString('hex')]),
        [SECBUFFER_CHANNEL_BINDINGS, bindings.toString('hex')],
      ];
      t.deepEqual(given, expected);
      t.deepEqual(
        leg.inputBuffers.map(({ type }) => type),
        expected.map(([type]) => type),
      );
      const keys = leg.inputBuffers.slice(-added.length - 1, -1).map(({ data }) => data === null);
      // Of keys that were copied, no further copy is made.
      const isCopied = name === 'stepAsync';
      t.deepEqual(keys, [false, isCopied, true, keys[3], isCopied, false]);
      t.is(added[1]?.data?.toString(), 'a key', 'the caller wipes its own');
    });
  }
}
