// LDAP and PostgreSQL with a wrong name, a refusal, a server that proves nothing, and frames cut or too long: an error
// that says so each time, and neither a handle nor a connection left.

import type { ExecutionContext } from 'ava';
import { ldapConnector } from '../../protocols/ldap/index.js';
import { gssStream } from '../../protocols/postgresql/index.js';
import type { AuthenticatedSocket } from '../../protocols/sasl/authenticated-socket.js';
import { ISC_RET, SEC_E_OK, SEC_E_TARGET_UNKNOWN } from '../../src/index.js';
import { clean, remains, reset, script, state, test } from '../scripted/scripted-test.js';
import { until } from '../until.js';
import { tcpServer } from './tcp-server.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

/** Answers each chunk that comes with the next of these, as each of the client's messages is one. */
const serverWith = (answers: readonly (string | Buffer)[]) =>
  tcpServer((socket) => {
    const left = [...answers];
    socket.on('data', () => {
      const answer = left.shift();
      if (answer !== undefined) socket.write(answer);
      // What is cut off has an end.
      if (left.length === 0) socket.end();
    });
  });

/** Kerberos in one leg, with these attributes. */
function grants(attributes: number): void {
  const buffers = [{ index: 0, bytes: Buffer.from('AP-REQ') }];
  script('InitializeSecurityContextW', { byDefault: true, status: SEC_E_OK, attributes, buffers });
}

const all =
  ISC_RET.MUTUAL_AUTH |
  ISC_RET.CONFIDENTIALITY |
  ISC_RET.INTEGRITY |
  ISC_RET.REPLAY_DETECT |
  ISC_RET.SEQUENCE_DETECT;

/** The response to a bind: 0 is success. */
function bound(code: number, text = ''): Buffer {
  const result = Buffer.from([0x0a, 1, code, 4, 0, 4, text.length, ...Buffer.from(text)]);
  const response = Buffer.concat([Buffer.from([2, 1, 1, 0x61, result.length]), result]);
  return Buffer.concat([Buffer.from([0x30, response.length]), response]);
}

const cutFrame = Buffer.from([0, 0, 0, 100, 1, 2, 3]);
const longFrame = Buffer.from([0x7f, 0xff, 0xff, 0xff, 1, 2, 3]);

type Case = [title: string, prepare: () => void, answers: (string | Buffer)[], error: RegExp];

const unknownName = () => script('InitializeSecurityContextW', { status: SEC_E_TARGET_UNKNOWN });
const unproven = () => grants(all & ~ISC_RET.MUTUAL_AUTH);
const proven = () => grants(all);
const sealing = () => {
  proven();
  script('EncryptMessage', { status: SEC_E_OK });
};

const ofLdap: readonly Case[] = [
  ['a wrong service principal name', unknownName, [], /SEC_E_TARGET_UNKNOWN/],
  ['a refusal', proven, [bound(49, 'data 52e')], /failed with 49: data 52e/],
  ['a server that proves nothing', unproven, [bound(0)], /did not authenticate itself.*service/],
  ['a frame that is cut', sealing, [bound(0), cutFrame], /ended within a token/],
  [
    'a frame that is too long',
    sealing,
    [bound(0), longFrame],
    /2147483647 bytes.*at most 16777215/,
  ],
];

const ofPostgresql: readonly Case[] = [
  ['a wrong service principal name', unknownName, ['G'], /SEC_E_TARGET_UNKNOWN/],
  ['a refusal', () => {}, ['N'], /does not offer GSS encryption: see hostgssenc/],
  ['a server that proves nothing', unproven, ['G', ''], /the context lacks MUTUAL_AUTH/],
  ['a frame that is cut', sealing, ['G', cutFrame], /ended within a token/],
  ['a frame that is too long', sealing, ['G', longFrame], /2147483647 bytes.*at most 16380/],
];

const connectors = {
  LDAP: (port: number) => ldapConnector()(port, '127.0.0.1') as unknown as AuthenticatedSocket,
  PostgreSQL: (port: number) => gssStream({ package: 'Negotiate' })().connect(port, '127.0.0.1'),
};

for (const [protocol, cases] of [
  ['LDAP', ofLdap],
  ['PostgreSQL', ofPostgresql],
] as const) {
  for (const [title, prepare, answers, error] of cases) {
    test(`${protocol}: ${title}`, async (t) => {
      prepare();
      using server = await serverWith(answers);
      await refused(t, server, connectors[protocol](server.port), error);
    });
  }
}

/** The connection ends with the error, and leaves nothing. */
async function refused(
  t: ExecutionContext,
  server: Awaited<ReturnType<typeof serverWith>>,
  socket: AuthenticatedSocket,
  error: RegExp,
): Promise<void> {
  const failed = new Promise<Error>((resolve) => void socket.once('error', resolve));
  // Where it gets so far, it sends something, which is answered with a frame.
  socket.once('connect', () => void socket.write('a request'));
  socket.resume();
  t.regex((await failed).message, error);
  await until(() => state().contexts === 0 && [...server.sockets].every((one) => one.destroyed));
  t.true(socket.destroyed);
}

test('LDAP: NTLM says that the server proved who it is, as it does on Windows: refused', async (t) => {
  proven();
  using server = await serverWith([bound(0)]);
  const socket = ldapConnector({ package: 'NTLM' })(server.port, '127.0.0.1');
  await refused(t, server, socket as unknown as AuthenticatedSocket, /did not authenticate itself/);
});

test('PostgreSQL: NTLM says that the server proved who it is, as it does on Windows: refused', async (t) => {
  proven();
  using server = await serverWith(['G', '']);
  const socket = gssStream({ package: 'NTLM' })().connect(server.port, '127.0.0.1');
  await refused(t, server, socket, /the context lacks MUTUAL_AUTH/);
});
