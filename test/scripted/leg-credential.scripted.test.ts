// Changes the credential during a handshake, to answer a TLS server's request for a certificate.

import {
  ClientContext,
  type LegOptions,
  SEC_E_OK,
  SEC_I_CONTINUE_NEEDED,
  SEC_I_INCOMPLETE_CREDENTIALS,
} from '../../src/index.js';
import { until } from '../until.js';
import { clientCredential } from './pair.js';
import {
  calls,
  clean,
  type RecordedCall,
  release,
  remains,
  reset,
  script,
  state,
  test,
} from './scripted-test.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

const leg = (status: number) => script('InitializeSecurityContextW', { status });
const credentials = (recorded: RecordedCall[]) =>
  recorded
    .filter((call) => call.function === 'InitializeSecurityContextW')
    .map((call) => call.arguments.phCredential.lower);

for (const how of ['step', 'stepAsync'] as const) {
  test(`${how}: the context goes on with the credential of a leg, and keeps both alive`, async (t) => {
    const first = clientCredential();
    const second = clientCredential();
    using third = clientCredential();
    using context = new ClientContext(first);
    const step = async (options?: LegOptions) => context[how](Buffer.from('token'), options);
    for (const status of [SEC_I_CONTINUE_NEEDED, SEC_I_INCOMPLETE_CREDENTIALS]) leg(status);
    t.is((await step()).code, 'SEC_I_CONTINUE_NEEDED');
    t.is((await step()).code, 'SEC_I_INCOMPLETE_CREDENTIALS');
    leg(SEC_I_CONTINUE_NEEDED);
    const running = step({ credential: second });
    // Disposed at once: the context and the call keep them alive.
    first.dispose();
    second.dispose();
    await running;
    t.is(state().credentials, 3);
    leg(SEC_I_CONTINUE_NEEDED);
    leg(SEC_E_OK);
    await step({ credential: third });
    await step();
    const [one, ...others] = credentials(calls());
    const [, two, three] = [...new Set([one, ...others])];
    t.deepEqual([one, ...others], [one, one, two, three, three]);
    t.is(state().credentials, 3);
    context.dispose();
    t.is(state().credentials, 1, 'the third is still the caller’s');
  });
}

test('a leg that is given up in the queue leaves the credential as it was', async (t) => {
  using first = clientCredential();
  const second = clientCredential();
  using context = new ClientContext(first);
  const controller = new AbortController();
  const { signal } = controller;
  for (const hold of [true, false, false]) {
    script('InitializeSecurityContextW', { status: SEC_I_CONTINUE_NEEDED, hold });
  }
  const running = context.stepAsync();
  const givenUp = context.stepAsync(Buffer.from('x'), { credential: second, signal });
  const behind = context.stepAsync(Buffer.from('x'));
  await until(() => state().held > 0);
  controller.abort();
  await t.throwsAsync(givenUp, { code: 'ABORT_ERR' });
  second.dispose();
  release();
  await Promise.all([running, behind]);
  await context.stepAsync(Buffer.from('x'));
  const [one, ...others] = credentials(calls());
  t.deepEqual(others, [one, one]);
});

test('disposed with legs in the queue: each has the credential that is its own', async (t) => {
  const first = clientCredential();
  const second = clientCredential();
  const context = new ClientContext(first);
  script('InitializeSecurityContextW', { status: SEC_I_CONTINUE_NEEDED, hold: true });
  for (let count = 0; count < 2; count++) leg(SEC_I_CONTINUE_NEEDED);
  const legs = [
    context.stepAsync(),
    context.stepAsync(Buffer.from('x'), { credential: second }),
    context.stepAsync(Buffer.from('x')),
  ];
  await until(() => state().held > 0);
  for (const owner of [context, first, second]) owner.dispose();
  release();
  await Promise.all(legs);
  const [one, two, three] = credentials(calls());
  t.not(one, two);
  t.is(two, three);
  t.is(state().credentials, 0);
});

test('what is no credential, or was disposed, is named, and the context goes on', (t) => {
  using credential = clientCredential();
  using context = new ClientContext(credential);
  const disposed = clientCredential();
  disposed.dispose();
  t.throws(() => context.step(null, { credential: {} as never }), {
    instanceOf: TypeError,
    message: /^options\.credential must be a CredHandle/,
  });
  t.throws(() => context.step(null, { credential: disposed }), { code: 'ERR_SSPI_DISPOSED' });
  context.step(null, { credential });
  t.is(state().credentials, 1);
});
