// Access tokens: SIDs at once, names looked up once on demand, membership, and kind.

import { SECURITY_IMPERSONATION_LEVEL, TOKEN_TYPE } from '../../src/index.js';
import { SE_GROUP } from '../../src/raw.js';
import { closed, lookups, makeToken, test } from './made-up-token.js';

const alice = { sid: 'S-1-5-21-1-2-3-1105', name: 'LAB\\alice' };
const enabled = SE_GROUP.MANDATORY | SE_GROUP.ENABLED_BY_DEFAULT | SE_GROUP.ENABLED;
const users = { sid: 'S-1-5-32-545', attributes: enabled, name: 'BUILTIN\\Users' };
const administrators = {
  sid: 'S-1-5-32-544',
  attributes: SE_GROUP.USE_FOR_DENY_ONLY,
  name: 'BUILTIN\\Administrators',
};
const everyone = { sid: 'S-1-1-0', attributes: enabled, name: '\\Everyone' };
const logon = { sid: 'S-1-5-5-0-999', attributes: SE_GROUP.LOGON_ID };
const groups = [users, administrators, everyone, logon];

test('identifiers and attributes are there at once: nobody is asked for a name', (t) => {
  using token = makeToken({ user: alice, groups, delay: 2000 });
  t.is(token.user.sid, alice.sid);
  t.deepEqual(
    token.groups.map(({ sid, attributes }) => [sid, attributes]),
    groups.map(({ sid, attributes }) => [sid, attributes >>> 0]),
  );
  token.isMember(users.sid);
  t.is(JSON.stringify(token.user), JSON.stringify({ sid: alice.sid }));
  t.is(lookups(), 0);
});

test('names are looked up when they are read, once for each identifier', (t) => {
  using token = makeToken({ user: alice, groups });
  t.is(token.user.name, 'alice');
  t.is(token.user.domain, 'LAB');
  t.is(lookups(), 1);
  const read = () => token.groups.map(({ name, domain }) => [domain, name]);
  const names = [
    ['BUILTIN', 'Users'],
    ['BUILTIN', 'Administrators'],
    ['', 'Everyone'],
    [null, null],
  ];
  t.deepEqual(read(), names);
  t.deepEqual(read(), names);
  t.is(lookups(), 1 + groups.length);
});

test('names are looked up on other threads while the event loop goes on', async (t) => {
  using token = makeToken({ user: alice, groups, delay: 150 });
  let ticks = 0;
  const timer = setInterval(() => ticks++, 10);
  const [names, user] = await Promise.all([
    token.lookupAccountSidsAsync(),
    token.user.lookupAccountSidAsync(),
  ]);
  clearInterval(timer);
  t.true(ticks >= 5, `${ticks} ticks`);
  t.deepEqual(user, { name: 'alice', domain: 'LAB', use: 1 });
  t.is(names.size, 1 + groups.length);
  t.deepEqual(names.get(users.sid), { name: 'Users', domain: 'BUILTIN', use: 2 });
  t.is(names.get(logon.sid), null);
  t.is(token.groups[0]?.name, 'Users');
  t.is(token.groups[3]?.name, null);
  t.is(lookups(), 1 + groups.length);
});

test('a look-up that is given up: in the queue it is not made, while it runs it harms no other', async (t) => {
  using token = makeToken({ user: alice, groups, delay: 150 });
  const waits = (signal: AbortSignal) => [
    token.user.lookupAccountSidAsync({ signal }),
    token.lookupAccountSidsAsync({ signal }),
  ];
  const controller = new AbortController();
  const [user, all] = waits(controller.signal);
  // Meanwhile another caller waits for the same name.
  const other = token.user.lookupAccountSidAsync();
  setTimeout(() => controller.abort('enough'), 50);
  for (const promise of [user, all]) {
    await t.throwsAsync(promise as Promise<unknown>, { code: 'ABORT_ERR' });
  }
  t.is((await other)?.name, 'alice');
  await new Promise((resolve) => setTimeout(resolve, 400));
  t.is(lookups(), 3, 'as many as ran at once; the two behind them were not made');
  t.is((await token.lookupAccountSidsAsync()).size, 1 + groups.length);
});

