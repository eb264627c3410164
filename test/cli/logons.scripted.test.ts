// `tickets` and `sessions` over the scripted LSA.

import * as raw from '../../src/raw.js';
import { answered, cacheAnswer, refused, ticket, uint32 } from '../logon/answers.js';
import { clean, remains, reset, script, state, test } from '../scripted/scripted-test.js';
import { cli, cliJson } from './in-process.js';

test.beforeEach(reset);
test.afterEach.always((t) => {
  t.deepEqual(remains(), clean);
});

const cache = (count = 1) =>
  script('LsaCallAuthenticationPackage', {
    writes: answered(
      cacheAnswer(
        raw.KERB_PROTOCOL_MESSAGE_TYPE.KerbQueryTicketCacheEx3Message,
        raw.KERB_TICKET_CACHE_INFO_EX3,
        Array.from({ length: count }, () => ({
          ...ticket,
          SessionKeyType: 17,
          CacheFlags: 1,
          KdcCalled: 'dc1\u001b[31m',
        })),
      ),
    ),
  });

test('tickets: each with its times, encryption and flags by name', async (t) => {
  cache();
  const { code, out } = await cli(['tickets']);
  t.is(code, 0);
  t.regex(out, /^HTTP\/www\.lab\.test@LAB\.TEST\n/);
  t.regex(out, / client +alice@LAB\.TEST\n/);
  t.regex(out, / end +2026-03-04T15:06:07\.000Z\n/);
  t.regex(out, / encryption +AES256_CTS_HMAC_SHA1_96\n/);
  t.regex(out, / flags +forwardable, name_canonicalize\n/);
  t.false(out.includes('\u001b'), 'text of a KDC is escaped');
  cache();
  const [shown] = (await cliJson(['tickets', '--logon', '1:0x3e7'])) as object[];
  t.like(shown, { sessionKey: 'AES128_CTS_HMAC_SHA1_96', kdc: 'dc1\u001b[31m', cacheFlags: 1 });
});

test('tickets: none', async (t) => {
  cache(0);
  t.is((await cli(['tickets'])).out, 'The cache has no tickets.\n');
});

test('tickets --purge removes them, and says how many', async (t) => {
  cache(2);
  script('LsaCallAuthenticationPackage', {});
  t.is((await cli(['tickets', '--purge'])).out, 'Purged 2 tickets.\n');
  t.is(state().counts.LsaCallAuthenticationPackage, 2);
});

test('tickets: a refusal ends with exit code 1; what is no session, with 2', async (t) => {
  script('LsaCallAuthenticationPackage', { writes: refused(raw.STATUS_NO_SUCH_LOGON_SESSION) });
  const { code, err } = await cli(['tickets', '--logon', '0x5']);
  t.is(code, 1);
  t.regex(
    err,
    /STATUS_NO_SUCH_LOGON_SESSION .*\n`koffi-sspi explain STATUS_NO_SUCH_LOGON_SESSION`/s,
  );
  for (const wrong of ['x', '1:2:3', '0x1ffffffffffffffff', '']) {
    const usage = await cli(['tickets', '--logon', wrong]);
    t.is(usage.code, 2, wrong);
    t.regex(usage.err, /no identifier of a logon session/);
  }
});

test('sessions: those that may be seen, and how many may not', async (t) => {
  const list = () =>
    script('LsaEnumerateLogonSessions', {
      writes: [
        { parameter: 'LogonSessionCount', bytes: uint32(2) },
        {
          parameter: 'LogonSessionList',
          bytes: Buffer.from(BigUint64Array.of(0x3e7n, 0x1_0000_0005n).buffer),
          allocated: 'LsaFreeReturnBuffer',
        },
      ],
    });
  list();
  const { code, out, err } = await cli(['sessions']);
  t.is(code, 0);
  t.is(out, '0:0x3e7  kept from this account\n1:0x5    kept from this account\n');
  t.regex(err, /administrator/);
  list();
  t.deepEqual(await cliJson(['sessions']), [{ logonId: '0:0x3e7' }, { logonId: '1:0x5' }]);
  t.is((await cli(['sessions'])).out, 'There are no logon sessions.\n');
});
