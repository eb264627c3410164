// Certificates for Schannel, from a PFX or a store, and their ownership.

import {
  CERT_FIND_ANY,
  CERT_FIND_HAS_PRIVATE_KEY,
  CERT_FIND_HASH,
  CERT_FIND_SUBJECT_STR_W,
  CERT_STORE_OPEN_EXISTING_FLAG,
  CERT_STORE_PROV_SYSTEM_W,
  CERT_STORE_READONLY_FLAG,
  CERT_SYSTEM_STORE_CURRENT_USER,
  CERT_SYSTEM_STORE_LOCAL_MACHINE,
  type CRYPT_ACQUIRE,
  CRYPT_USER_KEYSET,
  type PFX_IMPORT,
  PKCS12_PREFER_CNG_KSP,
} from '../../generated/flags.js';
import {
  CertFindCertificateInStore,
  CertFreeCertificateContext,
  CertOpenStore,
  PFXImportCertStore,
} from '../../generated/functions.js';
import { CERT_CONTEXT, CRYPT_DATA_BLOB } from '../../generated/structs.js';
import { closeStore, encodings, owned } from '../certificates/crypt32.js';
import { certificatesAt } from '../certificates/encoded.js';
import { KeyContainers } from '../certificates/key-containers.js';
import { type PrivateKey, privateKeyOf, propertyOf } from '../certificates/private-key.js';
import { type VerifiedCertificate, verifyChain, verifyChainAsync } from '../certificates/verify.js';
import type { CertificateVerification } from '../certificates/verify-options.js';
import type { Address, View } from '../declaration.js';
import type { AsyncOptions } from '../native/call-async.js';
import { checkBytes, checkFlags, checkObject, checkString, typeError } from '../native/check.js';
import { copyBytes, wide } from '../native/memory.js';
import { wideSecret } from '../native/secret.js';
import { alloc, decode } from '../native/struct.js';
import {
  checkMade,
  hold,
  type NativeAddress,
  type NativeResource,
  Owner,
} from '../sspi/handles.js';

/** A certificate, with a reference to its private key if it has one. Freed by `dispose()` or `using`. */
export class Certificate extends Owner {
  readonly #native: NativeAddress;
  readonly #encoded: Buffer;

  /** Made by `fromPfx` and `find`. */
  constructor(context: NativeAddress, store: NativeAddress, keys?: NativeResource) {
    const resources = keys ? [context, store, keys] : [context, store];
    checkMade(new.target.name, 'call Certificate.fromPfx or Certificate.find.', ...resources);
    // In this order: keys are deleted after everything that refers to them is freed.
    super(...resources);
    this.#native = context;
    const { pbCertEncoded, cbCertEncoded } = decode(CERT_CONTEXT, context.address);
    this.#encoded = copyBytes(pbCertEncoded, cbCertEncoded);
  }

