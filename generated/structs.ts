// Structures and unions: their members for TypeScript, and where each lies in memory.
// Generated from winnt.h, ntsecapi.h, subauth.h, sspi.h, guiddef.h, bcrypt.h, wincrypt.h, minwindef.h, schannel.h, credssp.h, minwinbase.h, wincred.h, dsgetdc.h, ntdsapi.h, minschannel.h (mingw-w64 10.0.0) by `npm run generate`. Do not edit.

import type { Address, Pointer, StructDeclaration } from '../src/declaration.js';
import { struct } from '../src/declaration.js';
import type {
  CREDSPP_SUBMIT_TYPE,
  eTlsAlgorithmUsage,
  KERB_LOGON_SUBMIT_TYPE,
  KERB_PROTOCOL_MESSAGE_TYPE,
  MSV1_0_LOGON_SUBMIT_TYPE,
  SEC_APPLICATION_PROTOCOL_NEGOTIATION_EXT,
  SEC_APPLICATION_PROTOCOL_NEGOTIATION_STATUS,
  SEC_TRAFFIC_SECRET_TYPE,
  SECPKG_ATTR_LCT_STATUS,
  SECPKG_CRED_CLASS,
  SECURITY_IMPERSONATION_LEVEL,
  TOKEN_TYPE,
} from './enums.js';
import type {
  ACCEPT_SECURITY_CONTEXT_FN,
  ACQUIRE_CREDENTIALS_HANDLE_FN_A,
  ACQUIRE_CREDENTIALS_HANDLE_FN_W,
  ADD_CREDENTIALS_FN_A,
  ADD_CREDENTIALS_FN_W,
  ALG_ID,
  APPLY_CONTROL_TOKEN_FN,
  BOOL,
  BOOLEAN,
  BYTE,
  CHANGE_PASSWORD_FN_A,
  CHANGE_PASSWORD_FN_W,
  CHAR,
  COMPLETE_AUTH_TOKEN_FN,
  DECRYPT_MESSAGE_FN,
  DELETE_SECURITY_CONTEXT_FN,
  DWORD,
  ENCRYPT_MESSAGE_FN,
  ENUMERATE_SECURITY_PACKAGES_FN_A,
  ENUMERATE_SECURITY_PACKAGES_FN_W,
  EXPORT_SECURITY_CONTEXT_FN,
  FREE_CONTEXT_BUFFER_FN,
  FREE_CREDENTIALS_HANDLE_FN,
  HANDLE,
  HBITMAP,
  HCERTSTORE,
  HCRYPTMSG,
  HCRYPTPROV,
  HRESULT,
  HWND,
  IMPERSONATE_SECURITY_CONTEXT_FN,
  IMPORT_SECURITY_CONTEXT_FN_A,
  IMPORT_SECURITY_CONTEXT_FN_W,
  INITIALIZE_SECURITY_CONTEXT_FN_A,
  INITIALIZE_SECURITY_CONTEXT_FN_W,
  LONG,
  LONGLONG,
  LPBYTE,
  LPCSTR,
  LPCWSTR,
  LPSTR,
  LPVOID,
  LPWSTR,
  MAKE_SIGNATURE_FN,
  PBYTE,
  PCCERT_CHAIN_CONTEXT,
  PCCERT_CONTEXT,
  PCCRL_CONTEXT,
  PCCTL_CONTEXT,
  PCERT_CHAIN_ELEMENT,
  PCERT_ENHKEY_USAGE,
  PCERT_EXTENSION,
  PCERT_INFO,
  PCERT_NAME_BLOB,
  PCERT_REVOCATION_CRL_INFO,
  PCERT_REVOCATION_INFO,
  PCERT_SIMPLE_CHAIN,
  PCERT_TRUST_LIST_INFO,
  PCHAR,
  PCREDENTIAL_ATTRIBUTEW,
  PCRL_ENTRY,
  PCRL_INFO,
  PCRYPT_ATTR_BLOB,
  PCRYPT_ATTRIBUTE,
  PCRYPT_KEY_PROV_PARAM,
  PCRYPTO_SETTINGS,
  PCTL_ENTRY,
  PCTL_INFO,
  PCWSTR,
  PDS_NAME_RESULT_ITEMW,
  PKDC_PROXY_CACHE_ENTRY_DATA,
  PKERB_BINDING_CACHE_ENTRY_DATA,
  PKERB_EXTERNAL_NAME,
  PSEC_WINNT_AUTH_IDENTITY_OPAQUE,
  PSecBuffer,
  PSecPkgCred_SessionTicketKey,
  PSecPkgInfoA,
  PSecPkgInfoW,
  PSID,
  PSTR,
  PTLS_PARAMETERS,
  PUCHAR,
  PUNICODE_STRING,
  PVOID,
  PWSTR,
  QUERY_CONTEXT_ATTRIBUTES_EX_FN_A,
  QUERY_CONTEXT_ATTRIBUTES_EX_FN_W,
  QUERY_CONTEXT_ATTRIBUTES_FN_A,
  QUERY_CONTEXT_ATTRIBUTES_FN_W,
  QUERY_CREDENTIALS_ATTRIBUTES_EX_FN_A,
  QUERY_CREDENTIALS_ATTRIBUTES_EX_FN_W,
  QUERY_CREDENTIALS_ATTRIBUTES_FN_A,
  QUERY_CREDENTIALS_ATTRIBUTES_FN_W,
  QUERY_SECURITY_CONTEXT_TOKEN_FN,
  QUERY_SECURITY_PACKAGE_INFO_FN_A,
  QUERY_SECURITY_PACKAGE_INFO_FN_W,
  REVERT_SECURITY_CONTEXT_FN,
  SEC_CHAR,
  SEC_WCHAR,
  SET_CONTEXT_ATTRIBUTES_FN_A,
  SET_CONTEXT_ATTRIBUTES_FN_W,
  SET_CREDENTIALS_ATTRIBUTES_FN_A,
  SET_CREDENTIALS_ATTRIBUTES_FN_W,
  SHORT,
  SIZE_T,
  UCHAR,
  ULONG,
  ULONG_PTR,
  ULONG64,
  ULONGLONG,
  USHORT,
  VERIFY_SIGNATURE_FN,
  WCHAR,
  WORD,
} from './types.js';

/** A struct of 6 bytes. */
export interface SID_IDENTIFIER_AUTHORITY {
  readonly Value: Uint8Array;
}

/** The layout of {@link SID_IDENTIFIER_AUTHORITY}. */
export const SID_IDENTIFIER_AUTHORITY: StructDeclaration<SID_IDENTIFIER_AUTHORITY> = struct(
  'SID_IDENTIFIER_AUTHORITY',
);

/** A struct of 12 bytes. */
export interface SID {
  Revision: BYTE;
  SubAuthorityCount: BYTE;
  readonly IdentifierAuthority: SID_IDENTIFIER_AUTHORITY;
  /** The first of as many as the count says. */
  readonly SubAuthority: Uint32Array;
}

/** The layout of {@link SID}. */
export const SID: StructDeclaration<SID> = struct('SID');

/** A struct of 16 bytes (8 on 32-bit Windows). */
export interface SID_AND_ATTRIBUTES {
  get Sid(): Address;
  set Sid(value: PSID);
  Attributes: DWORD;
}

/** The layout of {@link SID_AND_ATTRIBUTES}. */
export const SID_AND_ATTRIBUTES: StructDeclaration<SID_AND_ATTRIBUTES> =
  struct('SID_AND_ATTRIBUTES');

/** A struct of 16 bytes (8 on 32-bit Windows). */
export interface TOKEN_USER {
  readonly User: SID_AND_ATTRIBUTES;
}

/** The layout of {@link TOKEN_USER}. */
export const TOKEN_USER: StructDeclaration<TOKEN_USER> = struct('TOKEN_USER');

/** A struct of 24 bytes (12 on 32-bit Windows). */
export interface TOKEN_GROUPS {
  GroupCount: DWORD;
  /** The first of as many as the count says. */
  readonly Groups: readonly SID_AND_ATTRIBUTES[];
}

/** The layout of {@link TOKEN_GROUPS}. */
export const TOKEN_GROUPS: StructDeclaration<TOKEN_GROUPS> = struct('TOKEN_GROUPS');

/** A struct of 8 bytes. */
export interface LUID {
  LowPart: DWORD;
  HighPart: LONG;
}

/** The layout of {@link LUID}. */
export const LUID: StructDeclaration<LUID> = struct('LUID');

/** A struct of 12 bytes. */
export interface LUID_AND_ATTRIBUTES {
  readonly Luid: LUID;
  Attributes: DWORD;
}

/** The layout of {@link LUID_AND_ATTRIBUTES}. */
export const LUID_AND_ATTRIBUTES: StructDeclaration<LUID_AND_ATTRIBUTES> =
  struct('LUID_AND_ATTRIBUTES');

/** A struct of 16 bytes. */
export interface TOKEN_PRIVILEGES {
  PrivilegeCount: DWORD;
  /** The first of as many as the count says. */
  readonly Privileges: readonly LUID_AND_ATTRIBUTES[];
}

/** The layout of {@link TOKEN_PRIVILEGES}. */
export const TOKEN_PRIVILEGES: StructDeclaration<TOKEN_PRIVILEGES> = struct('TOKEN_PRIVILEGES');

/** A struct of 8 bytes (4 on 32-bit Windows). */
export interface TOKEN_OWNER {
  get Owner(): Address;
  set Owner(value: PSID);
}

/** The layout of {@link TOKEN_OWNER}. */
export const TOKEN_OWNER: StructDeclaration<TOKEN_OWNER> = struct('TOKEN_OWNER');

/** A struct of 8 bytes (4 on 32-bit Windows). */
export interface TOKEN_PRIMARY_GROUP {
  get PrimaryGroup(): Address;
  set PrimaryGroup(value: PSID);
}

/** The layout of {@link TOKEN_PRIMARY_GROUP}. */
export const TOKEN_PRIMARY_GROUP: StructDeclaration<TOKEN_PRIMARY_GROUP> =
  struct('TOKEN_PRIMARY_GROUP');

/** A struct of 8 bytes (4 on 32-bit Windows). */
export interface TOKEN_LINKED_TOKEN {
  get LinkedToken(): Address;
  set LinkedToken(value: HANDLE);
}

/** The layout of {@link TOKEN_LINKED_TOKEN}. */
export const TOKEN_LINKED_TOKEN: StructDeclaration<TOKEN_LINKED_TOKEN> =
  struct('TOKEN_LINKED_TOKEN');

/** A struct of 4 bytes. */
export interface TOKEN_ELEVATION {
  TokenIsElevated: DWORD;
}

/** The layout of {@link TOKEN_ELEVATION}. */
export const TOKEN_ELEVATION: StructDeclaration<TOKEN_ELEVATION> = struct('TOKEN_ELEVATION');

/** A struct of 16 bytes (8 on 32-bit Windows). */
export interface TOKEN_MANDATORY_LABEL {
  readonly Label: SID_AND_ATTRIBUTES;
}

/** The layout of {@link TOKEN_MANDATORY_LABEL}. */
export const TOKEN_MANDATORY_LABEL: StructDeclaration<TOKEN_MANDATORY_LABEL> =
  struct('TOKEN_MANDATORY_LABEL');

/** A struct of 4 bytes. */
export interface TOKEN_MANDATORY_POLICY {
  Policy: DWORD;
}

/** The layout of {@link TOKEN_MANDATORY_POLICY}. */
export const TOKEN_MANDATORY_POLICY: StructDeclaration<TOKEN_MANDATORY_POLICY> =
  struct('TOKEN_MANDATORY_POLICY');

/** A struct of 16 bytes. */
export interface TOKEN_SOURCE {
  readonly SourceName: Int8Array;
  readonly SourceIdentifier: LUID;
}

/** The layout of {@link TOKEN_SOURCE}. */
export const TOKEN_SOURCE: StructDeclaration<TOKEN_SOURCE> = struct('TOKEN_SOURCE');

/** A struct of 8 bytes. */
export interface LARGE_INTEGER_anonymous0 {
  LowPart: DWORD;
  HighPart: LONG;
}

/** The layout of {@link LARGE_INTEGER_anonymous0}. */
export const LARGE_INTEGER_anonymous0: StructDeclaration<LARGE_INTEGER_anonymous0> = struct(
  'LARGE_INTEGER_anonymous0',
);

/** A struct of 8 bytes. */
export interface LARGE_INTEGER_u {
  LowPart: DWORD;
  HighPart: LONG;
}

/** The layout of {@link LARGE_INTEGER_u}. */
export const LARGE_INTEGER_u: StructDeclaration<LARGE_INTEGER_u> = struct('LARGE_INTEGER_u');

/** A union of 8 bytes. */
export interface LARGE_INTEGER {
  LowPart: DWORD;
  HighPart: LONG;
  readonly u: LARGE_INTEGER_u;
  QuadPart: LONGLONG;
}

/** The layout of {@link LARGE_INTEGER}. */
export const LARGE_INTEGER: StructDeclaration<LARGE_INTEGER> = struct('LARGE_INTEGER');

/** A struct of 56 bytes. */
export interface TOKEN_STATISTICS {
  readonly TokenId: LUID;
  readonly AuthenticationId: LUID;
  readonly ExpirationTime: LARGE_INTEGER;
  TokenType: TOKEN_TYPE;
  ImpersonationLevel: SECURITY_IMPERSONATION_LEVEL;
  DynamicCharged: DWORD;
  DynamicAvailable: DWORD;
  GroupCount: DWORD;
  PrivilegeCount: DWORD;
  readonly ModifiedId: LUID;
}

/** The layout of {@link TOKEN_STATISTICS}. */
export const TOKEN_STATISTICS: StructDeclaration<TOKEN_STATISTICS> = struct('TOKEN_STATISTICS');

/** A struct of 8 bytes. */
export interface TOKEN_ORIGIN {
  readonly OriginatingLogonSession: LUID;
}

/** The layout of {@link TOKEN_ORIGIN}. */
export const TOKEN_ORIGIN: StructDeclaration<TOKEN_ORIGIN> = struct('TOKEN_ORIGIN');

/** A struct of 8 bytes (4 on 32-bit Windows). */
export interface TOKEN_APPCONTAINER_INFORMATION {
  get TokenAppContainer(): Address;
  set TokenAppContainer(value: PSID);
}

/** The layout of {@link TOKEN_APPCONTAINER_INFORMATION}. */
export const TOKEN_APPCONTAINER_INFORMATION: StructDeclaration<TOKEN_APPCONTAINER_INFORMATION> =
  struct('TOKEN_APPCONTAINER_INFORMATION');

/** A struct of 16 bytes (8 on 32-bit Windows). */
export interface LSA_STRING {
  get Buffer(): Address;
  set Buffer(value: PCHAR);
  Length: USHORT;
  MaximumLength: USHORT;
}

/** The layout of {@link LSA_STRING}. */
export const LSA_STRING: StructDeclaration<LSA_STRING> = struct('LSA_STRING');

/** A struct of 48 bytes (32 on 32-bit Windows). */
export interface QUOTA_LIMITS {
  PagedPoolLimit: SIZE_T;
  NonPagedPoolLimit: SIZE_T;
  MinimumWorkingSetSize: SIZE_T;
  MaximumWorkingSetSize: SIZE_T;
  PagefileLimit: SIZE_T;
  readonly TimeLimit: LARGE_INTEGER;
}

/** The layout of {@link QUOTA_LIMITS}. */
export const QUOTA_LIMITS: StructDeclaration<QUOTA_LIMITS> = struct('QUOTA_LIMITS');

/** A struct of 16 bytes (8 on 32-bit Windows). */
export interface LSA_UNICODE_STRING {
  get Buffer(): Address;
  set Buffer(value: PWSTR);
  Length: USHORT;
  MaximumLength: USHORT;
}

/** The layout of {@link LSA_UNICODE_STRING}. */
export const LSA_UNICODE_STRING: StructDeclaration<LSA_UNICODE_STRING> =
  struct('LSA_UNICODE_STRING');

/** A struct of 24 bytes. */
export interface LSA_LAST_INTER_LOGON_INFO {
  readonly LastSuccessfulLogon: LARGE_INTEGER;
  readonly LastFailedLogon: LARGE_INTEGER;
  FailedAttemptCountSinceLastSuccessfulLogon: ULONG;
}

/** The layout of {@link LSA_LAST_INTER_LOGON_INFO}. */
export const LSA_LAST_INTER_LOGON_INFO: StructDeclaration<LSA_LAST_INTER_LOGON_INFO> = struct(
  'LSA_LAST_INTER_LOGON_INFO',
);

/** A struct of 272 bytes (184 on 32-bit Windows). */
export interface SECURITY_LOGON_SESSION_DATA {
  get Sid(): Address;
  set Sid(value: PSID);
  Size: ULONG;
  readonly LogonId: LUID;
  readonly UserName: LSA_UNICODE_STRING;
  readonly LogonDomain: LSA_UNICODE_STRING;
  readonly AuthenticationPackage: LSA_UNICODE_STRING;
  LogonType: ULONG;
  Session: ULONG;
  readonly LogonTime: LARGE_INTEGER;
  readonly LogonServer: LSA_UNICODE_STRING;
  readonly DnsDomainName: LSA_UNICODE_STRING;
  readonly Upn: LSA_UNICODE_STRING;
  UserFlags: ULONG;
  readonly LastLogonInfo: LSA_LAST_INTER_LOGON_INFO;
  readonly LogonScript: LSA_UNICODE_STRING;
  readonly ProfilePath: LSA_UNICODE_STRING;
  readonly HomeDirectory: LSA_UNICODE_STRING;
  readonly HomeDirectoryDrive: LSA_UNICODE_STRING;
  readonly LogoffTime: LARGE_INTEGER;
  readonly KickOffTime: LARGE_INTEGER;
  readonly PasswordLastSet: LARGE_INTEGER;
  readonly PasswordCanChange: LARGE_INTEGER;
  readonly PasswordMustChange: LARGE_INTEGER;
}

/** The layout of {@link SECURITY_LOGON_SESSION_DATA}. */
export const SECURITY_LOGON_SESSION_DATA: StructDeclaration<SECURITY_LOGON_SESSION_DATA> = struct(
  'SECURITY_LOGON_SESSION_DATA',
);

/** A struct of 16 bytes (8 on 32-bit Windows). */
export interface UNICODE_STRING {
  get Buffer(): Address;
  set Buffer(value: PWSTR);
  Length: USHORT;
  MaximumLength: USHORT;
}

/** The layout of {@link UNICODE_STRING}. */
export const UNICODE_STRING: StructDeclaration<UNICODE_STRING> = struct('UNICODE_STRING');

/** A struct of 40 bytes (24 on 32-bit Windows). */
export interface MSV1_0_S4U_LOGON {
  MessageType: MSV1_0_LOGON_SUBMIT_TYPE;
  Flags: ULONG;
  readonly UserPrincipalName: UNICODE_STRING;
  readonly DomainName: UNICODE_STRING;
}

/** The layout of {@link MSV1_0_S4U_LOGON}. */
export const MSV1_0_S4U_LOGON: StructDeclaration<MSV1_0_S4U_LOGON> = struct('MSV1_0_S4U_LOGON');

/** A struct of 40 bytes (24 on 32-bit Windows). */
export interface KERB_S4U_LOGON {
  MessageType: KERB_LOGON_SUBMIT_TYPE;
  Flags: ULONG;
  readonly ClientUpn: UNICODE_STRING;
  readonly ClientRealm: UNICODE_STRING;
}

/** The layout of {@link KERB_S4U_LOGON}. */
export const KERB_S4U_LOGON: StructDeclaration<KERB_S4U_LOGON> = struct('KERB_S4U_LOGON');

/** A struct of 12 bytes. */
export interface KERB_QUERY_TKT_CACHE_REQUEST {
  MessageType: KERB_PROTOCOL_MESSAGE_TYPE;
  readonly LogonId: LUID;
}

/** The layout of {@link KERB_QUERY_TKT_CACHE_REQUEST}. */
export const KERB_QUERY_TKT_CACHE_REQUEST: StructDeclaration<KERB_QUERY_TKT_CACHE_REQUEST> = struct(
  'KERB_QUERY_TKT_CACHE_REQUEST',
);

