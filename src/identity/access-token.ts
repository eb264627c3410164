// AccessToken: a Windows identity with its groups, privileges and levels.

import {
  type SECURITY_IMPERSONATION_LEVEL,
  SecurityAnonymous,
  SecurityIdentification,
  SecurityImpersonation,
  type TOKEN_ELEVATION_TYPE,
  type TOKEN_TYPE,
  TokenElevation,
  TokenElevationType,
  TokenGroups,
  TokenHasRestrictions,
  TokenImpersonation,
  TokenIntegrityLevel,
  TokenIsAppContainer,
  TokenLinkedToken,
  TokenOwner,
  TokenPrimaryGroup,
  TokenPrivileges,
  TokenRestrictedSids,
  TokenSessionId,
  TokenSource,
  TokenStatistics,
  TokenUser,
} from '../../generated/enums.js';
import {
  SE_GROUP_ENABLED,
  SE_GROUP_USE_FOR_DENY_ONLY,
  TOKEN_DUPLICATE,
  TOKEN_IMPERSONATE,
  TOKEN_QUERY,
} from '../../generated/flags.js';
import {
  CheckTokenMembership,
  CloseHandle,
  DuplicateTokenEx,
  GetCurrentProcess,
  LookupPrivilegeNameW,
  OpenProcessToken,
  QuerySecurityContextToken,
} from '../../generated/functions.js';
import {
  type LUID,
  LUID_AND_ATTRIBUTES,
  type SecHandle,
  SID_AND_ATTRIBUTES,
  TOKEN_GROUPS,
  TOKEN_LINKED_TOKEN,
  TOKEN_MANDATORY_LABEL,
  TOKEN_OWNER,
  TOKEN_PRIMARY_GROUP,
  TOKEN_PRIVILEGES,
  TOKEN_SOURCE,
  TOKEN_STATISTICS,
  TOKEN_USER,
} from '../../generated/structs.js';
import type { Address, View } from '../declaration.js';
import { type AsyncOptions, signalOf } from '../native/call-async.js';
import { checkFlags, checkObject, toInteger, typeError } from '../native/check.js';
import { sizeof, view } from '../native/struct.js';
import { checkStatus } from '../sspi/error.js';
import { checkMade, hold, NativeAddress, Owner, usableHandle } from '../sspi/handles.js';
import { checkBoolean, readText } from '../sspi/win32-error.js';
import { Account, type AccountName, Lookup, TokenGroup } from './account.js';
import { impersonateToken } from './impersonate.js';
import { checkSid, sidFrom } from './sid.js';
import {
  type SidEntry,
  sidEntry,
  tokenInformation,
  tokenList,
  tokenNumber,
  tokenPointer,
  tokenSid,
} from './token-information.js';

/** Memory for a token handle; CloseHandle frees it with the last owner. */
export const nativeToken = (): NativeAddress => new NativeAddress(CloseHandle);

const anonymousLogon = 'S-1-5-7';
/** The Guest account (RID 501) of a computer or domain. */
const guest = /^S-1-5-21-.*-501$/;

/**
 * An access token, closed by `dispose()` or `using`. Every property is read from the token each time, except names,
 * which are looked up once per SID. Every member but `dispose` throws Win32Error if the token cannot be queried, and
 * BindingError `ERR_SSPI_DISPOSED` after dispose.
 * @see https://learn.microsoft.com/windows/win32/secauthz/access-tokens
 */
export class AccessToken extends Owner {
  readonly #native: NativeAddress;
  readonly #lookups = new Map<string, Lookup>();

  /** Takes ownership of a token handle. */
  constructor(native: NativeAddress) {
    checkMade(new.target.name, 'call querySecurityContextToken of a context.', native);
    super(native);
    native.own();
    this.#native = native;
  }

  /** The HANDLE, for the raw layer; valid until `dispose`. */
  get address(): Address {
    this.checkUsable();
    return this.#native.address;
  }

