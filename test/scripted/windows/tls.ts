// Windows' Schannel as a stream sees it, call by call, and Wine's differences.
//
// Sources: curl lib/vtls/schannel.c (schannel_recv, schannel_shutdown), dotnet/runtime SslStreamPal.Windows.cs and
// SslStream.IO.cs (DecryptMessage, DecryptData, ReplyOnReAuthentication), schannel-rs src/tls_stream.rs (decrypt,
// shutdown), https://learn.microsoft.com/windows/win32/secauthn/decryptmessage--schannel, and Wine's
// dlls/secur32/schannel.c (schan_DecryptMessage).

import {
  SEC_E_DECRYPT_FAILURE,
  SEC_E_OK,
  SEC_I_CONTEXT_EXPIRED,
  SEC_I_CONTINUE_NEEDED,
  SEC_I_INCOMPLETE_CREDENTIALS,
  SEC_I_RENEGOTIATE,
  SECBUFFER_DATA,
  SECBUFFER_EXTRA,
  SECBUFFER_STREAM_HEADER,
  SECBUFFER_STREAM_TRAILER,
} from '../../../src/index.js';
import { type ScriptedBuffer, script } from '../scripted-test.js';

export const contentType = { alert: 21, handshake: 22, applicationData: 23 } as const;

const headerLength = 5;
/** The trailer: 16 bytes for AES-GCM. */
const trailer = Buffer.alloc(16, 0xee);

/** A TLS record. */
export function record(type: keyof typeof contentType, body: string | Buffer): Buffer {
  const bytes = Buffer.from(body);
  const header = Buffer.of(contentType[type], 3, 3, 0, 0);
  header.writeUInt16BE(bytes.byteLength, 3);
  return Buffer.concat([header, bytes]);
}

/** A record with application data; the script of `decrypts` gives its plain text. */
export const sealed = (length: number): Buffer =>
  record('applicationData', Buffer.alloc(length + trailer.byteLength, 0xcc));

const inMessage = (buffer: Omit<ScriptedBuffer, 'list'>): ScriptedBuffer => ({
  list: 'pMessage',
  ...buffer,
});

/**
 * SEC_E_OK: decrypted in place, the four buffers are header, data, trailer and nothing (decryptmessage--schannel;
 * schannel-rs reads buffer 1 without looking at its type).
 */
export function decrypts(plain: string): void {
  const bytes = Buffer.from(plain);
  const behind = headerLength + bytes.byteLength;
  script('DecryptMessage', {
    buffers: [
      inMessage({ index: 1, type: SECBUFFER_DATA, within: headerLength, bytes }),
      inMessage({ index: 2, type: SECBUFFER_STREAM_TRAILER, within: behind, bytes: trailer }),
      inMessage({ index: 0, type: SECBUFFER_STREAM_HEADER, size: headerLength }),
    ],
  });
}

/**
 * SEC_I_RENEGOTIATE: a HelloRequest of TLS 1.2, or a session ticket or new keys of TLS 1.3 (SslStream.IO.cs: "In
 * practice, there can be some other reasons too"). Buffer 0 is left as it was, the record. EXTRA, which the leg
 * takes, need not be there (schannel-rs: all is consumed then).
 */
export function asksForLeg(extra?: Buffer): void {
  const buffer = { index: 3, type: SECBUFFER_EXTRA, within: 0, bytes: extra ?? Buffer.alloc(0) };
  script('DecryptMessage', {
    status: SEC_I_RENEGOTIATE,
    buffers: extra ? [inMessage(buffer)] : [],
  });
}

/** close_notify: SEC_I_CONTEXT_EXPIRED, and buffer 0 is the record still (all three programs end reading here). */
export const closes = (): void => script('DecryptMessage', { status: SEC_I_CONTEXT_EXPIRED });

/** A record that was tampered with: an error, and buffer 0 is the record still. */
export const failsToDecrypt = (): void =>
  script('DecryptMessage', { status: SEC_E_DECRYPT_FAILURE });

/** An alert that ends nothing (user_canceled, no_renegotiation): SEC_E_OK, and no data. */
export const swallowsAlert = (): void => nothing();

/** Wine 8 and 10: close_notify is SEC_E_OK with a DATA buffer of no bytes. */
export const closesUnderWine = (): void => nothing();

function nothing(): void {
  script('DecryptMessage', {
    buffers: [
      inMessage({ index: 0, type: SECBUFFER_STREAM_HEADER, size: headerLength }),
      inMessage({ index: 1, type: SECBUFFER_DATA, size: 0 }),
    ],
  });
}

type Side = 'client' | 'server';

/** A leg's answer, with a token of the package's own memory, as ALLOCATE_MEMORY asks for it. */
export function answersLeg(side: Side, status: number, token?: string, extra?: number): void {
  const buffers: ScriptedBuffer[] = [];
  if (token) buffers.push({ index: 0, bytes: Buffer.from(token), in: 'allocated' });
  if (extra) buffers.push({ list: 'pInput', index: 1, type: SECBUFFER_EXTRA, size: extra });
  const name = side === 'client' ? 'InitializeSecurityContextW' : 'AcceptSecurityContext';
  script(name, { status, buffers });
}

/** The first handshake, from a hello to a Finished. */
export function shakesHands(side: Side): void {
  answersLeg(side, SEC_I_CONTINUE_NEEDED, side === 'client' ? 'ClientHello' : 'ServerHello');
  answersLeg(side, SEC_E_OK, 'Finished');
}

/**
 * The server asks for a certificate that the credential does not have; the same input again goes on without one
 * (schannel.c: "attempt to continue the handshake without one").
 */
export const asksForCertificate = (): void => answersLeg('client', SEC_I_INCOMPLETE_CREDENTIALS);

/** The leg after a SCHANNEL_SHUTDOWN token makes close_notify; schannel.c takes either status. */
export const makesCloseNotify = (side: Side, status: number = SEC_I_CONTEXT_EXPIRED): void =>
  answersLeg(side, status, 'close_notify');