/** A struct of 64 bytes (48 on 32-bit Windows). */
export interface KERB_TICKET_CACHE_INFO {
  readonly ServerName: UNICODE_STRING;
  readonly RealmName: UNICODE_STRING;
  readonly StartTime: LARGE_INTEGER;
  readonly EndTime: LARGE_INTEGER;
  readonly RenewTime: LARGE_INTEGER;
  EncryptionType: LONG;
  TicketFlags: ULONG;
}

/** The layout of {@link KERB_TICKET_CACHE_INFO}. */
export const KERB_TICKET_CACHE_INFO: StructDeclaration<KERB_TICKET_CACHE_INFO> =
  struct('KERB_TICKET_CACHE_INFO');

/** A struct of 72 bytes (56 on 32-bit Windows). */
export interface KERB_QUERY_TKT_CACHE_RESPONSE {
  MessageType: KERB_PROTOCOL_MESSAGE_TYPE;
  CountOfTickets: ULONG;
  /** The first of as many as the count says. */
  readonly Tickets: readonly KERB_TICKET_CACHE_INFO[];
}

/** The layout of {@link KERB_QUERY_TKT_CACHE_RESPONSE}. */
export const KERB_QUERY_TKT_CACHE_RESPONSE: StructDeclaration<KERB_QUERY_TKT_CACHE_RESPONSE> =
  struct('KERB_QUERY_TKT_CACHE_RESPONSE');

/** A struct of 96 bytes (64 on 32-bit Windows). */
export interface KERB_TICKET_CACHE_INFO_EX {
  readonly ClientName: UNICODE_STRING;
  readonly ClientRealm: UNICODE_STRING;
  readonly ServerName: UNICODE_STRING;
  readonly ServerRealm: UNICODE_STRING;
  readonly StartTime: LARGE_INTEGER;
  readonly EndTime: LARGE_INTEGER;
  readonly RenewTime: LARGE_INTEGER;
  EncryptionType: LONG;
  TicketFlags: ULONG;
}

/** The layout of {@link KERB_TICKET_CACHE_INFO_EX}. */
export const KERB_TICKET_CACHE_INFO_EX: StructDeclaration<KERB_TICKET_CACHE_INFO_EX> = struct(
  'KERB_TICKET_CACHE_INFO_EX',
);

/** A struct of 104 bytes (72 on 32-bit Windows). */
export interface KERB_QUERY_TKT_CACHE_EX_RESPONSE {
  MessageType: KERB_PROTOCOL_MESSAGE_TYPE;
  CountOfTickets: ULONG;
  /** The first of as many as the count says. */
  readonly Tickets: readonly KERB_TICKET_CACHE_INFO_EX[];
}

/** The layout of {@link KERB_QUERY_TKT_CACHE_EX_RESPONSE}. */
export const KERB_QUERY_TKT_CACHE_EX_RESPONSE: StructDeclaration<KERB_QUERY_TKT_CACHE_EX_RESPONSE> =
  struct('KERB_QUERY_TKT_CACHE_EX_RESPONSE');

/** A struct of 104 bytes (72 on 32-bit Windows). */
export interface KERB_TICKET_CACHE_INFO_EX2 {
  readonly ClientName: UNICODE_STRING;
  readonly ClientRealm: UNICODE_STRING;
  readonly ServerName: UNICODE_STRING;
  readonly ServerRealm: UNICODE_STRING;
  readonly StartTime: LARGE_INTEGER;
  readonly EndTime: LARGE_INTEGER;
  readonly RenewTime: LARGE_INTEGER;
  EncryptionType: LONG;
  TicketFlags: ULONG;
  SessionKeyType: ULONG;
}

/** The layout of {@link KERB_TICKET_CACHE_INFO_EX2}. */
export const KERB_TICKET_CACHE_INFO_EX2: StructDeclaration<KERB_TICKET_CACHE_INFO_EX2> = struct(
  'KERB_TICKET_CACHE_INFO_EX2',
);

/** A struct of 112 bytes (80 on 32-bit Windows). */
export interface KERB_QUERY_TKT_CACHE_EX2_RESPONSE {
  MessageType: KERB_PROTOCOL_MESSAGE_TYPE;
  CountOfTickets: ULONG;
  /** The first of as many as the count says. */
  readonly Tickets: readonly KERB_TICKET_CACHE_INFO_EX2[];
}

/** The layout of {@link KERB_QUERY_TKT_CACHE_EX2_RESPONSE}. */
export const KERB_QUERY_TKT_CACHE_EX2_RESPONSE: StructDeclaration<KERB_QUERY_TKT_CACHE_EX2_RESPONSE> =
  struct('KERB_QUERY_TKT_CACHE_EX2_RESPONSE');

/** A struct of 128 bytes (88 on 32-bit Windows). */
export interface KERB_TICKET_CACHE_INFO_EX3 {
  readonly ClientName: UNICODE_STRING;
  readonly ClientRealm: UNICODE_STRING;
  readonly ServerName: UNICODE_STRING;
  readonly ServerRealm: UNICODE_STRING;
  readonly StartTime: LARGE_INTEGER;
  readonly EndTime: LARGE_INTEGER;
  readonly RenewTime: LARGE_INTEGER;
  EncryptionType: LONG;
  TicketFlags: ULONG;
  SessionKeyType: ULONG;
  BranchId: ULONG;
  CacheFlags: ULONG;
  readonly KdcCalled: UNICODE_STRING;
}

/** The layout of {@link KERB_TICKET_CACHE_INFO_EX3}. */
export const KERB_TICKET_CACHE_INFO_EX3: StructDeclaration<KERB_TICKET_CACHE_INFO_EX3> = struct(
  'KERB_TICKET_CACHE_INFO_EX3',
);

/** A struct of 136 bytes (96 on 32-bit Windows). */
export interface KERB_QUERY_TKT_CACHE_EX3_RESPONSE {
  MessageType: KERB_PROTOCOL_MESSAGE_TYPE;
  CountOfTickets: ULONG;
  /** The first of as many as the count says. */
  readonly Tickets: readonly KERB_TICKET_CACHE_INFO_EX3[];
}

/** The layout of {@link KERB_QUERY_TKT_CACHE_EX3_RESPONSE}. */
export const KERB_QUERY_TKT_CACHE_EX3_RESPONSE: StructDeclaration<KERB_QUERY_TKT_CACHE_EX3_RESPONSE> =
  struct('KERB_QUERY_TKT_CACHE_EX3_RESPONSE');

/** A struct of 16 bytes (8 on 32-bit Windows). */
export interface SecHandle {
  dwLower: ULONG_PTR;
  dwUpper: ULONG_PTR;
}

/** The layout of {@link SecHandle}. */
export const SecHandle: StructDeclaration<SecHandle> = struct('SecHandle');

/** A struct of 64 bytes (40 on 32-bit Windows). */
export interface KERB_RETRIEVE_TKT_REQUEST {
  MessageType: KERB_PROTOCOL_MESSAGE_TYPE;
  readonly LogonId: LUID;
  readonly TargetName: UNICODE_STRING;
  TicketFlags: ULONG;
  CacheOptions: ULONG;
  EncryptionType: LONG;
  readonly CredentialsHandle: SecHandle;
}

/** The layout of {@link KERB_RETRIEVE_TKT_REQUEST}. */
export const KERB_RETRIEVE_TKT_REQUEST: StructDeclaration<KERB_RETRIEVE_TKT_REQUEST> = struct(
  'KERB_RETRIEVE_TKT_REQUEST',
);

/** A struct of 16 bytes (12 on 32-bit Windows). */
export interface KERB_CRYPTO_KEY {
  get Value(): Address;
  set Value(value: PUCHAR);
  KeyType: LONG;
  Length: ULONG;
}

/** The layout of {@link KERB_CRYPTO_KEY}. */
export const KERB_CRYPTO_KEY: StructDeclaration<KERB_CRYPTO_KEY> = struct('KERB_CRYPTO_KEY');

/** A struct of 152 bytes (104 on 32-bit Windows). */
export interface KERB_EXTERNAL_TICKET {
  get ServiceName(): Address;
  set ServiceName(value: PKERB_EXTERNAL_NAME);
  get TargetName(): Address;
  set TargetName(value: PKERB_EXTERNAL_NAME);
  get ClientName(): Address;
  set ClientName(value: PKERB_EXTERNAL_NAME);
  get EncodedTicket(): Address;
  set EncodedTicket(value: PUCHAR);
  readonly DomainName: UNICODE_STRING;
  readonly TargetDomainName: UNICODE_STRING;
  readonly AltTargetDomainName: UNICODE_STRING;
  readonly SessionKey: KERB_CRYPTO_KEY;
  TicketFlags: ULONG;
  Flags: ULONG;
  readonly KeyExpirationTime: LARGE_INTEGER;
  readonly StartTime: LARGE_INTEGER;
  readonly EndTime: LARGE_INTEGER;
  readonly RenewUntil: LARGE_INTEGER;
  readonly TimeSkew: LARGE_INTEGER;
  EncodedTicketSize: ULONG;
}

/** The layout of {@link KERB_EXTERNAL_TICKET}. */
export const KERB_EXTERNAL_TICKET: StructDeclaration<KERB_EXTERNAL_TICKET> =
  struct('KERB_EXTERNAL_TICKET');

/** A struct of 24 bytes (12 on 32-bit Windows). */
export interface KERB_EXTERNAL_NAME {
  NameType: SHORT;
  NameCount: USHORT;
  /** The first of as many as the count says. */
  readonly Names: readonly UNICODE_STRING[];
}

/** The layout of {@link KERB_EXTERNAL_NAME}. */
export const KERB_EXTERNAL_NAME: StructDeclaration<KERB_EXTERNAL_NAME> =
  struct('KERB_EXTERNAL_NAME');

/** A struct of 152 bytes (104 on 32-bit Windows). */
export interface KERB_RETRIEVE_TKT_RESPONSE {
  readonly Ticket: KERB_EXTERNAL_TICKET;
}

/** The layout of {@link KERB_RETRIEVE_TKT_RESPONSE}. */
export const KERB_RETRIEVE_TKT_RESPONSE: StructDeclaration<KERB_RETRIEVE_TKT_RESPONSE> = struct(
  'KERB_RETRIEVE_TKT_RESPONSE',
);

/** A struct of 48 bytes (28 on 32-bit Windows). */
export interface KERB_PURGE_TKT_CACHE_REQUEST {
  MessageType: KERB_PROTOCOL_MESSAGE_TYPE;
  readonly LogonId: LUID;
  readonly ServerName: UNICODE_STRING;
  readonly RealmName: UNICODE_STRING;
}

/** The layout of {@link KERB_PURGE_TKT_CACHE_REQUEST}. */
export const KERB_PURGE_TKT_CACHE_REQUEST: StructDeclaration<KERB_PURGE_TKT_CACHE_REQUEST> = struct(
  'KERB_PURGE_TKT_CACHE_REQUEST',
);

/** A struct of 112 bytes (80 on 32-bit Windows). */
export interface KERB_PURGE_TKT_CACHE_EX_REQUEST {
  MessageType: KERB_PROTOCOL_MESSAGE_TYPE;
  readonly LogonId: LUID;
  Flags: ULONG;
  readonly TicketTemplate: KERB_TICKET_CACHE_INFO_EX;
}

/** The layout of {@link KERB_PURGE_TKT_CACHE_EX_REQUEST}. */
export const KERB_PURGE_TKT_CACHE_EX_REQUEST: StructDeclaration<KERB_PURGE_TKT_CACHE_EX_REQUEST> =
  struct('KERB_PURGE_TKT_CACHE_EX_REQUEST');

/** A struct of 12 bytes. */
export interface KERB_CRYPTO_KEY32 {
  KeyType: LONG;
  Length: ULONG;
  Offset: ULONG;
}

/** The layout of {@link KERB_CRYPTO_KEY32}. */
export const KERB_CRYPTO_KEY32: StructDeclaration<KERB_CRYPTO_KEY32> = struct('KERB_CRYPTO_KEY32');

/** A struct of 36 bytes. */
export interface KERB_SUBMIT_TKT_REQUEST {
  MessageType: KERB_PROTOCOL_MESSAGE_TYPE;
  readonly LogonId: LUID;
  Flags: ULONG;
  readonly Key: KERB_CRYPTO_KEY32;
  KerbCredSize: ULONG;
  KerbCredOffset: ULONG;
}

/** The layout of {@link KERB_SUBMIT_TKT_REQUEST}. */
export const KERB_SUBMIT_TKT_REQUEST: StructDeclaration<KERB_SUBMIT_TKT_REQUEST> =
  struct('KERB_SUBMIT_TKT_REQUEST');

/** A struct of 16 bytes. */
export interface KERB_QUERY_KDC_PROXY_CACHE_REQUEST {
  MessageType: KERB_PROTOCOL_MESSAGE_TYPE;
  Flags: ULONG;
  readonly LogonId: LUID;
}

/** The layout of {@link KERB_QUERY_KDC_PROXY_CACHE_REQUEST}. */
export const KERB_QUERY_KDC_PROXY_CACHE_REQUEST: StructDeclaration<KERB_QUERY_KDC_PROXY_CACHE_REQUEST> =
  struct('KERB_QUERY_KDC_PROXY_CACHE_REQUEST');

/** A struct of 16 bytes (12 on 32-bit Windows). */
export interface KERB_QUERY_KDC_PROXY_CACHE_RESPONSE {
  get Entries(): Address;
  set Entries(value: PKDC_PROXY_CACHE_ENTRY_DATA);
  MessageType: KERB_PROTOCOL_MESSAGE_TYPE;
  CountOfEntries: ULONG;
}

/** The layout of {@link KERB_QUERY_KDC_PROXY_CACHE_RESPONSE}. */
export const KERB_QUERY_KDC_PROXY_CACHE_RESPONSE: StructDeclaration<KERB_QUERY_KDC_PROXY_CACHE_RESPONSE> =
  struct('KERB_QUERY_KDC_PROXY_CACHE_RESPONSE');

/** A struct of 112 bytes (64 on 32-bit Windows). */
export interface KDC_PROXY_CACHE_ENTRY_DATA {
  SinceLastUsed: ULONG64;
  readonly DomainName: UNICODE_STRING;
  readonly ProxyServerName: UNICODE_STRING;
  readonly ProxyServerVdir: UNICODE_STRING;
  ProxyServerPort: USHORT;
  readonly LogonId: LUID;
  readonly CredUserName: UNICODE_STRING;
  readonly CredDomainName: UNICODE_STRING;
  GlobalCache: BOOLEAN;
}

/** The layout of {@link KDC_PROXY_CACHE_ENTRY_DATA}. */
export const KDC_PROXY_CACHE_ENTRY_DATA: StructDeclaration<KDC_PROXY_CACHE_ENTRY_DATA> = struct(
  'KDC_PROXY_CACHE_ENTRY_DATA',
);

/** A struct of 16 bytes. */
export interface KERB_PURGE_KDC_PROXY_CACHE_REQUEST {
  MessageType: KERB_PROTOCOL_MESSAGE_TYPE;
  Flags: ULONG;
  readonly LogonId: LUID;
}

/** The layout of {@link KERB_PURGE_KDC_PROXY_CACHE_REQUEST}. */
export const KERB_PURGE_KDC_PROXY_CACHE_REQUEST: StructDeclaration<KERB_PURGE_KDC_PROXY_CACHE_REQUEST> =
  struct('KERB_PURGE_KDC_PROXY_CACHE_REQUEST');

/** A struct of 8 bytes. */
export interface KERB_PURGE_KDC_PROXY_CACHE_RESPONSE {
  MessageType: KERB_PROTOCOL_MESSAGE_TYPE;
  CountOfPurged: ULONG;
}

/** The layout of {@link KERB_PURGE_KDC_PROXY_CACHE_RESPONSE}. */
export const KERB_PURGE_KDC_PROXY_CACHE_RESPONSE: StructDeclaration<KERB_PURGE_KDC_PROXY_CACHE_RESPONSE> =
  struct('KERB_PURGE_KDC_PROXY_CACHE_RESPONSE');

/** A struct of 48 bytes (24 on 32-bit Windows). */
export interface KERB_ADD_BINDING_CACHE_ENTRY_REQUEST {
  MessageType: KERB_PROTOCOL_MESSAGE_TYPE;
  readonly RealmName: UNICODE_STRING;
  readonly KdcAddress: UNICODE_STRING;
  AddressType: ULONG;
}

/** The layout of {@link KERB_ADD_BINDING_CACHE_ENTRY_REQUEST}. */
export const KERB_ADD_BINDING_CACHE_ENTRY_REQUEST: StructDeclaration<KERB_ADD_BINDING_CACHE_ENTRY_REQUEST> =
  struct('KERB_ADD_BINDING_CACHE_ENTRY_REQUEST');

/** A struct of 16 bytes (12 on 32-bit Windows). */
export interface KERB_QUERY_BINDING_CACHE_RESPONSE {
  get Entries(): Address;
  set Entries(value: PKERB_BINDING_CACHE_ENTRY_DATA);
  MessageType: KERB_PROTOCOL_MESSAGE_TYPE;
  CountOfEntries: ULONG;
}

/** The layout of {@link KERB_QUERY_BINDING_CACHE_RESPONSE}. */
export const KERB_QUERY_BINDING_CACHE_RESPONSE: StructDeclaration<KERB_QUERY_BINDING_CACHE_RESPONSE> =
  struct('KERB_QUERY_BINDING_CACHE_RESPONSE');

/** A struct of 72 bytes (48 on 32-bit Windows). */
export interface KERB_BINDING_CACHE_ENTRY_DATA {
  DiscoveryTime: ULONG64;
  readonly RealmName: UNICODE_STRING;
  readonly KdcAddress: UNICODE_STRING;
  AddressType: ULONG;
  Flags: ULONG;
  DcFlags: ULONG;
  CacheFlags: ULONG;
  readonly KdcName: UNICODE_STRING;
}

/** The layout of {@link KERB_BINDING_CACHE_ENTRY_DATA}. */
export const KERB_BINDING_CACHE_ENTRY_DATA: StructDeclaration<KERB_BINDING_CACHE_ENTRY_DATA> =
  struct('KERB_BINDING_CACHE_ENTRY_DATA');

/** A struct of 48 bytes (28 on 32-bit Windows). */
export interface KERB_ADD_BINDING_CACHE_ENTRY_EX_REQUEST {
  MessageType: KERB_PROTOCOL_MESSAGE_TYPE;
  readonly RealmName: UNICODE_STRING;
  readonly KdcAddress: UNICODE_STRING;
  AddressType: ULONG;
  DcFlags: ULONG;
}

/** The layout of {@link KERB_ADD_BINDING_CACHE_ENTRY_EX_REQUEST}. */
export const KERB_ADD_BINDING_CACHE_ENTRY_EX_REQUEST: StructDeclaration<KERB_ADD_BINDING_CACHE_ENTRY_EX_REQUEST> =
  struct('KERB_ADD_BINDING_CACHE_ENTRY_EX_REQUEST');

/** A struct of 4 bytes. */
export interface KERB_QUERY_BINDING_CACHE_REQUEST {
  MessageType: KERB_PROTOCOL_MESSAGE_TYPE;
}

/** The layout of {@link KERB_QUERY_BINDING_CACHE_REQUEST}. */
export const KERB_QUERY_BINDING_CACHE_REQUEST: StructDeclaration<KERB_QUERY_BINDING_CACHE_REQUEST> =
  struct('KERB_QUERY_BINDING_CACHE_REQUEST');

/** A struct of 4 bytes. */
export interface KERB_PURGE_BINDING_CACHE_REQUEST {
  MessageType: KERB_PROTOCOL_MESSAGE_TYPE;
}

/** The layout of {@link KERB_PURGE_BINDING_CACHE_REQUEST}. */
export const KERB_PURGE_BINDING_CACHE_REQUEST: StructDeclaration<KERB_PURGE_BINDING_CACHE_REQUEST> =
  struct('KERB_PURGE_BINDING_CACHE_REQUEST');

/**
 * A struct of 16 bytes (8 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-security_string
 */
