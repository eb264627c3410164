// tls-server-end-point of certificates that OpenSSL signs with different hashes.

import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'ava';
import { tlsServerEndPoint } from '../../protocols/http/index.js';

const rsa = ['-newkey', 'rsa:2048'];
const ec = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'];
const pss = ['-sigopt', 'rsa_padding_mode:pss', '-sigopt', 'rsa_pss_saltlen:32'];

/** OpenSSL's options, and the hash according to RFC 5929; null if the binding is undefined. */
const cases: Readonly<Record<string, [string[], string | null]>> = {
  'RSA with MD5': [[...rsa, '-md5'], 'sha256'],
  'RSA with SHA-1': [[...rsa, '-sha1'], 'sha256'],
  'RSA with SHA-224': [[...rsa, '-sha224'], 'sha224'],
  'RSA with SHA-256': [[...rsa, '-sha256'], 'sha256'],
  'RSA with SHA-384': [[...rsa, '-sha384'], 'sha384'],
  'RSA with SHA-512': [[...rsa, '-sha512'], 'sha512'],
  'RSASSA-PSS with SHA-1': [[...rsa, '-sha1', ...pss.slice(0, 2)], 'sha256'],
  'RSASSA-PSS with SHA-256': [[...rsa, '-sha256', ...pss], 'sha256'],
  'RSASSA-PSS with SHA-384': [[...rsa, '-sha384', ...pss], 'sha384'],
  'RSASSA-PSS with SHA-512': [[...rsa, '-sha512', ...pss], 'sha512'],
  'ECDSA with SHA-1': [[...ec, '-sha1'], 'sha256'],
  'ECDSA with SHA-256': [[...ec, '-sha256'], 'sha256'],
  'ECDSA with SHA-384': [[...ec, '-sha384'], 'sha384'],
  'ECDSA with SHA-512': [[...ec, '-sha512'], 'sha512'],
  Ed25519: [['-newkey', 'ed25519'], null],
};

/** A certificate in DER. */
function certificate(options: readonly string[]): Buffer {
  const directory = mkdtempSync(path.join(tmpdir(), 'koffi-sspi-end-point-'));
  const file = path.join(directory, 'certificate.pem');
  try {
    const fixed = ['-nodes', '-subj', '/CN=localhost', '-days', '1', '-out', file];
    const keys = ['-keyout', path.join(directory, 'key.pem')];
    execFileSync('openssl', ['req', '-x509', ...options, ...fixed, ...keys], { stdio: 'pipe' });
    return new X509Certificate(readFileSync(file)).raw;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

for (const [title, [options, hash]] of Object.entries(cases)) {
  test(title, (t) => {
    const der = certificate(options);
    const expected = hash && createHash(hash).update(der).digest('hex');
    const binding = tlsServerEndPoint(der);
    t.is(binding?.toString('latin1', 0, 21) ?? null, expected && 'tls-server-end-point:');
    t.is(binding?.toString('hex', 21) ?? null, expected);
  });
}

test('what is no certificate is a TypeError', (t) => {
  const der = certificate([...rsa, '-sha256']);
  for (const bad of [Buffer.alloc(0), Buffer.from('garbage'), der.subarray(0, 300)]) {
    t.throws(() => tlsServerEndPoint(bad), {
      instanceOf: TypeError,
      message: 'certificate must be a certificate in DER',
    });
  }
  t.throws(() => tlsServerEndPoint('text' as never), {
    instanceOf: TypeError,
    message: 'certificate must be a Uint8Array',
  });
});

const tlv = (tag: number, ...content: Uint8Array[]): Buffer => {
  const bytes = Buffer.concat(content);
  return Buffer.concat([Buffer.of(tag, bytes.byteLength), bytes]);
};
const pssIdentifier = tlv(0x06, Buffer.from('2a864886f70d01010a', 'hex'));

/** As much of a certificate as is read, with RSASSA-PSS and these bytes behind its identifier. */
const withParameters = (...parameters: Uint8Array[]): Buffer =>
  tlv(0x30, tlv(0x30), tlv(0x30, pssIdentifier, ...parameters));

test('RSASSA-PSS without parameters, or without a hash in them, is with SHA-1: SHA-256', (t) => {
  for (const der of [
    withParameters(),
    withParameters(tlv(0x30)),
    withParameters(tlv(0x30, tlv(0xa2, tlv(0x02, Buffer.of(32))))),
  ]) {
    const expected = createHash('sha256').update(der).digest('hex');
    t.is(tlsServerEndPoint(der)?.toString('hex', 21), expected);
  }
});

test('an element that is cut off, or has no length, is no certificate', (t) => {
  for (const der of [
    withParameters(tlv(0x30, Buffer.of(0xa0))),
    withParameters(Buffer.of(0x30)),
    withParameters(Buffer.of(0x30, 0x80, 0, 0)),
    withParameters(tlv(0x30, Buffer.of(0xa0, 1))),
    Buffer.of(0x30, 0x80, 0, 0),
    Buffer.concat([Buffer.of(0x30, 0x80), tlv(0x30), tlv(0x30, pssIdentifier), Buffer.alloc(128)]),
    tlv(0x30, tlv(0x30), tlv(0x30, pssIdentifier), tlv(0x03, Buffer.alloc(8))).subarray(0, -1),
  ]) {
    t.throws(() => tlsServerEndPoint(der), {
      instanceOf: TypeError,
      message: 'certificate must be a certificate in DER',
    });
  }
});
