// HttpUser: who made a request.

import {
  type AccessToken,
  type AccountName,
  SECPKG_ATTR,
  type ServerContext,
} from '../../../src/index.js';

/** A group of the user. */
export interface UserGroup {
  readonly sid: string;
  /** Null if it cannot be resolved: of a logon, or of a computer that cannot be reached. */
  readonly name: AccountName | null;
}

/** Hands a user's lifetime to the authenticator alone. */
export let holdUser: (user: HttpUser) => () => void;

/**
 * The authenticated user of a request. It is freed when its last response is finished or its connection closed, by NTLM
 * when both are: what is needed longer, read before. Members that ask SSPI throw SspiError if that fails, and BindingError
 * `ERR_SSPI_DISPOSED` afterwards.
 */
export class HttpUser {
  static {
    holdUser = (user) => user.#hold();
  }

  /** The security package that authenticated the user: `Kerberos` or `NTLM`. */
  readonly package: string;
  /** The context, established; for attributes and impersonation. */
  readonly context: ServerContext;
  #name: string | undefined;
  #accessToken: AccessToken | undefined;
  #groups: Promise<UserGroup[]> | undefined;
  #holders = 0;

  /** Made by an HttpServerAuthenticator. */
  constructor(context: ServerContext, packageName: string) {
    this.context = context;
    this.package = packageName;
  }

  /** `DOMAIN\user`, asked for on first access. For decisions use SIDs, which are never given to another account. */
  get name(): string {
    this.#name ??= this.context.queryContextAttributes(SECPKG_ATTR.NAMES);
    return this.#name;
  }

  /** The user's SID. */
  get sid(): string {
    return this.accessToken.user.sid;
  }

  /** The user's access token. Disposed with the user: for a longer time, call `context.querySecurityContextToken()`. */
  get accessToken(): AccessToken {
    this.#accessToken ??= this.context.querySecurityContextToken();
    return this.#accessToken;
  }

  /**
   * Whether the user is in a group, or is the user, of this SID. Asks nobody.
   * @param sid such as `S-1-5-32-544`, the administrators
   * @throws TypeError or RangeError if it is no SID
   */
  isMember(sid: string): boolean {
    return this.accessToken.isMember(sid);
  }

  /** The groups with their names, looked up without blocking when first asked for; a domain controller may be asked. */
  groups(): Promise<UserGroup[]> {
    this.#groups ??= this.#lookUpGroups();
    return this.#groups;
  }

  /**
   * Calls `callback` while this thread acts as the user.
   * @param callback synchronous: code after an `await` would no longer run as the user
   */
  impersonate<T>(callback: () => T): T {
    return this.context.impersonate(callback);
  }

  async #lookUpGroups(): Promise<UserGroup[]> {
    const { accessToken } = this;
    const sids = accessToken.groups.map(({ sid }) => sid);
    const names = await accessToken.lookupAccountSidsAsync();
    return sids.map((sid) => ({ sid, name: names.get(sid) ?? null }));
  }

  /** Keeps it until what is returned is called; the last one frees it. */
  #hold(): () => void {
    this.#holders++;
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      if (--this.#holders > 0) return;
      this.#accessToken?.dispose();
      this.context.dispose();
    };
  }
}
