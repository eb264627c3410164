// Stored credentials of the user who runs the tests: stored until the logon session ends, read, listed, deleted.

import ava from 'ava';
import {
  CRED_PERSIST,
  CRED_TYPE,
  deleteCredential,
  listCredentials,
  readCredential,
  writeCredential,
} from '../../src/index.js';
import { isWine } from './account.js';

const test = ava.serial;
/** Nobody else's: with the process in its name. */
const target = `koffi-sspi_test_${process.pid}`;
const bytes = Buffer.from('pässword', 'utf16le');

test.afterEach.always(() => {
  for (const { targetName } of listCredentials({ filter: `${target}*` })) {
    deleteCredential(targetName);
  }
});

test('a generic credential: stored, read, replaced, deleted', (t) => {
  const before = Date.now();
  writeCredential({
    targetName: target,
    userName: 'LAB\\alice',
    password: bytes,
    comment: 'of a test',
  });
  const { lastWritten, attributes, ...stored } = readCredential(target);
  t.deepEqual(stored, {
    type: CRED_TYPE.GENERIC,
    targetName: target,
    userName: 'LAB\\alice',
    credentialBlob: bytes,
    persist: CRED_PERSIST.SESSION,
    comment: 'of a test',
    targetAlias: null,
    flags: 0,
  });
  t.deepEqual(attributes, []);
  // Clocks and time stamps may be some milliseconds apart.
  t.true(Math.abs(lastWritten.getTime() - before) < 60_000, lastWritten.toISOString());
  writeCredential({ targetName: target, userName: 'bob', credentialBlob: Buffer.from([1, 2, 3]) });
  t.like(readCredential(target), { userName: 'bob', credentialBlob: Buffer.from([1, 2, 3]) });
  deleteCredential(target);
  t.throws(() => readCredential(target), { code: 'ERROR_1168' });
  t.throws(() => deleteCredential(target), { code: 'ERROR_1168' });
});

test('a list by the beginning of the names', (t) => {
  t.deepEqual(listCredentials({ filter: `${target}*` }), []);
  for (const end of ['_1', '_2']) writeCredential({ targetName: target + end, password: end });
  const found = listCredentials({ filter: `${target}_*` });
  t.deepEqual(found.map(({ targetName }) => targetName).sort(), [`${target}_1`, `${target}_2`]);
  t.true(listCredentials().length >= 2);
  t.deepEqual(listCredentials({ filter: `${target}_2` }).length, 1);
});

test('the password of a domain credential is for security packages only', (t) => {
  const type = CRED_TYPE.DOMAIN_PASSWORD;
  writeCredential({ type, targetName: target, userName: 'LAB\\alice', password: bytes });
  const { credentialBlob } = readCredential(target, type);
  // Wine hands it out: it has no packages that would read it.
  t.deepEqual(credentialBlob, isWine ? bytes : Buffer.alloc(0));
  deleteCredential(target, type);
});

test('attributes come back with the credential', (t) => {
  const attributes = [{ keyword: 'Koffi_Sspi_Test', value: Buffer.from('value') }];
  writeCredential({ targetName: target, password: bytes, attributes });
  // Wine keeps none.
  t.deepEqual(readCredential(target).attributes, isWine ? [] : attributes);
});
