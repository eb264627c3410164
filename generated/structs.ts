// Structures and unions: their members for TypeScript, and where each lies in memory.
// Generated from winnt.h, ntsecapi.h, subauth.h, sspi.h, guiddef.h, wincrypt.h, minwindef.h, schannel.h, credssp.h, minwinbase.h, dsgetdc.h, ntdsapi.h, minschannel.h (mingw-w64 10.0.0) by `npm run generate`. Do not edit.

import type { Address, Fields, Pointer, StructDeclaration } from '../src/declaration.js';
import { kept } from '../src/declaration.js';
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
  PCRL_ENTRY,
  PCRL_INFO,
  PCRYPT_ATTR_BLOB,
  PCRYPT_ATTRIBUTE,
  PCRYPT_KEY_PROV_PARAM,
  PCRYPTO_SETTINGS,
  PCTL_ENTRY,
  PCTL_INFO,
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
export const SID_IDENTIFIER_AUTHORITY: StructDeclaration<SID_IDENTIFIER_AUTHORITY> = {
  name: 'SID_IDENTIFIER_AUTHORITY',
  kind: 'struct',
  size: { bits64: 6, bits32: 6 },
  alignment: { bits64: 1, bits32: 1 },
  get fields(): Fields {
    return kept(this, 'fields', {
      Value: { type: { of: 'uint8', length: 6 }, c: 'BYTE[6]', bits64: 0, bits32: 0 },
    });
  },
};

/** A struct of 12 bytes. */
export interface SID {
  Revision: BYTE;
  SubAuthorityCount: BYTE;
  readonly IdentifierAuthority: SID_IDENTIFIER_AUTHORITY;
  /** The first of as many as the count says. */
  readonly SubAuthority: Uint32Array;
}

/** The layout of {@link SID}. */
export const SID: StructDeclaration<SID> = {
  name: 'SID',
  kind: 'struct',
  size: { bits64: 12, bits32: 12 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      Revision: { type: 'uint8', c: 'BYTE', bits64: 0, bits32: 0 },
      SubAuthorityCount: { type: 'uint8', c: 'BYTE', bits64: 1, bits32: 1 },
      IdentifierAuthority: {
        type: SID_IDENTIFIER_AUTHORITY,
        c: 'SID_IDENTIFIER_AUTHORITY',
        bits64: 2,
        bits32: 2,
      },
      SubAuthority: {
        type: { of: 'uint32', length: 1, flexible: true },
        c: 'DWORD[1]',
        bits64: 8,
        bits32: 8,
      },
    });
  },
};

/** A struct of 16 bytes (8 on 32-bit Windows). */
export interface SID_AND_ATTRIBUTES {
  get Sid(): Address;
  set Sid(value: PSID);
  Attributes: DWORD;
}

/** The layout of {@link SID_AND_ATTRIBUTES}. */
export const SID_AND_ATTRIBUTES: StructDeclaration<SID_AND_ATTRIBUTES> = {
  name: 'SID_AND_ATTRIBUTES',
  kind: 'struct',
  size: { bits64: 16, bits32: 8 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      Sid: { type: 'pointer', c: 'PSID', bits64: 0, bits32: 0 },
      Attributes: { type: 'uint32', c: 'DWORD', bits64: 8, bits32: 4 },
    });
  },
};

/** A struct of 16 bytes (8 on 32-bit Windows). */
export interface TOKEN_USER {
  readonly User: SID_AND_ATTRIBUTES;
}

/** The layout of {@link TOKEN_USER}. */
export const TOKEN_USER: StructDeclaration<TOKEN_USER> = {
  name: 'TOKEN_USER',
  kind: 'struct',
  size: { bits64: 16, bits32: 8 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      User: { type: SID_AND_ATTRIBUTES, c: 'SID_AND_ATTRIBUTES', bits64: 0, bits32: 0 },
    });
  },
};

/** A struct of 24 bytes (12 on 32-bit Windows). */
export interface TOKEN_GROUPS {
  GroupCount: DWORD;
  /** The first of as many as the count says. */
  readonly Groups: readonly SID_AND_ATTRIBUTES[];
}

/** The layout of {@link TOKEN_GROUPS}. */
export const TOKEN_GROUPS: StructDeclaration<TOKEN_GROUPS> = {
  name: 'TOKEN_GROUPS',
  kind: 'struct',
  size: { bits64: 24, bits32: 12 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      GroupCount: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      Groups: {
        type: { of: SID_AND_ATTRIBUTES, length: 1, flexible: true },
        c: 'SID_AND_ATTRIBUTES[1]',
        bits64: 8,
        bits32: 4,
      },
    });
  },
};

/** A struct of 8 bytes. */
export interface LUID {
  LowPart: DWORD;
  HighPart: LONG;
}

/** The layout of {@link LUID}. */
export const LUID: StructDeclaration<LUID> = {
  name: 'LUID',
  kind: 'struct',
  size: { bits64: 8, bits32: 8 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      LowPart: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      HighPart: { type: 'int32', c: 'LONG', bits64: 4, bits32: 4 },
    });
  },
};

/** A struct of 12 bytes. */
export interface LUID_AND_ATTRIBUTES {
  readonly Luid: LUID;
  Attributes: DWORD;
}

/** The layout of {@link LUID_AND_ATTRIBUTES}. */
export const LUID_AND_ATTRIBUTES: StructDeclaration<LUID_AND_ATTRIBUTES> = {
  name: 'LUID_AND_ATTRIBUTES',
  kind: 'struct',
  size: { bits64: 12, bits32: 12 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      Luid: { type: LUID, c: 'LUID', bits64: 0, bits32: 0 },
      Attributes: { type: 'uint32', c: 'DWORD', bits64: 8, bits32: 8 },
    });
  },
};

/** A struct of 16 bytes. */
export interface TOKEN_PRIVILEGES {
  PrivilegeCount: DWORD;
  /** The first of as many as the count says. */
  readonly Privileges: readonly LUID_AND_ATTRIBUTES[];
}

/** The layout of {@link TOKEN_PRIVILEGES}. */
export const TOKEN_PRIVILEGES: StructDeclaration<TOKEN_PRIVILEGES> = {
  name: 'TOKEN_PRIVILEGES',
  kind: 'struct',
  size: { bits64: 16, bits32: 16 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      PrivilegeCount: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      Privileges: {
        type: { of: LUID_AND_ATTRIBUTES, length: 1, flexible: true },
        c: 'LUID_AND_ATTRIBUTES[1]',
        bits64: 4,
        bits32: 4,
      },
    });
  },
};

/** A struct of 8 bytes (4 on 32-bit Windows). */
export interface TOKEN_OWNER {
  get Owner(): Address;
  set Owner(value: PSID);
}

/** The layout of {@link TOKEN_OWNER}. */
export const TOKEN_OWNER: StructDeclaration<TOKEN_OWNER> = {
  name: 'TOKEN_OWNER',
  kind: 'struct',
  size: { bits64: 8, bits32: 4 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      Owner: { type: 'pointer', c: 'PSID', bits64: 0, bits32: 0 },
    });
  },
};

/** A struct of 8 bytes (4 on 32-bit Windows). */
export interface TOKEN_PRIMARY_GROUP {
  get PrimaryGroup(): Address;
  set PrimaryGroup(value: PSID);
}

/** The layout of {@link TOKEN_PRIMARY_GROUP}. */
export const TOKEN_PRIMARY_GROUP: StructDeclaration<TOKEN_PRIMARY_GROUP> = {
  name: 'TOKEN_PRIMARY_GROUP',
  kind: 'struct',
  size: { bits64: 8, bits32: 4 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      PrimaryGroup: { type: 'pointer', c: 'PSID', bits64: 0, bits32: 0 },
    });
  },
};

/** A struct of 8 bytes (4 on 32-bit Windows). */
export interface TOKEN_LINKED_TOKEN {
  get LinkedToken(): Address;
  set LinkedToken(value: HANDLE);
}

/** The layout of {@link TOKEN_LINKED_TOKEN}. */
export const TOKEN_LINKED_TOKEN: StructDeclaration<TOKEN_LINKED_TOKEN> = {
  name: 'TOKEN_LINKED_TOKEN',
  kind: 'struct',
  size: { bits64: 8, bits32: 4 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      LinkedToken: { type: 'pointer', c: 'HANDLE', bits64: 0, bits32: 0 },
    });
  },
};

/** A struct of 4 bytes. */
export interface TOKEN_ELEVATION {
  TokenIsElevated: DWORD;
}

/** The layout of {@link TOKEN_ELEVATION}. */
export const TOKEN_ELEVATION: StructDeclaration<TOKEN_ELEVATION> = {
  name: 'TOKEN_ELEVATION',
  kind: 'struct',
  size: { bits64: 4, bits32: 4 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      TokenIsElevated: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
    });
  },
};

/** A struct of 16 bytes (8 on 32-bit Windows). */
export interface TOKEN_MANDATORY_LABEL {
  readonly Label: SID_AND_ATTRIBUTES;
}

/** The layout of {@link TOKEN_MANDATORY_LABEL}. */
export const TOKEN_MANDATORY_LABEL: StructDeclaration<TOKEN_MANDATORY_LABEL> = {
  name: 'TOKEN_MANDATORY_LABEL',
  kind: 'struct',
  size: { bits64: 16, bits32: 8 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      Label: { type: SID_AND_ATTRIBUTES, c: 'SID_AND_ATTRIBUTES', bits64: 0, bits32: 0 },
    });
  },
};

/** A struct of 4 bytes. */
export interface TOKEN_MANDATORY_POLICY {
  Policy: DWORD;
}

/** The layout of {@link TOKEN_MANDATORY_POLICY}. */
export const TOKEN_MANDATORY_POLICY: StructDeclaration<TOKEN_MANDATORY_POLICY> = {
  name: 'TOKEN_MANDATORY_POLICY',
  kind: 'struct',
  size: { bits64: 4, bits32: 4 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      Policy: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
    });
  },
};

/** A struct of 16 bytes. */
export interface TOKEN_SOURCE {
  readonly SourceName: Int8Array;
  readonly SourceIdentifier: LUID;
}

/** The layout of {@link TOKEN_SOURCE}. */
export const TOKEN_SOURCE: StructDeclaration<TOKEN_SOURCE> = {
  name: 'TOKEN_SOURCE',
  kind: 'struct',
  size: { bits64: 16, bits32: 16 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      SourceName: { type: { of: 'int8', length: 8 }, c: 'CHAR[8]', bits64: 0, bits32: 0 },
      SourceIdentifier: { type: LUID, c: 'LUID', bits64: 8, bits32: 8 },
    });
  },
};

/** A struct of 8 bytes. */
export interface LARGE_INTEGER_anonymous0 {
  LowPart: DWORD;
  HighPart: LONG;
}

/** The layout of {@link LARGE_INTEGER_anonymous0}. */
export const LARGE_INTEGER_anonymous0: StructDeclaration<LARGE_INTEGER_anonymous0> = {
  name: 'LARGE_INTEGER_anonymous0',
  kind: 'struct',
  size: { bits64: 8, bits32: 8 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      LowPart: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      HighPart: { type: 'int32', c: 'LONG', bits64: 4, bits32: 4 },
    });
  },
};

/** A struct of 8 bytes. */
export interface LARGE_INTEGER_u {
  LowPart: DWORD;
  HighPart: LONG;
}

/** The layout of {@link LARGE_INTEGER_u}. */
export const LARGE_INTEGER_u: StructDeclaration<LARGE_INTEGER_u> = {
  name: 'LARGE_INTEGER_u',
  kind: 'struct',
  size: { bits64: 8, bits32: 8 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      LowPart: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      HighPart: { type: 'int32', c: 'LONG', bits64: 4, bits32: 4 },
    });
  },
};

/** A union of 8 bytes. */
export interface LARGE_INTEGER {
  LowPart: DWORD;
  HighPart: LONG;
  readonly u: LARGE_INTEGER_u;
  QuadPart: LONGLONG;
}

/** The layout of {@link LARGE_INTEGER}. */
export const LARGE_INTEGER: StructDeclaration<LARGE_INTEGER> = {
  name: 'LARGE_INTEGER',
  kind: 'union',
  size: { bits64: 8, bits32: 8 },
  alignment: { bits64: 8, bits32: 8 },
  get fields(): Fields {
    return kept(this, 'fields', {
      anonymous0: {
        type: LARGE_INTEGER_anonymous0,
        c: 'LARGE_INTEGER_anonymous0',
        bits64: 0,
        bits32: 0,
        anonymous: true,
      },
      u: { type: LARGE_INTEGER_u, c: 'LARGE_INTEGER_u', bits64: 0, bits32: 0 },
      QuadPart: { type: 'int64', c: 'LONGLONG', bits64: 0, bits32: 0 },
    });
  },
};

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
export const TOKEN_STATISTICS: StructDeclaration<TOKEN_STATISTICS> = {
  name: 'TOKEN_STATISTICS',
  kind: 'struct',
  size: { bits64: 56, bits32: 56 },
  alignment: { bits64: 8, bits32: 8 },
  get fields(): Fields {
    return kept(this, 'fields', {
      TokenId: { type: LUID, c: 'LUID', bits64: 0, bits32: 0 },
      AuthenticationId: { type: LUID, c: 'LUID', bits64: 8, bits32: 8 },
      ExpirationTime: { type: LARGE_INTEGER, c: 'LARGE_INTEGER', bits64: 16, bits32: 16 },
      TokenType: { type: 'int32', c: 'TOKEN_TYPE', bits64: 24, bits32: 24 },
      ImpersonationLevel: {
        type: 'int32',
        c: 'SECURITY_IMPERSONATION_LEVEL',
        bits64: 28,
        bits32: 28,
      },
      DynamicCharged: { type: 'uint32', c: 'DWORD', bits64: 32, bits32: 32 },
      DynamicAvailable: { type: 'uint32', c: 'DWORD', bits64: 36, bits32: 36 },
      GroupCount: { type: 'uint32', c: 'DWORD', bits64: 40, bits32: 40 },
      PrivilegeCount: { type: 'uint32', c: 'DWORD', bits64: 44, bits32: 44 },
      ModifiedId: { type: LUID, c: 'LUID', bits64: 48, bits32: 48 },
    });
  },
};

/** A struct of 8 bytes. */
export interface TOKEN_ORIGIN {
  readonly OriginatingLogonSession: LUID;
}

/** The layout of {@link TOKEN_ORIGIN}. */
export const TOKEN_ORIGIN: StructDeclaration<TOKEN_ORIGIN> = {
  name: 'TOKEN_ORIGIN',
  kind: 'struct',
  size: { bits64: 8, bits32: 8 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      OriginatingLogonSession: { type: LUID, c: 'LUID', bits64: 0, bits32: 0 },
    });
  },
};

/** A struct of 8 bytes (4 on 32-bit Windows). */
export interface TOKEN_APPCONTAINER_INFORMATION {
  get TokenAppContainer(): Address;
  set TokenAppContainer(value: PSID);
}

/** The layout of {@link TOKEN_APPCONTAINER_INFORMATION}. */
export const TOKEN_APPCONTAINER_INFORMATION: StructDeclaration<TOKEN_APPCONTAINER_INFORMATION> = {
  name: 'TOKEN_APPCONTAINER_INFORMATION',
  kind: 'struct',
  size: { bits64: 8, bits32: 4 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      TokenAppContainer: { type: 'pointer', c: 'PSID', bits64: 0, bits32: 0 },
    });
  },
};

/** A struct of 16 bytes (8 on 32-bit Windows). */
export interface LSA_STRING {
  get Buffer(): Address;
  set Buffer(value: PCHAR);
  Length: USHORT;
  MaximumLength: USHORT;
}

/** The layout of {@link LSA_STRING}. */
export const LSA_STRING: StructDeclaration<LSA_STRING> = {
  name: 'LSA_STRING',
  kind: 'struct',
  size: { bits64: 16, bits32: 8 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      Length: { type: 'uint16', c: 'USHORT', bits64: 0, bits32: 0 },
      MaximumLength: { type: 'uint16', c: 'USHORT', bits64: 2, bits32: 2 },
      Buffer: { type: 'pointer', c: 'PCHAR', bits64: 8, bits32: 4 },
    });
  },
};

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
export const QUOTA_LIMITS: StructDeclaration<QUOTA_LIMITS> = {
  name: 'QUOTA_LIMITS',
  kind: 'struct',
  size: { bits64: 48, bits32: 32 },
  alignment: { bits64: 8, bits32: 8 },
  get fields(): Fields {
    return kept(this, 'fields', {
      PagedPoolLimit: { type: 'uintptr', c: 'SIZE_T', bits64: 0, bits32: 0 },
      NonPagedPoolLimit: { type: 'uintptr', c: 'SIZE_T', bits64: 8, bits32: 4 },
      MinimumWorkingSetSize: { type: 'uintptr', c: 'SIZE_T', bits64: 16, bits32: 8 },
      MaximumWorkingSetSize: { type: 'uintptr', c: 'SIZE_T', bits64: 24, bits32: 12 },
      PagefileLimit: { type: 'uintptr', c: 'SIZE_T', bits64: 32, bits32: 16 },
      TimeLimit: { type: LARGE_INTEGER, c: 'LARGE_INTEGER', bits64: 40, bits32: 24 },
    });
  },
};

/** A struct of 16 bytes (8 on 32-bit Windows). */
export interface LSA_UNICODE_STRING {
  get Buffer(): Address;
  set Buffer(value: PWSTR);
  Length: USHORT;
  MaximumLength: USHORT;
}

/** The layout of {@link LSA_UNICODE_STRING}. */
export const LSA_UNICODE_STRING: StructDeclaration<LSA_UNICODE_STRING> = {
  name: 'LSA_UNICODE_STRING',
  kind: 'struct',
  size: { bits64: 16, bits32: 8 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      Length: { type: 'uint16', c: 'USHORT', bits64: 0, bits32: 0 },
      MaximumLength: { type: 'uint16', c: 'USHORT', bits64: 2, bits32: 2 },
      Buffer: { type: 'pointer', c: 'PWSTR', bits64: 8, bits32: 4 },
    });
  },
};

/** A struct of 24 bytes. */
export interface LSA_LAST_INTER_LOGON_INFO {
  readonly LastSuccessfulLogon: LARGE_INTEGER;
  readonly LastFailedLogon: LARGE_INTEGER;
  FailedAttemptCountSinceLastSuccessfulLogon: ULONG;
}

/** The layout of {@link LSA_LAST_INTER_LOGON_INFO}. */
export const LSA_LAST_INTER_LOGON_INFO: StructDeclaration<LSA_LAST_INTER_LOGON_INFO> = {
  name: 'LSA_LAST_INTER_LOGON_INFO',
  kind: 'struct',
  size: { bits64: 24, bits32: 24 },
  alignment: { bits64: 8, bits32: 8 },
  get fields(): Fields {
    return kept(this, 'fields', {
      LastSuccessfulLogon: { type: LARGE_INTEGER, c: 'LARGE_INTEGER', bits64: 0, bits32: 0 },
      LastFailedLogon: { type: LARGE_INTEGER, c: 'LARGE_INTEGER', bits64: 8, bits32: 8 },
      FailedAttemptCountSinceLastSuccessfulLogon: {
        type: 'uint32',
        c: 'ULONG',
        bits64: 16,
        bits32: 16,
      },
    });
  },
};

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
export const SECURITY_LOGON_SESSION_DATA: StructDeclaration<SECURITY_LOGON_SESSION_DATA> = {
  name: 'SECURITY_LOGON_SESSION_DATA',
  kind: 'struct',
  size: { bits64: 272, bits32: 184 },
  alignment: { bits64: 8, bits32: 8 },
  get fields(): Fields {
    return kept(this, 'fields', {
      Size: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
      LogonId: { type: LUID, c: 'LUID', bits64: 4, bits32: 4 },
      UserName: { type: LSA_UNICODE_STRING, c: 'LSA_UNICODE_STRING', bits64: 16, bits32: 12 },
      LogonDomain: { type: LSA_UNICODE_STRING, c: 'LSA_UNICODE_STRING', bits64: 32, bits32: 20 },
      AuthenticationPackage: {
        type: LSA_UNICODE_STRING,
        c: 'LSA_UNICODE_STRING',
        bits64: 48,
        bits32: 28,
      },
      LogonType: { type: 'uint32', c: 'ULONG', bits64: 64, bits32: 36 },
      Session: { type: 'uint32', c: 'ULONG', bits64: 68, bits32: 40 },
      Sid: { type: 'pointer', c: 'PSID', bits64: 72, bits32: 44 },
      LogonTime: { type: LARGE_INTEGER, c: 'LARGE_INTEGER', bits64: 80, bits32: 48 },
      LogonServer: { type: LSA_UNICODE_STRING, c: 'LSA_UNICODE_STRING', bits64: 88, bits32: 56 },
      DnsDomainName: { type: LSA_UNICODE_STRING, c: 'LSA_UNICODE_STRING', bits64: 104, bits32: 64 },
      Upn: { type: LSA_UNICODE_STRING, c: 'LSA_UNICODE_STRING', bits64: 120, bits32: 72 },
      UserFlags: { type: 'uint32', c: 'ULONG', bits64: 136, bits32: 80 },
      LastLogonInfo: {
        type: LSA_LAST_INTER_LOGON_INFO,
        c: 'LSA_LAST_INTER_LOGON_INFO',
        bits64: 144,
        bits32: 88,
      },
      LogonScript: { type: LSA_UNICODE_STRING, c: 'LSA_UNICODE_STRING', bits64: 168, bits32: 112 },
      ProfilePath: { type: LSA_UNICODE_STRING, c: 'LSA_UNICODE_STRING', bits64: 184, bits32: 120 },
      HomeDirectory: {
        type: LSA_UNICODE_STRING,
        c: 'LSA_UNICODE_STRING',
        bits64: 200,
        bits32: 128,
      },
      HomeDirectoryDrive: {
        type: LSA_UNICODE_STRING,
        c: 'LSA_UNICODE_STRING',
        bits64: 216,
        bits32: 136,
      },
      LogoffTime: { type: LARGE_INTEGER, c: 'LARGE_INTEGER', bits64: 232, bits32: 144 },
      KickOffTime: { type: LARGE_INTEGER, c: 'LARGE_INTEGER', bits64: 240, bits32: 152 },
      PasswordLastSet: { type: LARGE_INTEGER, c: 'LARGE_INTEGER', bits64: 248, bits32: 160 },
      PasswordCanChange: { type: LARGE_INTEGER, c: 'LARGE_INTEGER', bits64: 256, bits32: 168 },
      PasswordMustChange: { type: LARGE_INTEGER, c: 'LARGE_INTEGER', bits64: 264, bits32: 176 },
    });
  },
};

/** A struct of 16 bytes (8 on 32-bit Windows). */
export interface UNICODE_STRING {
  get Buffer(): Address;
  set Buffer(value: PWSTR);
  Length: USHORT;
  MaximumLength: USHORT;
}

/** The layout of {@link UNICODE_STRING}. */
export const UNICODE_STRING: StructDeclaration<UNICODE_STRING> = {
  name: 'UNICODE_STRING',
  kind: 'struct',
  size: { bits64: 16, bits32: 8 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      Length: { type: 'uint16', c: 'USHORT', bits64: 0, bits32: 0 },
      MaximumLength: { type: 'uint16', c: 'USHORT', bits64: 2, bits32: 2 },
      Buffer: { type: 'pointer', c: 'PWSTR', bits64: 8, bits32: 4 },
    });
  },
};

/** A struct of 40 bytes (24 on 32-bit Windows). */
export interface MSV1_0_S4U_LOGON {
  MessageType: MSV1_0_LOGON_SUBMIT_TYPE;
  Flags: ULONG;
  readonly UserPrincipalName: UNICODE_STRING;
  readonly DomainName: UNICODE_STRING;
}

/** The layout of {@link MSV1_0_S4U_LOGON}. */
export const MSV1_0_S4U_LOGON: StructDeclaration<MSV1_0_S4U_LOGON> = {
  name: 'MSV1_0_S4U_LOGON',
  kind: 'struct',
  size: { bits64: 40, bits32: 24 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      MessageType: { type: 'int32', c: 'MSV1_0_LOGON_SUBMIT_TYPE', bits64: 0, bits32: 0 },
      Flags: { type: 'uint32', c: 'ULONG', bits64: 4, bits32: 4 },
      UserPrincipalName: { type: UNICODE_STRING, c: 'UNICODE_STRING', bits64: 8, bits32: 8 },
      DomainName: { type: UNICODE_STRING, c: 'UNICODE_STRING', bits64: 24, bits32: 16 },
    });
  },
};

/** A struct of 40 bytes (24 on 32-bit Windows). */
export interface KERB_S4U_LOGON {
  MessageType: KERB_LOGON_SUBMIT_TYPE;
  Flags: ULONG;
  readonly ClientUpn: UNICODE_STRING;
  readonly ClientRealm: UNICODE_STRING;
}

/** The layout of {@link KERB_S4U_LOGON}. */
export const KERB_S4U_LOGON: StructDeclaration<KERB_S4U_LOGON> = {
  name: 'KERB_S4U_LOGON',
  kind: 'struct',
  size: { bits64: 40, bits32: 24 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      MessageType: { type: 'int32', c: 'KERB_LOGON_SUBMIT_TYPE', bits64: 0, bits32: 0 },
      Flags: { type: 'uint32', c: 'ULONG', bits64: 4, bits32: 4 },
      ClientUpn: { type: UNICODE_STRING, c: 'UNICODE_STRING', bits64: 8, bits32: 8 },
      ClientRealm: { type: UNICODE_STRING, c: 'UNICODE_STRING', bits64: 24, bits32: 16 },
    });
  },
};

/** A struct of 12 bytes. */
export interface KERB_QUERY_TKT_CACHE_REQUEST {
  MessageType: KERB_PROTOCOL_MESSAGE_TYPE;
  readonly LogonId: LUID;
}

/** The layout of {@link KERB_QUERY_TKT_CACHE_REQUEST}. */
export const KERB_QUERY_TKT_CACHE_REQUEST: StructDeclaration<KERB_QUERY_TKT_CACHE_REQUEST> = {
  name: 'KERB_QUERY_TKT_CACHE_REQUEST',
  kind: 'struct',
  size: { bits64: 12, bits32: 12 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      MessageType: { type: 'int32', c: 'KERB_PROTOCOL_MESSAGE_TYPE', bits64: 0, bits32: 0 },
      LogonId: { type: LUID, c: 'LUID', bits64: 4, bits32: 4 },
    });
  },
};

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
export const KERB_TICKET_CACHE_INFO: StructDeclaration<KERB_TICKET_CACHE_INFO> = {
  name: 'KERB_TICKET_CACHE_INFO',
  kind: 'struct',
  size: { bits64: 64, bits32: 48 },
  alignment: { bits64: 8, bits32: 8 },
  get fields(): Fields {
    return kept(this, 'fields', {
      ServerName: { type: UNICODE_STRING, c: 'UNICODE_STRING', bits64: 0, bits32: 0 },
      RealmName: { type: UNICODE_STRING, c: 'UNICODE_STRING', bits64: 16, bits32: 8 },
      StartTime: { type: LARGE_INTEGER, c: 'LARGE_INTEGER', bits64: 32, bits32: 16 },
      EndTime: { type: LARGE_INTEGER, c: 'LARGE_INTEGER', bits64: 40, bits32: 24 },
      RenewTime: { type: LARGE_INTEGER, c: 'LARGE_INTEGER', bits64: 48, bits32: 32 },
      EncryptionType: { type: 'int32', c: 'LONG', bits64: 56, bits32: 40 },
      TicketFlags: { type: 'uint32', c: 'ULONG', bits64: 60, bits32: 44 },
    });
  },
};

