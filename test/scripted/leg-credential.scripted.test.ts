// Another credential in the middle of a handshake, as a TLS server's request for a certificate needs it.

import {
  ClientContext,
  type LegOptions,
  SEC_E_OK,
  SEC_I_CONTINUE_NEEDED,
  SEC_I_INCOMPLETE_CREDENTIALS,
} from '../../src/index.js';
import { clientCredential } from './peers.js';
import {
  calls,
  clean,
  type RecordedCall,
  remains,
  reset,
  script,
  state,
  test,
} from './scripted.js';

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
    // Disposed at once: the context, and the call, hold on to them.
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
