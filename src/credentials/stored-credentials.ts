// Stored credentials: those that Windows keeps for the user, as the control panel's Credential Manager shows them.

import {
  type CRED_ENUMERATE,
  type CRED_FLAGS,
  CRED_PERSIST_SESSION,
  CRED_TYPE_GENERIC,
  type CRED_WRITE,
} from '../../generated/flags.js';
import {
  CredDeleteW,
  CredEnumerateW,
  CredFree,
  CredReadW,
  CredWriteW,
} from '../../generated/functions.js';
import { CREDENTIAL_ATTRIBUTEW, CREDENTIALW } from '../../generated/structs.js';
import type { Address, View } from '../declaration.js';
import {
  checkBytes,
  checkFlags,
  checkObject,
  checkString,
  isArray,
  typeError,
} from '../native/check.js';
import { copyString16, wide } from '../native/memory.js';
import { copySecret, secretAt, wideSecret } from '../native/secret.js';
import { alloc, allocArray, decode, pointersAt, sizeof } from '../native/struct.js';
import { consumeBlock, type SecretPiece } from '../sspi/release.js';
import { checkBoolean, Win32Error } from '../sspi/win32-error.js';

/** What an application keeps beside a stored credential. */
export interface StoredCredentialAttribute {
  /** At most 256 characters, such as `Company_Product_Name`. */
  readonly keyword: string;
  /** At most 256 bytes, in memory of their own. */
  readonly value: Uint8Array;
}

/**
 * A stored credential.
 * @see https://learn.microsoft.com/windows/win32/api/wincred/ns-wincred-credentialw
 */
export interface StoredCredential {
  /** A constant of CRED_TYPE. */
  readonly type: number;
  readonly targetName: string;
  readonly userName: string | null;
  /**
   * A secret, in memory of its own: wipe it after use. Of CRED_TYPE_GENERIC, what the application stored; of
   * CRED_TYPE_DOMAIN_PASSWORD empty, as only security packages may read the password.
   */
  readonly credentialBlob: Buffer;
  /** A constant of CRED_PERSIST. */
  readonly persist: number;
  readonly comment: string | null;
  readonly targetAlias: string | null;
  readonly flags: CRED_FLAGS;
  /** When it was stored last. */
  readonly lastWritten: Date;
  readonly attributes: readonly StoredCredentialAttribute[];
}

/** What `writeCredential` stores. */
export interface CredentialToStore {
  /** CRED_TYPE_GENERIC by default; CRED_TYPE_DOMAIN_PASSWORD for Negotiate, Kerberos and NTLM to use by themselves. */
  readonly type?: number;
  /** What it is for: of CRED_TYPE_DOMAIN_PASSWORD the name of a server, `*.example.com` or `*`. */
  readonly targetName: string;
  readonly userName?: string;
  /** A string, or its UTF-16LE bytes, which the caller wipes; our copy is wiped. Stored without NUL. */
  readonly password?: string | Uint8Array;
  /** Instead of a password, bytes of any kind. The caller wipes them; our copy is wiped. */
  readonly credentialBlob?: Uint8Array;
  /** CRED_PERSIST_SESSION by default: until the user logs off. */
  readonly persist?: number;
  readonly comment?: string;
  readonly targetAlias?: string;
  /** Constants of CRED_FLAGS. None by default. */
  readonly flags?: CRED_FLAGS;
  readonly attributes?: readonly StoredCredentialAttribute[];
  /** CRED_PRESERVE_CREDENTIAL_BLOB keeps the blob that is stored already. */
  readonly writeFlags?: CRED_WRITE;
}

/** ERROR_NOT_FOUND: there is no such credential. */
const notFound = 1168;

/** 100 ns since 1601, in UTC, as a Date. */
function dateOf({ dwHighDateTime, dwLowDateTime }: CREDENTIALW['LastWritten']): Date {
  const ticks = (BigInt(dwHighDateTime) << 32n) | BigInt(dwLowDateTime);
  return new Date(Number(ticks / 10_000n - 11_644_473_600_000n));
}

