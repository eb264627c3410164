// Passwords: they arrive as documented, are wiped after the call, and show up nowhere else.

import { inspect } from 'node:util';
import {
  acquireCredentialsHandle,
  ClientContext,
  type CredHandle,
  changeAccountPassword,
  type PlainAuthIdentity,
  SECPKG_CRED_OUTBOUND,
} from '../../src/index.js';
import { shared } from './misuse-values.js';
import { calls, clean, remains, reset, script, secrets, test } from './scripted-test.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

const PASSWORD = 'Pässwörd-😀-4711';

const acquire = (authIdentity: PlainAuthIdentity): CredHandle =>
  acquireCredentialsHandle({
    package: 'Scripted',
    credentialUse: SECPKG_CRED_OUTBOUND,
    authIdentity,
  });

const received = () => calls()[0]?.arguments.pAuthData;

const forms: readonly [string, string | Uint8Array][] = [
  ['a string', PASSWORD],
  ['a Buffer', Buffer.from(PASSWORD, 'utf16le')],
  [
    'a Uint8Array within another',
    new Uint8Array(Buffer.from(`xx${PASSWORD}xx`, 'utf16le')).subarray(4, -4),
  ],
  ['shared memory', shared(Buffer.from(PASSWORD, 'utf16le'))],
];

for (const [name, password] of forms) {
  test(`${name}: arrives, and is wiped after the call`, (t) => {
    const before = typeof password === 'string' ? password : Buffer.from(password);
    using _credential = acquire({ user: 'älice', domain: 'LAB', password });
    t.deepEqual(received(), { User: 'älice', Domain: 'LAB', Password: PASSWORD, Flags: 2 });
    t.deepEqual(secrets(), ['00'.repeat(PASSWORD.length * 2)]);
    t.deepEqual(typeof password === 'string' ? password : Buffer.from(password), before);
  });

  test(`${name}: wiped after a call that failed`, (t) => {
    script('AcquireCredentialsHandleW', { status: 0x8009030e });
    const error = t.throws(() => acquire({ user: 'alice', password }), {
      code: 'SEC_E_NO_CREDENTIALS',
    });
    t.deepEqual(secrets(), ['00'.repeat(PASSWORD.length * 2)]);
    t.false(inspect(error, { showHidden: true, depth: 9 }).includes('4711'));
  });
}

test('an empty password is not null, no domain is', (t) => {
  using _credential = acquire({ user: 'alice', password: '' });
  t.deepEqual(received(), { User: 'alice', Domain: null, Password: '', Flags: 2 });
});

test('no password in any error about wrong members', (t) => {
  const wrong: unknown[] = [
    { user: 'alice', password: 4711 },
    { user: 'alice', password: 4711n },
    { user: 'alice', password: ['4711'] },
    { user: 'alice', password: { secret: '4711' } },
    { user: 'alice', password: Symbol('4711') },
    { user: 'alice', password: `4711\0` },
    { user: 'alice', password: `4711\ud800` },
    { user: 'alice', password: Buffer.from('47110') },
    { user: 'alice', password: () => '4711' },
    { user: 4, password: '4711' },
    { user: 'alice', domain: 4, password: '4711' },
    '4711',
  ];
  for (const identity of wrong) {
    const error = t.throws(() => acquire(identity as PlainAuthIdentity), { instanceOf: Error });
    t.true(error instanceof TypeError || error instanceof RangeError);
    const shown = inspect(error, { showHidden: true, depth: 9 });
    t.false(shown.includes('4711'), `${error?.message}`);
    t.regex(error?.message ?? '', /authIdentity/);
  }
  t.deepEqual(calls(), []);
});

test('no password in what can be inspected', (t) => {
  using credential = acquire({ user: 'alice', password: PASSWORD });
  using context = new ClientContext(credential);
  const leg = context.step();
  for (const object of [credential, context, leg]) {
    const shown = inspect(object, { showHidden: true, depth: 9, showProxy: true });
    t.false(shown.includes('4711'), shown);
    t.false((JSON.stringify(object) ?? '').includes('4711'));
  }
});

test('changing a password as the user whom the thread impersonates, or not', (t) => {
  const change = {
    package: 'Scripted',
    domain: 'LAB',
    account: 'alice',
    oldPassword: 'old',
    newPassword: 'new',
  };
  for (const impersonating of [undefined, false, true]) {
    changeAccountPassword({ ...change, ...(impersonating === undefined ? {} : { impersonating }) });
    const [call] = calls();
    t.is(call?.arguments.bImpersonating, impersonating === true ? 1 : 0);
    t.is(call?.arguments.dwReserved, 0);
    t.deepEqual(secrets().slice(-2), ['00'.repeat(6), '00'.repeat(6)]);
  }
  for (const name of ['package', 'domain', 'account', 'oldPassword', 'newPassword']) {
    const wrong = { ...change, [name]: 5 };
    const message = new RegExp(`^options\\.${name} must be`);
    t.throws(() => changeAccountPassword(wrong as never), { message });
  }
  t.deepEqual(calls(), []);
});
