// Asynchronous calls: concurrent handshakes, calls in order, no memory moved or collected during a call.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import test from 'ava';
import { ClientContext, ServerContext, SspiError } from '../../src/index.js';
import { establishAsync } from '../establish.js';
import {
  clientCredential,
  clientOptions,
  clientOptionsFor,
  serverCredential,
  serverOptions,
  testedPackages,
} from './pair.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

for (const name of testedPackages()) {
  test.serial(
    `${name}: a handshake goes as it goes synchronously, and the loop turns meanwhile`,
    async (t) => {
      using clientCred = clientCredential(name);
      using serverCred = serverCredential(name);
      using client = new ClientContext(clientCred, clientOptionsFor(name));
      using server = new ServerContext(serverCred, serverOptions);
      let turns = 0;
      const timer = setInterval(() => turns++, 1);
      const legs = await establishAsync({ client, server });
      clearInterval(timer);
      t.true(client.established && server.established);
      t.is(legs.at(-1)?.code, 'SEC_E_OK');
      t.true(turns > 0, 'the event loop never turned');
    },
  );
}

test.serial('64 handshakes at once, with garbage collected under them', async (t) => {
  using clientCred = clientCredential('Negotiate');
  using serverCred = serverCredential('Negotiate');
  const collecting = setInterval(collectGarbage, 5);
  const one = async () => {
    using client = new ClientContext(clientCred, clientOptions);
    using server = new ServerContext(serverCred, serverOptions);
    await establishAsync({ client, server });
    const message = Buffer.from('a message');
    return server.decryptMessage(client.encryptMessage(message)).equals(message);
  };
  const results = await Promise.all(Array.from({ length: 64 }, one));
  clearInterval(collecting);
  t.is(results.filter(Boolean).length, 64);
});

test.serial('calls on one context queue up; a synchronous one is refused meanwhile', async (t) => {
  using credential = serverCredential('NTLM');
  using clientCred = clientCredential('NTLM');
  using client = new ClientContext(clientCred, clientOptions);
  const token = client.step().token as Buffer;
  using server = new ServerContext(credential, serverOptions);
  const first = server.stepAsync(token);
  t.throws(() => server.step(token), { code: 'ERR_SSPI_BUSY' });
  const second = server.stepAsync(Buffer.from('garbage'));
  t.is((await first).code, 'SEC_I_CONTINUE_NEEDED');
  await t.throwsAsync(second, { instanceOf: SspiError });
  await t.throwsAsync(server.stepAsync(token), { code: 'ERR_SSPI_STATE' });
});

test.serial('disposing during a call takes effect after it', async (t) => {
  using clientCred = clientCredential('NTLM');
  const credential = serverCredential('NTLM');
  using client = new ClientContext(clientCred, clientOptions);
  const server = new ServerContext(credential, serverOptions);
  const running = server.stepAsync(client.step().token as Buffer);
  server.dispose();
  credential.dispose();
  t.is((await running).code, 'SEC_I_CONTINUE_NEEDED');
  await t.throwsAsync(server.stepAsync(Buffer.from('x')), { code: 'ERR_SSPI_DISPOSED' });
});

test.serial('the caller may change its token as soon as it has the promise', async (t) => {
  using clientCred = clientCredential('NTLM');
  using serverCred = serverCredential('NTLM');
  using client = new ClientContext(clientCred, clientOptions);
  using server = new ServerContext(serverCred, serverOptions);
  const token = client.step().token as Buffer;
  const running = server.stepAsync(token);
  token.fill(0);
  t.is((await running).code, 'SEC_I_CONTINUE_NEEDED');
});

test.serial('wrong arguments reject, and a failing leg rejects with its status', async (t) => {
  using credential = serverCredential('NTLM');
  using server = new ServerContext(credential);
  await t.throwsAsync(server.stepAsync('x' as never), {
    instanceOf: TypeError,
    message: /^token must/,
  });
  await t.throwsAsync(server.stepAsync(Buffer.from('garbage')), { instanceOf: SspiError });
  await t.throwsAsync(server.stepAsync(Buffer.from('more')), { code: 'ERR_SSPI_STATE' });
});
