// AccessToken: the client's Windows identity, groups and impersonation level.

import {
  type SECURITY_IMPERSONATION_LEVEL,
  SecurityAnonymous,
  type TOKEN_INFORMATION_CLASS,
  type TOKEN_TYPE,
  TokenGroups,
  TokenImpersonation,
  TokenRestrictedSids,
  TokenStatistics,
  TokenUser,
} from '../../generated/enums.js';
import {
  SE_GROUP_ENABLED,
  SE_GROUP_USE_FOR_DENY_ONLY,
  TOKEN_QUERY,
} from '../../generated/flags.js';
import {
  CloseHandle,
  GetCurrentProcess,
  GetTokenInformation,
  OpenProcessToken,
  QuerySecurityContextToken,
} from '../../generated/functions.js';
import {
  type SecHandle,
  SID_AND_ATTRIBUTES,
  TOKEN_GROUPS,
  TOKEN_STATISTICS,
  TOKEN_USER,
} from '../../generated/structs.js';
import type { Address, StructDeclaration, View } from '../declaration.js';
import { addressOf } from '../native/address.js';
import { type AsyncOptions, signalOf } from '../native/call-async.js';
import { BindingError } from '../native/error.js';
import { offsetof, sizeof, view } from '../native/struct.js';
import { checkStatus } from '../sspi/error.js';
import { checkMade, NativeAddress, Owner, usableHandle } from '../sspi/handles.js';
import { checkBoolean } from '../sspi/win32-error.js';
import { Account, type AccountName, Lookup, TokenGroup } from './account.js';
import { checkSid, sidBytes } from './sid.js';

/** Memory for a token handle; CloseHandle frees it with the last owner. */
export const nativeToken = (): NativeAddress => new NativeAddress(CloseHandle);

const anonymousLogon = 'S-1-5-7';
/** The Guest account (RID 501) of a computer or domain. */
const guest = /^S-1-5-21-.*-501$/;

/** SID_AND_ATTRIBUTES, copied. */
interface Entry {
  readonly sid: Buffer;
  readonly attributes: number;
}

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
    const is = (entry: Entry): boolean => this.#lookupOf(entry.sid).sid === wanted;
    const grants = ({ attributes }: Entry): boolean =>
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

  #lookupOf(sid: Buffer): Lookup {
    const key = sid.toString('latin1');
    const known = this.#lookups.get(key) ?? new Lookup(sid);
    this.#lookups.set(key, known);
    return known;
  }

  #user(): Entry {
    const memory = this.#information(TokenUser, TOKEN_USER);
    return entryOf(view(TOKEN_USER, memory).User, memory);
  }

  #list(kind: typeof TokenGroups | typeof TokenRestrictedSids): Entry[] {
    const memory = this.#information(kind, TOKEN_GROUPS);
    const first = offsetof(TOKEN_GROUPS, 'Groups');
    const stride = sizeof(SID_AND_ATTRIBUTES);
    return Array.from({ length: view(TOKEN_GROUPS, memory).GroupCount }, (_, index) =>
      entryOf(view(SID_AND_ATTRIBUTES, memory, first + index * stride), memory),
    );
  }

  #statistics(): View<TOKEN_STATISTICS> {
    return view(TOKEN_STATISTICS, this.#information(TokenStatistics, TOKEN_STATISTICS));
  }

  /** Calls GetTokenInformation. The data that the structure points to follows it in the same memory. */
  #information(kind: TOKEN_INFORMATION_CLASS, declaration: StructDeclaration): Buffer {
    const address = usableHandle<NativeAddress>(this).address;
    const size = new Uint32Array(1);
    let result = GetTokenInformation(address, kind, null, 0, size);
    let memory = Buffer.alloc(0);
    // Retries: a token's groups may grow between two calls.
    while (result === 0 && (size[0] ?? 0) > memory.byteLength) {
      // An empty list is shorter than its C structure, which declares one element.
      memory = Buffer.from(new ArrayBuffer(Math.max(size[0] ?? 0, sizeof(declaration))));
      result = GetTokenInformation(address, kind, memory, memory.byteLength, size);
    }
    checkBoolean('GetTokenInformation', result);
    return memory;
  }
}

/** Copies a SID; its pointer must lie within `memory`. */
function entryOf({ Sid, Attributes }: SID_AND_ATTRIBUTES, memory: Buffer): Entry {
  const sid = sidBytes(memory, Number(Sid - addressOf(memory)));
  if (sid) return { sid, attributes: Attributes };
  throw new BindingError(
    'ERR_SSPI_PACKAGE',
    'GetTokenInformation returned a SID outside the memory that it was given.',
  );
}

export function querySecurityContextToken(context: View<SecHandle>): AccessToken {
  const token = nativeToken();
  const status = QuerySecurityContextToken(context, token.memory);
  checkStatus('QuerySecurityContextToken', status);
  return new AccessToken(token);
}

/**
 * Opens the primary token of this process with TOKEN_QUERY.
 * @throws Win32Error if it cannot be opened
 * @see https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-openprocesstoken
 */
export function openProcessToken(): AccessToken {
  const token = nativeToken();
  const opened = OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, token.memory);
  checkBoolean('OpenProcessToken', opened);
  return new AccessToken(token);
}
