// Constants of the LSA: kinds of logon, and of Kerberos' requests and tickets.

import type { Table } from '../schema.js';
import { table } from './named.js';

export const logonTables: readonly Table[] = [
  table(
    'LOGON32_LOGON',
    'values',
    'winbase.h',
    'Kinds of logon: dwLogonType of LogonUserW.',
    'LOGON32_LOGON_',
    'INTERACTIVE NETWORK BATCH SERVICE UNLOCK NETWORK_CLEARTEXT NEW_CREDENTIALS',
  ),
  table(
    'LOGON32_PROVIDER',
    'values',
    'winbase.h',
    'Who logs on: dwLogonProvider of LogonUserW.',
    'LOGON32_PROVIDER_',
    'DEFAULT WINNT35 WINNT40 WINNT50 VIRTUAL',
  ),
  table(
    'LSA_PACKAGE_NAMES',
    'values',
    'ntsecapi.h',
    'Names of authentication packages beside those of security packages: PackageName of LsaLookupAuthenticationPackage.',
    '',
    'MSV1_0_PACKAGE_NAME',
  ),
  table(
    'LOGON_USER_FLAGS',
    'flags',
    'ntsecapi.h',
    'How a user was logged on: UserFlags of SECURITY_LOGON_SESSION_DATA.',
    'LOGON_',
    'GUEST NOENCRYPTION CACHED_ACCOUNT USED_LM_PASSWORD EXTRA_SIDS SUBAUTH_SESSION_KEY ' +
      'SERVER_TRUST_ACCOUNT NTLMV2_ENABLED RESOURCE_GROUPS PROFILE_PATH_RETURNED NT_V2 LM_V2 NTLM_V2 ' +
      'OPTIMIZED WINLOGON PKINIT NO_OPTIMIZED NO_ELEVATION MANAGED_SERVICE',
  ),
  table(
    'KERB_S4U_LOGON_FLAG',
    'flags',
    'ntsecapi.h',
    'Flags of KERB_S4U_LOGON.',
    'KERB_S4U_LOGON_FLAG_',
    'CHECK_LOGONHOURS IDENTIFY',
  ),
  table(
    'MSV1_0_S4U_LOGON_FLAG',
    'flags',
    'ntsecapi.h',
    'Flags of MSV1_0_S4U_LOGON.',
    'MSV1_0_S4U_LOGON_FLAG_',
    'CHECK_LOGONHOURS',
  ),
  table(
    'KERB_RETRIEVE_TICKET',
    'flags',
    'ntsecapi.h',
    'Where a ticket is from and what is given of it: CacheOptions of KERB_RETRIEVE_TKT_REQUEST.',
    'KERB_RETRIEVE_TICKET_',
    'DEFAULT DONT_USE_CACHE USE_CACHE_ONLY USE_CREDHANDLE AS_KERB_CRED WITH_SEC_CRED CACHE_TICKET ' +
      'MAX_LIFETIME',
  ),
  table(
    'KERB_PURGE',
    'flags',
    'ntsecapi.h',
    'Flags of KERB_PURGE_TKT_CACHE_EX_REQUEST.',
    'KERB_PURGE_',
    'ALL_TICKETS',
  ),
  table(
    'KERB_TICKET_FLAGS',
    'flags',
    'ntsecapi.h',
    'What a ticket may be used for: TicketFlags of KERB_TICKET_CACHE_INFO and others.',
    'KERB_TICKET_FLAGS_',
    'reserved forwardable forwarded proxiable proxy may_postdate postdated invalid renewable initial ' +
      'pre_authent hw_authent ok_as_delegate name_canonicalize enc_pa_rep reserved1',
  ),
  table(
    'KERB_ETYPE',
    'values',
    'ntsecapi.h',
    'Kinds of encryption of Kerberos: EncryptionType of tickets, and of requests for them.',
    'KERB_ETYPE_',
    'DEFAULT DES_CBC_CRC DES_CBC_MD4 DES_CBC_MD5 DES3_CBC_MD5 DES3_CBC_SHA1 DES3_CBC_SHA1_KD ' +
      'AES128_CTS_HMAC_SHA1_96 AES256_CTS_HMAC_SHA1_96 RC4_HMAC_NT RC4_HMAC_NT_EXP RC4_MD4 RC4_PLAIN2 ' +
      'RC4_LM RC4_SHA DES_PLAIN RC4_HMAC_OLD RC4_PLAIN_OLD RC4_HMAC_OLD_EXP RC4_PLAIN_OLD_EXP RC4_PLAIN ' +
      'RC4_PLAIN_EXP AES128_CTS_HMAC_SHA1_96_PLAIN AES256_CTS_HMAC_SHA1_96_PLAIN',
  ),
];