/** A struct of 72 bytes (56 on 32-bit Windows). */
export interface KERB_QUERY_TKT_CACHE_RESPONSE {
  MessageType: KERB_PROTOCOL_MESSAGE_TYPE;
  CountOfTickets: ULONG;
  /** The first of as many as the count says. */
  readonly Tickets: readonly KERB_TICKET_CACHE_INFO[];
}

/** The layout of {@link KERB_QUERY_TKT_CACHE_RESPONSE}. */
export const KERB_QUERY_TKT_CACHE_RESPONSE: StructDeclaration<KERB_QUERY_TKT_CACHE_RESPONSE> = {
  name: 'KERB_QUERY_TKT_CACHE_RESPONSE',
  kind: 'struct',
  size: { bits64: 72, bits32: 56 },
  alignment: { bits64: 8, bits32: 8 },
  get fields(): Fields {
    return kept(this, 'fields', {
      MessageType: { type: 'int32', c: 'KERB_PROTOCOL_MESSAGE_TYPE', bits64: 0, bits32: 0 },
      CountOfTickets: { type: 'uint32', c: 'ULONG', bits64: 4, bits32: 4 },
      Tickets: {
        type: { of: KERB_TICKET_CACHE_INFO, length: 1, flexible: true },
        c: 'KERB_TICKET_CACHE_INFO[1]',
        bits64: 8,
        bits32: 8,
      },
    });
  },
};

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
export const KERB_TICKET_CACHE_INFO_EX: StructDeclaration<KERB_TICKET_CACHE_INFO_EX> = {
  name: 'KERB_TICKET_CACHE_INFO_EX',
  kind: 'struct',
  size: { bits64: 96, bits32: 64 },
  alignment: { bits64: 8, bits32: 8 },
  get fields(): Fields {
    return kept(this, 'fields', {
      ClientName: { type: UNICODE_STRING, c: 'UNICODE_STRING', bits64: 0, bits32: 0 },
      ClientRealm: { type: UNICODE_STRING, c: 'UNICODE_STRING', bits64: 16, bits32: 8 },
      ServerName: { type: UNICODE_STRING, c: 'UNICODE_STRING', bits64: 32, bits32: 16 },
      ServerRealm: { type: UNICODE_STRING, c: 'UNICODE_STRING', bits64: 48, bits32: 24 },
      StartTime: { type: LARGE_INTEGER, c: 'LARGE_INTEGER', bits64: 64, bits32: 32 },
      EndTime: { type: LARGE_INTEGER, c: 'LARGE_INTEGER', bits64: 72, bits32: 40 },
      RenewTime: { type: LARGE_INTEGER, c: 'LARGE_INTEGER', bits64: 80, bits32: 48 },
      EncryptionType: { type: 'int32', c: 'LONG', bits64: 88, bits32: 56 },
      TicketFlags: { type: 'uint32', c: 'ULONG', bits64: 92, bits32: 60 },
    });
  },
};

/** A struct of 104 bytes (72 on 32-bit Windows). */
export interface KERB_QUERY_TKT_CACHE_EX_RESPONSE {
  MessageType: KERB_PROTOCOL_MESSAGE_TYPE;
  CountOfTickets: ULONG;
  /** The first of as many as the count says. */
  readonly Tickets: readonly KERB_TICKET_CACHE_INFO_EX[];
}

/** The layout of {@link KERB_QUERY_TKT_CACHE_EX_RESPONSE}. */
export const KERB_QUERY_TKT_CACHE_EX_RESPONSE: StructDeclaration<KERB_QUERY_TKT_CACHE_EX_RESPONSE> =
  {
    name: 'KERB_QUERY_TKT_CACHE_EX_RESPONSE',
    kind: 'struct',
    size: { bits64: 104, bits32: 72 },
    alignment: { bits64: 8, bits32: 8 },
    get fields(): Fields {
      return kept(this, 'fields', {
        MessageType: { type: 'int32', c: 'KERB_PROTOCOL_MESSAGE_TYPE', bits64: 0, bits32: 0 },
        CountOfTickets: { type: 'uint32', c: 'ULONG', bits64: 4, bits32: 4 },
        Tickets: {
          type: { of: KERB_TICKET_CACHE_INFO_EX, length: 1, flexible: true },
          c: 'KERB_TICKET_CACHE_INFO_EX[1]',
          bits64: 8,
          bits32: 8,
        },
      });
    },
  };

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
export const KERB_TICKET_CACHE_INFO_EX2: StructDeclaration<KERB_TICKET_CACHE_INFO_EX2> = {
  name: 'KERB_TICKET_CACHE_INFO_EX2',
  kind: 'struct',
  size: { bits64: 104, bits32: 72 },
  alignment: { bits64: 8, bits32: 8 },
  get fields(): Fields {
    return kept(this, 'fields', {
      ClientName: { type: UNICODE_STRING, c: 'UNICODE_STRING', bits64: 0, bits32: 0 },
      ClientRealm: { type: UNICODE_STRING, c: 'UNICODE_STRING', bits64: 16, bits32: 8 },
      ServerName: { type: UNICODE_STRING, c: 'UNICODE_STRING', bits64: 32, bits32: 16 },
      ServerRealm: { type: UNICODE_STRING, c: 'UNICODE_STRING', bits64: 48, bits32: 24 },
      StartTime: { type: LARGE_INTEGER, c: 'LARGE_INTEGER', bits64: 64, bits32: 32 },
      EndTime: { type: LARGE_INTEGER, c: 'LARGE_INTEGER', bits64: 72, bits32: 40 },
      RenewTime: { type: LARGE_INTEGER, c: 'LARGE_INTEGER', bits64: 80, bits32: 48 },
      EncryptionType: { type: 'int32', c: 'LONG', bits64: 88, bits32: 56 },
      TicketFlags: { type: 'uint32', c: 'ULONG', bits64: 92, bits32: 60 },
      SessionKeyType: { type: 'uint32', c: 'ULONG', bits64: 96, bits32: 64 },
    });
  },
};

/** A struct of 112 bytes (80 on 32-bit Windows). */
export interface KERB_QUERY_TKT_CACHE_EX2_RESPONSE {
  MessageType: KERB_PROTOCOL_MESSAGE_TYPE;
  CountOfTickets: ULONG;
  /** The first of as many as the count says. */
  readonly Tickets: readonly KERB_TICKET_CACHE_INFO_EX2[];
}

/** The layout of {@link KERB_QUERY_TKT_CACHE_EX2_RESPONSE}. */
export const KERB_QUERY_TKT_CACHE_EX2_RESPONSE: StructDeclaration<KERB_QUERY_TKT_CACHE_EX2_RESPONSE> =
  {
    name: 'KERB_QUERY_TKT_CACHE_EX2_RESPONSE',
    kind: 'struct',
    size: { bits64: 112, bits32: 80 },
    alignment: { bits64: 8, bits32: 8 },
    get fields(): Fields {
      return kept(this, 'fields', {
        MessageType: { type: 'int32', c: 'KERB_PROTOCOL_MESSAGE_TYPE', bits64: 0, bits32: 0 },
        CountOfTickets: { type: 'uint32', c: 'ULONG', bits64: 4, bits32: 4 },
        Tickets: {
          type: { of: KERB_TICKET_CACHE_INFO_EX2, length: 1, flexible: true },
          c: 'KERB_TICKET_CACHE_INFO_EX2[1]',
          bits64: 8,
          bits32: 8,
        },
      });
    },
  };

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
export const KERB_TICKET_CACHE_INFO_EX3: StructDeclaration<KERB_TICKET_CACHE_INFO_EX3> = {
  name: 'KERB_TICKET_CACHE_INFO_EX3',
  kind: 'struct',
  size: { bits64: 128, bits32: 88 },
  alignment: { bits64: 8, bits32: 8 },
  get fields(): Fields {
    return kept(this, 'fields', {
      ClientName: { type: UNICODE_STRING, c: 'UNICODE_STRING', bits64: 0, bits32: 0 },
      ClientRealm: { type: UNICODE_STRING, c: 'UNICODE_STRING', bits64: 16, bits32: 8 },
      ServerName: { type: UNICODE_STRING, c: 'UNICODE_STRING', bits64: 32, bits32: 16 },
      ServerRealm: { type: UNICODE_STRING, c: 'UNICODE_STRING', bits64: 48, bits32: 24 },
      StartTime: { type: LARGE_INTEGER, c: 'LARGE_INTEGER', bits64: 64, bits32: 32 },
      EndTime: { type: LARGE_INTEGER, c: 'LARGE_INTEGER', bits64: 72, bits32: 40 },
      RenewTime: { type: LARGE_INTEGER, c: 'LARGE_INTEGER', bits64: 80, bits32: 48 },
      EncryptionType: { type: 'int32', c: 'LONG', bits64: 88, bits32: 56 },
      TicketFlags: { type: 'uint32', c: 'ULONG', bits64: 92, bits32: 60 },
      SessionKeyType: { type: 'uint32', c: 'ULONG', bits64: 96, bits32: 64 },
      BranchId: { type: 'uint32', c: 'ULONG', bits64: 100, bits32: 68 },
      CacheFlags: { type: 'uint32', c: 'ULONG', bits64: 104, bits32: 72 },
      KdcCalled: { type: UNICODE_STRING, c: 'UNICODE_STRING', bits64: 112, bits32: 76 },
    });
  },
};

/** A struct of 136 bytes (96 on 32-bit Windows). */
export interface KERB_QUERY_TKT_CACHE_EX3_RESPONSE {
  MessageType: KERB_PROTOCOL_MESSAGE_TYPE;
  CountOfTickets: ULONG;
  /** The first of as many as the count says. */
  readonly Tickets: readonly KERB_TICKET_CACHE_INFO_EX3[];
}

/** The layout of {@link KERB_QUERY_TKT_CACHE_EX3_RESPONSE}. */
export const KERB_QUERY_TKT_CACHE_EX3_RESPONSE: StructDeclaration<KERB_QUERY_TKT_CACHE_EX3_RESPONSE> =
  {
    name: 'KERB_QUERY_TKT_CACHE_EX3_RESPONSE',
    kind: 'struct',
    size: { bits64: 136, bits32: 96 },
    alignment: { bits64: 8, bits32: 8 },
    get fields(): Fields {
      return kept(this, 'fields', {
        MessageType: { type: 'int32', c: 'KERB_PROTOCOL_MESSAGE_TYPE', bits64: 0, bits32: 0 },
        CountOfTickets: { type: 'uint32', c: 'ULONG', bits64: 4, bits32: 4 },
        Tickets: {
          type: { of: KERB_TICKET_CACHE_INFO_EX3, length: 1, flexible: true },
          c: 'KERB_TICKET_CACHE_INFO_EX3[1]',
          bits64: 8,
          bits32: 8,
        },
      });
    },
  };

/** A struct of 16 bytes (8 on 32-bit Windows). */
export interface SecHandle {
  dwLower: ULONG_PTR;
  dwUpper: ULONG_PTR;
}

/** The layout of {@link SecHandle}. */
export const SecHandle: StructDeclaration<SecHandle> = {
  name: 'SecHandle',
  kind: 'struct',
  size: { bits64: 16, bits32: 8 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      dwLower: { type: 'uintptr', c: 'ULONG_PTR', bits64: 0, bits32: 0 },
      dwUpper: { type: 'uintptr', c: 'ULONG_PTR', bits64: 8, bits32: 4 },
    });
  },
};

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
export const KERB_RETRIEVE_TKT_REQUEST: StructDeclaration<KERB_RETRIEVE_TKT_REQUEST> = {
  name: 'KERB_RETRIEVE_TKT_REQUEST',
  kind: 'struct',
  size: { bits64: 64, bits32: 40 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      MessageType: { type: 'int32', c: 'KERB_PROTOCOL_MESSAGE_TYPE', bits64: 0, bits32: 0 },
      LogonId: { type: LUID, c: 'LUID', bits64: 4, bits32: 4 },
      TargetName: { type: UNICODE_STRING, c: 'UNICODE_STRING', bits64: 16, bits32: 12 },
      TicketFlags: { type: 'uint32', c: 'ULONG', bits64: 32, bits32: 20 },
      CacheOptions: { type: 'uint32', c: 'ULONG', bits64: 36, bits32: 24 },
      EncryptionType: { type: 'int32', c: 'LONG', bits64: 40, bits32: 28 },
      CredentialsHandle: { type: SecHandle, c: 'SecHandle', bits64: 48, bits32: 32 },
    });
  },
};

/** A struct of 16 bytes (12 on 32-bit Windows). */
export interface KERB_CRYPTO_KEY {
  get Value(): Address;
  set Value(value: PUCHAR);
  KeyType: LONG;
  Length: ULONG;
}

/** The layout of {@link KERB_CRYPTO_KEY}. */
export const KERB_CRYPTO_KEY: StructDeclaration<KERB_CRYPTO_KEY> = {
  name: 'KERB_CRYPTO_KEY',
  kind: 'struct',
  size: { bits64: 16, bits32: 12 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      KeyType: { type: 'int32', c: 'LONG', bits64: 0, bits32: 0 },
      Length: { type: 'uint32', c: 'ULONG', bits64: 4, bits32: 4 },
      Value: { type: 'pointer', c: 'PUCHAR', bits64: 8, bits32: 8 },
    });
  },
};

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
export const KERB_EXTERNAL_TICKET: StructDeclaration<KERB_EXTERNAL_TICKET> = {
  name: 'KERB_EXTERNAL_TICKET',
  kind: 'struct',
  size: { bits64: 152, bits32: 104 },
  alignment: { bits64: 8, bits32: 8 },
  get fields(): Fields {
    return kept(this, 'fields', {
      ServiceName: { type: 'pointer', c: 'PKERB_EXTERNAL_NAME', bits64: 0, bits32: 0 },
      TargetName: { type: 'pointer', c: 'PKERB_EXTERNAL_NAME', bits64: 8, bits32: 4 },
      ClientName: { type: 'pointer', c: 'PKERB_EXTERNAL_NAME', bits64: 16, bits32: 8 },
      DomainName: { type: UNICODE_STRING, c: 'UNICODE_STRING', bits64: 24, bits32: 12 },
      TargetDomainName: { type: UNICODE_STRING, c: 'UNICODE_STRING', bits64: 40, bits32: 20 },
      AltTargetDomainName: { type: UNICODE_STRING, c: 'UNICODE_STRING', bits64: 56, bits32: 28 },
      SessionKey: { type: KERB_CRYPTO_KEY, c: 'KERB_CRYPTO_KEY', bits64: 72, bits32: 36 },
      TicketFlags: { type: 'uint32', c: 'ULONG', bits64: 88, bits32: 48 },
      Flags: { type: 'uint32', c: 'ULONG', bits64: 92, bits32: 52 },
      KeyExpirationTime: { type: LARGE_INTEGER, c: 'LARGE_INTEGER', bits64: 96, bits32: 56 },
      StartTime: { type: LARGE_INTEGER, c: 'LARGE_INTEGER', bits64: 104, bits32: 64 },
      EndTime: { type: LARGE_INTEGER, c: 'LARGE_INTEGER', bits64: 112, bits32: 72 },
      RenewUntil: { type: LARGE_INTEGER, c: 'LARGE_INTEGER', bits64: 120, bits32: 80 },
      TimeSkew: { type: LARGE_INTEGER, c: 'LARGE_INTEGER', bits64: 128, bits32: 88 },
      EncodedTicketSize: { type: 'uint32', c: 'ULONG', bits64: 136, bits32: 96 },
      EncodedTicket: { type: 'pointer', c: 'PUCHAR', bits64: 144, bits32: 100 },
    });
  },
};

/** A struct of 24 bytes (12 on 32-bit Windows). */
export interface KERB_EXTERNAL_NAME {
  NameType: SHORT;
  NameCount: USHORT;
  /** The first of as many as the count says. */
  readonly Names: readonly UNICODE_STRING[];
}

/** The layout of {@link KERB_EXTERNAL_NAME}. */
export const KERB_EXTERNAL_NAME: StructDeclaration<KERB_EXTERNAL_NAME> = {
  name: 'KERB_EXTERNAL_NAME',
  kind: 'struct',
  size: { bits64: 24, bits32: 12 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      NameType: { type: 'int16', c: 'SHORT', bits64: 0, bits32: 0 },
      NameCount: { type: 'uint16', c: 'USHORT', bits64: 2, bits32: 2 },
      Names: {
        type: { of: UNICODE_STRING, length: 1, flexible: true },
        c: 'UNICODE_STRING[1]',
        bits64: 8,
        bits32: 4,
      },
    });
  },
};

/** A struct of 152 bytes (104 on 32-bit Windows). */
export interface KERB_RETRIEVE_TKT_RESPONSE {
  readonly Ticket: KERB_EXTERNAL_TICKET;
}

/** The layout of {@link KERB_RETRIEVE_TKT_RESPONSE}. */
export const KERB_RETRIEVE_TKT_RESPONSE: StructDeclaration<KERB_RETRIEVE_TKT_RESPONSE> = {
  name: 'KERB_RETRIEVE_TKT_RESPONSE',
  kind: 'struct',
  size: { bits64: 152, bits32: 104 },
  alignment: { bits64: 8, bits32: 8 },
  get fields(): Fields {
    return kept(this, 'fields', {
      Ticket: { type: KERB_EXTERNAL_TICKET, c: 'KERB_EXTERNAL_TICKET', bits64: 0, bits32: 0 },
    });
  },
};

/** A struct of 48 bytes (28 on 32-bit Windows). */
export interface KERB_PURGE_TKT_CACHE_REQUEST {
  MessageType: KERB_PROTOCOL_MESSAGE_TYPE;
  readonly LogonId: LUID;
  readonly ServerName: UNICODE_STRING;
  readonly RealmName: UNICODE_STRING;
}

/** The layout of {@link KERB_PURGE_TKT_CACHE_REQUEST}. */
export const KERB_PURGE_TKT_CACHE_REQUEST: StructDeclaration<KERB_PURGE_TKT_CACHE_REQUEST> = {
  name: 'KERB_PURGE_TKT_CACHE_REQUEST',
  kind: 'struct',
  size: { bits64: 48, bits32: 28 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      MessageType: { type: 'int32', c: 'KERB_PROTOCOL_MESSAGE_TYPE', bits64: 0, bits32: 0 },
      LogonId: { type: LUID, c: 'LUID', bits64: 4, bits32: 4 },
      ServerName: { type: UNICODE_STRING, c: 'UNICODE_STRING', bits64: 16, bits32: 12 },
      RealmName: { type: UNICODE_STRING, c: 'UNICODE_STRING', bits64: 32, bits32: 20 },
    });
  },
};

/** A struct of 112 bytes (80 on 32-bit Windows). */
export interface KERB_PURGE_TKT_CACHE_EX_REQUEST {
  MessageType: KERB_PROTOCOL_MESSAGE_TYPE;
  readonly LogonId: LUID;
  Flags: ULONG;
  readonly TicketTemplate: KERB_TICKET_CACHE_INFO_EX;
}

/** The layout of {@link KERB_PURGE_TKT_CACHE_EX_REQUEST}. */
export const KERB_PURGE_TKT_CACHE_EX_REQUEST: StructDeclaration<KERB_PURGE_TKT_CACHE_EX_REQUEST> = {
  name: 'KERB_PURGE_TKT_CACHE_EX_REQUEST',
  kind: 'struct',
  size: { bits64: 112, bits32: 80 },
  alignment: { bits64: 8, bits32: 8 },
  get fields(): Fields {
    return kept(this, 'fields', {
      MessageType: { type: 'int32', c: 'KERB_PROTOCOL_MESSAGE_TYPE', bits64: 0, bits32: 0 },
      LogonId: { type: LUID, c: 'LUID', bits64: 4, bits32: 4 },
      Flags: { type: 'uint32', c: 'ULONG', bits64: 12, bits32: 12 },
      TicketTemplate: {
        type: KERB_TICKET_CACHE_INFO_EX,
        c: 'KERB_TICKET_CACHE_INFO_EX',
        bits64: 16,
        bits32: 16,
      },
    });
  },
};

/** A struct of 12 bytes. */
export interface KERB_CRYPTO_KEY32 {
  KeyType: LONG;
  Length: ULONG;
  Offset: ULONG;
}

/** The layout of {@link KERB_CRYPTO_KEY32}. */
export const KERB_CRYPTO_KEY32: StructDeclaration<KERB_CRYPTO_KEY32> = {
  name: 'KERB_CRYPTO_KEY32',
  kind: 'struct',
  size: { bits64: 12, bits32: 12 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      KeyType: { type: 'int32', c: 'LONG', bits64: 0, bits32: 0 },
      Length: { type: 'uint32', c: 'ULONG', bits64: 4, bits32: 4 },
      Offset: { type: 'uint32', c: 'ULONG', bits64: 8, bits32: 8 },
    });
  },
};

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
export const KERB_SUBMIT_TKT_REQUEST: StructDeclaration<KERB_SUBMIT_TKT_REQUEST> = {
  name: 'KERB_SUBMIT_TKT_REQUEST',
  kind: 'struct',
  size: { bits64: 36, bits32: 36 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      MessageType: { type: 'int32', c: 'KERB_PROTOCOL_MESSAGE_TYPE', bits64: 0, bits32: 0 },
      LogonId: { type: LUID, c: 'LUID', bits64: 4, bits32: 4 },
      Flags: { type: 'uint32', c: 'ULONG', bits64: 12, bits32: 12 },
      Key: { type: KERB_CRYPTO_KEY32, c: 'KERB_CRYPTO_KEY32', bits64: 16, bits32: 16 },
      KerbCredSize: { type: 'uint32', c: 'ULONG', bits64: 28, bits32: 28 },
      KerbCredOffset: { type: 'uint32', c: 'ULONG', bits64: 32, bits32: 32 },
    });
  },
};

/** A struct of 16 bytes. */
export interface KERB_QUERY_KDC_PROXY_CACHE_REQUEST {
  MessageType: KERB_PROTOCOL_MESSAGE_TYPE;
  Flags: ULONG;
  readonly LogonId: LUID;
}

/** The layout of {@link KERB_QUERY_KDC_PROXY_CACHE_REQUEST}. */
export const KERB_QUERY_KDC_PROXY_CACHE_REQUEST: StructDeclaration<KERB_QUERY_KDC_PROXY_CACHE_REQUEST> =
  {
    name: 'KERB_QUERY_KDC_PROXY_CACHE_REQUEST',
    kind: 'struct',
    size: { bits64: 16, bits32: 16 },
    alignment: { bits64: 4, bits32: 4 },
    get fields(): Fields {
      return kept(this, 'fields', {
        MessageType: { type: 'int32', c: 'KERB_PROTOCOL_MESSAGE_TYPE', bits64: 0, bits32: 0 },
        Flags: { type: 'uint32', c: 'ULONG', bits64: 4, bits32: 4 },
        LogonId: { type: LUID, c: 'LUID', bits64: 8, bits32: 8 },
      });
    },
  };

/** A struct of 16 bytes (12 on 32-bit Windows). */
export interface KERB_QUERY_KDC_PROXY_CACHE_RESPONSE {
  get Entries(): Address;
  set Entries(value: PKDC_PROXY_CACHE_ENTRY_DATA);
  MessageType: KERB_PROTOCOL_MESSAGE_TYPE;
  CountOfEntries: ULONG;
}

/** The layout of {@link KERB_QUERY_KDC_PROXY_CACHE_RESPONSE}. */
export const KERB_QUERY_KDC_PROXY_CACHE_RESPONSE: StructDeclaration<KERB_QUERY_KDC_PROXY_CACHE_RESPONSE> =
  {
    name: 'KERB_QUERY_KDC_PROXY_CACHE_RESPONSE',
    kind: 'struct',
    size: { bits64: 16, bits32: 12 },
    alignment: { bits64: 8, bits32: 4 },
    get fields(): Fields {
      return kept(this, 'fields', {
        MessageType: { type: 'int32', c: 'KERB_PROTOCOL_MESSAGE_TYPE', bits64: 0, bits32: 0 },
        CountOfEntries: { type: 'uint32', c: 'ULONG', bits64: 4, bits32: 4 },
        Entries: { type: 'pointer', c: 'PKDC_PROXY_CACHE_ENTRY_DATA', bits64: 8, bits32: 8 },
      });
    },
  };

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
export const KDC_PROXY_CACHE_ENTRY_DATA: StructDeclaration<KDC_PROXY_CACHE_ENTRY_DATA> = {
  name: 'KDC_PROXY_CACHE_ENTRY_DATA',
  kind: 'struct',
  size: { bits64: 112, bits32: 64 },
  alignment: { bits64: 8, bits32: 8 },
  get fields(): Fields {
    return kept(this, 'fields', {
      SinceLastUsed: { type: 'uint64', c: 'ULONG64', bits64: 0, bits32: 0 },
      DomainName: { type: UNICODE_STRING, c: 'UNICODE_STRING', bits64: 8, bits32: 8 },
      ProxyServerName: { type: UNICODE_STRING, c: 'UNICODE_STRING', bits64: 24, bits32: 16 },
      ProxyServerVdir: { type: UNICODE_STRING, c: 'UNICODE_STRING', bits64: 40, bits32: 24 },
      ProxyServerPort: { type: 'uint16', c: 'USHORT', bits64: 56, bits32: 32 },
      LogonId: { type: LUID, c: 'LUID', bits64: 60, bits32: 36 },
      CredUserName: { type: UNICODE_STRING, c: 'UNICODE_STRING', bits64: 72, bits32: 44 },
      CredDomainName: { type: UNICODE_STRING, c: 'UNICODE_STRING', bits64: 88, bits32: 52 },
      GlobalCache: { type: 'uint8', c: 'BOOLEAN', bits64: 104, bits32: 60 },
    });
  },
};

/** A struct of 16 bytes. */
export interface KERB_PURGE_KDC_PROXY_CACHE_REQUEST {
  MessageType: KERB_PROTOCOL_MESSAGE_TYPE;
  Flags: ULONG;
  readonly LogonId: LUID;
}

/** The layout of {@link KERB_PURGE_KDC_PROXY_CACHE_REQUEST}. */
export const KERB_PURGE_KDC_PROXY_CACHE_REQUEST: StructDeclaration<KERB_PURGE_KDC_PROXY_CACHE_REQUEST> =
  {
    name: 'KERB_PURGE_KDC_PROXY_CACHE_REQUEST',
    kind: 'struct',
    size: { bits64: 16, bits32: 16 },
    alignment: { bits64: 4, bits32: 4 },
    get fields(): Fields {
      return kept(this, 'fields', {
        MessageType: { type: 'int32', c: 'KERB_PROTOCOL_MESSAGE_TYPE', bits64: 0, bits32: 0 },
        Flags: { type: 'uint32', c: 'ULONG', bits64: 4, bits32: 4 },
        LogonId: { type: LUID, c: 'LUID', bits64: 8, bits32: 8 },
      });
    },
  };

