// Credentials: the identity of a client or a server for one package.

import type { SECPKG_CRED } from '../../generated/flags.js';
import { FreeCredentialsHandle } from '../../generated/functions.js';
import { TimeStamp } from '../../generated/structs.js';
import {
  type AttributeReport,
  type CredentialsAttributes,
  queryCredentialsAttributes,
  queryCredentialsAttributesRaw,
  sweepCredentialsAttributes,
} from '../attributes/query.js';
import {
  type CredentialsSettings,
  type Setting,
  setCredentialsAttributes,
} from '../attributes/set.js';
import { type AsyncOptions, type PreparedCall, run, runAsync } from '../native/call-async.js';
import { checkFlags, checkObject, checkString, toInteger, typeError } from '../native/check.js';
import { wideForCall } from '../native/memory.js';
import { alloc } from '../native/struct.js';
import { checkStatus } from '../sspi/error.js';
import { checkMade, isOwned, NativeHandle, Owner, usableHandle } from '../sspi/handles.js';
import { knownPackage, type SecurityPackageInfo } from '../sspi/packages.js';
import { type Expiry, readTimeStamp } from '../sspi/time.js';
import type { AuthData } from './auth-data.js';
import { type CredentialData, credentialData } from './credential-data.js';

export interface AcquireCredentialsHandleOptions extends CredentialData {
  /** `NTLM`, `Kerberos`, `Negotiate` ... */
  readonly package: string;
  /** SECPKG_CRED_OUTBOUND for a client, SECPKG_CRED_INBOUND for a server. */
  readonly credentialUse: SECPKG_CRED;
  /** The principal, if the process may use credentials of several. */
  readonly principal?: string;
  /**
   * The logon session whose credentials are acquired, as the 64 bits of its LUID, instead of the caller's own: pvLogonId.
   * Needs the privilege SeTcbPrivilege. Not for `addCredentials`.
   */
  readonly logonId?: bigint;
}

/**
 * A credential. Free it with `dispose()` or `using`; contexts made with it keep the native handle until they are
 * disposed.
 */
export class CredHandle extends Owner {
  /** The package, as it describes itself; frozen. */
  readonly package: SecurityPackageInfo;
  /** When the credential expires. */
  readonly expiry: Expiry;

  /** Made by `acquireCredentialsHandle`. */
  constructor(handle: NativeHandle, info: SecurityPackageInfo, expiry: Expiry) {
    checkMade(new.target.name, 'call acquireCredentialsHandle.', handle);
    super(handle);
    this.package = info;
    this.expiry = expiry;
  }

  /**
   * Adds a further credential: contexts made with this handle may then use either.
   * @returns when the added credential expires
   * @throws TypeError or RangeError that names the option
   * @throws SspiError such as `SEC_E_UNSUPPORTED_FUNCTION`
   * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-addcredentialsw
   */
  addCredentials(options: AcquireCredentialsHandleOptions): Expiry {
    return run(prepareAdding(nativeCredential(this), options));
  }

  /**
   * As `addCredentials`, without blocking. Disposing meanwhile takes effect after the call. A call that is abandoned
   * while it runs adds the credential all the same.
   */
  async addCredentialsAsync(
    options: AcquireCredentialsHandleOptions & AsyncOptions,
  ): Promise<Expiry> {
    return runAsync(prepareAdding(nativeCredential(this), options), options);
  }

  /**
   * Queries an attribute of the credential. Memory that the package allocated is copied and freed.
   * @param attribute a constant of SECPKG_CRED_ATTR whose structure the headers define
   * @throws TypeError or RangeError that names the parameter
   * @throws SspiError such as `SEC_E_UNSUPPORTED_FUNCTION`
   * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-querycredentialsattributesw
   */
  queryCredentialsAttributes<A extends keyof CredentialsAttributes>(
    attribute: A,
  ): CredentialsAttributes[A] {
    return this.#use(({ memory }) => queryCredentialsAttributes(memory, attribute));
  }

  /**
   * Queries any attribute, and returns the bytes of its structure. The function takes no size: the package may write
   * more than `structure`, into spare room behind it. The targets of pointers in the structure are neither copied nor
   * freed.
   * @param structure its size in bytes, or the bytes that it starts with
   * @throws TypeError or RangeError that names the parameter
   * @throws SspiError such as `SEC_E_UNSUPPORTED_FUNCTION`
   * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-querycredentialsattributesw
   */
  queryCredentialsAttributesRaw(attribute: number, structure: number | Uint8Array): Buffer {
    return this.#use(({ memory }) => queryCredentialsAttributesRaw(memory, attribute, structure));
  }

  /**
   * Queries every attribute that `queryCredentialsAttributes` supports: its value, or the status of the failure.
   */
  sweepCredentialsAttributes(): AttributeReport<CredentialsAttributes>[] {
    return this.#use(({ memory }) => sweepCredentialsAttributes(memory));
  }

  /**
   * Sets an attribute, such as the KDC proxy. Wine 8 has no SetCredentialsAttributes: calling it there
   * ends the process.
   * @param attribute a constant of SECPKG_CRED_ATTR
   * @param value of the attribute, where its structure is known here; the bytes of the structure; or
   *   null for an attribute without one
   * @throws TypeError or RangeError that names the parameter
   * @throws SspiError such as `SEC_E_UNSUPPORTED_FUNCTION`
   * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-setcredentialsattributesw
   */
  setCredentialsAttributes<A extends number>(
    attribute: A,
    value: Setting<CredentialsSettings, A>,
  ): void {
    this.#use(({ memory }) => setCredentialsAttributes(memory, attribute, value));
  }

