// `doctor` over the scripted package: each reason for no Kerberos, with its advice, as text and as JSON.

import { advise } from '../../cli/doctor/advice.js';
import type { Findings } from '../../cli/doctor/findings.js';
import * as raw from '../../src/raw.js';
import { secureServer, webServer } from '../http/web-server.js';
import { answered, cacheAnswer, ticket, ticketAnswer } from '../logon/answers.js';
import { clean, connections, remains, reset, script, test } from '../scripted/scripted-test.js';
import { cli } from './in-process.js';

test.beforeEach(reset);
test.afterEach.always((t) => {
  t.deepEqual(remains(), clean);
  t.is(connections(), 0);
});

const gss = (content: string) => Buffer.from(`60820000${content}`, 'hex');
const kerberosToken = gss('06092a864886f71201020201006e82');
const ntlmToken = Buffer.from('NTLMSSP\0\u0001\0\0\0', 'latin1');

/** Both first legs, of Kerberos and of Negotiate. */
function legs(kerberos: number, negotiate: Buffer = kerberosToken): void {
  const buffers = (bytes: Buffer) => [{ index: 0, bytes }];
  const succeeds = { byDefault: true, status: raw.SEC_I_CONTINUE_NEEDED };
  if (kerberos < 0) script('InitializeSecurityContextW', { status: kerberos });
  else script('InitializeSecurityContextW', { ...succeeds, buffers: buffers(kerberosToken) });
  script('InitializeSecurityContextW', { ...succeeds, buffers: buffers(negotiate) });
}

/** The cache, and the ticket in it, whose clock is so far ahead. */
function tickets(servers: readonly string[], skew?: number): void {
  const { KerbQueryTicketCacheEx3Message: message } = raw.KERB_PROTOCOL_MESSAGE_TYPE;
  const entries = servers.map((ServerName) => ({ ...ticket, ServerName }));
  const cache = cacheAnswer(message, raw.KERB_TICKET_CACHE_INFO_EX3, entries);
  script('LsaCallAuthenticationPackage', { writes: answered(cache) });
  const found = ticketAnswer();
  const at = raw.offsetof(raw.KERB_EXTERNAL_TICKET, 'TimeSkew');
  found.bytes.writeBigInt64LE(BigInt(skew ?? 0) * 10_000n, at);
  if (skew !== undefined) script('LsaCallAuthenticationPackage', { writes: answered(found) });
}

interface Report extends Findings {
  readonly isWell: boolean;
  readonly advice: string;
}

async function examined(...args: string[]): Promise<Report & { code: number }> {
  const { code, out } = await cli(['doctor', ...args, '--json']);
  return { ...(JSON.parse(out) as Report), code };
}

const both = ['krbtgt/LAB.TEST', 'HTTP/localhost'];

test('a ticket, and Negotiate by Kerberos: all is well', async (t) => {
  legs(0);
  tickets(both, -1500);
  const { out, code } = await cli(['doctor', 'HTTP/localhost']);
  t.is(code, 0);
  t.regex(out, /^SPN +HTTP\/localhost$/m);
  t.regex(out, /^Kerberos +SEC_I_CONTINUE_NEEDED$/m);
  t.regex(out, /^cached tickets +2; ticket-granting: yes; for this service: yes$/m);
  t.regex(out, /^Negotiate +Kerberos$/m);
  t.regex(out, /^clock of the KDC +-1\.5 s$/m);
  t.regex(out, /^Kerberos has a ticket for HTTP\/localhost\. If the server refuses it/m);
});

test('an SPN that the KDC does not know', async (t) => {
  legs(raw.SEC_E_TARGET_UNKNOWN, ntlmToken);
  tickets(['krbtgt/LAB.TEST']);
  const found = await examined('HTTP/localhost');
  t.is(found.code, 1);
  t.false(found.isWell);
  t.deepEqual(found.kerberos, { error: 'SEC_E_TARGET_UNKNOWN' });
  t.deepEqual(found.negotiate, { value: 'NTLM' });
  t.regex(found.advice, /`setspn -Q HTTP\/localhost` looks for it/);
});

