// Certificates for Schannel: from a PFX or a store, owned and released.

import {
  CERT_FIND_ANY,
  CERT_FIND_HAS_PRIVATE_KEY,
  CERT_FIND_HASH,
  CERT_FIND_SUBJECT_STR_W,
  CERT_STORE_PROV_SYSTEM_W,
  CERT_SYSTEM_STORE_CURRENT_USER,
  CERT_SYSTEM_STORE_LOCAL_MACHINE,
  type PFX_IMPORT,
  PKCS_7_ASN_ENCODING,
  PKCS12_NO_PERSIST_KEY,
  X509_ASN_ENCODING,
} from '../../generated/flags.js';
import {
  CertCloseStore,
  CertFindCertificateInStore,
  CertFreeCertificateContext,
  CertOpenStore,
  GetLastError,
  PFXImportCertStore,
} from '../../generated/functions.js';
import { CERT_CONTEXT, CRYPT_DATA_BLOB } from '../../generated/structs.js';
import type { Address, View } from '../../generated/types.js';
import { SspiError } from '../errors.js';
import { checkMade, NativeAddress, Owner } from '../handle.js';
import { checkBytes, checkFlags, checkObject, checkString } from '../native/check.js';
import { copyBytes, wide } from '../native/memory.js';
import { wideSecret } from '../native/secret.js';
import { alloc, decode } from '../native/struct.js';
import { Win32Error } from '../win32-error.js';

const encodings = X509_ASN_ENCODING | PKCS_7_ASN_ENCODING;

/** A certificate with, where it has one, a reference to its private key. */
export class Certificate extends Owner {
  readonly #native: NativeAddress;
  readonly #encoded: Buffer;

  /** Made by `fromPfx` and `find`. */
  constructor(context: NativeAddress, store: NativeAddress) {
    checkMade(new.target.name, 'call Certificate.fromPfx or Certificate.find.', context, store);
    super(context, store);
    this.#native = context;
    const { pbCertEncoded, cbCertEncoded } = decode(CERT_CONTEXT, context.address);
    this.#encoded = copyBytes(pbCertEncoded, cbCertEncoded);
  }

