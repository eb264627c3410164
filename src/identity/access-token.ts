// AccessToken: who the client of a context is to Windows, with its groups.

import { TokenGroups, TokenUser } from '../../generated/enums.js';
import {
  CloseHandle,
  ConvertSidToStringSidW,
  GetTokenInformation,
  LocalFree,
  LookupAccountSidW,
  QuerySecurityContextToken,
} from '../../generated/functions.js';
import {
  type SecHandle,
  SID_AND_ATTRIBUTES,
  TOKEN_GROUPS,
  TOKEN_USER,
} from '../../generated/structs.js';
import type { Address, View } from '../../generated/types.js';
import { checkStatus } from '../errors.js';
import { checkMade, NativeAddress, Owner, usableHandle } from '../handle.js';
import { copyString16 } from '../native/memory.js';
import { consume } from '../native/release.js';
import { offsetof, sizeof, view } from '../native/struct.js';
import { checkBoolean } from '../win32-error.js';

/** A user or a group. */
export interface Account {
  /** The security identifier as text: `S-1-5-32-544`. */
  readonly sid: string;
  /** The account's name; null if nobody here knows the identifier. */
  readonly name: string | null;
  /** The domain, or the authority, that the account belongs to; null along with the name. */
  readonly domain: string | null;
}

export interface TokenGroup extends Account {
  /** Constants of SE_GROUP: enabled, for denying only ... */
  readonly attributes: number;
}

/** A place for a handle to a token, closed by the last of its holders. */
export const nativeToken = (): NativeAddress => new NativeAddress(CloseHandle);

/**
 * A token, closed by `dispose()` or `using`.
 * @see https://learn.microsoft.com/windows/win32/secauthz/access-tokens
 */
export class AccessToken extends Owner {
  readonly #native: NativeAddress;

  /** Takes over a handle that a call has made. */
  constructor(native: NativeAddress) {
    checkMade(new.target.name, 'call querySecurityContextToken of a context.', native);
    super(native);
    native.own();
    this.#native = native;
  }

  /** The HANDLE, for calls of the raw layer: valid until the token is disposed. */
  get address(): Address {
    this.checkUsable();
    return this.#native.address;
  }

  /** @throws Win32Error if the token cannot be queried */
  get user(): Account {
    const memory = this.#information(TokenUser);
    return accountOf(view(TOKEN_USER, memory).User.Sid);
  }

  /** @throws Win32Error if the token cannot be queried */
  get groups(): TokenGroup[] {
    const memory = this.#information(TokenGroups);
    const count = view(TOKEN_GROUPS, memory).GroupCount;
    const first = offsetof(TOKEN_GROUPS, 'Groups');
    return Array.from({ length: count }, (_, index) => {
      const group = view(SID_AND_ATTRIBUTES, memory, first + index * sizeof(SID_AND_ATTRIBUTES));
      return { ...accountOf(group.Sid), attributes: group.Attributes };
    });
  }

  /** The structure of a TOKEN_INFORMATION_CLASS, with what its pointers point to behind it. */
  #information(kind: typeof TokenUser | typeof TokenGroups): Buffer {
    const { address } = usableHandle<NativeAddress>(this);
    const size = new Uint32Array(1);
    let result = GetTokenInformation(address, kind, null, 0, size);
    let memory = Buffer.alloc(0);
    // A token's groups may grow between two calls.
    while (result === 0 && (size[0] ?? 0) > memory.byteLength) {
      memory = Buffer.alloc(size[0] ?? 0);
      result = GetTokenInformation(address, kind, memory, memory.byteLength, size);
    }
    checkBoolean('GetTokenInformation', result);
    return memory;
  }
}

export function querySecurityContextToken(context: View<SecHandle>): AccessToken {
  const token = nativeToken();
  const status = QuerySecurityContextToken(context, token.memory);
  checkStatus('QuerySecurityContextToken', status);
  return new AccessToken(token);
}

/** Reads an identifier, whose memory must still be there, and asks whose it is. */
function accountOf(sid: Address): Account {
  const text = new BigUint64Array(1);
  checkBoolean('ConvertSidToStringSid', ConvertSidToStringSidW(sid, text));
  const string = consume(text[0] ?? 0n, copyString16, LocalFree) ?? '';
  return { sid: string, ...namesOf(sid) };
}

/** Not knowing an identifier is common (of another machine, of a logon), and no failure. */
function namesOf(sid: Address): Pick<Account, 'name' | 'domain'> {
  const sizes = [new Uint32Array(1), new Uint32Array(1)] as const;
  const use = new Int32Array(1);
  LookupAccountSidW(null, sid, null, sizes[0], null, sizes[1], use);
  const [name, domain] = sizes.map((size) => Buffer.alloc((size[0] ?? 0) * 2)) as [Buffer, Buffer];
  const found = LookupAccountSidW(null, sid, name, sizes[0], domain, sizes[1], use);
  if (found === 0) return { name: null, domain: null };
  const text = (memory: Buffer) => memory.toString('utf16le').split('\0', 1)[0] ?? '';
  return { name: text(name), domain: text(domain) };
}