/** A struct of 8 bytes. */
export interface KERB_PURGE_KDC_PROXY_CACHE_RESPONSE {
  MessageType: KERB_PROTOCOL_MESSAGE_TYPE;
  CountOfPurged: ULONG;
}

/** The layout of {@link KERB_PURGE_KDC_PROXY_CACHE_RESPONSE}. */
export const KERB_PURGE_KDC_PROXY_CACHE_RESPONSE: StructDeclaration<KERB_PURGE_KDC_PROXY_CACHE_RESPONSE> =
  {
    name: 'KERB_PURGE_KDC_PROXY_CACHE_RESPONSE',
    kind: 'struct',
    size: { bits64: 8, bits32: 8 },
    alignment: { bits64: 4, bits32: 4 },
    get fields(): Fields {
      return kept(this, 'fields', {
        MessageType: { type: 'int32', c: 'KERB_PROTOCOL_MESSAGE_TYPE', bits64: 0, bits32: 0 },
        CountOfPurged: { type: 'uint32', c: 'ULONG', bits64: 4, bits32: 4 },
      });
    },
  };

/** A struct of 48 bytes (24 on 32-bit Windows). */
export interface KERB_ADD_BINDING_CACHE_ENTRY_REQUEST {
  MessageType: KERB_PROTOCOL_MESSAGE_TYPE;
  readonly RealmName: UNICODE_STRING;
  readonly KdcAddress: UNICODE_STRING;
  AddressType: ULONG;
}

/** The layout of {@link KERB_ADD_BINDING_CACHE_ENTRY_REQUEST}. */
export const KERB_ADD_BINDING_CACHE_ENTRY_REQUEST: StructDeclaration<KERB_ADD_BINDING_CACHE_ENTRY_REQUEST> =
  {
    name: 'KERB_ADD_BINDING_CACHE_ENTRY_REQUEST',
    kind: 'struct',
    size: { bits64: 48, bits32: 24 },
    alignment: { bits64: 8, bits32: 4 },
    get fields(): Fields {
      return kept(this, 'fields', {
        MessageType: { type: 'int32', c: 'KERB_PROTOCOL_MESSAGE_TYPE', bits64: 0, bits32: 0 },
        RealmName: { type: UNICODE_STRING, c: 'UNICODE_STRING', bits64: 8, bits32: 4 },
        KdcAddress: { type: UNICODE_STRING, c: 'UNICODE_STRING', bits64: 24, bits32: 12 },
        AddressType: { type: 'uint32', c: 'ULONG', bits64: 40, bits32: 20 },
      });
    },
  };

/** A struct of 16 bytes (12 on 32-bit Windows). */
export interface KERB_QUERY_BINDING_CACHE_RESPONSE {
  get Entries(): Address;
  set Entries(value: PKERB_BINDING_CACHE_ENTRY_DATA);
  MessageType: KERB_PROTOCOL_MESSAGE_TYPE;
  CountOfEntries: ULONG;
}

/** The layout of {@link KERB_QUERY_BINDING_CACHE_RESPONSE}. */
export const KERB_QUERY_BINDING_CACHE_RESPONSE: StructDeclaration<KERB_QUERY_BINDING_CACHE_RESPONSE> =
  {
    name: 'KERB_QUERY_BINDING_CACHE_RESPONSE',
    kind: 'struct',
    size: { bits64: 16, bits32: 12 },
    alignment: { bits64: 8, bits32: 4 },
    get fields(): Fields {
      return kept(this, 'fields', {
        MessageType: { type: 'int32', c: 'KERB_PROTOCOL_MESSAGE_TYPE', bits64: 0, bits32: 0 },
        CountOfEntries: { type: 'uint32', c: 'ULONG', bits64: 4, bits32: 4 },
        Entries: { type: 'pointer', c: 'PKERB_BINDING_CACHE_ENTRY_DATA', bits64: 8, bits32: 8 },
      });
    },
  };

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
export const KERB_BINDING_CACHE_ENTRY_DATA: StructDeclaration<KERB_BINDING_CACHE_ENTRY_DATA> = {
  name: 'KERB_BINDING_CACHE_ENTRY_DATA',
  kind: 'struct',
  size: { bits64: 72, bits32: 48 },
  alignment: { bits64: 8, bits32: 8 },
  get fields(): Fields {
    return kept(this, 'fields', {
      DiscoveryTime: { type: 'uint64', c: 'ULONG64', bits64: 0, bits32: 0 },
      RealmName: { type: UNICODE_STRING, c: 'UNICODE_STRING', bits64: 8, bits32: 8 },
      KdcAddress: { type: UNICODE_STRING, c: 'UNICODE_STRING', bits64: 24, bits32: 16 },
      AddressType: { type: 'uint32', c: 'ULONG', bits64: 40, bits32: 24 },
      Flags: { type: 'uint32', c: 'ULONG', bits64: 44, bits32: 28 },
      DcFlags: { type: 'uint32', c: 'ULONG', bits64: 48, bits32: 32 },
      CacheFlags: { type: 'uint32', c: 'ULONG', bits64: 52, bits32: 36 },
      KdcName: { type: UNICODE_STRING, c: 'UNICODE_STRING', bits64: 56, bits32: 40 },
    });
  },
};

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
  {
    name: 'KERB_ADD_BINDING_CACHE_ENTRY_EX_REQUEST',
    kind: 'struct',
    size: { bits64: 48, bits32: 28 },
    alignment: { bits64: 8, bits32: 4 },
    get fields(): Fields {
      return kept(this, 'fields', {
        MessageType: { type: 'int32', c: 'KERB_PROTOCOL_MESSAGE_TYPE', bits64: 0, bits32: 0 },
        RealmName: { type: UNICODE_STRING, c: 'UNICODE_STRING', bits64: 8, bits32: 4 },
        KdcAddress: { type: UNICODE_STRING, c: 'UNICODE_STRING', bits64: 24, bits32: 12 },
        AddressType: { type: 'uint32', c: 'ULONG', bits64: 40, bits32: 20 },
        DcFlags: { type: 'uint32', c: 'ULONG', bits64: 44, bits32: 24 },
      });
    },
  };

/** A struct of 4 bytes. */
export interface KERB_QUERY_BINDING_CACHE_REQUEST {
  MessageType: KERB_PROTOCOL_MESSAGE_TYPE;
}

/** The layout of {@link KERB_QUERY_BINDING_CACHE_REQUEST}. */
export const KERB_QUERY_BINDING_CACHE_REQUEST: StructDeclaration<KERB_QUERY_BINDING_CACHE_REQUEST> =
  {
    name: 'KERB_QUERY_BINDING_CACHE_REQUEST',
    kind: 'struct',
    size: { bits64: 4, bits32: 4 },
    alignment: { bits64: 4, bits32: 4 },
    get fields(): Fields {
      return kept(this, 'fields', {
        MessageType: { type: 'int32', c: 'KERB_PROTOCOL_MESSAGE_TYPE', bits64: 0, bits32: 0 },
      });
    },
  };

/** A struct of 4 bytes. */
export interface KERB_PURGE_BINDING_CACHE_REQUEST {
  MessageType: KERB_PROTOCOL_MESSAGE_TYPE;
}

/** The layout of {@link KERB_PURGE_BINDING_CACHE_REQUEST}. */
export const KERB_PURGE_BINDING_CACHE_REQUEST: StructDeclaration<KERB_PURGE_BINDING_CACHE_REQUEST> =
  {
    name: 'KERB_PURGE_BINDING_CACHE_REQUEST',
    kind: 'struct',
    size: { bits64: 4, bits32: 4 },
    alignment: { bits64: 4, bits32: 4 },
    get fields(): Fields {
      return kept(this, 'fields', {
        MessageType: { type: 'int32', c: 'KERB_PROTOCOL_MESSAGE_TYPE', bits64: 0, bits32: 0 },
      });
    },
  };

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
export const SECURITY_STRING: StructDeclaration<SECURITY_STRING> = {
  name: 'SECURITY_STRING',
  kind: 'struct',
  size: { bits64: 16, bits32: 8 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      Length: { type: 'uint16', c: 'USHORT', bits64: 0, bits32: 0 },
      MaximumLength: { type: 'uint16', c: 'USHORT', bits64: 2, bits32: 2 },
      Buffer: { type: 'pointer', c: 'USHORT *', bits64: 8, bits32: 4 },
    });
  },
};

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
export const SecPkgInfoW: StructDeclaration<SecPkgInfoW> = {
  name: 'SecPkgInfoW',
  kind: 'struct',
  size: { bits64: 32, bits32: 20 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      fCapabilities: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
      wVersion: { type: 'uint16', c: 'USHORT', bits64: 4, bits32: 4 },
      wRPCID: { type: 'uint16', c: 'USHORT', bits64: 6, bits32: 6 },
      cbMaxToken: { type: 'uint32', c: 'ULONG', bits64: 8, bits32: 8 },
      Name: { type: 'pointer', c: 'SEC_WCHAR *', bits64: 16, bits32: 12 },
      Comment: { type: 'pointer', c: 'SEC_WCHAR *', bits64: 24, bits32: 16 },
    });
  },
};

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
export const SecPkgInfoA: StructDeclaration<SecPkgInfoA> = {
  name: 'SecPkgInfoA',
  kind: 'struct',
  size: { bits64: 32, bits32: 20 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      fCapabilities: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
      wVersion: { type: 'uint16', c: 'USHORT', bits64: 4, bits32: 4 },
      wRPCID: { type: 'uint16', c: 'USHORT', bits64: 6, bits32: 6 },
      cbMaxToken: { type: 'uint32', c: 'ULONG', bits64: 8, bits32: 8 },
      Name: { type: 'pointer', c: 'SEC_CHAR *', bits64: 16, bits32: 12 },
      Comment: { type: 'pointer', c: 'SEC_CHAR *', bits64: 24, bits32: 16 },
    });
  },
};

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
export const SecBuffer: StructDeclaration<SecBuffer> = {
  name: 'SecBuffer',
  kind: 'struct',
  size: { bits64: 16, bits32: 12 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      cbBuffer: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
      BufferType: { type: 'uint32', c: 'ULONG', bits64: 4, bits32: 4 },
      pvBuffer: { type: 'pointer', c: 'void *', bits64: 8, bits32: 8 },
    });
  },
};

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
export const SecBufferDesc: StructDeclaration<SecBufferDesc> = {
  name: 'SecBufferDesc',
  kind: 'struct',
  size: { bits64: 16, bits32: 12 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      ulVersion: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
      cBuffers: { type: 'uint32', c: 'ULONG', bits64: 4, bits32: 4 },
      pBuffers: { type: 'pointer', c: 'PSecBuffer', bits64: 8, bits32: 8 },
    });
  },
};

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
export const SEC_NEGOTIATION_INFO: StructDeclaration<SEC_NEGOTIATION_INFO> = {
  name: 'SEC_NEGOTIATION_INFO',
  kind: 'struct',
  size: { bits64: 24, bits32: 16 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      Size: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
      NameLength: { type: 'uint32', c: 'ULONG', bits64: 4, bits32: 4 },
      Name: { type: 'pointer', c: 'SEC_WCHAR *', bits64: 8, bits32: 8 },
      Reserved: { type: 'pointer', c: 'void *', bits64: 16, bits32: 12 },
    });
  },
};

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
export const SEC_CHANNEL_BINDINGS: StructDeclaration<SEC_CHANNEL_BINDINGS> = {
  name: 'SEC_CHANNEL_BINDINGS',
  kind: 'struct',
  size: { bits64: 32, bits32: 32 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      dwInitiatorAddrType: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
      cbInitiatorLength: { type: 'uint32', c: 'ULONG', bits64: 4, bits32: 4 },
      dwInitiatorOffset: { type: 'uint32', c: 'ULONG', bits64: 8, bits32: 8 },
      dwAcceptorAddrType: { type: 'uint32', c: 'ULONG', bits64: 12, bits32: 12 },
      cbAcceptorLength: { type: 'uint32', c: 'ULONG', bits64: 16, bits32: 16 },
      dwAcceptorOffset: { type: 'uint32', c: 'ULONG', bits64: 20, bits32: 20 },
      cbApplicationDataLength: { type: 'uint32', c: 'ULONG', bits64: 24, bits32: 24 },
      dwApplicationDataOffset: { type: 'uint32', c: 'ULONG', bits64: 28, bits32: 28 },
    });
  },
};

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
export const SEC_APPLICATION_PROTOCOL_LIST: StructDeclaration<SEC_APPLICATION_PROTOCOL_LIST> = {
  name: 'SEC_APPLICATION_PROTOCOL_LIST',
  kind: 'struct',
  size: { bits64: 8, bits32: 8 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      ProtoNegoExt: {
        type: 'int32',
        c: 'SEC_APPLICATION_PROTOCOL_NEGOTIATION_EXT',
        bits64: 0,
        bits32: 0,
      },
      ProtocolListSize: { type: 'uint16', c: 'USHORT', bits64: 4, bits32: 4 },
      ProtocolList: {
        type: { of: 'uint8', length: 1, flexible: true },
        c: 'UCHAR[1]',
        bits64: 6,
        bits32: 6,
      },
    });
  },
};

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
export const SEC_APPLICATION_PROTOCOLS: StructDeclaration<SEC_APPLICATION_PROTOCOLS> = {
  name: 'SEC_APPLICATION_PROTOCOLS',
  kind: 'struct',
  size: { bits64: 12, bits32: 12 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      ProtocolListsSize: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
      ProtocolLists: {
        type: { of: SEC_APPLICATION_PROTOCOL_LIST, length: 1, flexible: true },
        c: 'SEC_APPLICATION_PROTOCOL_LIST[1]',
        bits64: 4,
        bits32: 4,
      },
    });
  },
};

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
export const SEC_SRTP_PROTECTION_PROFILES: StructDeclaration<SEC_SRTP_PROTECTION_PROFILES> = {
  name: 'SEC_SRTP_PROTECTION_PROFILES',
  kind: 'struct',
  size: { bits64: 4, bits32: 4 },
  alignment: { bits64: 2, bits32: 2 },
  get fields(): Fields {
    return kept(this, 'fields', {
      ProfilesSize: { type: 'uint16', c: 'USHORT', bits64: 0, bits32: 0 },
      ProfilesList: {
        type: { of: 'uint16', length: 1, flexible: true },
        c: 'USHORT[1]',
        bits64: 2,
        bits32: 2,
      },
    });
  },
};

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
export const SEC_SRTP_MASTER_KEY_IDENTIFIER: StructDeclaration<SEC_SRTP_MASTER_KEY_IDENTIFIER> = {
  name: 'SEC_SRTP_MASTER_KEY_IDENTIFIER',
  kind: 'struct',
  size: { bits64: 2, bits32: 2 },
  alignment: { bits64: 1, bits32: 1 },
  get fields(): Fields {
    return kept(this, 'fields', {
      MasterKeyIdentifierSize: { type: 'uint8', c: 'UCHAR', bits64: 0, bits32: 0 },
      MasterKeyIdentifier: {
        type: { of: 'uint8', length: 1, flexible: true },
        c: 'UCHAR[1]',
        bits64: 1,
        bits32: 1,
      },
    });
  },
};

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
export const SEC_TOKEN_BINDING: StructDeclaration<SEC_TOKEN_BINDING> = {
  name: 'SEC_TOKEN_BINDING',
  kind: 'struct',
  size: { bits64: 6, bits32: 6 },
  alignment: { bits64: 2, bits32: 2 },
  get fields(): Fields {
    return kept(this, 'fields', {
      MajorVersion: { type: 'uint8', c: 'UCHAR', bits64: 0, bits32: 0 },
      MinorVersion: { type: 'uint8', c: 'UCHAR', bits64: 1, bits32: 1 },
      KeyParametersSize: { type: 'uint16', c: 'USHORT', bits64: 2, bits32: 2 },
      KeyParameters: {
        type: { of: 'uint8', length: 1, flexible: true },
        c: 'UCHAR[1]',
        bits64: 4,
        bits32: 4,
      },
    });
  },
};

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
export const SEC_PRESHAREDKEY: StructDeclaration<SEC_PRESHAREDKEY> = {
  name: 'SEC_PRESHAREDKEY',
  kind: 'struct',
  size: { bits64: 4, bits32: 4 },
  alignment: { bits64: 2, bits32: 2 },
  get fields(): Fields {
    return kept(this, 'fields', {
      KeySize: { type: 'uint16', c: 'USHORT', bits64: 0, bits32: 0 },
      Key: {
        type: { of: 'uint8', length: 1, flexible: true },
        c: 'UCHAR[1]',
        bits64: 2,
        bits32: 2,
      },
    });
  },
};

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
export const SEC_PRESHAREDKEY_IDENTITY: StructDeclaration<SEC_PRESHAREDKEY_IDENTITY> = {
  name: 'SEC_PRESHAREDKEY_IDENTITY',
  kind: 'struct',
  size: { bits64: 4, bits32: 4 },
  alignment: { bits64: 2, bits32: 2 },
  get fields(): Fields {
    return kept(this, 'fields', {
      KeyIdentitySize: { type: 'uint16', c: 'USHORT', bits64: 0, bits32: 0 },
      KeyIdentity: {
        type: { of: 'uint8', length: 1, flexible: true },
        c: 'UCHAR[1]',
        bits64: 2,
        bits32: 2,
      },
    });
  },
};

/**
 * A struct of 2 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_dtls_mtu
 */
export interface SEC_DTLS_MTU {
  PathMTU: USHORT;
}

/** The layout of {@link SEC_DTLS_MTU}. */
export const SEC_DTLS_MTU: StructDeclaration<SEC_DTLS_MTU> = {
  name: 'SEC_DTLS_MTU',
  kind: 'struct',
  size: { bits64: 2, bits32: 2 },
  alignment: { bits64: 2, bits32: 2 },
  get fields(): Fields {
    return kept(this, 'fields', {
      PathMTU: { type: 'uint16', c: 'USHORT', bits64: 0, bits32: 0 },
    });
  },
};

/**
 * A struct of 8 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_flags
 */
export interface SEC_FLAGS {
  Flags: ULONGLONG;
}

/** The layout of {@link SEC_FLAGS}. */
export const SEC_FLAGS: StructDeclaration<SEC_FLAGS> = {
  name: 'SEC_FLAGS',
  kind: 'struct',
  size: { bits64: 8, bits32: 8 },
  alignment: { bits64: 8, bits32: 8 },
  get fields(): Fields {
    return kept(this, 'fields', {
      Flags: { type: 'uint64', c: 'ULONGLONG', bits64: 0, bits32: 0 },
    });
  },
};

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
export const SEC_TRAFFIC_SECRETS: StructDeclaration<SEC_TRAFFIC_SECRETS> = {
  name: 'SEC_TRAFFIC_SECRETS',
  kind: 'struct',
  size: { bits64: 400, bits32: 400 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      SymmetricAlgId: {
        type: { of: 'uint16', length: 64 },
        c: 'wchar_t[64]',
        bits64: 0,
        bits32: 0,
      },
      ChainingMode: {
        type: { of: 'uint16', length: 64 },
        c: 'wchar_t[64]',
        bits64: 128,
        bits32: 128,
      },
      HashAlgId: { type: { of: 'uint16', length: 64 }, c: 'wchar_t[64]', bits64: 256, bits32: 256 },
      KeySize: { type: 'uint16', c: 'USHORT', bits64: 384, bits32: 384 },
      IvSize: { type: 'uint16', c: 'USHORT', bits64: 386, bits32: 386 },
      MsgSequenceStart: { type: 'uint16', c: 'USHORT', bits64: 388, bits32: 388 },
      MsgSequenceEnd: { type: 'uint16', c: 'USHORT', bits64: 390, bits32: 390 },
      TrafficSecretType: { type: 'int32', c: 'SEC_TRAFFIC_SECRET_TYPE', bits64: 392, bits32: 392 },
      TrafficSecretSize: { type: 'uint16', c: 'USHORT', bits64: 396, bits32: 396 },
      TrafficSecret: {
        type: { of: 'uint8', length: 1, flexible: true },
        c: 'UCHAR[1]',
        bits64: 398,
        bits32: 398,
      },
    });
  },
};

/**
 * A struct of 8 bytes (4 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcredentials_namesw
 */
export interface SecPkgCredentials_NamesW {
  get sUserName(): Address;
  set sUserName(value: Pointer<SEC_WCHAR>);
}

/** The layout of {@link SecPkgCredentials_NamesW}. */
export const SecPkgCredentials_NamesW: StructDeclaration<SecPkgCredentials_NamesW> = {
  name: 'SecPkgCredentials_NamesW',
  kind: 'struct',
  size: { bits64: 8, bits32: 4 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      sUserName: { type: 'pointer', c: 'SEC_WCHAR *', bits64: 0, bits32: 0 },
    });
  },
};

/**
 * A struct of 8 bytes (4 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcredentials_namesa
 */
export interface SecPkgCredentials_NamesA {
  get sUserName(): Address;
  set sUserName(value: Pointer<SEC_CHAR>);
}

/** The layout of {@link SecPkgCredentials_NamesA}. */
export const SecPkgCredentials_NamesA: StructDeclaration<SecPkgCredentials_NamesA> = {
  name: 'SecPkgCredentials_NamesA',
  kind: 'struct',
  size: { bits64: 8, bits32: 4 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      sUserName: { type: 'pointer', c: 'SEC_CHAR *', bits64: 0, bits32: 0 },
    });
  },
};

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
export const SecPkgCredentials_SSIProviderW: StructDeclaration<SecPkgCredentials_SSIProviderW> = {
  name: 'SecPkgCredentials_SSIProviderW',
  kind: 'struct',
  size: { bits64: 24, bits32: 12 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      sProviderName: { type: 'pointer', c: 'SEC_WCHAR *', bits64: 0, bits32: 0 },
      ProviderInfoLength: { type: 'uint32', c: 'ULONG', bits64: 8, bits32: 4 },
      ProviderInfo: { type: 'pointer', c: 'CHAR *', bits64: 16, bits32: 8 },
    });
  },
};

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
export const SecPkgCredentials_SSIProviderA: StructDeclaration<SecPkgCredentials_SSIProviderA> = {
  name: 'SecPkgCredentials_SSIProviderA',
  kind: 'struct',
  size: { bits64: 24, bits32: 12 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      sProviderName: { type: 'pointer', c: 'SEC_CHAR *', bits64: 0, bits32: 0 },
      ProviderInfoLength: { type: 'uint32', c: 'ULONG', bits64: 8, bits32: 4 },
      ProviderInfo: { type: 'pointer', c: 'CHAR *', bits64: 16, bits32: 8 },
    });
  },
};

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
  {
    name: 'SecPkgCredentials_KdcProxySettingsW',
    kind: 'struct',
    size: { bits64: 16, bits32: 16 },
    alignment: { bits64: 4, bits32: 4 },
    get fields(): Fields {
      return kept(this, 'fields', {
        Version: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
        Flags: { type: 'uint32', c: 'ULONG', bits64: 4, bits32: 4 },
        ProxyServerOffset: { type: 'uint16', c: 'USHORT', bits64: 8, bits32: 8 },
        ProxyServerLength: { type: 'uint16', c: 'USHORT', bits64: 10, bits32: 10 },
        ClientTlsCredOffset: { type: 'uint16', c: 'USHORT', bits64: 12, bits32: 12 },
        ClientTlsCredLength: { type: 'uint16', c: 'USHORT', bits64: 14, bits32: 14 },
      });
    },
  };

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
export const SecPkgCredentials_Cert: StructDeclaration<SecPkgCredentials_Cert> = {
  name: 'SecPkgCredentials_Cert',
  kind: 'struct',
  size: { bits64: 16, bits32: 8 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      EncodedCertSize: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
      EncodedCert: { type: 'pointer', c: 'UCHAR *', bits64: 8, bits32: 4 },
    });
  },
};

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
export const SecPkgContext_SubjectAttributes: StructDeclaration<SecPkgContext_SubjectAttributes> = {
  name: 'SecPkgContext_SubjectAttributes',
  kind: 'struct',
  size: { bits64: 8, bits32: 4 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      AttributeInfo: { type: 'pointer', c: 'void *', bits64: 0, bits32: 0 },
    });
  },
};

/**
 * A struct of 8 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_credinfo
 */
export interface SecPkgContext_CredInfo {
  CredClass: SECPKG_CRED_CLASS;
  IsPromptingNeeded: ULONG;
}

/** The layout of {@link SecPkgContext_CredInfo}. */
export const SecPkgContext_CredInfo: StructDeclaration<SecPkgContext_CredInfo> = {
  name: 'SecPkgContext_CredInfo',
  kind: 'struct',
  size: { bits64: 8, bits32: 8 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      CredClass: { type: 'int32', c: 'SECPKG_CRED_CLASS', bits64: 0, bits32: 0 },
      IsPromptingNeeded: { type: 'uint32', c: 'ULONG', bits64: 4, bits32: 4 },
    });
  },
};

/**
 * A struct of 4 bytes.
 * @see
 * https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_negopackageinfo
 */
export interface SecPkgContext_NegoPackageInfo {
  PackageMask: ULONG;
}

/** The layout of {@link SecPkgContext_NegoPackageInfo}. */
export const SecPkgContext_NegoPackageInfo: StructDeclaration<SecPkgContext_NegoPackageInfo> = {
  name: 'SecPkgContext_NegoPackageInfo',
  kind: 'struct',
  size: { bits64: 4, bits32: 4 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      PackageMask: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
    });
  },
};

/**
 * A struct of 4 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_negostatus
 */
export interface SecPkgContext_NegoStatus {
  LastStatus: ULONG;
}

/** The layout of {@link SecPkgContext_NegoStatus}. */
export const SecPkgContext_NegoStatus: StructDeclaration<SecPkgContext_NegoStatus> = {
  name: 'SecPkgContext_NegoStatus',
  kind: 'struct',
  size: { bits64: 4, bits32: 4 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      LastStatus: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
    });
  },
};

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
export const SecPkgContext_Sizes: StructDeclaration<SecPkgContext_Sizes> = {
  name: 'SecPkgContext_Sizes',
  kind: 'struct',
  size: { bits64: 16, bits32: 16 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      cbMaxToken: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
      cbMaxSignature: { type: 'uint32', c: 'ULONG', bits64: 4, bits32: 4 },
      cbBlockSize: { type: 'uint32', c: 'ULONG', bits64: 8, bits32: 8 },
      cbSecurityTrailer: { type: 'uint32', c: 'ULONG', bits64: 12, bits32: 12 },
    });
  },
};

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
export const SecPkgContext_StreamSizes: StructDeclaration<SecPkgContext_StreamSizes> = {
  name: 'SecPkgContext_StreamSizes',
  kind: 'struct',
  size: { bits64: 20, bits32: 20 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      cbHeader: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
      cbTrailer: { type: 'uint32', c: 'ULONG', bits64: 4, bits32: 4 },
      cbMaximumMessage: { type: 'uint32', c: 'ULONG', bits64: 8, bits32: 8 },
      cBuffers: { type: 'uint32', c: 'ULONG', bits64: 12, bits32: 12 },
      cbBlockSize: { type: 'uint32', c: 'ULONG', bits64: 16, bits32: 16 },
    });
  },
};

