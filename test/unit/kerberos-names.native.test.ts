// Kerberos' numbers by name, transcribed a second time: bits by their number, the rest as the RFCs' tables count them.

import test from 'ava';
import {
  apOptions,
  encryptionTypes,
  errors,
  kdcOptions,
  nameTypes,
  padataTypes,
} from '../../protocols/token/kerberos-names.js';

/** Names in a row, from a number on. */
const row = (first: number, names: string): [number, string][] =>
  names.split(' ').map((name, index) => [first + index, name]);

test('errors: RFC 4120 7.5.9, RFC 4556, RFC 6113, and IAKERB', (t) => {
  const kdc = (first: number, names: string) =>
    row(first, names).map(([at, name]) => [at, `KDC_ERR_${name}`] as const);
  const ap = (first: number, names: string) =>
    row(first, names).map(([at, name]) => [at, `KRB_AP_ERR_${name}`] as const);
  const expected = [
    ...kdc(1, 'NAME_EXP SERVICE_EXP BAD_PVNO'),
    ...kdc(6, 'C_PRINCIPAL_UNKNOWN S_PRINCIPAL_UNKNOWN PRINCIPAL_NOT_UNIQUE NULL_KEY'),
    ...kdc(10, 'CANNOT_POSTDATE NEVER_VALID POLICY BADOPTION ETYPE_NOSUPP SUMTYPE_NOSUPP'),
    ...kdc(16, 'PADATA_TYPE_NOSUPP TRTYPE_NOSUPP CLIENT_REVOKED SERVICE_REVOKED TGT_REVOKED'),
    ...kdc(21, 'CLIENT_NOTYET SERVICE_NOTYET KEY_EXPIRED PREAUTH_FAILED PREAUTH_REQUIRED'),
    ...kdc(26, 'SERVER_NOMATCH MUST_USE_USER2USER PATH_NOT_ACCEPTED SVC_UNAVAILABLE'),
    ...ap(31, 'BAD_INTEGRITY TKT_EXPIRED TKT_NYV REPEAT NOT_US BADMATCH SKEW BADADDR'),
    ...ap(39, 'BADVERSION MSG_TYPE MODIFIED BADORDER'),
    ...ap(44, 'BADKEYVER NOKEY MUT_FAIL'),
    ...ap(50, 'INAPP_CKSUM'),
    [52, 'KRB_ERR_RESPONSE_TOO_BIG'],
    [60, 'KRB_ERR_GENERIC'],
    [61, 'KRB_ERR_FIELD_TOOLONG'],
    ...kdc(62, 'CLIENT_NOT_TRUSTED'),
    ...kdc(65, 'KEY_TOO_WEAK'),
    ...kdc(68, 'WRONG_REALM'),
    ...ap(69, 'USER_TO_USER_REQUIRED'),
    ...ap(85, 'IAKERB_KDC_NOT_FOUND IAKERB_KDC_NO_RESPONSE'),
    ...kdc(90, 'PREAUTH_EXPIRED MORE_PREAUTH_DATA_REQUIRED'),
  ];
  t.deepEqual(errors, Object.fromEntries(expected));
});

test('encryption types: IANA, and Microsoft’s negative ones', (t) => {
  t.deepEqual(encryptionTypes, {
    1: 'des-cbc-crc',
    3: 'des-cbc-md5',
    ...Object.fromEntries(
      row(
        16,
        'des3-cbc-sha1 aes128-cts-hmac-sha1-96 aes256-cts-hmac-sha1-96 aes128-cts-hmac-sha256-128 aes256-cts-hmac-sha384-192',
      ),
    ),
    ...Object.fromEntries(
      row(23, 'rc4-hmac rc4-hmac-exp camellia128-cts-cmac camellia256-cts-cmac'),
    ),
    [-128]: 'rc4-md4',
    [-133]: 'rc4-hmac-old',
    [-135]: 'rc4-hmac-old-exp',
  });
});

test('types of names: RFC 4120 6.2, RFC 6111, RFC 6806, and ntsecapi.h', (t) => {
  const rfc = ['unknown', 'principal', 'service instance', 'service and host'];
  const windows = { [-128]: 'Windows principal', [-129]: 'Windows principal and identifier' };
  t.deepEqual(nameTypes, { ...rfc, 10: 'enterprise', 11: 'well-known', ...windows });
});

test('pre-authentication data: IANA, MS-KILE and MS-SFU', (t) => {
  const pa = (first: number, names: string) =>
    row(first, names).map(([at, name]) => [at, `PA-${name}`] as const);
  const expected = [
    ...pa(1, 'TGS-REQ ENC-TIMESTAMP PW-SALT'),
    ...pa(11, 'ETYPE-INFO'),
    ...pa(14, 'PK-AS-REQ-OLD PK-AS-REP-OLD PK-AS-REQ PK-AS-REP'),
    ...pa(19, 'ETYPE-INFO2 SVR-REFERRAL-INFO'),
    ...pa(128, 'PAC-REQUEST FOR-USER S4U-X509-USER'),
    ...pa(132, 'AS-CHECKSUM FX-COOKIE'),
    ...pa(136, 'FX-FAST FX-ERROR ENCRYPTED-CHALLENGE'),
    ...pa(147, 'PKINIT-KX'),
    ...pa(149, 'REQ-ENC-PA-REP AS-FRESHNESS SPAKE'),
    [161, 'KERB-KEY-LIST-REQ'],
    [162, 'KERB-KEY-LIST-REP'],
    ...pa(165, 'SUPPORTED-ENCTYPES EXTENDED-ERROR PAC-OPTIONS'),
  ];
  t.deepEqual(padataTypes, Object.fromEntries(expected));
});

test('options: their bits count from the most significant (RFC 4120 5.5.1 and 5.4.1)', (t) => {
  const bits = (list: readonly (readonly [number, string])[]) =>
    Object.fromEntries(list.map(([value, name]) => [name, Math.clz32(value)]));
  const values = [...apOptions, ...kdcOptions].map(([value]) => value);
  t.true(values.every((value) => (value & (value - 1)) === 0));
  t.deepEqual(bits(apOptions), { 'use-session-key': 1, 'mutual-required': 2 });
  t.deepEqual(bits(kdcOptions), {
    ...{ forwardable: 1, forwarded: 2, proxiable: 3, proxy: 4, 'allow-postdate': 5, postdated: 6 },
    ...{ renewable: 8, 'cname-in-addl-tkt': 14, canonicalize: 15, 'request-anonymous': 16 },
    ...{ 'disable-transited-check': 26, 'renewable-ok': 27, 'enc-tkt-in-skey': 28 },
    ...{ renew: 30, validate: 31 },
  });
});