test('no ticket-granting ticket, no KDC, no host, and what nobody knows', async (t) => {
  const advice = async (status: number, spn = 'HTTP/localhost', cached: string[] = []) => {
    legs(status);
    tickets(cached);
    const { advice: text, code } = await examined(spn);
    t.is(code, 1);
    return text;
  };
  t.regex(await advice(raw.SEC_E_NO_CREDENTIALS), /^There is no ticket-granting ticket: log on/);
  t.regex(await advice(raw.SEC_E_INTERNAL_ERROR), /^There is no ticket-granting ticket: log on/);
  t.regex(await advice(raw.SEC_E_NO_AUTHENTICATING_AUTHORITY), /^No KDC answers/);
  t.regex(await advice(raw.SEC_E_TIME_SKEW), /^The clocks of this computer and the KDC differ/);
  t.regex(
    await advice(raw.SEC_E_TARGET_UNKNOWN, 'HTTP/no-such-host.invalid'),
    /^DNS does not know the host of HTTP\/no-such-host\.invalid \(E\w+\), and .* \(SEC_E_TARGET_UNKNOWN\)/,
  );
  t.regex(
    await advice(raw.SEC_E_INTERNAL_ERROR, 'HTTP/localhost', ['krbtgt/LAB.TEST']),
    /`koffi-sspi explain SEC_E_INTERNAL_ERROR`/,
  );
});

test('a clock that is wrong: that of the KDC, or of the server', async (t) => {
  legs(0);
  tickets(both, -600_000);
  t.regex((await examined('HTTP/localhost')).advice, /^The KDC’s clock is 10 minutes behind ours/);
  await using server = await webServer((_, response) => {
    response.setHeader('Date', new Date(Date.now() + 420_000).toUTCString());
    response.writeHead(401, { 'WWW-Authenticate': 'Negotiate' }).end();
  });
  legs(0);
  tickets(both, 0);
  const found = await examined(server.origin, '--target', 'HTTP/localhost');
  t.is(found.spn, 'HTTP/localhost');
  t.regex(found.advice, /^The server’s clock is 7 minutes ahead of ours/);
});

test('a web server: its schemes, its clock, and the bindings of its certificate', async (t) => {
  await using server = await secureServer((_, response) => {
    response.writeHead(401, { 'WWW-Authenticate': ['NTLM', 'Basic realm="x"'] }).end();
  });
  legs(0);
  tickets(both, 0);
  const found = await examined(server.origin);
  t.is(found.spn, 'HTTP/localhost');
  t.like(found.server, { value: { status: 401, schemes: ['NTLM', 'Basic'] } });
  const { bindings, certificateError, skew } = (
    found.server as unknown as { value: Record<string, unknown> }
  ).value;
  t.regex(String(bindings), /^[0-9a-f]{64}$/);
  t.regex(String(certificateError), /./, 'the certificate of the tests is untrusted');
  t.true(Math.abs(skew as number) < 60_000);
  t.regex(found.advice, /^There is a ticket, but the server offers only NTLM, Basic/);
});

test('a server that does not answer; one that offers Negotiate', async (t) => {
  const server = await webServer((_, response) => {
    response.writeHead(401, { 'WWW-Authenticate': 'Negotiate' }).end();
  });
  legs(0);
  tickets(both, 0);
  t.true((await examined(server.origin)).isWell);
  await server[Symbol.asyncDispose]();
  legs(0);
  tickets(both, 0);
  t.regex((await examined(server.origin)).advice, /does not answer: ECONNREFUSED\.$/);
});

test('Negotiate by NTLM although there is a ticket', async (t) => {
  legs(0, ntlmToken);
  tickets(both, 0);
  const found = await examined('HTTP/localhost');
  t.false(found.isWell);
  t.regex(found.advice, /^Kerberos has a ticket, yet Negotiate begins with NTLM/);
});

test('an alias is named where the KDC does not know the SPN', (t) => {
  const { text } = advise({
    spn: 'HTTP/intranet',
    canonicalSpn: 'HTTP/web7.lab.test',
    address: { value: '10.0.0.1' },
    domainController: { value: null },
    cache: { value: { tickets: 1, ticketGrantingTicket: true, ticket: false } },
    kerberos: { error: 'SEC_E_TARGET_UNKNOWN' },
    negotiate: { value: 'NTLM' },
    kdcSkew: { error: 'SEC_E_TARGET_UNKNOWN' },
    server: null,
  });
  t.regex(text, /Browsers ask for HTTP\/web7\.lab\.test\.$/);
});

test('doctor needs a target', async (t) => {
  t.is((await cli(['doctor'])).code, 2);
  t.is((await cli(['doctor', 'a', 'b'])).code, 2);
});