/**
 * A struct of 8 bytes (4 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_namesw
 */
export interface SecPkgContext_NamesW {
  get sUserName(): Address;
  set sUserName(value: Pointer<SEC_WCHAR>);
}

/** The layout of {@link SecPkgContext_NamesW}. */
export const SecPkgContext_NamesW: StructDeclaration<SecPkgContext_NamesW> = {
  name: 'SecPkgContext_NamesW',
  kind: 'struct',
  size: { bits64: 8, bits32: 4 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      sUserName: { type: 'pointer', c: 'SEC_WCHAR *', bits64: 0, bits32: 0 },
    });
  },
};

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
  {
    name: 'SecPkgContext_LastClientTokenStatus',
    kind: 'struct',
    size: { bits64: 4, bits32: 4 },
    alignment: { bits64: 4, bits32: 4 },
    get fields(): Fields {
      return kept(this, 'fields', {
        LastClientTokenStatus: { type: 'int32', c: 'SECPKG_ATTR_LCT_STATUS', bits64: 0, bits32: 0 },
      });
    },
  };

/**
 * A struct of 8 bytes (4 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_namesa
 */
export interface SecPkgContext_NamesA {
  get sUserName(): Address;
  set sUserName(value: Pointer<SEC_CHAR>);
}

/** The layout of {@link SecPkgContext_NamesA}. */
export const SecPkgContext_NamesA: StructDeclaration<SecPkgContext_NamesA> = {
  name: 'SecPkgContext_NamesA',
  kind: 'struct',
  size: { bits64: 8, bits32: 4 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      sUserName: { type: 'pointer', c: 'SEC_CHAR *', bits64: 0, bits32: 0 },
    });
  },
};

/**
 * A struct of 16 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_lifespan
 */
export interface SecPkgContext_Lifespan {
  readonly tsStart: TimeStamp;
  readonly tsExpiry: TimeStamp;
}

/** The layout of {@link SecPkgContext_Lifespan}. */
export const SecPkgContext_Lifespan: StructDeclaration<SecPkgContext_Lifespan> = {
  name: 'SecPkgContext_Lifespan',
  kind: 'struct',
  size: { bits64: 16, bits32: 16 },
  alignment: { bits64: 8, bits32: 8 },
  get fields(): Fields {
    return kept(this, 'fields', {
      tsStart: { type: LARGE_INTEGER, c: 'TimeStamp', bits64: 0, bits32: 0 },
      tsExpiry: { type: LARGE_INTEGER, c: 'TimeStamp', bits64: 8, bits32: 8 },
    });
  },
};

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
export const SecPkgContext_DceInfo: StructDeclaration<SecPkgContext_DceInfo> = {
  name: 'SecPkgContext_DceInfo',
  kind: 'struct',
  size: { bits64: 16, bits32: 8 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      AuthzSvc: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
      pPac: { type: 'pointer', c: 'void *', bits64: 8, bits32: 4 },
    });
  },
};

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
export const SecPkgContext_KeyInfoA: StructDeclaration<SecPkgContext_KeyInfoA> = {
  name: 'SecPkgContext_KeyInfoA',
  kind: 'struct',
  size: { bits64: 32, bits32: 20 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      sSignatureAlgorithmName: { type: 'pointer', c: 'SEC_CHAR *', bits64: 0, bits32: 0 },
      sEncryptAlgorithmName: { type: 'pointer', c: 'SEC_CHAR *', bits64: 8, bits32: 4 },
      KeySize: { type: 'uint32', c: 'ULONG', bits64: 16, bits32: 8 },
      SignatureAlgorithm: { type: 'uint32', c: 'ULONG', bits64: 20, bits32: 12 },
      EncryptAlgorithm: { type: 'uint32', c: 'ULONG', bits64: 24, bits32: 16 },
    });
  },
};

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
export const SecPkgContext_KeyInfoW: StructDeclaration<SecPkgContext_KeyInfoW> = {
  name: 'SecPkgContext_KeyInfoW',
  kind: 'struct',
  size: { bits64: 32, bits32: 20 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      sSignatureAlgorithmName: { type: 'pointer', c: 'SEC_WCHAR *', bits64: 0, bits32: 0 },
      sEncryptAlgorithmName: { type: 'pointer', c: 'SEC_WCHAR *', bits64: 8, bits32: 4 },
      KeySize: { type: 'uint32', c: 'ULONG', bits64: 16, bits32: 8 },
      SignatureAlgorithm: { type: 'uint32', c: 'ULONG', bits64: 20, bits32: 12 },
      EncryptAlgorithm: { type: 'uint32', c: 'ULONG', bits64: 24, bits32: 16 },
    });
  },
};

/**
 * A struct of 8 bytes (4 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_authoritya
 */
export interface SecPkgContext_AuthorityA {
  get sAuthorityName(): Address;
  set sAuthorityName(value: Pointer<SEC_CHAR>);
}

/** The layout of {@link SecPkgContext_AuthorityA}. */
export const SecPkgContext_AuthorityA: StructDeclaration<SecPkgContext_AuthorityA> = {
  name: 'SecPkgContext_AuthorityA',
  kind: 'struct',
  size: { bits64: 8, bits32: 4 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      sAuthorityName: { type: 'pointer', c: 'SEC_CHAR *', bits64: 0, bits32: 0 },
    });
  },
};

/**
 * A struct of 8 bytes (4 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_authorityw
 */
export interface SecPkgContext_AuthorityW {
  get sAuthorityName(): Address;
  set sAuthorityName(value: Pointer<SEC_WCHAR>);
}

/** The layout of {@link SecPkgContext_AuthorityW}. */
export const SecPkgContext_AuthorityW: StructDeclaration<SecPkgContext_AuthorityW> = {
  name: 'SecPkgContext_AuthorityW',
  kind: 'struct',
  size: { bits64: 8, bits32: 4 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      sAuthorityName: { type: 'pointer', c: 'SEC_WCHAR *', bits64: 0, bits32: 0 },
    });
  },
};

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
export const SecPkgContext_ProtoInfoA: StructDeclaration<SecPkgContext_ProtoInfoA> = {
  name: 'SecPkgContext_ProtoInfoA',
  kind: 'struct',
  size: { bits64: 16, bits32: 12 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      sProtocolName: { type: 'pointer', c: 'SEC_CHAR *', bits64: 0, bits32: 0 },
      majorVersion: { type: 'uint32', c: 'ULONG', bits64: 8, bits32: 4 },
      minorVersion: { type: 'uint32', c: 'ULONG', bits64: 12, bits32: 8 },
    });
  },
};

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
export const SecPkgContext_ProtoInfoW: StructDeclaration<SecPkgContext_ProtoInfoW> = {
  name: 'SecPkgContext_ProtoInfoW',
  kind: 'struct',
  size: { bits64: 16, bits32: 12 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      sProtocolName: { type: 'pointer', c: 'SEC_WCHAR *', bits64: 0, bits32: 0 },
      majorVersion: { type: 'uint32', c: 'ULONG', bits64: 8, bits32: 4 },
      minorVersion: { type: 'uint32', c: 'ULONG', bits64: 12, bits32: 8 },
    });
  },
};

/**
 * A struct of 8 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_passwordexpiry
 */
export interface SecPkgContext_PasswordExpiry {
  readonly tsPasswordExpires: TimeStamp;
}

/** The layout of {@link SecPkgContext_PasswordExpiry}. */
export const SecPkgContext_PasswordExpiry: StructDeclaration<SecPkgContext_PasswordExpiry> = {
  name: 'SecPkgContext_PasswordExpiry',
  kind: 'struct',
  size: { bits64: 8, bits32: 8 },
  alignment: { bits64: 8, bits32: 8 },
  get fields(): Fields {
    return kept(this, 'fields', {
      tsPasswordExpires: { type: LARGE_INTEGER, c: 'TimeStamp', bits64: 0, bits32: 0 },
    });
  },
};

/**
 * A struct of 8 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_logofftime
 */
export interface SecPkgContext_LogoffTime {
  readonly tsLogoffTime: TimeStamp;
}

/** The layout of {@link SecPkgContext_LogoffTime}. */
export const SecPkgContext_LogoffTime: StructDeclaration<SecPkgContext_LogoffTime> = {
  name: 'SecPkgContext_LogoffTime',
  kind: 'struct',
  size: { bits64: 8, bits32: 8 },
  alignment: { bits64: 8, bits32: 8 },
  get fields(): Fields {
    return kept(this, 'fields', {
      tsLogoffTime: { type: LARGE_INTEGER, c: 'TimeStamp', bits64: 0, bits32: 0 },
    });
  },
};

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
export const SecPkgContext_SessionKey: StructDeclaration<SecPkgContext_SessionKey> = {
  name: 'SecPkgContext_SessionKey',
  kind: 'struct',
  size: { bits64: 16, bits32: 8 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      SessionKeyLength: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
      SessionKey: { type: 'pointer', c: 'UCHAR *', bits64: 8, bits32: 4 },
    });
  },
};

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
export const SecPkgContext_NegoKeys: StructDeclaration<SecPkgContext_NegoKeys> = {
  name: 'SecPkgContext_NegoKeys',
  kind: 'struct',
  size: { bits64: 32, bits32: 24 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      KeyType: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
      KeyLength: { type: 'uint16', c: 'USHORT', bits64: 4, bits32: 4 },
      KeyValue: { type: 'pointer', c: 'UCHAR *', bits64: 8, bits32: 8 },
      VerifyKeyType: { type: 'uint32', c: 'ULONG', bits64: 16, bits32: 12 },
      VerifyKeyLength: { type: 'uint16', c: 'USHORT', bits64: 20, bits32: 16 },
      VerifyKeyValue: { type: 'pointer', c: 'UCHAR *', bits64: 24, bits32: 20 },
    });
  },
};

/**
 * A struct of 8 bytes (4 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_packageinfow
 */
export interface SecPkgContext_PackageInfoW {
  get PackageInfo(): Address;
  set PackageInfo(value: PSecPkgInfoW);
}

/** The layout of {@link SecPkgContext_PackageInfoW}. */
export const SecPkgContext_PackageInfoW: StructDeclaration<SecPkgContext_PackageInfoW> = {
  name: 'SecPkgContext_PackageInfoW',
  kind: 'struct',
  size: { bits64: 8, bits32: 4 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      PackageInfo: { type: 'pointer', c: 'PSecPkgInfoW', bits64: 0, bits32: 0 },
    });
  },
};

/**
 * A struct of 8 bytes (4 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_packageinfoa
 */
export interface SecPkgContext_PackageInfoA {
  get PackageInfo(): Address;
  set PackageInfo(value: PSecPkgInfoA);
}

/** The layout of {@link SecPkgContext_PackageInfoA}. */
export const SecPkgContext_PackageInfoA: StructDeclaration<SecPkgContext_PackageInfoA> = {
  name: 'SecPkgContext_PackageInfoA',
  kind: 'struct',
  size: { bits64: 8, bits32: 4 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      PackageInfo: { type: 'pointer', c: 'PSecPkgInfoA', bits64: 0, bits32: 0 },
    });
  },
};

/**
 * A struct of 4 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_userflags
 */
export interface SecPkgContext_UserFlags {
  UserFlags: ULONG;
}

/** The layout of {@link SecPkgContext_UserFlags}. */
export const SecPkgContext_UserFlags: StructDeclaration<SecPkgContext_UserFlags> = {
  name: 'SecPkgContext_UserFlags',
  kind: 'struct',
  size: { bits64: 4, bits32: 4 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      UserFlags: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
    });
  },
};

/**
 * A struct of 4 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_flags
 */
export interface SecPkgContext_Flags {
  Flags: ULONG;
}

/** The layout of {@link SecPkgContext_Flags}. */
export const SecPkgContext_Flags: StructDeclaration<SecPkgContext_Flags> = {
  name: 'SecPkgContext_Flags',
  kind: 'struct',
  size: { bits64: 4, bits32: 4 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      Flags: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
    });
  },
};

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
export const SecPkgContext_NegotiationInfoA: StructDeclaration<SecPkgContext_NegotiationInfoA> = {
  name: 'SecPkgContext_NegotiationInfoA',
  kind: 'struct',
  size: { bits64: 16, bits32: 8 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      PackageInfo: { type: 'pointer', c: 'PSecPkgInfoA', bits64: 0, bits32: 0 },
      NegotiationState: { type: 'uint32', c: 'ULONG', bits64: 8, bits32: 4 },
    });
  },
};

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
export const SecPkgContext_NegotiationInfoW: StructDeclaration<SecPkgContext_NegotiationInfoW> = {
  name: 'SecPkgContext_NegotiationInfoW',
  kind: 'struct',
  size: { bits64: 16, bits32: 8 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      PackageInfo: { type: 'pointer', c: 'PSecPkgInfoW', bits64: 0, bits32: 0 },
      NegotiationState: { type: 'uint32', c: 'ULONG', bits64: 8, bits32: 4 },
    });
  },
};

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
export const SecPkgContext_NativeNamesW: StructDeclaration<SecPkgContext_NativeNamesW> = {
  name: 'SecPkgContext_NativeNamesW',
  kind: 'struct',
  size: { bits64: 16, bits32: 8 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      sClientName: { type: 'pointer', c: 'SEC_WCHAR *', bits64: 0, bits32: 0 },
      sServerName: { type: 'pointer', c: 'SEC_WCHAR *', bits64: 8, bits32: 4 },
    });
  },
};

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
export const SecPkgContext_NativeNamesA: StructDeclaration<SecPkgContext_NativeNamesA> = {
  name: 'SecPkgContext_NativeNamesA',
  kind: 'struct',
  size: { bits64: 16, bits32: 8 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      sClientName: { type: 'pointer', c: 'SEC_CHAR *', bits64: 0, bits32: 0 },
      sServerName: { type: 'pointer', c: 'SEC_CHAR *', bits64: 8, bits32: 4 },
    });
  },
};

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
export const SecPkgContext_CredentialNameW: StructDeclaration<SecPkgContext_CredentialNameW> = {
  name: 'SecPkgContext_CredentialNameW',
  kind: 'struct',
  size: { bits64: 16, bits32: 8 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      CredentialType: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
      sCredentialName: { type: 'pointer', c: 'SEC_WCHAR *', bits64: 8, bits32: 4 },
    });
  },
};

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
export const SecPkgContext_CredentialNameA: StructDeclaration<SecPkgContext_CredentialNameA> = {
  name: 'SecPkgContext_CredentialNameA',
  kind: 'struct',
  size: { bits64: 16, bits32: 8 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      CredentialType: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
      sCredentialName: { type: 'pointer', c: 'SEC_CHAR *', bits64: 8, bits32: 4 },
    });
  },
};

/**
 * A struct of 8 bytes (4 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_accesstoken
 */
export interface SecPkgContext_AccessToken {
  get AccessToken(): Address;
  set AccessToken(value: PVOID);
}

/** The layout of {@link SecPkgContext_AccessToken}. */
export const SecPkgContext_AccessToken: StructDeclaration<SecPkgContext_AccessToken> = {
  name: 'SecPkgContext_AccessToken',
  kind: 'struct',
  size: { bits64: 8, bits32: 4 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      AccessToken: { type: 'pointer', c: 'void *', bits64: 0, bits32: 0 },
    });
  },
};

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
export const SecPkgContext_TargetInformation: StructDeclaration<SecPkgContext_TargetInformation> = {
  name: 'SecPkgContext_TargetInformation',
  kind: 'struct',
  size: { bits64: 16, bits32: 8 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      MarshalledTargetInfoLength: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
      MarshalledTargetInfo: { type: 'pointer', c: 'UCHAR *', bits64: 8, bits32: 4 },
    });
  },
};

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
export const SecPkgContext_AuthzID: StructDeclaration<SecPkgContext_AuthzID> = {
  name: 'SecPkgContext_AuthzID',
  kind: 'struct',
  size: { bits64: 16, bits32: 8 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      AuthzIDLength: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
      AuthzID: { type: 'pointer', c: 'CHAR *', bits64: 8, bits32: 4 },
    });
  },
};

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
export const SecPkgContext_Target: StructDeclaration<SecPkgContext_Target> = {
  name: 'SecPkgContext_Target',
  kind: 'struct',
  size: { bits64: 16, bits32: 8 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      TargetLength: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
      Target: { type: 'pointer', c: 'CHAR *', bits64: 8, bits32: 4 },
    });
  },
};

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
  {
    name: 'SecPkgContext_ClientSpecifiedTarget',
    kind: 'struct',
    size: { bits64: 8, bits32: 4 },
    alignment: { bits64: 8, bits32: 4 },
    get fields(): Fields {
      return kept(this, 'fields', {
        sTargetName: { type: 'pointer', c: 'SEC_WCHAR *', bits64: 0, bits32: 0 },
      });
    },
  };

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
export const SecPkgContext_Bindings: StructDeclaration<SecPkgContext_Bindings> = {
  name: 'SecPkgContext_Bindings',
  kind: 'struct',
  size: { bits64: 16, bits32: 8 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      BindingsLength: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
      Bindings: { type: 'pointer', c: 'SEC_CHANNEL_BINDINGS *', bits64: 8, bits32: 4 },
    });
  },
};

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
  {
    name: 'SecPkgContext_ApplicationProtocol',
    kind: 'struct',
    size: { bits64: 264, bits32: 264 },
    alignment: { bits64: 4, bits32: 4 },
    get fields(): Fields {
      return kept(this, 'fields', {
        ProtoNegoStatus: {
          type: 'int32',
          c: 'SEC_APPLICATION_PROTOCOL_NEGOTIATION_STATUS',
          bits64: 0,
          bits32: 0,
        },
        ProtoNegoExt: {
          type: 'int32',
          c: 'SEC_APPLICATION_PROTOCOL_NEGOTIATION_EXT',
          bits64: 4,
          bits32: 4,
        },
        ProtocolIdSize: { type: 'uint8', c: 'UCHAR', bits64: 8, bits32: 8 },
        ProtocolId: { type: { of: 'uint8', length: 255 }, c: 'UCHAR[255]', bits64: 9, bits32: 9 },
      });
    },
  };

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
  {
    name: 'SecPkgContext_NegotiatedTlsExtensions',
    kind: 'struct',
    size: { bits64: 16, bits32: 8 },
    alignment: { bits64: 8, bits32: 4 },
    get fields(): Fields {
      return kept(this, 'fields', {
        ExtensionsCount: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
        Extensions: { type: 'pointer', c: 'USHORT *', bits64: 8, bits32: 4 },
      });
    },
  };

/**
 * A struct of 48 bytes (28 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkg_app_mode_info
 */
export interface SECPKG_APP_MODE_INFO {
  UserFunction: ULONG;
  Argument1: ULONG_PTR;
  Argument2: ULONG_PTR;
  readonly UserData: SecBuffer;
  ReturnToLsa: BOOLEAN;
}

