// CredSSP and a KDC's messages as others built them, signed and sealed messages of Wine's contexts, and, built by hand
// from the documents, what nobody here sends: NegoEx, IAKERB, RFC 1964, the NTSTATUS of a KDC.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { PROJECT } from '../../lab/project.js';
import { parseToken, type Token, TokenError } from '../../protocols/token/index.js';
import { cli, cliJson } from './in-process.js';

interface Foreign {
  readonly name: string;
  readonly token: string;
}

const fixture = (name: string) =>
  JSON.parse(readFileSync(path.join(PROJECT, 'test/cli/fixtures', name), 'utf8')) as unknown;
const foreign = fixture('foreign.json') as readonly Foreign[];
const parsed = (name: string, secrets = false): Token => {
  const token = foreign.find((each) => each.name === name)?.token;
  if (token === undefined) throw new Error(`There is no ${name} in foreign.json.`);
  return parseToken(Buffer.from(token, 'hex'), { secrets });
};
test('KDC: what pre-authentication it wants, with the salt', (t) => {
  const error = parsed('KDC 1');
  t.true(error.format === 'Kerberos' && error.message === 'KRB-ERROR');
  t.like(error, { error: 'KDC_ERR_PREAUTH_REQUIRED (25)' });
  const { data } = error as { data?: { preAuthentication?: readonly object[] } };
  t.like(data?.preAuthentication?.[1], {
    type: 'PA-ETYPE-INFO2 (19)',
    encryptionTypes: ['aes256-cts-hmac-sha1-96 (18)'],
    salt: 'LAB.TESTalice',
  });
});

test('a message of TCP, with its length before it', (t) => {
  const token = Buffer.from(foreign.find(({ name }) => name === 'KDC 0')?.token ?? '', 'hex');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(token.length);
  t.like(parseToken(Buffer.concat([length, token])), { message: 'AS-REQ' });
});

test('CredSSP: requests', (t) => {
  t.like(parsed('TSRequest with a token'), {
    format: 'CredSSP',
    message: 'TSRequest',
    version: 6,
    negoTokens: [{ format: 'NTLM', message: 'NEGOTIATE (1)' }],
  } as never);
  t.like(parsed('TSRequest with the key'), { pubKeyAuth: 48, clientNonce: '02'.repeat(32) });
  t.like(parsed('TSRequest with credentials'), { version: 5, authInfo: 80 });
  t.like(parsed('TSRequest with an error'), { errorCode: 'STATUS_LOGON_FAILURE' });
});

test('CredSSP: credentials, with their secrets only if they are asked for', (t) => {
  const kinds: Readonly<Record<string, readonly [object, object]>> = {
    password: [
      { type: 'password', domain: 'LAB', user: 'alice', password: 'not shown' },
      { password: 'Passw\u00f6rd-1' },
    ],
    'smart card': [
      {
        pin: 'not shown',
        keySpec: 1,
        cardName: 'card',
        readerName: 'reader',
        containerName: 'container',
        provider: 'provider',
        userHint: 'alice',
        domainHint: 'LAB',
      },
      { pin: '1234' },
    ],
    'remote guard': [
      {
        logon: { package: 'Kerberos', buffer: 'not shown' },
        supplemental: [{ package: 'NTLM', buffer: 'not shown' }],
      },
      {
        logon: { package: 'Kerberos', buffer: '04'.repeat(20) },
        supplemental: [{ package: 'NTLM', buffer: '05'.repeat(10) }],
      },
    ],
  };
  for (const [kind, [hidden, shown]] of Object.entries(kinds)) {
    const by = (secrets: boolean) => {
      const token = parsed(`TSCredentials ${kind}`, secrets);
      return token.format === 'CredSSP' && token.message === 'TSCredentials'
        ? token.credentials
        : {};
    };
    t.like(by(false), hidden as never);
    t.like(by(true), shown as never);
  }
});

test('CredSSP at the command line: --secrets', async (t) => {
  const token = foreign.find(({ name }) => name === 'TSCredentials password')?.token ?? '';
  t.false((await cli(['token', token, '--json'])).out.includes('rd-1'));
  t.regex((await cli(['token', token, '--secrets'])).out, /password +Passw\u00f6rd-1/);
});

interface Messages {
  readonly mic: string;
  readonly signed: string;
  readonly sealed: string;
}
const messages = fixture('messages.json') as Record<'Kerberos' | 'NTLM', Messages>;
const message = (hex: string) => parseToken(Buffer.from(hex, 'hex'));

