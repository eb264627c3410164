// What functions return, as C declares it: addresses with all their bits, null as 0n, numbers with their sign.

import { trace } from '../../src/index.js';
import { startAsync } from '../../src/native/bind.js';
import * as raw from '../../src/raw.js';
import { standIn } from '../stand-in-library.js';

const { test, bind } = standIn('results', import.meta.url);
const set = bind('ResultsSet', 'void', ['uint64', 'uint32']);

/** The results of a call and of the same one without blocking. */
async function duplicated(): Promise<unknown[]> {
  const later = await new Promise((resolve, reject) => {
    startAsync('CertDuplicateCertificateContext', [1], (error, returned) => {
      if (error) reject(error);
      else resolve(returned);
    });
  });
  return [raw.CertDuplicateCertificateContext(1), later];
}

test('a pointer is its address, and null is 0n', async (t) => {
  const top = process.arch === 'ia32' ? 0xfedc_ba98n : 0xfedc_ba98_7654_3210n;
  for (const [address, returned] of [
    [0n, 0n],
    [0x1234n, 0x1234n],
    [top, top],
  ] as const) {
    set(address, 0);
    const results = await duplicated();
    t.deepEqual(
      results.map((result) => BigInt(result as bigint | number)),
      [returned, returned],
    );
    t.not(results[0], null);
  }
  set(0n, 0);
  t.deepEqual(await duplicated(), [0n, 0n]);
});

test('a number has its sign, or has none', (t) => {
  set(0n, 0x80090300);
  t.is(raw.NCryptFreeObject(1n), raw.SEC_E_INSUFFICIENT_MEMORY);
  t.is(raw.LsaNtStatusToWinError(1), 0x80090300);
});

test('a trace tells calls that block from others', async (t) => {
  set(0x1234n, 0);
  const heard: unknown[] = [];
  const stop = trace((call) => heard.push([call.function, call.asynchronous]));
  try {
    await duplicated();
  } finally {
    stop();
  }
  const name = 'CertDuplicateCertificateContext';
  t.deepEqual(heard, [
    [name, true],
    [name, false],
  ]);
});
