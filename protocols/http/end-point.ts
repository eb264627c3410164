// The channel binding tls-server-end-point: the hash of a TLS server's certificate (RFC 5929).

import { createHash } from 'node:crypto';
import { channelBindings } from '../../src/index.js';

/** Object identifiers in DER, as hex. */
const pss = '2a864886f70d01010a';

/** The hash of each signature algorithm; SHA-256 in place of MD5 and SHA-1, as the RFC demands. */
const hashes: Readonly<Record<string, string>> = {
  '2a864886f70d010104': 'sha256', // md5WithRSAEncryption
  '2a864886f70d010105': 'sha256', // sha1WithRSAEncryption
  '2a864886f70d01010e': 'sha224',
  '2a864886f70d01010b': 'sha256',
  '2a864886f70d01010c': 'sha384',
  '2a864886f70d01010d': 'sha512',
  '2a8648ce3d0401': 'sha256', // ecdsa-with-SHA1
  '2a8648ce3d040301': 'sha224',
  '2a8648ce3d040302': 'sha256',
  '2a8648ce3d040303': 'sha384',
  '2a8648ce3d040304': 'sha512',
  '2a8648ce380403': 'sha256', // dsa-with-sha1
  '608648016503040301': 'sha224', // DSA
  '608648016503040302': 'sha256',
};

/** The hashes that the parameters of RSASSA-PSS name. */
const pssHashes: Readonly<Record<string, string>> = {
  '2b0e03021a': 'sha256', // SHA-1
  '608648016503040204': 'sha224',
  '608648016503040201': 'sha256',
  '608648016503040202': 'sha384',
  '608648016503040203': 'sha512',
};

interface Element {
  readonly tag: number;
  readonly content: Buffer;
  /** What follows it. */
  readonly rest: Buffer;
}

/** The first element of DER. */
function element(bytes: Buffer): Element {
  const tag = bytes.readUInt8(0);
  let length = bytes.readUInt8(1);
  let start = 2;
  if (length >= 0x80) {
    const size = length & 0x7f;
    length = bytes.readUIntBE(start, size);
    start += size;
  }
  const end = start + length;
  if (end > bytes.length) throw new RangeError('an element is longer than its bytes');
  return { tag, content: bytes.subarray(start, end), rest: bytes.subarray(end) };
}

/** The hash of a certificate's signature algorithm, by Node's name. */
function hashOf(certificate: Buffer): string | undefined {
  const toBeSigned = element(element(certificate).content);
  const algorithm = element(element(toBeSigned.rest).content);
  const identifier = algorithm.content.toString('hex');
  if (identifier !== pss) return hashes[identifier];
  // RSASSA-PSS-params: [0] has the hash's AlgorithmIdentifier; without one, it is SHA-1.
  const parameters = algorithm.rest.length > 0 ? element(algorithm.rest).content : algorithm.rest;
  if (parameters[0] !== 0xa0) return 'sha256';
  const hash = element(element(element(parameters).content).content);
  return pssHashes[hash.content.toString('hex')];
}

/**
 * The application data of the channel binding `tls-server-end-point`, for `channelBindings`.
 * @param certificate the server's certificate in DER, as `raw` of X509Certificate has it
 * @returns `tls-server-end-point:` and the hash; null if the certificate's signature algorithm has no hash of its own,
 *   as Ed25519 has not: the binding is undefined then
 * @throws TypeError if it is no certificate in DER
 * @see https://www.rfc-editor.org/rfc/rfc5929#section-4
 */
export function tlsServerEndPoint(certificate: Uint8Array): Buffer | null {
  if (!(certificate instanceof Uint8Array)) {
    throw new TypeError('certificate must be a Uint8Array');
  }
  const bytes = Buffer.from(certificate.buffer, certificate.byteOffset, certificate.byteLength);
  let hash: string | undefined;
  try {
    hash = hashOf(bytes);
  } catch (cause) {
    throw new TypeError('certificate must be a certificate in DER', { cause });
  }
  if (hash === undefined) return null;
  return Buffer.concat([
    Buffer.from('tls-server-end-point:', 'latin1'),
    createHash(hash).update(bytes).digest(),
  ]);
}

/** What a TLS socket has of certificates: Node's own, and what passes for it. */
interface CertificateSource {
  getPeerX509Certificate?(): { raw: Buffer } | undefined;
  getPeerCertificate?(): { raw?: Buffer } | null | undefined;
  getX509Certificate?(): { raw: Buffer } | undefined;
}

const bindingsOf = (raw: Buffer | undefined): Buffer | undefined => {
  const data = raw && tlsServerEndPoint(raw);
  return data ? channelBindings(data) : undefined;
};

/** The SEC_CHANNEL_BINDINGS of a client's TLS socket; undefined for one without TLS, or without a binding. */
export function clientBindings(socket: object): Buffer | undefined {
  const source = socket as CertificateSource;
  return bindingsOf((source.getPeerX509Certificate?.() ?? source.getPeerCertificate?.())?.raw);
}

/** The same of a server's TLS socket. */
export function serverBindings(socket: object): Buffer | undefined {
  return bindingsOf((socket as CertificateSource).getX509Certificate?.()?.raw);
}
