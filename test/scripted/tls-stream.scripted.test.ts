// TlsStream with Windows' behaviour that no Schannel here shows: legs after the handshake, requested certificates.

import { once } from 'node:events';
import {
  type CredHandle,
  SEC_E_ILLEGAL_MESSAGE,
  SEC_E_INCOMPLETE_MESSAGE,
  SEC_E_OK,
  SEC_I_CONTEXT_EXPIRED,
  SEC_I_CONTINUE_NEEDED,
  SECBUFFER_MISSING,
  SspiError,
} from '../../src/index.js';
import * as raw from '../../src/raw.js';
import { until } from '../until.js';
import { clientCredential } from './pair.js';
import { calls, clean, release, remains, reset, script, state, test } from './scripted-test.js';
import { aWhile, begin, connected, legs, reading, scriptsTaken } from './tls-peer.js';
import {
  answersLeg,
  asksForCertificate,
  asksForLeg,
  decrypts,
  makesCloseNotify,
  record,
  sealed,
  shakesHands,
} from './windows/tls.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

test('isSessionReused: as SECPKG_ATTR_SESSION_INFO says', async (t) => {
  using peer = await connected('client');
  for (const dwFlags of [raw.SSL_SESSION_RECONNECT, 0]) {
    const info = raw.alloc(raw.SecPkgContext_SessionInfo, { dwFlags });
    script('QueryContextAttributesW', {
      writes: [{ parameter: 'pBuffer', bytes: raw.bytesOf(info) }],
    });
    t.is(peer.stream.isSessionReused(), dwFlags !== 0);
  }
  script('QueryContextAttributesW', { status: raw.SEC_E_UNSUPPORTED_FUNCTION });
  t.throws(() => peer.stream.isSessionReused(), { code: 'SEC_E_UNSUPPORTED_FUNCTION' });
});

for (const side of ['client', 'server'] as const) {
  test(`${side}: a ticket after the handshake goes to the context, and data goes on`, async (t) => {
    using peer = await connected(side);
    const seen = reading(peer.stream);
    const ticket = record('applicationData', 'ticket');
    asksForLeg(ticket);
    answersLeg(side, SEC_E_OK);
    decrypts('data');
    peer.wire.push(Buffer.concat([ticket, sealed(4)]));
    await scriptsTaken();
    t.deepEqual(seen, ['data']);
    t.deepEqual(legs(), [ticket.toString()]);
    t.is(peer.sent(), '');
  });

  test(`${side}: without EXTRA a leg is due all the same, at once, and writes wait for it`, async (t) => {
    using peer = await connected(side);
    const seen = reading(peer.stream);
    asksForLeg();
    answersLeg(side, SEC_I_CONTINUE_NEEDED, 'hello again ');
    answersLeg(side, SEC_E_OK, 'finished ');
    const hello = record('handshake', 'hello');
    peer.wire.push(record('handshake', 'hello request'));
    peer.stream.write('data');
    await until(() => peer.wire.sent.length > 0);
    await aWhile();
    t.is(peer.sent(), 'hello again ', 'no record leaves in the middle of a handshake');
    peer.wire.push(hello);
    await scriptsTaken();
    t.regex(peer.sent(), /^finished SCRM/);
    t.deepEqual(legs(), ['', hello.toString()]);
    t.deepEqual(seen, []);
  });
}

test('a leg leaves the records behind its own: they are read', async (t) => {
  shakesHands('client');
  using peer = begin('client');
  const seen = reading(peer.stream);
  await until(() => peer.wire.sent.length > 0);
  const data = sealed(4);
  // The last leg of the handshake again, with one record too many.
  reset();
  answersLeg('client', SEC_E_OK, 'Finished', data.byteLength);
  decrypts('data');
  peer.wire.push(Buffer.concat([record('handshake', 'ServerHello'), data]));
  await scriptsTaken();
  t.deepEqual(seen, ['data']);
});