  /** The user's SID; its name is looked up on first access. */
  get user(): Account {
    return new Account(this.#lookupOf(this.#user().sid));
  }

  /** SIDs and attributes of the groups; names are looked up on first access. */
  get groups(): TokenGroup[] {
    return this.#list(TokenGroups).map(
      ({ sid, attributes }) => new TokenGroup(this.#lookupOf(sid), attributes),
    );
  }

  /** TokenPrimary (of a process) or TokenImpersonation (of a thread that acts as another user). */
  get type(): TOKEN_TYPE {
    return this.#statistics().TokenType;
  }

  /**
   * How far a server may act as the user; null for a primary token.
   * @see https://learn.microsoft.com/windows/win32/api/winnt/ne-winnt-security_impersonation_level
   */
  get impersonationLevel(): SECURITY_IMPERSONATION_LEVEL | null {
    const { TokenType, ImpersonationLevel } = this.#statistics();
    return TokenType === TokenImpersonation ? ImpersonationLevel : null;
  }

  /** The LUID of the logon session that the token is of, for `logonSession` and `listTickets`. */
  get logonId(): bigint {
    const { LowPart, HighPart } = this.#statistics().AuthenticationId;
    return (BigInt(HighPart >>> 0) << 32n) | BigInt(LowPart);
  }

  /** Whether the client is unauthenticated: ANONYMOUS LOGON, or the level SecurityAnonymous. */
  get isAnonymous(): boolean {
    return this.impersonationLevel === SecurityAnonymous || this.user.sid === anonymousLogon;
  }

  /** Whether the user is Guest (RID 501), as which NTLM admits unknown users where that account is enabled. */
  get isGuest(): boolean {
    return guest.test(this.user.sid);
  }

  /**
   * Whether the token grants access by a SID: the user's or an enabled group's, not deny-only and, in a restricted
   * token, also among the restricting SIDs. The answer of CheckTokenMembership, which takes impersonation tokens
   * only.
   * @param sid such as `S-1-5-32-544`, the administrators
   * @throws TypeError or RangeError if it is not a SID
   * @see https://learn.microsoft.com/windows/win32/api/securitybaseapi/nf-securitybaseapi-checktokenmembership
   */
  isMember(sid: string): boolean {
    const wanted = checkSid('sid', sid);
    const is = (entry: SidEntry): boolean => this.#lookupOf(entry.sid).sid === wanted;
    const grants = ({ attributes }: SidEntry): boolean =>
      (attributes & (SE_GROUP_ENABLED | SE_GROUP_USE_FOR_DENY_ONLY)) === SE_GROUP_ENABLED;
    const user = this.#user();
    // SE_GROUP_ENABLED is not set for the user.
    const isUser = is(user) && (user.attributes & SE_GROUP_USE_FOR_DENY_ONLY) === 0;
    if (!isUser && !this.#list(TokenGroups).some((group) => is(group) && grants(group)))
      return false;
    const restricted = this.#list(TokenRestrictedSids);
    return restricted.length === 0 || restricted.some(is);
  }

  /**
   * Looks up the names of the user and of all groups on other threads. Afterwards, reading them does not block.
   * @returns the names by SID; null for one that cannot be resolved
   * @see https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-lookupaccountsidw
   */
  async lookupAccountSidsAsync(
    options: AsyncOptions = {},
  ): Promise<Map<string, AccountName | null>> {
    const signal = signalOf(options);
    const entries = [this.#user(), ...this.#list(TokenGroups)];
    const lookups = new Set(entries.map(({ sid }) => this.#lookupOf(sid)));
    return new Map(
      await Promise.all(
        [...lookups].map(async (lookup) => [lookup.sid, await lookup.later(signal)] as const),
      ),
    );
  }

  /** The terminal session that the token is of; 0 for services. */
  get sessionId(): number {
    return tokenNumber(this.#handle, TokenSessionId);
  }

  /** Whether the token has the rights of an administrator switched on (UAC). */
  get isElevated(): boolean {
    return tokenNumber(this.#handle, TokenElevation) !== 0;
  }

  /**
   * TokenElevationTypeFull or TokenElevationTypeLimited for a user with two tokens, of which `linkedToken` gives the other
   * one; else TokenElevationTypeDefault.
   * @see https://learn.microsoft.com/windows/win32/api/winnt/ne-winnt-token_elevation_type
   */
  get elevationType(): TOKEN_ELEVATION_TYPE {
    return tokenNumber(this.#handle, TokenElevationType) as TOKEN_ELEVATION_TYPE;
  }

  /** The level of integrity: a constant of SECURITY_MANDATORY, or a number between two. */
  get integrityLevel(): number {
    const memory = tokenInformation(
      this.#handle,
      TokenIntegrityLevel,
      sizeof(TOKEN_MANDATORY_LABEL),
    );
    const { sid } = sidEntry(view(TOKEN_MANDATORY_LABEL, memory).Label, memory);
    // Its last part. A SID without parts is none of integrity.
    return sid.readUInt8(1) === 0 ? 0 : sid.readUInt32LE(sid.byteLength - 4);
  }

  /** The privileges, enabled or not. Names are those of this computer. */
  get privileges(): TokenPrivilege[] {
    const parts = ['Privileges', LUID_AND_ATTRIBUTES] as const;
    const { entries } = tokenList(this.#handle, TokenPrivileges, TOKEN_PRIVILEGES, parts);
    return entries.map(({ Luid, Attributes }) => ({
      name: privilegeName(Luid),
      attributes: Attributes,
    }));
  }

  /** The SID that owns what is created with this token. */
  get owner(): string {
    return tokenSid(this.#handle, TokenOwner, TOKEN_OWNER, 'Owner');
  }

  /** The SID of the primary group of what is created with this token. */
  get primaryGroup(): string {
    return tokenSid(this.#handle, TokenPrimaryGroup, TOKEN_PRIMARY_GROUP, 'PrimaryGroup');
  }

  /** Who made the token, such as `User32` or `NtLmSsp`. Needs TOKEN_QUERY_SOURCE. */
  get source(): string {
    const memory = tokenInformation(this.#handle, TokenSource, sizeof(TOKEN_SOURCE));
    const { SourceName } = view(TOKEN_SOURCE, memory);
    return Buffer.from(SourceName)
      .toString('latin1')
      .replace(/[\0 ]+$/, '');
  }

  /** Whether it has restricting SIDs, was filtered, or is of low integrity: anything that limits it. */
  get hasRestrictions(): boolean {
    return tokenNumber(this.#handle, TokenHasRestrictions) !== 0;
  }

  /** Whether it is of an app container, such as a store app's. */
  get isAppContainer(): boolean {
    return tokenNumber(this.#handle, TokenIsAppContainer) !== 0;
  }

  /**
   * The user's other token: the elevated one of a limited one, and the reverse. Without SeTcbPrivilege it only identifies.
   * @throws Win32Error ERROR_1312 if there is none
   * @see https://learn.microsoft.com/windows/win32/api/winnt/ns-winnt-token_linked_token
   */
  linkedToken(): AccessToken {
    const parts = [TokenLinkedToken, TOKEN_LINKED_TOKEN, 'LinkedToken'] as const;
    const { pointer } = tokenPointer(this.#handle, ...parts);
    return ownToken(pointer);
  }

  /**
   * Makes a token like this one, which needs TOKEN_DUPLICATE.
   * @throws TypeError or RangeError that names the option
   * @throws Win32Error, also if the level exceeds that of an impersonation token
   * @see https://learn.microsoft.com/windows/win32/api/securitybaseapi/nf-securitybaseapi-duplicatetokenex
   */
  duplicate(options: DuplicateOptions = {}): AccessToken {
    checkObject('options', options);
    const { access = 0, type = TokenImpersonation, level = SecurityImpersonation } = options;
    const made = nativeToken();
    const result = DuplicateTokenEx(
      this.#handle,
      checkFlags('options.access', access),
      null,
      toInteger('options.level', 'int32', level) as SECURITY_IMPERSONATION_LEVEL,
      toInteger('options.type', 'int32', type) as TOKEN_TYPE,
      made.memory,
    );
    checkBoolean('DuplicateTokenEx', result);
    return tokenOf(made);
  }

  /**
   * Asks Windows whether the token grants access by a SID. A primary token is duplicated for that, which needs
   * TOKEN_DUPLICATE; `isMember` does without.
   * @param sid such as `S-1-5-32-544`, the administrators
   * @throws TypeError or RangeError if it is not a SID
   * @throws Win32Error
   * @see https://learn.microsoft.com/windows/win32/api/securitybaseapi/nf-securitybaseapi-checktokenmembership
   */
  checkTokenMembership(sid: string): boolean {
    const wanted = sidFrom('sid', sid);
    return this.#asImpersonation(SecurityIdentification, TOKEN_QUERY, (token) => {
      const member = new Int32Array(1);
      checkBoolean('CheckTokenMembership', CheckTokenMembership(token, wanted, member));
      return member[0] !== 0;
    });
  }

  /**
   * Acts as the token's user on the calling thread during a synchronous callback, for files and other handles that it opens.
   * An impersonation in effect before is in effect again afterwards. An impersonation token needs TOKEN_IMPERSONATE; a
   * primary one is duplicated, which needs TOKEN_DUPLICATE.
   * @returns what `callback` returns
   * @throws TypeError if `callback` is no function or returns a promise; Win32Error
   * @see https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-setthreadtoken
   */
  impersonate<T>(callback: () => T): T {
    if (typeof callback !== 'function') throw typeError('callback', 'a function', callback);
    const access = TOKEN_QUERY | TOKEN_IMPERSONATE;
    return this.#asImpersonation(SecurityImpersonation, access, (token) =>
      impersonateToken(token, callback),
    );
  }

  #asImpersonation<T>(
    level: SECURITY_IMPERSONATION_LEVEL,
    access: number,
    use: (token: Address) => T,
  ): T {
    const release = hold(this);
    try {
      if (this.type === TokenImpersonation) return use(this.#handle);
      using made = this.duplicate({ access, level });
      return use(made.address);
    } finally {
      release();
    }
  }

  get #handle(): Address {
    return usableHandle<NativeAddress>(this).address;
  }

  #lookupOf(sid: Buffer): Lookup {
    const key = sid.toString('latin1');
    const known = this.#lookups.get(key) ?? new Lookup(sid);
    this.#lookups.set(key, known);
    return known;
  }

  #user(): SidEntry {
    const memory = tokenInformation(this.#handle, TokenUser, sizeof(TOKEN_USER));
    return sidEntry(view(TOKEN_USER, memory).User, memory);
  }

  #list(kind: typeof TokenGroups | typeof TokenRestrictedSids): SidEntry[] {
    const parts = ['Groups', SID_AND_ATTRIBUTES] as const;
    const { memory, entries } = tokenList(this.#handle, kind, TOKEN_GROUPS, parts);
    return entries.map((entry) => sidEntry(entry, memory));
  }

  #statistics(): View<TOKEN_STATISTICS> {
    const memory = tokenInformation(this.#handle, TokenStatistics, sizeof(TOKEN_STATISTICS));
    return view(TOKEN_STATISTICS, memory);
  }
}

/** A privilege of a token. */
export interface TokenPrivilege {
  /** `SeImpersonatePrivilege`. */
  readonly name: string;
  /** SE_PRIVILEGE flags: ENABLED and so on. */
  readonly attributes: number;
}

export interface DuplicateOptions {
  /** TOKEN_ACCESS of the new handle; by default that of this one. */
  readonly access?: number;
  /** TokenImpersonation by default. */
  readonly type?: TOKEN_TYPE;
  /** SecurityImpersonation by default. */
  readonly level?: SECURITY_IMPERSONATION_LEVEL;
}

function privilegeName(luid: View<LUID> | LUID): string {
  return readText('LookupPrivilegeName', (memory, units) =>
    LookupPrivilegeNameW(null, luid as View<LUID>, memory, units),
  );
}

/** Outside the class: one that names itself inside gets another name in the bundle. */
const tokenOf = (handle: NativeAddress): AccessToken => new AccessToken(handle);

/** Takes ownership of a handle. */
function ownToken(handle: Address): AccessToken {
  const token = nativeToken();
  token.memory[0] = handle;
  return new AccessToken(token);
}

export function querySecurityContextToken(context: View<SecHandle>): AccessToken {
  const token = nativeToken();
  const status = QuerySecurityContextToken(context, token.memory);
  checkStatus('QuerySecurityContextToken', status);
  return new AccessToken(token);
}

/**
 * Opens the primary token of this process.
 * @param access TOKEN_ACCESS; to read and to duplicate it, by default
 * @throws TypeError or RangeError that names the parameter
 * @throws Win32Error if it cannot be opened
 * @see https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-openprocesstoken
 */
export function openProcessToken(access: number = TOKEN_QUERY | TOKEN_DUPLICATE): AccessToken {
  const wanted = checkFlags('access', access);
  const token = nativeToken();
  const opened = OpenProcessToken(GetCurrentProcess(), wanted, token.memory);
  checkBoolean('OpenProcessToken', opened);
  return new AccessToken(token);
}
