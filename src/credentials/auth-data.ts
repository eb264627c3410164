// Explicit credentials in the structures that packages take, wiped as soon as they were taken.

import {
  type SEC_WINNT_AUTH_IDENTITY as Flags,
  SEC_WINNT_AUTH_IDENTITY_UNICODE,
  SEC_WINNT_AUTH_IDENTITY_VERSION,
  SEC_WINNT_AUTH_IDENTITY_VERSION_2,
} from '../../generated/flags.js';
import {
  SEC_WINNT_AUTH_IDENTITY_EX2,
  SEC_WINNT_AUTH_IDENTITY_EXW,
  SEC_WINNT_AUTH_IDENTITY_W,
} from '../../generated/structs.js';
import type { Pointer } from '../../generated/types.js';
import {
  checkBytes,
  checkFlags,
  checkObject,
  checkString,
  rangeError,
  typeError,
} from '../native/check.js';
import { wide } from '../native/memory.js';
import { wideSecret } from '../native/secret.js';
import { alloc, sizeof, view } from '../native/struct.js';
import { AuthIdentity } from './auth-identity.js';

interface Account {
  /** The account: `alice`, or `alice@example.com` without a domain. */
  readonly user: string;
  /** The NetBIOS or DNS name of the domain, or the Kerberos realm. */
  readonly domain?: string;
  /** Further bits of Flags, such as SEC_WINNT_AUTH_IDENTITY_ONLY; UNICODE is always set. */
  readonly flags?: Flags;
}

interface WithPassword {
  /**
   * A string, or its UTF-16LE bytes in a Buffer. JavaScript cannot wipe a string: who cares gives a
   * Buffer and wipes it. The copy that the package reads is always wiped.
   */
  readonly password: string | Uint8Array;
}

interface WithPackageList {
  /** The packages that Negotiate may use, separated by commas; `!` excludes one: `!ntlm,kerberos`. */
  readonly packageList?: string;
}

/**
 * User, domain and password.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_winnt_auth_identity_w
 */
export interface PlainAuthIdentity extends Account, WithPassword {
  readonly structure?: 'SEC_WINNT_AUTH_IDENTITY_W';
}

/**
 * The same with a list of packages. Wine 8's packages crash on it.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_winnt_auth_identity_exw
 */
export interface AuthIdentityEx extends Account, WithPassword, WithPackageList {
  readonly structure: 'SEC_WINNT_AUTH_IDENTITY_EXW';
}

/**
 * One block with offsets, and packed credentials instead of a password: a
 * SEC_WINNT_AUTH_PACKED_CREDENTIALS, which can hold a certificate or a smart card's logon too.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_winnt_auth_identity_ex2
 */
export interface AuthIdentityEx2 extends Account, WithPackageList {
  readonly structure: 'SEC_WINNT_AUTH_IDENTITY_EX2';
  /** The packed credentials as they are; they stay the caller's, our copy is wiped. */
  readonly packedCredentials?: Uint8Array;
}

/** Who to be, when not the logged-on user; `structure` names the C structure, `_W` by default. */
export type AuthIdentityOptions = PlainAuthIdentity | AuthIdentityEx | AuthIdentityEx2;

/** What a package is given as pAuthData, and the secrets in it. */
export interface AuthData {
  readonly pointer: Pointer;
  /** To be called once the package has read it, whatever came of that. */
  wipe(): void;
}

/** The number of UTF-16 code units, without the NUL. */
const units = (memory: Buffer): number => memory.byteLength / 2 - 1;

function plain(name: string, identity: PlainAuthIdentity | AuthIdentityEx) {
  const user = wide(identity.user);
  const domain = wide(identity.domain ?? '');
  const password = wideSecret(`${name}.password`, identity.password);
  const members = {
    User: user,
    UserLength: units(user),
    Domain: domain,
    DomainLength: units(domain),
    Password: password,
    PasswordLength: units(password),
  };
  return { members, wipe: () => void password.fill(0) };
}

function authIdentityW(name: string, identity: PlainAuthIdentity, flags: number): AuthData {
  const { members, wipe } = plain(name, identity);
  return { pointer: alloc(SEC_WINNT_AUTH_IDENTITY_W, { ...members, Flags: flags }), wipe };
}