test('a ticket after our own close_notify: SEC_I_CONTEXT_EXPIRED, and reading goes on', async (t) => {
  using peer = await connected('client', { allowHalfOpen: true });
  const seen = reading(peer.stream);
  makesCloseNotify('client');
  peer.stream.end();
  await once(peer.stream, 'finish');
  const control = calls().find((call) => call.function === 'ApplyControlToken');
  t.is(control?.arguments.pInput[0].bytes, '01000000', 'SCHANNEL_SHUTDOWN');
  t.is(peer.sent(), 'close_notify');
  const ticket = record('applicationData', 'ticket');
  asksForLeg(ticket);
  answersLeg('client', SEC_I_CONTEXT_EXPIRED);
  decrypts('data');
  peer.wire.push(Buffer.concat([ticket, sealed(4)]));
  await scriptsTaken();
  t.deepEqual(seen, ['data']);
});

test('SEC_I_CONTEXT_EXPIRED of a leg without a close_notify of ours: the peer’s end', async (t) => {
  using peer = await connected('client', { allowHalfOpen: true });
  const seen = reading(peer.stream);
  asksForLeg();
  answersLeg('client', SEC_I_CONTEXT_EXPIRED);
  peer.wire.push(record('applicationData', 'x'));
  await scriptsTaken();
  t.deepEqual(seen, ['END']);
});

test('an alert that comes with a failure reaches the peer before the end', async (t) => {
  using peer = await connected();
  asksForLeg(record('handshake', 'no ticket'));
  answersLeg('client', SEC_E_ILLEGAL_MESSAGE, 'alert');
  peer.wire.push(record('handshake', 'no ticket'));
  const [error] = await once(peer.stream, 'error');
  t.true(error instanceof SspiError);
  t.is((error as SspiError).code, 'SEC_E_ILLEGAL_MESSAGE');
  t.is(peer.sent(), 'alert');
});

/** A handshake in which the server requests a certificate. */
function asked(then: () => void): void {
  answersLeg('client', SEC_I_CONTINUE_NEEDED, 'ClientHello');
  asksForCertificate();
  then();
}

const done = () => answersLeg('client', SEC_E_OK, 'Finished');

const credentials = () =>
  calls()
    .filter((call) => call.function === 'InitializeSecurityContextW')
    .map((call) => call.arguments.phCredential.lower);

test('a certificate that nobody has is done without, in each handshake anew', async (t) => {
  asked(done);
  using peer = begin('client');
  const secure = once(peer.stream, 'secureConnect');
  const hello = record('handshake', 'CertificateRequest');
  peer.wire.push(hello);
  await secure;
  t.deepEqual(legs(), ['', hello.toString(), hello.toString()], 'the same input again');
  const seen = reading(peer.stream);
  asksForLeg();
  asked(done);
  peer.wire.push(record('handshake', 'HelloRequest'));
  peer.wire.push(hello);
  await scriptsTaken();
  decrypts('data');
  peer.wire.push(sealed(4));
  await scriptsTaken();
  t.deepEqual(seen, ['data']);
  t.deepEqual(legs(), ['', hello.toString(), hello.toString()]);
});

test('asked twice in one handshake: an error that says so', async (t) => {
  asked(asksForCertificate);
  using peer = begin('client');
  peer.wire.push(record('handshake', 'CertificateRequest'));
  const [error] = await once(peer.stream, 'error');
  t.is(error.code, 'ERR_SSPI_TLS_CLIENT_CERTIFICATE');
  t.is(error.cause.code, 'SEC_I_INCOMPLETE_CREDENTIALS');
});

test('clientCredential chooses, once per handshake, and the context goes on with it', async (t) => {
  using other = clientCredential('ScriptedStream');
  const asksOf: unknown[] = [];
  asked(done);
  using peer = begin('client', {
    clientCredential: async (context: unknown): Promise<CredHandle> => {
      asksOf.push(context);
      await aWhile();
      return other;
    },
  });
  const secure = once(peer.stream, 'secureConnect');
  peer.wire.push(record('handshake', 'CertificateRequest'));
  await secure;
  t.deepEqual(asksOf, [peer.stream.context]);
  const [first, second, third] = credentials();
  t.is(first, second);
  t.not(second, third);
});