test('names outlive the token, and may be longer than any that Windows has', async (t) => {
  const long = { ...alice, name: `LAB\\${'a'.repeat(290)}` };
  const token = makeToken({ user: long, groups: [{ ...users, name: `${'d'.repeat(280)}\\g` }] });
  const { user } = token;
  const [group] = token.groups;
  token.dispose();
  t.is(closed(), 1);
  t.is(user.name?.length, 290);
  t.is((await group?.lookupAccountSidAsync())?.domain.length, 280);
  t.throws(() => token.groups, { code: 'ERR_SSPI_DISPOSED' });
  t.throws(() => token.isMember('S-1-1-0'), { code: 'ERR_SSPI_DISPOSED' });
});

test('isMember: the user and enabled groups, not those for denying only', (t) => {
  using token = makeToken({ user: alice, groups });
  t.true(token.isMember(alice.sid));
  t.true(token.isMember(users.sid));
  t.true(token.isMember('s-1-1-0'));
  t.true(token.isMember('S-1-0x000000000001-0'));
  t.false(token.isMember(administrators.sid));
  t.false(token.isMember(logon.sid));
  t.false(token.isMember('S-1-5-32-546'));
  using disabled = makeToken({
    user: { ...alice, attributes: SE_GROUP.USE_FOR_DENY_ONLY },
    groups: [{ ...users, attributes: 0 }],
  });
  t.false(disabled.isMember(alice.sid));
  t.false(disabled.isMember(users.sid));
});

test('isMember: a restricted token needs the identifier among the restricted ones', (t) => {
  using token = makeToken({ user: alice, groups, restricted: [users] });
  t.true(token.isMember(users.sid));
  t.false(token.isMember(everyone.sid));
  t.false(token.isMember(alice.sid));
});

test('isMember: what is no identifier is refused by name', (t) => {
  using token = makeToken({ user: alice });
  for (const value of [1, null, undefined, Buffer.alloc(8)]) {
    t.throws(() => token.isMember(value as never), { instanceOf: TypeError, message: /^sid must/ });
  }
  const parts = '-1'.repeat(16);
  for (const value of ['', 'alice', 'S-1', 'S-2-5-18', `S-1-5${parts}`, 'S-1-5-4294967296']) {
    t.throws(() => token.isMember(value), { instanceOf: RangeError, message: /^sid must/ });
  }
});

test('identifiers with a long authority, no parts, and the most parts', (t) => {
  const sids = ['S-1-5', `S-1-5${'-4294967295'.repeat(15)}`, 'S-1-0x0123456789ab-7'];
  using token = makeToken({
    user: alice,
    groups: sids.map((sid) => ({ sid, attributes: enabled })),
  });
  t.deepEqual(
    token.groups.map(({ sid }) => sid),
    sids,
  );
  for (const sid of sids) t.true(token.isMember(sid));
});

test('the kind of a token: primary, or how far one may act as the user', (t) => {
  const { SecurityAnonymous, SecurityIdentification, SecurityImpersonation } =
    SECURITY_IMPERSONATION_LEVEL;
  using primary = makeToken({ user: alice, type: 1, level: 0 });
  t.is(primary.type, TOKEN_TYPE.TokenPrimary);
  t.is(primary.impersonationLevel, null);
  t.false(primary.isAnonymous);
  for (const level of [SecurityIdentification, SecurityImpersonation]) {
    using token = makeToken({ user: alice, level });
    t.is(token.type, TOKEN_TYPE.TokenImpersonation);
    t.is(token.impersonationLevel, level);
    t.false(token.isAnonymous);
    t.false(token.isGuest);
  }
  using anonymous = makeToken({ user: alice, level: SecurityAnonymous });
  t.true(anonymous.isAnonymous);
});

test('a null session and the account Guest are seen', (t) => {
  using nobody = makeToken({ user: { sid: 'S-1-5-7' } });
  t.true(nobody.isAnonymous);
  t.false(nobody.isGuest);
  using guest = makeToken({ user: { sid: 'S-1-5-21-9-8-7-501' } });
  t.true(guest.isGuest);
  t.false(guest.isAnonymous);
  using other = makeToken({ user: { sid: 'S-1-5-21-9-8-7-1501' } });
  t.false(other.isGuest);
});
