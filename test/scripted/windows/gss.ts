// Messages as Windows' packages play them to GSS-API's wrap and unwrap, call by call, and where Wine answers otherwise.
//
// Read in: https://learn.microsoft.com/windows/win32/secauthn/sspi-kerberos-interoperability-with-gssapi,
// encryptmessage--kerberos, decryptmessage--kerberos ("If the Message is signed, but not encrypted", KERB_WRAP_NO_ENCRYPT)
// and encryptmessage--ntlm there; dotnet/runtime NegotiateStreamPal.Windows.cs (Wrap, UnwrapInPlace); pyspnego _sspi.py
// (wrap, unwrap_iov); RFC 4121, section 4.2.6.2; RFC 1964, section 1.2.2; MS-KILE, section 3.4.5.4.1 (EC, RRC); MS-NLMP,
// section 2.2.2.9; and Wine's dlls/kerberos/unixlib.c (seal_message_no_vector, unseal_message_no_vector) and
// dlls/msv1_0/main.c (ntlm_SpUnsealMessage).

import {
  SEC_E_INVALID_TOKEN,
  SECBUFFER_DATA,
  SECBUFFER_STREAM,
  SECQOP_WRAP_NO_ENCRYPT,
} from '../../../src/index.js';
import { type ScriptedBuffer, script } from '../scripted-test.js';

const uint32 = (value: number) => new Uint8Array(Uint32Array.of(value).buffer);

const inMessage = (buffer: Omit<ScriptedBuffer, 'list'>): ScriptedBuffer => ({
  list: 'pMessage',
  ...buffer,
});

/** The header of a wrap token of AES keys (RFC 4121); `rotated` is RRC, 28 as Windows sends an encrypted one. */
export function kerberosHeader(sealed: boolean, extraCount = 0, rotated = 0): Buffer {
  const header = Buffer.alloc(16);
  header.writeUInt16BE(0x0504, 0);
  header.writeUInt8(sealed ? 0x02 : 0x00, 2);
  header.writeUInt8(0xff, 3);
  header.writeUInt16BE(extraCount, 4);
  header.writeUInt16BE(rotated, 6);
  return header;
}

/** The header of a wrap token of an RC4 key (RFC 4757, framed as RFC 1964 says). */
export function rc4Header(sealed: boolean, length: number): Buffer {
  const oid = Buffer.from('06092a864886f712010202', 'hex');
  const inner = Buffer.from(sealed ? '020111001000ffff' : '02011100ffffffff', 'hex');
  const rest = Buffer.alloc(24, 0x24);
  const size = oid.byteLength + inner.byteLength + rest.byteLength + length;
  const der = size < 0x80 ? Buffer.of(0x60, size) : Buffer.of(0x60, 0x82, size >> 8, size & 0xff);
  return Buffer.concat([der, oid, inner, rest]);
}

/** What stands before the message on the wire: the header, and all that RRC rotates to it. */
export const aesToken = (sealed: boolean): Buffer =>
  sealed
    ? Buffer.concat([kerberosHeader(true, 0, 28), Buffer.alloc(44, 0x44)])
    : Buffer.concat([kerberosHeader(false, 12, 12), Buffer.alloc(12, 0x12)]);

/** Version, checksum and sequence number (NTLMSSP_MESSAGE_SIGNATURE). */
export const ntlmSignature = Buffer.concat([Buffer.of(1, 0, 0, 0), Buffer.alloc(12, 0x31)]);

/**
 * EncryptMessage: TOKEN and PADDING get the sizes that they need; DATA keeps its size, and without encryption its
 * bytes.
 */
export function encrypts(
  token: Uint8Array,
  data: Uint8Array | null,
  padding: Uint8Array = Buffer.alloc(0),
): void {
  script('EncryptMessage', {
    buffers: [
      inMessage({ index: 0, bytes: token }),
      ...(data ? [inMessage({ index: 1, bytes: data })] : []),
      inMessage({ index: 2, ...(padding.byteLength ? { bytes: padding } : { size: 0 }) }),
    ],
  });
}

/** DecryptMessage of a STREAM: DATA points to the message within it, and pfQOP says how it was protected. */
export function decrypts(plain: Uint8Array, within: number, qop = 0): void {
  script('DecryptMessage', {
    buffers: [inMessage({ index: 1, type: SECBUFFER_DATA, within, bytes: plain })],
    writes: [{ parameter: 'pfQOP', bytes: uint32(qop) }],
  });
}

export const decryptsSigned = (plain: Uint8Array, within: number): void =>
  decrypts(plain, within, SECQOP_WRAP_NO_ENCRYPT);

/** A token that is none: SEC_E_INVALID_TOKEN, with the buffers as they were. */
export const refuses = (status: number = SEC_E_INVALID_TOKEN): void =>
  script('DecryptMessage', { status });

/** Wine's Kerberos: DATA gets the start of the token, TOKEN the rest; PADDING stays as it was. */
export function encryptsUnderWine(start: Uint8Array, rest: Uint8Array): void {
  script('EncryptMessage', {
    buffers: [
      inMessage({ index: 0, bytes: rest }),
      ...(start.byteLength ? [inMessage({ index: 1, bytes: start })] : []),
    ],
  });
}

/** Wine 8: SECBUFFER_STREAM is SEC_E_INVALID_TOKEN, as there is no TOKEN buffer. */
export const refusesStreamUnderWine = (): void => refuses();

/** Wine: the message is written into DATA, at `index`; its length is what was given. */
export function decryptsUnderWine(plain: Uint8Array, index: number, qop = 0): void {
  script('DecryptMessage', {
    buffers: plain.byteLength ? [inMessage({ index, bytes: plain })] : [],
    writes: [{ parameter: 'pfQOP', bytes: uint32(qop) }],
  });
}

/** What DecryptMessage is given for one token. */
export const streamBuffers = (length: number): [number, number][] => [
  [SECBUFFER_STREAM, length],
  [SECBUFFER_DATA, 0],
];