/** The layout of {@link SECPKG_APP_MODE_INFO}. */
export const SECPKG_APP_MODE_INFO: StructDeclaration<SECPKG_APP_MODE_INFO> = {
  name: 'SECPKG_APP_MODE_INFO',
  kind: 'struct',
  size: { bits64: 48, bits32: 28 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      UserFunction: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
      Argument1: { type: 'uintptr', c: 'ULONG_PTR', bits64: 8, bits32: 4 },
      Argument2: { type: 'uintptr', c: 'ULONG_PTR', bits64: 16, bits32: 8 },
      UserData: { type: SecBuffer, c: 'SecBuffer', bits64: 24, bits32: 12 },
      ReturnToLsa: { type: 'uint8', c: 'BOOLEAN', bits64: 40, bits32: 24 },
    });
  },
};

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
export const SecurityFunctionTableW: StructDeclaration<SecurityFunctionTableW> = {
  name: 'SecurityFunctionTableW',
  kind: 'struct',
  size: { bits64: 256, bits32: 128 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      dwVersion: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
      EnumerateSecurityPackagesW: {
        type: 'pointer',
        c: 'ENUMERATE_SECURITY_PACKAGES_FN_W',
        bits64: 8,
        bits32: 4,
      },
      QueryCredentialsAttributesW: {
        type: 'pointer',
        c: 'QUERY_CREDENTIALS_ATTRIBUTES_FN_W',
        bits64: 16,
        bits32: 8,
      },
      AcquireCredentialsHandleW: {
        type: 'pointer',
        c: 'ACQUIRE_CREDENTIALS_HANDLE_FN_W',
        bits64: 24,
        bits32: 12,
      },
      FreeCredentialsHandle: {
        type: 'pointer',
        c: 'FREE_CREDENTIALS_HANDLE_FN',
        bits64: 32,
        bits32: 16,
      },
      Reserved2: { type: 'pointer', c: 'void *', bits64: 40, bits32: 20 },
      InitializeSecurityContextW: {
        type: 'pointer',
        c: 'INITIALIZE_SECURITY_CONTEXT_FN_W',
        bits64: 48,
        bits32: 24,
      },
      AcceptSecurityContext: {
        type: 'pointer',
        c: 'ACCEPT_SECURITY_CONTEXT_FN',
        bits64: 56,
        bits32: 28,
      },
      CompleteAuthToken: { type: 'pointer', c: 'COMPLETE_AUTH_TOKEN_FN', bits64: 64, bits32: 32 },
      DeleteSecurityContext: {
        type: 'pointer',
        c: 'DELETE_SECURITY_CONTEXT_FN',
        bits64: 72,
        bits32: 36,
      },
      ApplyControlToken: { type: 'pointer', c: 'APPLY_CONTROL_TOKEN_FN', bits64: 80, bits32: 40 },
      QueryContextAttributesW: {
        type: 'pointer',
        c: 'QUERY_CONTEXT_ATTRIBUTES_FN_W',
        bits64: 88,
        bits32: 44,
      },
      ImpersonateSecurityContext: {
        type: 'pointer',
        c: 'IMPERSONATE_SECURITY_CONTEXT_FN',
        bits64: 96,
        bits32: 48,
      },
      RevertSecurityContext: {
        type: 'pointer',
        c: 'REVERT_SECURITY_CONTEXT_FN',
        bits64: 104,
        bits32: 52,
      },
      MakeSignature: { type: 'pointer', c: 'MAKE_SIGNATURE_FN', bits64: 112, bits32: 56 },
      VerifySignature: { type: 'pointer', c: 'VERIFY_SIGNATURE_FN', bits64: 120, bits32: 60 },
      FreeContextBuffer: { type: 'pointer', c: 'FREE_CONTEXT_BUFFER_FN', bits64: 128, bits32: 64 },
      QuerySecurityPackageInfoW: {
        type: 'pointer',
        c: 'QUERY_SECURITY_PACKAGE_INFO_FN_W',
        bits64: 136,
        bits32: 68,
      },
      Reserved3: { type: 'pointer', c: 'void *', bits64: 144, bits32: 72 },
      Reserved4: { type: 'pointer', c: 'void *', bits64: 152, bits32: 76 },
      ExportSecurityContext: {
        type: 'pointer',
        c: 'EXPORT_SECURITY_CONTEXT_FN',
        bits64: 160,
        bits32: 80,
      },
      ImportSecurityContextW: {
        type: 'pointer',
        c: 'IMPORT_SECURITY_CONTEXT_FN_W',
        bits64: 168,
        bits32: 84,
      },
      AddCredentialsW: { type: 'pointer', c: 'ADD_CREDENTIALS_FN_W', bits64: 176, bits32: 88 },
      Reserved8: { type: 'pointer', c: 'void *', bits64: 184, bits32: 92 },
      QuerySecurityContextToken: {
        type: 'pointer',
        c: 'QUERY_SECURITY_CONTEXT_TOKEN_FN',
        bits64: 192,
        bits32: 96,
      },
      EncryptMessage: { type: 'pointer', c: 'ENCRYPT_MESSAGE_FN', bits64: 200, bits32: 100 },
      DecryptMessage: { type: 'pointer', c: 'DECRYPT_MESSAGE_FN', bits64: 208, bits32: 104 },
      SetContextAttributesW: {
        type: 'pointer',
        c: 'SET_CONTEXT_ATTRIBUTES_FN_W',
        bits64: 216,
        bits32: 108,
      },
      SetCredentialsAttributesW: {
        type: 'pointer',
        c: 'SET_CREDENTIALS_ATTRIBUTES_FN_W',
        bits64: 224,
        bits32: 112,
      },
      ChangeAccountPasswordW: {
        type: 'pointer',
        c: 'CHANGE_PASSWORD_FN_W',
        bits64: 232,
        bits32: 116,
      },
      QueryContextAttributesExW: {
        type: 'pointer',
        c: 'QUERY_CONTEXT_ATTRIBUTES_EX_FN_W',
        bits64: 240,
        bits32: 120,
      },
      QueryCredentialsAttributesExW: {
        type: 'pointer',
        c: 'QUERY_CREDENTIALS_ATTRIBUTES_EX_FN_W',
        bits64: 248,
        bits32: 124,
      },
    });
  },
};

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
export const SecurityFunctionTableA: StructDeclaration<SecurityFunctionTableA> = {
  name: 'SecurityFunctionTableA',
  kind: 'struct',
  size: { bits64: 256, bits32: 128 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      dwVersion: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
      EnumerateSecurityPackagesA: {
        type: 'pointer',
        c: 'ENUMERATE_SECURITY_PACKAGES_FN_A',
        bits64: 8,
        bits32: 4,
      },
      QueryCredentialsAttributesA: {
        type: 'pointer',
        c: 'QUERY_CREDENTIALS_ATTRIBUTES_FN_A',
        bits64: 16,
        bits32: 8,
      },
      AcquireCredentialsHandleA: {
        type: 'pointer',
        c: 'ACQUIRE_CREDENTIALS_HANDLE_FN_A',
        bits64: 24,
        bits32: 12,
      },
      FreeCredentialsHandle: {
        type: 'pointer',
        c: 'FREE_CREDENTIALS_HANDLE_FN',
        bits64: 32,
        bits32: 16,
      },
      Reserved2: { type: 'pointer', c: 'void *', bits64: 40, bits32: 20 },
      InitializeSecurityContextA: {
        type: 'pointer',
        c: 'INITIALIZE_SECURITY_CONTEXT_FN_A',
        bits64: 48,
        bits32: 24,
      },
      AcceptSecurityContext: {
        type: 'pointer',
        c: 'ACCEPT_SECURITY_CONTEXT_FN',
        bits64: 56,
        bits32: 28,
      },
      CompleteAuthToken: { type: 'pointer', c: 'COMPLETE_AUTH_TOKEN_FN', bits64: 64, bits32: 32 },
      DeleteSecurityContext: {
        type: 'pointer',
        c: 'DELETE_SECURITY_CONTEXT_FN',
        bits64: 72,
        bits32: 36,
      },
      ApplyControlToken: { type: 'pointer', c: 'APPLY_CONTROL_TOKEN_FN', bits64: 80, bits32: 40 },
      QueryContextAttributesA: {
        type: 'pointer',
        c: 'QUERY_CONTEXT_ATTRIBUTES_FN_A',
        bits64: 88,
        bits32: 44,
      },
      ImpersonateSecurityContext: {
        type: 'pointer',
        c: 'IMPERSONATE_SECURITY_CONTEXT_FN',
        bits64: 96,
        bits32: 48,
      },
      RevertSecurityContext: {
        type: 'pointer',
        c: 'REVERT_SECURITY_CONTEXT_FN',
        bits64: 104,
        bits32: 52,
      },
      MakeSignature: { type: 'pointer', c: 'MAKE_SIGNATURE_FN', bits64: 112, bits32: 56 },
      VerifySignature: { type: 'pointer', c: 'VERIFY_SIGNATURE_FN', bits64: 120, bits32: 60 },
      FreeContextBuffer: { type: 'pointer', c: 'FREE_CONTEXT_BUFFER_FN', bits64: 128, bits32: 64 },
      QuerySecurityPackageInfoA: {
        type: 'pointer',
        c: 'QUERY_SECURITY_PACKAGE_INFO_FN_A',
        bits64: 136,
        bits32: 68,
      },
      Reserved3: { type: 'pointer', c: 'void *', bits64: 144, bits32: 72 },
      Reserved4: { type: 'pointer', c: 'void *', bits64: 152, bits32: 76 },
      ExportSecurityContext: {
        type: 'pointer',
        c: 'EXPORT_SECURITY_CONTEXT_FN',
        bits64: 160,
        bits32: 80,
      },
      ImportSecurityContextA: {
        type: 'pointer',
        c: 'IMPORT_SECURITY_CONTEXT_FN_A',
        bits64: 168,
        bits32: 84,
      },
      AddCredentialsA: { type: 'pointer', c: 'ADD_CREDENTIALS_FN_A', bits64: 176, bits32: 88 },
      Reserved8: { type: 'pointer', c: 'void *', bits64: 184, bits32: 92 },
      QuerySecurityContextToken: {
        type: 'pointer',
        c: 'QUERY_SECURITY_CONTEXT_TOKEN_FN',
        bits64: 192,
        bits32: 96,
      },
      EncryptMessage: { type: 'pointer', c: 'ENCRYPT_MESSAGE_FN', bits64: 200, bits32: 100 },
      DecryptMessage: { type: 'pointer', c: 'DECRYPT_MESSAGE_FN', bits64: 208, bits32: 104 },
      SetContextAttributesA: {
        type: 'pointer',
        c: 'SET_CONTEXT_ATTRIBUTES_FN_A',
        bits64: 216,
        bits32: 108,
      },
      SetCredentialsAttributesA: {
        type: 'pointer',
        c: 'SET_CREDENTIALS_ATTRIBUTES_FN_A',
        bits64: 224,
        bits32: 112,
      },
      ChangeAccountPasswordA: {
        type: 'pointer',
        c: 'CHANGE_PASSWORD_FN_A',
        bits64: 232,
        bits32: 116,
      },
      QueryContextAttributesExA: {
        type: 'pointer',
        c: 'QUERY_CONTEXT_ATTRIBUTES_EX_FN_A',
        bits64: 240,
        bits32: 120,
      },
      QueryCredentialsAttributesExA: {
        type: 'pointer',
        c: 'QUERY_CREDENTIALS_ATTRIBUTES_EX_FN_A',
        bits64: 248,
        bits32: 124,
      },
    });
  },
};

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
export const SEC_WINNT_AUTH_IDENTITY_EX2: StructDeclaration<SEC_WINNT_AUTH_IDENTITY_EX2> = {
  name: 'SEC_WINNT_AUTH_IDENTITY_EX2',
  kind: 'struct',
  size: { bits64: 48, bits32: 48 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      Version: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
      cbHeaderLength: { type: 'uint16', c: 'USHORT', bits64: 4, bits32: 4 },
      cbStructureLength: { type: 'uint32', c: 'ULONG', bits64: 8, bits32: 8 },
      UserOffset: { type: 'uint32', c: 'ULONG', bits64: 12, bits32: 12 },
      UserLength: { type: 'uint16', c: 'USHORT', bits64: 16, bits32: 16 },
      DomainOffset: { type: 'uint32', c: 'ULONG', bits64: 20, bits32: 20 },
      DomainLength: { type: 'uint16', c: 'USHORT', bits64: 24, bits32: 24 },
      PackedCredentialsOffset: { type: 'uint32', c: 'ULONG', bits64: 28, bits32: 28 },
      PackedCredentialsLength: { type: 'uint16', c: 'USHORT', bits64: 32, bits32: 32 },
      Flags: { type: 'uint32', c: 'ULONG', bits64: 36, bits32: 36 },
      PackageListOffset: { type: 'uint32', c: 'ULONG', bits64: 40, bits32: 40 },
      PackageListLength: { type: 'uint16', c: 'USHORT', bits64: 44, bits32: 44 },
    });
  },
};

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
export const SEC_WINNT_AUTH_IDENTITY_W: StructDeclaration<SEC_WINNT_AUTH_IDENTITY_W> = {
  name: 'SEC_WINNT_AUTH_IDENTITY_W',
  kind: 'struct',
  size: { bits64: 48, bits32: 28 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      User: { type: 'pointer', c: 'USHORT *', bits64: 0, bits32: 0 },
      UserLength: { type: 'uint32', c: 'ULONG', bits64: 8, bits32: 4 },
      Domain: { type: 'pointer', c: 'USHORT *', bits64: 16, bits32: 8 },
      DomainLength: { type: 'uint32', c: 'ULONG', bits64: 24, bits32: 12 },
      Password: { type: 'pointer', c: 'USHORT *', bits64: 32, bits32: 16 },
      PasswordLength: { type: 'uint32', c: 'ULONG', bits64: 40, bits32: 20 },
      Flags: { type: 'uint32', c: 'ULONG', bits64: 44, bits32: 24 },
    });
  },
};

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
export const SEC_WINNT_AUTH_IDENTITY_A: StructDeclaration<SEC_WINNT_AUTH_IDENTITY_A> = {
  name: 'SEC_WINNT_AUTH_IDENTITY_A',
  kind: 'struct',
  size: { bits64: 48, bits32: 28 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      User: { type: 'pointer', c: 'UCHAR *', bits64: 0, bits32: 0 },
      UserLength: { type: 'uint32', c: 'ULONG', bits64: 8, bits32: 4 },
      Domain: { type: 'pointer', c: 'UCHAR *', bits64: 16, bits32: 8 },
      DomainLength: { type: 'uint32', c: 'ULONG', bits64: 24, bits32: 12 },
      Password: { type: 'pointer', c: 'UCHAR *', bits64: 32, bits32: 16 },
      PasswordLength: { type: 'uint32', c: 'ULONG', bits64: 40, bits32: 20 },
      Flags: { type: 'uint32', c: 'ULONG', bits64: 44, bits32: 24 },
    });
  },
};

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
export const SEC_WINNT_AUTH_IDENTITY_EXW: StructDeclaration<SEC_WINNT_AUTH_IDENTITY_EXW> = {
  name: 'SEC_WINNT_AUTH_IDENTITY_EXW',
  kind: 'struct',
  size: { bits64: 72, bits32: 44 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      Version: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
      Length: { type: 'uint32', c: 'ULONG', bits64: 4, bits32: 4 },
      User: { type: 'pointer', c: 'USHORT *', bits64: 8, bits32: 8 },
      UserLength: { type: 'uint32', c: 'ULONG', bits64: 16, bits32: 12 },
      Domain: { type: 'pointer', c: 'USHORT *', bits64: 24, bits32: 16 },
      DomainLength: { type: 'uint32', c: 'ULONG', bits64: 32, bits32: 20 },
      Password: { type: 'pointer', c: 'USHORT *', bits64: 40, bits32: 24 },
      PasswordLength: { type: 'uint32', c: 'ULONG', bits64: 48, bits32: 28 },
      Flags: { type: 'uint32', c: 'ULONG', bits64: 52, bits32: 32 },
      PackageList: { type: 'pointer', c: 'USHORT *', bits64: 56, bits32: 36 },
      PackageListLength: { type: 'uint32', c: 'ULONG', bits64: 64, bits32: 40 },
    });
  },
};

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
export const SEC_WINNT_AUTH_IDENTITY_EXA: StructDeclaration<SEC_WINNT_AUTH_IDENTITY_EXA> = {
  name: 'SEC_WINNT_AUTH_IDENTITY_EXA',
  kind: 'struct',
  size: { bits64: 72, bits32: 44 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      Version: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
      Length: { type: 'uint32', c: 'ULONG', bits64: 4, bits32: 4 },
      User: { type: 'pointer', c: 'UCHAR *', bits64: 8, bits32: 8 },
      UserLength: { type: 'uint32', c: 'ULONG', bits64: 16, bits32: 12 },
      Domain: { type: 'pointer', c: 'UCHAR *', bits64: 24, bits32: 16 },
      DomainLength: { type: 'uint32', c: 'ULONG', bits64: 32, bits32: 20 },
      Password: { type: 'pointer', c: 'UCHAR *', bits64: 40, bits32: 24 },
      PasswordLength: { type: 'uint32', c: 'ULONG', bits64: 48, bits32: 28 },
      Flags: { type: 'uint32', c: 'ULONG', bits64: 52, bits32: 32 },
      PackageList: { type: 'pointer', c: 'UCHAR *', bits64: 56, bits32: 36 },
      PackageListLength: { type: 'uint32', c: 'ULONG', bits64: 64, bits32: 40 },
    });
  },
};

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
export const SEC_WINNT_AUTH_IDENTITY_INFO: StructDeclaration<SEC_WINNT_AUTH_IDENTITY_INFO> = {
  name: 'SEC_WINNT_AUTH_IDENTITY_INFO',
  kind: 'union',
  size: { bits64: 72, bits32: 48 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      AuthIdExw: {
        type: SEC_WINNT_AUTH_IDENTITY_EXW,
        c: 'SEC_WINNT_AUTH_IDENTITY_EXW',
        bits64: 0,
        bits32: 0,
      },
      AuthIdExa: {
        type: SEC_WINNT_AUTH_IDENTITY_EXA,
        c: 'SEC_WINNT_AUTH_IDENTITY_EXA',
        bits64: 0,
        bits32: 0,
      },
      AuthId_a: {
        type: SEC_WINNT_AUTH_IDENTITY_A,
        c: 'SEC_WINNT_AUTH_IDENTITY_A',
        bits64: 0,
        bits32: 0,
      },
      AuthId_w: {
        type: SEC_WINNT_AUTH_IDENTITY_W,
        c: 'SEC_WINNT_AUTH_IDENTITY_W',
        bits64: 0,
        bits32: 0,
      },
      AuthIdEx2: {
        type: SEC_WINNT_AUTH_IDENTITY_EX2,
        c: 'SEC_WINNT_AUTH_IDENTITY_EX2',
        bits64: 0,
        bits32: 0,
      },
    });
  },
};

/**
 * A struct of 8 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_winnt_auth_byte_vector
 */
export interface SEC_WINNT_AUTH_BYTE_VECTOR {
  ByteArrayOffset: ULONG;
  ByteArrayLength: USHORT;
}

/** The layout of {@link SEC_WINNT_AUTH_BYTE_VECTOR}. */
export const SEC_WINNT_AUTH_BYTE_VECTOR: StructDeclaration<SEC_WINNT_AUTH_BYTE_VECTOR> = {
  name: 'SEC_WINNT_AUTH_BYTE_VECTOR',
  kind: 'struct',
  size: { bits64: 8, bits32: 8 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      ByteArrayOffset: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
      ByteArrayLength: { type: 'uint16', c: 'USHORT', bits64: 4, bits32: 4 },
    });
  },
};

/** A struct of 16 bytes. */
export interface GUID {
  Data1: ULONG;
  Data2: USHORT;
  Data3: USHORT;
  readonly Data4: Uint8Array;
}

/** The layout of {@link GUID}. */
export const GUID: StructDeclaration<GUID> = {
  name: 'GUID',
  kind: 'struct',
  size: { bits64: 16, bits32: 16 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      Data1: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
      Data2: { type: 'uint16', c: 'USHORT', bits64: 4, bits32: 4 },
      Data3: { type: 'uint16', c: 'USHORT', bits64: 6, bits32: 6 },
      Data4: { type: { of: 'uint8', length: 8 }, c: 'UCHAR[8]', bits64: 8, bits32: 8 },
    });
  },
};

/**
 * A struct of 24 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_winnt_auth_data
 */
export interface SEC_WINNT_AUTH_DATA {
  readonly CredType: GUID;
  readonly CredData: SEC_WINNT_AUTH_BYTE_VECTOR;
}

/** The layout of {@link SEC_WINNT_AUTH_DATA}. */
export const SEC_WINNT_AUTH_DATA: StructDeclaration<SEC_WINNT_AUTH_DATA> = {
  name: 'SEC_WINNT_AUTH_DATA',
  kind: 'struct',
  size: { bits64: 24, bits32: 24 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      CredType: { type: GUID, c: 'GUID', bits64: 0, bits32: 0 },
      CredData: {
        type: SEC_WINNT_AUTH_BYTE_VECTOR,
        c: 'SEC_WINNT_AUTH_BYTE_VECTOR',
        bits64: 16,
        bits32: 16,
      },
    });
  },
};

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
  {
    name: 'SEC_WINNT_AUTH_PACKED_CREDENTIALS',
    kind: 'struct',
    size: { bits64: 28, bits32: 28 },
    alignment: { bits64: 4, bits32: 4 },
    get fields(): Fields {
      return kept(this, 'fields', {
        cbHeaderLength: { type: 'uint16', c: 'USHORT', bits64: 0, bits32: 0 },
        cbStructureLength: { type: 'uint16', c: 'USHORT', bits64: 2, bits32: 2 },
        AuthData: { type: SEC_WINNT_AUTH_DATA, c: 'SEC_WINNT_AUTH_DATA', bits64: 4, bits32: 4 },
      });
    },
  };

/**
 * A struct of 8 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_winnt_auth_data_password
 */
export interface SEC_WINNT_AUTH_DATA_PASSWORD {
  readonly UnicodePassword: SEC_WINNT_AUTH_BYTE_VECTOR;
}

/** The layout of {@link SEC_WINNT_AUTH_DATA_PASSWORD}. */
export const SEC_WINNT_AUTH_DATA_PASSWORD: StructDeclaration<SEC_WINNT_AUTH_DATA_PASSWORD> = {
  name: 'SEC_WINNT_AUTH_DATA_PASSWORD',
  kind: 'struct',
  size: { bits64: 8, bits32: 8 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      UnicodePassword: {
        type: SEC_WINNT_AUTH_BYTE_VECTOR,
        c: 'SEC_WINNT_AUTH_BYTE_VECTOR',
        bits64: 0,
        bits32: 0,
      },
    });
  },
};

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
export const SEC_WINNT_AUTH_CERTIFICATE_DATA: StructDeclaration<SEC_WINNT_AUTH_CERTIFICATE_DATA> = {
  name: 'SEC_WINNT_AUTH_CERTIFICATE_DATA',
  kind: 'struct',
  size: { bits64: 12, bits32: 12 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      cbHeaderLength: { type: 'uint16', c: 'USHORT', bits64: 0, bits32: 0 },
      cbStructureLength: { type: 'uint16', c: 'USHORT', bits64: 2, bits32: 2 },
      Certificate: {
        type: SEC_WINNT_AUTH_BYTE_VECTOR,
        c: 'SEC_WINNT_AUTH_BYTE_VECTOR',
        bits64: 4,
        bits32: 4,
      },
    });
  },
};

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
export const SEC_WINNT_AUTH_NGC_DATA: StructDeclaration<SEC_WINNT_AUTH_NGC_DATA> = {
  name: 'SEC_WINNT_AUTH_NGC_DATA',
  kind: 'struct',
  size: { bits64: 44, bits32: 44 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      LogonId: { type: LUID, c: 'LUID', bits64: 0, bits32: 0 },
      Flags: { type: 'uint32', c: 'ULONG', bits64: 8, bits32: 8 },
      CspInfo: {
        type: SEC_WINNT_AUTH_BYTE_VECTOR,
        c: 'SEC_WINNT_AUTH_BYTE_VECTOR',
        bits64: 12,
        bits32: 12,
      },
      UserIdKeyAuthTicket: {
        type: SEC_WINNT_AUTH_BYTE_VECTOR,
        c: 'SEC_WINNT_AUTH_BYTE_VECTOR',
        bits64: 20,
        bits32: 20,
      },
      DecryptionKeyName: {
        type: SEC_WINNT_AUTH_BYTE_VECTOR,
        c: 'SEC_WINNT_AUTH_BYTE_VECTOR',
        bits64: 28,
        bits32: 28,
      },
      DecryptionKeyAuthTicket: {
        type: SEC_WINNT_AUTH_BYTE_VECTOR,
        c: 'SEC_WINNT_AUTH_BYTE_VECTOR',
        bits64: 36,
        bits32: 36,
      },
    });
  },
};

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
  {
    name: 'SEC_WINNT_AUTH_DATA_TYPE_SMARTCARD_CONTEXTS_DATA',
    kind: 'struct',
    size: { bits64: 24, bits32: 12 },
    alignment: { bits64: 8, bits32: 4 },
    get fields(): Fields {
      return kept(this, 'fields', {
        pcc: { type: 'pointer', c: 'PVOID', bits64: 0, bits32: 0 },
        hProv: { type: 'pointer', c: 'PVOID', bits64: 8, bits32: 4 },
        pwszECDHKeyName: { type: 'pointer', c: 'LPWSTR', bits64: 16, bits32: 8 },
      });
    },
  };

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
export const SEC_WINNT_AUTH_FIDO_DATA: StructDeclaration<SEC_WINNT_AUTH_FIDO_DATA> = {
  name: 'SEC_WINNT_AUTH_FIDO_DATA',
  kind: 'struct',
  size: { bits64: 48, bits32: 48 },
  alignment: { bits64: 8, bits32: 8 },
  get fields(): Fields {
    return kept(this, 'fields', {
      cbHeaderLength: { type: 'uint16', c: 'USHORT', bits64: 0, bits32: 0 },
      cbStructureLength: { type: 'uint16', c: 'USHORT', bits64: 2, bits32: 2 },
      Secret: {
        type: SEC_WINNT_AUTH_BYTE_VECTOR,
        c: 'SEC_WINNT_AUTH_BYTE_VECTOR',
        bits64: 4,
        bits32: 4,
      },
      NewSecret: {
        type: SEC_WINNT_AUTH_BYTE_VECTOR,
        c: 'SEC_WINNT_AUTH_BYTE_VECTOR',
        bits64: 12,
        bits32: 12,
      },
      EncryptedNewSecret: {
        type: SEC_WINNT_AUTH_BYTE_VECTOR,
        c: 'SEC_WINNT_AUTH_BYTE_VECTOR',
        bits64: 20,
        bits32: 20,
      },
      NetworkLogonBuffer: {
        type: SEC_WINNT_AUTH_BYTE_VECTOR,
        c: 'SEC_WINNT_AUTH_BYTE_VECTOR',
        bits64: 28,
        bits32: 28,
      },
      ulSignatureCount: { type: 'uint64', c: 'ULONG64', bits64: 40, bits32: 40 },
    });
  },
};

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
export const SEC_WINNT_CREDUI_CONTEXT_VECTOR: StructDeclaration<SEC_WINNT_CREDUI_CONTEXT_VECTOR> = {
  name: 'SEC_WINNT_CREDUI_CONTEXT_VECTOR',
  kind: 'struct',
  size: { bits64: 8, bits32: 8 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      CredUIContextArrayOffset: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
      CredUIContextCount: { type: 'uint16', c: 'USHORT', bits64: 4, bits32: 4 },
    });
  },
};

/**
 * A struct of 8 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_winnt_auth_short_vector
 */
export interface SEC_WINNT_AUTH_SHORT_VECTOR {
  ShortArrayOffset: ULONG;
  ShortArrayCount: USHORT;
}

/** The layout of {@link SEC_WINNT_AUTH_SHORT_VECTOR}. */
export const SEC_WINNT_AUTH_SHORT_VECTOR: StructDeclaration<SEC_WINNT_AUTH_SHORT_VECTOR> = {
  name: 'SEC_WINNT_AUTH_SHORT_VECTOR',
  kind: 'struct',
  size: { bits64: 8, bits32: 8 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      ShortArrayOffset: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
      ShortArrayCount: { type: 'uint16', c: 'USHORT', bits64: 4, bits32: 4 },
    });
  },
};

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
export const CREDUIWIN_MARSHALED_CONTEXT: StructDeclaration<CREDUIWIN_MARSHALED_CONTEXT> = {
  name: 'CREDUIWIN_MARSHALED_CONTEXT',
  kind: 'struct',
  size: { bits64: 52, bits32: 52 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      StructureType: { type: GUID, c: 'GUID', bits64: 0, bits32: 0 },
      cbHeaderLength: { type: 'uint16', c: 'USHORT', bits64: 16, bits32: 16 },
      LogonId: { type: LUID, c: 'LUID', bits64: 20, bits32: 20 },
      MarshaledDataType: { type: GUID, c: 'GUID', bits64: 28, bits32: 28 },
      MarshaledDataOffset: { type: 'uint32', c: 'ULONG', bits64: 44, bits32: 44 },
      MarshaledDataLength: { type: 'uint16', c: 'USHORT', bits64: 48, bits32: 48 },
    });
  },
};

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
export const SEC_WINNT_CREDUI_CONTEXT: StructDeclaration<SEC_WINNT_CREDUI_CONTEXT> = {
  name: 'SEC_WINNT_CREDUI_CONTEXT',
  kind: 'struct',
  size: { bits64: 48, bits32: 24 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      cbHeaderLength: { type: 'uint16', c: 'USHORT', bits64: 0, bits32: 0 },
      CredUIContextHandle: { type: 'pointer', c: 'HANDLE', bits64: 8, bits32: 4 },
      UIInfo: { type: 'pointer', c: 'PVOID', bits64: 16, bits32: 8 },
      dwAuthError: { type: 'uint32', c: 'ULONG', bits64: 24, bits32: 12 },
      pInputAuthIdentity: {
        type: 'pointer',
        c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE',
        bits64: 32,
        bits32: 16,
      },
      TargetName: { type: 'pointer', c: 'PUNICODE_STRING', bits64: 40, bits32: 20 },
    });
  },
};

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
  {
    name: 'SEC_WINNT_AUTH_PACKED_CREDENTIALS_EX',
    kind: 'struct',
    size: { bits64: 24, bits32: 24 },
    alignment: { bits64: 4, bits32: 4 },
    get fields(): Fields {
      return kept(this, 'fields', {
        cbHeaderLength: { type: 'uint16', c: 'USHORT', bits64: 0, bits32: 0 },
        Flags: { type: 'uint32', c: 'ULONG', bits64: 4, bits32: 4 },
        PackedCredentials: {
          type: SEC_WINNT_AUTH_BYTE_VECTOR,
          c: 'SEC_WINNT_AUTH_BYTE_VECTOR',
          bits64: 8,
          bits32: 8,
        },
        PackageList: {
          type: SEC_WINNT_AUTH_SHORT_VECTOR,
          c: 'SEC_WINNT_AUTH_SHORT_VECTOR',
          bits64: 16,
          bits32: 16,
        },
      });
    },
  };

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
export const SECURITY_PACKAGE_OPTIONS: StructDeclaration<SECURITY_PACKAGE_OPTIONS> = {
  name: 'SECURITY_PACKAGE_OPTIONS',
  kind: 'struct',
  size: { bits64: 24, bits32: 20 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      Size: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
      Type: { type: 'uint32', c: 'ULONG', bits64: 4, bits32: 4 },
      Flags: { type: 'uint32', c: 'ULONG', bits64: 8, bits32: 8 },
      SignatureSize: { type: 'uint32', c: 'ULONG', bits64: 12, bits32: 12 },
      Signature: { type: 'pointer', c: 'void *', bits64: 16, bits32: 16 },
    });
  },
};

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
export const CRYPT_KEY_PROV_INFO: StructDeclaration<CRYPT_KEY_PROV_INFO> = {
  name: 'CRYPT_KEY_PROV_INFO',
  kind: 'struct',
  size: { bits64: 48, bits32: 28 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      pwszContainerName: { type: 'pointer', c: 'LPWSTR', bits64: 0, bits32: 0 },
      pwszProvName: { type: 'pointer', c: 'LPWSTR', bits64: 8, bits32: 4 },
      dwProvType: { type: 'uint32', c: 'DWORD', bits64: 16, bits32: 8 },
      dwFlags: { type: 'uint32', c: 'DWORD', bits64: 20, bits32: 12 },
      cProvParam: { type: 'uint32', c: 'DWORD', bits64: 24, bits32: 16 },
      rgProvParam: { type: 'pointer', c: 'PCRYPT_KEY_PROV_PARAM', bits64: 32, bits32: 20 },
      dwKeySpec: { type: 'uint32', c: 'DWORD', bits64: 40, bits32: 24 },
    });
  },
};

/** A struct of 24 bytes (16 on 32-bit Windows). */
export interface CRYPT_KEY_PROV_PARAM {
  get pbData(): Address;
  set pbData(value: Pointer<BYTE>);
  dwParam: DWORD;
  cbData: DWORD;
  dwFlags: DWORD;
}

/** The layout of {@link CRYPT_KEY_PROV_PARAM}. */
export const CRYPT_KEY_PROV_PARAM: StructDeclaration<CRYPT_KEY_PROV_PARAM> = {
  name: 'CRYPT_KEY_PROV_PARAM',
  kind: 'struct',
  size: { bits64: 24, bits32: 16 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      dwParam: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      pbData: { type: 'pointer', c: 'BYTE *', bits64: 8, bits32: 4 },
      cbData: { type: 'uint32', c: 'DWORD', bits64: 16, bits32: 8 },
      dwFlags: { type: 'uint32', c: 'DWORD', bits64: 20, bits32: 12 },
    });
  },
};

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
export const CERT_CONTEXT: StructDeclaration<CERT_CONTEXT> = {
  name: 'CERT_CONTEXT',
  kind: 'struct',
  size: { bits64: 40, bits32: 20 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      dwCertEncodingType: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      pbCertEncoded: { type: 'pointer', c: 'BYTE *', bits64: 8, bits32: 4 },
      cbCertEncoded: { type: 'uint32', c: 'DWORD', bits64: 16, bits32: 8 },
      pCertInfo: { type: 'pointer', c: 'PCERT_INFO', bits64: 24, bits32: 12 },
      hCertStore: { type: 'pointer', c: 'HCERTSTORE', bits64: 32, bits32: 16 },
    });
  },
};

/** A struct of 16 bytes (8 on 32-bit Windows). */
export interface CRYPT_INTEGER_BLOB {
  get pbData(): Address;
  set pbData(value: Pointer<BYTE>);
  cbData: DWORD;
}