export interface SECURITY_STRING {
  get Buffer(): Address;
  set Buffer(value: Pointer<USHORT>);
  Length: USHORT;
  MaximumLength: USHORT;
}

/** The layout of {@link SECURITY_STRING}. */
export const SECURITY_STRING: StructDeclaration<SECURITY_STRING> = struct('SECURITY_STRING');

/**
 * A struct of 32 bytes (20 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkginfow
 */
export interface SecPkgInfoW {
  get Name(): Address;
  set Name(value: Pointer<SEC_WCHAR>);
  get Comment(): Address;
  set Comment(value: Pointer<SEC_WCHAR>);
  fCapabilities: ULONG;
  wVersion: USHORT;
  wRPCID: USHORT;
  cbMaxToken: ULONG;
}

/** The layout of {@link SecPkgInfoW}. */
export const SecPkgInfoW: StructDeclaration<SecPkgInfoW> = struct('SecPkgInfoW');

/**
 * A struct of 32 bytes (20 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkginfoa
 */
export interface SecPkgInfoA {
  get Name(): Address;
  set Name(value: Pointer<SEC_CHAR>);
  get Comment(): Address;
  set Comment(value: Pointer<SEC_CHAR>);
  fCapabilities: ULONG;
  wVersion: USHORT;
  wRPCID: USHORT;
  cbMaxToken: ULONG;
}

/** The layout of {@link SecPkgInfoA}. */
export const SecPkgInfoA: StructDeclaration<SecPkgInfoA> = struct('SecPkgInfoA');

/**
 * A struct of 16 bytes (12 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secbuffer
 */
export interface SecBuffer {
  get pvBuffer(): Address;
  set pvBuffer(value: PVOID);
  cbBuffer: ULONG;
  BufferType: ULONG;
}

/** The layout of {@link SecBuffer}. */
export const SecBuffer: StructDeclaration<SecBuffer> = struct('SecBuffer');

/**
 * A struct of 16 bytes (12 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secbufferdesc
 */
export interface SecBufferDesc {
  get pBuffers(): Address;
  set pBuffers(value: PSecBuffer);
  ulVersion: ULONG;
  cBuffers: ULONG;
}

/** The layout of {@link SecBufferDesc}. */
export const SecBufferDesc: StructDeclaration<SecBufferDesc> = struct('SecBufferDesc');

/**
 * A struct of 24 bytes (16 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_negotiation_info
 */
export interface SEC_NEGOTIATION_INFO {
  get Name(): Address;
  set Name(value: Pointer<SEC_WCHAR>);
  get Reserved(): Address;
  set Reserved(value: PVOID);
  Size: ULONG;
  NameLength: ULONG;
}

/** The layout of {@link SEC_NEGOTIATION_INFO}. */
export const SEC_NEGOTIATION_INFO: StructDeclaration<SEC_NEGOTIATION_INFO> =
  struct('SEC_NEGOTIATION_INFO');

/**
 * A struct of 32 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_channel_bindings
 */
export interface SEC_CHANNEL_BINDINGS {
  dwInitiatorAddrType: ULONG;
  cbInitiatorLength: ULONG;
  dwInitiatorOffset: ULONG;
  dwAcceptorAddrType: ULONG;
  cbAcceptorLength: ULONG;
  dwAcceptorOffset: ULONG;
  cbApplicationDataLength: ULONG;
  dwApplicationDataOffset: ULONG;
}

/** The layout of {@link SEC_CHANNEL_BINDINGS}. */
export const SEC_CHANNEL_BINDINGS: StructDeclaration<SEC_CHANNEL_BINDINGS> =
  struct('SEC_CHANNEL_BINDINGS');

/**
 * A struct of 8 bytes.
 * @see
 * https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_application_protocol_list
 */
export interface SEC_APPLICATION_PROTOCOL_LIST {
  ProtoNegoExt: SEC_APPLICATION_PROTOCOL_NEGOTIATION_EXT;
  ProtocolListSize: USHORT;
  /** The first of as many as the count says. */
  readonly ProtocolList: Uint8Array;
}

/** The layout of {@link SEC_APPLICATION_PROTOCOL_LIST}. */
export const SEC_APPLICATION_PROTOCOL_LIST: StructDeclaration<SEC_APPLICATION_PROTOCOL_LIST> =
  struct('SEC_APPLICATION_PROTOCOL_LIST');

/**
 * A struct of 12 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_application_protocols
 */
export interface SEC_APPLICATION_PROTOCOLS {
  ProtocolListsSize: ULONG;
  /** The first of as many as the count says. */
  readonly ProtocolLists: readonly SEC_APPLICATION_PROTOCOL_LIST[];
}

/** The layout of {@link SEC_APPLICATION_PROTOCOLS}. */
export const SEC_APPLICATION_PROTOCOLS: StructDeclaration<SEC_APPLICATION_PROTOCOLS> = struct(
  'SEC_APPLICATION_PROTOCOLS',
);

/**
 * A struct of 4 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_srtp_protection_profiles
 */
export interface SEC_SRTP_PROTECTION_PROFILES {
  ProfilesSize: USHORT;
  /** The first of as many as the count says. */
  readonly ProfilesList: Uint16Array;
}

/** The layout of {@link SEC_SRTP_PROTECTION_PROFILES}. */
export const SEC_SRTP_PROTECTION_PROFILES: StructDeclaration<SEC_SRTP_PROTECTION_PROFILES> = struct(
  'SEC_SRTP_PROTECTION_PROFILES',
);

/**
 * A struct of 2 bytes.
 * @see
 * https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_srtp_master_key_identifier
 */
export interface SEC_SRTP_MASTER_KEY_IDENTIFIER {
  MasterKeyIdentifierSize: UCHAR;
  /** The first of as many as the count says. */
  readonly MasterKeyIdentifier: Uint8Array;
}

/** The layout of {@link SEC_SRTP_MASTER_KEY_IDENTIFIER}. */
export const SEC_SRTP_MASTER_KEY_IDENTIFIER: StructDeclaration<SEC_SRTP_MASTER_KEY_IDENTIFIER> =
  struct('SEC_SRTP_MASTER_KEY_IDENTIFIER');

/**
 * A struct of 6 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_token_binding
 */
export interface SEC_TOKEN_BINDING {
  MajorVersion: UCHAR;
  MinorVersion: UCHAR;
  KeyParametersSize: USHORT;
  /** The first of as many as the count says. */
  readonly KeyParameters: Uint8Array;
}

/** The layout of {@link SEC_TOKEN_BINDING}. */
export const SEC_TOKEN_BINDING: StructDeclaration<SEC_TOKEN_BINDING> = struct('SEC_TOKEN_BINDING');

/**
 * A struct of 4 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_presharedkey
 */
export interface SEC_PRESHAREDKEY {
  KeySize: USHORT;
  /** The first of as many as the count says. */
  readonly Key: Uint8Array;
}

/** The layout of {@link SEC_PRESHAREDKEY}. */
export const SEC_PRESHAREDKEY: StructDeclaration<SEC_PRESHAREDKEY> = struct('SEC_PRESHAREDKEY');

/**
 * A struct of 4 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_presharedkey_identity
 */
export interface SEC_PRESHAREDKEY_IDENTITY {
  KeyIdentitySize: USHORT;
  /** The first of as many as the count says. */
  readonly KeyIdentity: Uint8Array;
}

/** The layout of {@link SEC_PRESHAREDKEY_IDENTITY}. */
export const SEC_PRESHAREDKEY_IDENTITY: StructDeclaration<SEC_PRESHAREDKEY_IDENTITY> = struct(
  'SEC_PRESHAREDKEY_IDENTITY',
);

/**
 * A struct of 2 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_dtls_mtu
 */
export interface SEC_DTLS_MTU {
  PathMTU: USHORT;
}

/** The layout of {@link SEC_DTLS_MTU}. */
export const SEC_DTLS_MTU: StructDeclaration<SEC_DTLS_MTU> = struct('SEC_DTLS_MTU');

/**
 * A struct of 8 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_flags
 */
export interface SEC_FLAGS {
  Flags: ULONGLONG;
}

/** The layout of {@link SEC_FLAGS}. */
export const SEC_FLAGS: StructDeclaration<SEC_FLAGS> = struct('SEC_FLAGS');

/**
 * A struct of 400 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_traffic_secrets
 */
export interface SEC_TRAFFIC_SECRETS {
  readonly SymmetricAlgId: Uint16Array;
  readonly ChainingMode: Uint16Array;
  readonly HashAlgId: Uint16Array;
  KeySize: USHORT;
  IvSize: USHORT;
  MsgSequenceStart: USHORT;
  MsgSequenceEnd: USHORT;
  TrafficSecretType: SEC_TRAFFIC_SECRET_TYPE;
  TrafficSecretSize: USHORT;
  /** The first of as many as the count says. */
  readonly TrafficSecret: Uint8Array;
}

/** The layout of {@link SEC_TRAFFIC_SECRETS}. */
export const SEC_TRAFFIC_SECRETS: StructDeclaration<SEC_TRAFFIC_SECRETS> =
  struct('SEC_TRAFFIC_SECRETS');

/**
 * A struct of 8 bytes (4 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcredentials_namesw
 */
export interface SecPkgCredentials_NamesW {
  get sUserName(): Address;
  set sUserName(value: Pointer<SEC_WCHAR>);
}

/** The layout of {@link SecPkgCredentials_NamesW}. */
export const SecPkgCredentials_NamesW: StructDeclaration<SecPkgCredentials_NamesW> = struct(
  'SecPkgCredentials_NamesW',
);

/**
 * A struct of 8 bytes (4 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcredentials_namesa
 */
export interface SecPkgCredentials_NamesA {
  get sUserName(): Address;
  set sUserName(value: Pointer<SEC_CHAR>);
}

/** The layout of {@link SecPkgCredentials_NamesA}. */
export const SecPkgCredentials_NamesA: StructDeclaration<SecPkgCredentials_NamesA> = struct(
  'SecPkgCredentials_NamesA',
);

/**
 * A struct of 24 bytes (12 on 32-bit Windows).
 * @see
 * https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcredentials_ssiproviderw
 */
export interface SecPkgCredentials_SSIProviderW {
  get sProviderName(): Address;
  set sProviderName(value: Pointer<SEC_WCHAR>);
  get ProviderInfo(): Address;
  set ProviderInfo(value: Pointer<CHAR>);
  ProviderInfoLength: ULONG;
}

/** The layout of {@link SecPkgCredentials_SSIProviderW}. */
export const SecPkgCredentials_SSIProviderW: StructDeclaration<SecPkgCredentials_SSIProviderW> =
  struct('SecPkgCredentials_SSIProviderW');

/**
 * A struct of 24 bytes (12 on 32-bit Windows).
 * @see
 * https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcredentials_ssiprovidera
 */
export interface SecPkgCredentials_SSIProviderA {
  get sProviderName(): Address;
  set sProviderName(value: Pointer<SEC_CHAR>);
  get ProviderInfo(): Address;
  set ProviderInfo(value: Pointer<CHAR>);
  ProviderInfoLength: ULONG;
}

/** The layout of {@link SecPkgCredentials_SSIProviderA}. */
export const SecPkgCredentials_SSIProviderA: StructDeclaration<SecPkgCredentials_SSIProviderA> =
  struct('SecPkgCredentials_SSIProviderA');

/**
 * A struct of 16 bytes.
 * @see
 * https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcredentials_kdcproxysettingsw
 */
export interface SecPkgCredentials_KdcProxySettingsW {
  Version: ULONG;
  Flags: ULONG;
  ProxyServerOffset: USHORT;
  ProxyServerLength: USHORT;
  ClientTlsCredOffset: USHORT;
  ClientTlsCredLength: USHORT;
}

/** The layout of {@link SecPkgCredentials_KdcProxySettingsW}. */
export const SecPkgCredentials_KdcProxySettingsW: StructDeclaration<SecPkgCredentials_KdcProxySettingsW> =
  struct('SecPkgCredentials_KdcProxySettingsW');

/**
 * A struct of 16 bytes (8 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcredentials_cert
 */
export interface SecPkgCredentials_Cert {
  get EncodedCert(): Address;
  set EncodedCert(value: Pointer<UCHAR>);
  EncodedCertSize: ULONG;
}

/** The layout of {@link SecPkgCredentials_Cert}. */
export const SecPkgCredentials_Cert: StructDeclaration<SecPkgCredentials_Cert> =
  struct('SecPkgCredentials_Cert');

/**
 * A struct of 8 bytes (4 on 32-bit Windows).
 * @see
 * https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_subjectattributes
 */
export interface SecPkgContext_SubjectAttributes {
  get AttributeInfo(): Address;
  set AttributeInfo(value: PVOID);
}

/** The layout of {@link SecPkgContext_SubjectAttributes}. */
export const SecPkgContext_SubjectAttributes: StructDeclaration<SecPkgContext_SubjectAttributes> =
  struct('SecPkgContext_SubjectAttributes');

/**
 * A struct of 8 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_credinfo
 */
export interface SecPkgContext_CredInfo {
  CredClass: SECPKG_CRED_CLASS;
  IsPromptingNeeded: ULONG;
}

/** The layout of {@link SecPkgContext_CredInfo}. */
export const SecPkgContext_CredInfo: StructDeclaration<SecPkgContext_CredInfo> =
  struct('SecPkgContext_CredInfo');

/**
 * A struct of 4 bytes.
 * @see
 * https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_negopackageinfo
 */
export interface SecPkgContext_NegoPackageInfo {
  PackageMask: ULONG;
}

/** The layout of {@link SecPkgContext_NegoPackageInfo}. */
export const SecPkgContext_NegoPackageInfo: StructDeclaration<SecPkgContext_NegoPackageInfo> =
  struct('SecPkgContext_NegoPackageInfo');

/**
 * A struct of 4 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_negostatus
 */
export interface SecPkgContext_NegoStatus {
  LastStatus: ULONG;
}

/** The layout of {@link SecPkgContext_NegoStatus}. */
export const SecPkgContext_NegoStatus: StructDeclaration<SecPkgContext_NegoStatus> = struct(
  'SecPkgContext_NegoStatus',
);

/**
 * A struct of 16 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_sizes
 */
export interface SecPkgContext_Sizes {
  cbMaxToken: ULONG;
  cbMaxSignature: ULONG;
  cbBlockSize: ULONG;
  cbSecurityTrailer: ULONG;
}

/** The layout of {@link SecPkgContext_Sizes}. */
export const SecPkgContext_Sizes: StructDeclaration<SecPkgContext_Sizes> =
  struct('SecPkgContext_Sizes');

/**
 * A struct of 20 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_streamsizes
 */
export interface SecPkgContext_StreamSizes {
  cbHeader: ULONG;
  cbTrailer: ULONG;
  cbMaximumMessage: ULONG;
  cBuffers: ULONG;
  cbBlockSize: ULONG;
}

/** The layout of {@link SecPkgContext_StreamSizes}. */
export const SecPkgContext_StreamSizes: StructDeclaration<SecPkgContext_StreamSizes> = struct(
  'SecPkgContext_StreamSizes',
);

/**
 * A struct of 8 bytes (4 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_namesw
 */
export interface SecPkgContext_NamesW {
  get sUserName(): Address;
  set sUserName(value: Pointer<SEC_WCHAR>);
}

/** The layout of {@link SecPkgContext_NamesW}. */
export const SecPkgContext_NamesW: StructDeclaration<SecPkgContext_NamesW> =
  struct('SecPkgContext_NamesW');

/**
 * A struct of 4 bytes.
 * @see
 * https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_lastclienttokenstatus
 */
export interface SecPkgContext_LastClientTokenStatus {
  LastClientTokenStatus: SECPKG_ATTR_LCT_STATUS;
}

/** The layout of {@link SecPkgContext_LastClientTokenStatus}. */
export const SecPkgContext_LastClientTokenStatus: StructDeclaration<SecPkgContext_LastClientTokenStatus> =
  struct('SecPkgContext_LastClientTokenStatus');

/**
 * A struct of 8 bytes (4 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_namesa
 */
export interface SecPkgContext_NamesA {
  get sUserName(): Address;
  set sUserName(value: Pointer<SEC_CHAR>);
}

/** The layout of {@link SecPkgContext_NamesA}. */
export const SecPkgContext_NamesA: StructDeclaration<SecPkgContext_NamesA> =
  struct('SecPkgContext_NamesA');

/**
 * A struct of 16 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_lifespan
 */
export interface SecPkgContext_Lifespan {
  readonly tsStart: TimeStamp;
  readonly tsExpiry: TimeStamp;
}

/** The layout of {@link SecPkgContext_Lifespan}. */
export const SecPkgContext_Lifespan: StructDeclaration<SecPkgContext_Lifespan> =
  struct('SecPkgContext_Lifespan');

/**
 * A struct of 16 bytes (8 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_dceinfo
 */
export interface SecPkgContext_DceInfo {
  get pPac(): Address;
  set pPac(value: PVOID);
  AuthzSvc: ULONG;
}

/** The layout of {@link SecPkgContext_DceInfo}. */
export const SecPkgContext_DceInfo: StructDeclaration<SecPkgContext_DceInfo> =
  struct('SecPkgContext_DceInfo');

/**
 * A struct of 32 bytes (20 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_keyinfoa
 */
export interface SecPkgContext_KeyInfoA {
  get sSignatureAlgorithmName(): Address;
  set sSignatureAlgorithmName(value: Pointer<SEC_CHAR>);
  get sEncryptAlgorithmName(): Address;
  set sEncryptAlgorithmName(value: Pointer<SEC_CHAR>);
  KeySize: ULONG;
  SignatureAlgorithm: ULONG;
  EncryptAlgorithm: ULONG;
}

/** The layout of {@link SecPkgContext_KeyInfoA}. */
export const SecPkgContext_KeyInfoA: StructDeclaration<SecPkgContext_KeyInfoA> =
  struct('SecPkgContext_KeyInfoA');

/**
 * A struct of 32 bytes (20 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_keyinfow
 */
export interface SecPkgContext_KeyInfoW {
  get sSignatureAlgorithmName(): Address;
  set sSignatureAlgorithmName(value: Pointer<SEC_WCHAR>);
  get sEncryptAlgorithmName(): Address;
  set sEncryptAlgorithmName(value: Pointer<SEC_WCHAR>);
  KeySize: ULONG;
  SignatureAlgorithm: ULONG;
  EncryptAlgorithm: ULONG;
}

/** The layout of {@link SecPkgContext_KeyInfoW}. */
export const SecPkgContext_KeyInfoW: StructDeclaration<SecPkgContext_KeyInfoW> =
  struct('SecPkgContext_KeyInfoW');

/**
 * A struct of 8 bytes (4 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_authoritya
 */
export interface SecPkgContext_AuthorityA {
  get sAuthorityName(): Address;
  set sAuthorityName(value: Pointer<SEC_CHAR>);
}

/** The layout of {@link SecPkgContext_AuthorityA}. */
export const SecPkgContext_AuthorityA: StructDeclaration<SecPkgContext_AuthorityA> = struct(
  'SecPkgContext_AuthorityA',
);

/**
 * A struct of 8 bytes (4 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_authorityw
 */
export interface SecPkgContext_AuthorityW {
  get sAuthorityName(): Address;
  set sAuthorityName(value: Pointer<SEC_WCHAR>);
}

/** The layout of {@link SecPkgContext_AuthorityW}. */
export const SecPkgContext_AuthorityW: StructDeclaration<SecPkgContext_AuthorityW> = struct(
  'SecPkgContext_AuthorityW',
);

/**
 * A struct of 16 bytes (12 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_protoinfoa
 */
export interface SecPkgContext_ProtoInfoA {
  get sProtocolName(): Address;
  set sProtocolName(value: Pointer<SEC_CHAR>);
  majorVersion: ULONG;
  minorVersion: ULONG;
}

/** The layout of {@link SecPkgContext_ProtoInfoA}. */
export const SecPkgContext_ProtoInfoA: StructDeclaration<SecPkgContext_ProtoInfoA> = struct(
  'SecPkgContext_ProtoInfoA',
);

/**
 * A struct of 16 bytes (12 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_protoinfow
 */
