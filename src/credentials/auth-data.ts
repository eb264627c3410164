// Builds the identity structures that pAuthData points to, and wipes them after the call.

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
import type { Pointer } from '../declaration.js';
import {
  checkBytes,
  checkFlags,
  checkObject,
  checkString,
  rangeError,
  typeError,
} from '../native/check.js';
import { wide } from '../native/memory.js';
import { secretMemory, wideSecret } from '../native/secret.js';
import { alloc, sizeof, view } from '../native/struct.js';
import { isOwned, type NativeAddress, usableHandle } from '../sspi/handles.js';
import { AuthIdentity } from './auth-identity.js';

/** Omitted and null members become null pointers: those of the logged-on user. An empty string is not null. */
interface Account {
  /** The account: `alice`, or `alice@example.com` without a domain. */
  readonly user?: string | null;
  /** The NetBIOS or DNS name of the domain, or the Kerberos realm. */
  readonly domain?: string | null;
  /** Additional Flags, such as SEC_WINNT_AUTH_IDENTITY_ONLY; SEC_WINNT_AUTH_IDENTITY_UNICODE is always set. */
  readonly flags?: Flags;
}

interface WithPassword {
  /**
   * A string, or its UTF-16LE bytes in a Buffer. A string cannot be wiped: pass a Buffer, and wipe it, where that
   * matters. Our copy is always wiped.
   */
  readonly password?: string | Uint8Array | null;
}

interface WithPackageList {
  /** The packages that Negotiate may use, comma-separated; `!` excludes one: `!ntlm,kerberos`. */
  readonly packageList?: string | null;
}

/**
 * User, domain and password.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_winnt_auth_identity_w
 */
export interface PlainAuthIdentity extends Account, WithPassword {
  readonly structure?: 'SEC_WINNT_AUTH_IDENTITY_W';
  readonly packageList?: null | undefined;
}

/**
 * SEC_WINNT_AUTH_IDENTITY_EXW: the same with a package list, which selects this structure even alone:
 * `{ packageList: '!ntlm' }` is the logged-on user without NTLM. Wine's packages crash on it, which ends the process.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_winnt_auth_identity_exw
 */
export interface AuthIdentityEx extends Account, WithPassword, WithPackageList {
  readonly structure?: 'SEC_WINNT_AUTH_IDENTITY_EXW';
}

/**
 * SEC_WINNT_AUTH_IDENTITY_EX2: one block with offsets, and packed credentials instead of a password: a
 * SEC_WINNT_AUTH_PACKED_CREDENTIALS, which can also hold a certificate or a smart card logon.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_winnt_auth_identity_ex2
 */
export interface AuthIdentityEx2 extends Account, WithPackageList {
  readonly structure: 'SEC_WINNT_AUTH_IDENTITY_EX2';
  /** The packed credentials, passed on unchanged. The caller wipes them; our copy is wiped. */
  readonly packedCredentials?: Uint8Array | null;
}

/**
 * Explicit credentials. `structure` selects the C structure: by default `_EXW` with a package list, `_W` without.
 */
export type AuthIdentityOptions = PlainAuthIdentity | AuthIdentityEx | AuthIdentityEx2;

/** pAuthData, and the cleanup of the secrets in it. */
export interface AuthData {
  readonly pointer: Pointer;
  /** Wipes it; must be called after the call, successful or not. */
  wipe(): void;
  /**
   * Keeps alive what the credential goes on using (certificates), until the function returned is called, when the
   * credential is freed. Must be called before `wipe`.
   */
  keep?(): () => void;
  /** Whether it includes certificates, to answer a server's request for one. */
  readonly hasCertificates?: boolean;
}

type Structure = NonNullable<AuthIdentityOptions['structure']>;

/** Members that only some structures have; the others refuse them rather than drop them silently. */
const lackedBy: Readonly<Record<Structure, readonly string[]>> = {
  SEC_WINNT_AUTH_IDENTITY_W: ['packedCredentials', 'packageList'],
  SEC_WINNT_AUTH_IDENTITY_EXW: ['packedCredentials'],
  SEC_WINNT_AUTH_IDENTITY_EX2: ['password'],
};

/** The members given, each read once; undefined if omitted. */
interface Members {
  readonly user: string | undefined;
  readonly domain: string | undefined;
  readonly packageList: string | undefined;
  /** A password or packed credentials, not checked yet. */
  readonly secret: unknown;
  readonly flags: number;
}

function structureOf(name: string, structure: unknown, hasList: boolean): Structure {
  const form = structure ?? (hasList ? 'SEC_WINNT_AUTH_IDENTITY_EXW' : 'SEC_WINNT_AUTH_IDENTITY_W');
  if (typeof form === 'string' && Object.hasOwn(lackedBy, form)) return form as Structure;
  const expected = 'the name of a structure: SEC_WINNT_AUTH_IDENTITY_W, _EXW or _EX2';
  throw typeError(`${name}.structure`, expected, structure);
}