test('clientCredential: null goes on without, anything else but a credential is named', async (t) => {
  for (const [chosen, code] of [
    [null, undefined],
    [{}, 'ERR_INVALID_ARG_TYPE'],
    [undefined, 'ERR_INVALID_ARG_TYPE'],
  ] as const) {
    asked(() => {
      if (chosen === null) done();
    });
    using peer = begin('client', { clientCredential: () => chosen as never });
    const seen = reading(peer.stream);
    let secure = false;
    peer.stream.once('secureConnect', () => {
      secure = true;
    });
    peer.wire.push(record('handshake', 'CertificateRequest'));
    await until(() => secure || seen.length > 0);
    t.is(secure, chosen === null);
    t.is(seen[0], code);
  }
});

test('destroyed while its leg waits for a thread: the leg is not taken', async (t) => {
  const names = ['InitializeSecurityContextW', 'AcceptSecurityContext'] as const;
  for (const _ of Array(3)) script(names[0], { byDefault: true, hold: true });
  const others = Array.from({ length: 3 }, () => begin('client'));
  await until(() => state().held === 3);
  const waiting = begin('client');
  await aWhile();
  waiting.stream.destroy();
  await once(waiting.stream, 'close');
  for (const { stream } of others) stream.destroy();
  release(3);
  await until(() => state().held === 0 && state().contexts === 0);
  await aWhile();
  t.is(state().counts[names[0]], 3);
  for (const connection of [waiting, ...others]) connection[Symbol.dispose]();
});

test('no write leaves before the first handshake is done', async (t) => {
  answersLeg('client', SEC_I_CONTINUE_NEEDED, 'ClientHello');
  using peer = begin('client');
  const seen = reading(peer.stream);
  let isWritten = false;
  peer.stream.write('early', () => {
    isWritten = true;
  });
  await until(() => peer.wire.sent.length > 0);
  await aWhile();
  t.is(peer.sent(), 'ClientHello');
  t.false(isWritten);
  t.is(state().counts.EncryptMessage, undefined);
  t.deepEqual(seen, []);
  answersLeg('client', SEC_E_OK, 'Finished');
  peer.wire.push(record('handshake', 'ServerHello'));
  await until(() => isWritten);
  t.regex(peer.sent(), /^Finished/);
  // It leaves once: not with a later handshake again.
  asksForLeg();
  answersLeg('client', SEC_E_OK, 'again');
  peer.wire.push(record('handshake', 'HelloRequest'));
  await scriptsTaken();
  t.is(peer.sent(), 'again');
  t.is(state().counts.EncryptMessage, 1);
});

test('getCipher() names the suite by its number, whatever text Schannel has for it', async (t) => {
  using peer = await connected();
  const info = Buffer.alloc(1024);
  info.writeUInt32LE(1, 0);
  info.writeUInt32LE(0x303, 4);
  info.writeUInt32LE(0xc028, 8);
  // Before Windows 10 with the curve.
  info.write('TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384_P384', 16, 'utf16le');
  script('QueryContextAttributesW', {
    writes: [{ parameter: 'pBuffer', bytes: info.subarray(0, 144) }],
  });
  t.deepEqual(peer.stream.getCipher(), {
    name: 'ECDHE-RSA-AES256-SHA384',
    standardName: 'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384',
    version: 'TLSv1.2',
  });
});

