// Wrong arguments: a TypeError or RangeError that names the parameter, before anything is called.

import test from 'ava';
import {
  acquireCredentialsHandle,
  ClientContext,
  flagNames,
  querySecurityPackageInfo,
  SECPKG_CRED,
  ServerContext,
  setLibrary,
} from '../../src/index.js';
import * as raw from '../../src/raw.js';

const credentials = (options: object) => () =>
  acquireCredentialsHandle({
    package: 'NTLM',
    credentialUse: SECPKG_CRED.OUTBOUND,
    ...options,
  } as never);

const identity = (members: object) =>
  credentials({ authIdentity: { user: 'u', password: 'p', ...members } });

const accept = (...values: unknown[]) =>
  (raw.AcceptSecurityContext as (...values: unknown[]) => unknown)(...values);

const cases: [name: string, act: () => unknown, parameter: RegExp][] = [
  ['no options', () => acquireCredentialsHandle(undefined as never), /^options must be an object/],
  [
    'a package that is no string',
    credentials({ package: 1 }),
    /^options\.package must be a string/,
  ],
  ['a package with NUL', credentials({ package: 'NT\0LM' }), /^options\.package must not contain/],
  [
    'half a surrogate',
    credentials({ package: '\ud800' }),
    /^options\.package must not contain half/,
  ],
  [
    'no use',
    credentials({ credentialUse: undefined }),
    /^options\.credentialUse must be an integer/,
  ],
  ['a use of 33 bits', credentials({ credentialUse: 2 ** 32 }), /^options\.credentialUse/],
  ['a principal that is a number', credentials({ principal: 5 }), /^options\.principal/],
  [
    'an identity that is text',
    credentials({ authIdentity: 'me' }),
    /^authIdentity must be an object/,
  ],
  ['a user that is a number', identity({ user: 1 }), /^authIdentity\.user/],
  ['a domain that is a number', identity({ domain: 1 }), /^authIdentity\.domain/],
  ['a password that is a number', identity({ password: 1 }), /^authIdentity\.password/],
  [
    'a package list in a structure without one',
    identity({ structure: 'SEC_WINNT_AUTH_IDENTITY_W', packageList: 'NTLM' }),
    /^authIdentity\.packageList must not be given/,
  ],
  ['an odd password', identity({ password: Buffer.alloc(3) }), /^authIdentity\.password/],
  ['no credential', () => new ClientContext({} as never), /^credential must be a CredHandle/],
  ['null for one', () => new ServerContext(null as never), /^credential must be a CredHandle/],
  ['a package name of null', () => querySecurityPackageInfo(null as never), /^packageName/],
  ['an unknown table', () => flagNames('NO_TABLE' as never, 0), /^table must be one of/],
  ['a mask of text', () => flagNames('ISC_RET', '1' as never), /^mask must be an integer/],
  ['a library that is no path', () => setLibrary(undefined as never), /^path must be a string/],
  ['a raw call without arguments', () => accept(), /^phCredential must be a Buffer/],
  ['text for memory', () => accept('x'), /^phCredential must be a Buffer/],
  [
    'a flag that does not fit 32 bits',
    () => accept(null, null, null, raw.ASC_REQ_MESSAGES, 0, null, null, null, null),
    /^fContextReq must be an integer of 32 bits, got 4294967296n/,
  ],
  ['a missing argument', () => accept(null, null, null, 0), /^TargetDataRep/],
];

for (const [name, act, parameter] of cases) {
  test(`${name} is refused by name`, (t) => {
    const error = t.throws(act);
    t.true(error instanceof TypeError || error instanceof RangeError, String(error));
    t.regex(error?.message ?? '', parameter);
  });
}

test('an error about a password does not show it', (t) => {
  const error = t.throws(identity({ password: 'hunter2\0' }));
  t.false(error?.stack?.includes('hunter2'));
});