export interface SecPkgContext_ProtoInfoW {
  get sProtocolName(): Address;
  set sProtocolName(value: Pointer<SEC_WCHAR>);
  majorVersion: ULONG;
  minorVersion: ULONG;
}

/** The layout of {@link SecPkgContext_ProtoInfoW}. */
export const SecPkgContext_ProtoInfoW: StructDeclaration<SecPkgContext_ProtoInfoW> = struct(
  'SecPkgContext_ProtoInfoW',
);

/**
 * A struct of 8 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_passwordexpiry
 */
export interface SecPkgContext_PasswordExpiry {
  readonly tsPasswordExpires: TimeStamp;
}

/** The layout of {@link SecPkgContext_PasswordExpiry}. */
export const SecPkgContext_PasswordExpiry: StructDeclaration<SecPkgContext_PasswordExpiry> = struct(
  'SecPkgContext_PasswordExpiry',
);

/**
 * A struct of 8 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_logofftime
 */
export interface SecPkgContext_LogoffTime {
  readonly tsLogoffTime: TimeStamp;
}

/** The layout of {@link SecPkgContext_LogoffTime}. */
export const SecPkgContext_LogoffTime: StructDeclaration<SecPkgContext_LogoffTime> = struct(
  'SecPkgContext_LogoffTime',
);

/**
 * A struct of 16 bytes (8 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_sessionkey
 */
export interface SecPkgContext_SessionKey {
  get SessionKey(): Address;
  set SessionKey(value: Pointer<UCHAR>);
  SessionKeyLength: ULONG;
}

/** The layout of {@link SecPkgContext_SessionKey}. */
export const SecPkgContext_SessionKey: StructDeclaration<SecPkgContext_SessionKey> = struct(
  'SecPkgContext_SessionKey',
);

/**
 * A struct of 32 bytes (24 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_negokeys
 */
export interface SecPkgContext_NegoKeys {
  get KeyValue(): Address;
  set KeyValue(value: Pointer<UCHAR>);
  get VerifyKeyValue(): Address;
  set VerifyKeyValue(value: Pointer<UCHAR>);
  KeyType: ULONG;
  KeyLength: USHORT;
  VerifyKeyType: ULONG;
  VerifyKeyLength: USHORT;
}

/** The layout of {@link SecPkgContext_NegoKeys}. */
export const SecPkgContext_NegoKeys: StructDeclaration<SecPkgContext_NegoKeys> =
  struct('SecPkgContext_NegoKeys');

/**
 * A struct of 8 bytes (4 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_packageinfow
 */
export interface SecPkgContext_PackageInfoW {
  get PackageInfo(): Address;
  set PackageInfo(value: PSecPkgInfoW);
}

/** The layout of {@link SecPkgContext_PackageInfoW}. */
export const SecPkgContext_PackageInfoW: StructDeclaration<SecPkgContext_PackageInfoW> = struct(
  'SecPkgContext_PackageInfoW',
);

/**
 * A struct of 8 bytes (4 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_packageinfoa
 */
export interface SecPkgContext_PackageInfoA {
  get PackageInfo(): Address;
  set PackageInfo(value: PSecPkgInfoA);
}

/** The layout of {@link SecPkgContext_PackageInfoA}. */
export const SecPkgContext_PackageInfoA: StructDeclaration<SecPkgContext_PackageInfoA> = struct(
  'SecPkgContext_PackageInfoA',
);

/**
 * A struct of 4 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_userflags
 */
export interface SecPkgContext_UserFlags {
  UserFlags: ULONG;
}

/** The layout of {@link SecPkgContext_UserFlags}. */
export const SecPkgContext_UserFlags: StructDeclaration<SecPkgContext_UserFlags> =
  struct('SecPkgContext_UserFlags');

/**
 * A struct of 4 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_flags
 */
export interface SecPkgContext_Flags {
  Flags: ULONG;
}

/** The layout of {@link SecPkgContext_Flags}. */
export const SecPkgContext_Flags: StructDeclaration<SecPkgContext_Flags> =
  struct('SecPkgContext_Flags');

/**
 * A struct of 16 bytes (8 on 32-bit Windows).
 * @see
 * https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_negotiationinfoa
 */
export interface SecPkgContext_NegotiationInfoA {
  get PackageInfo(): Address;
  set PackageInfo(value: PSecPkgInfoA);
  NegotiationState: ULONG;
}

/** The layout of {@link SecPkgContext_NegotiationInfoA}. */
export const SecPkgContext_NegotiationInfoA: StructDeclaration<SecPkgContext_NegotiationInfoA> =
  struct('SecPkgContext_NegotiationInfoA');

/**
 * A struct of 16 bytes (8 on 32-bit Windows).
 * @see
 * https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_negotiationinfow
 */
export interface SecPkgContext_NegotiationInfoW {
  get PackageInfo(): Address;
  set PackageInfo(value: PSecPkgInfoW);
  NegotiationState: ULONG;
}

/** The layout of {@link SecPkgContext_NegotiationInfoW}. */
export const SecPkgContext_NegotiationInfoW: StructDeclaration<SecPkgContext_NegotiationInfoW> =
  struct('SecPkgContext_NegotiationInfoW');

/**
 * A struct of 16 bytes (8 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_nativenamesw
 */
export interface SecPkgContext_NativeNamesW {
  get sClientName(): Address;
  set sClientName(value: Pointer<SEC_WCHAR>);
  get sServerName(): Address;
  set sServerName(value: Pointer<SEC_WCHAR>);
}

/** The layout of {@link SecPkgContext_NativeNamesW}. */
export const SecPkgContext_NativeNamesW: StructDeclaration<SecPkgContext_NativeNamesW> = struct(
  'SecPkgContext_NativeNamesW',
);

/**
 * A struct of 16 bytes (8 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_nativenamesa
 */
export interface SecPkgContext_NativeNamesA {
  get sClientName(): Address;
  set sClientName(value: Pointer<SEC_CHAR>);
  get sServerName(): Address;
  set sServerName(value: Pointer<SEC_CHAR>);
}

/** The layout of {@link SecPkgContext_NativeNamesA}. */
export const SecPkgContext_NativeNamesA: StructDeclaration<SecPkgContext_NativeNamesA> = struct(
  'SecPkgContext_NativeNamesA',
);

/**
 * A struct of 16 bytes (8 on 32-bit Windows).
 * @see
 * https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_credentialnamew
 */
export interface SecPkgContext_CredentialNameW {
  get sCredentialName(): Address;
  set sCredentialName(value: Pointer<SEC_WCHAR>);
  CredentialType: ULONG;
}

/** The layout of {@link SecPkgContext_CredentialNameW}. */
export const SecPkgContext_CredentialNameW: StructDeclaration<SecPkgContext_CredentialNameW> =
  struct('SecPkgContext_CredentialNameW');

/**
 * A struct of 16 bytes (8 on 32-bit Windows).
 * @see
 * https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_credentialnamea
 */
export interface SecPkgContext_CredentialNameA {
  get sCredentialName(): Address;
  set sCredentialName(value: Pointer<SEC_CHAR>);
  CredentialType: ULONG;
}

/** The layout of {@link SecPkgContext_CredentialNameA}. */
export const SecPkgContext_CredentialNameA: StructDeclaration<SecPkgContext_CredentialNameA> =
  struct('SecPkgContext_CredentialNameA');

/**
 * A struct of 8 bytes (4 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_accesstoken
 */
export interface SecPkgContext_AccessToken {
  get AccessToken(): Address;
  set AccessToken(value: PVOID);
}

/** The layout of {@link SecPkgContext_AccessToken}. */
export const SecPkgContext_AccessToken: StructDeclaration<SecPkgContext_AccessToken> = struct(
  'SecPkgContext_AccessToken',
);

/**
 * A struct of 16 bytes (8 on 32-bit Windows).
 * @see
 * https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_targetinformation
 */
export interface SecPkgContext_TargetInformation {
  get MarshalledTargetInfo(): Address;
  set MarshalledTargetInfo(value: Pointer<UCHAR>);
  MarshalledTargetInfoLength: ULONG;
}

/** The layout of {@link SecPkgContext_TargetInformation}. */
export const SecPkgContext_TargetInformation: StructDeclaration<SecPkgContext_TargetInformation> =
  struct('SecPkgContext_TargetInformation');

/**
 * A struct of 16 bytes (8 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_authzid
 */
export interface SecPkgContext_AuthzID {
  get AuthzID(): Address;
  set AuthzID(value: Pointer<CHAR>);
  AuthzIDLength: ULONG;
}

/** The layout of {@link SecPkgContext_AuthzID}. */
export const SecPkgContext_AuthzID: StructDeclaration<SecPkgContext_AuthzID> =
  struct('SecPkgContext_AuthzID');

/**
 * A struct of 16 bytes (8 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_target
 */
export interface SecPkgContext_Target {
  get Target(): Address;
  set Target(value: Pointer<CHAR>);
  TargetLength: ULONG;
}

/** The layout of {@link SecPkgContext_Target}. */
export const SecPkgContext_Target: StructDeclaration<SecPkgContext_Target> =
  struct('SecPkgContext_Target');

/**
 * A struct of 8 bytes (4 on 32-bit Windows).
 * @see
 * https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_clientspecifiedtarget
 */
export interface SecPkgContext_ClientSpecifiedTarget {
  get sTargetName(): Address;
  set sTargetName(value: Pointer<SEC_WCHAR>);
}

/** The layout of {@link SecPkgContext_ClientSpecifiedTarget}. */
export const SecPkgContext_ClientSpecifiedTarget: StructDeclaration<SecPkgContext_ClientSpecifiedTarget> =
  struct('SecPkgContext_ClientSpecifiedTarget');

/**
 * A struct of 16 bytes (8 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_bindings
 */
export interface SecPkgContext_Bindings {
  get Bindings(): Address;
  set Bindings(value: Pointer<SEC_CHANNEL_BINDINGS>);
  BindingsLength: ULONG;
}

/** The layout of {@link SecPkgContext_Bindings}. */
export const SecPkgContext_Bindings: StructDeclaration<SecPkgContext_Bindings> =
  struct('SecPkgContext_Bindings');

/**
 * A struct of 264 bytes.
 * @see
 * https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_applicationprotocol
 */
export interface SecPkgContext_ApplicationProtocol {
  ProtoNegoStatus: SEC_APPLICATION_PROTOCOL_NEGOTIATION_STATUS;
  ProtoNegoExt: SEC_APPLICATION_PROTOCOL_NEGOTIATION_EXT;
  ProtocolIdSize: UCHAR;
  readonly ProtocolId: Uint8Array;
}

/** The layout of {@link SecPkgContext_ApplicationProtocol}. */
export const SecPkgContext_ApplicationProtocol: StructDeclaration<SecPkgContext_ApplicationProtocol> =
  struct('SecPkgContext_ApplicationProtocol');

/**
 * A struct of 16 bytes (8 on 32-bit Windows).
 * @see
 * https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_negotiatedtlsextensions
 */
export interface SecPkgContext_NegotiatedTlsExtensions {
  get Extensions(): Address;
  set Extensions(value: Pointer<USHORT>);
  ExtensionsCount: ULONG;
}

/** The layout of {@link SecPkgContext_NegotiatedTlsExtensions}. */
export const SecPkgContext_NegotiatedTlsExtensions: StructDeclaration<SecPkgContext_NegotiatedTlsExtensions> =
  struct('SecPkgContext_NegotiatedTlsExtensions');

/** A struct of 48 bytes (28 on 32-bit Windows). */
export interface SECPKG_APP_MODE_INFO {
  UserFunction: ULONG;
  Argument1: ULONG_PTR;
  Argument2: ULONG_PTR;
  readonly UserData: SecBuffer;
  ReturnToLsa: BOOLEAN;
}

/** The layout of {@link SECPKG_APP_MODE_INFO}. */
export const SECPKG_APP_MODE_INFO: StructDeclaration<SECPKG_APP_MODE_INFO> =
  struct('SECPKG_APP_MODE_INFO');

/**
 * A struct of 256 bytes (128 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-securityfunctiontablew
 */
export interface SecurityFunctionTableW {
  get EnumerateSecurityPackagesW(): Address;
  set EnumerateSecurityPackagesW(value: ENUMERATE_SECURITY_PACKAGES_FN_W);
  get QueryCredentialsAttributesW(): Address;
  set QueryCredentialsAttributesW(value: QUERY_CREDENTIALS_ATTRIBUTES_FN_W);
  get AcquireCredentialsHandleW(): Address;
  set AcquireCredentialsHandleW(value: ACQUIRE_CREDENTIALS_HANDLE_FN_W);
  get FreeCredentialsHandle(): Address;
  set FreeCredentialsHandle(value: FREE_CREDENTIALS_HANDLE_FN);
  get Reserved2(): Address;
  set Reserved2(value: PVOID);
  get InitializeSecurityContextW(): Address;
  set InitializeSecurityContextW(value: INITIALIZE_SECURITY_CONTEXT_FN_W);
  get AcceptSecurityContext(): Address;
  set AcceptSecurityContext(value: ACCEPT_SECURITY_CONTEXT_FN);
  get CompleteAuthToken(): Address;
  set CompleteAuthToken(value: COMPLETE_AUTH_TOKEN_FN);
  get DeleteSecurityContext(): Address;
  set DeleteSecurityContext(value: DELETE_SECURITY_CONTEXT_FN);
  get ApplyControlToken(): Address;
  set ApplyControlToken(value: APPLY_CONTROL_TOKEN_FN);
  get QueryContextAttributesW(): Address;
  set QueryContextAttributesW(value: QUERY_CONTEXT_ATTRIBUTES_FN_W);
  get ImpersonateSecurityContext(): Address;
  set ImpersonateSecurityContext(value: IMPERSONATE_SECURITY_CONTEXT_FN);
  get RevertSecurityContext(): Address;
  set RevertSecurityContext(value: REVERT_SECURITY_CONTEXT_FN);
  get MakeSignature(): Address;
  set MakeSignature(value: MAKE_SIGNATURE_FN);
  get VerifySignature(): Address;
  set VerifySignature(value: VERIFY_SIGNATURE_FN);
  get FreeContextBuffer(): Address;
  set FreeContextBuffer(value: FREE_CONTEXT_BUFFER_FN);
  get QuerySecurityPackageInfoW(): Address;
  set QuerySecurityPackageInfoW(value: QUERY_SECURITY_PACKAGE_INFO_FN_W);
  get Reserved3(): Address;
  set Reserved3(value: PVOID);
  get Reserved4(): Address;
  set Reserved4(value: PVOID);
  get ExportSecurityContext(): Address;
  set ExportSecurityContext(value: EXPORT_SECURITY_CONTEXT_FN);
  get ImportSecurityContextW(): Address;
  set ImportSecurityContextW(value: IMPORT_SECURITY_CONTEXT_FN_W);
  get AddCredentialsW(): Address;
  set AddCredentialsW(value: ADD_CREDENTIALS_FN_W);
  get Reserved8(): Address;
  set Reserved8(value: PVOID);
  get QuerySecurityContextToken(): Address;
  set QuerySecurityContextToken(value: QUERY_SECURITY_CONTEXT_TOKEN_FN);
  get EncryptMessage(): Address;
  set EncryptMessage(value: ENCRYPT_MESSAGE_FN);
  get DecryptMessage(): Address;
  set DecryptMessage(value: DECRYPT_MESSAGE_FN);
  get SetContextAttributesW(): Address;
  set SetContextAttributesW(value: SET_CONTEXT_ATTRIBUTES_FN_W);
  get SetCredentialsAttributesW(): Address;
  set SetCredentialsAttributesW(value: SET_CREDENTIALS_ATTRIBUTES_FN_W);
  get ChangeAccountPasswordW(): Address;
  set ChangeAccountPasswordW(value: CHANGE_PASSWORD_FN_W);
  get QueryContextAttributesExW(): Address;
  set QueryContextAttributesExW(value: QUERY_CONTEXT_ATTRIBUTES_EX_FN_W);
  get QueryCredentialsAttributesExW(): Address;
  set QueryCredentialsAttributesExW(value: QUERY_CREDENTIALS_ATTRIBUTES_EX_FN_W);
  dwVersion: ULONG;
}

/** The layout of {@link SecurityFunctionTableW}. */
export const SecurityFunctionTableW: StructDeclaration<SecurityFunctionTableW> =
  struct('SecurityFunctionTableW');

/**
 * A struct of 256 bytes (128 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-securityfunctiontablea
 */
export interface SecurityFunctionTableA {
  get EnumerateSecurityPackagesA(): Address;
  set EnumerateSecurityPackagesA(value: ENUMERATE_SECURITY_PACKAGES_FN_A);
  get QueryCredentialsAttributesA(): Address;
  set QueryCredentialsAttributesA(value: QUERY_CREDENTIALS_ATTRIBUTES_FN_A);
  get AcquireCredentialsHandleA(): Address;
  set AcquireCredentialsHandleA(value: ACQUIRE_CREDENTIALS_HANDLE_FN_A);
  get FreeCredentialsHandle(): Address;
  set FreeCredentialsHandle(value: FREE_CREDENTIALS_HANDLE_FN);
  get Reserved2(): Address;
  set Reserved2(value: PVOID);
  get InitializeSecurityContextA(): Address;
  set InitializeSecurityContextA(value: INITIALIZE_SECURITY_CONTEXT_FN_A);
  get AcceptSecurityContext(): Address;
  set AcceptSecurityContext(value: ACCEPT_SECURITY_CONTEXT_FN);
  get CompleteAuthToken(): Address;
  set CompleteAuthToken(value: COMPLETE_AUTH_TOKEN_FN);
  get DeleteSecurityContext(): Address;
  set DeleteSecurityContext(value: DELETE_SECURITY_CONTEXT_FN);
  get ApplyControlToken(): Address;
  set ApplyControlToken(value: APPLY_CONTROL_TOKEN_FN);
  get QueryContextAttributesA(): Address;
  set QueryContextAttributesA(value: QUERY_CONTEXT_ATTRIBUTES_FN_A);
  get ImpersonateSecurityContext(): Address;
  set ImpersonateSecurityContext(value: IMPERSONATE_SECURITY_CONTEXT_FN);
  get RevertSecurityContext(): Address;
  set RevertSecurityContext(value: REVERT_SECURITY_CONTEXT_FN);
  get MakeSignature(): Address;
  set MakeSignature(value: MAKE_SIGNATURE_FN);
  get VerifySignature(): Address;
  set VerifySignature(value: VERIFY_SIGNATURE_FN);
  get FreeContextBuffer(): Address;
  set FreeContextBuffer(value: FREE_CONTEXT_BUFFER_FN);
  get QuerySecurityPackageInfoA(): Address;
  set QuerySecurityPackageInfoA(value: QUERY_SECURITY_PACKAGE_INFO_FN_A);
  get Reserved3(): Address;
  set Reserved3(value: PVOID);
  get Reserved4(): Address;
  set Reserved4(value: PVOID);
  get ExportSecurityContext(): Address;
  set ExportSecurityContext(value: EXPORT_SECURITY_CONTEXT_FN);
  get ImportSecurityContextA(): Address;
  set ImportSecurityContextA(value: IMPORT_SECURITY_CONTEXT_FN_A);
  get AddCredentialsA(): Address;
  set AddCredentialsA(value: ADD_CREDENTIALS_FN_A);
  get Reserved8(): Address;
  set Reserved8(value: PVOID);
  get QuerySecurityContextToken(): Address;
  set QuerySecurityContextToken(value: QUERY_SECURITY_CONTEXT_TOKEN_FN);
  get EncryptMessage(): Address;
  set EncryptMessage(value: ENCRYPT_MESSAGE_FN);
  get DecryptMessage(): Address;
  set DecryptMessage(value: DECRYPT_MESSAGE_FN);
  get SetContextAttributesA(): Address;
  set SetContextAttributesA(value: SET_CONTEXT_ATTRIBUTES_FN_A);
  get SetCredentialsAttributesA(): Address;
  set SetCredentialsAttributesA(value: SET_CREDENTIALS_ATTRIBUTES_FN_A);
  get ChangeAccountPasswordA(): Address;
  set ChangeAccountPasswordA(value: CHANGE_PASSWORD_FN_A);
  get QueryContextAttributesExA(): Address;
  set QueryContextAttributesExA(value: QUERY_CONTEXT_ATTRIBUTES_EX_FN_A);
  get QueryCredentialsAttributesExA(): Address;
  set QueryCredentialsAttributesExA(value: QUERY_CREDENTIALS_ATTRIBUTES_EX_FN_A);
  dwVersion: ULONG;
}