function attributesOf({ Attributes, AttributeCount }: CREDENTIALW) {
  if (Attributes === 0n) return [];
  const size = BigInt(sizeof(CREDENTIAL_ATTRIBUTEW));
  return Array.from({ length: AttributeCount }, (_, index) =>
    decode(CREDENTIAL_ATTRIBUTEW, Attributes + size * BigInt(index)),
  );
}

/** Where the secrets of a credential lie in its block. */
const secretsOf = (credential: CREDENTIALW): SecretPiece[] => [
  { address: credential.CredentialBlob, length: credential.CredentialBlobSize },
  ...attributesOf(credential).map(({ Value, ValueSize }) => ({
    address: Value,
    length: ValueSize,
  })),
];

const read = (credential: CREDENTIALW): StoredCredential => ({
  type: credential.Type,
  targetName: copyString16(credential.TargetName) ?? '',
  userName: copyString16(credential.UserName),
  credentialBlob: secretAt(credential.CredentialBlob, credential.CredentialBlobSize),
  persist: credential.Persist,
  comment: copyString16(credential.Comment),
  targetAlias: copyString16(credential.TargetAlias),
  flags: credential.Flags as CRED_FLAGS,
  lastWritten: dateOf(credential.LastWritten),
  attributes: attributesOf(credential).map(({ Keyword, Value, ValueSize }) => ({
    keyword: copyString16(Keyword) ?? '',
    value: secretAt(Value, ValueSize),
  })),
});

/** Reads the credentials of a block, wipes their secrets there, and frees it. */
function consumeCredentials(block: Address, addresses: readonly Address[]): StoredCredential[] {
  const credentials = () => addresses.map((address) => decode(CREDENTIALW, address));
  return consumeBlock(
    block,
    () => credentials().flatMap(secretsOf),
    () => credentials().map(read),
    CredFree,
  );
}

/**
 * Reads a stored credential of the user.
 * @param type CRED_TYPE_GENERIC by default
 * @throws TypeError or RangeError that names the parameter
 * @throws Win32Error `ERROR_1168` if there is none, `ERROR_1312` if this logon session keeps none: a network logon
 * @see https://learn.microsoft.com/windows/win32/api/wincred/nf-wincred-credreadw
 */
export function readCredential(
  targetName: string,
  type: number = CRED_TYPE_GENERIC,
): StoredCredential {
  checkString('targetName', targetName);
  const kind = checkFlags('type', type);
  const out = new BigUint64Array(1);
  checkBoolean('CredRead', CredReadW(wide(targetName), kind, 0, out));
  const address = out[0] ?? 0n;
  return consumeCredentials(address, [address])[0] as StoredCredential;
}

/** Which stored credentials `listCredentials` gives. */
export interface CredentialFilter {
  /** The beginning of their target names and an asterisk: `Company_*`. All by default. */
  readonly filter?: string;
  /** CRED_ENUMERATE_ALL_CREDENTIALS, without a filter: those of all kinds of logon, by their full names. */
  readonly flags?: CRED_ENUMERATE;
}

/**
 * Lists the stored credentials of the user; an empty list if there is none.
 * @throws TypeError or RangeError that names the option
 * @throws Win32Error `ERROR_1312` if this logon session keeps none: a network logon
 * @see https://learn.microsoft.com/windows/win32/api/wincred/nf-wincred-credenumeratew
 */
export function listCredentials(options: CredentialFilter = {}): StoredCredential[] {
  checkObject('options', options);
  const { filter, flags = 0 } = options;
  if (filter !== undefined) checkString('options.filter', filter);
  const bits = checkFlags('options.flags', flags);
  const count = new Uint32Array(1);
  const out = new BigUint64Array(1);
  const pattern = filter === undefined ? null : wide(filter);
  try {
    checkBoolean('CredEnumerate', CredEnumerateW(pattern, bits, count, out));
  } catch (error) {
    if (error instanceof Win32Error && error.errorCode === notFound) return [];
    throw error;
  }
  const block = out[0] ?? 0n;
  return consumeCredentials(block, pointersAt(block, count[0] ?? 0));
}

