// Kerberos: the unencrypted parts of AP-REQ, AP-REP and KRB-ERROR. RFC 4120.

import {
  applicationTag,
  type Block,
  bits,
  children,
  field,
  integer,
  octets,
  readDer,
  text,
  time,
} from './der.js';
import { bitNames, type Fields, TokenError } from './reader.js';

const encryptionTypes: Readonly<Record<number, string>> = {
  1: 'des-cbc-crc',
  3: 'des-cbc-md5',
  16: 'des3-cbc-sha1',
  17: 'aes128-cts-hmac-sha1-96',
  18: 'aes256-cts-hmac-sha1-96',
  19: 'aes128-cts-hmac-sha256-128',
  20: 'aes256-cts-hmac-sha384-192',
  23: 'rc4-hmac',
  24: 'rc4-hmac-exp',
  25: 'camellia128-cts-cmac',
  26: 'camellia256-cts-cmac',
};

const nameTypes: Readonly<Record<number, string>> = {
  0: 'unknown',
  1: 'principal',
  2: 'service instance',
  3: 'service and host',
  10: 'enterprise',
};

/** KerberosFlags number bits from the most significant. */
const apOptions: readonly (readonly [number, string])[] = [
  [0x40000000, 'use-session-key'],
  [0x20000000, 'mutual-required'],
];

const errors: Readonly<Record<number, string>> = {
  6: 'KDC_ERR_C_PRINCIPAL_UNKNOWN',
  7: 'KDC_ERR_S_PRINCIPAL_UNKNOWN',
  14: 'KDC_ERR_ETYPE_NOSUPP',
  18: 'KDC_ERR_CLIENT_REVOKED',
  23: 'KDC_ERR_KEY_EXPIRED',
  24: 'KDC_ERR_PREAUTH_FAILED',
  25: 'KDC_ERR_PREAUTH_REQUIRED',
  31: 'KRB_AP_ERR_BAD_INTEGRITY',
  32: 'KRB_AP_ERR_TKT_EXPIRED',
  33: 'KRB_AP_ERR_TKT_NYV',
  34: 'KRB_AP_ERR_REPEAT',
  35: 'KRB_AP_ERR_NOT_US',
  37: 'KRB_AP_ERR_SKEW',
  41: 'KRB_AP_ERR_MODIFIED',
  44: 'KRB_AP_ERR_BADKEYVER',
  45: 'KRB_AP_ERR_NOKEY',
};

/** TOK_ID of RFC 4121, 4.1: two bytes before a Kerberos message in GSS-API. */
const tokenIds: Readonly<Record<string, string>> = {
  '0100': 'AP-REQ',
  '0200': 'AP-REP',
  '0300': 'KRB-ERROR',
  '0400': 'TGT-REQ (user to user)',
  '0401': 'TGT-REP (user to user)',
};

const isMessage = (first: number | undefined): boolean =>
  first === 0x6e || first === 0x6f || first === 0x7e;

/** Whether these bytes are a Kerberos message without GSS-API framing. */
export const isBareKerberos = (bytes: Buffer): boolean => isMessage(bytes[0]);

/** The inner token of Kerberos: TOK_ID, then the message. */
export function describeKerberosGss(bytes: Buffer): Fields {
  const id = bytes.subarray(0, 2).toString('hex');
  if (isMessage(bytes[2])) return describeKerberos(bytes.subarray(2));
  return { format: 'Kerberos', message: tokenIds[id] ?? `token identifier ${id}` };
}

const principal = (block: Block | undefined): Fields | undefined =>
  block && {
    type: nameTypes[integer(field(block, 0)) ?? -1] ?? String(integer(field(block, 0))),
    name: children(field(block, 1))
      .map((part) => text(part) ?? '?')
      .join('/'),
  };

/** EncryptedData: algorithm, key version and length. */
function encrypted(block: Block | undefined): Fields | undefined {
  const type = integer(field(block, 0));
  if (type === undefined) return undefined;
  return {
    encryptionType: `${encryptionTypes[type] ?? 'unknown'} (${type})`,
    keyVersion: integer(field(block, 1)),
    length: octets(field(block, 2))?.length,
  };
}

function ticket(block: Block | undefined): Fields | undefined {
  const [sequence] = children(block);
  if (sequence === undefined) return undefined;
  return {
    realm: text(field(sequence, 1)),
    service: principal(field(sequence, 2)),
    encrypted: encrypted(field(sequence, 3)),
  };
}

function request(sequence: Block): Fields {
  const options = bits(field(sequence, 2));
  return {
    message: 'AP-REQ',
    options:
      options && options.length >= 4 ? bitNames(apOptions, options.readUInt32BE()) : undefined,
    ticket: ticket(field(sequence, 3)),
    authenticator: encrypted(field(sequence, 4)),
  };
}

function error(sequence: Block): Fields {
  const code = integer(field(sequence, 6)) ?? -1;
  return {
    message: 'KRB-ERROR',
    error: `${errors[code] ?? 'error'} (${code})`,
    serverTime: time(field(sequence, 4)),
    realm: text(field(sequence, 9)),
    service: principal(field(sequence, 10)),
    text: text(field(sequence, 11)),
  };
}

/** @throws TokenError if it is no AP-REQ, AP-REP or KRB-ERROR */
export function describeKerberos(bytes: Buffer): Fields {
  const { block } = readDer('The Kerberos message', bytes);
  const [sequence] = children(block);
  const tag = applicationTag(block);
  const known = sequence && { 14: request, 15: reply, 30: error }[tag ?? -1];
  if (!known) throw new TokenError('This is no AP-REQ, AP-REP or KRB-ERROR of Kerberos.');
  return { format: 'Kerberos', ...known(sequence) };
}

const reply = (sequence: Block): Fields => ({
  message: 'AP-REP',
  encrypted: encrypted(field(sequence, 2)),
});