/** The layout of {@link SecurityFunctionTableA}. */
export const SecurityFunctionTableA: StructDeclaration<SecurityFunctionTableA> =
  struct('SecurityFunctionTableA');

/**
 * A struct of 48 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_winnt_auth_identity_ex2
 */
export interface SEC_WINNT_AUTH_IDENTITY_EX2 {
  Version: ULONG;
  cbHeaderLength: USHORT;
  cbStructureLength: ULONG;
  UserOffset: ULONG;
  UserLength: USHORT;
  DomainOffset: ULONG;
  DomainLength: USHORT;
  PackedCredentialsOffset: ULONG;
  PackedCredentialsLength: USHORT;
  Flags: ULONG;
  PackageListOffset: ULONG;
  PackageListLength: USHORT;
}

/** The layout of {@link SEC_WINNT_AUTH_IDENTITY_EX2}. */
export const SEC_WINNT_AUTH_IDENTITY_EX2: StructDeclaration<SEC_WINNT_AUTH_IDENTITY_EX2> = struct(
  'SEC_WINNT_AUTH_IDENTITY_EX2',
);

/**
 * A struct of 48 bytes (28 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_winnt_auth_identity_w
 */
export interface SEC_WINNT_AUTH_IDENTITY_W {
  get User(): Address;
  set User(value: Pointer<USHORT>);
  get Domain(): Address;
  set Domain(value: Pointer<USHORT>);
  get Password(): Address;
  set Password(value: Pointer<USHORT>);
  UserLength: ULONG;
  DomainLength: ULONG;
  PasswordLength: ULONG;
  Flags: ULONG;
}

/** The layout of {@link SEC_WINNT_AUTH_IDENTITY_W}. */
export const SEC_WINNT_AUTH_IDENTITY_W: StructDeclaration<SEC_WINNT_AUTH_IDENTITY_W> = struct(
  'SEC_WINNT_AUTH_IDENTITY_W',
);

/**
 * A struct of 48 bytes (28 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_winnt_auth_identity_a
 */
export interface SEC_WINNT_AUTH_IDENTITY_A {
  get User(): Address;
  set User(value: Pointer<UCHAR>);
  get Domain(): Address;
  set Domain(value: Pointer<UCHAR>);
  get Password(): Address;
  set Password(value: Pointer<UCHAR>);
  UserLength: ULONG;
  DomainLength: ULONG;
  PasswordLength: ULONG;
  Flags: ULONG;
}

/** The layout of {@link SEC_WINNT_AUTH_IDENTITY_A}. */
export const SEC_WINNT_AUTH_IDENTITY_A: StructDeclaration<SEC_WINNT_AUTH_IDENTITY_A> = struct(
  'SEC_WINNT_AUTH_IDENTITY_A',
);

/**
 * A struct of 72 bytes (44 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_winnt_auth_identity_exw
 */
export interface SEC_WINNT_AUTH_IDENTITY_EXW {
  get User(): Address;
  set User(value: Pointer<USHORT>);
  get Domain(): Address;
  set Domain(value: Pointer<USHORT>);
  get Password(): Address;
  set Password(value: Pointer<USHORT>);
  get PackageList(): Address;
  set PackageList(value: Pointer<USHORT>);
  Version: ULONG;
  Length: ULONG;
  UserLength: ULONG;
  DomainLength: ULONG;
  PasswordLength: ULONG;
  Flags: ULONG;
  PackageListLength: ULONG;
}

/** The layout of {@link SEC_WINNT_AUTH_IDENTITY_EXW}. */
export const SEC_WINNT_AUTH_IDENTITY_EXW: StructDeclaration<SEC_WINNT_AUTH_IDENTITY_EXW> = struct(
  'SEC_WINNT_AUTH_IDENTITY_EXW',
);

/**
 * A struct of 72 bytes (44 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_winnt_auth_identity_exa
 */
export interface SEC_WINNT_AUTH_IDENTITY_EXA {
  get User(): Address;
  set User(value: Pointer<UCHAR>);
  get Domain(): Address;
  set Domain(value: Pointer<UCHAR>);
  get Password(): Address;
  set Password(value: Pointer<UCHAR>);
  get PackageList(): Address;
  set PackageList(value: Pointer<UCHAR>);
  Version: ULONG;
  Length: ULONG;
  UserLength: ULONG;
  DomainLength: ULONG;
  PasswordLength: ULONG;
  Flags: ULONG;
  PackageListLength: ULONG;
}

/** The layout of {@link SEC_WINNT_AUTH_IDENTITY_EXA}. */
export const SEC_WINNT_AUTH_IDENTITY_EXA: StructDeclaration<SEC_WINNT_AUTH_IDENTITY_EXA> = struct(
  'SEC_WINNT_AUTH_IDENTITY_EXA',
);

/**
 * A union of 72 bytes (48 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_winnt_auth_identity_info
 */
export interface SEC_WINNT_AUTH_IDENTITY_INFO {
  readonly AuthIdExw: SEC_WINNT_AUTH_IDENTITY_EXW;
  readonly AuthIdExa: SEC_WINNT_AUTH_IDENTITY_EXA;
  readonly AuthId_a: SEC_WINNT_AUTH_IDENTITY_A;
  readonly AuthId_w: SEC_WINNT_AUTH_IDENTITY_W;
  readonly AuthIdEx2: SEC_WINNT_AUTH_IDENTITY_EX2;
}

/** The layout of {@link SEC_WINNT_AUTH_IDENTITY_INFO}. */
export const SEC_WINNT_AUTH_IDENTITY_INFO: StructDeclaration<SEC_WINNT_AUTH_IDENTITY_INFO> = struct(
  'SEC_WINNT_AUTH_IDENTITY_INFO',
);

/**
 * A struct of 8 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_winnt_auth_byte_vector
 */
export interface SEC_WINNT_AUTH_BYTE_VECTOR {
  ByteArrayOffset: ULONG;
  ByteArrayLength: USHORT;
}

/** The layout of {@link SEC_WINNT_AUTH_BYTE_VECTOR}. */
export const SEC_WINNT_AUTH_BYTE_VECTOR: StructDeclaration<SEC_WINNT_AUTH_BYTE_VECTOR> = struct(
  'SEC_WINNT_AUTH_BYTE_VECTOR',
);

/** A struct of 16 bytes. */
export interface GUID {
  Data1: ULONG;
  Data2: USHORT;
  Data3: USHORT;
  readonly Data4: Uint8Array;
}

/** The layout of {@link GUID}. */
export const GUID: StructDeclaration<GUID> = struct('GUID');

/**
 * A struct of 24 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_winnt_auth_data
 */
export interface SEC_WINNT_AUTH_DATA {
  readonly CredType: GUID;
  readonly CredData: SEC_WINNT_AUTH_BYTE_VECTOR;
}

/** The layout of {@link SEC_WINNT_AUTH_DATA}. */
export const SEC_WINNT_AUTH_DATA: StructDeclaration<SEC_WINNT_AUTH_DATA> =
  struct('SEC_WINNT_AUTH_DATA');

/**
 * A struct of 28 bytes.
 * @see
 * https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_winnt_auth_packed_credentials
 */
export interface SEC_WINNT_AUTH_PACKED_CREDENTIALS {
  cbHeaderLength: USHORT;
  cbStructureLength: USHORT;
  readonly AuthData: SEC_WINNT_AUTH_DATA;
}

/** The layout of {@link SEC_WINNT_AUTH_PACKED_CREDENTIALS}. */
export const SEC_WINNT_AUTH_PACKED_CREDENTIALS: StructDeclaration<SEC_WINNT_AUTH_PACKED_CREDENTIALS> =
  struct('SEC_WINNT_AUTH_PACKED_CREDENTIALS');

/**
 * A struct of 8 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_winnt_auth_data_password
 */
export interface SEC_WINNT_AUTH_DATA_PASSWORD {
  readonly UnicodePassword: SEC_WINNT_AUTH_BYTE_VECTOR;
}

/** The layout of {@link SEC_WINNT_AUTH_DATA_PASSWORD}. */
export const SEC_WINNT_AUTH_DATA_PASSWORD: StructDeclaration<SEC_WINNT_AUTH_DATA_PASSWORD> = struct(
  'SEC_WINNT_AUTH_DATA_PASSWORD',
);

/**
 * A struct of 12 bytes.
 * @see
 * https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_winnt_auth_certificate_data
 */
export interface SEC_WINNT_AUTH_CERTIFICATE_DATA {
  cbHeaderLength: USHORT;
  cbStructureLength: USHORT;
  readonly Certificate: SEC_WINNT_AUTH_BYTE_VECTOR;
}

/** The layout of {@link SEC_WINNT_AUTH_CERTIFICATE_DATA}. */
export const SEC_WINNT_AUTH_CERTIFICATE_DATA: StructDeclaration<SEC_WINNT_AUTH_CERTIFICATE_DATA> =
  struct('SEC_WINNT_AUTH_CERTIFICATE_DATA');

/**
 * A struct of 44 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_winnt_auth_ngc_data
 */
export interface SEC_WINNT_AUTH_NGC_DATA {
  readonly LogonId: LUID;
  Flags: ULONG;
  readonly CspInfo: SEC_WINNT_AUTH_BYTE_VECTOR;
  readonly UserIdKeyAuthTicket: SEC_WINNT_AUTH_BYTE_VECTOR;
  readonly DecryptionKeyName: SEC_WINNT_AUTH_BYTE_VECTOR;
  readonly DecryptionKeyAuthTicket: SEC_WINNT_AUTH_BYTE_VECTOR;
}

/** The layout of {@link SEC_WINNT_AUTH_NGC_DATA}. */
export const SEC_WINNT_AUTH_NGC_DATA: StructDeclaration<SEC_WINNT_AUTH_NGC_DATA> =
  struct('SEC_WINNT_AUTH_NGC_DATA');

/**
 * A struct of 24 bytes (12 on 32-bit Windows).
 * @see
 * https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_winnt_auth_data_type_smartcard_contexts_data
 */
export interface SEC_WINNT_AUTH_DATA_TYPE_SMARTCARD_CONTEXTS_DATA {
  get pcc(): Address;
  set pcc(value: PVOID);
  get hProv(): Address;
  set hProv(value: PVOID);
  get pwszECDHKeyName(): Address;
  set pwszECDHKeyName(value: LPWSTR);
}

/** The layout of {@link SEC_WINNT_AUTH_DATA_TYPE_SMARTCARD_CONTEXTS_DATA}. */
export const SEC_WINNT_AUTH_DATA_TYPE_SMARTCARD_CONTEXTS_DATA: StructDeclaration<SEC_WINNT_AUTH_DATA_TYPE_SMARTCARD_CONTEXTS_DATA> =
  struct('SEC_WINNT_AUTH_DATA_TYPE_SMARTCARD_CONTEXTS_DATA');

/**
 * A struct of 48 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_winnt_auth_fido_data
 */
export interface SEC_WINNT_AUTH_FIDO_DATA {
  cbHeaderLength: USHORT;
  cbStructureLength: USHORT;
  readonly Secret: SEC_WINNT_AUTH_BYTE_VECTOR;
  readonly NewSecret: SEC_WINNT_AUTH_BYTE_VECTOR;
  readonly EncryptedNewSecret: SEC_WINNT_AUTH_BYTE_VECTOR;
  readonly NetworkLogonBuffer: SEC_WINNT_AUTH_BYTE_VECTOR;
  ulSignatureCount: ULONG64;
}

/** The layout of {@link SEC_WINNT_AUTH_FIDO_DATA}. */
export const SEC_WINNT_AUTH_FIDO_DATA: StructDeclaration<SEC_WINNT_AUTH_FIDO_DATA> = struct(
  'SEC_WINNT_AUTH_FIDO_DATA',
);

/**
 * A struct of 8 bytes.
 * @see
 * https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_winnt_credui_context_vector
 */
export interface SEC_WINNT_CREDUI_CONTEXT_VECTOR {
  CredUIContextArrayOffset: ULONG;
  CredUIContextCount: USHORT;
}

/** The layout of {@link SEC_WINNT_CREDUI_CONTEXT_VECTOR}. */
export const SEC_WINNT_CREDUI_CONTEXT_VECTOR: StructDeclaration<SEC_WINNT_CREDUI_CONTEXT_VECTOR> =
  struct('SEC_WINNT_CREDUI_CONTEXT_VECTOR');

/**
 * A struct of 8 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_winnt_auth_short_vector
 */
export interface SEC_WINNT_AUTH_SHORT_VECTOR {
  ShortArrayOffset: ULONG;
  ShortArrayCount: USHORT;
}

/** The layout of {@link SEC_WINNT_AUTH_SHORT_VECTOR}. */
export const SEC_WINNT_AUTH_SHORT_VECTOR: StructDeclaration<SEC_WINNT_AUTH_SHORT_VECTOR> = struct(
  'SEC_WINNT_AUTH_SHORT_VECTOR',
);

/**
 * A struct of 52 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-creduiwin_marshaled_context
 */
export interface CREDUIWIN_MARSHALED_CONTEXT {
  readonly StructureType: GUID;
  cbHeaderLength: USHORT;
  readonly LogonId: LUID;
  readonly MarshaledDataType: GUID;
  MarshaledDataOffset: ULONG;
  MarshaledDataLength: USHORT;
}

/** The layout of {@link CREDUIWIN_MARSHALED_CONTEXT}. */
export const CREDUIWIN_MARSHALED_CONTEXT: StructDeclaration<CREDUIWIN_MARSHALED_CONTEXT> = struct(
  'CREDUIWIN_MARSHALED_CONTEXT',
);

/**
 * A struct of 48 bytes (24 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_winnt_credui_context
 */
export interface SEC_WINNT_CREDUI_CONTEXT {
  get CredUIContextHandle(): Address;
  set CredUIContextHandle(value: HANDLE);
  get UIInfo(): Address;
  set UIInfo(value: PVOID);
  get pInputAuthIdentity(): Address;
  set pInputAuthIdentity(value: PSEC_WINNT_AUTH_IDENTITY_OPAQUE);
  get TargetName(): Address;
  set TargetName(value: PUNICODE_STRING);
  cbHeaderLength: USHORT;
  dwAuthError: ULONG;
}

/** The layout of {@link SEC_WINNT_CREDUI_CONTEXT}. */
export const SEC_WINNT_CREDUI_CONTEXT: StructDeclaration<SEC_WINNT_CREDUI_CONTEXT> = struct(
  'SEC_WINNT_CREDUI_CONTEXT',
);

/**
 * A struct of 24 bytes.
 * @see
 * https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_winnt_auth_packed_credentials_ex
 */
export interface SEC_WINNT_AUTH_PACKED_CREDENTIALS_EX {
  cbHeaderLength: USHORT;
  Flags: ULONG;
  readonly PackedCredentials: SEC_WINNT_AUTH_BYTE_VECTOR;
  readonly PackageList: SEC_WINNT_AUTH_SHORT_VECTOR;
}

/** The layout of {@link SEC_WINNT_AUTH_PACKED_CREDENTIALS_EX}. */
export const SEC_WINNT_AUTH_PACKED_CREDENTIALS_EX: StructDeclaration<SEC_WINNT_AUTH_PACKED_CREDENTIALS_EX> =
  struct('SEC_WINNT_AUTH_PACKED_CREDENTIALS_EX');

/**
 * A struct of 24 bytes (20 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-security_package_options
 */
export interface SECURITY_PACKAGE_OPTIONS {
  get Signature(): Address;
  set Signature(value: PVOID);
  Size: ULONG;
  Type: ULONG;
  Flags: ULONG;
  SignatureSize: ULONG;
}

/** The layout of {@link SECURITY_PACKAGE_OPTIONS}. */
export const SECURITY_PACKAGE_OPTIONS: StructDeclaration<SECURITY_PACKAGE_OPTIONS> = struct(
  'SECURITY_PACKAGE_OPTIONS',
);

/** A struct of 16 bytes (8 on 32-bit Windows). */
export interface CRYPT_CONTEXT_FUNCTIONS {
  get rgpszFunctions(): Address;
  set rgpszFunctions(value: Pointer<PWSTR>);
  cFunctions: ULONG;
}

/** The layout of {@link CRYPT_CONTEXT_FUNCTIONS}. */
export const CRYPT_CONTEXT_FUNCTIONS: StructDeclaration<CRYPT_CONTEXT_FUNCTIONS> =
  struct('CRYPT_CONTEXT_FUNCTIONS');

/** A struct of 48 bytes (28 on 32-bit Windows). */
export interface CRYPT_KEY_PROV_INFO {
  get pwszContainerName(): Address;
  set pwszContainerName(value: LPWSTR);
  get pwszProvName(): Address;
  set pwszProvName(value: LPWSTR);
  get rgProvParam(): Address;
  set rgProvParam(value: PCRYPT_KEY_PROV_PARAM);
  dwProvType: DWORD;
  dwFlags: DWORD;
  cProvParam: DWORD;
  dwKeySpec: DWORD;
}

/** The layout of {@link CRYPT_KEY_PROV_INFO}. */
export const CRYPT_KEY_PROV_INFO: StructDeclaration<CRYPT_KEY_PROV_INFO> =
  struct('CRYPT_KEY_PROV_INFO');

/** A struct of 24 bytes (16 on 32-bit Windows). */
export interface CRYPT_KEY_PROV_PARAM {
  get pbData(): Address;
  set pbData(value: Pointer<BYTE>);
  dwParam: DWORD;
  cbData: DWORD;
  dwFlags: DWORD;
}

/** The layout of {@link CRYPT_KEY_PROV_PARAM}. */
export const CRYPT_KEY_PROV_PARAM: StructDeclaration<CRYPT_KEY_PROV_PARAM> =
  struct('CRYPT_KEY_PROV_PARAM');

/** A struct of 40 bytes (20 on 32-bit Windows). */
export interface CERT_CONTEXT {
  get pbCertEncoded(): Address;
  set pbCertEncoded(value: Pointer<BYTE>);
  get pCertInfo(): Address;
  set pCertInfo(value: PCERT_INFO);
  get hCertStore(): Address;
  set hCertStore(value: HCERTSTORE);
  dwCertEncodingType: DWORD;
  cbCertEncoded: DWORD;
}

/** The layout of {@link CERT_CONTEXT}. */
export const CERT_CONTEXT: StructDeclaration<CERT_CONTEXT> = struct('CERT_CONTEXT');

/** A struct of 16 bytes (8 on 32-bit Windows). */
export interface CRYPT_INTEGER_BLOB {
  get pbData(): Address;
  set pbData(value: Pointer<BYTE>);
  cbData: DWORD;
}

/** The layout of {@link CRYPT_INTEGER_BLOB}. */
export const CRYPT_INTEGER_BLOB: StructDeclaration<CRYPT_INTEGER_BLOB> =
  struct('CRYPT_INTEGER_BLOB');

/** A struct of 24 bytes (12 on 32-bit Windows). */
export interface CRYPT_ALGORITHM_IDENTIFIER {
  get pszObjId(): Address;
  set pszObjId(value: LPSTR);
  readonly Parameters: CRYPT_OBJID_BLOB;
}

/** The layout of {@link CRYPT_ALGORITHM_IDENTIFIER}. */
export const CRYPT_ALGORITHM_IDENTIFIER: StructDeclaration<CRYPT_ALGORITHM_IDENTIFIER> = struct(
  'CRYPT_ALGORITHM_IDENTIFIER',
);

/** A struct of 8 bytes. */
export interface FILETIME {
  dwLowDateTime: DWORD;
  dwHighDateTime: DWORD;
}

/** The layout of {@link FILETIME}. */
export const FILETIME: StructDeclaration<FILETIME> = struct('FILETIME');

/** A struct of 24 bytes (12 on 32-bit Windows). */
export interface CRYPT_BIT_BLOB {
  get pbData(): Address;
  set pbData(value: Pointer<BYTE>);
  cbData: DWORD;
  cUnusedBits: DWORD;
}