test("signed and sealed messages of Kerberos' contexts", (t) => {
  const { mic, signed, sealed } = messages.Kerberos;
  t.like(message(mic), {
    format: 'Kerberos',
    message: 'MIC',
    flags: ['AcceptorSubkey'],
    checksum: 12,
  });
  t.like(message(signed), {
    message: 'Wrap',
    sealed: false,
    extraCount: 12,
    rightRotation: 0,
    dataLength: 28,
  });
  t.like(message(sealed), { message: 'Wrap', sealed: true, flags: ['Sealed', 'AcceptorSubkey'] });
});

test("signed and sealed messages of NTLM's contexts", (t) => {
  const { mic, signed, sealed } = messages.NTLM;
  t.like(message(mic), { format: 'NTLM', message: 'signature', sequenceNumber: 0, dataLength: 0 });
  t.like(message(signed), { sequenceNumber: 1, dataLength: 16 });
  t.like(message(sealed), { sequenceNumber: 2, dataLength: 16 });
});

const krb5 = '06092a864886f712010202';
const framed = (oid: string, inner: string) => {
  const content = oid + inner;
  return `60${(content.length / 2).toString(16).padStart(2, '0')}${content}`;
};

test('RFC 1964: MIC and Wrap of DES and RC4', (t) => {
  const mic = `0101 1100 ffffffff ${'11'.repeat(8)} ${'22'.repeat(8)}`.replace(/ /g, '');
  t.like(message(framed(krb5, mic)), {
    message: 'MIC',
    signature: 'HMAC MD5 (RC4)',
    checksum: 8,
    mechanism: 'Kerberos 5 (1.2.840.113554.1.2.2)',
  });
  const wrap = `0201 1100 1000 ffff ${'11'.repeat(8)} ${'22'.repeat(8)} ${'33'.repeat(13)}`.replace(
    / /g,
    '',
  );
  t.like(message(framed(krb5, wrap)), {
    message: 'Wrap',
    sealed: true,
    encryption: 'RC4',
    dataLength: 13,
  });
  const signed = wrap.replace('1000ffff', 'ffffffff');
  t.like(message(framed(krb5, signed)), { message: 'Wrap', sealed: false });
  t.throws(() => message(framed(krb5, mic.slice(0, 30))), { instanceOf: TokenError });
});

/** A DER element of less than 128 bytes, in hex. */
const der = (tag: string, ...content: string[]) =>
  tag + (content.join('').length / 2).toString(16).padStart(2, '0') + content.join('');

/** A KRB-ERROR with this e-data. */
const errorWith = (code: number, data: string) =>
  message(
    der(
      '7e',
      der(
        '30',
        der('a6', der('02', code.toString(16).padStart(2, '0'))),
        der('ac', der('04', data)),
      ),
    ),
  );

test("KRB-ERROR: the NTSTATUS of Windows' KDC, in both places that it may have", (t) => {
  // STATUS_ACCOUNT_DISABLED, reserved, flags. MS-KILE, 2.2.2.
  const extended = '720000c0 00000000 01000000'.replace(/ /g, '');
  const errorData = der('30', der('a1', '020103'), der('a2', der('04', extended)));
  t.like(errorWith(18, errorData), {
    error: 'KDC_ERR_CLIENT_REVOKED (18)',
    data: { length: 23, type: 'KERB_ERR_TYPE_EXTENDED', status: 'STATUS_ACCOUNT_DISABLED' },
  } as never);
  const salt = der('30', der('30', der('a1', '020103'), der('a2', der('04', extended))));
  t.like(errorWith(18, salt), { data: { status: 'STATUS_ACCOUNT_DISABLED' } } as never);
  t.like(errorWith(41, '0102'), { data: { length: 2 } } as never);
  t.like(errorWith(37, der('30', der('a1', '020102'))), {
    data: { type: 'KERB_AP_ERR_TYPE_SKEW_RECOVERY' },
  } as never);
});

test('IAKERB: the realm, and the message for the KDC', (t) => {
  const request = foreign.find(({ name }) => name === 'KDC 0')?.token ?? '';
  const header = der(
    '30',
    der('a1', der('0c', Buffer.from('LAB.TEST').toString('hex'))),
    der('a2', '0401aa'),
  );
  t.like(message(`0501${header}${request}`), {
    format: 'IAKERB',
    targetRealm: 'LAB.TEST',
    cookie: 1,
    request: { message: 'AS-REQ' },
  } as never);
  t.like(message(framed('06062b0601050205', `0501${der('30', der('a1', '0c00'))}`)), {
    format: 'IAKERB',
    targetRealm: '',
  });
});

