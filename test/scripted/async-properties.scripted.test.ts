// Blocking and asynchronous legs while a script transfers and resizes its memory at random: the legs
// finish, and nothing leaks.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { ClientContext, SECBUFFER_PKG_PARAMS, SECBUFFER_TOKEN } from '../../src/index.js';
import { clientCredential } from './pair.js';
import { clean, release, remains, reset, script, state, test } from './scripted-test.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

type Resizable = ArrayBuffer & { resize(length: number): void };

/** A script's memory, by the way to detach it. */
function memoryOf(kind: string, length: number): Uint8Array {
  if (kind === 'pool') return Buffer.from('x'.repeat(Math.max(1, length)));
  if (kind === 'shared') return new Uint8Array(new SharedArrayBuffer(length));
  if (kind === 'plain') return new Uint8Array(length);
  const buffer: ArrayBuffer = Reflect.construct(ArrayBuffer, [length, { maxByteLength: 1 << 16 }]);
  // A view of fixed length, which can fall out of bounds, or one that tracks its memory's length.
  return kind === 'fixed' ? new Uint8Array(buffer, 0, length) : new Uint8Array(buffer);
}

const kinds = ['pool', 'shared', 'plain', 'fixed', 'tracking'];

const action = fc.oneof(
  fc.record({
    do: fc.constant('leg' as const),
    wait: fc.boolean(),
    kind: fc.constantFrom(...kinds),
    length: fc.integer({ min: 1, max: 3000 }),
    output: fc.boolean(),
    aborts: fc.boolean(),
  }),
  fc.record({ do: fc.constant('transfer' as const), which: fc.nat() }),
  fc.record({ do: fc.constant('resize' as const), which: fc.nat(), to: fc.nat({ max: 1 << 16 }) }),
  fc.record({ do: fc.constantFrom('collect' as const, 'release' as const, 'turn' as const) }),
  fc.record({ do: fc.constant('abort' as const), which: fc.nat() }),
);

test('memory moved about at random moments around legs', async (t) => {
  let legs = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 25 }), async (actions) => {
      reset();
      using credential = clientCredential();
      const given: Uint8Array[] = [];
      const running: Promise<unknown>[] = [];
      const contexts: ClientContext[] = [];
      const controllers: AbortController[] = [];
      const pick = <T>(list: readonly T[], which: number) => list[which % Math.max(1, list.length)];
      for (const each of actions) {
        switch (each.do) {
          case 'leg': {
            const context = new ClientContext(credential);
            contexts.push(context);
            const data = memoryOf(each.kind, each.length);
            given.push(data);
            // One byte suits every leg: another may take an aborted leg's script.
            const bytes = Buffer.of(7);
            const options = each.output
              ? { outputBuffers: [{ type: SECBUFFER_TOKEN, data }] }
              : { inputBuffers: [{ type: SECBUFFER_PKG_PARAMS, data }] };
            const hold = !each.wait;
            script('InitializeSecurityContextW', {
              hold,
              status: 0x00090312,
              buffers: [{ bytes }],
            });
            legs++;
            if (each.wait) {
              // This leg may take a script that the held legs have not taken, and then waits for them.
              release(64);
              context.step(null, options);
              break;
            }
            const controller = new AbortController();
            if (each.aborts) controllers.push(controller);
            const leg = context.stepAsync(null, { ...options, signal: controller.signal });
            running.push(leg.catch((error) => t.is(error.code, 'ABORT_ERR')));
            break;
          }
          case 'transfer': {
            const buffer = pick(given, each.which)?.buffer;
            // structuredClone refuses to transfer Node's pool.
            try {
              if (buffer instanceof ArrayBuffer) structuredClone(buffer, { transfer: [buffer] });
            } catch {}
            break;
          }
          case 'resize': {
            const buffer = pick(given, each.which)?.buffer as Resizable | undefined;
            try {
              buffer?.resize(each.to);
            } catch {}
            break;
          }
          case 'abort':
            pick(controllers, each.which)?.abort();
            break;
          case 'collect':
            collect();
            break;
          case 'release':
            release();
            break;
          default:
            await new Promise(setImmediate);
        }
      }
      // They are held one after another, as threads become free.
      const ended = Promise.all(running);
      let over = false;
      ended.finally(() => {
        over = true;
      });
      while (!over || state().held > 0) {
        release(64);
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      await new Promise((resolve) => setTimeout(resolve, 2));
      for (const context of contexts) context.dispose();
      t.deepEqual(state().faults, []);
      reset();
    }),
    { numRuns: 150 },
  );
  t.true(legs > 100, `${legs} legs`);
});