/** The layout of {@link CRYPT_BIT_BLOB}. */
export const CRYPT_BIT_BLOB: StructDeclaration<CRYPT_BIT_BLOB> = struct('CRYPT_BIT_BLOB');

/** A struct of 48 bytes (24 on 32-bit Windows). */
export interface CERT_PUBLIC_KEY_INFO {
  readonly Algorithm: CRYPT_ALGORITHM_IDENTIFIER;
  readonly PublicKey: CRYPT_BIT_BLOB;
}

/** The layout of {@link CERT_PUBLIC_KEY_INFO}. */
export const CERT_PUBLIC_KEY_INFO: StructDeclaration<CERT_PUBLIC_KEY_INFO> =
  struct('CERT_PUBLIC_KEY_INFO');

/** A struct of 208 bytes (112 on 32-bit Windows). */
export interface CERT_INFO {
  get rgExtension(): Address;
  set rgExtension(value: PCERT_EXTENSION);
  dwVersion: DWORD;
  readonly SerialNumber: CRYPT_INTEGER_BLOB;
  readonly SignatureAlgorithm: CRYPT_ALGORITHM_IDENTIFIER;
  readonly Issuer: CERT_NAME_BLOB;
  readonly NotBefore: FILETIME;
  readonly NotAfter: FILETIME;
  readonly Subject: CERT_NAME_BLOB;
  readonly SubjectPublicKeyInfo: CERT_PUBLIC_KEY_INFO;
  readonly IssuerUniqueId: CRYPT_BIT_BLOB;
  readonly SubjectUniqueId: CRYPT_BIT_BLOB;
  cExtension: DWORD;
}

/** The layout of {@link CERT_INFO}. */
export const CERT_INFO: StructDeclaration<CERT_INFO> = struct('CERT_INFO');

/** A struct of 32 bytes (16 on 32-bit Windows). */
export interface CERT_EXTENSION {
  get pszObjId(): Address;
  set pszObjId(value: LPSTR);
  fCritical: BOOL;
  readonly Value: CRYPT_OBJID_BLOB;
}

/** The layout of {@link CERT_EXTENSION}. */
export const CERT_EXTENSION: StructDeclaration<CERT_EXTENSION> = struct('CERT_EXTENSION');

/** A struct of 88 bytes (52 on 32-bit Windows). */
export interface CERT_CHAIN_ENGINE_CONFIG {
  get hRestrictedRoot(): Address;
  set hRestrictedRoot(value: HCERTSTORE);
  get hRestrictedTrust(): Address;
  set hRestrictedTrust(value: HCERTSTORE);
  get hRestrictedOther(): Address;
  set hRestrictedOther(value: HCERTSTORE);
  get rghAdditionalStore(): Address;
  set rghAdditionalStore(value: Pointer<HCERTSTORE>);
  get hExclusiveRoot(): Address;
  set hExclusiveRoot(value: HCERTSTORE);
  get hExclusiveTrustedPeople(): Address;
  set hExclusiveTrustedPeople(value: HCERTSTORE);
  cbSize: DWORD;
  cAdditionalStore: DWORD;
  dwFlags: DWORD;
  dwUrlRetrievalTimeout: DWORD;
  MaximumCachedCertificates: DWORD;
  CycleDetectionModulus: DWORD;
  dwExclusiveFlags: DWORD;
}

/** The layout of {@link CERT_CHAIN_ENGINE_CONFIG}. */
export const CERT_CHAIN_ENGINE_CONFIG: StructDeclaration<CERT_CHAIN_ENGINE_CONFIG> = struct(
  'CERT_CHAIN_ENGINE_CONFIG',
);

/** A struct of 16 bytes (8 on 32-bit Windows). */
export interface CTL_USAGE {
  get rgpszUsageIdentifier(): Address;
  set rgpszUsageIdentifier(value: Pointer<LPSTR>);
  cUsageIdentifier: DWORD;
}

/** The layout of {@link CTL_USAGE}. */
export const CTL_USAGE: StructDeclaration<CTL_USAGE> = struct('CTL_USAGE');

/** A struct of 24 bytes (12 on 32-bit Windows). */
export interface CERT_USAGE_MATCH {
  dwType: DWORD;
  readonly Usage: CERT_ENHKEY_USAGE;
}

/** The layout of {@link CERT_USAGE_MATCH}. */
export const CERT_USAGE_MATCH: StructDeclaration<CERT_USAGE_MATCH> = struct('CERT_USAGE_MATCH');

/** A struct of 32 bytes (16 on 32-bit Windows). */
export interface CERT_CHAIN_PARA {
  cbSize: DWORD;
  readonly RequestedUsage: CERT_USAGE_MATCH;
}

/** The layout of {@link CERT_CHAIN_PARA}. */
export const CERT_CHAIN_PARA: StructDeclaration<CERT_CHAIN_PARA> = struct('CERT_CHAIN_PARA');

/** A struct of 8 bytes. */
export interface CERT_TRUST_STATUS {
  dwErrorStatus: DWORD;
  dwInfoStatus: DWORD;
}

/** The layout of {@link CERT_TRUST_STATUS}. */
export const CERT_TRUST_STATUS: StructDeclaration<CERT_TRUST_STATUS> = struct('CERT_TRUST_STATUS');

/** A struct of 72 bytes (56 on 32-bit Windows). */
export interface CERT_CHAIN_CONTEXT {
  get rgpChain(): Address;
  set rgpChain(value: Pointer<PCERT_SIMPLE_CHAIN>);
  get rgpLowerQualityChainContext(): Address;
  set rgpLowerQualityChainContext(value: Pointer<PCCERT_CHAIN_CONTEXT>);
  cbSize: DWORD;
  readonly TrustStatus: CERT_TRUST_STATUS;
  cChain: DWORD;
  cLowerQualityChainContext: DWORD;
  fHasRevocationFreshnessTime: BOOL;
  dwRevocationFreshnessTime: DWORD;
  dwCreateFlags: DWORD;
  readonly ChainId: GUID;
}

/** The layout of {@link CERT_CHAIN_CONTEXT}. */
export const CERT_CHAIN_CONTEXT: StructDeclaration<CERT_CHAIN_CONTEXT> =
  struct('CERT_CHAIN_CONTEXT');

/** A struct of 40 bytes (32 on 32-bit Windows). */
export interface CERT_SIMPLE_CHAIN {
  get rgpElement(): Address;
  set rgpElement(value: Pointer<PCERT_CHAIN_ELEMENT>);
  get pTrustListInfo(): Address;
  set pTrustListInfo(value: PCERT_TRUST_LIST_INFO);
  cbSize: DWORD;
  readonly TrustStatus: CERT_TRUST_STATUS;
  cElement: DWORD;
  fHasRevocationFreshnessTime: BOOL;
  dwRevocationFreshnessTime: DWORD;
}

/** The layout of {@link CERT_SIMPLE_CHAIN}. */
export const CERT_SIMPLE_CHAIN: StructDeclaration<CERT_SIMPLE_CHAIN> = struct('CERT_SIMPLE_CHAIN');

/** A struct of 56 bytes (32 on 32-bit Windows). */
export interface CERT_CHAIN_ELEMENT {
  get pCertContext(): Address;
  set pCertContext(value: PCCERT_CONTEXT);
  get pRevocationInfo(): Address;
  set pRevocationInfo(value: PCERT_REVOCATION_INFO);
  get pIssuanceUsage(): Address;
  set pIssuanceUsage(value: PCERT_ENHKEY_USAGE);
  get pApplicationUsage(): Address;
  set pApplicationUsage(value: PCERT_ENHKEY_USAGE);
  get pwszExtendedErrorInfo(): Address;
  set pwszExtendedErrorInfo(value: LPCWSTR);
  cbSize: DWORD;
  readonly TrustStatus: CERT_TRUST_STATUS;
}

/** The layout of {@link CERT_CHAIN_ELEMENT}. */
export const CERT_CHAIN_ELEMENT: StructDeclaration<CERT_CHAIN_ELEMENT> =
  struct('CERT_CHAIN_ELEMENT');

/** A struct of 40 bytes (28 on 32-bit Windows). */
export interface CERT_REVOCATION_INFO {
  get pszRevocationOid(): Address;
  set pszRevocationOid(value: LPCSTR);
  get pvOidSpecificInfo(): Address;
  set pvOidSpecificInfo(value: LPVOID);
  get pCrlInfo(): Address;
  set pCrlInfo(value: PCERT_REVOCATION_CRL_INFO);
  cbSize: DWORD;
  dwRevocationResult: DWORD;
  fHasFreshnessTime: BOOL;
  dwFreshnessTime: DWORD;
}

/** The layout of {@link CERT_REVOCATION_INFO}. */
export const CERT_REVOCATION_INFO: StructDeclaration<CERT_REVOCATION_INFO> =
  struct('CERT_REVOCATION_INFO');

/** A struct of 40 bytes (20 on 32-bit Windows). */
export interface CERT_REVOCATION_CRL_INFO {
  get pBaseCrlContext(): Address;
  set pBaseCrlContext(value: PCCRL_CONTEXT);
  get pDeltaCrlContext(): Address;
  set pDeltaCrlContext(value: PCCRL_CONTEXT);
  get pCrlEntry(): Address;
  set pCrlEntry(value: PCRL_ENTRY);
  cbSize: DWORD;
  fDeltaCrlEntry: BOOL;
}

/** The layout of {@link CERT_REVOCATION_CRL_INFO}. */
export const CERT_REVOCATION_CRL_INFO: StructDeclaration<CERT_REVOCATION_CRL_INFO> = struct(
  'CERT_REVOCATION_CRL_INFO',
);

/** A struct of 40 bytes (20 on 32-bit Windows). */
export interface CRL_CONTEXT {
  get pbCrlEncoded(): Address;
  set pbCrlEncoded(value: Pointer<BYTE>);
  get pCrlInfo(): Address;
  set pCrlInfo(value: PCRL_INFO);
  get hCertStore(): Address;
  set hCertStore(value: HCERTSTORE);
  dwCertEncodingType: DWORD;
  cbCrlEncoded: DWORD;
}

/** The layout of {@link CRL_CONTEXT}. */
export const CRL_CONTEXT: StructDeclaration<CRL_CONTEXT> = struct('CRL_CONTEXT');

/** A struct of 96 bytes (56 on 32-bit Windows). */
export interface CRL_INFO {
  get rgCRLEntry(): Address;
  set rgCRLEntry(value: PCRL_ENTRY);
  get rgExtension(): Address;
  set rgExtension(value: PCERT_EXTENSION);
  dwVersion: DWORD;
  readonly SignatureAlgorithm: CRYPT_ALGORITHM_IDENTIFIER;
  readonly Issuer: CERT_NAME_BLOB;
  readonly ThisUpdate: FILETIME;
  readonly NextUpdate: FILETIME;
  cCRLEntry: DWORD;
  cExtension: DWORD;
}

/** The layout of {@link CRL_INFO}. */
export const CRL_INFO: StructDeclaration<CRL_INFO> = struct('CRL_INFO');

/** A struct of 40 bytes (24 on 32-bit Windows). */
export interface CRL_ENTRY {
  get rgExtension(): Address;
  set rgExtension(value: PCERT_EXTENSION);
  readonly SerialNumber: CRYPT_INTEGER_BLOB;
  readonly RevocationDate: FILETIME;
  cExtension: DWORD;
}

/** The layout of {@link CRL_ENTRY}. */
export const CRL_ENTRY: StructDeclaration<CRL_ENTRY> = struct('CRL_ENTRY');

/** A struct of 24 bytes (12 on 32-bit Windows). */
export interface CERT_TRUST_LIST_INFO {
  get pCtlEntry(): Address;
  set pCtlEntry(value: PCTL_ENTRY);
  get pCtlContext(): Address;
  set pCtlContext(value: PCCTL_CONTEXT);
  cbSize: DWORD;
}

/** The layout of {@link CERT_TRUST_LIST_INFO}. */
export const CERT_TRUST_LIST_INFO: StructDeclaration<CERT_TRUST_LIST_INFO> =
  struct('CERT_TRUST_LIST_INFO');

/** A struct of 32 bytes (16 on 32-bit Windows). */
export interface CTL_ENTRY {
  get rgAttribute(): Address;
  set rgAttribute(value: PCRYPT_ATTRIBUTE);
  readonly SubjectIdentifier: CRYPT_DATA_BLOB;
  cAttribute: DWORD;
}

/** The layout of {@link CTL_ENTRY}. */
export const CTL_ENTRY: StructDeclaration<CTL_ENTRY> = struct('CTL_ENTRY');

/** A struct of 24 bytes (12 on 32-bit Windows). */
export interface CRYPT_ATTRIBUTE {
  get pszObjId(): Address;
  set pszObjId(value: LPSTR);
  get rgValue(): Address;
  set rgValue(value: PCRYPT_ATTR_BLOB);
  cValue: DWORD;
}

/** The layout of {@link CRYPT_ATTRIBUTE}. */
export const CRYPT_ATTRIBUTE: StructDeclaration<CRYPT_ATTRIBUTE> = struct('CRYPT_ATTRIBUTE');

/** A struct of 64 bytes (32 on 32-bit Windows). */
export interface CTL_CONTEXT {
  get pbCtlEncoded(): Address;
  set pbCtlEncoded(value: Pointer<BYTE>);
  get pCtlInfo(): Address;
  set pCtlInfo(value: PCTL_INFO);
  get hCertStore(): Address;
  set hCertStore(value: HCERTSTORE);
  get hCryptMsg(): Address;
  set hCryptMsg(value: HCRYPTMSG);
  get pbCtlContent(): Address;
  set pbCtlContent(value: Pointer<BYTE>);
  dwMsgAndCertEncodingType: DWORD;
  cbCtlEncoded: DWORD;
  cbCtlContent: DWORD;
}

/** The layout of {@link CTL_CONTEXT}. */
export const CTL_CONTEXT: StructDeclaration<CTL_CONTEXT> = struct('CTL_CONTEXT');

/** A struct of 128 bytes (72 on 32-bit Windows). */
export interface CTL_INFO {
  get rgCTLEntry(): Address;
  set rgCTLEntry(value: PCTL_ENTRY);
  get rgExtension(): Address;
  set rgExtension(value: PCERT_EXTENSION);
  dwVersion: DWORD;
  readonly SubjectUsage: CTL_USAGE;
  readonly ListIdentifier: CRYPT_DATA_BLOB;
  readonly SequenceNumber: CRYPT_INTEGER_BLOB;
  readonly ThisUpdate: FILETIME;
  readonly NextUpdate: FILETIME;
  readonly SubjectAlgorithm: CRYPT_ALGORITHM_IDENTIFIER;
  cCTLEntry: DWORD;
  cExtension: DWORD;
}

/** The layout of {@link CTL_INFO}. */
export const CTL_INFO: StructDeclaration<CTL_INFO> = struct('CTL_INFO');

/** A struct of 16 bytes (12 on 32-bit Windows). */
export interface CERT_CHAIN_POLICY_PARA {
  get pvExtraPolicyPara(): Address;
  set pvExtraPolicyPara(value: PVOID);
  cbSize: DWORD;
  dwFlags: DWORD;
}

/** The layout of {@link CERT_CHAIN_POLICY_PARA}. */
export const CERT_CHAIN_POLICY_PARA: StructDeclaration<CERT_CHAIN_POLICY_PARA> =
  struct('CERT_CHAIN_POLICY_PARA');

/** A struct of 24 bytes (20 on 32-bit Windows). */
export interface CERT_CHAIN_POLICY_STATUS {
  get pvExtraPolicyStatus(): Address;
  set pvExtraPolicyStatus(value: PVOID);
  cbSize: DWORD;
  dwError: DWORD;
  lChainIndex: LONG;
  lElementIndex: LONG;
}

/** The layout of {@link CERT_CHAIN_POLICY_STATUS}. */
export const CERT_CHAIN_POLICY_STATUS: StructDeclaration<CERT_CHAIN_POLICY_STATUS> = struct(
  'CERT_CHAIN_POLICY_STATUS',
);

/** A union of 4 bytes. */
export interface HTTPSPolicyCallbackData_anonymous0 {
  cbStruct: DWORD;
  cbSize: DWORD;
}

/** The layout of {@link HTTPSPolicyCallbackData_anonymous0}. */
export const HTTPSPolicyCallbackData_anonymous0: StructDeclaration<HTTPSPolicyCallbackData_anonymous0> =
  struct('HTTPSPolicyCallbackData_anonymous0');

/** A struct of 24 bytes (16 on 32-bit Windows). */
export interface HTTPSPolicyCallbackData {
  get pwszServerName(): Address;
  set pwszServerName(value: Pointer<WCHAR>);
  cbStruct: DWORD;
  cbSize: DWORD;
  dwAuthType: DWORD;
  fdwChecks: DWORD;
}

/** The layout of {@link HTTPSPolicyCallbackData}. */
export const HTTPSPolicyCallbackData: StructDeclaration<HTTPSPolicyCallbackData> =
  struct('HTTPSPolicyCallbackData');

/** A struct of 16 bytes (8 on 32-bit Windows). */
export interface SecPkgContext_IssuerListInfo {
  get pIssuerList(): Address;
  set pIssuerList(value: PBYTE);
  cbIssuerList: DWORD;
}

/** The layout of {@link SecPkgContext_IssuerListInfo}. */
export const SecPkgContext_IssuerListInfo: StructDeclaration<SecPkgContext_IssuerListInfo> = struct(
  'SecPkgContext_IssuerListInfo',
);

/** A struct of 32 bytes (20 on 32-bit Windows). */
export interface SecPkgContext_RemoteCredentialInfo {
  get pbCertificateChain(): Address;
  set pbCertificateChain(value: PBYTE);
  cbCertificateChain: DWORD;
  cCertificates: DWORD;
  fFlags: DWORD;
  dwBits: DWORD;
}

/** The layout of {@link SecPkgContext_RemoteCredentialInfo}. */
export const SecPkgContext_RemoteCredentialInfo: StructDeclaration<SecPkgContext_RemoteCredentialInfo> =
  struct('SecPkgContext_RemoteCredentialInfo');

/** A struct of 32 bytes (20 on 32-bit Windows). */
export interface SecPkgContext_LocalCredentialInfo {
  get pbCertificateChain(): Address;
  set pbCertificateChain(value: PBYTE);
  cbCertificateChain: DWORD;
  cCertificates: DWORD;
  fFlags: DWORD;
  dwBits: DWORD;
}

/** The layout of {@link SecPkgContext_LocalCredentialInfo}. */
export const SecPkgContext_LocalCredentialInfo: StructDeclaration<SecPkgContext_LocalCredentialInfo> =
  struct('SecPkgContext_LocalCredentialInfo');

/** A struct of 16 bytes (8 on 32-bit Windows). */
export interface SecPkgCred_SupportedAlgs {
  get palgSupportedAlgs(): Address;
  set palgSupportedAlgs(value: Pointer<ALG_ID>);
  cSupportedAlgs: DWORD;
}

/** The layout of {@link SecPkgCred_SupportedAlgs}. */
export const SecPkgCred_SupportedAlgs: StructDeclaration<SecPkgCred_SupportedAlgs> = struct(
  'SecPkgCred_SupportedAlgs',
);

/** A struct of 8 bytes. */
export interface SecPkgCred_CipherStrengths {
  dwMinimumCipherStrength: DWORD;
  dwMaximumCipherStrength: DWORD;
}

/** The layout of {@link SecPkgCred_CipherStrengths}. */
export const SecPkgCred_CipherStrengths: StructDeclaration<SecPkgCred_CipherStrengths> = struct(
  'SecPkgCred_CipherStrengths',
);

/** A struct of 4 bytes. */
export interface SecPkgCred_SupportedProtocols {
  grbitProtocol: DWORD;
}

/** The layout of {@link SecPkgCred_SupportedProtocols}. */
export const SecPkgCred_SupportedProtocols: StructDeclaration<SecPkgCred_SupportedProtocols> =
  struct('SecPkgCred_SupportedProtocols');