function authIdentityExW(name: string, identity: AuthIdentityEx, flags: number): AuthData {
  const { members, wipe } = plain(name, identity);
  const list = identity.packageList === undefined ? null : wide(identity.packageList);
  const pointer = alloc(SEC_WINNT_AUTH_IDENTITY_EXW, {
    ...members,
    Version: SEC_WINNT_AUTH_IDENTITY_VERSION,
    Length: sizeof(SEC_WINNT_AUTH_IDENTITY_EXW),
    Flags: flags,
    PackageList: list,
    PackageListLength: list ? units(list) : 0,
  });
  return { pointer, wipe };
}

/** Offsets count from the start of the structure, and lengths are in bytes, without a NUL. */
function authIdentityEx2(name: string, identity: AuthIdentityEx2, flags: number): AuthData {
  const packed = identity.packedCredentials ?? new Uint8Array();
  checkBytes(`${name}.packedCredentials`, packed);
  const header = sizeof(SEC_WINNT_AUTH_IDENTITY_EX2);
  const text = (value: string | undefined) => Buffer.from(value ?? '', 'utf16le');
  const all = {
    user: text(identity.user),
    domain: text(identity.domain),
    packedCredentials: packed,
    packageList: text(identity.packageList),
  };
  for (const [member, { byteLength }] of Object.entries(all)) {
    // Lengths are USHORTs.
    if (byteLength > 0xffff)
      throw rangeError(`${name}.${member}`, 'at most 65535 bytes', byteLength);
  }
  let end = header;
  const [user, domain, credentials, list] = Object.values(all).map((bytes) => {
    const offset = end;
    // Two bytes of zero behind each: a NUL for whoever reads a string to its end. Packed
    // credentials hold structures, which are aligned to four.
    end = (end + bytes.byteLength + 2 + 3) & ~3;
    return { bytes, offset: bytes.byteLength === 0 ? 0 : offset, length: bytes.byteLength };
  }) as [Part, Part, Part, Part];
  const block = Buffer.alloc(end);
  for (const { bytes, offset } of [user, domain, credentials, list]) block.set(bytes, offset);
  const pointer = Object.assign(view(SEC_WINNT_AUTH_IDENTITY_EX2, block), {
    Version: SEC_WINNT_AUTH_IDENTITY_VERSION_2,
    cbHeaderLength: header,
    cbStructureLength: block.byteLength,
    UserOffset: user.offset,
    UserLength: user.length,
    DomainOffset: domain.offset,
    DomainLength: domain.length,
    PackedCredentialsOffset: credentials.offset,
    PackedCredentialsLength: credentials.length,
    Flags: flags,
    PackageListOffset: list.offset,
    PackageListLength: list.length,
  });
  return { pointer, wipe: () => void block.fill(0) };
}

interface Part {
  readonly bytes: Uint8Array;
  readonly offset: number;
  readonly length: number;
}

/**
 * Lays explicit credentials out in memory of our own, or hands on an identity that SSPI made.
 * @param name what errors call it
 * @param identity undefined for the logged-on user
 * @throws TypeError or RangeError that names the member, BindingError `ERR_SSPI_DISPOSED`
 */
export function authData(
  name: string,
  identity: AuthIdentityOptions | AuthIdentity | undefined,
): AuthData {
  if (identity === undefined) return { pointer: null, wipe() {} };
  if (identity instanceof AuthIdentity) return { pointer: identity.address, wipe: identity.hold() };
  checkObject(name, identity);
  checkString(`${name}.user`, identity.user);
  checkString(`${name}.domain`, identity.domain ?? '');
  const flags = checkFlags(`${name}.flags`, identity.flags ?? 0);
  const all = (flags | SEC_WINNT_AUTH_IDENTITY_UNICODE) >>> 0;
  if ('packageList' in identity) checkString(`${name}.packageList`, identity.packageList ?? '');
  switch (identity.structure) {
    case undefined:
    case 'SEC_WINNT_AUTH_IDENTITY_W':
      return authIdentityW(name, identity, all);
    case 'SEC_WINNT_AUTH_IDENTITY_EXW':
      return authIdentityExW(name, identity, all);
    case 'SEC_WINNT_AUTH_IDENTITY_EX2':
      return authIdentityEx2(name, identity, all);
    default:
      throw typeError(
        `${name}.structure`,
        'the name of a structure: SEC_WINNT_AUTH_IDENTITY_W, _EXW or _EX2',
        (identity as { structure: unknown }).structure,
      );
  }
}
