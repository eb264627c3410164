// Sessions of TLS that a script controls: reconnects, tickets, keys, flags beyond 32 bits, and whether one was resumed.

import {
  appSessionState,
  ISC_REQ_EXPLICIT_SESSION,
  ISC_REQ_REUSE_SESSION_TICKETS,
  requestFlags,
  SEC_E_UNSUPPORTED_FUNCTION,
  SECBUFFER,
  SECPKG_ATTR,
  SESSION_TICKET_INFO_VERSION,
  SSL_SESSION,
  sessionTicket,
} from '../../src/index.js';
import * as raw from '../../src/raw.js';
import { clientCredential, establishedPair } from './pair.js';
import { calls, clean, remains, reset, script, secrets, test } from './scripted-test.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

test('reconnects are allowed and forbidden by a control token, after which the context is as before', (t) => {
  using pair = establishedPair('ScriptedStream');
  const { server } = pair;
  const before = [server.attributes, server.expiry];
  for (const [allowed, flags] of [
    [true, SSL_SESSION.ENABLE_RECONNECTS],
    [false, SSL_SESSION.DISABLE_RECONNECTS],
  ] as const) {
    server.setReconnects(allowed);
    const [call] = calls();
    t.is(call?.function, 'ApplyControlToken');
    const token = Buffer.from(call?.arguments.pInput[0].bytes, 'hex');
    t.like(raw.view(raw.SCHANNEL_SESSION_TOKEN, token), {
      dwTokenType: raw.SCHANNEL_SESSION,
      dwFlags: flags,
    });
    t.true(server.established);
    t.deepEqual([server.attributes, server.expiry], before);
  }
  script('ApplyControlToken', { status: SEC_E_UNSUPPORTED_FUNCTION });
  t.throws(() => server.setReconnects(true), { code: 'SEC_E_UNSUPPORTED_FUNCTION' });
  t.throws(() => server.setReconnects(1 as never), { message: /^allowed must be a boolean/ });
});

test('requests beyond 32 bits go into a SECBUFFER_FLAGS buffer', (t) => {
  const { type, data } = requestFlags(ISC_REQ_EXPLICIT_SESSION | ISC_REQ_REUSE_SESSION_TICKETS);
  t.is(type, SECBUFFER.FLAGS);
  t.is(data?.byteLength, raw.sizeof(raw.SEC_FLAGS));
  const flags = raw.view(raw.SEC_FLAGS, data as Buffer);
  t.is(flags.Flags, 0x18_0000_0000n);
  for (const wrong of [1n, 0x1_0000_0001n, -1n, 2n ** 64n, 4, 'x']) {
    t.throws(() => requestFlags(wrong as never), { message: /^flags must be/ });
  }
});

test('tickets and the state of the application are counted', (t) => {
  const bytes = Buffer.from('0123456789');
  for (const [make, type, structure, member] of [
    [sessionTicket, SECBUFFER.SESSION_TICKET, raw.SEC_SESSION_TICKET, 'SessionTicket'],
    [appSessionState, SECBUFFER.APP_SESSION_STATE, raw.SEC_APP_SESSION_STATE, 'AppSessionState'],
  ] as const) {
    const buffer = make(bytes);
    t.is(buffer.type, type);
    const offset = raw.offsetof(structure as raw.StructDeclaration<never>, member as never);
    t.is(Buffer.from(buffer.data as Uint8Array).readUInt16LE(), bytes.byteLength);
    t.deepEqual(Buffer.from(buffer.data as Uint8Array).subarray(offset), bytes);
    t.throws(() => make('x' as never), { message: /must be a Uint8Array/ });
    t.throws(() => make(Buffer.alloc(0x10000)), { message: /at most 65535 bytes/ });
  }
});

test('the keys of session tickets: laid out, and wiped after the call', (t) => {
  using credential = clientCredential();
  const keys = [1, 2].map((byte) => ({
    keyId: Buffer.alloc(16, byte),
    keyingMaterial: Buffer.alloc(32, byte + 8),
  }));
  calls();
  credential.setCredentialsAttributes(SECPKG_ATTR.SESSION_TICKET_KEYS, keys);
  // At once: it is read where it was, and freed when it is collected.
  const left = secrets().at(-1);
  const [call] = calls();
  t.is(call?.function, 'SetCredentialsAttributesW');
  t.is(call?.arguments.ulAttribute, SECPKG_ATTR.SESSION_TICKET_KEYS);
  const size = raw.sizeof(raw.SecPkgCred_SessionTicketKey);
  const given = Buffer.from(call?.arguments.keys, 'hex');
  t.is(given.byteLength, 2 * size);
  for (const [index, key] of keys.entries()) {
    const one = raw.view(raw.SecPkgCred_SessionTicketKey, given, index * size);
    t.is(one.TicketInfoVersion, SESSION_TICKET_INFO_VERSION);
    t.deepEqual(Buffer.from(one.KeyId), key.keyId);
    t.is(one.KeyingMaterialSize, 32);
    t.deepEqual(Buffer.from(one.KeyingMaterial).subarray(0, 32), key.keyingMaterial);
  }
  t.is(left, '00'.repeat(2 * size));
  t.is(keys[0]?.keyingMaterial[0], 9, 'the keys stay the caller’s');
  const refused = (value: unknown, message: RegExp) =>
    t.throws(
      () => credential.setCredentialsAttributes(SECPKG_ATTR.SESSION_TICKET_KEYS, value as never),
      { message },
    );
  const [key] = keys;
  refused([{ ...key, keyId: Buffer.alloc(15) }], /^value\[0\]\.keyId must be 16 bytes long/);
  refused([key, { ...key, keyingMaterial: Buffer.alloc(65) }], /^value\[1\]\.keyingMaterial/);
  refused([{ ...key, keyingMaterial: Buffer.alloc(0) }], /^value\[0\]\.keyingMaterial/);
  refused([{ ...key, version: 2 ** 32 }], /^value\[0\]\.version/);
  refused([7], /^value\[0\] must be an object/);
  refused(7, /^value must be an array of session ticket keys/);
});
