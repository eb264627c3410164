// A made-up access token, over a stand-in for Windows' token functions.

import { AccessToken, nativeToken } from '../../src/identity/access-token.js';
import { wide } from '../../src/raw.js';
import { standIn } from '../stand-in-library.js';
import { bytesOf } from './sid-bytes.js';

const { bind, test } = standIn('access-tokens', import.meta.url);

export { test };

const reset = bind('TokensReset', 'void', ['int32', 'int32']);
const add = bind('TokensAdd', 'void', ['int32', 'void *', 'uint32', 'uint32', 'void *', 'void *']);
const setDelay = bind('TokensDelay', 'void', ['uint32']);
export const lookups = bind('TokensLookups', 'int', []);
export const closed = bind('TokensClosed', 'int', []);
/** The calls since the last token was made, a line each. */
export const calls = bind('TokensCalls', 'str', []) as () => string;
/** Makes the next call of a function fail with a Win32 error. */
export const failNext = bind('TokensFail', 'void', ['str', 'uint32']);
/** Whether the last password that LogonUserW was given is overwritten. */
export const wiped = bind('TokensWiped', 'int', []);
/** Gives a class of information its bytes, and where in them a distance stands that becomes an address. */
export const setInformation = bind('TokensSet', 'void', ['int32', 'void *', 'uint32', 'int32']);

export interface MadeUp {
  readonly sid: string;
  readonly attributes?: number;
  /** DOMAIN\name; without it the SID cannot be resolved. */
  readonly name?: string;
}

const lists = { user: 1, group: 2, restricted: 11 } as const;

export interface MadeUpToken {
  readonly user: MadeUp;
  readonly groups?: readonly MadeUp[];
  readonly restricted?: readonly MadeUp[];
  readonly type?: number;
  readonly level?: number;
  /** The duration of each name lookup, in milliseconds. */
  readonly delay?: number;
}

/** TokenPrimary is 1, TokenImpersonation 2; the level counts for the latter. */
export function makeToken({
  user,
  groups = [],
  restricted = [],
  type = 2,
  level = 2,
  delay = 0,
}: MadeUpToken): AccessToken {
  reset(type, level);
  const put = (list: keyof typeof lists, { sid, attributes = 0, name = '' }: MadeUp) => {
    const [domain = '', account = ''] = name.split('\\');
    const bytes = bytesOf(sid);
    add(lists[list], bytes, bytes.byteLength, attributes, wide(account), wide(domain));
  };
  put('user', user);
  for (const group of groups) put('group', group);
  for (const each of restricted) put('restricted', each);
  setDelay(delay);
  const native = nativeToken();
  native.memory[0] = 0x77n;
  return new AccessToken(native);
}
