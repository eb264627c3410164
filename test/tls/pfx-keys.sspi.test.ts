// With the system's crypt32, an imported key is on disk exactly as long as its certificate lives.

import test from 'ava';
import {
  acquireCredentialsHandle,
  CERT_KEY_PROV_INFO_PROP_ID,
  Certificate,
  PKCS12_NO_PERSIST_KEY,
  SECPKG_CRED,
  UNISP_NAME_W,
} from '../../src/index.js';
import * as raw from '../../src/raw.js';
import { isWine } from '../real/account.js';
import { fixture, keysOnDisk, pfxPassword } from './fixtures.js';

/** CERT_KEY_PROV_INFO_PROP_ID of a certificate, or undefined. */
function keyOf(certificate: Certificate) {
  const size = new Uint32Array(1);
  const get = (memory: Uint8Array | null) =>
    raw.CertGetCertificateContextProperty(
      certificate.address,
      CERT_KEY_PROV_INFO_PROP_ID,
      memory,
      size,
    );
  if (!get(null)) return undefined;
  const memory = new Uint8Array(size[0] ?? 0);
  get(memory);
  const info = raw.view(raw.CRYPT_KEY_PROV_INFO, memory);
  return {
    container: raw.copyString16(info.pwszContainerName) ?? '',
    provider: raw.copyString16(info.pwszProvName) ?? '',
    type: info.dwProvType,
  };
}

const wide = (text: string) => Buffer.from(`${text}\0`, 'utf16le');

/** Whether the container can be opened. */
function exists({ container, provider, type }: NonNullable<ReturnType<typeof keyOf>>): boolean {
  const handle = new BigUint64Array(1);
  if (type !== 0) {
    return raw.CryptAcquireContextW(handle, wide(container), wide(provider), type, 0x40) !== 0;
  }
  raw.NCryptOpenStorageProvider(handle, wide(provider), 0);
  const storage = handle[0] ?? 0n;
  const status = raw.NCryptOpenKey(storage, handle, wide(container), 0, 0x40);
  if (status >= 0) raw.NCryptFreeObject(handle[0] ?? 0n);
  raw.NCryptFreeObject(storage);
  return status >= 0;
}

test.serial('on disk, for CNG, until the certificate and its credential are gone', async (t) => {
  using _keys = await keysOnDisk();
  const certificate = Certificate.fromPfx(fixture('client.pfx'), pfxPassword);
  const key = keyOf(certificate);
  t.truthy(key?.container);
  if (!key) return;
  // Wine's crypt32 refuses PKCS12_PREFER_CNG_KSP, and imports with CryptoAPI.
  t.is(key.type, isWine ? 1 : 0);
  t.true(exists(key));
  const credential = acquireCredentialsHandle({
    package: UNISP_NAME_W,
    credentialUse: SECPKG_CRED.OUTBOUND,
    schannel: { certificates: [certificate] },
  });
  certificate.dispose();
  t.true(exists(key));
  credential.dispose();
  t.false(exists(key));
});

test.serial('in memory: no container', async (t) => {
  using _keys = await keysOnDisk();
  using certificate = Certificate.fromPfx(fixture('client.pfx'), pfxPassword, {
    flags: PKCS12_NO_PERSIST_KEY,
  });
  t.is(keyOf(certificate), undefined);
});

test.serial('a store that is not there is not made', (t) => {
  for (const location of ['CurrentUser', 'LocalMachine'] as const) {
    const find = () => Certificate.find({ store: 'koffi-sspi-none', location, subject: 'x' });
    t.throws(find, { code: 'ERROR_2' });
    t.throws(find, { code: 'ERROR_2' });
  }
});