type Text = 'userName' | 'comment' | 'targetAlias';

function text(credential: CredentialToStore, member: Text): Buffer | null {
  const value = credential[member];
  if (value === undefined) return null;
  checkString(`credential.${member}`, value);
  return wide(value);
}

/** The blob to store, in memory of ours that the caller wipes; null for none. */
function blobOf({ password, credentialBlob }: CredentialToStore): Buffer | null {
  if (password !== undefined && credentialBlob !== undefined) {
    throw new TypeError('credential must not have both password and credentialBlob');
  }
  if (password !== undefined) return wideSecret('credential.password', password);
  if (credentialBlob === undefined) return null;
  checkBytes('credential.credentialBlob', credentialBlob);
  return copySecret(credentialBlob);
}

/** @param secrets receives the copies that are to be wiped */
function layAttributes(given: unknown, secrets: Buffer[]): View<CREDENTIAL_ATTRIBUTEW>[] {
  if (!isArray(given)) throw typeError('credential.attributes', 'an array', given);
  const list = Array.from(given) as StoredCredentialAttribute[];
  const views = allocArray(CREDENTIAL_ATTRIBUTEW, list.length);
  views.forEach((view, index) => {
    const name = `credential.attributes[${index}]`;
    checkObject(name, list[index]);
    const { keyword, value } = list[index] as StoredCredentialAttribute;
    checkString(`${name}.keyword`, keyword);
    checkBytes(`${name}.value`, value);
    const memory = copySecret(value);
    secrets.push(memory);
    view.Keyword = wide(keyword) as never;
    view.Value = memory as never;
    view.ValueSize = memory.byteLength;
  });
  return views;
}

/**
 * Stores a credential for the user, in place of the one of the same name and type.
 * @throws TypeError or RangeError that names the member
 * @throws Win32Error `ERROR_1312` if this logon session keeps none, `ERROR_87` for members that do not go together,
 *   `ERROR_2202` for a user name of a wrong form
 * @see https://learn.microsoft.com/windows/win32/api/wincred/nf-wincred-credwritew
 */
export function writeCredential(credential: CredentialToStore): void {
  checkObject('credential', credential);
  const { type = CRED_TYPE_GENERIC, targetName, persist = CRED_PERSIST_SESSION } = credential;
  const { flags = 0, attributes = [], writeFlags = 0 } = credential;
  checkString('credential.targetName', targetName);
  const members = {
    Type: checkFlags('credential.type', type),
    Flags: checkFlags('credential.flags', flags),
    Persist: checkFlags('credential.persist', persist),
    TargetName: wide(targetName),
    UserName: text(credential, 'userName'),
    Comment: text(credential, 'comment'),
    TargetAlias: text(credential, 'targetAlias'),
  };
  const bits = checkFlags('credential.writeFlags', writeFlags);
  const hasPassword = credential.password !== undefined;
  const secrets: Buffer[] = [];
  try {
    const list = layAttributes(attributes, secrets);
    const blob = blobOf(credential);
    if (blob) secrets.push(blob);
    const structure = alloc(CREDENTIALW, {
      ...members,
      CredentialBlob: blob,
      // A password goes without its NUL.
      CredentialBlobSize: (blob?.byteLength ?? 0) - (hasPassword ? 2 : 0),
      AttributeCount: list.length,
      Attributes: list[0] ?? null,
    });
    checkBoolean('CredWrite', CredWriteW(structure, bits));
  } finally {
    for (const secret of secrets) secret.fill(0);
  }
}

/**
 * Deletes a stored credential of the user.
 * @param type CRED_TYPE_GENERIC by default
 * @throws TypeError or RangeError that names the parameter
 * @throws Win32Error `ERROR_1168` if there is none
 * @see https://learn.microsoft.com/windows/win32/api/wincred/nf-wincred-creddeletew
 */
export function deleteCredential(targetName: string, type: number = CRED_TYPE_GENERIC): void {
  checkString('targetName', targetName);
  checkBoolean('CredDelete', CredDeleteW(wide(targetName), checkFlags('type', type), 0));
}