/** A message of NegoEx: MS-NEGOEX, 2.2.6. */
function negoEx(type: number, body: string): string {
  const header = Buffer.alloc(40);
  header.write('NEGOEXTS', 'latin1');
  header.writeUInt32LE(type, 8);
  header.writeUInt32LE(type, 12);
  header.writeUInt32LE(40, 16);
  header.writeUInt32LE(40 + body.length / 2, 20);
  header.fill(0xab, 24);
  return header.toString('hex') + body;
}
const pku2u = 'ad695f23fb73bc4d82030629e739339b';
const u32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes.toString('hex');
};

test('NegoEx: mechanisms, exchanges, checksums and errors', (t) => {
  const nego = negoEx(
    0,
    `${'11'.repeat(32)}${'00'.repeat(8)}${u32(96)}01000000${'00'.repeat(8)}${pku2u}`,
  );
  const request = negoEx(
    5,
    `${pku2u}${u32(64)}${u32(messages.NTLM.mic.length / 2)}${messages.NTLM.mic}`,
  );
  const verify = negoEx(6, `${pku2u}${u32(20)}${u32(1)}${u32(16)}${u32(76)}${u32(4)}deadbeef`);
  const alert = negoEx(7, `${pku2u}${u32(0xc000006d)}${'00'.repeat(12)}`);
  const scheme = 'PKU2U (235f69ad-73fb-4dbc-8203-0629e739339b)';
  t.like(message(nego + request + verify + alert), {
    format: 'NegoEx',
    messages: [
      { message: 'INITIATOR_NEGO', sequenceNumber: 0, protocolVersion: '0', authSchemes: [scheme] },
      {
        message: 'AP_REQUEST',
        authScheme: scheme,
        exchange: { format: 'NTLM', message: 'signature' },
      },
      { message: 'VERIFY', checksum: { type: 16, length: 4 } },
      { message: 'ALERT', error: 'STATUS_LOGON_FAILURE' },
    ],
  } as never);
  for (const cut of [20, 60, 110]) {
    t.throws(() => message(nego.slice(0, cut)), { instanceOf: TokenError });
  }
});

test('arguments of parseToken', (t) => {
  t.throws(() => parseToken('TlRM' as never), { instanceOf: TypeError, message: /bytes/ });
  t.throws(() => parseToken(Buffer.from('x'), null as never), { instanceOf: TypeError });
  t.like(parseToken(new Uint8Array(Buffer.from(messages.NTLM.mic, 'hex'))), { length: 16 });
});

const wine = fixture('messages.json') as {
  password: string;
  NTLM: { legs: [string, string, string] };
};

test('at the command line: the response and its MIC, by the password on stdin', async (t) => {
  const [negotiate, challenge, authenticate] = wine.NTLM.legs;
  const args = ['token', authenticate, '--challenge', challenge, '--password-stdin'];
  const right = { input: `${wine.password}\r\n` };
  t.like(await cliJson([...args, '--negotiate', negotiate], right), {
    message: 'AUTHENTICATE (3)',
    verified: { user: 'alice', domain: 'LAB.TEST', response: true, mic: true },
  } as never);
  t.regex((await cli(args, right)).out, /^ {2}mic +not verified$/m);
  const wrong = await cli(args, { input: 'wrong\n' });
  t.is(wrong.code, 1);
  t.regex(wrong.out, /^ {2}response +false$/m);
  t.is((await cli(['token', '-', '--challenge', challenge, '--password-stdin'])).code, 2);
  t.is((await cli(['token', authenticate, '--password-stdin'])).code, 2);
  const swapped = await cli(['token', challenge, '--challenge', authenticate]);
  t.is(swapped.code, 4);
  t.regex(swapped.err, /challenge: this is NTLM's message 3, not 2/);
});

test('--from reads a file', async (t) => {
  const file = path.join(PROJECT, 'package.json');
  t.is((await cli(['token', '--from', file])).code, 4);
  t.is((await cli(['token', '--from', path.join(PROJECT, 'no-such-file')])).code, 2);
  t.is((await cli(['token', 'abcd', '--from', file])).code, 2);
});