  /** A copy of the certificate in DER, for X509Certificate of node:crypto. */
  get encoded(): Buffer {
    return Buffer.from(this.#encoded);
  }

  /** The PCCERT_CONTEXT, for the raw layer; valid until `dispose`. */
  get address(): Address {
    this.checkUsable();
    return this.#native.address;
  }

  /**
   * Keeps the certificate, its store and its key alive until the function returned is called: for a call that reads
   * them, or for the lifetime of a credential.
   */
  hold(): () => void {
    return hold(this);
  }

  /**
   * Verifies it as the certificate of a server or client: that its chain ends at a trusted root, and that it matches
   * `targetName`, allows this use, is valid now and, on request, is not revoked. Missing certificates of the chain are
   * taken from its store, the system's stores and the network.
   *
   * @throws TypeError or RangeError that names the option
   * @throws SspiError `CERT_E_CN_NO_MATCH`, `CERT_E_UNTRUSTEDROOT`, `CERT_E_EXPIRED`, `CERT_E_WRONG_USAGE`,
   *   `CRYPT_E_REVOKED`, `CRYPT_E_REVOCATION_OFFLINE` ...
   * @see https://learn.microsoft.com/windows/win32/api/wincrypt/nf-wincrypt-certverifycertificatechainpolicy
   */
  verify(options: CertificateVerification): VerifiedCertificate {
    return verifyChain(certificatesAt(this.address), options);
  }

  /** As `verify`, without blocking during network access. */
  async verifyAsync(options: CertificateVerification & AsyncOptions): Promise<VerifiedCertificate> {
    return verifyChainAsync(certificatesAt(this.address), options);
  }

  /**
   * A property of the certificate, as the bytes of its structure: `CERT_SHA256_HASH_PROP_ID` is the thumbprint,
   * `CERT_FRIENDLY_NAME_PROP_ID` UTF-16LE with NUL. What pointers in the structure point to is not copied.
   * @param property a constant of CERT_PROP_ID
   * @returns null if the certificate does not have it
   * @throws TypeError or RangeError that names the parameter
   * @throws SspiError or Win32Error
   * @see https://learn.microsoft.com/windows/win32/api/wincrypt/nf-wincrypt-certgetcertificatecontextproperty
   */
  getProperty(property: number): Buffer | null {
    return propertyOf(this.address, property);
  }

  /**
   * Opens the private key, to tell whether this process can use it, and closes it again.
   * @param flags constants of CRYPT_ACQUIRE; by default a key of CNG or CryptoAPI, without asking the user
   * @throws TypeError or RangeError that names the parameter
   * @throws SspiError `CRYPT_E_NO_KEY_PROPERTY` if there is none, `NTE_BAD_KEYSET` if it is not to be found,
   *   `NTE_SILENT_CONTEXT` if the user would have to be asked
   * @see https://learn.microsoft.com/windows/win32/api/wincrypt/nf-wincrypt-cryptacquirecertificateprivatekey
   */
  privateKey(flags?: CRYPT_ACQUIRE): PrivateKey {
    return privateKeyOf(this.address, flags);
  }

  /**
   * Imports a PFX (PKCS #12) and takes the first certificate that has a private key, else the first.
   *
   * The keys are imported into key containers of the current user: Schannel servers work with no others. The
   * containers of all certificates in the file are deleted when the certificate, and every credential that uses it, is
   * disposed, or when the process exits. A process that crashes leaves them behind, in
   * `%APPDATA%\Microsoft\Crypto`. Failure to delete a key emits the process warning `SSPI_KEY_NOT_DELETED`.
   *
   * Where CNG's key storage provider is missing, as in Wine, keys are imported without preferring it. Wine 8 keeps all
   * keys of a user in one container: there, a second import replaces the key of the first.
   *
   * @param pfx the content of the file
   * @param password a string, or its UTF-16LE bytes; our copy is wiped
   * @throws TypeError or RangeError that names the parameter
   * @throws SspiError or Win32Error for a wrong password, or data that is not a PFX
   * @see https://learn.microsoft.com/windows/win32/api/wincrypt/nf-wincrypt-pfximportcertstore
   */
  static fromPfx(
    pfx: Uint8Array,
    password: string | Uint8Array,
    options: PfxOptions = {},
  ): Certificate {
    checkBytes('pfx', pfx);
    checkObject('options', options);
    const { flags, keepKeys = false } = options;
    const bits = flags === undefined ? undefined : checkFlags('options.flags', flags);
    if (typeof keepKeys !== 'boolean') throw typeError('options.keepKeys', 'a boolean', keepKeys);
    const secret = wideSecret('password', password);
    try {
      const blob = alloc(CRYPT_DATA_BLOB, { cbData: pfx.byteLength, pbData: pfx });
      const store = importStore(blob, secret, bits);
      let keys: KeyContainers | undefined;
      try {
        if (!keepKeys) keys = new KeyContainers(store.address);
      } catch (error) {
        store.destroy();
        throw error;
      }
      return inStore(store, findWithKey, keys);
    } finally {
      secret.fill(0);
    }
  }

  /**
   * Finds a certificate in a store of the current user or the machine, by part of its subject or by SHA-1 thumbprint.
   * The store is opened read-only, and not created.
   *
   * @throws TypeError or RangeError that names the option
   * @throws SspiError `CRYPT_E_NOT_FOUND` if the store has no such certificate
   * @throws Win32Error `ERROR_2` if there is no such store, `ERROR_5` if the user may not read it
   * @see https://learn.microsoft.com/windows/win32/api/wincrypt/nf-wincrypt-certfindcertificateinstore
   */
  static find(options: CertificateSearch): Certificate {
    checkObject('options', options);
    const { store = 'MY', location = 'CurrentUser', subject, thumbprint } = options;
    checkString('options.store', store);
    if (!Object.hasOwn(locations, location)) {
      throw new TypeError(`options.location must be one of ${Object.keys(locations).join(', ')}`);
    }
    const place = locations[location];
    if ((subject === undefined) === (thumbprint === undefined)) {
      throw new TypeError('options must have either subject or thumbprint');
    }
    const [kind, what] =
      subject === undefined
        ? ([CERT_FIND_HASH, hashBlob(thumbprint)] as const)
        : ([CERT_FIND_SUBJECT_STR_W, subjectText(subject)] as const);
    const how = (place | CERT_STORE_READONLY_FLAG | CERT_STORE_OPEN_EXISTING_FLAG) >>> 0;
    const opened = CertOpenStore(CERT_STORE_PROV_SYSTEM_W, 0, 0n, how, wide(store));
    return inStore(owned(closeStore, opened, 'CertOpenStore'), (from) =>
      CertFindCertificateInStore(from, encodings, 0, kind, what, null),
    );
  }
}

/** Options of `Certificate.fromPfx`. */
export interface PfxOptions {
  /**
   * Flags of PFXImportCertStore; default: CRYPT_USER_KEYSET | PKCS12_PREFER_CNG_KSP. Caveats of others:
   * - PKCS12_NO_PERSIST_KEY keeps keys in memory only. A server gets SEC_E_NO_CREDENTIALS with them, and a TLS 1.3
   *   client crashed on Windows Server 2022.
   * - CRYPT_MACHINE_KEYSET needs an administrator.
   * - PKCS12_ALWAYS_CNG_KSP overrides the provider named in the file; a CryptoAPI provider, as in old exports, cannot
   *   sign for TLS 1.3.
   * - PKCS12_ALLOW_OVERWRITE_KEY replaces a key of the same name, which is then the one deleted.
   */
  readonly flags?: PFX_IMPORT;
  /** Whether to leave the key containers in place. False by default. */
  readonly keepKeys?: boolean;
}

/** Options of `Certificate.find`; either `subject` or `thumbprint`. */
export interface CertificateSearch {
  /** `MY`, the default, `ROOT`, `CA` ... */
  readonly store?: string;
  readonly location?: keyof typeof locations;
  /** A substring of the subject's name. */
  readonly subject?: string;
  /** The SHA-1 thumbprint, 20 bytes: in hex, with or without colons, or as bytes. */
  readonly thumbprint?: string | Uint8Array;
}

const locations = {
  CurrentUser: CERT_SYSTEM_STORE_CURRENT_USER,
  LocalMachine: CERT_SYSTEM_STORE_LOCAL_MACHINE,
} as const;

/**
 * Without flags, tries PKCS12_PREFER_CNG_KSP first, which, as documented, fails where CNG's provider is missing. After
 * a wrong password the second attempt fails alike.
 */
function importStore(blob: View<CRYPT_DATA_BLOB>, secret: Buffer, flags?: number): NativeAddress {
  const tried = flags ?? CRYPT_USER_KEYSET | PKCS12_PREFER_CNG_KSP;
  let store = PFXImportCertStore(blob, secret, tried);
  if (store === 0n && flags === undefined) {
    store = PFXImportCertStore(blob, secret, CRYPT_USER_KEYSET);
  }
  return owned(closeStore, store, 'PFXImportCertStore');
}

/** Takes ownership of the store and the keys, on failure too, and finds a certificate in the store. */
function inStore(
  store: NativeAddress,
  find: (store: Address) => Address,
  keys?: NativeResource,
): Certificate {
  let context: NativeAddress | undefined;
  try {
    const found = find(store.address);
    context = owned(CertFreeCertificateContext, found, 'CertFindCertificateInStore');
    return new Certificate(context, store, keys);
  } catch (error) {
    context?.destroy();
    store.destroy();
    keys?.destroy();
    throw error;
  }
}

/** The first certificate with a private key; if the system cannot tell, the first one. */
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
