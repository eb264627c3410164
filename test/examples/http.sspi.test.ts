// The examples http-server and http-client: with each other, with curl and with Apache.

import test from 'ava';
import { startPeer } from '../../lab/peers/connect.js';
import { labAccount, peerTest } from '../peers/peer-test.js';
import { account, isWine } from '../real/account.js';
import { available, scriptedLibrary } from '../scripted/control.js';
import { Example, run, target, wrongPassword } from './example.js';

async function server(environment: NodeJS.ProcessEnv = {}) {
  const example = new Example('http-server', [], environment);
  const [, port] = await example.waitFor(/^listening on http:\/\/localhost:(\d+)\/$/m);
  return Object.assign(example, { port: Number(port) });
}

/** Wine provides neither the client's name nor its token; the server says so. */
const known = (packageName: string): RegExp =>
  isWine
    ? new RegExp(
        `^You are a user of unknown name \\(SEC_E_UNSUPPORTED_FUNCTION\\), by ${packageName}\\.
Your groups: cannot be had \\(SEC_E_UNSUPPORTED_FUNCTION\\)$`,
        'gm',
      )
    : /^You are .+\\.+, by (NTLM|Kerberos)\.\nYour groups: .+/gm;

/** The statuses of all answers in curl's output. */
const statuses = (output: string) =>
  [...output.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, status]) => status);

peerTest('curl --negotiate is known to http-server, with every request anew', async (t) => {
  using http = await server();
  using curl = await startPeer('curl', { port: http.port, scheme: 'negotiate', count: 2 });
  t.is(await curl.exit, 0, curl.output);
  t.deepEqual(statuses(curl.output).slice(-1), ['200'], curl.output + http.output);
  t.is(curl.output.replaceAll('\r', '').match(known('Kerberos'))?.length, 2, curl.output);
  t.is(curl.output.match(/^Persistent-Auth: false/gm)?.length, 2, curl.output);
});

peerTest('curl --ntlm is known to http-server, as long as its connection lives', async (t) => {
  using http = await server();
  using curl = await startPeer('curl', { port: http.port, scheme: 'ntlm', count: 2 });
  t.is(await curl.exit, 0, curl.output);
  // The challenge, the user, and the second request without any of it.
  t.deepEqual(statuses(curl.output), ['401', '200', '200'], curl.output + http.output);
  t.is(curl.output.replaceAll('\r', '').match(known('NTLM'))?.length, 2, curl.output);
});

test('http-client is known to http-server', async (t) => {
  using http = await server();
  // On Windows there is no target, hence NTLM, which does not authenticate the server.
  const how = account ? [] : ['--any-server'];
  const url = `http://127.0.0.1:${http.port}/`;
  const { code, output } = await run('http-client', [url, target, ...how]);
  t.is(code, 0, output);
  t.regex(output, /^200 OK$/m);
  t.regex(output, known('Kerberos'));
});

test('http-client refuses a server of NTLM, which cannot prove who it is', async (t) => {
  using http = await server();
  const url = `http://127.0.0.1:${http.port}/`;
  const { code, output } = await run('http-client', [url, '']);
  t.is(code, 1, output);
  t.regex(output, /^The server 127\.0\.0\.1:\d+ can be reached by NTLM only, which allowNtlm/);
  const asked = await run('http-client', [url, '', '--any-server']);
  t.is(asked.code, 0, asked.output);
  t.regex(asked.output, known('NTLM'));
});

if (available) {
  test('the page has the name and the groups of the user, where SSPI tells them', async (t) => {
    // The scripted package also answers to Negotiate's name, and provides what Wine lacks.
    const scripted = { SSPI_LIBRARY: scriptedLibrary };
    using http = await server(scripted);
    const url = `http://127.0.0.1:${http.port}/`;
    const { code, output } = await run('http-client', [url, target], scripted);
    t.is(code, 0, output + http.output);
    t.regex(output, /^You are SCRIPTED\\alice, by Negotiate\.$/m);
    t.regex(output, /^Your groups: \S.+$/m);
    t.notRegex(output, /cannot be had|null|undefined/);
    t.regex(output, /^Your groups: .+, .+$/m);
    t.log(output);
  });
} else {
  test.skip('the page with names and groups: the scripted library could not be compiled here', () => {});
}

test('and is told that a wrong password is one', async (t) => {
  using http = await server();
  const url = `http://127.0.0.1:${http.port}/`;
  const { code, output } = await run('http-client', [url, target, '--any-server'], wrongPassword);
  t.is(code, 1, output);
  t.regex(output, /^The server 127\.0\.0\.1:\d+ refuses the user \(Negotiate\)\.\n$/);
  await http.waitFor(/^AcceptSecurityContext: SEC_E_LOGON_DENIED /m);
});

peerTest('http-client is known to Apache', async (t) => {
  const { user, domain } = labAccount();
  using apache = await startPeer('apache');
  const url = `http://127.0.0.1:${apache.port}/`;
  const { code, output } = await run('http-client', [url, target]);
  t.is(code, 0, `${output}\n${apache.output}`);
  t.is(output, `200 OK\nApache knows ${user}@${domain}.\n\n`);
});

test('http-client needs a URL', async (t) => {
  const { code, output } = await run('http-client');
  t.is(code, 1);
  t.is(output, 'Usage: node http-client.ts URL [TARGET] [--any-server]\n');
});