test('getPeerCertificate: null if the peer sent none, any other failure is an error', async (t) => {
  using peer = await connected('server');
  script('QueryContextAttributesW', { status: raw.SEC_E_NO_CREDENTIALS });
  t.is(peer.stream.getPeerCertificate(), null);
  // Some packages succeed, and give no certificate.
  script('QueryContextAttributesW', {
    writes: [{ parameter: 'pBuffer', bytes: Buffer.alloc(8) }],
  });
  t.is(peer.stream.getPeerCertificate(), null);
  script('QueryContextAttributesW', { status: raw.SEC_E_UNSUPPORTED_FUNCTION });
  t.throws(() => peer.stream.getPeerCertificate(), { code: 'SEC_E_UNSUPPORTED_FUNCTION' });
});

test('getProtocol: the version as node:tls has it, or the number', async (t) => {
  using peer = await connected();
  for (const [dwProtocol, name] of [
    [raw.SP_PROT_TLS1_CLIENT, 'TLSv1'],
    [raw.SP_PROT_TLS1_1_SERVER, 'TLSv1.1'],
    [raw.SP_PROT_TLS1_2_CLIENT, 'TLSv1.2'],
    [raw.SP_PROT_TLS1_3_SERVER, 'TLSv1.3'],
    [raw.SP_PROT_SSL3_CLIENT, 'SSLv3'],
    [raw.SP_PROT_DTLS1_2_CLIENT, 'DTLSv1.2'],
    [0x4000_0000, '0x40000000'],
  ] as const) {
    const info = raw.alloc(raw.SecPkgContext_ConnectionInfo, { dwProtocol });
    script('QueryContextAttributesW', {
      writes: [{ parameter: 'pBuffer', bytes: raw.bytesOf(info) }],
    });
    t.is(peer.stream.getProtocol(), name);
  }
});

test('alpnProtocol: null if none was negotiated', async (t) => {
  using peer = await connected();
  for (const name of ['', 'h2']) {
    const chosen = raw.alloc(raw.SecPkgContext_ApplicationProtocol, {
      ProtoNegoStatus: raw.SecApplicationProtocolNegotiationStatus_Success,
      ProtocolIdSize: name.length,
    });
    chosen.ProtocolId.set(Buffer.from(name));
    script('QueryContextAttributesW', {
      writes: [{ parameter: 'pBuffer', bytes: raw.bytesOf(chosen) }],
    });
    t.is(peer.stream.alpnProtocol, name || null);
  }
});

test('a context that is disposed of during a leg: what the leg made is not sent', async (t) => {
  script('InitializeSecurityContextW', {
    hold: true,
    status: SEC_I_CONTINUE_NEEDED,
    buffers: [{ index: 0, bytes: Buffer.from('ClientHello'), in: 'allocated' }],
  });
  using peer = begin('client');
  const seen = reading(peer.stream);
  await until(() => state().held === 1);
  peer.stream.context.dispose();
  release();
  await until(() => state().held === 0 && state().contexts === 0);
  await aWhile();
  t.is(peer.sent(), '');
  t.deepEqual(seen, []);
  peer.wire.push(record('handshake', 'ServerHello'));
  await until(() => seen.includes('CLOSE'));
  t.deepEqual(seen, ['ERR_SSPI_DISPOSED', 'CLOSE']);
});

test('a message that comes in parts is one, and the next begins anew', async (t) => {
  const whole = ['one', 'two', 'three'].map((part) => record('handshake', part));
  const missing = { list: 'pInput', index: 1, type: SECBUFFER_MISSING, size: 1 };
  using peer = begin('server');
  for (const status of [SEC_E_INCOMPLETE_MESSAGE, SEC_I_CONTINUE_NEEDED, SEC_E_OK]) {
    if (status === SEC_E_INCOMPLETE_MESSAGE) {
      script('AcceptSecurityContext', { status, buffers: [missing] });
    } else {
      answersLeg('server', status);
    }
  }
  for (const [index, part] of whole.entries()) {
    peer.wire.push(part);
    await until(() => state().counts.AcceptSecurityContext === index + 1);
    await aWhile();
  }
  t.deepEqual(legs(), [`${whole[0]}`, `${whole[0]}${whole[1]}`, `${whole[2]}`]);
});
