// `doctor` against the lab's KDC: no ticket, the right service, an unknown one. On Windows: that it comes to a conclusion.

import test from 'ava';
import { acquireCredentialsHandle, ClientContext, SECPKG_CRED_OUTBOUND } from '../../src/index.js';
import { webServer } from '../http/web-server.js';
import { account, identity } from '../real/account.js';
import { cli } from './in-process.js';

const inLab = account ? test.serial : test.serial.skip;
if (!account) console.error('A KDC of known services is not asked here: only the lab has one.');

async function examined(...args: string[]) {
  const { code, out } = await cli(['doctor', ...args, '--json']);
  return { code, ...(JSON.parse(out) as Record<string, unknown>) } as {
    readonly code: number;
    readonly advice: string;
    readonly kerberos: { readonly value?: string; readonly error?: string };
    readonly negotiate: { readonly value?: string };
    readonly cache: { readonly value?: { readonly ticket: boolean } };
  };
}

test.serial('some conclusion about some service, whatever this computer knows', async (t) => {
  const { code, out } = await cli(['doctor', 'HTTP/localhost']);
  t.true(code === 0 || code === 1);
  t.regex(out, /^SPN +HTTP\/localhost\n/);
  t.regex(out, /\n[A-Z].*[.`)]\n$/s);
});

inLab('no ticket: nobody has logged on', async (t) => {
  const found = await examined(account?.target ?? '');
  t.is(found.code, 1);
  t.truthy(found.kerberos.error);
  t.regex(found.advice, /^There is no ticket-granting ticket/);
});

inLab('the right service, once there are tickets', async (t) => {
  using credential = acquireCredentialsHandle({
    ...{ package: 'Kerberos', credentialUse: SECPKG_CRED_OUTBOUND },
    ...(identity && { authIdentity: identity }),
  });
  using context = new ClientContext(credential, { targetName: account?.target ?? '' });
  context.step();
  const found = await examined(account?.target ?? '');
  t.is(found.code, 0, found.advice);
  t.regex(found.kerberos.value ?? '', /^SEC_(?:E_OK|I_CONTINUE_NEEDED)$/);
  t.is(found.negotiate.value, 'Kerberos');
  t.true(found.cache.value?.ticket);
});

inLab('an unknown service, with tickets: Kerberos’ status, and what to do', async (t) => {
  const found = await examined('HTTP/localhost');
  t.is(found.code, 1);
  t.truthy(found.kerberos.error);
  t.regex(found.advice, /HTTP\/localhost/);
  const unknown = await examined('HTTP/no-such-host.invalid');
  t.regex(unknown.advice, /^DNS does not know the host/);
});

inLab('a server with a wrong clock', async (t) => {
  await using server = await webServer((_, response) => {
    response.setHeader('Date', new Date(Date.now() - 900_000).toUTCString());
    response.writeHead(401, { 'WWW-Authenticate': 'Negotiate' }).end();
  });
  const found = await examined(server.origin, '--target', account?.target ?? '');
  t.regex(found.advice, /^The server’s clock is 15 minutes behind ours/);
});