  /** A copy of the certificate in DER, for `new X509Certificate(...)` of node:crypto. */
  get encoded(): Buffer {
    return Buffer.from(this.#encoded);
  }

  /** PCCERT_CONTEXT, for calls of the raw layer: valid until the certificate is disposed. */
  get address(): Address {
    this.checkUsable();
    return this.#native.address;
  }

  /** Keeps it from being freed while a call reads it, until what this returns is called. */
  hold(): () => void {
    const native = this.#native;
    native.retain();
    return () => native.release();
  }

  /**
   * Imports a PFX (PKCS #12) and takes the first certificate that has a private key, else the first.
   *
   * @param pfx the file's bytes
   * @param password a string, or its UTF-16LE bytes; our copy is wiped
   * @param flags PFX_IMPORT; by default keys are not kept on disk (PKCS12_NO_PERSIST_KEY)
   * @throws TypeError or RangeError that names the parameter
   * @throws SspiError or Win32Error: a wrong password, or no PFX
   * @see https://learn.microsoft.com/windows/win32/api/wincrypt/nf-wincrypt-pfximportcertstore
   */
  static fromPfx(
    pfx: Uint8Array,
    password: string | Uint8Array,
    flags: PFX_IMPORT = PKCS12_NO_PERSIST_KEY,
  ): Certificate {
    checkBytes('pfx', pfx);
    const bits = checkFlags('flags', flags);
    const secret = wideSecret('password', password);
    try {
      const blob = alloc(CRYPT_DATA_BLOB, { cbData: pfx.byteLength, pbData: pfx });
      const store = owned(closeStore, PFXImportCertStore(blob, secret, bits), 'PFXImportCertStore');
      return inStore(store, (from) => findWithKey(from));
    } finally {
      secret.fill(0);
    }
  }

  /**
   * Finds a certificate in a store of the current user or the machine: by a part of its subject, or by
   * its SHA-1 thumbprint.
   *
   * @throws TypeError or RangeError that names the option
   * @throws SspiError `CRYPT_E_NOT_FOUND` if the store has none
   * @see https://learn.microsoft.com/windows/win32/api/wincrypt/nf-wincrypt-certfindcertificateinstore
   */
  static find(options: CertificateSearch): Certificate {
    checkObject('options', options);
    const { store = 'MY', location = 'CurrentUser', subject, thumbprint } = options;
    checkString('options.store', store);
    const place = locations[location];
    if (place === undefined) {
      throw new TypeError(`options.location must be one of ${Object.keys(locations).join(', ')}`);
    }
    if ((subject === undefined) === (thumbprint === undefined)) {
      throw new TypeError('options must have either subject or thumbprint');
    }
    const [kind, what] =
      subject === undefined
        ? ([CERT_FIND_HASH, hashBlob(thumbprint)] as const)
        : ([CERT_FIND_SUBJECT_STR_W, subjectText(subject)] as const);
    const opened = CertOpenStore(CERT_STORE_PROV_SYSTEM_W, 0, 0n, place, wide(store));
    return inStore(owned(closeStore, opened, 'CertOpenStore'), (from) =>
      CertFindCertificateInStore(from, encodings, 0, kind, what, null),
    );
  }
}

/** Where to look for a certificate, and for which; `subject` or `thumbprint`, not both. */
export interface CertificateSearch {
  /** `MY`, the default, `ROOT`, `CA` ... */
  readonly store?: string;
  readonly location?: keyof typeof locations;
  /** A part of the subject's name. */
  readonly subject?: string;
  /** 20 bytes of SHA-1: in hex, colons or not, or as bytes. */
  readonly thumbprint?: string | Uint8Array;
}

const locations = {
  CurrentUser: CERT_SYSTEM_STORE_CURRENT_USER,
  LocalMachine: CERT_SYSTEM_STORE_LOCAL_MACHINE,
} as const;

const closeStore = (store: Address): unknown => CertCloseStore(store, 0);

/** Owns what a call returned; a null pointer is its failure, told by GetLastError. */
function owned(free: (address: Address) => unknown, made: Address, by: string): NativeAddress {
  if (made === 0n) throw failure(by, GetLastError());
  const native = new NativeAddress(free);
  native.memory[0] = made;
  native.own();
  return native;
}

/** Certificate functions fail with a status (`CRYPT_E_NOT_FOUND`) or with a Win32 error. */
const failure = (by: string, code: number): Error =>
  code > 0xffff ? new SspiError(by, code) : new Win32Error(by, code);

/** Takes a certificate out of a store; both are the result's, or freed. */
function inStore(store: NativeAddress, find: (store: Address) => Address): Certificate {
  try {
    const found = find(store.address);
    const context = owned(CertFreeCertificateContext, found, 'CertFindCertificateInStore');
    return new Certificate(context, store);
  } catch (error) {
    store.destroy();
    throw error;
  }
}

/** The first certificate with a private key; where the system cannot tell, the first at all. */
function findWithKey(store: Address): Address {
  const find = (kind: number) => CertFindCertificateInStore(store, encodings, 0, kind, null, null);
  return find(CERT_FIND_HAS_PRIVATE_KEY) || find(CERT_FIND_ANY);
}

function subjectText(subject: unknown): Buffer {
  checkString('options.subject', subject);
  return wide(subject);
}

function hashBlob(thumbprint: unknown): View<CRYPT_DATA_BLOB> {
  const bytes =
    typeof thumbprint === 'string'
      ? Buffer.from(thumbprint.replace(/[:\s]/g, ''), 'hex')
      : thumbprint;
  checkBytes('options.thumbprint', bytes);
  if (bytes.byteLength !== 20) {
    throw new RangeError(
      `options.thumbprint must be 20 bytes of SHA-1, got ${bytes.byteLength} bytes`,
    );
  }
  return alloc(CRYPT_DATA_BLOB, { cbData: bytes.byteLength, pbData: bytes });
}