  /** Makes a call with the handle, which stays valid if a script disposes it during the call. */
  #use<T>(call: (handle: NativeHandle) => T): T {
    const handle = nativeCredential(this);
    handle.retain();
    try {
      return call(handle);
    } finally {
      handle.release();
    }
  }
}

/** Checks the options that acquiring and adding share, and lays them out for C. */
function prepareArguments(options: AcquireCredentialsHandleOptions) {
  checkObject('options', options);
  // Each is read once: a getter may give something else the next time.
  const { package: name, credentialUse, principal } = options;
  const { authIdentity, schannel, credsspSubmitType, credsspFlags, logonId } = options;
  checkString('options.package', name);
  const use = checkFlags('options.credentialUse', credentialUse);
  if (principal !== undefined) checkString('options.principal', principal);
  const given = { authIdentity, schannel, credsspSubmitType, credsspFlags } as CredentialData;
  return {
    name,
    logonId: logonId === undefined ? null : luid('options.logonId', logonId),
    principal: principal === undefined ? null : wideForCall(principal),
    packageName: wideForCall(name),
    use,
    expiry: alloc(TimeStamp),
    // Last: nothing may throw between this and the caller's `wipe`.
    data: credentialData(given, name, use),
  };
}

/** A LUID in C's layout. */
function luid(name: string, value: unknown): BigUint64Array {
  if (typeof value !== 'bigint') throw typeError(name, 'a bigint', value);
  return BigUint64Array.of(toInteger(name, 'uint64', value) as bigint);
}

function prepareAdding(
  handle: NativeHandle,
  options: AcquireCredentialsHandleOptions,
): PreparedCall<'AddCredentialsW', Expiry> {
  // From here on: a getter of the options may dispose the credential.
  handle.retain();
  let prepared: ReturnType<typeof prepareArguments>;
  try {
    prepared = prepareArguments(options);
    if (prepared.logonId) {
      prepared.data.wipe();
      throw new TypeError(
        'options.logonId must not be given: AddCredentials has no such parameter',
      );
    }
  } catch (error) {
    handle.release();
    throw error;
  }
  const { principal, packageName, use, data, expiry } = prepared;
  return {
    name: 'AddCredentialsW',
    values: () => [
      handle.memory,
      principal?.word ?? null,
      packageName.word,
      use,
      data.pointer,
      null,
      null,
      expiry,
    ],
    finish(status) {
      checkStatus('AddCredentials', status);
      keepData(handle, data);
      return readTimeStamp(expiry);
    },
    over() {
      data.wipe();
      handle.release();
    },
  };
}

/** @throws TypeError if it is no CredHandle, BindingError `ERR_SSPI_DISPOSED` if it is disposed */
export function usableCredential(name: string, credential: unknown): CredHandle {
  if (!isOwned(CredHandle, credential)) throw typeError(name, 'a CredHandle', credential);
  usableHandle(credential);
  return credential;
}

/** @throws BindingError `ERR_SSPI_DISPOSED` */
export const nativeCredential = (credential: CredHandle): NativeHandle => usableHandle(credential);

const withCertificates = new WeakSet<NativeHandle>();

/** Keeps what the credential uses for as long as it exists, and remembers whether it has certificates. */
function keepData(handle: NativeHandle, { keep, hasCertificates: has }: AuthData): void {
  if (keep) handle.keep(keep());
  if (has) withCertificates.add(handle);
}

/**
 * Whether certificates were given when it was acquired, or added.
 * @throws BindingError `ERR_SSPI_DISPOSED`
 */
export const hasCertificates = (credential: CredHandle): boolean =>
  withCertificates.has(nativeCredential(credential));

function prepareAcquiring(
  options: AcquireCredentialsHandleOptions,
): PreparedCall<'AcquireCredentialsHandleW', CredHandle> {
  const handle = new NativeHandle(FreeCredentialsHandle);
  const { memory } = handle;
  const { name, principal, packageName, use, logonId, data, expiry } = prepareArguments(options);
  const { pointer } = data;
  return {
    name: 'AcquireCredentialsHandleW',
    values: () => [
      principal?.word ?? null,
      packageName.word,
      use,
      logonId,
      pointer,
      null,
      null,
      memory,
      expiry,
    ],
    finish(status) {
      checkStatus('AcquireCredentialsHandle', status);
      handle.own();
      keepData(handle, data);
      try {
        return new CredHandle(handle, knownPackage(name), readTimeStamp(expiry));
      } catch (error) {
        handle.destroy();
        throw error;
      }
    },
    drop: (credential) => credential.dispose(),
    over: () => data.wipe(),
  };
}

/**
 * Acquires credentials. The caller disposes the result.
 * @throws TypeError or RangeError that names the option
 * @throws SspiError such as `SEC_E_SECPKG_NOT_FOUND`, `SEC_E_NO_CREDENTIALS`
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-acquirecredentialshandlew
 */
export function acquireCredentialsHandle(options: AcquireCredentialsHandleOptions): CredHandle {
  return run(prepareAcquiring(options));
}

/** As `acquireCredentialsHandle`, without blocking: with a password, it may contact an authority. */
export async function acquireCredentialsHandleAsync(
  options: AcquireCredentialsHandleOptions & AsyncOptions,
): Promise<CredHandle> {
  return runAsync(prepareAcquiring(options), options);
}