/** The layout of {@link CRYPT_INTEGER_BLOB}. */
export const CRYPT_INTEGER_BLOB: StructDeclaration<CRYPT_INTEGER_BLOB> = {
  name: 'CRYPT_INTEGER_BLOB',
  kind: 'struct',
  size: { bits64: 16, bits32: 8 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      cbData: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      pbData: { type: 'pointer', c: 'BYTE *', bits64: 8, bits32: 4 },
    });
  },
};

/** A struct of 24 bytes (12 on 32-bit Windows). */
export interface CRYPT_ALGORITHM_IDENTIFIER {
  get pszObjId(): Address;
  set pszObjId(value: LPSTR);
  readonly Parameters: CRYPT_OBJID_BLOB;
}

/** The layout of {@link CRYPT_ALGORITHM_IDENTIFIER}. */
export const CRYPT_ALGORITHM_IDENTIFIER: StructDeclaration<CRYPT_ALGORITHM_IDENTIFIER> = {
  name: 'CRYPT_ALGORITHM_IDENTIFIER',
  kind: 'struct',
  size: { bits64: 24, bits32: 12 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      pszObjId: { type: 'pointer', c: 'LPSTR', bits64: 0, bits32: 0 },
      Parameters: { type: CRYPT_INTEGER_BLOB, c: 'CRYPT_OBJID_BLOB', bits64: 8, bits32: 4 },
    });
  },
};

/** A struct of 8 bytes. */
export interface FILETIME {
  dwLowDateTime: DWORD;
  dwHighDateTime: DWORD;
}

/** The layout of {@link FILETIME}. */
export const FILETIME: StructDeclaration<FILETIME> = {
  name: 'FILETIME',
  kind: 'struct',
  size: { bits64: 8, bits32: 8 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      dwLowDateTime: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      dwHighDateTime: { type: 'uint32', c: 'DWORD', bits64: 4, bits32: 4 },
    });
  },
};

/** A struct of 24 bytes (12 on 32-bit Windows). */
export interface CRYPT_BIT_BLOB {
  get pbData(): Address;
  set pbData(value: Pointer<BYTE>);
  cbData: DWORD;
  cUnusedBits: DWORD;
}

/** The layout of {@link CRYPT_BIT_BLOB}. */
export const CRYPT_BIT_BLOB: StructDeclaration<CRYPT_BIT_BLOB> = {
  name: 'CRYPT_BIT_BLOB',
  kind: 'struct',
  size: { bits64: 24, bits32: 12 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      cbData: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      pbData: { type: 'pointer', c: 'BYTE *', bits64: 8, bits32: 4 },
      cUnusedBits: { type: 'uint32', c: 'DWORD', bits64: 16, bits32: 8 },
    });
  },
};

/** A struct of 48 bytes (24 on 32-bit Windows). */
export interface CERT_PUBLIC_KEY_INFO {
  readonly Algorithm: CRYPT_ALGORITHM_IDENTIFIER;
  readonly PublicKey: CRYPT_BIT_BLOB;
}

/** The layout of {@link CERT_PUBLIC_KEY_INFO}. */
export const CERT_PUBLIC_KEY_INFO: StructDeclaration<CERT_PUBLIC_KEY_INFO> = {
  name: 'CERT_PUBLIC_KEY_INFO',
  kind: 'struct',
  size: { bits64: 48, bits32: 24 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      Algorithm: {
        type: CRYPT_ALGORITHM_IDENTIFIER,
        c: 'CRYPT_ALGORITHM_IDENTIFIER',
        bits64: 0,
        bits32: 0,
      },
      PublicKey: { type: CRYPT_BIT_BLOB, c: 'CRYPT_BIT_BLOB', bits64: 24, bits32: 12 },
    });
  },
};

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
export const CERT_INFO: StructDeclaration<CERT_INFO> = {
  name: 'CERT_INFO',
  kind: 'struct',
  size: { bits64: 208, bits32: 112 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      dwVersion: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      SerialNumber: { type: CRYPT_INTEGER_BLOB, c: 'CRYPT_INTEGER_BLOB', bits64: 8, bits32: 4 },
      SignatureAlgorithm: {
        type: CRYPT_ALGORITHM_IDENTIFIER,
        c: 'CRYPT_ALGORITHM_IDENTIFIER',
        bits64: 24,
        bits32: 12,
      },
      Issuer: { type: CRYPT_INTEGER_BLOB, c: 'CERT_NAME_BLOB', bits64: 48, bits32: 24 },
      NotBefore: { type: FILETIME, c: 'FILETIME', bits64: 64, bits32: 32 },
      NotAfter: { type: FILETIME, c: 'FILETIME', bits64: 72, bits32: 40 },
      Subject: { type: CRYPT_INTEGER_BLOB, c: 'CERT_NAME_BLOB', bits64: 80, bits32: 48 },
      SubjectPublicKeyInfo: {
        type: CERT_PUBLIC_KEY_INFO,
        c: 'CERT_PUBLIC_KEY_INFO',
        bits64: 96,
        bits32: 56,
      },
      IssuerUniqueId: { type: CRYPT_BIT_BLOB, c: 'CRYPT_BIT_BLOB', bits64: 144, bits32: 80 },
      SubjectUniqueId: { type: CRYPT_BIT_BLOB, c: 'CRYPT_BIT_BLOB', bits64: 168, bits32: 92 },
      cExtension: { type: 'uint32', c: 'DWORD', bits64: 192, bits32: 104 },
      rgExtension: { type: 'pointer', c: 'PCERT_EXTENSION', bits64: 200, bits32: 108 },
    });
  },
};

/** A struct of 32 bytes (16 on 32-bit Windows). */
export interface CERT_EXTENSION {
  get pszObjId(): Address;
  set pszObjId(value: LPSTR);
  fCritical: BOOL;
  readonly Value: CRYPT_OBJID_BLOB;
}

/** The layout of {@link CERT_EXTENSION}. */
export const CERT_EXTENSION: StructDeclaration<CERT_EXTENSION> = {
  name: 'CERT_EXTENSION',
  kind: 'struct',
  size: { bits64: 32, bits32: 16 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      pszObjId: { type: 'pointer', c: 'LPSTR', bits64: 0, bits32: 0 },
      fCritical: { type: 'int32', c: 'BOOL', bits64: 8, bits32: 4 },
      Value: { type: CRYPT_INTEGER_BLOB, c: 'CRYPT_OBJID_BLOB', bits64: 16, bits32: 8 },
    });
  },
};

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
export const CERT_CHAIN_ENGINE_CONFIG: StructDeclaration<CERT_CHAIN_ENGINE_CONFIG> = {
  name: 'CERT_CHAIN_ENGINE_CONFIG',
  kind: 'struct',
  size: { bits64: 88, bits32: 52 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      cbSize: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      hRestrictedRoot: { type: 'pointer', c: 'HCERTSTORE', bits64: 8, bits32: 4 },
      hRestrictedTrust: { type: 'pointer', c: 'HCERTSTORE', bits64: 16, bits32: 8 },
      hRestrictedOther: { type: 'pointer', c: 'HCERTSTORE', bits64: 24, bits32: 12 },
      cAdditionalStore: { type: 'uint32', c: 'DWORD', bits64: 32, bits32: 16 },
      rghAdditionalStore: { type: 'pointer', c: 'HCERTSTORE *', bits64: 40, bits32: 20 },
      dwFlags: { type: 'uint32', c: 'DWORD', bits64: 48, bits32: 24 },
      dwUrlRetrievalTimeout: { type: 'uint32', c: 'DWORD', bits64: 52, bits32: 28 },
      MaximumCachedCertificates: { type: 'uint32', c: 'DWORD', bits64: 56, bits32: 32 },
      CycleDetectionModulus: { type: 'uint32', c: 'DWORD', bits64: 60, bits32: 36 },
      hExclusiveRoot: { type: 'pointer', c: 'HCERTSTORE', bits64: 64, bits32: 40 },
      hExclusiveTrustedPeople: { type: 'pointer', c: 'HCERTSTORE', bits64: 72, bits32: 44 },
      dwExclusiveFlags: { type: 'uint32', c: 'DWORD', bits64: 80, bits32: 48 },
    });
  },
};

/** A struct of 16 bytes (8 on 32-bit Windows). */
export interface CTL_USAGE {
  get rgpszUsageIdentifier(): Address;
  set rgpszUsageIdentifier(value: Pointer<LPSTR>);
  cUsageIdentifier: DWORD;
}

/** The layout of {@link CTL_USAGE}. */
export const CTL_USAGE: StructDeclaration<CTL_USAGE> = {
  name: 'CTL_USAGE',
  kind: 'struct',
  size: { bits64: 16, bits32: 8 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      cUsageIdentifier: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      rgpszUsageIdentifier: { type: 'pointer', c: 'LPSTR *', bits64: 8, bits32: 4 },
    });
  },
};

/** A struct of 24 bytes (12 on 32-bit Windows). */
export interface CERT_USAGE_MATCH {
  dwType: DWORD;
  readonly Usage: CERT_ENHKEY_USAGE;
}

/** The layout of {@link CERT_USAGE_MATCH}. */
export const CERT_USAGE_MATCH: StructDeclaration<CERT_USAGE_MATCH> = {
  name: 'CERT_USAGE_MATCH',
  kind: 'struct',
  size: { bits64: 24, bits32: 12 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      dwType: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      Usage: { type: CTL_USAGE, c: 'CERT_ENHKEY_USAGE', bits64: 8, bits32: 4 },
    });
  },
};

/** A struct of 32 bytes (16 on 32-bit Windows). */
export interface CERT_CHAIN_PARA {
  cbSize: DWORD;
  readonly RequestedUsage: CERT_USAGE_MATCH;
}

/** The layout of {@link CERT_CHAIN_PARA}. */
export const CERT_CHAIN_PARA: StructDeclaration<CERT_CHAIN_PARA> = {
  name: 'CERT_CHAIN_PARA',
  kind: 'struct',
  size: { bits64: 32, bits32: 16 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      cbSize: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      RequestedUsage: { type: CERT_USAGE_MATCH, c: 'CERT_USAGE_MATCH', bits64: 8, bits32: 4 },
    });
  },
};

/** A struct of 8 bytes. */
export interface CERT_TRUST_STATUS {
  dwErrorStatus: DWORD;
  dwInfoStatus: DWORD;
}

/** The layout of {@link CERT_TRUST_STATUS}. */
export const CERT_TRUST_STATUS: StructDeclaration<CERT_TRUST_STATUS> = {
  name: 'CERT_TRUST_STATUS',
  kind: 'struct',
  size: { bits64: 8, bits32: 8 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      dwErrorStatus: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      dwInfoStatus: { type: 'uint32', c: 'DWORD', bits64: 4, bits32: 4 },
    });
  },
};

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
export const CERT_CHAIN_CONTEXT: StructDeclaration<CERT_CHAIN_CONTEXT> = {
  name: 'CERT_CHAIN_CONTEXT',
  kind: 'struct',
  size: { bits64: 72, bits32: 56 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      cbSize: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      TrustStatus: { type: CERT_TRUST_STATUS, c: 'CERT_TRUST_STATUS', bits64: 4, bits32: 4 },
      cChain: { type: 'uint32', c: 'DWORD', bits64: 12, bits32: 12 },
      rgpChain: { type: 'pointer', c: 'PCERT_SIMPLE_CHAIN *', bits64: 16, bits32: 16 },
      cLowerQualityChainContext: { type: 'uint32', c: 'DWORD', bits64: 24, bits32: 20 },
      rgpLowerQualityChainContext: {
        type: 'pointer',
        c: 'PCCERT_CHAIN_CONTEXT *',
        bits64: 32,
        bits32: 24,
      },
      fHasRevocationFreshnessTime: { type: 'int32', c: 'BOOL', bits64: 40, bits32: 28 },
      dwRevocationFreshnessTime: { type: 'uint32', c: 'DWORD', bits64: 44, bits32: 32 },
      dwCreateFlags: { type: 'uint32', c: 'DWORD', bits64: 48, bits32: 36 },
      ChainId: { type: GUID, c: 'GUID', bits64: 52, bits32: 40 },
    });
  },
};

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
export const CERT_SIMPLE_CHAIN: StructDeclaration<CERT_SIMPLE_CHAIN> = {
  name: 'CERT_SIMPLE_CHAIN',
  kind: 'struct',
  size: { bits64: 40, bits32: 32 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      cbSize: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      TrustStatus: { type: CERT_TRUST_STATUS, c: 'CERT_TRUST_STATUS', bits64: 4, bits32: 4 },
      cElement: { type: 'uint32', c: 'DWORD', bits64: 12, bits32: 12 },
      rgpElement: { type: 'pointer', c: 'PCERT_CHAIN_ELEMENT *', bits64: 16, bits32: 16 },
      pTrustListInfo: { type: 'pointer', c: 'PCERT_TRUST_LIST_INFO', bits64: 24, bits32: 20 },
      fHasRevocationFreshnessTime: { type: 'int32', c: 'BOOL', bits64: 32, bits32: 24 },
      dwRevocationFreshnessTime: { type: 'uint32', c: 'DWORD', bits64: 36, bits32: 28 },
    });
  },
};

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
export const CERT_CHAIN_ELEMENT: StructDeclaration<CERT_CHAIN_ELEMENT> = {
  name: 'CERT_CHAIN_ELEMENT',
  kind: 'struct',
  size: { bits64: 56, bits32: 32 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      cbSize: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      pCertContext: { type: 'pointer', c: 'PCCERT_CONTEXT', bits64: 8, bits32: 4 },
      TrustStatus: { type: CERT_TRUST_STATUS, c: 'CERT_TRUST_STATUS', bits64: 16, bits32: 8 },
      pRevocationInfo: { type: 'pointer', c: 'PCERT_REVOCATION_INFO', bits64: 24, bits32: 16 },
      pIssuanceUsage: { type: 'pointer', c: 'PCERT_ENHKEY_USAGE', bits64: 32, bits32: 20 },
      pApplicationUsage: { type: 'pointer', c: 'PCERT_ENHKEY_USAGE', bits64: 40, bits32: 24 },
      pwszExtendedErrorInfo: { type: 'pointer', c: 'LPCWSTR', bits64: 48, bits32: 28 },
    });
  },
};

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
export const CERT_REVOCATION_INFO: StructDeclaration<CERT_REVOCATION_INFO> = {
  name: 'CERT_REVOCATION_INFO',
  kind: 'struct',
  size: { bits64: 40, bits32: 28 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      cbSize: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      dwRevocationResult: { type: 'uint32', c: 'DWORD', bits64: 4, bits32: 4 },
      pszRevocationOid: { type: 'pointer', c: 'LPCSTR', bits64: 8, bits32: 8 },
      pvOidSpecificInfo: { type: 'pointer', c: 'LPVOID', bits64: 16, bits32: 12 },
      fHasFreshnessTime: { type: 'int32', c: 'BOOL', bits64: 24, bits32: 16 },
      dwFreshnessTime: { type: 'uint32', c: 'DWORD', bits64: 28, bits32: 20 },
      pCrlInfo: { type: 'pointer', c: 'PCERT_REVOCATION_CRL_INFO', bits64: 32, bits32: 24 },
    });
  },
};

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
export const CERT_REVOCATION_CRL_INFO: StructDeclaration<CERT_REVOCATION_CRL_INFO> = {
  name: 'CERT_REVOCATION_CRL_INFO',
  kind: 'struct',
  size: { bits64: 40, bits32: 20 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      cbSize: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      pBaseCrlContext: { type: 'pointer', c: 'PCCRL_CONTEXT', bits64: 8, bits32: 4 },
      pDeltaCrlContext: { type: 'pointer', c: 'PCCRL_CONTEXT', bits64: 16, bits32: 8 },
      pCrlEntry: { type: 'pointer', c: 'PCRL_ENTRY', bits64: 24, bits32: 12 },
      fDeltaCrlEntry: { type: 'int32', c: 'BOOL', bits64: 32, bits32: 16 },
    });
  },
};

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
export const CRL_CONTEXT: StructDeclaration<CRL_CONTEXT> = {
  name: 'CRL_CONTEXT',
  kind: 'struct',
  size: { bits64: 40, bits32: 20 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      dwCertEncodingType: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      pbCrlEncoded: { type: 'pointer', c: 'BYTE *', bits64: 8, bits32: 4 },
      cbCrlEncoded: { type: 'uint32', c: 'DWORD', bits64: 16, bits32: 8 },
      pCrlInfo: { type: 'pointer', c: 'PCRL_INFO', bits64: 24, bits32: 12 },
      hCertStore: { type: 'pointer', c: 'HCERTSTORE', bits64: 32, bits32: 16 },
    });
  },
};

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
export const CRL_INFO: StructDeclaration<CRL_INFO> = {
  name: 'CRL_INFO',
  kind: 'struct',
  size: { bits64: 96, bits32: 56 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      dwVersion: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      SignatureAlgorithm: {
        type: CRYPT_ALGORITHM_IDENTIFIER,
        c: 'CRYPT_ALGORITHM_IDENTIFIER',
        bits64: 8,
        bits32: 4,
      },
      Issuer: { type: CRYPT_INTEGER_BLOB, c: 'CERT_NAME_BLOB', bits64: 32, bits32: 16 },
      ThisUpdate: { type: FILETIME, c: 'FILETIME', bits64: 48, bits32: 24 },
      NextUpdate: { type: FILETIME, c: 'FILETIME', bits64: 56, bits32: 32 },
      cCRLEntry: { type: 'uint32', c: 'DWORD', bits64: 64, bits32: 40 },
      rgCRLEntry: { type: 'pointer', c: 'PCRL_ENTRY', bits64: 72, bits32: 44 },
      cExtension: { type: 'uint32', c: 'DWORD', bits64: 80, bits32: 48 },
      rgExtension: { type: 'pointer', c: 'PCERT_EXTENSION', bits64: 88, bits32: 52 },
    });
  },
};

/** A struct of 40 bytes (24 on 32-bit Windows). */
export interface CRL_ENTRY {
  get rgExtension(): Address;
  set rgExtension(value: PCERT_EXTENSION);
  readonly SerialNumber: CRYPT_INTEGER_BLOB;
  readonly RevocationDate: FILETIME;
  cExtension: DWORD;
}

/** The layout of {@link CRL_ENTRY}. */
export const CRL_ENTRY: StructDeclaration<CRL_ENTRY> = {
  name: 'CRL_ENTRY',
  kind: 'struct',
  size: { bits64: 40, bits32: 24 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      SerialNumber: { type: CRYPT_INTEGER_BLOB, c: 'CRYPT_INTEGER_BLOB', bits64: 0, bits32: 0 },
      RevocationDate: { type: FILETIME, c: 'FILETIME', bits64: 16, bits32: 8 },
      cExtension: { type: 'uint32', c: 'DWORD', bits64: 24, bits32: 16 },
      rgExtension: { type: 'pointer', c: 'PCERT_EXTENSION', bits64: 32, bits32: 20 },
    });
  },
};

/** A struct of 24 bytes (12 on 32-bit Windows). */
export interface CERT_TRUST_LIST_INFO {
  get pCtlEntry(): Address;
  set pCtlEntry(value: PCTL_ENTRY);
  get pCtlContext(): Address;
  set pCtlContext(value: PCCTL_CONTEXT);
  cbSize: DWORD;
}

/** The layout of {@link CERT_TRUST_LIST_INFO}. */
export const CERT_TRUST_LIST_INFO: StructDeclaration<CERT_TRUST_LIST_INFO> = {
  name: 'CERT_TRUST_LIST_INFO',
  kind: 'struct',
  size: { bits64: 24, bits32: 12 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      cbSize: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      pCtlEntry: { type: 'pointer', c: 'PCTL_ENTRY', bits64: 8, bits32: 4 },
      pCtlContext: { type: 'pointer', c: 'PCCTL_CONTEXT', bits64: 16, bits32: 8 },
    });
  },
};

/** A struct of 32 bytes (16 on 32-bit Windows). */
export interface CTL_ENTRY {
  get rgAttribute(): Address;
  set rgAttribute(value: PCRYPT_ATTRIBUTE);
  readonly SubjectIdentifier: CRYPT_DATA_BLOB;
  cAttribute: DWORD;
}

/** The layout of {@link CTL_ENTRY}. */
export const CTL_ENTRY: StructDeclaration<CTL_ENTRY> = {
  name: 'CTL_ENTRY',
  kind: 'struct',
  size: { bits64: 32, bits32: 16 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      SubjectIdentifier: { type: CRYPT_INTEGER_BLOB, c: 'CRYPT_DATA_BLOB', bits64: 0, bits32: 0 },
      cAttribute: { type: 'uint32', c: 'DWORD', bits64: 16, bits32: 8 },
      rgAttribute: { type: 'pointer', c: 'PCRYPT_ATTRIBUTE', bits64: 24, bits32: 12 },
    });
  },
};

/** A struct of 24 bytes (12 on 32-bit Windows). */
export interface CRYPT_ATTRIBUTE {
  get pszObjId(): Address;
  set pszObjId(value: LPSTR);
  get rgValue(): Address;
  set rgValue(value: PCRYPT_ATTR_BLOB);
  cValue: DWORD;
}

/** The layout of {@link CRYPT_ATTRIBUTE}. */
export const CRYPT_ATTRIBUTE: StructDeclaration<CRYPT_ATTRIBUTE> = {
  name: 'CRYPT_ATTRIBUTE',
  kind: 'struct',
  size: { bits64: 24, bits32: 12 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      pszObjId: { type: 'pointer', c: 'LPSTR', bits64: 0, bits32: 0 },
      cValue: { type: 'uint32', c: 'DWORD', bits64: 8, bits32: 4 },
      rgValue: { type: 'pointer', c: 'PCRYPT_ATTR_BLOB', bits64: 16, bits32: 8 },
    });
  },
};

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
export const CTL_CONTEXT: StructDeclaration<CTL_CONTEXT> = {
  name: 'CTL_CONTEXT',
  kind: 'struct',
  size: { bits64: 64, bits32: 32 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      dwMsgAndCertEncodingType: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      pbCtlEncoded: { type: 'pointer', c: 'BYTE *', bits64: 8, bits32: 4 },
      cbCtlEncoded: { type: 'uint32', c: 'DWORD', bits64: 16, bits32: 8 },
      pCtlInfo: { type: 'pointer', c: 'PCTL_INFO', bits64: 24, bits32: 12 },
      hCertStore: { type: 'pointer', c: 'HCERTSTORE', bits64: 32, bits32: 16 },
      hCryptMsg: { type: 'pointer', c: 'HCRYPTMSG', bits64: 40, bits32: 20 },
      pbCtlContent: { type: 'pointer', c: 'BYTE *', bits64: 48, bits32: 24 },
      cbCtlContent: { type: 'uint32', c: 'DWORD', bits64: 56, bits32: 28 },
    });
  },
};

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
export const CTL_INFO: StructDeclaration<CTL_INFO> = {
  name: 'CTL_INFO',
  kind: 'struct',
  size: { bits64: 128, bits32: 72 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      dwVersion: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      SubjectUsage: { type: CTL_USAGE, c: 'CTL_USAGE', bits64: 8, bits32: 4 },
      ListIdentifier: { type: CRYPT_INTEGER_BLOB, c: 'CRYPT_DATA_BLOB', bits64: 24, bits32: 12 },
      SequenceNumber: { type: CRYPT_INTEGER_BLOB, c: 'CRYPT_INTEGER_BLOB', bits64: 40, bits32: 20 },
      ThisUpdate: { type: FILETIME, c: 'FILETIME', bits64: 56, bits32: 28 },
      NextUpdate: { type: FILETIME, c: 'FILETIME', bits64: 64, bits32: 36 },
      SubjectAlgorithm: {
        type: CRYPT_ALGORITHM_IDENTIFIER,
        c: 'CRYPT_ALGORITHM_IDENTIFIER',
        bits64: 72,
        bits32: 44,
      },
      cCTLEntry: { type: 'uint32', c: 'DWORD', bits64: 96, bits32: 56 },
      rgCTLEntry: { type: 'pointer', c: 'PCTL_ENTRY', bits64: 104, bits32: 60 },
      cExtension: { type: 'uint32', c: 'DWORD', bits64: 112, bits32: 64 },
      rgExtension: { type: 'pointer', c: 'PCERT_EXTENSION', bits64: 120, bits32: 68 },
    });
  },
};

/** A struct of 16 bytes (12 on 32-bit Windows). */
export interface CERT_CHAIN_POLICY_PARA {
  get pvExtraPolicyPara(): Address;
  set pvExtraPolicyPara(value: PVOID);
  cbSize: DWORD;
  dwFlags: DWORD;
}

/** The layout of {@link CERT_CHAIN_POLICY_PARA}. */
export const CERT_CHAIN_POLICY_PARA: StructDeclaration<CERT_CHAIN_POLICY_PARA> = {
  name: 'CERT_CHAIN_POLICY_PARA',
  kind: 'struct',
  size: { bits64: 16, bits32: 12 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      cbSize: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      dwFlags: { type: 'uint32', c: 'DWORD', bits64: 4, bits32: 4 },
      pvExtraPolicyPara: { type: 'pointer', c: 'void *', bits64: 8, bits32: 8 },
    });
  },
};

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
export const CERT_CHAIN_POLICY_STATUS: StructDeclaration<CERT_CHAIN_POLICY_STATUS> = {
  name: 'CERT_CHAIN_POLICY_STATUS',
  kind: 'struct',
  size: { bits64: 24, bits32: 20 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      cbSize: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      dwError: { type: 'uint32', c: 'DWORD', bits64: 4, bits32: 4 },
      lChainIndex: { type: 'int32', c: 'LONG', bits64: 8, bits32: 8 },
      lElementIndex: { type: 'int32', c: 'LONG', bits64: 12, bits32: 12 },
      pvExtraPolicyStatus: { type: 'pointer', c: 'void *', bits64: 16, bits32: 16 },
    });
  },
};

/** A union of 4 bytes. */
export interface HTTPSPolicyCallbackData_anonymous0 {
  cbStruct: DWORD;
  cbSize: DWORD;
}

/** The layout of {@link HTTPSPolicyCallbackData_anonymous0}. */
export const HTTPSPolicyCallbackData_anonymous0: StructDeclaration<HTTPSPolicyCallbackData_anonymous0> =
  {
    name: 'HTTPSPolicyCallbackData_anonymous0',
    kind: 'union',
    size: { bits64: 4, bits32: 4 },
    alignment: { bits64: 4, bits32: 4 },
    get fields(): Fields {
      return kept(this, 'fields', {
        cbStruct: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
        cbSize: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      });
    },
  };

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
export const HTTPSPolicyCallbackData: StructDeclaration<HTTPSPolicyCallbackData> = {
  name: 'HTTPSPolicyCallbackData',
  kind: 'struct',
  size: { bits64: 24, bits32: 16 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      anonymous0: {
        type: HTTPSPolicyCallbackData_anonymous0,
        c: 'HTTPSPolicyCallbackData_anonymous0',
        bits64: 0,
        bits32: 0,
        anonymous: true,
      },
      dwAuthType: { type: 'uint32', c: 'DWORD', bits64: 4, bits32: 4 },
      fdwChecks: { type: 'uint32', c: 'DWORD', bits64: 8, bits32: 8 },
      pwszServerName: { type: 'pointer', c: 'WCHAR *', bits64: 16, bits32: 12 },
    });
  },
};

