// Tickets and logon sessions by the real LSA: Windows' own, or Wine's with the cache of MIT Kerberos.

import test from 'ava';
import {
  acquireCredentialsHandle,
  ClientContext,
  listTickets,
  listTicketsAsync,
  logonSession,
  logonSessions,
  openProcessToken,
  purgeTickets,
  retrieveTicket,
  SECPKG_CRED_OUTBOUND,
  SspiError,
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
