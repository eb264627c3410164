// Queries that return certificates: their bytes are copied, the contexts freed once.

import { X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import test from 'ava';
import { pointerReader } from '../../src/attributes/reader.js';
import { certificatesAt, encodedAt } from '../../src/certificates/encoded.js';
import * as raw from '../../src/raw.js';
import { answering } from '../unit/attribute-call.js';

const encoded = rootCertificates.slice(0, 3).map((pem) => new X509Certificate(pem).raw);

/** A package that answers with an address. */
const pointing = (address: bigint) =>
  answering((structure: { address: bigint }) => {
    structure.address = address;
  });

/** A store in memory with certificates in it, and the context of the first one. */
function storeOf(certificates: readonly Buffer[]) {
  const store = raw.CertOpenStore(raw.CERT_STORE_PROV_MEMORY, 0, 0n, 0, null);
  for (const der of certificates) {
    const made = raw.CertCreateCertificateContext(raw.X509_ASN_ENCODING, der, der.byteLength);
    raw.CertAddCertificateContextToStore(store, made, raw.CERT_STORE_ADD_ALWAYS, null);
    raw.CertFreeCertificateContext(made);
  }
  let first = raw.CertEnumCertificatesInStore(store, null);
  while (!encodedAt(first).equals(certificates[0] as Buffer)) {
    first = raw.CertEnumCertificatesInStore(store, first);
  }
  return { store, first };
}

test('a certificate is given encoded, and freed once', (t) => {
  const { store, first } = storeOf(encoded);
  const freed: bigint[] = [];
  const free = (address: bigint) => {
    freed.push(address);
    raw.CertFreeCertificateContext(address);
  };
  const value = pointerReader(free, encodedAt).query(pointing(first));
  t.deepEqual(value, encoded[0]);
  t.deepEqual(freed, [first]);
  raw.CertCloseStore(store, 0);
});

test('no certificate is null, and nothing is freed', (t) => {
  const free = () => t.fail();
  t.is(pointerReader(free, encodedAt).query(pointing(0n)), null);
});

test('a certificate whose copy fails is freed once all the same', (t) => {
  const freed: bigint[] = [];
  const fail = () => {
    throw new Error('half-way');
  };
  const ask = () => pointerReader((address) => freed.push(address), fail).query(pointing(0x4711n));
  t.throws(ask, { message: 'half-way' });
  t.deepEqual(freed, [0x4711n]);
});

test('a chain is the certificate, then the others of its store', (t) => {
  const { store, first } = storeOf(encoded);
  const chain = certificatesAt(first);
  t.deepEqual(chain[0], encoded[0]);
  const sorted = (list: readonly Buffer[]) => list.map((der) => der.toString('hex')).sort();
  t.deepEqual(sorted(chain), sorted(encoded));
  raw.CertFreeCertificateContext(first);
  // Closes at once; fails if a certificate is still in use.
  t.is(raw.CertCloseStore(store, raw.CERT_CLOSE_STORE_CHECK_FLAG), 1);
});
