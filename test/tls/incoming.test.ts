// However a peer's bytes are split, the same records come out, once each and in order.

import test from 'ava';
import fc from 'fast-check';
import { Incoming } from '../../src/tls/incoming.js';

const types = [20, 21, 22, 23, 24];

const records = fc.array(
  fc
    .tuple(fc.constantFrom(...types), fc.uint8Array({ maxLength: 300 }))
    .map(([type, body]) =>
      Buffer.concat([Buffer.of(type, 3, 3, body.length >> 8, body.length & 0xff), body]),
    ),
  { maxLength: 20 },
);

/** Cuts bytes into pieces of these sizes, over and over. */
function* pieces(bytes: Buffer, sizes: readonly number[]): Generator<Buffer> {
  for (let at = 0, index = 0; at < bytes.byteLength; index++) {
    const size = sizes[index % sizes.length] ?? 1;
    yield Buffer.from(bytes.subarray(at, at + size));
    at += size;
  }
}

const sizes = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 8 });

test('records come out as they are, one by one, also those that were put back', (t) => {
  const property = fc.property(records, sizes, fc.array(fc.boolean()), (all, cuts, putBack) => {
    const incoming = new Incoming();
    const taken: Buffer[] = [];
    let index = 0;
    for (const piece of pieces(Buffer.concat(all), cuts)) {
      incoming.push(piece);
      for (let record = incoming.take(); record; record = incoming.take()) {
        const bytes = Buffer.from(record);
        if (putBack[index++]) incoming.unshift(bytes);
        else taken.push(bytes);
      }
    }
    t.deepEqual(taken, all);
    t.is(incoming.byteLength, 0);
  });
  fc.assert(property, { numRuns: 200 });
});

test('all whole records at once, until there are enough', (t) => {
  const property = fc.property(
    records,
    sizes,
    fc.integer({ min: 1, max: 1000 }),
    (all, cuts, most) => {
      const incoming = new Incoming();
      const taken: Buffer[] = [];
      for (const piece of pieces(Buffer.concat(all), cuts)) {
        incoming.push(piece);
        for (let some = incoming.takeAll(most); some; some = incoming.takeAll(most)) {
          t.true(some.byteLength < most + 305);
          taken.push(Buffer.from(some));
        }
      }
      t.deepEqual(Buffer.concat(taken), Buffer.concat(all));
    },
  );
  fc.assert(property, { numRuns: 200 });
});

test('single bytes without end are not copied again for each', (t) => {
  const incoming = new Incoming();
  const record = Buffer.concat([Buffer.of(23, 3, 3, 0x40, 0), Buffer.alloc(0x4000)]);
  const start = performance.now();
  for (let round = 0; round < 20; round++) {
    for (const byte of record) incoming.push(Buffer.of(byte));
    t.is(incoming.take()?.byteLength, record.byteLength);
  }
  // 330,000 pushes; copying all of a record for each of them would move 2.7 GB.
  const took = performance.now() - start;
  t.log(`${took.toFixed()} ms`);
  t.true(took < 3000, `${took} ms`);
});