/** A struct of 56 bytes (48 on 32-bit Windows). */
export interface SecPkgCred_ClientCertPolicy {
  get pwszSslCtlStoreName(): Address;
  set pwszSslCtlStoreName(value: LPWSTR);
  get pwszSslCtlIdentifier(): Address;
  set pwszSslCtlIdentifier(value: LPWSTR);
  dwFlags: DWORD;
  readonly guidPolicyId: GUID;
  dwCertFlags: DWORD;
  dwUrlRetrievalTimeout: DWORD;
  fCheckRevocationFreshnessTime: BOOL;
  dwRevocationFreshnessTime: DWORD;
  fOmitUsageCheck: BOOL;
}

/** The layout of {@link SecPkgCred_ClientCertPolicy}. */
export const SecPkgCred_ClientCertPolicy: StructDeclaration<SecPkgCred_ClientCertPolicy> = struct(
  'SecPkgCred_ClientCertPolicy',
);

/** A struct of 20 bytes. */
export interface SecPkgContext_ClientCertPolicyResult {
  dwPolicyResult: HRESULT;
  readonly guidPolicyId: GUID;
}

/** The layout of {@link SecPkgContext_ClientCertPolicyResult}. */
export const SecPkgContext_ClientCertPolicyResult: StructDeclaration<SecPkgContext_ClientCertPolicyResult> =
  struct('SecPkgContext_ClientCertPolicyResult');

/**
 * A struct of 16 bytes (8 on 32-bit Windows).
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-secpkgcontext_issuerlistinfoex
 */
export interface SecPkgContext_IssuerListInfoEx {
  get aIssuers(): Address;
  set aIssuers(value: PCERT_NAME_BLOB);
  cIssuers: DWORD;
}

/** The layout of {@link SecPkgContext_IssuerListInfoEx}. */
export const SecPkgContext_IssuerListInfoEx: StructDeclaration<SecPkgContext_IssuerListInfoEx> =
  struct('SecPkgContext_IssuerListInfoEx');

/**
 * A struct of 28 bytes.
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-secpkgcontext_connectioninfo
 */
export interface SecPkgContext_ConnectionInfo {
  dwProtocol: DWORD;
  aiCipher: ALG_ID;
  dwCipherStrength: DWORD;
  aiHash: ALG_ID;
  dwHashStrength: DWORD;
  aiExch: ALG_ID;
  dwExchStrength: DWORD;
}

/** The layout of {@link SecPkgContext_ConnectionInfo}. */
export const SecPkgContext_ConnectionInfo: StructDeclaration<SecPkgContext_ConnectionInfo> = struct(
  'SecPkgContext_ConnectionInfo',
);

/** A struct of 404 bytes. */
export interface SecPkgContext_ConnectionInfoEx {
  dwVersion: DWORD;
  dwProtocol: DWORD;
  readonly szCipher: Uint16Array;
  dwCipherStrength: DWORD;
  readonly szHash: Uint16Array;
  dwHashStrength: DWORD;
  readonly szExchange: Uint16Array;
  dwExchStrength: DWORD;
}

/** The layout of {@link SecPkgContext_ConnectionInfoEx}. */
export const SecPkgContext_ConnectionInfoEx: StructDeclaration<SecPkgContext_ConnectionInfoEx> =
  struct('SecPkgContext_ConnectionInfoEx');

/**
 * A struct of 680 bytes.
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-secpkgcontext_cipherinfo
 */
export interface SecPkgContext_CipherInfo {
  dwVersion: DWORD;
  dwProtocol: DWORD;
  dwCipherSuite: DWORD;
  dwBaseCipherSuite: DWORD;
  readonly szCipherSuite: Uint16Array;
  readonly szCipher: Uint16Array;
  dwCipherLen: DWORD;
  dwCipherBlockLen: DWORD;
  readonly szHash: Uint16Array;
  dwHashLen: DWORD;
  readonly szExchange: Uint16Array;
  dwMinExchangeLen: DWORD;
  dwMaxExchangeLen: DWORD;
  readonly szCertificate: Uint16Array;
  dwKeyType: DWORD;
}

/** The layout of {@link SecPkgContext_CipherInfo}. */
export const SecPkgContext_CipherInfo: StructDeclaration<SecPkgContext_CipherInfo> = struct(
  'SecPkgContext_CipherInfo',
);

/**
 * A struct of 192 bytes.
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-secpkgcontext_eapkeyblock
 */
export interface SecPkgContext_EapKeyBlock {
  readonly rgbKeys: Uint8Array;
  readonly rgbIVs: Uint8Array;
}

/** The layout of {@link SecPkgContext_EapKeyBlock}. */
export const SecPkgContext_EapKeyBlock: StructDeclaration<SecPkgContext_EapKeyBlock> = struct(
  'SecPkgContext_EapKeyBlock',
);

/** A struct of 16 bytes (8 on 32-bit Windows). */
export interface SecPkgContext_MappedCredAttr {
  get pvBuffer(): Address;
  set pvBuffer(value: PVOID);
  dwAttribute: DWORD;
}

/** The layout of {@link SecPkgContext_MappedCredAttr}. */
export const SecPkgContext_MappedCredAttr: StructDeclaration<SecPkgContext_MappedCredAttr> = struct(
  'SecPkgContext_MappedCredAttr',
);

/**
 * A struct of 40 bytes.
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-secpkgcontext_sessioninfo
 */
export interface SecPkgContext_SessionInfo {
  dwFlags: DWORD;
  cbSessionId: DWORD;
  readonly rgbSessionId: Uint8Array;
}

/** The layout of {@link SecPkgContext_SessionInfo}. */
export const SecPkgContext_SessionInfo: StructDeclaration<SecPkgContext_SessionInfo> = struct(
  'SecPkgContext_SessionInfo',
);

/**
 * A struct of 16 bytes (12 on 32-bit Windows).
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-secpkgcontext_sessionappdata
 */
export interface SecPkgContext_SessionAppData {
  get pbAppData(): Address;
  set pbAppData(value: PBYTE);
  dwFlags: DWORD;
  cbAppData: DWORD;
}

/** The layout of {@link SecPkgContext_SessionAppData}. */
export const SecPkgContext_SessionAppData: StructDeclaration<SecPkgContext_SessionAppData> = struct(
  'SecPkgContext_SessionAppData',
);

/**
 * A struct of 16 bytes (12 on 32-bit Windows).
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-secpkgcontext_eapprfinfo
 */
export interface SecPkgContext_EapPrfInfo {
  get pbPrfData(): Address;
  set pbPrfData(value: PBYTE);
  dwVersion: DWORD;
  cbPrfData: DWORD;
}

/** The layout of {@link SecPkgContext_EapPrfInfo}. */
export const SecPkgContext_EapPrfInfo: StructDeclaration<SecPkgContext_EapPrfInfo> = struct(
  'SecPkgContext_EapPrfInfo',
);

/**
 * A struct of 16 bytes (8 on 32-bit Windows).
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-secpkgcontext_supportedsignatures
 */
export interface SecPkgContext_SupportedSignatures {
  get pSignatureAndHashAlgorithms(): Address;
  set pSignatureAndHashAlgorithms(value: Pointer<WORD>);
  cSignatureAndHashAlgorithms: WORD;
}

/** The layout of {@link SecPkgContext_SupportedSignatures}. */
export const SecPkgContext_SupportedSignatures: StructDeclaration<SecPkgContext_SupportedSignatures> =
  struct('SecPkgContext_SupportedSignatures');

/** A struct of 16 bytes (12 on 32-bit Windows). */
export interface SecPkgContext_Certificates {
  get pbCertificateChain(): Address;
  set pbCertificateChain(value: PBYTE);
  cCertificates: DWORD;
  cbCertificateChain: DWORD;
}

/** The layout of {@link SecPkgContext_Certificates}. */
export const SecPkgContext_Certificates: StructDeclaration<SecPkgContext_Certificates> = struct(
  'SecPkgContext_Certificates',
);

/** A struct of 40 bytes (24 on 32-bit Windows). */
export interface SecPkgContext_CertInfo {
  get pwszSubjectName(): Address;
  set pwszSubjectName(value: LPWSTR);
  get pwszIssuerName(): Address;
  set pwszIssuerName(value: LPWSTR);
  dwVersion: DWORD;
  cbSubjectName: DWORD;
  cbIssuerName: DWORD;
  dwKeySize: DWORD;
}

/** The layout of {@link SecPkgContext_CertInfo}. */
export const SecPkgContext_CertInfo: StructDeclaration<SecPkgContext_CertInfo> =
  struct('SecPkgContext_CertInfo');

/** A struct of 8 bytes (4 on 32-bit Windows). */
export interface SecPkgContext_UiInfo {
  get hParentWindow(): Address;
  set hParentWindow(value: HWND);
}

/** The layout of {@link SecPkgContext_UiInfo}. */
export const SecPkgContext_UiInfo: StructDeclaration<SecPkgContext_UiInfo> =
  struct('SecPkgContext_UiInfo');

/**
 * A struct of 4 bytes.
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-secpkgcontext_earlystart
 */
export interface SecPkgContext_EarlyStart {
  dwEarlyStartFlags: DWORD;
}

/** The layout of {@link SecPkgContext_EarlyStart}. */
export const SecPkgContext_EarlyStart: StructDeclaration<SecPkgContext_EarlyStart> = struct(
  'SecPkgContext_EarlyStart',
);

/**
 * A struct of 40 bytes (20 on 32-bit Windows).
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-secpkgcontext_keyingmaterialinfo
 */
export interface SecPkgContext_KeyingMaterialInfo {
  get pszLabel(): Address;
  set pszLabel(value: LPSTR);
  get pbContextValue(): Address;
  set pbContextValue(value: PBYTE);
  cbLabel: WORD;
  cbContextValue: WORD;
  cbKeyingMaterial: DWORD;
}

/** The layout of {@link SecPkgContext_KeyingMaterialInfo}. */
export const SecPkgContext_KeyingMaterialInfo: StructDeclaration<SecPkgContext_KeyingMaterialInfo> =
  struct('SecPkgContext_KeyingMaterialInfo');

/**
 * A struct of 16 bytes (8 on 32-bit Windows).
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-secpkgcontext_keyingmaterial
 */
export interface SecPkgContext_KeyingMaterial {
  get pbKeyingMaterial(): Address;
  set pbKeyingMaterial(value: PBYTE);
  cbKeyingMaterial: DWORD;
}

/** The layout of {@link SecPkgContext_KeyingMaterial}. */
export const SecPkgContext_KeyingMaterial: StructDeclaration<SecPkgContext_KeyingMaterial> = struct(
  'SecPkgContext_KeyingMaterial',
);

/** A struct of 48 bytes (24 on 32-bit Windows). */
export interface SecPkgContext_KeyingMaterial_Inproc {
  get pszLabel(): Address;
  set pszLabel(value: LPSTR);
  get pbContextValue(): Address;
  set pbContextValue(value: PBYTE);
  get pbKeyingMaterial(): Address;
  set pbKeyingMaterial(value: PBYTE);
  cbLabel: WORD;
  cbContextValue: WORD;
  cbKeyingMaterial: DWORD;
}

/** The layout of {@link SecPkgContext_KeyingMaterial_Inproc}. */
export const SecPkgContext_KeyingMaterial_Inproc: StructDeclaration<SecPkgContext_KeyingMaterial_Inproc> =
  struct('SecPkgContext_KeyingMaterial_Inproc');

/** A struct of 16 bytes (8 on 32-bit Windows). */
export interface SecPkgContext_SrtpParameters {
  get MasterKeyIdentifier(): Address;
  set MasterKeyIdentifier(value: PBYTE);
  ProtectionProfile: WORD;
  MasterKeyIdentifierSize: BYTE;
}

/** The layout of {@link SecPkgContext_SrtpParameters}. */
export const SecPkgContext_SrtpParameters: StructDeclaration<SecPkgContext_SrtpParameters> = struct(
  'SecPkgContext_SrtpParameters',
);

/** A struct of 16 bytes (8 on 32-bit Windows). */
export interface SecPkgContext_TokenBinding {
  get KeyParameters(): Address;
  set KeyParameters(value: PBYTE);
  MajorVersion: BYTE;
  MinorVersion: BYTE;
  KeyParametersSize: WORD;
}

/** The layout of {@link SecPkgContext_TokenBinding}. */
export const SecPkgContext_TokenBinding: StructDeclaration<SecPkgContext_TokenBinding> = struct(
  'SecPkgContext_TokenBinding',
);

/**
 * A struct of 80 bytes (56 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-schannel_cred
 */
export interface SCHANNEL_CRED {
  get paCred(): Address;
  set paCred(value: Pointer<PCCERT_CONTEXT>);
  get hRootStore(): Address;
  set hRootStore(value: HCERTSTORE);
  get aphMappers(): Address;
  set aphMappers(value: Pointer<PVOID>);
  get palgSupportedAlgs(): Address;
  set palgSupportedAlgs(value: Pointer<ALG_ID>);
  dwVersion: DWORD;
  cCreds: DWORD;
  cMappers: DWORD;
  cSupportedAlgs: DWORD;
  grbitEnabledProtocols: DWORD;
  dwMinimumCipherStrength: DWORD;
  dwMaximumCipherStrength: DWORD;
  dwSessionLifespan: DWORD;
  dwFlags: DWORD;
  dwCredFormat: DWORD;
}

/** The layout of {@link SCHANNEL_CRED}. */
export const SCHANNEL_CRED: StructDeclaration<SCHANNEL_CRED> = struct('SCHANNEL_CRED');

/**
 * A struct of 48 bytes (28 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-crypto_settings
 */
export interface CRYPTO_SETTINGS {
  get rgstrChainingModes(): Address;
  set rgstrChainingModes(value: PUNICODE_STRING);
  eAlgorithmUsage: eTlsAlgorithmUsage;
  readonly strCngAlgId: UNICODE_STRING;
  cChainingModes: DWORD;
  dwMinBitLength: DWORD;
  dwMaxBitLength: DWORD;
}

/** The layout of {@link CRYPTO_SETTINGS}. */
export const CRYPTO_SETTINGS: StructDeclaration<CRYPTO_SETTINGS> = struct('CRYPTO_SETTINGS');

/**
 * A struct of 40 bytes (24 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-tls_parameters
 */
export interface TLS_PARAMETERS {
  get rgstrAlpnIds(): Address;
  set rgstrAlpnIds(value: PUNICODE_STRING);
  get pDisabledCrypto(): Address;
  set pDisabledCrypto(value: PCRYPTO_SETTINGS);
  cAlpnIds: DWORD;
  grbitDisabledProtocols: DWORD;
  cDisabledCrypto: DWORD;
  dwFlags: DWORD;
}

/** The layout of {@link TLS_PARAMETERS}. */
export const TLS_PARAMETERS: StructDeclaration<TLS_PARAMETERS> = struct('TLS_PARAMETERS');

/**
 * A struct of 72 bytes (44 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-sch_credentials
 */
export interface SCH_CREDENTIALS {
  get paCred(): Address;
  set paCred(value: Pointer<PCCERT_CONTEXT>);
  get hRootStore(): Address;
  set hRootStore(value: HCERTSTORE);
  get aphMappers(): Address;
  set aphMappers(value: Pointer<PVOID>);
  get pTlsParameters(): Address;
  set pTlsParameters(value: PTLS_PARAMETERS);
  dwVersion: DWORD;
  dwCredFormat: DWORD;
  cCreds: DWORD;
  cMappers: DWORD;
  dwSessionLifespan: DWORD;
  dwFlags: DWORD;
  cTlsParameters: DWORD;
}

/** The layout of {@link SCH_CREDENTIALS}. */
export const SCH_CREDENTIALS: StructDeclaration<SCH_CREDENTIALS> = struct('SCH_CREDENTIALS');

/** A struct of 12 bytes. */
export interface SEND_GENERIC_TLS_EXTENSION {
  ExtensionType: WORD;
  HandshakeType: WORD;
  Flags: DWORD;
  BufferSize: WORD;
  /** The first of as many as the count says. */
  readonly Buffer: Uint8Array;
}

/** The layout of {@link SEND_GENERIC_TLS_EXTENSION}. */
export const SEND_GENERIC_TLS_EXTENSION: StructDeclaration<SEND_GENERIC_TLS_EXTENSION> = struct(
  'SEND_GENERIC_TLS_EXTENSION',
);

/** A struct of 4 bytes. */
export interface TLS_EXTENSION_SUBSCRIPTION {
  ExtensionType: WORD;
  HandshakeType: WORD;
}

/** The layout of {@link TLS_EXTENSION_SUBSCRIPTION}. */
export const TLS_EXTENSION_SUBSCRIPTION: StructDeclaration<TLS_EXTENSION_SUBSCRIPTION> = struct(
  'TLS_EXTENSION_SUBSCRIPTION',
);

/** A struct of 12 bytes. */
export interface SUBSCRIBE_GENERIC_TLS_EXTENSION {
  Flags: DWORD;
  SubscriptionsCount: DWORD;
  /** The first of as many as the count says. */
  readonly Subscriptions: readonly TLS_EXTENSION_SUBSCRIPTION[];
}

/** The layout of {@link SUBSCRIBE_GENERIC_TLS_EXTENSION}. */
export const SUBSCRIBE_GENERIC_TLS_EXTENSION: StructDeclaration<SUBSCRIBE_GENERIC_TLS_EXTENSION> =
  struct('SUBSCRIBE_GENERIC_TLS_EXTENSION');

/**
 * A struct of 40 bytes (32 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-schannel_cert_hash
 */
export interface SCHANNEL_CERT_HASH {
  dwLength: DWORD;
  dwFlags: DWORD;
  hProv: HCRYPTPROV;
  readonly ShaHash: Uint8Array;
}

/** The layout of {@link SCHANNEL_CERT_HASH}. */
export const SCHANNEL_CERT_HASH: StructDeclaration<SCHANNEL_CERT_HASH> =
  struct('SCHANNEL_CERT_HASH');

/**
 * A struct of 296 bytes (288 on 32-bit Windows).
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-schannel_cert_hash_store
 */
export interface SCHANNEL_CERT_HASH_STORE {
  dwLength: DWORD;
  dwFlags: DWORD;
  hProv: HCRYPTPROV;
  readonly ShaHash: Uint8Array;
  readonly pwszStoreName: Uint16Array;
}

/** The layout of {@link SCHANNEL_CERT_HASH_STORE}. */
export const SCHANNEL_CERT_HASH_STORE: StructDeclaration<SCHANNEL_CERT_HASH_STORE> = struct(
  'SCHANNEL_CERT_HASH_STORE',
);

/**
 * A struct of 12 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-schannel_alert_token
 */
export interface SCHANNEL_ALERT_TOKEN {
  dwTokenType: DWORD;
  dwAlertType: DWORD;
  dwAlertNumber: DWORD;
}

/** The layout of {@link SCHANNEL_ALERT_TOKEN}. */
export const SCHANNEL_ALERT_TOKEN: StructDeclaration<SCHANNEL_ALERT_TOKEN> =
  struct('SCHANNEL_ALERT_TOKEN');

/**
 * A struct of 8 bytes.
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-schannel_session_token
 */
export interface SCHANNEL_SESSION_TOKEN {
  dwTokenType: DWORD;
  dwFlags: DWORD;
}

/** The layout of {@link SCHANNEL_SESSION_TOKEN}. */
export const SCHANNEL_SESSION_TOKEN: StructDeclaration<SCHANNEL_SESSION_TOKEN> =
  struct('SCHANNEL_SESSION_TOKEN');

/**
 * A struct of 68 bytes.
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-schannel_client_signature
 */
export interface SCHANNEL_CLIENT_SIGNATURE {
  cbLength: DWORD;
  aiHash: ALG_ID;
  cbHash: DWORD;
  readonly HashValue: Uint8Array;
  readonly CertThumbprint: Uint8Array;
}

/** The layout of {@link SCHANNEL_CLIENT_SIGNATURE}. */
export const SCHANNEL_CLIENT_SIGNATURE: StructDeclaration<SCHANNEL_CLIENT_SIGNATURE> = struct(
  'SCHANNEL_CLIENT_SIGNATURE',
);

