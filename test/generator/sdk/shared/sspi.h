// Written for the tests of the generator, in the manner of a Windows SDK: SAL in place, `unsigned long`
// instead of ULONG, names by a choice of A and W, no #include of ntsecapi.h. Not the real header: a few
// of its declarations, some of them changed.
#pragma once
#include <winapifamily.h>

#pragma region Desktop Family or OneCore Family
#if WINAPI_FAMILY_PARTITION(WINAPI_PARTITION_DESKTOP | WINAPI_PARTITION_SYSTEM)

#ifdef __cplusplus
extern "C" {
#endif

#define ISSP_LEVEL  32
#ifdef SECURITY_KERNEL
#define ISSP_MODE   0
#else
#define ISSP_MODE   1
#endif
#define SEC_ENTRY __stdcall
#define SEC_TEXT TEXT
#if defined(_NO_KSECDD_IMPORT_)
#define KSECDDDECLSPEC
#else
#define KSECDDDECLSPEC __declspec(dllimport)
#endif

typedef WCHAR SEC_WCHAR;
typedef CHAR SEC_CHAR;
typedef _Return_type_success_(return >= 0) LONG SECURITY_STATUS;
typedef LARGE_INTEGER TimeStamp, *PTimeStamp;

#ifndef __SECHANDLE_DEFINED__
typedef struct _SecHandle {
    ULONG_PTR dwLower;
    ULONG_PTR dwUpper;
} SecHandle, * PSecHandle;
#define __SECHANDLE_DEFINED__
#endif
typedef SecHandle CredHandle, CtxtHandle;
typedef PSecHandle PCredHandle, PCtxtHandle;

// A member more than the real one.
typedef struct _SecBuffer {
    unsigned long cbBuffer;             // Size of the buffer, in bytes
    unsigned long BufferType;           // Type of the buffer (below)
#ifdef MIDL_PASS
    [size_is(cbBuffer)] char * pvBuffer;
#else
    _Field_size_bytes_(cbBuffer) void * pvBuffer;
#endif
    unsigned long cbTest;
} SecBuffer, * PSecBuffer;

typedef struct _SecBufferDesc {
    unsigned long ulVersion;
    unsigned long cBuffers;
    _Field_size_(cBuffers) PSecBuffer pBuffers;
} SecBufferDesc, * PSecBufferDesc;

#define SECBUFFER_VERSION           0
#define SECBUFFER_EMPTY             0   // Undefined, replaced by provider
#define SECBUFFER_TOKEN             3   // The real value is 2
#define SECBUFFER_TEST_ONLY         77
#define SECPKG_ATTR_SIZES           0
#define ISC_REQ_DELEGATE            0x00000001UL
#define ISC_REQ_DEFERRED_CRED_VALIDATION 0x0000000200000000
#define __SEC_FAR SEC_FAR
#define SEC_DELETED_HANDLE  ((ULONG_PTR) (-2))

typedef struct _SecPkgInfoW {
    unsigned long fCapabilities;        // Capability bitmask
    unsigned short wVersion;            // Version of driver
    unsigned short wRPCID;              // ID for RPC Runtime
    unsigned long cbMaxToken;           // Size of authentication token (max)
    SEC_WCHAR * Name;                   // Text name
    SEC_WCHAR * Comment;                // Comment
} SecPkgInfoW, * PSecPkgInfoW;

// The same types by other spellings: no difference.
_Must_inspect_result_
SECURITY_STATUS
SEC_ENTRY
QuerySecurityPackageInfoW(
    _In_ LPWSTR pszPackageName,
    _Outptr_ SecPkgInfoW * * ppPackageInfo
    );
#define QuerySecurityPackageInfo QuerySecurityPackageInfoW

KSECDDDECLSPEC
SECURITY_STATUS
SEC_ENTRY
FreeCredentialsHandle(
    _In_ PCredHandle phCredential
    );

// One parameter of another width.
KSECDDDECLSPEC
SECURITY_STATUS
SEC_ENTRY
EncryptMessage(
    _In_    PCtxtHandle         phContext,
    _In_    unsigned __int64    fQOP,
    _Inout_ PSecBufferDesc      pMessage,
    _In_    unsigned long       MessageSeqNo
    );

// Annotated by the header alone.
SECURITY_STATUS
SEC_ENTRY
SspiTestOnly(
    _In_opt_ PCtxtHandle phContext,
    _Out_writes_bytes_to_opt_(cbBuffer, *pcbWritten) PVOID pvBuffer,
    _In_ unsigned long cbBuffer,
    _Out_opt_ unsigned long * pcbWritten
    );

typedef struct _SecPkgContext_Bindings {
    unsigned long BindingsLength;
    void * Bindings;
} SecPkgContext_Bindings, * PSecPkgContext_Bindings;

// It needs what no header that it includes declares.
typedef struct _SEC_TEST_TARGET {
    PUNICODE_STRING TargetName;
} SEC_TEST_TARGET, * PSEC_TEST_TARGET;

typedef struct _SEC_TEST_ONLY {
    unsigned short cbLength;
    _Field_size_(cbLength) unsigned char Bytes[ANYSIZE_ARRAY];
} SEC_TEST_ONLY, * PSEC_TEST_ONLY;

#ifdef __cplusplus
}
#endif
#endif // WINAPI_FAMILY_PARTITION
#pragma endregion
