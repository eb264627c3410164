// Key containers created by a PFX import: reference-counted by name, deleted with the last user.

import {
  CERT_KEY_PROV_INFO_PROP_ID,
  CRYPT_DELETEKEYSET,
  CRYPT_MACHINE_KEYSET,
  CRYPT_SILENT,
  NCRYPT_MACHINE_KEY_FLAG,
  NCRYPT_SILENT_FLAG,
} from '../../generated/flags.js';
import {
  CertEnumCertificatesInStore,
  CertFreeCertificateContext,
  CertGetCertificateContextProperty,
  CryptAcquireContextW,
  NCryptDeleteKey,
  NCryptFreeObject,
  NCryptOpenKey,
  NCryptOpenStorageProvider,
} from '../../generated/functions.js';
import { CRYPT_KEY_PROV_INFO } from '../../generated/structs.js';
import type { Address } from '../declaration.js';
import { copyString16, wide } from '../native/memory.js';
import { view } from '../native/struct.js';
import { checkStatus } from '../sspi/error.js';
import { NativeResource } from '../sspi/handles.js';
import { lastFailure } from './crypt32.js';

/** A private key's location: CRYPT_KEY_PROV_INFO, copied. */
interface KeyContainer {
  readonly container: string;
  readonly provider: string;
  /** dwProvType; 0 for CNG. */
  readonly type: number;
  readonly ofMachine: boolean;
}

/** The certificate's key container; undefined if it has no private key, or one in memory only. */
function containerOf(certificate: Address): KeyContainer | undefined {
  const size = new Uint32Array(1);
  const get = (memory: Uint8Array | null) =>
    CertGetCertificateContextProperty(certificate, CERT_KEY_PROV_INFO_PROP_ID, memory, size);
  if (!get(null)) return undefined;
  const memory = new Uint8Array(size[0] ?? 0);
  if (!get(memory)) throw lastFailure('CertGetCertificateContextProperty');
  const info = view(CRYPT_KEY_PROV_INFO, memory);
  const container = copyString16(info.pwszContainerName);
  if (container === null) return undefined;
  return {
    container,
    provider: copyString16(info.pwszProvName) ?? '',
    type: info.dwProvType,
    ofMachine: (info.dwFlags & CRYPT_MACHINE_KEYSET) !== 0,
  };
}

/** All containers of a store. Reading errors are deferred to the end, so that every other container is found. */
function* containersIn(store: Address): Generator<KeyContainer> {
  const failures: unknown[] = [];
  let at = CertEnumCertificatesInStore(store, null);
  try {
    while (at !== 0n) {
      let container: KeyContainer | undefined;
      try {
        container = containerOf(at);
      } catch (error) {
        failures.push(error);
      }
      if (container) yield container;
      // Frees the previous context.
      at = CertEnumCertificatesInStore(store, at);
    }
  } finally {
    if (at !== 0n) CertFreeCertificateContext(at);
  }
  if (failures.length > 0) throw failures[0];
}

/** CNG keys need NCryptDeleteKey, others CryptAcquireContext (as in .NET's CertificatePal). */
function deleteContainer(key: KeyContainer): void {
  if (key.type === 0) deleteCngKey(key);
  else deleteKeySet(key);
}

function deleteKeySet({ container, provider, type, ofMachine }: KeyContainer): void {
  const flags = CRYPT_DELETEKEYSET | CRYPT_SILENT | (ofMachine ? CRYPT_MACHINE_KEYSET : 0);
  // With CRYPT_DELETEKEYSET no handle is returned.
  const nothing = new BigUint64Array(1);
  if (!CryptAcquireContextW(nothing, wide(container), wide(provider), type, flags >>> 0)) {
    throw lastFailure('CryptAcquireContext');
  }
}

function deleteCngKey({ container, provider, ofMachine }: KeyContainer): void {
  const flags = NCRYPT_SILENT_FLAG | (ofMachine ? NCRYPT_MACHINE_KEY_FLAG : 0);
  const opened = new BigUint64Array(1);
  const handle = (): Address => opened[0] ?? 0n;
  checkStatus('NCryptOpenStorageProvider', NCryptOpenStorageProvider(opened, wide(provider), 0));
  const storage = handle();
  try {
    checkStatus('NCryptOpenKey', NCryptOpenKey(storage, opened, wide(container), 0, flags >>> 0));
    const key = handle();
    const status = NCryptDeleteKey(key, NCRYPT_SILENT_FLAG);
    // NCryptDeleteKey frees the handle only on success.
    if (status < 0) NCryptFreeObject(key);
    checkStatus('NCryptDeleteKey', status);
  } finally {
    NCryptFreeObject(storage);
  }
}

/** Reference counts by container: Wine's crypt32 imports all keys of a user into one. */
const users = new Map<string, { readonly key: KeyContainer; count: number }>();

const nameOf = ({ type, provider, container, ofMachine }: KeyContainer): string =>
  [type, provider, container, ofMachine].join('\0');

let watchesExit = false;

function use(key: KeyContainer): void {
  // Deletes the keys of undisposed certificates.
  if (!watchesExit) process.on('exit', deleteAll);
  watchesExit = true;
  const name = nameOf(key);
  const used = users.get(name);
  if (used) used.count++;
  else users.set(name, { key, count: 1 });
}

function leave(key: KeyContainer): void {
  const name = nameOf(key);
  const used = users.get(name);
  if (used === undefined || --used.count > 0) return;
  users.delete(name);
  tryToDelete(key);
}

function deleteAll(): void {
  for (const [name, { key }] of users) {
    users.delete(name);
    tryToDelete(key);
  }
}

/** Runs in cleanup, where throwing would hide other errors: a failure is a process warning. */
function tryToDelete(key: KeyContainer): void {
  try {
    deleteContainer(key);
  } catch (error) {
    process.emitWarning(
      `A private key could not be deleted and stays on disk, in the container ${JSON.stringify(key.container)} ` +
        `of ${JSON.stringify(key.provider)}: ${(error as Error).message}`,
      { type: 'SspiWarning', code: 'SSPI_KEY_NOT_DELETED' },
    );
  }
}

/** The containers of an imported store, deleted with their last user. */
export class KeyContainers extends NativeResource {
  readonly #keys: KeyContainer[] = [];

  /** @throws SspiError or Win32Error, after deleting the containers found so far */
  constructor(store: Address) {
    super();
    this.own();
    try {
      for (const key of containersIn(store)) {
        use(key);
        this.#keys.push(key);
      }
    } catch (error) {
      this.destroy();
      throw error;
    }
  }

  protected override free(): void {
    for (const key of this.#keys) leave(key);
  }
}
