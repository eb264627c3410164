// Queries of packages, credentials and contexts: results are copied, and their memory is freed exactly once.

import type { ExecutionContext } from 'ava';
import {
  enumerateSecurityPackages,
  querySecurityPackageInfo,
  SECPKG_ATTR_LIFESPAN,
  SECPKG_ATTR_NAMES,
  SECPKG_ATTR_NEGOTIATION_INFO,
  SECPKG_ATTR_PACKAGE_INFO,
  SECPKG_ATTR_SIZES,
  SECPKG_FLAG_STREAM,
  SECPKG_NEGOTIATION_COMPLETE,
} from '../../src/index.js';
import { establish } from '../establish.js';
import { whenClockShows } from '../local-clock.js';
import { makePair } from './pair.js';
import { clean, remains, reset, script, state, test } from './scripted-test.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

/** Runs it, and returns the number of allocated blocks; each must be freed once. */
function allocatedBy(t: ExecutionContext, run: () => void): number {
  const before = state();
  run();
  const after = state();
  t.is(after.freed - before.freed, after.allocated - before.allocated);
  return after.allocated - before.allocated;
}

test('packages', (t) => {
  const allocated = allocatedBy(t, () => {
    const names = enumerateSecurityPackages().map(({ name }) => name);
    t.deepEqual(names.slice(0, 2), ['Scripted', 'ScriptedStream']);
    const stream = querySecurityPackageInfo('scriptedstream');
    t.like(stream, { name: 'ScriptedStream', maxToken: 4096, version: 1, rpcId: 0xffff });
    t.true((stream.capabilities & SECPKG_FLAG_STREAM) !== 0);
  });
  t.is(allocated, 2);
});

test('a context', (t) => {
  using pair = makePair();
  establish(pair);
  const { client } = pair;
  const allocated = allocatedBy(t, () => {
    t.is(client.queryContextAttributes(SECPKG_ATTR_NAMES), 'SCRIPTED\\alice');
    t.is(client.queryContextAttributes(SECPKG_ATTR_PACKAGE_INFO)?.name, 'Scripted');
    const { packageInfo, negotiationState } = client.queryContextAttributes(
      SECPKG_ATTR_NEGOTIATION_INFO,
    );
    t.is(packageInfo?.comment, 'Does what a test says');
    t.is(negotiationState, SECPKG_NEGOTIATION_COMPLETE);
    t.deepEqual(client.queryContextAttributes(SECPKG_ATTR_SIZES), {
      maxToken: 4096,
      maxSignature: 16,
      blockSize: 8,
      securityTrailer: 16,
    });
    const { start, expiry } = client.queryContextAttributes(SECPKG_ATTR_LIFESPAN);
    t.deepEqual([start, expiry], [whenClockShows(2099, 11, 31, 23), whenClockShows(2100, 0, 1)]);
  });
  t.is(allocated, 3);
});

test('a failure of the package is an error, and nothing is freed that was never given', (t) => {
  using pair = makePair();
  establish(pair);
  for (const attribute of [
    SECPKG_ATTR_NAMES,
    SECPKG_ATTR_PACKAGE_INFO,
    SECPKG_ATTR_NEGOTIATION_INFO,
  ] as const) {
    script('QueryContextAttributesW', {
      status: 0x80090302,
      writes: [{ parameter: 'pBuffer', bytes: new Uint8Array(8).fill(0xee) }],
    });
    t.throws(() => pair.client.queryContextAttributes(attribute), {
      code: 'SEC_E_UNSUPPORTED_FUNCTION',
    });
  }
});

test('null where memory is expected: no crash, no free', (t) => {
  using pair = makePair();
  establish(pair);
  const { client } = pair;
  const nothing = () => script('QueryContextAttributesW', {});
  nothing();
  t.is(client.queryContextAttributes(SECPKG_ATTR_NAMES), '');
  nothing();
  t.is(client.queryContextAttributes(SECPKG_ATTR_PACKAGE_INFO), null);
  nothing();
  t.is(client.queryContextAttributes(SECPKG_ATTR_NEGOTIATION_INFO).packageInfo, null);
  script('QuerySecurityPackageInfoW', {});
  t.throws(() => querySecurityPackageInfo('Scripted'), { code: 'ERR_SSPI_PACKAGE' });
  script('EnumerateSecurityPackagesW', {});
  t.deepEqual(enumerateSecurityPackages(), []);
});

test('memory is freed when copying it fails', (t) => {
  const allocated = allocatedBy(t, () => {
    // Claims more packages than fit into memory.
    script('EnumerateSecurityPackagesW', {
      byDefault: true,
      writes: [{ parameter: 'pcPackages', bytes: new Uint8Array(4).fill(0xff) }],
    });
    t.throws(enumerateSecurityPackages, { instanceOf: Error });
  });
  t.is(allocated, 1);
});

test('names that are null, in a package', (t) => {
  script('QuerySecurityPackageInfoW', {
    writes: [
      { parameter: 'ppPackageInfo', bytes: Buffer.alloc(32), allocated: 'FreeContextBuffer' },
    ],
  });
  t.deepEqual(querySecurityPackageInfo('Scripted'), {
    name: '',
    comment: '',
    capabilities: 0,
    version: 0,
    rpcId: 0,
    maxToken: 0,
  });
});