/**
 * A struct of 16 bytes (8 on 32-bit Windows).
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-secpkgcontext_issuerlistinfo
 */
export interface SecPkgContext_IssuerListInfo {
  get pIssuerList(): Address;
  set pIssuerList(value: PBYTE);
  cbIssuerList: DWORD;
}

/** The layout of {@link SecPkgContext_IssuerListInfo}. */
export const SecPkgContext_IssuerListInfo: StructDeclaration<SecPkgContext_IssuerListInfo> = {
  name: 'SecPkgContext_IssuerListInfo',
  kind: 'struct',
  size: { bits64: 16, bits32: 8 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      cbIssuerList: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      pIssuerList: { type: 'pointer', c: 'PBYTE', bits64: 8, bits32: 4 },
    });
  },
};

/**
 * A struct of 32 bytes (20 on 32-bit Windows).
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-secpkgcontext_remotecredentialinfo
 */
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
  {
    name: 'SecPkgContext_RemoteCredentialInfo',
    kind: 'struct',
    size: { bits64: 32, bits32: 20 },
    alignment: { bits64: 8, bits32: 4 },
    get fields(): Fields {
      return kept(this, 'fields', {
        cbCertificateChain: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
        pbCertificateChain: { type: 'pointer', c: 'PBYTE', bits64: 8, bits32: 4 },
        cCertificates: { type: 'uint32', c: 'DWORD', bits64: 16, bits32: 8 },
        fFlags: { type: 'uint32', c: 'DWORD', bits64: 20, bits32: 12 },
        dwBits: { type: 'uint32', c: 'DWORD', bits64: 24, bits32: 16 },
      });
    },
  };

/**
 * A struct of 32 bytes (20 on 32-bit Windows).
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-secpkgcontext_localcredentialinfo
 */
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
  {
    name: 'SecPkgContext_LocalCredentialInfo',
    kind: 'struct',
    size: { bits64: 32, bits32: 20 },
    alignment: { bits64: 8, bits32: 4 },
    get fields(): Fields {
      return kept(this, 'fields', {
        cbCertificateChain: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
        pbCertificateChain: { type: 'pointer', c: 'PBYTE', bits64: 8, bits32: 4 },
        cCertificates: { type: 'uint32', c: 'DWORD', bits64: 16, bits32: 8 },
        fFlags: { type: 'uint32', c: 'DWORD', bits64: 20, bits32: 12 },
        dwBits: { type: 'uint32', c: 'DWORD', bits64: 24, bits32: 16 },
      });
    },
  };

/**
 * A struct of 16 bytes (8 on 32-bit Windows).
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-secpkgcred_supportedalgs
 */
export interface SecPkgCred_SupportedAlgs {
  get palgSupportedAlgs(): Address;
  set palgSupportedAlgs(value: Pointer<ALG_ID>);
  cSupportedAlgs: DWORD;
}

/** The layout of {@link SecPkgCred_SupportedAlgs}. */
export const SecPkgCred_SupportedAlgs: StructDeclaration<SecPkgCred_SupportedAlgs> = {
  name: 'SecPkgCred_SupportedAlgs',
  kind: 'struct',
  size: { bits64: 16, bits32: 8 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      cSupportedAlgs: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      palgSupportedAlgs: { type: 'pointer', c: 'ALG_ID *', bits64: 8, bits32: 4 },
    });
  },
};

/**
 * A struct of 8 bytes.
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-secpkgcred_cipherstrengths
 */
export interface SecPkgCred_CipherStrengths {
  dwMinimumCipherStrength: DWORD;
  dwMaximumCipherStrength: DWORD;
}

/** The layout of {@link SecPkgCred_CipherStrengths}. */
export const SecPkgCred_CipherStrengths: StructDeclaration<SecPkgCred_CipherStrengths> = {
  name: 'SecPkgCred_CipherStrengths',
  kind: 'struct',
  size: { bits64: 8, bits32: 8 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      dwMinimumCipherStrength: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      dwMaximumCipherStrength: { type: 'uint32', c: 'DWORD', bits64: 4, bits32: 4 },
    });
  },
};

/**
 * A struct of 4 bytes.
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-secpkgcred_supportedprotocols
 */
export interface SecPkgCred_SupportedProtocols {
  grbitProtocol: DWORD;
}

/** The layout of {@link SecPkgCred_SupportedProtocols}. */
export const SecPkgCred_SupportedProtocols: StructDeclaration<SecPkgCred_SupportedProtocols> = {
  name: 'SecPkgCred_SupportedProtocols',
  kind: 'struct',
  size: { bits64: 4, bits32: 4 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      grbitProtocol: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
    });
  },
};

/**
 * A struct of 56 bytes (48 on 32-bit Windows).
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-secpkgcred_clientcertpolicy
 */
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
export const SecPkgCred_ClientCertPolicy: StructDeclaration<SecPkgCred_ClientCertPolicy> = {
  name: 'SecPkgCred_ClientCertPolicy',
  kind: 'struct',
  size: { bits64: 56, bits32: 48 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      dwFlags: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      guidPolicyId: { type: GUID, c: 'GUID', bits64: 4, bits32: 4 },
      dwCertFlags: { type: 'uint32', c: 'DWORD', bits64: 20, bits32: 20 },
      dwUrlRetrievalTimeout: { type: 'uint32', c: 'DWORD', bits64: 24, bits32: 24 },
      fCheckRevocationFreshnessTime: { type: 'int32', c: 'BOOL', bits64: 28, bits32: 28 },
      dwRevocationFreshnessTime: { type: 'uint32', c: 'DWORD', bits64: 32, bits32: 32 },
      fOmitUsageCheck: { type: 'int32', c: 'BOOL', bits64: 36, bits32: 36 },
      pwszSslCtlStoreName: { type: 'pointer', c: 'LPWSTR', bits64: 40, bits32: 40 },
      pwszSslCtlIdentifier: { type: 'pointer', c: 'LPWSTR', bits64: 48, bits32: 44 },
    });
  },
};

/**
 * A struct of 20 bytes.
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-secpkgcontext_clientcertpolicyresult
 */
export interface SecPkgContext_ClientCertPolicyResult {
  dwPolicyResult: HRESULT;
  readonly guidPolicyId: GUID;
}

/** The layout of {@link SecPkgContext_ClientCertPolicyResult}. */
export const SecPkgContext_ClientCertPolicyResult: StructDeclaration<SecPkgContext_ClientCertPolicyResult> =
  {
    name: 'SecPkgContext_ClientCertPolicyResult',
    kind: 'struct',
    size: { bits64: 20, bits32: 20 },
    alignment: { bits64: 4, bits32: 4 },
    get fields(): Fields {
      return kept(this, 'fields', {
        dwPolicyResult: { type: 'int32', c: 'HRESULT', bits64: 0, bits32: 0 },
        guidPolicyId: { type: GUID, c: 'GUID', bits64: 4, bits32: 4 },
      });
    },
  };

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
export const SecPkgContext_IssuerListInfoEx: StructDeclaration<SecPkgContext_IssuerListInfoEx> = {
  name: 'SecPkgContext_IssuerListInfoEx',
  kind: 'struct',
  size: { bits64: 16, bits32: 8 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      aIssuers: { type: 'pointer', c: 'PCERT_NAME_BLOB', bits64: 0, bits32: 0 },
      cIssuers: { type: 'uint32', c: 'DWORD', bits64: 8, bits32: 4 },
    });
  },
};

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
export const SecPkgContext_ConnectionInfo: StructDeclaration<SecPkgContext_ConnectionInfo> = {
  name: 'SecPkgContext_ConnectionInfo',
  kind: 'struct',
  size: { bits64: 28, bits32: 28 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      dwProtocol: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      aiCipher: { type: 'uint32', c: 'ALG_ID', bits64: 4, bits32: 4 },
      dwCipherStrength: { type: 'uint32', c: 'DWORD', bits64: 8, bits32: 8 },
      aiHash: { type: 'uint32', c: 'ALG_ID', bits64: 12, bits32: 12 },
      dwHashStrength: { type: 'uint32', c: 'DWORD', bits64: 16, bits32: 16 },
      aiExch: { type: 'uint32', c: 'ALG_ID', bits64: 20, bits32: 20 },
      dwExchStrength: { type: 'uint32', c: 'DWORD', bits64: 24, bits32: 24 },
    });
  },
};

/**
 * A struct of 404 bytes.
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-secpkgcontext_connectioninfoex
 */
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
export const SecPkgContext_ConnectionInfoEx: StructDeclaration<SecPkgContext_ConnectionInfoEx> = {
  name: 'SecPkgContext_ConnectionInfoEx',
  kind: 'struct',
  size: { bits64: 404, bits32: 404 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      dwVersion: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      dwProtocol: { type: 'uint32', c: 'DWORD', bits64: 4, bits32: 4 },
      szCipher: { type: { of: 'uint16', length: 64 }, c: 'WCHAR[64]', bits64: 8, bits32: 8 },
      dwCipherStrength: { type: 'uint32', c: 'DWORD', bits64: 136, bits32: 136 },
      szHash: { type: { of: 'uint16', length: 64 }, c: 'WCHAR[64]', bits64: 140, bits32: 140 },
      dwHashStrength: { type: 'uint32', c: 'DWORD', bits64: 268, bits32: 268 },
      szExchange: { type: { of: 'uint16', length: 64 }, c: 'WCHAR[64]', bits64: 272, bits32: 272 },
      dwExchStrength: { type: 'uint32', c: 'DWORD', bits64: 400, bits32: 400 },
    });
  },
};

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
export const SecPkgContext_CipherInfo: StructDeclaration<SecPkgContext_CipherInfo> = {
  name: 'SecPkgContext_CipherInfo',
  kind: 'struct',
  size: { bits64: 680, bits32: 680 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      dwVersion: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      dwProtocol: { type: 'uint32', c: 'DWORD', bits64: 4, bits32: 4 },
      dwCipherSuite: { type: 'uint32', c: 'DWORD', bits64: 8, bits32: 8 },
      dwBaseCipherSuite: { type: 'uint32', c: 'DWORD', bits64: 12, bits32: 12 },
      szCipherSuite: { type: { of: 'uint16', length: 64 }, c: 'WCHAR[64]', bits64: 16, bits32: 16 },
      szCipher: { type: { of: 'uint16', length: 64 }, c: 'WCHAR[64]', bits64: 144, bits32: 144 },
      dwCipherLen: { type: 'uint32', c: 'DWORD', bits64: 272, bits32: 272 },
      dwCipherBlockLen: { type: 'uint32', c: 'DWORD', bits64: 276, bits32: 276 },
      szHash: { type: { of: 'uint16', length: 64 }, c: 'WCHAR[64]', bits64: 280, bits32: 280 },
      dwHashLen: { type: 'uint32', c: 'DWORD', bits64: 408, bits32: 408 },
      szExchange: { type: { of: 'uint16', length: 64 }, c: 'WCHAR[64]', bits64: 412, bits32: 412 },
      dwMinExchangeLen: { type: 'uint32', c: 'DWORD', bits64: 540, bits32: 540 },
      dwMaxExchangeLen: { type: 'uint32', c: 'DWORD', bits64: 544, bits32: 544 },
      szCertificate: {
        type: { of: 'uint16', length: 64 },
        c: 'WCHAR[64]',
        bits64: 548,
        bits32: 548,
      },
      dwKeyType: { type: 'uint32', c: 'DWORD', bits64: 676, bits32: 676 },
    });
  },
};

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
export const SecPkgContext_EapKeyBlock: StructDeclaration<SecPkgContext_EapKeyBlock> = {
  name: 'SecPkgContext_EapKeyBlock',
  kind: 'struct',
  size: { bits64: 192, bits32: 192 },
  alignment: { bits64: 1, bits32: 1 },
  get fields(): Fields {
    return kept(this, 'fields', {
      rgbKeys: { type: { of: 'uint8', length: 128 }, c: 'BYTE[128]', bits64: 0, bits32: 0 },
      rgbIVs: { type: { of: 'uint8', length: 64 }, c: 'BYTE[64]', bits64: 128, bits32: 128 },
    });
  },
};

/**
 * A struct of 16 bytes (8 on 32-bit Windows).
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-secpkgcontext_mappedcredattr
 */
export interface SecPkgContext_MappedCredAttr {
  get pvBuffer(): Address;
  set pvBuffer(value: PVOID);
  dwAttribute: DWORD;
}

/** The layout of {@link SecPkgContext_MappedCredAttr}. */
export const SecPkgContext_MappedCredAttr: StructDeclaration<SecPkgContext_MappedCredAttr> = {
  name: 'SecPkgContext_MappedCredAttr',
  kind: 'struct',
  size: { bits64: 16, bits32: 8 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      dwAttribute: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      pvBuffer: { type: 'pointer', c: 'PVOID', bits64: 8, bits32: 4 },
    });
  },
};

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
export const SecPkgContext_SessionInfo: StructDeclaration<SecPkgContext_SessionInfo> = {
  name: 'SecPkgContext_SessionInfo',
  kind: 'struct',
  size: { bits64: 40, bits32: 40 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      dwFlags: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      cbSessionId: { type: 'uint32', c: 'DWORD', bits64: 4, bits32: 4 },
      rgbSessionId: { type: { of: 'uint8', length: 32 }, c: 'BYTE[32]', bits64: 8, bits32: 8 },
    });
  },
};

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
export const SecPkgContext_SessionAppData: StructDeclaration<SecPkgContext_SessionAppData> = {
  name: 'SecPkgContext_SessionAppData',
  kind: 'struct',
  size: { bits64: 16, bits32: 12 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      dwFlags: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      cbAppData: { type: 'uint32', c: 'DWORD', bits64: 4, bits32: 4 },
      pbAppData: { type: 'pointer', c: 'PBYTE', bits64: 8, bits32: 8 },
    });
  },
};

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
export const SecPkgContext_EapPrfInfo: StructDeclaration<SecPkgContext_EapPrfInfo> = {
  name: 'SecPkgContext_EapPrfInfo',
  kind: 'struct',
  size: { bits64: 16, bits32: 12 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      dwVersion: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      cbPrfData: { type: 'uint32', c: 'DWORD', bits64: 4, bits32: 4 },
      pbPrfData: { type: 'pointer', c: 'PBYTE', bits64: 8, bits32: 8 },
    });
  },
};

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
  {
    name: 'SecPkgContext_SupportedSignatures',
    kind: 'struct',
    size: { bits64: 16, bits32: 8 },
    alignment: { bits64: 8, bits32: 4 },
    get fields(): Fields {
      return kept(this, 'fields', {
        cSignatureAndHashAlgorithms: { type: 'uint16', c: 'WORD', bits64: 0, bits32: 0 },
        pSignatureAndHashAlgorithms: { type: 'pointer', c: 'WORD *', bits64: 8, bits32: 4 },
      });
    },
  };

/**
 * A struct of 16 bytes (12 on 32-bit Windows).
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-secpkgcontext_certificates
 */
export interface SecPkgContext_Certificates {
  get pbCertificateChain(): Address;
  set pbCertificateChain(value: PBYTE);
  cCertificates: DWORD;
  cbCertificateChain: DWORD;
}

/** The layout of {@link SecPkgContext_Certificates}. */
export const SecPkgContext_Certificates: StructDeclaration<SecPkgContext_Certificates> = {
  name: 'SecPkgContext_Certificates',
  kind: 'struct',
  size: { bits64: 16, bits32: 12 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      cCertificates: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      cbCertificateChain: { type: 'uint32', c: 'DWORD', bits64: 4, bits32: 4 },
      pbCertificateChain: { type: 'pointer', c: 'PBYTE', bits64: 8, bits32: 8 },
    });
  },
};

/**
 * A struct of 40 bytes (24 on 32-bit Windows).
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-secpkgcontext_certinfo
 */
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
export const SecPkgContext_CertInfo: StructDeclaration<SecPkgContext_CertInfo> = {
  name: 'SecPkgContext_CertInfo',
  kind: 'struct',
  size: { bits64: 40, bits32: 24 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      dwVersion: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      cbSubjectName: { type: 'uint32', c: 'DWORD', bits64: 4, bits32: 4 },
      pwszSubjectName: { type: 'pointer', c: 'LPWSTR', bits64: 8, bits32: 8 },
      cbIssuerName: { type: 'uint32', c: 'DWORD', bits64: 16, bits32: 12 },
      pwszIssuerName: { type: 'pointer', c: 'LPWSTR', bits64: 24, bits32: 16 },
      dwKeySize: { type: 'uint32', c: 'DWORD', bits64: 32, bits32: 20 },
    });
  },
};

/**
 * A struct of 8 bytes (4 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-secpkgcontext_uiinfo
 */
export interface SecPkgContext_UiInfo {
  get hParentWindow(): Address;
  set hParentWindow(value: HWND);
}

/** The layout of {@link SecPkgContext_UiInfo}. */
export const SecPkgContext_UiInfo: StructDeclaration<SecPkgContext_UiInfo> = {
  name: 'SecPkgContext_UiInfo',
  kind: 'struct',
  size: { bits64: 8, bits32: 4 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      hParentWindow: { type: 'pointer', c: 'HWND', bits64: 0, bits32: 0 },
    });
  },
};

/**
 * A struct of 4 bytes.
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-secpkgcontext_earlystart
 */
export interface SecPkgContext_EarlyStart {
  dwEarlyStartFlags: DWORD;
}

/** The layout of {@link SecPkgContext_EarlyStart}. */
export const SecPkgContext_EarlyStart: StructDeclaration<SecPkgContext_EarlyStart> = {
  name: 'SecPkgContext_EarlyStart',
  kind: 'struct',
  size: { bits64: 4, bits32: 4 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      dwEarlyStartFlags: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
    });
  },
};

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
  {
    name: 'SecPkgContext_KeyingMaterialInfo',
    kind: 'struct',
    size: { bits64: 40, bits32: 20 },
    alignment: { bits64: 8, bits32: 4 },
    get fields(): Fields {
      return kept(this, 'fields', {
        cbLabel: { type: 'uint16', c: 'WORD', bits64: 0, bits32: 0 },
        pszLabel: { type: 'pointer', c: 'LPSTR', bits64: 8, bits32: 4 },
        cbContextValue: { type: 'uint16', c: 'WORD', bits64: 16, bits32: 8 },
        pbContextValue: { type: 'pointer', c: 'PBYTE', bits64: 24, bits32: 12 },
        cbKeyingMaterial: { type: 'uint32', c: 'DWORD', bits64: 32, bits32: 16 },
      });
    },
  };

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
export const SecPkgContext_KeyingMaterial: StructDeclaration<SecPkgContext_KeyingMaterial> = {
  name: 'SecPkgContext_KeyingMaterial',
  kind: 'struct',
  size: { bits64: 16, bits32: 8 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      cbKeyingMaterial: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      pbKeyingMaterial: { type: 'pointer', c: 'PBYTE', bits64: 8, bits32: 4 },
    });
  },
};

/**
 * A struct of 48 bytes (24 on 32-bit Windows).
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-secpkgcontext_keyingmaterial_inproc
 */
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
  {
    name: 'SecPkgContext_KeyingMaterial_Inproc',
    kind: 'struct',
    size: { bits64: 48, bits32: 24 },
    alignment: { bits64: 8, bits32: 4 },
    get fields(): Fields {
      return kept(this, 'fields', {
        cbLabel: { type: 'uint16', c: 'WORD', bits64: 0, bits32: 0 },
        pszLabel: { type: 'pointer', c: 'LPSTR', bits64: 8, bits32: 4 },
        cbContextValue: { type: 'uint16', c: 'WORD', bits64: 16, bits32: 8 },
        pbContextValue: { type: 'pointer', c: 'PBYTE', bits64: 24, bits32: 12 },
        cbKeyingMaterial: { type: 'uint32', c: 'DWORD', bits64: 32, bits32: 16 },
        pbKeyingMaterial: { type: 'pointer', c: 'PBYTE', bits64: 40, bits32: 20 },
      });
    },
  };

/**
 * A struct of 16 bytes (8 on 32-bit Windows).
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-secpkgcontext_srtpparameters
 */
export interface SecPkgContext_SrtpParameters {
  get MasterKeyIdentifier(): Address;
  set MasterKeyIdentifier(value: PBYTE);
  ProtectionProfile: WORD;
  MasterKeyIdentifierSize: BYTE;
}

/** The layout of {@link SecPkgContext_SrtpParameters}. */
export const SecPkgContext_SrtpParameters: StructDeclaration<SecPkgContext_SrtpParameters> = {
  name: 'SecPkgContext_SrtpParameters',
  kind: 'struct',
  size: { bits64: 16, bits32: 8 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      ProtectionProfile: { type: 'uint16', c: 'WORD', bits64: 0, bits32: 0 },
      MasterKeyIdentifierSize: { type: 'uint8', c: 'BYTE', bits64: 2, bits32: 2 },
      MasterKeyIdentifier: { type: 'pointer', c: 'PBYTE', bits64: 8, bits32: 4 },
    });
  },
};

/**
 * A struct of 16 bytes (8 on 32-bit Windows).
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-secpkgcontext_tokenbinding
 */
export interface SecPkgContext_TokenBinding {
  get KeyParameters(): Address;
  set KeyParameters(value: PBYTE);
  MajorVersion: BYTE;
  MinorVersion: BYTE;
  KeyParametersSize: WORD;
}

/** The layout of {@link SecPkgContext_TokenBinding}. */
export const SecPkgContext_TokenBinding: StructDeclaration<SecPkgContext_TokenBinding> = {
  name: 'SecPkgContext_TokenBinding',
  kind: 'struct',
  size: { bits64: 16, bits32: 8 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      MajorVersion: { type: 'uint8', c: 'BYTE', bits64: 0, bits32: 0 },
      MinorVersion: { type: 'uint8', c: 'BYTE', bits64: 1, bits32: 1 },
      KeyParametersSize: { type: 'uint16', c: 'WORD', bits64: 2, bits32: 2 },
      KeyParameters: { type: 'pointer', c: 'PBYTE', bits64: 8, bits32: 4 },
    });
  },
};

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
export const SCHANNEL_CRED: StructDeclaration<SCHANNEL_CRED> = {
  name: 'SCHANNEL_CRED',
  kind: 'struct',
  size: { bits64: 80, bits32: 56 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      dwVersion: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      cCreds: { type: 'uint32', c: 'DWORD', bits64: 4, bits32: 4 },
      paCred: { type: 'pointer', c: 'PCCERT_CONTEXT *', bits64: 8, bits32: 8 },
      hRootStore: { type: 'pointer', c: 'HCERTSTORE', bits64: 16, bits32: 12 },
      cMappers: { type: 'uint32', c: 'DWORD', bits64: 24, bits32: 16 },
      aphMappers: { type: 'pointer', c: '_HMAPPER **', bits64: 32, bits32: 20 },
      cSupportedAlgs: { type: 'uint32', c: 'DWORD', bits64: 40, bits32: 24 },
      palgSupportedAlgs: { type: 'pointer', c: 'ALG_ID *', bits64: 48, bits32: 28 },
      grbitEnabledProtocols: { type: 'uint32', c: 'DWORD', bits64: 56, bits32: 32 },
      dwMinimumCipherStrength: { type: 'uint32', c: 'DWORD', bits64: 60, bits32: 36 },
      dwMaximumCipherStrength: { type: 'uint32', c: 'DWORD', bits64: 64, bits32: 40 },
      dwSessionLifespan: { type: 'uint32', c: 'DWORD', bits64: 68, bits32: 44 },
      dwFlags: { type: 'uint32', c: 'DWORD', bits64: 72, bits32: 48 },
      dwCredFormat: { type: 'uint32', c: 'DWORD', bits64: 76, bits32: 52 },
    });
  },
};

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
export const CRYPTO_SETTINGS: StructDeclaration<CRYPTO_SETTINGS> = {
  name: 'CRYPTO_SETTINGS',
  kind: 'struct',
  size: { bits64: 48, bits32: 28 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      eAlgorithmUsage: { type: 'int32', c: 'eTlsAlgorithmUsage', bits64: 0, bits32: 0 },
      strCngAlgId: { type: UNICODE_STRING, c: 'UNICODE_STRING', bits64: 8, bits32: 4 },
      cChainingModes: { type: 'uint32', c: 'DWORD', bits64: 24, bits32: 12 },
      rgstrChainingModes: { type: 'pointer', c: 'PUNICODE_STRING', bits64: 32, bits32: 16 },
      dwMinBitLength: { type: 'uint32', c: 'DWORD', bits64: 40, bits32: 20 },
      dwMaxBitLength: { type: 'uint32', c: 'DWORD', bits64: 44, bits32: 24 },
    });
  },
};

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
export const TLS_PARAMETERS: StructDeclaration<TLS_PARAMETERS> = {
  name: 'TLS_PARAMETERS',
  kind: 'struct',
  size: { bits64: 40, bits32: 24 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      cAlpnIds: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      rgstrAlpnIds: { type: 'pointer', c: 'PUNICODE_STRING', bits64: 8, bits32: 4 },
      grbitDisabledProtocols: { type: 'uint32', c: 'DWORD', bits64: 16, bits32: 8 },
      cDisabledCrypto: { type: 'uint32', c: 'DWORD', bits64: 20, bits32: 12 },
      pDisabledCrypto: { type: 'pointer', c: 'PCRYPTO_SETTINGS', bits64: 24, bits32: 16 },
      dwFlags: { type: 'uint32', c: 'DWORD', bits64: 32, bits32: 20 },
    });
  },
};

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
export const SCH_CREDENTIALS: StructDeclaration<SCH_CREDENTIALS> = {
  name: 'SCH_CREDENTIALS',
  kind: 'struct',
  size: { bits64: 72, bits32: 44 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      dwVersion: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      dwCredFormat: { type: 'uint32', c: 'DWORD', bits64: 4, bits32: 4 },
      cCreds: { type: 'uint32', c: 'DWORD', bits64: 8, bits32: 8 },
      paCred: { type: 'pointer', c: 'PCCERT_CONTEXT *', bits64: 16, bits32: 12 },
      hRootStore: { type: 'pointer', c: 'HCERTSTORE', bits64: 24, bits32: 16 },
      cMappers: { type: 'uint32', c: 'DWORD', bits64: 32, bits32: 20 },
      aphMappers: { type: 'pointer', c: '_HMAPPER **', bits64: 40, bits32: 24 },
      dwSessionLifespan: { type: 'uint32', c: 'DWORD', bits64: 48, bits32: 28 },
      dwFlags: { type: 'uint32', c: 'DWORD', bits64: 52, bits32: 32 },
      cTlsParameters: { type: 'uint32', c: 'DWORD', bits64: 56, bits32: 36 },
      pTlsParameters: { type: 'pointer', c: 'PTLS_PARAMETERS', bits64: 64, bits32: 40 },
    });
  },
};

/**
 * A struct of 12 bytes.
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-send_generic_tls_extension
 */
export interface SEND_GENERIC_TLS_EXTENSION {
  ExtensionType: WORD;
  HandshakeType: WORD;
  Flags: DWORD;
  BufferSize: WORD;
  /** The first of as many as the count says. */
  readonly Buffer: Uint8Array;
}