/** A struct of 40 bytes (20 on 32-bit Windows). */
export interface SSL_CREDENTIAL_CERTIFICATE {
  get pPrivateKey(): Address;
  set pPrivateKey(value: PBYTE);
  get pCertificate(): Address;
  set pCertificate(value: PBYTE);
  get pszPassword(): Address;
  set pszPassword(value: PSTR);
  cbPrivateKey: DWORD;
  cbCertificate: DWORD;
}

/** The layout of {@link SSL_CREDENTIAL_CERTIFICATE}. */
export const SSL_CREDENTIAL_CERTIFICATE: StructDeclaration<SSL_CREDENTIAL_CERTIFICATE> = struct(
  'SSL_CREDENTIAL_CERTIFICATE',
);

/** A struct of 40 bytes (24 on 32-bit Windows). */
export interface SCH_CRED {
  get paSecret(): Address;
  set paSecret(value: Pointer<PVOID>);
  get paPublic(): Address;
  set paPublic(value: Pointer<PVOID>);
  get aphMappers(): Address;
  set aphMappers(value: Pointer<PVOID>);
  dwVersion: DWORD;
  cCreds: DWORD;
  cMappers: DWORD;
}

/** The layout of {@link SCH_CRED}. */
export const SCH_CRED: StructDeclaration<SCH_CRED> = struct('SCH_CRED');

/** A struct of 16 bytes (8 on 32-bit Windows). */
export interface SCH_CRED_SECRET_CAPI {
  dwType: DWORD;
  hProv: HCRYPTPROV;
}

/** The layout of {@link SCH_CRED_SECRET_CAPI}. */
export const SCH_CRED_SECRET_CAPI: StructDeclaration<SCH_CRED_SECRET_CAPI> =
  struct('SCH_CRED_SECRET_CAPI');

/**
 * A struct of 32 bytes (16 on 32-bit Windows).
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-sch_cred_secret_privkey
 */
export interface SCH_CRED_SECRET_PRIVKEY {
  get pPrivateKey(): Address;
  set pPrivateKey(value: PBYTE);
  get pszPassword(): Address;
  set pszPassword(value: PSTR);
  dwType: DWORD;
  cbPrivateKey: DWORD;
}

/** The layout of {@link SCH_CRED_SECRET_PRIVKEY}. */
export const SCH_CRED_SECRET_PRIVKEY: StructDeclaration<SCH_CRED_SECRET_PRIVKEY> =
  struct('SCH_CRED_SECRET_PRIVKEY');

/**
 * A struct of 16 bytes (12 on 32-bit Windows).
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-sch_cred_public_certchain
 */
export interface SCH_CRED_PUBLIC_CERTCHAIN {
  get pCertChain(): Address;
  set pCertChain(value: PBYTE);
  dwType: DWORD;
  cbCertChain: DWORD;
}

/** The layout of {@link SCH_CRED_PUBLIC_CERTCHAIN}. */
export const SCH_CRED_PUBLIC_CERTCHAIN: StructDeclaration<SCH_CRED_PUBLIC_CERTCHAIN> = struct(
  'SCH_CRED_PUBLIC_CERTCHAIN',
);

/** A struct of 16 bytes (8 on 32-bit Windows). */
export interface SCH_CRED_PUBLIC_CAPI {
  dwType: DWORD;
  hProv: HCRYPTPROV;
}

/** The layout of {@link SCH_CRED_PUBLIC_CAPI}. */
export const SCH_CRED_PUBLIC_CAPI: StructDeclaration<SCH_CRED_PUBLIC_CAPI> =
  struct('SCH_CRED_PUBLIC_CAPI');

/** A struct of 12 bytes. */
export interface PctPublicKey {
  Type: DWORD;
  cbKey: DWORD;
  /** The first of as many as the count says. */
  readonly pKey: Uint8Array;
}

/** The layout of {@link PctPublicKey}. */
export const PctPublicKey: StructDeclaration<PctPublicKey> = struct('PctPublicKey');

/**
 * A struct of 64 bytes (52 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-x509certificate
 */
export interface X509Certificate {
  get pszIssuer(): Address;
  set pszIssuer(value: PSTR);
  get pszSubject(): Address;
  set pszSubject(value: PSTR);
  get pPublicKey(): Address;
  set pPublicKey(value: Pointer<PctPublicKey>);
  Version: DWORD;
  readonly SerialNumber: Uint32Array;
  SignatureAlgorithm: ALG_ID;
  readonly ValidFrom: FILETIME;
  readonly ValidUntil: FILETIME;
}

/** The layout of {@link X509Certificate}. */
export const X509Certificate: StructDeclaration<X509Certificate> = struct('X509Certificate');

/** A struct of 24 bytes (12 on 32-bit Windows). */
export interface SCH_EXTENSION_DATA {
  get pExtData(): Address;
  set pExtData(value: Pointer<BYTE>);
  ExtensionType: WORD;
  cbExtData: DWORD;
}

/** The layout of {@link SCH_EXTENSION_DATA}. */
export const SCH_EXTENSION_DATA: StructDeclaration<SCH_EXTENSION_DATA> =
  struct('SCH_EXTENSION_DATA');

/**
 * A struct of 24 bytes (12 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/credssp/ns-credssp-credssp_cred
 */
export interface CREDSSP_CRED {
  get pSchannelCred(): Address;
  set pSchannelCred(value: PVOID);
  get pSpnegoCred(): Address;
  set pSpnegoCred(value: PVOID);
  Type: CREDSPP_SUBMIT_TYPE;
}

/** The layout of {@link CREDSSP_CRED}. */
export const CREDSSP_CRED: StructDeclaration<CREDSSP_CRED> = struct('CREDSSP_CRED');

/**
 * A struct of 16 bytes (8 on 32-bit Windows).
 * @see
 * https://learn.microsoft.com/windows/win32/api/credssp/ns-credssp-secpkgcontext_clientcreds
 */
export interface SecPkgContext_ClientCreds {
  get AuthBuffer(): Address;
  set AuthBuffer(value: PUCHAR);
  AuthBufferLen: ULONG;
}

/** The layout of {@link SecPkgContext_ClientCreds}. */
export const SecPkgContext_ClientCreds: StructDeclaration<SecPkgContext_ClientCreds> = struct(
  'SecPkgContext_ClientCreds',
);

/** A struct of 24 bytes (12 on 32-bit Windows). */
export interface SECURITY_ATTRIBUTES {
  get lpSecurityDescriptor(): Address;
  set lpSecurityDescriptor(value: LPVOID);
  nLength: DWORD;
  bInheritHandle: BOOL;
}

/** The layout of {@link SECURITY_ATTRIBUTES}. */
export const SECURITY_ATTRIBUTES: StructDeclaration<SECURITY_ATTRIBUTES> =
  struct('SECURITY_ATTRIBUTES');

/** A struct of 80 bytes (52 on 32-bit Windows). */
export interface CREDENTIALW {
  get TargetName(): Address;
  set TargetName(value: LPWSTR);
  get Comment(): Address;
  set Comment(value: LPWSTR);
  get CredentialBlob(): Address;
  set CredentialBlob(value: LPBYTE);
  get Attributes(): Address;
  set Attributes(value: PCREDENTIAL_ATTRIBUTEW);
  get TargetAlias(): Address;
  set TargetAlias(value: LPWSTR);
  get UserName(): Address;
  set UserName(value: LPWSTR);
  Flags: DWORD;
  Type: DWORD;
  readonly LastWritten: FILETIME;
  CredentialBlobSize: DWORD;
  Persist: DWORD;
  AttributeCount: DWORD;
}

/** The layout of {@link CREDENTIALW}. */
export const CREDENTIALW: StructDeclaration<CREDENTIALW> = struct('CREDENTIALW');

/** A struct of 24 bytes (16 on 32-bit Windows). */
export interface CREDENTIAL_ATTRIBUTEW {
  get Keyword(): Address;
  set Keyword(value: LPWSTR);
  get Value(): Address;
  set Value(value: LPBYTE);
  Flags: DWORD;
  ValueSize: DWORD;
}

/** The layout of {@link CREDENTIAL_ATTRIBUTEW}. */
export const CREDENTIAL_ATTRIBUTEW: StructDeclaration<CREDENTIAL_ATTRIBUTEW> =
  struct('CREDENTIAL_ATTRIBUTEW');

/** A struct of 40 bytes (20 on 32-bit Windows). */
export interface CREDUI_INFOW {
  get hwndParent(): Address;
  set hwndParent(value: HWND);
  get pszMessageText(): Address;
  set pszMessageText(value: PCWSTR);
  get pszCaptionText(): Address;
  set pszCaptionText(value: PCWSTR);
  get hbmBanner(): Address;
  set hbmBanner(value: HBITMAP);
  cbSize: DWORD;
}

/** The layout of {@link CREDUI_INFOW}. */
export const CREDUI_INFOW: StructDeclaration<CREDUI_INFOW> = struct('CREDUI_INFOW');

/** A struct of 80 bytes (48 on 32-bit Windows). */
export interface DOMAIN_CONTROLLER_INFOW {
  get DomainControllerName(): Address;
  set DomainControllerName(value: LPWSTR);
  get DomainControllerAddress(): Address;
  set DomainControllerAddress(value: LPWSTR);
  get DomainName(): Address;
  set DomainName(value: LPWSTR);
  get DnsForestName(): Address;
  set DnsForestName(value: LPWSTR);
  get DcSiteName(): Address;
  set DcSiteName(value: LPWSTR);
  get ClientSiteName(): Address;
  set ClientSiteName(value: LPWSTR);
  DomainControllerAddressType: ULONG;
  readonly DomainGuid: GUID;
  Flags: ULONG;
}

/** The layout of {@link DOMAIN_CONTROLLER_INFOW}. */
export const DOMAIN_CONTROLLER_INFOW: StructDeclaration<DOMAIN_CONTROLLER_INFOW> =
  struct('DOMAIN_CONTROLLER_INFOW');

/** A struct of 24 bytes (12 on 32-bit Windows). */
export interface DS_NAME_RESULT_ITEMW {
  get pDomain(): Address;
  set pDomain(value: LPWSTR);
  get pName(): Address;
  set pName(value: LPWSTR);
  status: DWORD;
}

/** The layout of {@link DS_NAME_RESULT_ITEMW}. */
export const DS_NAME_RESULT_ITEMW: StructDeclaration<DS_NAME_RESULT_ITEMW> =
  struct('DS_NAME_RESULT_ITEMW');

/** A struct of 16 bytes (8 on 32-bit Windows). */
export interface DS_NAME_RESULTW {
  get rItems(): Address;
  set rItems(value: PDS_NAME_RESULT_ITEMW);
  cItems: DWORD;
}

/** The layout of {@link DS_NAME_RESULTW}. */
export const DS_NAME_RESULTW: StructDeclaration<DS_NAME_RESULTW> = struct('DS_NAME_RESULTW');

/**
 * A struct of 2 bytes.
 * @see
 * https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_certificate_request_context
 */
export interface SEC_CERTIFICATE_REQUEST_CONTEXT {
  cbCertificateRequestContext: UCHAR;
  /** The first of as many as the count says. */
  readonly rgCertificateRequestContext: Uint8Array;
}

/** The layout of {@link SEC_CERTIFICATE_REQUEST_CONTEXT}. */
export const SEC_CERTIFICATE_REQUEST_CONTEXT: StructDeclaration<SEC_CERTIFICATE_REQUEST_CONTEXT> =
  struct('SEC_CERTIFICATE_REQUEST_CONTEXT');

/** A struct of 4 bytes. */
export interface SEC_APP_SESSION_STATE {
  AppSessionStateSize: USHORT;
  /** The first of as many as the count says. */
  readonly AppSessionState: Uint8Array;
}

/** The layout of {@link SEC_APP_SESSION_STATE}. */
export const SEC_APP_SESSION_STATE: StructDeclaration<SEC_APP_SESSION_STATE> =
  struct('SEC_APP_SESSION_STATE');

/** A struct of 4 bytes. */
export interface SEC_SESSION_TICKET {
  SessionTicketSize: USHORT;
  /** The first of as many as the count says. */
  readonly SessionTicket: Uint8Array;
}

/** The layout of {@link SEC_SESSION_TICKET}. */
export const SEC_SESSION_TICKET: StructDeclaration<SEC_SESSION_TICKET> =
  struct('SEC_SESSION_TICKET');

/** A struct of 48 bytes. */
export interface SEC_CHANNEL_BINDINGS_EX {
  magicNumber: ULONG;
  flags: ULONG;
  cbHeaderLength: ULONG;
  cbStructureLength: ULONG;
  dwInitiatorAddrType: ULONG;
  cbInitiatorLength: ULONG;
  dwInitiatorOffset: ULONG;
  dwAcceptorAddrType: ULONG;
  cbAcceptorLength: ULONG;
  dwAcceptorOffset: ULONG;
  cbApplicationDataLength: ULONG;
  dwApplicationDataOffset: ULONG;
}

/** The layout of {@link SEC_CHANNEL_BINDINGS_EX}. */
export const SEC_CHANNEL_BINDINGS_EX: StructDeclaration<SEC_CHANNEL_BINDINGS_EX> =
  struct('SEC_CHANNEL_BINDINGS_EX');

/** A struct of 4 bytes. */
export interface SEC_CHANNEL_BINDINGS_RESULT {
  flags: ULONG;
}

/** The layout of {@link SEC_CHANNEL_BINDINGS_RESULT}. */
export const SEC_CHANNEL_BINDINGS_RESULT: StructDeclaration<SEC_CHANNEL_BINDINGS_RESULT> = struct(
  'SEC_CHANNEL_BINDINGS_RESULT',
);

/** A struct of 20 bytes. */
export interface SecPkgCredentials_KdcNetworkSettingsW {
  Version: ULONG;
  Flags: ULONG;
  ProxyServerOffset: USHORT;
  ProxyServerLength: USHORT;
  ClientTlsCredOffset: USHORT;
  ClientTlsCredLength: USHORT;
  DcDiscoveryFlags: ULONG;
}

/** The layout of {@link SecPkgCredentials_KdcNetworkSettingsW}. */
export const SecPkgCredentials_KdcNetworkSettingsW: StructDeclaration<SecPkgCredentials_KdcNetworkSettingsW> =
  struct('SecPkgCredentials_KdcNetworkSettingsW');

/** A struct of 88 bytes. */
export interface SecPkgCred_SessionTicketKey {
  TicketInfoVersion: DWORD;
  readonly KeyId: Uint8Array;
  readonly KeyingMaterial: Uint8Array;
  KeyingMaterialSize: BYTE;
}

/** The layout of {@link SecPkgCred_SessionTicketKey}. */
export const SecPkgCred_SessionTicketKey: StructDeclaration<SecPkgCred_SessionTicketKey> = struct(
  'SecPkgCred_SessionTicketKey',
);

/** A struct of 16 bytes (8 on 32-bit Windows). */
export interface SecPkgCred_SessionTicketKeys {
  get pSessionTicketKeys(): Address;
  set pSessionTicketKeys(value: PSecPkgCred_SessionTicketKey);
  cSessionTicketKeys: DWORD;
}

/** The layout of {@link SecPkgCred_SessionTicketKeys}. */
export const SecPkgCred_SessionTicketKeys: StructDeclaration<SecPkgCred_SessionTicketKeys> = struct(
  'SecPkgCred_SessionTicketKeys',
);

/** A struct of 8 bytes. */
export interface SecPkgContext_CertificateValidationResult {
  dwChainErrorStatus: DWORD;
  hrVerifyChainStatus: HRESULT;
}

/** The layout of {@link SecPkgContext_CertificateValidationResult}. */
export const SecPkgContext_CertificateValidationResult: StructDeclaration<SecPkgContext_CertificateValidationResult> =
  struct('SecPkgContext_CertificateValidationResult');

/** A struct of 40 bytes (28 on 32-bit Windows). */
export interface CREDSSP_CRED_EX {
  Type: CREDSPP_SUBMIT_TYPE;
  Version: DWORD;
  Flags: DWORD;
  Reserved: DWORD;
  readonly Cred: CREDSSP_CRED;
}

/** The layout of {@link CREDSSP_CRED_EX}. */
export const CREDSSP_CRED_EX: StructDeclaration<CREDSSP_CRED_EX> = struct('CREDSSP_CRED_EX');

/** Another name of {@link SecHandle}. */
export type CredHandle = SecHandle;
/** Another name of {@link SecHandle}. */
export const CredHandle = SecHandle;

/** Another name of {@link SecHandle}. */
export type CtxtHandle = SecHandle;
/** Another name of {@link SecHandle}. */
export const CtxtHandle = SecHandle;

/** Another name of {@link LARGE_INTEGER}. */
export type _SECURITY_INTEGER = LARGE_INTEGER;
/** Another name of {@link LARGE_INTEGER}. */
export const _SECURITY_INTEGER = LARGE_INTEGER;

/** Another name of {@link LARGE_INTEGER}. */
export type SECURITY_INTEGER = LARGE_INTEGER;
/** Another name of {@link LARGE_INTEGER}. */
export const SECURITY_INTEGER = LARGE_INTEGER;

/** Another name of {@link SECURITY_INTEGER}. */
export type TimeStamp = SECURITY_INTEGER;
/** Another name of {@link SECURITY_INTEGER}. */
export const TimeStamp = SECURITY_INTEGER;

/** Another name of {@link SecPkgContext_StreamSizes}. */
export type SecPkgContext_DatagramSizes = SecPkgContext_StreamSizes;
/** Another name of {@link SecPkgContext_StreamSizes}. */
export const SecPkgContext_DatagramSizes = SecPkgContext_StreamSizes;

/** Another name of {@link SEC_WINNT_AUTH_DATA_PASSWORD}. */
export type PSEC_WINNT_AUTH_DATA_PASSWORD = SEC_WINNT_AUTH_DATA_PASSWORD;
/** Another name of {@link SEC_WINNT_AUTH_DATA_PASSWORD}. */
export const PSEC_WINNT_AUTH_DATA_PASSWORD = SEC_WINNT_AUTH_DATA_PASSWORD;

/** Another name of {@link CRYPT_INTEGER_BLOB}. */
export type CRYPT_OBJID_BLOB = CRYPT_INTEGER_BLOB;
/** Another name of {@link CRYPT_INTEGER_BLOB}. */
export const CRYPT_OBJID_BLOB = CRYPT_INTEGER_BLOB;

/** Another name of {@link CRYPT_INTEGER_BLOB}. */
export type CERT_NAME_BLOB = CRYPT_INTEGER_BLOB;
/** Another name of {@link CRYPT_INTEGER_BLOB}. */
export const CERT_NAME_BLOB = CRYPT_INTEGER_BLOB;

/** Another name of {@link CTL_USAGE}. */
export type CERT_ENHKEY_USAGE = CTL_USAGE;
/** Another name of {@link CTL_USAGE}. */
export const CERT_ENHKEY_USAGE = CTL_USAGE;

/** Another name of {@link CRYPT_INTEGER_BLOB}. */
export type CRYPT_DATA_BLOB = CRYPT_INTEGER_BLOB;
/** Another name of {@link CRYPT_INTEGER_BLOB}. */
export const CRYPT_DATA_BLOB = CRYPT_INTEGER_BLOB;

/** Another name of {@link HTTPSPolicyCallbackData}. */
export type SSL_EXTRA_CERT_CHAIN_POLICY_PARA = HTTPSPolicyCallbackData;
/** Another name of {@link HTTPSPolicyCallbackData}. */
export const SSL_EXTRA_CERT_CHAIN_POLICY_PARA = HTTPSPolicyCallbackData;

/** Another name of {@link SecPkgContext_RemoteCredentialInfo}. */
export type SecPkgContext_RemoteCredenitalInfo = SecPkgContext_RemoteCredentialInfo;
/** Another name of {@link SecPkgContext_RemoteCredentialInfo}. */
export const SecPkgContext_RemoteCredenitalInfo = SecPkgContext_RemoteCredentialInfo;

/** Another name of {@link SecPkgContext_LocalCredentialInfo}. */
export type SecPkgContext_LocalCredenitalInfo = SecPkgContext_LocalCredentialInfo;
/** Another name of {@link SecPkgContext_LocalCredentialInfo}. */
export const SecPkgContext_LocalCredenitalInfo = SecPkgContext_LocalCredentialInfo;
