// HttpAuthenticator: what it is given, one response at a time, and its end.

import { HttpAuthenticator, type HttpAuthenticatorOptions } from '../../protocols/http/index.js';
import { channelBindings, SEC_I_CONTINUE_NEEDED } from '../../src/index.js';
import { calls, clean, remains, reset, script, state, test } from '../scripted/scripted-test.js';
import { kerberosClient } from './kerberos.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

const url = 'https://intranet.example.com/';

test('options: each is checked, and named', (t) => {
  const cases: [unknown, RegExp][] = [
    [undefined, /^options must be an object/],
    [{ url, channelBindings: 'tls' }, /^options\.channelBindings must be a Uint8Array/],
    [{ url, channelBindings: true }, /^options\.channelBindings must be a Uint8Array/],
    [{ url, proxy: 'yes' }, /^options\.proxy must be a boolean/],
    [{ url, allowNtlm: 1 }, /^options\.allowNtlm must be a boolean/],
    [{ url: 'intranet' }, /URL/],
  ];
  for (const [options, message] of cases) {
    t.throws(() => new HttpAuthenticator(options as HttpAuthenticatorOptions), {
      instanceOf: TypeError,
      message,
    });
  }
});

test('channel bindings go along with each leg, without them there are none', async (t) => {
  const bindings = channelBindings(Buffer.from('tls-server-end-point:hash'));
  for (const given of [bindings, undefined]) {
    using authenticator = new HttpAuthenticator({
      url,
      ...(given ? { channelBindings: given } : {}),
    });
    kerberosClient();
    await authenticator.next(401, 'Negotiate');
    await authenticator.next(200, 'Negotiate QVAtUkVQ');
    const legs = calls().filter((call) => call.function === 'InitializeSecurityContextW');
    t.deepEqual(
      legs.map((leg) => JSON.stringify(leg).includes(bindings.toString('hex'))),
      given ? [true, true] : [false, false],
    );
  }
});

test('of several challenges of its scheme, the one with a token counts', async (t) => {
  for (const header of ['Negotiate, Negotiate QVAtUkVQ', 'NTLM, negotiate QVAtUkVQ, Negotiate']) {
    using authenticator = new HttpAuthenticator({ url });
    kerberosClient();
    await authenticator.next(401, 'Basic realm="x", Negotiate');
    t.is(await authenticator.next(200, header), null);
    const legs = calls().filter((call) => call.function === 'InitializeSecurityContextW');
    t.is(legs.length, 2);
  }
});

test('challenges have a length, all lines together', async (t) => {
  for (const [challenge, header] of [
    [9, 'Negotiate'],
    [14, ['Negotiate', 'NTLM']],
  ] as const) {
    kerberosClient();
    using enough = new HttpAuthenticator({ url, limits: { challenge } });
    t.is(await enough.next(401, header), 'Negotiate QVAtUkVR');
    reset();
    using less = new HttpAuthenticator({ url, limits: { challenge: challenge - 1 } });
    const error = await t.throwsAsync(less.next(401, header));
    t.like(error, { code: 'ERR_SSPI_HTTP_LIMIT', status: 401 });
  }
});

test('mutualAuth: false takes what was established without it, true does not', async (t) => {
  for (const mutualAuth of [false, true]) {
    kerberosClient(0);
    using authenticator = new HttpAuthenticator({ url, mutualAuth });
    await authenticator.next(401, 'Negotiate');
    const last = authenticator.next(200, 'Negotiate QVAtUkVQ');
    if (mutualAuth) await t.throwsAsync(last, { code: 'ERR_SSPI_HTTP_MUTUAL_AUTH' });
    else t.is(await last, null);
  }
});

test('one response at a time; a login that failed is over, and the next begins anew', async (t) => {
  using authenticator = new HttpAuthenticator({ url });
  kerberosClient();
  const first = authenticator.next(401, 'Negotiate');
  await t.throwsAsync(authenticator.next(401, 'Negotiate'), { message: /^One response at a time/ });
  t.is(await first, 'Negotiate QVAtUkVR');
  const refused = await t.throwsAsync(authenticator.next(401, 'Negotiate'));
  t.like(refused, { code: 'ERR_SSPI_HTTP_REFUSED', status: 401 });
  t.is(state().contexts, 0);
  // What the failed login left for its second leg.
  reset();
  kerberosClient();
  t.is(await authenticator.next(401, 'Negotiate'), 'Negotiate QVAtUkVR');
  t.is(await authenticator.next(200, 'Negotiate QVAtUkVQ'), null);
});

test('a package that makes no token cannot be used; after dispose() none is', async (t) => {
  using authenticator = new HttpAuthenticator({ url });
  const status = SEC_I_CONTINUE_NEEDED;
  script('InitializeSecurityContextW', { byDefault: true, status, buffers: [{ size: 0 }] });
  const error = await t.throwsAsync(authenticator.next(401, 'Negotiate'));
  t.like(error, { code: 'ERR_SSPI_HTTP_TOKEN', status: null }, 'no response is to blame');
  authenticator.dispose();
  await t.throwsAsync(authenticator.next(401, 'Negotiate'), { message: /are disposed/ });
});