/** The layout of {@link SEND_GENERIC_TLS_EXTENSION}. */
export const SEND_GENERIC_TLS_EXTENSION: StructDeclaration<SEND_GENERIC_TLS_EXTENSION> = {
  name: 'SEND_GENERIC_TLS_EXTENSION',
  kind: 'struct',
  size: { bits64: 12, bits32: 12 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      ExtensionType: { type: 'uint16', c: 'WORD', bits64: 0, bits32: 0 },
      HandshakeType: { type: 'uint16', c: 'WORD', bits64: 2, bits32: 2 },
      Flags: { type: 'uint32', c: 'DWORD', bits64: 4, bits32: 4 },
      BufferSize: { type: 'uint16', c: 'WORD', bits64: 8, bits32: 8 },
      Buffer: {
        type: { of: 'uint8', length: 1, flexible: true },
        c: 'UCHAR[1]',
        bits64: 10,
        bits32: 10,
      },
    });
  },
};

/**
 * A struct of 4 bytes.
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-tls_extension_subscription
 */
export interface TLS_EXTENSION_SUBSCRIPTION {
  ExtensionType: WORD;
  HandshakeType: WORD;
}

/** The layout of {@link TLS_EXTENSION_SUBSCRIPTION}. */
export const TLS_EXTENSION_SUBSCRIPTION: StructDeclaration<TLS_EXTENSION_SUBSCRIPTION> = {
  name: 'TLS_EXTENSION_SUBSCRIPTION',
  kind: 'struct',
  size: { bits64: 4, bits32: 4 },
  alignment: { bits64: 2, bits32: 2 },
  get fields(): Fields {
    return kept(this, 'fields', {
      ExtensionType: { type: 'uint16', c: 'WORD', bits64: 0, bits32: 0 },
      HandshakeType: { type: 'uint16', c: 'WORD', bits64: 2, bits32: 2 },
    });
  },
};

/**
 * A struct of 12 bytes.
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-subscribe_generic_tls_extension
 */
export interface SUBSCRIBE_GENERIC_TLS_EXTENSION {
  Flags: DWORD;
  SubscriptionsCount: DWORD;
  /** The first of as many as the count says. */
  readonly Subscriptions: readonly TLS_EXTENSION_SUBSCRIPTION[];
}

/** The layout of {@link SUBSCRIBE_GENERIC_TLS_EXTENSION}. */
export const SUBSCRIBE_GENERIC_TLS_EXTENSION: StructDeclaration<SUBSCRIBE_GENERIC_TLS_EXTENSION> = {
  name: 'SUBSCRIBE_GENERIC_TLS_EXTENSION',
  kind: 'struct',
  size: { bits64: 12, bits32: 12 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      Flags: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      SubscriptionsCount: { type: 'uint32', c: 'DWORD', bits64: 4, bits32: 4 },
      Subscriptions: {
        type: { of: TLS_EXTENSION_SUBSCRIPTION, length: 1, flexible: true },
        c: 'TLS_EXTENSION_SUBSCRIPTION[1]',
        bits64: 8,
        bits32: 8,
      },
    });
  },
};

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
export const SCHANNEL_CERT_HASH: StructDeclaration<SCHANNEL_CERT_HASH> = {
  name: 'SCHANNEL_CERT_HASH',
  kind: 'struct',
  size: { bits64: 40, bits32: 32 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      dwLength: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      dwFlags: { type: 'uint32', c: 'DWORD', bits64: 4, bits32: 4 },
      hProv: { type: 'uintptr', c: 'HCRYPTPROV', bits64: 8, bits32: 8 },
      ShaHash: { type: { of: 'uint8', length: 20 }, c: 'BYTE[20]', bits64: 16, bits32: 12 },
    });
  },
};

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
export const SCHANNEL_CERT_HASH_STORE: StructDeclaration<SCHANNEL_CERT_HASH_STORE> = {
  name: 'SCHANNEL_CERT_HASH_STORE',
  kind: 'struct',
  size: { bits64: 296, bits32: 288 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      dwLength: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      dwFlags: { type: 'uint32', c: 'DWORD', bits64: 4, bits32: 4 },
      hProv: { type: 'uintptr', c: 'HCRYPTPROV', bits64: 8, bits32: 8 },
      ShaHash: { type: { of: 'uint8', length: 20 }, c: 'BYTE[20]', bits64: 16, bits32: 12 },
      pwszStoreName: {
        type: { of: 'uint16', length: 128 },
        c: 'WCHAR[128]',
        bits64: 36,
        bits32: 32,
      },
    });
  },
};

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
export const SCHANNEL_ALERT_TOKEN: StructDeclaration<SCHANNEL_ALERT_TOKEN> = {
  name: 'SCHANNEL_ALERT_TOKEN',
  kind: 'struct',
  size: { bits64: 12, bits32: 12 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      dwTokenType: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      dwAlertType: { type: 'uint32', c: 'DWORD', bits64: 4, bits32: 4 },
      dwAlertNumber: { type: 'uint32', c: 'DWORD', bits64: 8, bits32: 8 },
    });
  },
};

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
export const SCHANNEL_SESSION_TOKEN: StructDeclaration<SCHANNEL_SESSION_TOKEN> = {
  name: 'SCHANNEL_SESSION_TOKEN',
  kind: 'struct',
  size: { bits64: 8, bits32: 8 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      dwTokenType: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      dwFlags: { type: 'uint32', c: 'DWORD', bits64: 4, bits32: 4 },
    });
  },
};

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
export const SCHANNEL_CLIENT_SIGNATURE: StructDeclaration<SCHANNEL_CLIENT_SIGNATURE> = {
  name: 'SCHANNEL_CLIENT_SIGNATURE',
  kind: 'struct',
  size: { bits64: 68, bits32: 68 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      cbLength: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      aiHash: { type: 'uint32', c: 'ALG_ID', bits64: 4, bits32: 4 },
      cbHash: { type: 'uint32', c: 'DWORD', bits64: 8, bits32: 8 },
      HashValue: { type: { of: 'uint8', length: 36 }, c: 'BYTE[36]', bits64: 12, bits32: 12 },
      CertThumbprint: { type: { of: 'uint8', length: 20 }, c: 'BYTE[20]', bits64: 48, bits32: 48 },
    });
  },
};

/**
 * A struct of 40 bytes (20 on 32-bit Windows).
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-ssl_credential_certificate
 */
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
export const SSL_CREDENTIAL_CERTIFICATE: StructDeclaration<SSL_CREDENTIAL_CERTIFICATE> = {
  name: 'SSL_CREDENTIAL_CERTIFICATE',
  kind: 'struct',
  size: { bits64: 40, bits32: 20 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      cbPrivateKey: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      pPrivateKey: { type: 'pointer', c: 'PBYTE', bits64: 8, bits32: 4 },
      cbCertificate: { type: 'uint32', c: 'DWORD', bits64: 16, bits32: 8 },
      pCertificate: { type: 'pointer', c: 'PBYTE', bits64: 24, bits32: 12 },
      pszPassword: { type: 'pointer', c: 'PSTR', bits64: 32, bits32: 16 },
    });
  },
};

/**
 * A struct of 40 bytes (24 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-sch_cred
 */
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
export const SCH_CRED: StructDeclaration<SCH_CRED> = {
  name: 'SCH_CRED',
  kind: 'struct',
  size: { bits64: 40, bits32: 24 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      dwVersion: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      cCreds: { type: 'uint32', c: 'DWORD', bits64: 4, bits32: 4 },
      paSecret: { type: 'pointer', c: 'PVOID *', bits64: 8, bits32: 8 },
      paPublic: { type: 'pointer', c: 'PVOID *', bits64: 16, bits32: 12 },
      cMappers: { type: 'uint32', c: 'DWORD', bits64: 24, bits32: 16 },
      aphMappers: { type: 'pointer', c: '_HMAPPER **', bits64: 32, bits32: 20 },
    });
  },
};

/**
 * A struct of 16 bytes (8 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-sch_cred_secret_capi
 */
export interface SCH_CRED_SECRET_CAPI {
  dwType: DWORD;
  hProv: HCRYPTPROV;
}

/** The layout of {@link SCH_CRED_SECRET_CAPI}. */
export const SCH_CRED_SECRET_CAPI: StructDeclaration<SCH_CRED_SECRET_CAPI> = {
  name: 'SCH_CRED_SECRET_CAPI',
  kind: 'struct',
  size: { bits64: 16, bits32: 8 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      dwType: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      hProv: { type: 'uintptr', c: 'HCRYPTPROV', bits64: 8, bits32: 4 },
    });
  },
};

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
export const SCH_CRED_SECRET_PRIVKEY: StructDeclaration<SCH_CRED_SECRET_PRIVKEY> = {
  name: 'SCH_CRED_SECRET_PRIVKEY',
  kind: 'struct',
  size: { bits64: 32, bits32: 16 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      dwType: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      pPrivateKey: { type: 'pointer', c: 'PBYTE', bits64: 8, bits32: 4 },
      cbPrivateKey: { type: 'uint32', c: 'DWORD', bits64: 16, bits32: 8 },
      pszPassword: { type: 'pointer', c: 'PSTR', bits64: 24, bits32: 12 },
    });
  },
};

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
export const SCH_CRED_PUBLIC_CERTCHAIN: StructDeclaration<SCH_CRED_PUBLIC_CERTCHAIN> = {
  name: 'SCH_CRED_PUBLIC_CERTCHAIN',
  kind: 'struct',
  size: { bits64: 16, bits32: 12 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      dwType: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      cbCertChain: { type: 'uint32', c: 'DWORD', bits64: 4, bits32: 4 },
      pCertChain: { type: 'pointer', c: 'PBYTE', bits64: 8, bits32: 8 },
    });
  },
};

/**
 * A struct of 16 bytes (8 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-sch_cred_public_capi
 */
export interface SCH_CRED_PUBLIC_CAPI {
  dwType: DWORD;
  hProv: HCRYPTPROV;
}

/** The layout of {@link SCH_CRED_PUBLIC_CAPI}. */
export const SCH_CRED_PUBLIC_CAPI: StructDeclaration<SCH_CRED_PUBLIC_CAPI> = {
  name: 'SCH_CRED_PUBLIC_CAPI',
  kind: 'struct',
  size: { bits64: 16, bits32: 8 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      dwType: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      hProv: { type: 'uintptr', c: 'HCRYPTPROV', bits64: 8, bits32: 4 },
    });
  },
};

/**
 * A struct of 12 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-pctpublickey
 */
export interface PctPublicKey {
  Type: DWORD;
  cbKey: DWORD;
  /** The first of as many as the count says. */
  readonly pKey: Uint8Array;
}

/** The layout of {@link PctPublicKey}. */
export const PctPublicKey: StructDeclaration<PctPublicKey> = {
  name: 'PctPublicKey',
  kind: 'struct',
  size: { bits64: 12, bits32: 12 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      Type: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      cbKey: { type: 'uint32', c: 'DWORD', bits64: 4, bits32: 4 },
      pKey: {
        type: { of: 'uint8', length: 1, flexible: true },
        c: 'UCHAR[1]',
        bits64: 8,
        bits32: 8,
      },
    });
  },
};

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
export const X509Certificate: StructDeclaration<X509Certificate> = {
  name: 'X509Certificate',
  kind: 'struct',
  size: { bits64: 64, bits32: 52 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      Version: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      SerialNumber: { type: { of: 'uint32', length: 4 }, c: 'DWORD[4]', bits64: 4, bits32: 4 },
      SignatureAlgorithm: { type: 'uint32', c: 'ALG_ID', bits64: 20, bits32: 20 },
      ValidFrom: { type: FILETIME, c: 'FILETIME', bits64: 24, bits32: 24 },
      ValidUntil: { type: FILETIME, c: 'FILETIME', bits64: 32, bits32: 32 },
      pszIssuer: { type: 'pointer', c: 'PSTR', bits64: 40, bits32: 40 },
      pszSubject: { type: 'pointer', c: 'PSTR', bits64: 48, bits32: 44 },
      pPublicKey: { type: 'pointer', c: 'PctPublicKey *', bits64: 56, bits32: 48 },
    });
  },
};

/**
 * A struct of 24 bytes (12 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-sch_extension_data
 */
export interface SCH_EXTENSION_DATA {
  get pExtData(): Address;
  set pExtData(value: Pointer<BYTE>);
  ExtensionType: WORD;
  cbExtData: DWORD;
}

/** The layout of {@link SCH_EXTENSION_DATA}. */
export const SCH_EXTENSION_DATA: StructDeclaration<SCH_EXTENSION_DATA> = {
  name: 'SCH_EXTENSION_DATA',
  kind: 'struct',
  size: { bits64: 24, bits32: 12 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      ExtensionType: { type: 'uint16', c: 'WORD', bits64: 0, bits32: 0 },
      pExtData: { type: 'pointer', c: 'const BYTE *', bits64: 8, bits32: 4 },
      cbExtData: { type: 'uint32', c: 'DWORD', bits64: 16, bits32: 8 },
    });
  },
};

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
export const CREDSSP_CRED: StructDeclaration<CREDSSP_CRED> = {
  name: 'CREDSSP_CRED',
  kind: 'struct',
  size: { bits64: 24, bits32: 12 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      Type: { type: 'int32', c: 'CREDSPP_SUBMIT_TYPE', bits64: 0, bits32: 0 },
      pSchannelCred: { type: 'pointer', c: 'PVOID', bits64: 8, bits32: 4 },
      pSpnegoCred: { type: 'pointer', c: 'PVOID', bits64: 16, bits32: 8 },
    });
  },
};

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
export const SecPkgContext_ClientCreds: StructDeclaration<SecPkgContext_ClientCreds> = {
  name: 'SecPkgContext_ClientCreds',
  kind: 'struct',
  size: { bits64: 16, bits32: 8 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      AuthBufferLen: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
      AuthBuffer: { type: 'pointer', c: 'PUCHAR', bits64: 8, bits32: 4 },
    });
  },
};

/** A struct of 24 bytes (12 on 32-bit Windows). */
export interface SECURITY_ATTRIBUTES {
  get lpSecurityDescriptor(): Address;
  set lpSecurityDescriptor(value: LPVOID);
  nLength: DWORD;
  bInheritHandle: BOOL;
}

/** The layout of {@link SECURITY_ATTRIBUTES}. */
export const SECURITY_ATTRIBUTES: StructDeclaration<SECURITY_ATTRIBUTES> = {
  name: 'SECURITY_ATTRIBUTES',
  kind: 'struct',
  size: { bits64: 24, bits32: 12 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      nLength: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      lpSecurityDescriptor: { type: 'pointer', c: 'LPVOID', bits64: 8, bits32: 4 },
      bInheritHandle: { type: 'int32', c: 'BOOL', bits64: 16, bits32: 8 },
    });
  },
};

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
export const DOMAIN_CONTROLLER_INFOW: StructDeclaration<DOMAIN_CONTROLLER_INFOW> = {
  name: 'DOMAIN_CONTROLLER_INFOW',
  kind: 'struct',
  size: { bits64: 80, bits32: 48 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      DomainControllerName: { type: 'pointer', c: 'LPWSTR', bits64: 0, bits32: 0 },
      DomainControllerAddress: { type: 'pointer', c: 'LPWSTR', bits64: 8, bits32: 4 },
      DomainControllerAddressType: { type: 'uint32', c: 'ULONG', bits64: 16, bits32: 8 },
      DomainGuid: { type: GUID, c: 'GUID', bits64: 20, bits32: 12 },
      DomainName: { type: 'pointer', c: 'LPWSTR', bits64: 40, bits32: 28 },
      DnsForestName: { type: 'pointer', c: 'LPWSTR', bits64: 48, bits32: 32 },
      Flags: { type: 'uint32', c: 'ULONG', bits64: 56, bits32: 36 },
      DcSiteName: { type: 'pointer', c: 'LPWSTR', bits64: 64, bits32: 40 },
      ClientSiteName: { type: 'pointer', c: 'LPWSTR', bits64: 72, bits32: 44 },
    });
  },
};

/** A struct of 16 bytes (8 on 32-bit Windows). */
export interface DS_NAME_RESULTW {
  get rItems(): Address;
  set rItems(value: PDS_NAME_RESULT_ITEMW);
  cItems: DWORD;
}

/** The layout of {@link DS_NAME_RESULTW}. */
export const DS_NAME_RESULTW: StructDeclaration<DS_NAME_RESULTW> = {
  name: 'DS_NAME_RESULTW',
  kind: 'struct',
  size: { bits64: 16, bits32: 8 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      cItems: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      rItems: { type: 'pointer', c: 'PDS_NAME_RESULT_ITEMW', bits64: 8, bits32: 4 },
    });
  },
};

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
export const SEC_CERTIFICATE_REQUEST_CONTEXT: StructDeclaration<SEC_CERTIFICATE_REQUEST_CONTEXT> = {
  name: 'SEC_CERTIFICATE_REQUEST_CONTEXT',
  kind: 'struct',
  size: { bits64: 2, bits32: 2 },
  alignment: { bits64: 1, bits32: 1 },
  get fields(): Fields {
    return kept(this, 'fields', {
      cbCertificateRequestContext: { type: 'uint8', c: 'UCHAR', bits64: 0, bits32: 0 },
      rgCertificateRequestContext: {
        type: { of: 'uint8', length: 1, flexible: true },
        c: 'UCHAR[1]',
        bits64: 1,
        bits32: 1,
      },
    });
  },
};

/**
 * A struct of 4 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_app_session_state
 */
export interface SEC_APP_SESSION_STATE {
  AppSessionStateSize: USHORT;
  /** The first of as many as the count says. */
  readonly AppSessionState: Uint8Array;
}

/** The layout of {@link SEC_APP_SESSION_STATE}. */
export const SEC_APP_SESSION_STATE: StructDeclaration<SEC_APP_SESSION_STATE> = {
  name: 'SEC_APP_SESSION_STATE',
  kind: 'struct',
  size: { bits64: 4, bits32: 4 },
  alignment: { bits64: 2, bits32: 2 },
  get fields(): Fields {
    return kept(this, 'fields', {
      AppSessionStateSize: { type: 'uint16', c: 'USHORT', bits64: 0, bits32: 0 },
      AppSessionState: {
        type: { of: 'uint8', length: 1, flexible: true },
        c: 'UCHAR[1]',
        bits64: 2,
        bits32: 2,
      },
    });
  },
};

/**
 * A struct of 4 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_session_ticket
 */
export interface SEC_SESSION_TICKET {
  SessionTicketSize: USHORT;
  /** The first of as many as the count says. */
  readonly SessionTicket: Uint8Array;
}

/** The layout of {@link SEC_SESSION_TICKET}. */
export const SEC_SESSION_TICKET: StructDeclaration<SEC_SESSION_TICKET> = {
  name: 'SEC_SESSION_TICKET',
  kind: 'struct',
  size: { bits64: 4, bits32: 4 },
  alignment: { bits64: 2, bits32: 2 },
  get fields(): Fields {
    return kept(this, 'fields', {
      SessionTicketSize: { type: 'uint16', c: 'USHORT', bits64: 0, bits32: 0 },
      SessionTicket: {
        type: { of: 'uint8', length: 1, flexible: true },
        c: 'UCHAR[1]',
        bits64: 2,
        bits32: 2,
      },
    });
  },
};

/**
 * A struct of 48 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_channel_bindings_ex
 */
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
export const SEC_CHANNEL_BINDINGS_EX: StructDeclaration<SEC_CHANNEL_BINDINGS_EX> = {
  name: 'SEC_CHANNEL_BINDINGS_EX',
  kind: 'struct',
  size: { bits64: 48, bits32: 48 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      magicNumber: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
      flags: { type: 'uint32', c: 'ULONG', bits64: 4, bits32: 4 },
      cbHeaderLength: { type: 'uint32', c: 'ULONG', bits64: 8, bits32: 8 },
      cbStructureLength: { type: 'uint32', c: 'ULONG', bits64: 12, bits32: 12 },
      dwInitiatorAddrType: { type: 'uint32', c: 'ULONG', bits64: 16, bits32: 16 },
      cbInitiatorLength: { type: 'uint32', c: 'ULONG', bits64: 20, bits32: 20 },
      dwInitiatorOffset: { type: 'uint32', c: 'ULONG', bits64: 24, bits32: 24 },
      dwAcceptorAddrType: { type: 'uint32', c: 'ULONG', bits64: 28, bits32: 28 },
      cbAcceptorLength: { type: 'uint32', c: 'ULONG', bits64: 32, bits32: 32 },
      dwAcceptorOffset: { type: 'uint32', c: 'ULONG', bits64: 36, bits32: 36 },
      cbApplicationDataLength: { type: 'uint32', c: 'ULONG', bits64: 40, bits32: 40 },
      dwApplicationDataOffset: { type: 'uint32', c: 'ULONG', bits64: 44, bits32: 44 },
    });
  },
};

/**
 * A struct of 4 bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_channel_bindings_result
 */
export interface SEC_CHANNEL_BINDINGS_RESULT {
  flags: ULONG;
}

/** The layout of {@link SEC_CHANNEL_BINDINGS_RESULT}. */
export const SEC_CHANNEL_BINDINGS_RESULT: StructDeclaration<SEC_CHANNEL_BINDINGS_RESULT> = {
  name: 'SEC_CHANNEL_BINDINGS_RESULT',
  kind: 'struct',
  size: { bits64: 4, bits32: 4 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      flags: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
    });
  },
};

/**
 * A struct of 20 bytes.
 * @see
 * https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcredentials_kdcnetworksettingsw
 */
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
  {
    name: 'SecPkgCredentials_KdcNetworkSettingsW',
    kind: 'struct',
    size: { bits64: 20, bits32: 20 },
    alignment: { bits64: 4, bits32: 4 },
    get fields(): Fields {
      return kept(this, 'fields', {
        Version: { type: 'uint32', c: 'ULONG', bits64: 0, bits32: 0 },
        Flags: { type: 'uint32', c: 'ULONG', bits64: 4, bits32: 4 },
        ProxyServerOffset: { type: 'uint16', c: 'USHORT', bits64: 8, bits32: 8 },
        ProxyServerLength: { type: 'uint16', c: 'USHORT', bits64: 10, bits32: 10 },
        ClientTlsCredOffset: { type: 'uint16', c: 'USHORT', bits64: 12, bits32: 12 },
        ClientTlsCredLength: { type: 'uint16', c: 'USHORT', bits64: 14, bits32: 14 },
        DcDiscoveryFlags: { type: 'uint32', c: 'ULONG', bits64: 16, bits32: 16 },
      });
    },
  };

/**
 * A struct of 88 bytes.
 * @see
 * https://learn.microsoft.com/windows/win32/api/minschannel/ns-minschannel-secpkgcred_sessionticketkey
 */
export interface SecPkgCred_SessionTicketKey {
  TicketInfoVersion: DWORD;
  readonly KeyId: Uint8Array;
  readonly KeyingMaterial: Uint8Array;
  KeyingMaterialSize: BYTE;
}

/** The layout of {@link SecPkgCred_SessionTicketKey}. */
export const SecPkgCred_SessionTicketKey: StructDeclaration<SecPkgCred_SessionTicketKey> = {
  name: 'SecPkgCred_SessionTicketKey',
  kind: 'struct',
  size: { bits64: 88, bits32: 88 },
  alignment: { bits64: 4, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      TicketInfoVersion: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      KeyId: { type: { of: 'uint8', length: 16 }, c: 'BYTE[16]', bits64: 4, bits32: 4 },
      KeyingMaterial: { type: { of: 'uint8', length: 64 }, c: 'BYTE[64]', bits64: 20, bits32: 20 },
      KeyingMaterialSize: { type: 'uint8', c: 'BYTE', bits64: 84, bits32: 84 },
    });
  },
};

/**
 * A struct of 16 bytes (8 on 32-bit Windows).
 * @see
 * https://learn.microsoft.com/windows/win32/api/minschannel/ns-minschannel-secpkgcred_sessionticketkeys
 */
export interface SecPkgCred_SessionTicketKeys {
  get pSessionTicketKeys(): Address;
  set pSessionTicketKeys(value: PSecPkgCred_SessionTicketKey);
  cSessionTicketKeys: DWORD;
}

/** The layout of {@link SecPkgCred_SessionTicketKeys}. */
export const SecPkgCred_SessionTicketKeys: StructDeclaration<SecPkgCred_SessionTicketKeys> = {
  name: 'SecPkgCred_SessionTicketKeys',
  kind: 'struct',
  size: { bits64: 16, bits32: 8 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      cSessionTicketKeys: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
      pSessionTicketKeys: {
        type: 'pointer',
        c: 'PSecPkgCred_SessionTicketKey',
        bits64: 8,
        bits32: 4,
      },
    });
  },
};

/**
 * A struct of 8 bytes.
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-secpkgcontext_certificatevalidationresult
 */
export interface SecPkgContext_CertificateValidationResult {
  dwChainErrorStatus: DWORD;
  hrVerifyChainStatus: HRESULT;
}

/** The layout of {@link SecPkgContext_CertificateValidationResult}. */
export const SecPkgContext_CertificateValidationResult: StructDeclaration<SecPkgContext_CertificateValidationResult> =
  {
    name: 'SecPkgContext_CertificateValidationResult',
    kind: 'struct',
    size: { bits64: 8, bits32: 8 },
    alignment: { bits64: 4, bits32: 4 },
    get fields(): Fields {
      return kept(this, 'fields', {
        dwChainErrorStatus: { type: 'uint32', c: 'DWORD', bits64: 0, bits32: 0 },
        hrVerifyChainStatus: { type: 'int32', c: 'HRESULT', bits64: 4, bits32: 4 },
      });
    },
  };

/**
 * A struct of 40 bytes (28 on 32-bit Windows).
 * @see https://learn.microsoft.com/windows/win32/api/credssp/ns-credssp-credssp_cred_ex
 */
export interface CREDSSP_CRED_EX {
  Type: CREDSPP_SUBMIT_TYPE;
  Version: DWORD;
  Flags: DWORD;
  Reserved: DWORD;
  readonly Cred: CREDSSP_CRED;
}

/** The layout of {@link CREDSSP_CRED_EX}. */
export const CREDSSP_CRED_EX: StructDeclaration<CREDSSP_CRED_EX> = {
  name: 'CREDSSP_CRED_EX',
  kind: 'struct',
  size: { bits64: 40, bits32: 28 },
  alignment: { bits64: 8, bits32: 4 },
  get fields(): Fields {
    return kept(this, 'fields', {
      Type: { type: 'int32', c: 'CREDSPP_SUBMIT_TYPE', bits64: 0, bits32: 0 },
      Version: { type: 'uint32', c: 'DWORD', bits64: 4, bits32: 4 },
      Flags: { type: 'uint32', c: 'DWORD', bits64: 8, bits32: 8 },
      Reserved: { type: 'uint32', c: 'DWORD', bits64: 12, bits32: 12 },
      Cred: { type: CREDSSP_CRED, c: 'CREDSSP_CRED', bits64: 16, bits32: 16 },
    });
  },
};

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