/** @throws TypeError or RangeError that names the member */
function readMembers(name: string, identity: object): [Structure, Members] {
  const {
    structure: form,
    user,
    domain,
    password,
    packedCredentials,
    packageList,
    flags,
  } = identity as Partial<Record<string, unknown>>;
  const given = { user, domain, password, packedCredentials, packageList };
  const structure = structureOf(name, form, isGiven(packageList));
  for (const member of lackedBy[structure]) {
    if (!isGiven(given[member as keyof typeof given])) continue;
    throw new TypeError(`${name}.${member} must not be given: ${structure} has no such member`);
  }
  const text = (member: 'user' | 'domain' | 'packageList'): string | undefined => {
    const value = given[member] ?? undefined;
    if (value !== undefined) checkString(`${name}.${member}`, value);
    return value as string | undefined;
  };
  const members = {
    user: text('user'),
    domain: text('domain'),
    packageList: text('packageList'),
    secret: password ?? packedCredentials ?? undefined,
    flags: (checkFlags(`${name}.flags`, flags ?? 0) | SEC_WINNT_AUTH_IDENTITY_UNICODE) >>> 0,
  };
  return [structure, members];
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

/** The number of UTF-16 code units, without the NUL; 0 beside a null pointer. */
const units = (memory: Buffer | null): number => (memory ? memory.byteLength / 2 - 1 : 0);
const wideOrNull = (text: string | undefined): Buffer | null =>
  text === undefined ? null : wide(text);

function plain(name: string, { user, domain, secret }: Members) {
  const [User, Domain] = [wideOrNull(user), wideOrNull(domain)];
  const Password = secret === undefined ? null : wideSecret(`${name}.password`, secret);
  const members = {
    User,
    UserLength: units(User),
    Domain,
    DomainLength: units(Domain),
    Password,
    PasswordLength: units(Password),
  };
  return { members, wipe: () => void Password?.fill(0) };
}

function authIdentityW(name: string, given: Members): AuthData {
  const { members, wipe } = plain(name, given);
  return { pointer: alloc(SEC_WINNT_AUTH_IDENTITY_W, { ...members, Flags: given.flags }), wipe };
}

function authIdentityExW(name: string, given: Members): AuthData {
  const { members, wipe } = plain(name, given);
  const list = wideOrNull(given.packageList);
  const pointer = alloc(SEC_WINNT_AUTH_IDENTITY_EXW, {
    ...members,
    Version: SEC_WINNT_AUTH_IDENTITY_VERSION,
    Length: sizeof(SEC_WINNT_AUTH_IDENTITY_EXW),
    Flags: given.flags,
    PackageList: list,
    PackageListLength: units(list),
  });
  return { pointer, wipe };
}

/** Offsets are relative to the structure, lengths in bytes, without the NUL. */
function authIdentityEx2(name: string, given: Members): AuthData {
  const packed = given.secret;
  if (packed !== undefined) checkBytes(`${name}.packedCredentials`, packed);
  const header = sizeof(SEC_WINNT_AUTH_IDENTITY_EX2);
  const text = (value: string | undefined) =>
    value === undefined ? undefined : Buffer.from(value, 'utf16le');
  const all = {
    user: text(given.user),
    domain: text(given.domain),
    packedCredentials: packed,
    packageList: text(given.packageList),
  };
  let end = header;
  const [user, domain, credentials, list] = Object.entries(all).map(([member, bytes]) => {
    if (bytes === undefined) return { bytes: nothing, offset: 0, length: 0 };
    const length = bytes.byteLength;
    // Lengths are USHORTs.
    if (length > 0xffff) throw rangeError(`${name}.${member}`, 'at most 65535 bytes', length);
    const offset = end;
    // Two zero bytes follow each part: a NUL, for readers that ignore the length. Packed credentials hold structures,
    // which need an alignment of four.
    end = (end + length + 2 + 3) & ~3;
    return { bytes, offset, length };
  }) as [Part, Part, Part, Part];
  const block = secretMemory(end);
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
    Flags: given.flags,
    PackageListOffset: list.offset,
    PackageListLength: list.length,
  });
  return { pointer, wipe: () => void block.fill(0) };
}

/** A part of the block; an omitted one has offset and length 0. */
interface Part {
  readonly bytes: Uint8Array;
  readonly offset: number;
  readonly length: number;
}

const nothing = new Uint8Array();

const layouts: Readonly<Record<Structure, (name: string, given: Members) => AuthData>> = {
  SEC_WINNT_AUTH_IDENTITY_W: authIdentityW,
  SEC_WINNT_AUTH_IDENTITY_EXW: authIdentityExW,
  SEC_WINNT_AUTH_IDENTITY_EX2: authIdentityEx2,
};

/**
 * Builds the structure for explicit credentials, or passes on an AuthIdentity.
 * @param name the option, for error messages
 * @param identity undefined for the logged-on user
 * @throws TypeError or RangeError that names the member, BindingError `ERR_SSPI_DISPOSED`
 */
export function authData(
  name: string,
  identity: AuthIdentityOptions | AuthIdentity | undefined,
): AuthData {
  if (identity === undefined) return { pointer: null, wipe() {} };
  if (isOwned(AuthIdentity, identity)) {
    return { pointer: usableHandle<NativeAddress>(identity).address, wipe: identity.hold() };
  }
  checkObject(name, identity);
  // Read as options, it would silently be the logged-on user.
  if (identity instanceof AuthIdentity) {
    throw typeError(name, 'an AuthIdentity that this package made, or an object', identity);
  }
  const [structure, members] = readMembers(name, identity);
  return layouts[structure](name, members);
}
