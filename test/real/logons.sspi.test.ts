// Tickets and logon sessions by the real LSA: Windows' own, or Wine's with the cache of MIT Kerberos.

import test from 'ava';
import {
  acquireCredentialsHandle,
  ClientContext,
  dsMakeSpn,
  listTickets,
  listTicketsAsync,
  logonSession,
  logonSessions,
  openProcessToken,
  purgeTickets,
  retrieveTicket,
  SECPKG_CRED_OUTBOUND,
  SspiError,
  TOKEN_ACCESS,
  TOKEN_TYPE,
  ticketGrantingTicket,
} from '../../src/index.js';
import { account, identity, isWine } from './account.js';

/** Only the lab has a service for which every user gets a ticket. */
const inLab = account ? test : test.skip;
if (!account) console.error('Tickets of a service are not tested here: only the lab has one.');

inLab('a handshake leaves its tickets in the cache', async (t) => {
  using credential = acquireCredentialsHandle({
    ...{ package: 'Kerberos', credentialUse: SECPKG_CRED_OUTBOUND },
    ...(identity && { authIdentity: identity }),
  });
  using context = new ClientContext(credential, { targetName: account?.target ?? '' });
  context.step();
  const tickets = listTickets();
  t.deepEqual(
    tickets.map(({ server, serverRealm }) => `${server}@${serverRealm}`).sort(),
    [
      `${account?.target}@${account?.domain}`,
      `krbtgt/${account?.domain}@${account?.domain}`,
    ].sort(),
  );
  for (const { startTime, endTime, encryptionType, client } of tickets) {
    t.true(startTime instanceof Date && Math.abs(Date.now() - startTime.getTime()) < 60_000);
    t.true(endTime instanceof Date && endTime.getTime() > Date.now());
    t.is(encryptionType, 18, 'AES-256');
    // Wine knows the form of Windows 2000 only.
    if (isWine) t.is(client, null);
    else t.is(client, account?.user ?? null);
  }
  t.deepEqual(await listTicketsAsync(), tickets);
});

test('the cache can be listed', (t) => {
  for (const ticket of listTickets()) t.regex(ticket.server, /./);
});

test('logon sessions: Windows lists at least our own, Wine none', (t) => {
  const sessions = logonSessions();
  using token = openProcessToken();
  if (isWine) {
    t.deepEqual(sessions, []);
    return;
  }
  const own = sessions.find(({ logonId }) => logonId === token.logonId);
  t.is(own?.details?.sid, token.user.sid);
});

test('our own logon session', (t) => {
  using token = openProcessToken();
  const { userName, logonType } = logonSession(token.logonId);
  // Wine makes a session up, of the user who runs it.
  t.log(userName, logonType);
  if (!isWine) t.is(userName, token.user.name ?? '');
  else t.is(typeof userName, 'string');
});

test('what Wine does not do fails, and closes what it opened', (t) => {
  if (!isWine) {
    t.pass('On Windows these depend on the domain: see test/logon.');
    return;
  }
  for (const call of [() => purgeTickets(), () => ticketGrantingTicket()])
    t.throws(call, { instanceOf: SspiError, code: 'STATUS_NOT_IMPLEMENTED' });
  t.throws(() => retrieveTicket('HTTP/lab'), {
    instanceOf: SspiError,
    code: 'STATUS_ACCESS_DENIED',
  });
});

test('the token of this process: levels, privileges, duplicates, membership, acting by it', (t) => {
  using token = openProcessToken();
  t.true(Number.isInteger(token.sessionId));
  t.is(typeof token.isElevated, 'boolean');
  t.true(token.integrityLevel >= 0x1000 && token.integrityLevel <= 0x4000);
  t.true(token.privileges.some(({ name }) => name === 'SeChangeNotifyPrivilege'));
  t.regex(token.owner, /^S-1-5-/);
  t.regex(token.primaryGroup, /^S-1-5-/);
  using copy = token.duplicate({ access: TOKEN_ACCESS.QUERY | TOKEN_ACCESS.IMPERSONATE });
  t.is(copy.type, TOKEN_TYPE.TokenImpersonation);
  t.is(copy.user.sid, token.user.sid);
  t.true(token.checkTokenMembership('S-1-1-0'), 'everyone');
  t.false(token.checkTokenMembership('S-1-5-32-546'), 'guests');
  for (const sid of ['S-1-5-32-544', 'S-1-1-0', 'S-1-5-32-546']) {
    // Wine has no TokenRestrictedSids, which isMember reads.
    if (isWine) t.throws(() => token.isMember('S-1-1-0'), { code: 'ERROR_1' });
    else t.is(token.checkTokenMembership(sid), token.isMember(sid), sid);
  }
  for (const each of [token, copy])
    t.is(
      each.impersonate(() => 42),
      42,
    );
});

test('SPNs as Windows composes them', (t) => {
  t.is(dsMakeSpn({ serviceClass: 'HTTP', serviceName: 'www.lab.test' }), 'HTTP/www.lab.test');
  const instance = { serviceClass: 'ldap', serviceName: 'lab.test', instanceName: 'dc1.lab.test' };
  t.is(dsMakeSpn({ ...instance, instancePort: 636 }), 'ldap/dc1.lab.test:636/lab.test');
});
