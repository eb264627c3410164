/* Every function of generated/functions.ts: records what it is given and returns what it is told. */
/* Generated from the headers (mingw-w64 10.0.0) by `npm run generate`. Do not edit. */

/* The headers would import these functions; here they are defined, against the same prototypes. */
#define DECLSPEC_IMPORT
#define _NO_KSECDD_IMPORT_
#include "../../generator/headers.c"

typedef unsigned long long Word;

static struct {
  Word count;
  Word arguments[14];
  Word sizes[14];
} recorded;
static const char *called;
static Word result;

/* What the last call was given, as many bits as C passes. */
__declspec(dllexport) void recorder_read(void *memory) { __builtin_memcpy(memory, &recorded, sizeof recorded); }
__declspec(dllexport) const char *recorder_called(void) { return called; }
/* What the next call returns. */
__declspec(dllexport) void recorder_return(Word value) { result = value; }

/* Another name inside, since the C runtime needs the true GetLastError; the real one outside. */
#define EXPORT(name) \
  __typeof__(name) name __asm__("recorded_" #name); \
  __asm__(".section .drectve\n\t.ascii \" -export:" #name "=recorded_" #name "\"\n\t.text")
#define BEGIN(name, parameters) \
  __builtin_memset(&recorded, 0, sizeof recorded); \
  called = name; \
  recorded.count = parameters
#define RECORD(index, parameter) \
  recorded.sizes[index] = sizeof(parameter); \
  __builtin_memcpy(&recorded.arguments[index], &(parameter), sizeof(parameter))
#define RETURN(type) \
  type value; \
  __builtin_memcpy(&value, &result, sizeof value); \
  return value

EXPORT(LsaRegisterLogonProcess);
NTSTATUS WINAPI LsaRegisterLogonProcess(
    __typeof__(PLSA_STRING) p0,
    __typeof__(PHANDLE) p1,
    __typeof__(PLSA_OPERATIONAL_MODE) p2) {
  BEGIN("LsaRegisterLogonProcess", 3);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RETURN(NTSTATUS);
}

EXPORT(LsaLogonUser);
NTSTATUS WINAPI LsaLogonUser(
    __typeof__(HANDLE) p0,
    __typeof__(PLSA_STRING) p1,
    __typeof__(SECURITY_LOGON_TYPE) p2,
    __typeof__(ULONG) p3,
    __typeof__(PVOID) p4,
    __typeof__(ULONG) p5,
    __typeof__(PTOKEN_GROUPS) p6,
    __typeof__(PTOKEN_SOURCE) p7,
    __typeof__(PVOID *) p8,
    __typeof__(PULONG) p9,
    __typeof__(PLUID) p10,
    __typeof__(PHANDLE) p11,
    __typeof__(PQUOTA_LIMITS) p12,
    __typeof__(PNTSTATUS) p13) {
  BEGIN("LsaLogonUser", 14);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RECORD(5, p5);
  RECORD(6, p6);
  RECORD(7, p7);
  RECORD(8, p8);
  RECORD(9, p9);
  RECORD(10, p10);
  RECORD(11, p11);
  RECORD(12, p12);
  RECORD(13, p13);
  RETURN(NTSTATUS);
}

EXPORT(LsaLookupAuthenticationPackage);
NTSTATUS WINAPI LsaLookupAuthenticationPackage(
    __typeof__(HANDLE) p0,
    __typeof__(PLSA_STRING) p1,
    __typeof__(PULONG) p2) {
  BEGIN("LsaLookupAuthenticationPackage", 3);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RETURN(NTSTATUS);
}

EXPORT(LsaFreeReturnBuffer);
NTSTATUS WINAPI LsaFreeReturnBuffer(
    __typeof__(PVOID) p0) {
  BEGIN("LsaFreeReturnBuffer", 1);
  RECORD(0, p0);
  RETURN(NTSTATUS);
}

EXPORT(LsaCallAuthenticationPackage);
NTSTATUS WINAPI LsaCallAuthenticationPackage(
    __typeof__(HANDLE) p0,
    __typeof__(ULONG) p1,
    __typeof__(PVOID) p2,
    __typeof__(ULONG) p3,
    __typeof__(PVOID *) p4,
    __typeof__(PULONG) p5,
    __typeof__(PNTSTATUS) p6) {
  BEGIN("LsaCallAuthenticationPackage", 7);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RECORD(5, p5);
  RECORD(6, p6);
  RETURN(NTSTATUS);
}

EXPORT(LsaDeregisterLogonProcess);
NTSTATUS WINAPI LsaDeregisterLogonProcess(
    __typeof__(HANDLE) p0) {
  BEGIN("LsaDeregisterLogonProcess", 1);
  RECORD(0, p0);
  RETURN(NTSTATUS);
}

EXPORT(LsaConnectUntrusted);
NTSTATUS WINAPI LsaConnectUntrusted(
    __typeof__(PHANDLE) p0) {
  BEGIN("LsaConnectUntrusted", 1);
  RECORD(0, p0);
  RETURN(NTSTATUS);
}

EXPORT(LsaEnumerateLogonSessions);
NTSTATUS WINAPI LsaEnumerateLogonSessions(
    __typeof__(PULONG) p0,
    __typeof__(PLUID *) p1) {
  BEGIN("LsaEnumerateLogonSessions", 2);
  RECORD(0, p0);
  RECORD(1, p1);
  RETURN(NTSTATUS);
}

EXPORT(LsaGetLogonSessionData);
NTSTATUS WINAPI LsaGetLogonSessionData(
    __typeof__(PLUID) p0,
    __typeof__(PSECURITY_LOGON_SESSION_DATA *) p1) {
  BEGIN("LsaGetLogonSessionData", 2);
  RECORD(0, p0);
  RECORD(1, p1);
  RETURN(NTSTATUS);
}

EXPORT(LsaNtStatusToWinError);
ULONG WINAPI LsaNtStatusToWinError(
    __typeof__(NTSTATUS) p0) {
  BEGIN("LsaNtStatusToWinError", 1);
  RECORD(0, p0);
  RETURN(ULONG);
}

EXPORT(AcquireCredentialsHandleW);
SECURITY_STATUS WINAPI AcquireCredentialsHandleW(
    __typeof__(SEC_WCHAR *) p0,
    __typeof__(SEC_WCHAR *) p1,
    __typeof__(ULONG) p2,
    __typeof__(void *) p3,
    __typeof__(void *) p4,
    __typeof__(SEC_GET_KEY_FN) p5,
    __typeof__(void *) p6,
    __typeof__(PCredHandle) p7,
    __typeof__(PTimeStamp) p8) {
  BEGIN("AcquireCredentialsHandleW", 9);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RECORD(5, p5);
  RECORD(6, p6);
  RECORD(7, p7);
  RECORD(8, p8);
  RETURN(SECURITY_STATUS);
}

EXPORT(AcquireCredentialsHandleA);
SECURITY_STATUS WINAPI AcquireCredentialsHandleA(
    __typeof__(SEC_CHAR *) p0,
    __typeof__(SEC_CHAR *) p1,
    __typeof__(ULONG) p2,
    __typeof__(void *) p3,
    __typeof__(void *) p4,
    __typeof__(SEC_GET_KEY_FN) p5,
    __typeof__(void *) p6,
    __typeof__(PCredHandle) p7,
    __typeof__(PTimeStamp) p8) {
  BEGIN("AcquireCredentialsHandleA", 9);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RECORD(5, p5);
  RECORD(6, p6);
  RECORD(7, p7);
  RECORD(8, p8);
  RETURN(SECURITY_STATUS);
}

EXPORT(FreeCredentialsHandle);
SECURITY_STATUS WINAPI FreeCredentialsHandle(
    __typeof__(PCredHandle) p0) {
  BEGIN("FreeCredentialsHandle", 1);
  RECORD(0, p0);
  RETURN(SECURITY_STATUS);
}

EXPORT(AddCredentialsW);
SECURITY_STATUS WINAPI AddCredentialsW(
    __typeof__(PCredHandle) p0,
    __typeof__(SEC_WCHAR *) p1,
    __typeof__(SEC_WCHAR *) p2,
    __typeof__(ULONG) p3,
    __typeof__(void *) p4,
    __typeof__(SEC_GET_KEY_FN) p5,
    __typeof__(void *) p6,
    __typeof__(PTimeStamp) p7) {
  BEGIN("AddCredentialsW", 8);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RECORD(5, p5);
  RECORD(6, p6);
  RECORD(7, p7);
  RETURN(SECURITY_STATUS);
}

EXPORT(AddCredentialsA);
SECURITY_STATUS WINAPI AddCredentialsA(
    __typeof__(PCredHandle) p0,
    __typeof__(SEC_CHAR *) p1,
    __typeof__(SEC_CHAR *) p2,
    __typeof__(ULONG) p3,
    __typeof__(void *) p4,
    __typeof__(SEC_GET_KEY_FN) p5,
    __typeof__(void *) p6,
    __typeof__(PTimeStamp) p7) {
  BEGIN("AddCredentialsA", 8);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RECORD(5, p5);
  RECORD(6, p6);
  RECORD(7, p7);
  RETURN(SECURITY_STATUS);
}

EXPORT(InitializeSecurityContextW);
SECURITY_STATUS WINAPI InitializeSecurityContextW(
    __typeof__(PCredHandle) p0,
    __typeof__(PCtxtHandle) p1,
    __typeof__(SEC_WCHAR *) p2,
    __typeof__(ULONG) p3,
    __typeof__(ULONG) p4,
    __typeof__(ULONG) p5,
    __typeof__(PSecBufferDesc) p6,
    __typeof__(ULONG) p7,
    __typeof__(PCtxtHandle) p8,
    __typeof__(PSecBufferDesc) p9,
    __typeof__(ULONG *) p10,
    __typeof__(PTimeStamp) p11) {
  BEGIN("InitializeSecurityContextW", 12);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RECORD(5, p5);
  RECORD(6, p6);
  RECORD(7, p7);
  RECORD(8, p8);
  RECORD(9, p9);
  RECORD(10, p10);
  RECORD(11, p11);
  RETURN(SECURITY_STATUS);
}

EXPORT(InitializeSecurityContextA);
SECURITY_STATUS WINAPI InitializeSecurityContextA(
    __typeof__(PCredHandle) p0,
    __typeof__(PCtxtHandle) p1,
    __typeof__(SEC_CHAR *) p2,
    __typeof__(ULONG) p3,
    __typeof__(ULONG) p4,
    __typeof__(ULONG) p5,
    __typeof__(PSecBufferDesc) p6,
    __typeof__(ULONG) p7,
    __typeof__(PCtxtHandle) p8,
    __typeof__(PSecBufferDesc) p9,
    __typeof__(ULONG *) p10,
    __typeof__(PTimeStamp) p11) {
  BEGIN("InitializeSecurityContextA", 12);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RECORD(5, p5);
  RECORD(6, p6);
  RECORD(7, p7);
  RECORD(8, p8);
  RECORD(9, p9);
  RECORD(10, p10);
  RECORD(11, p11);
  RETURN(SECURITY_STATUS);
}

EXPORT(AcceptSecurityContext);
SECURITY_STATUS WINAPI AcceptSecurityContext(
    __typeof__(PCredHandle) p0,
    __typeof__(PCtxtHandle) p1,
    __typeof__(PSecBufferDesc) p2,
    __typeof__(ULONG) p3,
    __typeof__(ULONG) p4,
    __typeof__(PCtxtHandle) p5,
    __typeof__(PSecBufferDesc) p6,
    __typeof__(ULONG *) p7,
    __typeof__(PTimeStamp) p8) {
  BEGIN("AcceptSecurityContext", 9);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RECORD(5, p5);
  RECORD(6, p6);
  RECORD(7, p7);
  RECORD(8, p8);
  RETURN(SECURITY_STATUS);
}

EXPORT(CompleteAuthToken);
SECURITY_STATUS WINAPI CompleteAuthToken(
    __typeof__(PCtxtHandle) p0,
    __typeof__(PSecBufferDesc) p1) {
  BEGIN("CompleteAuthToken", 2);
  RECORD(0, p0);
  RECORD(1, p1);
  RETURN(SECURITY_STATUS);
}

EXPORT(ImpersonateSecurityContext);
SECURITY_STATUS WINAPI ImpersonateSecurityContext(
    __typeof__(PCtxtHandle) p0) {
  BEGIN("ImpersonateSecurityContext", 1);
  RECORD(0, p0);
  RETURN(SECURITY_STATUS);
}

EXPORT(RevertSecurityContext);
SECURITY_STATUS WINAPI RevertSecurityContext(
    __typeof__(PCtxtHandle) p0) {
  BEGIN("RevertSecurityContext", 1);
  RECORD(0, p0);
  RETURN(SECURITY_STATUS);
}

EXPORT(QuerySecurityContextToken);
SECURITY_STATUS WINAPI QuerySecurityContextToken(
    __typeof__(PCtxtHandle) p0,
    __typeof__(HANDLE *) p1) {
  BEGIN("QuerySecurityContextToken", 2);
  RECORD(0, p0);
  RECORD(1, p1);
  RETURN(SECURITY_STATUS);
}

EXPORT(DeleteSecurityContext);
SECURITY_STATUS WINAPI DeleteSecurityContext(
    __typeof__(PCtxtHandle) p0) {
  BEGIN("DeleteSecurityContext", 1);
  RECORD(0, p0);
  RETURN(SECURITY_STATUS);
}

EXPORT(ApplyControlToken);
SECURITY_STATUS WINAPI ApplyControlToken(
    __typeof__(PCtxtHandle) p0,
    __typeof__(PSecBufferDesc) p1) {
  BEGIN("ApplyControlToken", 2);
  RECORD(0, p0);
  RECORD(1, p1);
  RETURN(SECURITY_STATUS);
}

EXPORT(QueryContextAttributesW);
SECURITY_STATUS WINAPI QueryContextAttributesW(
    __typeof__(PCtxtHandle) p0,
    __typeof__(ULONG) p1,
    __typeof__(void *) p2) {
  BEGIN("QueryContextAttributesW", 3);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RETURN(SECURITY_STATUS);
}

EXPORT(QueryContextAttributesA);
SECURITY_STATUS WINAPI QueryContextAttributesA(
    __typeof__(PCtxtHandle) p0,
    __typeof__(ULONG) p1,
    __typeof__(void *) p2) {
  BEGIN("QueryContextAttributesA", 3);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RETURN(SECURITY_STATUS);
}

EXPORT(QueryContextAttributesExW);
SECURITY_STATUS WINAPI QueryContextAttributesExW(
    __typeof__(PCtxtHandle) p0,
    __typeof__(ULONG) p1,
    __typeof__(void *) p2,
    __typeof__(ULONG) p3) {
  BEGIN("QueryContextAttributesExW", 4);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RETURN(SECURITY_STATUS);
}

EXPORT(QueryContextAttributesExA);
SECURITY_STATUS WINAPI QueryContextAttributesExA(
    __typeof__(PCtxtHandle) p0,
    __typeof__(ULONG) p1,
    __typeof__(void *) p2,
    __typeof__(ULONG) p3) {
  BEGIN("QueryContextAttributesExA", 4);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RETURN(SECURITY_STATUS);
}

EXPORT(SetContextAttributesW);
SECURITY_STATUS WINAPI SetContextAttributesW(
    __typeof__(PCtxtHandle) p0,
    __typeof__(ULONG) p1,
    __typeof__(void *) p2,
    __typeof__(ULONG) p3) {
  BEGIN("SetContextAttributesW", 4);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RETURN(SECURITY_STATUS);
}

EXPORT(SetContextAttributesA);
SECURITY_STATUS WINAPI SetContextAttributesA(
    __typeof__(PCtxtHandle) p0,
    __typeof__(ULONG) p1,
    __typeof__(void *) p2,
    __typeof__(ULONG) p3) {
  BEGIN("SetContextAttributesA", 4);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RETURN(SECURITY_STATUS);
}

EXPORT(QueryCredentialsAttributesW);
SECURITY_STATUS WINAPI QueryCredentialsAttributesW(
    __typeof__(PCredHandle) p0,
    __typeof__(ULONG) p1,
    __typeof__(void *) p2) {
  BEGIN("QueryCredentialsAttributesW", 3);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RETURN(SECURITY_STATUS);
}

EXPORT(QueryCredentialsAttributesA);
SECURITY_STATUS WINAPI QueryCredentialsAttributesA(
    __typeof__(PCredHandle) p0,
    __typeof__(ULONG) p1,
    __typeof__(void *) p2) {
  BEGIN("QueryCredentialsAttributesA", 3);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RETURN(SECURITY_STATUS);
}

EXPORT(QueryCredentialsAttributesExW);
SECURITY_STATUS WINAPI QueryCredentialsAttributesExW(
    __typeof__(PCredHandle) p0,
    __typeof__(ULONG) p1,
    __typeof__(void *) p2,
    __typeof__(ULONG) p3) {
  BEGIN("QueryCredentialsAttributesExW", 4);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RETURN(SECURITY_STATUS);
}

EXPORT(QueryCredentialsAttributesExA);
SECURITY_STATUS WINAPI QueryCredentialsAttributesExA(
    __typeof__(PCredHandle) p0,
    __typeof__(ULONG) p1,
    __typeof__(void *) p2,
    __typeof__(ULONG) p3) {
  BEGIN("QueryCredentialsAttributesExA", 4);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RETURN(SECURITY_STATUS);
}

EXPORT(SetCredentialsAttributesW);
SECURITY_STATUS WINAPI SetCredentialsAttributesW(
    __typeof__(PCredHandle) p0,
    __typeof__(ULONG) p1,
    __typeof__(void *) p2,
    __typeof__(ULONG) p3) {
  BEGIN("SetCredentialsAttributesW", 4);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RETURN(SECURITY_STATUS);
}

EXPORT(SetCredentialsAttributesA);
SECURITY_STATUS WINAPI SetCredentialsAttributesA(
    __typeof__(PCredHandle) p0,
    __typeof__(ULONG) p1,
    __typeof__(void *) p2,
    __typeof__(ULONG) p3) {
  BEGIN("SetCredentialsAttributesA", 4);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RETURN(SECURITY_STATUS);
}

EXPORT(FreeContextBuffer);
SECURITY_STATUS WINAPI FreeContextBuffer(
    __typeof__(void *) p0) {
  BEGIN("FreeContextBuffer", 1);
  RECORD(0, p0);
  RETURN(SECURITY_STATUS);
}

EXPORT(MakeSignature);
SECURITY_STATUS WINAPI MakeSignature(
    __typeof__(PCtxtHandle) p0,
    __typeof__(ULONG) p1,
    __typeof__(PSecBufferDesc) p2,
    __typeof__(ULONG) p3) {
  BEGIN("MakeSignature", 4);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RETURN(SECURITY_STATUS);
}

EXPORT(VerifySignature);
SECURITY_STATUS WINAPI VerifySignature(
    __typeof__(PCtxtHandle) p0,
    __typeof__(PSecBufferDesc) p1,
    __typeof__(ULONG) p2,
    __typeof__(ULONG *) p3) {
  BEGIN("VerifySignature", 4);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RETURN(SECURITY_STATUS);
}

EXPORT(EncryptMessage);
SECURITY_STATUS WINAPI EncryptMessage(
    __typeof__(PCtxtHandle) p0,
    __typeof__(ULONG) p1,
    __typeof__(PSecBufferDesc) p2,
    __typeof__(ULONG) p3) {
  BEGIN("EncryptMessage", 4);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RETURN(SECURITY_STATUS);
}

EXPORT(DecryptMessage);
SECURITY_STATUS WINAPI DecryptMessage(
    __typeof__(PCtxtHandle) p0,
    __typeof__(PSecBufferDesc) p1,
    __typeof__(ULONG) p2,
    __typeof__(ULONG *) p3) {
  BEGIN("DecryptMessage", 4);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RETURN(SECURITY_STATUS);
}

EXPORT(EnumerateSecurityPackagesW);
SECURITY_STATUS WINAPI EnumerateSecurityPackagesW(
    __typeof__(ULONG *) p0,
    __typeof__(PSecPkgInfoW *) p1) {
  BEGIN("EnumerateSecurityPackagesW", 2);
  RECORD(0, p0);
  RECORD(1, p1);
  RETURN(SECURITY_STATUS);
}

EXPORT(EnumerateSecurityPackagesA);
SECURITY_STATUS WINAPI EnumerateSecurityPackagesA(
    __typeof__(ULONG *) p0,
    __typeof__(PSecPkgInfoA *) p1) {
  BEGIN("EnumerateSecurityPackagesA", 2);
  RECORD(0, p0);
  RECORD(1, p1);
  RETURN(SECURITY_STATUS);
}

EXPORT(QuerySecurityPackageInfoW);
SECURITY_STATUS WINAPI QuerySecurityPackageInfoW(
    __typeof__(SEC_WCHAR *) p0,
    __typeof__(PSecPkgInfoW *) p1) {
  BEGIN("QuerySecurityPackageInfoW", 2);
  RECORD(0, p0);
  RECORD(1, p1);
  RETURN(SECURITY_STATUS);
}

EXPORT(QuerySecurityPackageInfoA);
SECURITY_STATUS WINAPI QuerySecurityPackageInfoA(
    __typeof__(SEC_CHAR *) p0,
    __typeof__(PSecPkgInfoA *) p1) {
  BEGIN("QuerySecurityPackageInfoA", 2);
  RECORD(0, p0);
  RECORD(1, p1);
  RETURN(SECURITY_STATUS);
}

EXPORT(ExportSecurityContext);
SECURITY_STATUS WINAPI ExportSecurityContext(
    __typeof__(PCtxtHandle) p0,
    __typeof__(ULONG) p1,
    __typeof__(PSecBuffer) p2,
    __typeof__(void **) p3) {
  BEGIN("ExportSecurityContext", 4);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RETURN(SECURITY_STATUS);
}

EXPORT(ImportSecurityContextW);
SECURITY_STATUS WINAPI ImportSecurityContextW(
    __typeof__(SEC_WCHAR *) p0,
    __typeof__(PSecBuffer) p1,
    __typeof__(void *) p2,
    __typeof__(PCtxtHandle) p3) {
  BEGIN("ImportSecurityContextW", 4);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RETURN(SECURITY_STATUS);
}

EXPORT(ImportSecurityContextA);
SECURITY_STATUS WINAPI ImportSecurityContextA(
    __typeof__(SEC_CHAR *) p0,
    __typeof__(PSecBuffer) p1,
    __typeof__(void *) p2,
    __typeof__(PCtxtHandle) p3) {
  BEGIN("ImportSecurityContextA", 4);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RETURN(SECURITY_STATUS);
}

EXPORT(ChangeAccountPasswordW);
SECURITY_STATUS WINAPI ChangeAccountPasswordW(
    __typeof__(SEC_WCHAR *) p0,
    __typeof__(SEC_WCHAR *) p1,
    __typeof__(SEC_WCHAR *) p2,
    __typeof__(SEC_WCHAR *) p3,
    __typeof__(SEC_WCHAR *) p4,
    __typeof__(BOOLEAN) p5,
    __typeof__(ULONG) p6,
    __typeof__(PSecBufferDesc) p7) {
  BEGIN("ChangeAccountPasswordW", 8);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RECORD(5, p5);
  RECORD(6, p6);
  RECORD(7, p7);
  RETURN(SECURITY_STATUS);
}

EXPORT(ChangeAccountPasswordA);
SECURITY_STATUS WINAPI ChangeAccountPasswordA(
    __typeof__(SEC_CHAR *) p0,
    __typeof__(SEC_CHAR *) p1,
    __typeof__(SEC_CHAR *) p2,
    __typeof__(SEC_CHAR *) p3,
    __typeof__(SEC_CHAR *) p4,
    __typeof__(BOOLEAN) p5,
    __typeof__(ULONG) p6,
    __typeof__(PSecBufferDesc) p7) {
  BEGIN("ChangeAccountPasswordA", 8);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RECORD(5, p5);
  RECORD(6, p6);
  RECORD(7, p7);
  RETURN(SECURITY_STATUS);
}

EXPORT(InitSecurityInterfaceA);
PSecurityFunctionTableA WINAPI InitSecurityInterfaceA(
    void) {
  BEGIN("InitSecurityInterfaceA", 0);
  RETURN(PSecurityFunctionTableA);
}

EXPORT(InitSecurityInterfaceW);
PSecurityFunctionTableW WINAPI InitSecurityInterfaceW(
    void) {
  BEGIN("InitSecurityInterfaceW", 0);
  RETURN(PSecurityFunctionTableW);
}

EXPORT(SaslEnumerateProfilesA);
SECURITY_STATUS WINAPI SaslEnumerateProfilesA(
    __typeof__(LPSTR *) p0,
    __typeof__(ULONG *) p1) {
  BEGIN("SaslEnumerateProfilesA", 2);
  RECORD(0, p0);
  RECORD(1, p1);
  RETURN(SECURITY_STATUS);
}

EXPORT(SaslEnumerateProfilesW);
SECURITY_STATUS WINAPI SaslEnumerateProfilesW(
    __typeof__(LPWSTR *) p0,
    __typeof__(ULONG *) p1) {
  BEGIN("SaslEnumerateProfilesW", 2);
  RECORD(0, p0);
  RECORD(1, p1);
  RETURN(SECURITY_STATUS);
}

EXPORT(SaslGetProfilePackageA);
SECURITY_STATUS WINAPI SaslGetProfilePackageA(
    __typeof__(LPSTR) p0,
    __typeof__(PSecPkgInfoA *) p1) {
  BEGIN("SaslGetProfilePackageA", 2);
  RECORD(0, p0);
  RECORD(1, p1);
  RETURN(SECURITY_STATUS);
}

EXPORT(SaslGetProfilePackageW);
SECURITY_STATUS WINAPI SaslGetProfilePackageW(
    __typeof__(LPWSTR) p0,
    __typeof__(PSecPkgInfoW *) p1) {
  BEGIN("SaslGetProfilePackageW", 2);
  RECORD(0, p0);
  RECORD(1, p1);
  RETURN(SECURITY_STATUS);
}

EXPORT(SaslIdentifyPackageA);
SECURITY_STATUS WINAPI SaslIdentifyPackageA(
    __typeof__(PSecBufferDesc) p0,
    __typeof__(PSecPkgInfoA *) p1) {
  BEGIN("SaslIdentifyPackageA", 2);
  RECORD(0, p0);
  RECORD(1, p1);
  RETURN(SECURITY_STATUS);
}

EXPORT(SaslIdentifyPackageW);
SECURITY_STATUS WINAPI SaslIdentifyPackageW(
    __typeof__(PSecBufferDesc) p0,
    __typeof__(PSecPkgInfoW *) p1) {
  BEGIN("SaslIdentifyPackageW", 2);
  RECORD(0, p0);
  RECORD(1, p1);
  RETURN(SECURITY_STATUS);
}

EXPORT(SaslInitializeSecurityContextW);
SECURITY_STATUS WINAPI SaslInitializeSecurityContextW(
    __typeof__(PCredHandle) p0,
    __typeof__(PCtxtHandle) p1,
    __typeof__(LPWSTR) p2,
    __typeof__(ULONG) p3,
    __typeof__(ULONG) p4,
    __typeof__(ULONG) p5,
    __typeof__(PSecBufferDesc) p6,
    __typeof__(ULONG) p7,
    __typeof__(PCtxtHandle) p8,
    __typeof__(PSecBufferDesc) p9,
    __typeof__(ULONG *) p10,
    __typeof__(PTimeStamp) p11) {
  BEGIN("SaslInitializeSecurityContextW", 12);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RECORD(5, p5);
  RECORD(6, p6);
  RECORD(7, p7);
  RECORD(8, p8);
  RECORD(9, p9);
  RECORD(10, p10);
  RECORD(11, p11);
  RETURN(SECURITY_STATUS);
}

EXPORT(SaslInitializeSecurityContextA);
SECURITY_STATUS WINAPI SaslInitializeSecurityContextA(
    __typeof__(PCredHandle) p0,
    __typeof__(PCtxtHandle) p1,
    __typeof__(LPSTR) p2,
    __typeof__(ULONG) p3,
    __typeof__(ULONG) p4,
    __typeof__(ULONG) p5,
    __typeof__(PSecBufferDesc) p6,
    __typeof__(ULONG) p7,
    __typeof__(PCtxtHandle) p8,
    __typeof__(PSecBufferDesc) p9,
    __typeof__(ULONG *) p10,
    __typeof__(PTimeStamp) p11) {
  BEGIN("SaslInitializeSecurityContextA", 12);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RECORD(5, p5);
  RECORD(6, p6);
  RECORD(7, p7);
  RECORD(8, p8);
  RECORD(9, p9);
  RECORD(10, p10);
  RECORD(11, p11);
  RETURN(SECURITY_STATUS);
}

EXPORT(SaslAcceptSecurityContext);
SECURITY_STATUS WINAPI SaslAcceptSecurityContext(
    __typeof__(PCredHandle) p0,
    __typeof__(PCtxtHandle) p1,
    __typeof__(PSecBufferDesc) p2,
    __typeof__(ULONG) p3,
    __typeof__(ULONG) p4,
    __typeof__(PCtxtHandle) p5,
    __typeof__(PSecBufferDesc) p6,
    __typeof__(ULONG *) p7,
    __typeof__(PTimeStamp) p8) {
  BEGIN("SaslAcceptSecurityContext", 9);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RECORD(5, p5);
  RECORD(6, p6);
  RECORD(7, p7);
  RECORD(8, p8);
  RETURN(SECURITY_STATUS);
}

EXPORT(SaslSetContextOption);
SECURITY_STATUS WINAPI SaslSetContextOption(
    __typeof__(PCtxtHandle) p0,
    __typeof__(ULONG) p1,
    __typeof__(PVOID) p2,
    __typeof__(ULONG) p3) {
  BEGIN("SaslSetContextOption", 4);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RETURN(SECURITY_STATUS);
}

EXPORT(SaslGetContextOption);
SECURITY_STATUS WINAPI SaslGetContextOption(
    __typeof__(PCtxtHandle) p0,
    __typeof__(ULONG) p1,
    __typeof__(PVOID) p2,
    __typeof__(ULONG) p3,
    __typeof__(PULONG) p4) {
  BEGIN("SaslGetContextOption", 5);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RETURN(SECURITY_STATUS);
}

EXPORT(SspiPromptForCredentialsW);
ULONG WINAPI SspiPromptForCredentialsW(
    __typeof__(PCWSTR) p0,
    __typeof__(PVOID) p1,
    __typeof__(ULONG) p2,
    __typeof__(PCWSTR) p3,
    __typeof__(PSEC_WINNT_AUTH_IDENTITY_OPAQUE) p4,
    __typeof__(PSEC_WINNT_AUTH_IDENTITY_OPAQUE *) p5,
    __typeof__(INT *) p6,
    __typeof__(ULONG) p7) {
  BEGIN("SspiPromptForCredentialsW", 8);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RECORD(5, p5);
  RECORD(6, p6);
  RECORD(7, p7);
  RETURN(ULONG);
}

EXPORT(SspiPromptForCredentialsA);
ULONG WINAPI SspiPromptForCredentialsA(
    __typeof__(PCSTR) p0,
    __typeof__(PVOID) p1,
    __typeof__(ULONG) p2,
    __typeof__(PCSTR) p3,
    __typeof__(PSEC_WINNT_AUTH_IDENTITY_OPAQUE) p4,
    __typeof__(PSEC_WINNT_AUTH_IDENTITY_OPAQUE *) p5,
    __typeof__(INT *) p6,
    __typeof__(ULONG) p7) {
  BEGIN("SspiPromptForCredentialsA", 8);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RECORD(5, p5);
  RECORD(6, p6);
  RECORD(7, p7);
  RETURN(ULONG);
}

EXPORT(SspiGetCredUIContext);
SECURITY_STATUS WINAPI SspiGetCredUIContext(
    __typeof__(HANDLE) p0,
    __typeof__(GUID *) p1,
    __typeof__(LUID *) p2,
    __typeof__(PSEC_WINNT_CREDUI_CONTEXT_VECTOR *) p3,
    __typeof__(HANDLE *) p4) {
  BEGIN("SspiGetCredUIContext", 5);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RETURN(SECURITY_STATUS);
}

EXPORT(SspiUpdateCredentials);
SECURITY_STATUS WINAPI SspiUpdateCredentials(
    __typeof__(HANDLE) p0,
    __typeof__(GUID *) p1,
    __typeof__(ULONG) p2,
    __typeof__(PUCHAR) p3) {
  BEGIN("SspiUpdateCredentials", 4);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RETURN(SECURITY_STATUS);
}

EXPORT(SspiUnmarshalCredUIContext);
SECURITY_STATUS WINAPI SspiUnmarshalCredUIContext(
    __typeof__(PUCHAR) p0,
    __typeof__(ULONG) p1,
    __typeof__(PSEC_WINNT_CREDUI_CONTEXT *) p2) {
  BEGIN("SspiUnmarshalCredUIContext", 3);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RETURN(SECURITY_STATUS);
}

EXPORT(AddSecurityPackageA);
SECURITY_STATUS WINAPI AddSecurityPackageA(
    __typeof__(LPSTR) p0,
    __typeof__(PSECURITY_PACKAGE_OPTIONS) p1) {
  BEGIN("AddSecurityPackageA", 2);
  RECORD(0, p0);
  RECORD(1, p1);
  RETURN(SECURITY_STATUS);
}

EXPORT(AddSecurityPackageW);
SECURITY_STATUS WINAPI AddSecurityPackageW(
    __typeof__(LPWSTR) p0,
    __typeof__(PSECURITY_PACKAGE_OPTIONS) p1) {
  BEGIN("AddSecurityPackageW", 2);
  RECORD(0, p0);
  RECORD(1, p1);
  RETURN(SECURITY_STATUS);
}

EXPORT(DeleteSecurityPackageA);
SECURITY_STATUS WINAPI DeleteSecurityPackageA(
    __typeof__(SEC_CHAR *) p0) {
  BEGIN("DeleteSecurityPackageA", 1);
  RECORD(0, p0);
  RETURN(SECURITY_STATUS);
}

EXPORT(DeleteSecurityPackageW);
SECURITY_STATUS WINAPI DeleteSecurityPackageW(
    __typeof__(SEC_WCHAR *) p0) {
  BEGIN("DeleteSecurityPackageW", 1);
  RECORD(0, p0);
  RETURN(SECURITY_STATUS);
}

EXPORT(SspiPrepareForCredRead);
SECURITY_STATUS WINAPI SspiPrepareForCredRead(
    __typeof__(PSEC_WINNT_AUTH_IDENTITY_OPAQUE) p0,
    __typeof__(PCWSTR) p1,
    __typeof__(PULONG) p2,
    __typeof__(PCWSTR *) p3) {
  BEGIN("SspiPrepareForCredRead", 4);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RETURN(SECURITY_STATUS);
}

EXPORT(SspiPrepareForCredWrite);
SECURITY_STATUS WINAPI SspiPrepareForCredWrite(
    __typeof__(PSEC_WINNT_AUTH_IDENTITY_OPAQUE) p0,
    __typeof__(PCWSTR) p1,
    __typeof__(PULONG) p2,
    __typeof__(PCWSTR *) p3,
    __typeof__(PCWSTR *) p4,
    __typeof__(PUCHAR *) p5,
    __typeof__(PULONG) p6) {
  BEGIN("SspiPrepareForCredWrite", 7);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RECORD(5, p5);
  RECORD(6, p6);
  RETURN(SECURITY_STATUS);
}

EXPORT(SspiEncryptAuthIdentity);
SECURITY_STATUS WINAPI SspiEncryptAuthIdentity(
    __typeof__(PSEC_WINNT_AUTH_IDENTITY_OPAQUE) p0) {
  BEGIN("SspiEncryptAuthIdentity", 1);
  RECORD(0, p0);
  RETURN(SECURITY_STATUS);
}

EXPORT(SspiEncryptAuthIdentityEx);
SECURITY_STATUS WINAPI SspiEncryptAuthIdentityEx(
    __typeof__(ULONG) p0,
    __typeof__(PSEC_WINNT_AUTH_IDENTITY_OPAQUE) p1) {
  BEGIN("SspiEncryptAuthIdentityEx", 2);
  RECORD(0, p0);
  RECORD(1, p1);
  RETURN(SECURITY_STATUS);
}

EXPORT(SspiDecryptAuthIdentity);
SECURITY_STATUS WINAPI SspiDecryptAuthIdentity(
    __typeof__(PSEC_WINNT_AUTH_IDENTITY_OPAQUE) p0) {
  BEGIN("SspiDecryptAuthIdentity", 1);
  RECORD(0, p0);
  RETURN(SECURITY_STATUS);
}

EXPORT(SspiDecryptAuthIdentityEx);
SECURITY_STATUS WINAPI SspiDecryptAuthIdentityEx(
    __typeof__(ULONG) p0,
    __typeof__(PSEC_WINNT_AUTH_IDENTITY_OPAQUE) p1) {
  BEGIN("SspiDecryptAuthIdentityEx", 2);
  RECORD(0, p0);
  RECORD(1, p1);
  RETURN(SECURITY_STATUS);
}

EXPORT(SspiIsAuthIdentityEncrypted);
BOOLEAN WINAPI SspiIsAuthIdentityEncrypted(
    __typeof__(PSEC_WINNT_AUTH_IDENTITY_OPAQUE) p0) {
  BEGIN("SspiIsAuthIdentityEncrypted", 1);
  RECORD(0, p0);
  RETURN(BOOLEAN);
}

EXPORT(SspiEncodeAuthIdentityAsStrings);
SECURITY_STATUS WINAPI SspiEncodeAuthIdentityAsStrings(
    __typeof__(PSEC_WINNT_AUTH_IDENTITY_OPAQUE) p0,
    __typeof__(PCWSTR *) p1,
    __typeof__(PCWSTR *) p2,
    __typeof__(PCWSTR *) p3) {
  BEGIN("SspiEncodeAuthIdentityAsStrings", 4);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RETURN(SECURITY_STATUS);
}

EXPORT(SspiValidateAuthIdentity);
SECURITY_STATUS WINAPI SspiValidateAuthIdentity(
    __typeof__(PSEC_WINNT_AUTH_IDENTITY_OPAQUE) p0) {
  BEGIN("SspiValidateAuthIdentity", 1);
  RECORD(0, p0);
  RETURN(SECURITY_STATUS);
}

EXPORT(SspiCopyAuthIdentity);
SECURITY_STATUS WINAPI SspiCopyAuthIdentity(
    __typeof__(PSEC_WINNT_AUTH_IDENTITY_OPAQUE) p0,
    __typeof__(PSEC_WINNT_AUTH_IDENTITY_OPAQUE *) p1) {
  BEGIN("SspiCopyAuthIdentity", 2);
  RECORD(0, p0);
  RECORD(1, p1);
  RETURN(SECURITY_STATUS);
}

EXPORT(SspiFreeAuthIdentity);
void WINAPI SspiFreeAuthIdentity(
    __typeof__(PSEC_WINNT_AUTH_IDENTITY_OPAQUE) p0) {
  BEGIN("SspiFreeAuthIdentity", 1);
  RECORD(0, p0);
}

EXPORT(SspiZeroAuthIdentity);
void WINAPI SspiZeroAuthIdentity(
    __typeof__(PSEC_WINNT_AUTH_IDENTITY_OPAQUE) p0) {
  BEGIN("SspiZeroAuthIdentity", 1);
  RECORD(0, p0);
}

EXPORT(SspiLocalFree);
void WINAPI SspiLocalFree(
    __typeof__(PVOID) p0) {
  BEGIN("SspiLocalFree", 1);
  RECORD(0, p0);
}

EXPORT(SspiEncodeStringsAsAuthIdentity);
SECURITY_STATUS WINAPI SspiEncodeStringsAsAuthIdentity(
    __typeof__(PCWSTR) p0,
    __typeof__(PCWSTR) p1,
    __typeof__(PCWSTR) p2,
    __typeof__(PSEC_WINNT_AUTH_IDENTITY_OPAQUE *) p3) {
  BEGIN("SspiEncodeStringsAsAuthIdentity", 4);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RETURN(SECURITY_STATUS);
}

EXPORT(SspiCompareAuthIdentities);
SECURITY_STATUS WINAPI SspiCompareAuthIdentities(
    __typeof__(PSEC_WINNT_AUTH_IDENTITY_OPAQUE) p0,
    __typeof__(PSEC_WINNT_AUTH_IDENTITY_OPAQUE) p1,
    __typeof__(PBOOLEAN) p2,
    __typeof__(PBOOLEAN) p3) {
  BEGIN("SspiCompareAuthIdentities", 4);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RETURN(SECURITY_STATUS);
}

EXPORT(SspiMarshalAuthIdentity);
SECURITY_STATUS WINAPI SspiMarshalAuthIdentity(
    __typeof__(PSEC_WINNT_AUTH_IDENTITY_OPAQUE) p0,
    __typeof__(ULONG *) p1,
    __typeof__(CHAR **) p2) {
  BEGIN("SspiMarshalAuthIdentity", 3);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RETURN(SECURITY_STATUS);
}

EXPORT(SspiUnmarshalAuthIdentity);
SECURITY_STATUS WINAPI SspiUnmarshalAuthIdentity(
    __typeof__(ULONG) p0,
    __typeof__(CHAR *) p1,
    __typeof__(PSEC_WINNT_AUTH_IDENTITY_OPAQUE *) p2) {
  BEGIN("SspiUnmarshalAuthIdentity", 3);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RETURN(SECURITY_STATUS);
}

EXPORT(SspiIsPromptingNeeded);
BOOLEAN WINAPI SspiIsPromptingNeeded(
    __typeof__(ULONG) p0) {
  BEGIN("SspiIsPromptingNeeded", 1);
  RECORD(0, p0);
  RETURN(BOOLEAN);
}

EXPORT(SspiGetTargetHostName);
SECURITY_STATUS WINAPI SspiGetTargetHostName(
    __typeof__(PCWSTR) p0,
    __typeof__(PWSTR *) p1) {
  BEGIN("SspiGetTargetHostName", 2);
  RECORD(0, p0);
  RECORD(1, p1);
  RETURN(SECURITY_STATUS);
}

EXPORT(SspiExcludePackage);
SECURITY_STATUS WINAPI SspiExcludePackage(
    __typeof__(PSEC_WINNT_AUTH_IDENTITY_OPAQUE) p0,
    __typeof__(PCWSTR) p1,
    __typeof__(PSEC_WINNT_AUTH_IDENTITY_OPAQUE *) p2) {
  BEGIN("SspiExcludePackage", 3);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RETURN(SECURITY_STATUS);
}

EXPORT(GetUserNameExA);
BOOLEAN WINAPI GetUserNameExA(
    __typeof__(EXTENDED_NAME_FORMAT) p0,
    __typeof__(LPSTR) p1,
    __typeof__(PULONG) p2) {
  BEGIN("GetUserNameExA", 3);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RETURN(BOOLEAN);
}

EXPORT(GetUserNameExW);
BOOLEAN WINAPI GetUserNameExW(
    __typeof__(EXTENDED_NAME_FORMAT) p0,
    __typeof__(LPWSTR) p1,
    __typeof__(PULONG) p2) {
  BEGIN("GetUserNameExW", 3);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RETURN(BOOLEAN);
}

EXPORT(GetComputerObjectNameA);
BOOLEAN WINAPI GetComputerObjectNameA(
    __typeof__(EXTENDED_NAME_FORMAT) p0,
    __typeof__(LPSTR) p1,
    __typeof__(PULONG) p2) {
  BEGIN("GetComputerObjectNameA", 3);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RETURN(BOOLEAN);
}

EXPORT(GetComputerObjectNameW);
BOOLEAN WINAPI GetComputerObjectNameW(
    __typeof__(EXTENDED_NAME_FORMAT) p0,
    __typeof__(LPWSTR) p1,
    __typeof__(PULONG) p2) {
  BEGIN("GetComputerObjectNameW", 3);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RETURN(BOOLEAN);
}

EXPORT(TranslateNameA);
BOOLEAN WINAPI TranslateNameA(
    __typeof__(LPCSTR) p0,
    __typeof__(EXTENDED_NAME_FORMAT) p1,
    __typeof__(EXTENDED_NAME_FORMAT) p2,
    __typeof__(LPSTR) p3,
    __typeof__(PULONG) p4) {
  BEGIN("TranslateNameA", 5);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RETURN(BOOLEAN);
}

EXPORT(TranslateNameW);
BOOLEAN WINAPI TranslateNameW(
    __typeof__(LPCWSTR) p0,
    __typeof__(EXTENDED_NAME_FORMAT) p1,
    __typeof__(EXTENDED_NAME_FORMAT) p2,
    __typeof__(LPWSTR) p3,
    __typeof__(PULONG) p4) {
  BEGIN("TranslateNameW", 5);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RETURN(BOOLEAN);
}

EXPORT(CryptAcquireContextW);
BOOL WINAPI CryptAcquireContextW(
    __typeof__(HCRYPTPROV *) p0,
    __typeof__(LPCWSTR) p1,
    __typeof__(LPCWSTR) p2,
    __typeof__(DWORD) p3,
    __typeof__(DWORD) p4) {
  BEGIN("CryptAcquireContextW", 5);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RETURN(BOOL);
}

EXPORT(CryptReleaseContext);
BOOL WINAPI CryptReleaseContext(
    __typeof__(HCRYPTPROV) p0,
    __typeof__(DWORD) p1) {
  BEGIN("CryptReleaseContext", 2);
  RECORD(0, p0);
  RECORD(1, p1);
  RETURN(BOOL);
}

EXPORT(BCryptFreeBuffer);
void WINAPI BCryptFreeBuffer(
    __typeof__(PVOID) p0) {
  BEGIN("BCryptFreeBuffer", 1);
  RECORD(0, p0);
}

EXPORT(BCryptEnumContextFunctions);
NTSTATUS WINAPI BCryptEnumContextFunctions(
    __typeof__(ULONG) p0,
    __typeof__(LPCWSTR) p1,
    __typeof__(ULONG) p2,
    __typeof__(ULONG *) p3,
    __typeof__(PCRYPT_CONTEXT_FUNCTIONS *) p4) {
  BEGIN("BCryptEnumContextFunctions", 5);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RETURN(NTSTATUS);
}

EXPORT(NCryptOpenStorageProvider);
SECURITY_STATUS WINAPI NCryptOpenStorageProvider(
    __typeof__(NCRYPT_PROV_HANDLE *) p0,
    __typeof__(LPCWSTR) p1,
    __typeof__(DWORD) p2) {
  BEGIN("NCryptOpenStorageProvider", 3);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RETURN(SECURITY_STATUS);
}

EXPORT(NCryptOpenKey);
SECURITY_STATUS WINAPI NCryptOpenKey(
    __typeof__(NCRYPT_PROV_HANDLE) p0,
    __typeof__(NCRYPT_KEY_HANDLE *) p1,
    __typeof__(LPCWSTR) p2,
    __typeof__(DWORD) p3,
    __typeof__(DWORD) p4) {
  BEGIN("NCryptOpenKey", 5);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RETURN(SECURITY_STATUS);
}

EXPORT(NCryptDeleteKey);
SECURITY_STATUS WINAPI NCryptDeleteKey(
    __typeof__(NCRYPT_KEY_HANDLE) p0,
    __typeof__(DWORD) p1) {
  BEGIN("NCryptDeleteKey", 2);
  RECORD(0, p0);
  RECORD(1, p1);
  RETURN(SECURITY_STATUS);
}

EXPORT(NCryptFreeObject);
SECURITY_STATUS WINAPI NCryptFreeObject(
    __typeof__(NCRYPT_HANDLE) p0) {
  BEGIN("NCryptFreeObject", 1);
  RECORD(0, p0);
  RETURN(SECURITY_STATUS);
}

EXPORT(CertOpenStore);
HCERTSTORE WINAPI CertOpenStore(
    __typeof__(LPCSTR) p0,
    __typeof__(DWORD) p1,
    __typeof__(HCRYPTPROV_LEGACY) p2,
    __typeof__(DWORD) p3,
    __typeof__(const void *) p4) {
  BEGIN("CertOpenStore", 5);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RETURN(HCERTSTORE);
}

EXPORT(CertCloseStore);
BOOL WINAPI CertCloseStore(
    __typeof__(HCERTSTORE) p0,
    __typeof__(DWORD) p1) {
  BEGIN("CertCloseStore", 2);
  RECORD(0, p0);
  RECORD(1, p1);
  RETURN(BOOL);
}

EXPORT(CertEnumCertificatesInStore);
PCCERT_CONTEXT WINAPI CertEnumCertificatesInStore(
    __typeof__(HCERTSTORE) p0,
    __typeof__(PCCERT_CONTEXT) p1) {
  BEGIN("CertEnumCertificatesInStore", 2);
  RECORD(0, p0);
  RECORD(1, p1);
  RETURN(PCCERT_CONTEXT);
}

EXPORT(CertFindCertificateInStore);
PCCERT_CONTEXT WINAPI CertFindCertificateInStore(
    __typeof__(HCERTSTORE) p0,
    __typeof__(DWORD) p1,
    __typeof__(DWORD) p2,
    __typeof__(DWORD) p3,
    __typeof__(const void *) p4,
    __typeof__(PCCERT_CONTEXT) p5) {
  BEGIN("CertFindCertificateInStore", 6);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RECORD(5, p5);
  RETURN(PCCERT_CONTEXT);
}

EXPORT(CertDuplicateCertificateContext);
PCCERT_CONTEXT WINAPI CertDuplicateCertificateContext(
    __typeof__(PCCERT_CONTEXT) p0) {
  BEGIN("CertDuplicateCertificateContext", 1);
  RECORD(0, p0);
  RETURN(PCCERT_CONTEXT);
}

EXPORT(CertCreateCertificateContext);
PCCERT_CONTEXT WINAPI CertCreateCertificateContext(
    __typeof__(DWORD) p0,
    __typeof__(const BYTE *) p1,
    __typeof__(DWORD) p2) {
  BEGIN("CertCreateCertificateContext", 3);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RETURN(PCCERT_CONTEXT);
}

EXPORT(CertFreeCertificateContext);
BOOL WINAPI CertFreeCertificateContext(
    __typeof__(PCCERT_CONTEXT) p0) {
  BEGIN("CertFreeCertificateContext", 1);
  RECORD(0, p0);
  RETURN(BOOL);
}

EXPORT(CertGetCertificateContextProperty);
BOOL WINAPI CertGetCertificateContextProperty(
    __typeof__(PCCERT_CONTEXT) p0,
    __typeof__(DWORD) p1,
    __typeof__(void *) p2,
    __typeof__(DWORD *) p3) {
  BEGIN("CertGetCertificateContextProperty", 4);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RETURN(BOOL);
}

EXPORT(CertAddCertificateContextToStore);
BOOL WINAPI CertAddCertificateContextToStore(
    __typeof__(HCERTSTORE) p0,
    __typeof__(PCCERT_CONTEXT) p1,
    __typeof__(DWORD) p2,
    __typeof__(PCCERT_CONTEXT *) p3) {
  BEGIN("CertAddCertificateContextToStore", 4);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RETURN(BOOL);
}

EXPORT(CryptAcquireCertificatePrivateKey);
BOOL WINAPI CryptAcquireCertificatePrivateKey(
    __typeof__(PCCERT_CONTEXT) p0,
    __typeof__(DWORD) p1,
    __typeof__(void *) p2,
    __typeof__(HCRYPTPROV_OR_NCRYPT_KEY_HANDLE *) p3,
    __typeof__(DWORD *) p4,
    __typeof__(BOOL *) p5) {
  BEGIN("CryptAcquireCertificatePrivateKey", 6);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RECORD(5, p5);
  RETURN(BOOL);
}

EXPORT(CertGetNameStringW);
DWORD WINAPI CertGetNameStringW(
    __typeof__(PCCERT_CONTEXT) p0,
    __typeof__(DWORD) p1,
    __typeof__(DWORD) p2,
    __typeof__(void *) p3,
    __typeof__(LPWSTR) p4,
    __typeof__(DWORD) p5) {
  BEGIN("CertGetNameStringW", 6);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RECORD(5, p5);
  RETURN(DWORD);
}

EXPORT(CertCreateCertificateChainEngine);
BOOL WINAPI CertCreateCertificateChainEngine(
    __typeof__(PCERT_CHAIN_ENGINE_CONFIG) p0,
    __typeof__(HCERTCHAINENGINE *) p1) {
  BEGIN("CertCreateCertificateChainEngine", 2);
  RECORD(0, p0);
  RECORD(1, p1);
  RETURN(BOOL);
}

EXPORT(CertFreeCertificateChainEngine);
void WINAPI CertFreeCertificateChainEngine(
    __typeof__(HCERTCHAINENGINE) p0) {
  BEGIN("CertFreeCertificateChainEngine", 1);
  RECORD(0, p0);
}

EXPORT(CertGetCertificateChain);
BOOL WINAPI CertGetCertificateChain(
    __typeof__(HCERTCHAINENGINE) p0,
    __typeof__(PCCERT_CONTEXT) p1,
    __typeof__(LPFILETIME) p2,
    __typeof__(HCERTSTORE) p3,
    __typeof__(PCERT_CHAIN_PARA) p4,
    __typeof__(DWORD) p5,
    __typeof__(LPVOID) p6,
    __typeof__(PCCERT_CHAIN_CONTEXT *) p7) {
  BEGIN("CertGetCertificateChain", 8);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RECORD(5, p5);
  RECORD(6, p6);
  RECORD(7, p7);
  RETURN(BOOL);
}

EXPORT(CertFreeCertificateChain);
void WINAPI CertFreeCertificateChain(
    __typeof__(PCCERT_CHAIN_CONTEXT) p0) {
  BEGIN("CertFreeCertificateChain", 1);
  RECORD(0, p0);
}

EXPORT(CertVerifyCertificateChainPolicy);
BOOL WINAPI CertVerifyCertificateChainPolicy(
    __typeof__(LPCSTR) p0,
    __typeof__(PCCERT_CHAIN_CONTEXT) p1,
    __typeof__(PCERT_CHAIN_POLICY_PARA) p2,
    __typeof__(PCERT_CHAIN_POLICY_STATUS) p3) {
  BEGIN("CertVerifyCertificateChainPolicy", 4);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RETURN(BOOL);
}

EXPORT(PFXImportCertStore);
HCERTSTORE WINAPI PFXImportCertStore(
    __typeof__(CRYPT_DATA_BLOB *) p0,
    __typeof__(LPCWSTR) p1,
    __typeof__(DWORD) p2) {
  BEGIN("PFXImportCertStore", 3);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RETURN(HCERTSTORE);
}

EXPORT(SslEmptyCacheA);
BOOL WINAPI SslEmptyCacheA(
    __typeof__(LPSTR) p0,
    __typeof__(DWORD) p1) {
  BEGIN("SslEmptyCacheA", 2);
  RECORD(0, p0);
  RECORD(1, p1);
  RETURN(BOOL);
}

EXPORT(SslEmptyCacheW);
BOOL WINAPI SslEmptyCacheW(
    __typeof__(LPWSTR) p0,
    __typeof__(DWORD) p1) {
  BEGIN("SslEmptyCacheW", 2);
  RECORD(0, p0);
  RECORD(1, p1);
  RETURN(BOOL);
}

EXPORT(SslGenerateKeyPair);
BOOL WINAPI SslGenerateKeyPair(
    __typeof__(PSSL_CREDENTIAL_CERTIFICATE) p0,
    __typeof__(PSTR) p1,
    __typeof__(PSTR) p2,
    __typeof__(DWORD) p3) {
  BEGIN("SslGenerateKeyPair", 4);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RETURN(BOOL);
}

EXPORT(SslGenerateRandomBits);
void WINAPI SslGenerateRandomBits(
    __typeof__(PUCHAR) p0,
    __typeof__(LONG) p1) {
  BEGIN("SslGenerateRandomBits", 2);
  RECORD(0, p0);
  RECORD(1, p1);
}

EXPORT(SslCrackCertificate);
BOOL WINAPI SslCrackCertificate(
    __typeof__(PUCHAR) p0,
    __typeof__(DWORD) p1,
    __typeof__(DWORD) p2,
    __typeof__(PX509Certificate *) p3) {
  BEGIN("SslCrackCertificate", 4);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RETURN(BOOL);
}

EXPORT(SslFreeCertificate);
void WINAPI SslFreeCertificate(
    __typeof__(PX509Certificate) p0) {
  BEGIN("SslFreeCertificate", 1);
  RECORD(0, p0);
}

EXPORT(SslGetMaximumKeySize);
DWORD WINAPI SslGetMaximumKeySize(
    __typeof__(DWORD) p0) {
  BEGIN("SslGetMaximumKeySize", 1);
  RECORD(0, p0);
  RETURN(DWORD);
}

EXPORT(SslGetServerIdentity);
SECURITY_STATUS WINAPI SslGetServerIdentity(
    __typeof__(PBYTE) p0,
    __typeof__(DWORD) p1,
    __typeof__(PBYTE *) p2,
    __typeof__(PDWORD) p3,
    __typeof__(DWORD) p4) {
  BEGIN("SslGetServerIdentity", 5);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RETURN(SECURITY_STATUS);
}

EXPORT(SslGetExtensions);
SECURITY_STATUS WINAPI SslGetExtensions(
    __typeof__(const BYTE *) p0,
    __typeof__(DWORD) p1,
    __typeof__(SCH_EXTENSION_DATA *) p2,
    __typeof__(BYTE) p3,
    __typeof__(DWORD *) p4,
    __typeof__(SchGetExtensionsOptions) p5) {
  BEGIN("SslGetExtensions", 6);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RECORD(5, p5);
  RETURN(SECURITY_STATUS);
}

EXPORT(GetLastError);
DWORD WINAPI GetLastError(
    void) {
  BEGIN("GetLastError", 0);
  RETURN(DWORD);
}

EXPORT(CloseHandle);
BOOL WINAPI CloseHandle(
    __typeof__(HANDLE) p0) {
  BEGIN("CloseHandle", 1);
  RECORD(0, p0);
  RETURN(BOOL);
}

EXPORT(SetThreadToken);
BOOL WINAPI SetThreadToken(
    __typeof__(PHANDLE) p0,
    __typeof__(HANDLE) p1) {
  BEGIN("SetThreadToken", 2);
  RECORD(0, p0);
  RECORD(1, p1);
  RETURN(BOOL);
}

EXPORT(OpenProcessToken);
BOOL WINAPI OpenProcessToken(
    __typeof__(HANDLE) p0,
    __typeof__(DWORD) p1,
    __typeof__(PHANDLE) p2) {
  BEGIN("OpenProcessToken", 3);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RETURN(BOOL);
}

EXPORT(OpenThreadToken);
BOOL WINAPI OpenThreadToken(
    __typeof__(HANDLE) p0,
    __typeof__(DWORD) p1,
    __typeof__(BOOL) p2,
    __typeof__(PHANDLE) p3) {
  BEGIN("OpenThreadToken", 4);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RETURN(BOOL);
}

EXPORT(GetCurrentProcess);
HANDLE WINAPI GetCurrentProcess(
    void) {
  BEGIN("GetCurrentProcess", 0);
  RETURN(HANDLE);
}

EXPORT(GetCurrentThread);
HANDLE WINAPI GetCurrentThread(
    void) {
  BEGIN("GetCurrentThread", 0);
  RETURN(HANDLE);
}

EXPORT(ConvertSidToStringSidW);
BOOL WINAPI ConvertSidToStringSidW(
    __typeof__(PSID) p0,
    __typeof__(LPWSTR *) p1) {
  BEGIN("ConvertSidToStringSidW", 2);
  RECORD(0, p0);
  RECORD(1, p1);
  RETURN(BOOL);
}

EXPORT(ImpersonateLoggedOnUser);
BOOL WINAPI ImpersonateLoggedOnUser(
    __typeof__(HANDLE) p0) {
  BEGIN("ImpersonateLoggedOnUser", 1);
  RECORD(0, p0);
  RETURN(BOOL);
}

EXPORT(RevertToSelf);
BOOL WINAPI RevertToSelf(
    void) {
  BEGIN("RevertToSelf", 0);
  RETURN(BOOL);
}

EXPORT(CheckTokenMembership);
BOOL WINAPI CheckTokenMembership(
    __typeof__(HANDLE) p0,
    __typeof__(PSID) p1,
    __typeof__(PBOOL) p2) {
  BEGIN("CheckTokenMembership", 3);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RETURN(BOOL);
}

EXPORT(AllocateLocallyUniqueId);
BOOL WINAPI AllocateLocallyUniqueId(
    __typeof__(PLUID) p0) {
  BEGIN("AllocateLocallyUniqueId", 1);
  RECORD(0, p0);
  RETURN(BOOL);
}

EXPORT(DuplicateTokenEx);
BOOL WINAPI DuplicateTokenEx(
    __typeof__(HANDLE) p0,
    __typeof__(DWORD) p1,
    __typeof__(LPSECURITY_ATTRIBUTES) p2,
    __typeof__(SECURITY_IMPERSONATION_LEVEL) p3,
    __typeof__(TOKEN_TYPE) p4,
    __typeof__(PHANDLE) p5) {
  BEGIN("DuplicateTokenEx", 6);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RECORD(5, p5);
  RETURN(BOOL);
}

EXPORT(GetTokenInformation);
BOOL WINAPI GetTokenInformation(
    __typeof__(HANDLE) p0,
    __typeof__(TOKEN_INFORMATION_CLASS) p1,
    __typeof__(LPVOID) p2,
    __typeof__(DWORD) p3,
    __typeof__(PDWORD) p4) {
  BEGIN("GetTokenInformation", 5);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RETURN(BOOL);
}

EXPORT(LocalFree);
HLOCAL WINAPI LocalFree(
    __typeof__(HLOCAL) p0) {
  BEGIN("LocalFree", 1);
  RECORD(0, p0);
  RETURN(HLOCAL);
}

EXPORT(LogonUserW);
BOOL WINAPI LogonUserW(
    __typeof__(LPCWSTR) p0,
    __typeof__(LPCWSTR) p1,
    __typeof__(LPCWSTR) p2,
    __typeof__(DWORD) p3,
    __typeof__(DWORD) p4,
    __typeof__(PHANDLE) p5) {
  BEGIN("LogonUserW", 6);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RECORD(5, p5);
  RETURN(BOOL);
}

EXPORT(GetUserNameW);
BOOL WINAPI GetUserNameW(
    __typeof__(LPWSTR) p0,
    __typeof__(LPDWORD) p1) {
  BEGIN("GetUserNameW", 2);
  RECORD(0, p0);
  RECORD(1, p1);
  RETURN(BOOL);
}

EXPORT(LookupAccountSidW);
BOOL WINAPI LookupAccountSidW(
    __typeof__(LPCWSTR) p0,
    __typeof__(PSID) p1,
    __typeof__(LPWSTR) p2,
    __typeof__(LPDWORD) p3,
    __typeof__(LPWSTR) p4,
    __typeof__(LPDWORD) p5,
    __typeof__(PSID_NAME_USE) p6) {
  BEGIN("LookupAccountSidW", 7);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RECORD(5, p5);
  RECORD(6, p6);
  RETURN(BOOL);
}

EXPORT(LookupPrivilegeNameW);
BOOL WINAPI LookupPrivilegeNameW(
    __typeof__(LPCWSTR) p0,
    __typeof__(PLUID) p1,
    __typeof__(LPWSTR) p2,
    __typeof__(LPDWORD) p3) {
  BEGIN("LookupPrivilegeNameW", 4);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RETURN(BOOL);
}

EXPORT(CredWriteW);
BOOL WINAPI CredWriteW(
    __typeof__(PCREDENTIALW) p0,
    __typeof__(DWORD) p1) {
  BEGIN("CredWriteW", 2);
  RECORD(0, p0);
  RECORD(1, p1);
  RETURN(BOOL);
}

EXPORT(CredReadW);
BOOL WINAPI CredReadW(
    __typeof__(LPCWSTR) p0,
    __typeof__(DWORD) p1,
    __typeof__(DWORD) p2,
    __typeof__(PCREDENTIALW *) p3) {
  BEGIN("CredReadW", 4);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RETURN(BOOL);
}

EXPORT(CredEnumerateW);
BOOL WINAPI CredEnumerateW(
    __typeof__(LPCWSTR) p0,
    __typeof__(DWORD) p1,
    __typeof__(DWORD *) p2,
    __typeof__(PCREDENTIALW **) p3) {
  BEGIN("CredEnumerateW", 4);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RETURN(BOOL);
}

EXPORT(CredDeleteW);
BOOL WINAPI CredDeleteW(
    __typeof__(LPCWSTR) p0,
    __typeof__(DWORD) p1,
    __typeof__(DWORD) p2) {
  BEGIN("CredDeleteW", 3);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RETURN(BOOL);
}

EXPORT(CredFree);
void WINAPI CredFree(
    __typeof__(PVOID) p0) {
  BEGIN("CredFree", 1);
  RECORD(0, p0);
}

EXPORT(CredPackAuthenticationBufferW);
BOOL WINAPI CredPackAuthenticationBufferW(
    __typeof__(DWORD) p0,
    __typeof__(LPWSTR) p1,
    __typeof__(LPWSTR) p2,
    __typeof__(PBYTE) p3,
    __typeof__(DWORD *) p4) {
  BEGIN("CredPackAuthenticationBufferW", 5);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RETURN(BOOL);
}

EXPORT(CredUIPromptForWindowsCredentialsW);
DWORD WINAPI CredUIPromptForWindowsCredentialsW(
    __typeof__(PCREDUI_INFOW) p0,
    __typeof__(DWORD) p1,
    __typeof__(ULONG *) p2,
    __typeof__(LPCVOID) p3,
    __typeof__(ULONG) p4,
    __typeof__(LPVOID *) p5,
    __typeof__(ULONG *) p6,
    __typeof__(BOOL *) p7,
    __typeof__(DWORD) p8) {
  BEGIN("CredUIPromptForWindowsCredentialsW", 9);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RECORD(5, p5);
  RECORD(6, p6);
  RECORD(7, p7);
  RECORD(8, p8);
  RETURN(DWORD);
}

EXPORT(CredUnPackAuthenticationBufferW);
BOOL WINAPI CredUnPackAuthenticationBufferW(
    __typeof__(DWORD) p0,
    __typeof__(PVOID) p1,
    __typeof__(DWORD) p2,
    __typeof__(LPWSTR) p3,
    __typeof__(DWORD *) p4,
    __typeof__(LPWSTR) p5,
    __typeof__(DWORD *) p6,
    __typeof__(LPWSTR) p7,
    __typeof__(DWORD *) p8) {
  BEGIN("CredUnPackAuthenticationBufferW", 9);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RECORD(5, p5);
  RECORD(6, p6);
  RECORD(7, p7);
  RECORD(8, p8);
  RETURN(BOOL);
}

EXPORT(CoTaskMemFree);
void WINAPI CoTaskMemFree(
    __typeof__(LPVOID) p0) {
  BEGIN("CoTaskMemFree", 1);
  RECORD(0, p0);
}

EXPORT(DsGetDcNameW);
DWORD WINAPI DsGetDcNameW(
    __typeof__(LPCWSTR) p0,
    __typeof__(LPCWSTR) p1,
    __typeof__(GUID *) p2,
    __typeof__(LPCWSTR) p3,
    __typeof__(ULONG) p4,
    __typeof__(PDOMAIN_CONTROLLER_INFOW *) p5) {
  BEGIN("DsGetDcNameW", 6);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RECORD(5, p5);
  RETURN(DWORD);
}

EXPORT(NetApiBufferFree);
DWORD WINAPI NetApiBufferFree(
    __typeof__(LPVOID) p0) {
  BEGIN("NetApiBufferFree", 1);
  RECORD(0, p0);
  RETURN(DWORD);
}

EXPORT(DsBindW);
DWORD WINAPI DsBindW(
    __typeof__(LPCWSTR) p0,
    __typeof__(LPCWSTR) p1,
    __typeof__(HANDLE *) p2) {
  BEGIN("DsBindW", 3);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RETURN(DWORD);
}

EXPORT(DsUnBindW);
DWORD WINAPI DsUnBindW(
    __typeof__(HANDLE *) p0) {
  BEGIN("DsUnBindW", 1);
  RECORD(0, p0);
  RETURN(DWORD);
}

EXPORT(DsCrackNamesW);
DWORD WINAPI DsCrackNamesW(
    __typeof__(HANDLE) p0,
    __typeof__(DS_NAME_FLAGS) p1,
    __typeof__(DS_NAME_FORMAT) p2,
    __typeof__(DS_NAME_FORMAT) p3,
    __typeof__(DWORD) p4,
    __typeof__(const LPCWSTR *) p5,
    __typeof__(PDS_NAME_RESULTW *) p6) {
  BEGIN("DsCrackNamesW", 7);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RECORD(5, p5);
  RECORD(6, p6);
  RETURN(DWORD);
}

EXPORT(DsFreeNameResultW);
void WINAPI DsFreeNameResultW(
    __typeof__(DS_NAME_RESULTW *) p0) {
  BEGIN("DsFreeNameResultW", 1);
  RECORD(0, p0);
}

EXPORT(DsMakeSpnW);
DWORD WINAPI DsMakeSpnW(
    __typeof__(LPCWSTR) p0,
    __typeof__(LPCWSTR) p1,
    __typeof__(LPCWSTR) p2,
    __typeof__(USHORT) p3,
    __typeof__(LPCWSTR) p4,
    __typeof__(DWORD *) p5,
    __typeof__(LPWSTR) p6) {
  BEGIN("DsMakeSpnW", 7);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RECORD(5, p5);
  RECORD(6, p6);
  RETURN(DWORD);
}

EXPORT(DsGetSpnW);
DWORD WINAPI DsGetSpnW(
    __typeof__(DS_SPN_NAME_TYPE) p0,
    __typeof__(LPCWSTR) p1,
    __typeof__(LPCWSTR) p2,
    __typeof__(USHORT) p3,
    __typeof__(USHORT) p4,
    __typeof__(LPCWSTR *) p5,
    __typeof__(const USHORT *) p6,
    __typeof__(DWORD *) p7,
    __typeof__(LPWSTR **) p8) {
  BEGIN("DsGetSpnW", 9);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RECORD(4, p4);
  RECORD(5, p5);
  RECORD(6, p6);
  RECORD(7, p7);
  RECORD(8, p8);
  RETURN(DWORD);
}

EXPORT(DsFreeSpnArrayW);
void WINAPI DsFreeSpnArrayW(
    __typeof__(DWORD) p0,
    __typeof__(LPWSTR *) p1) {
  BEGIN("DsFreeSpnArrayW", 2);
  RECORD(0, p0);
  RECORD(1, p1);
}

EXPORT(SspiSetChannelBindingFlags);
SECURITY_STATUS WINAPI SspiSetChannelBindingFlags(
    __typeof__(SecPkgContext_Bindings *) p0,
    __typeof__(ULONG) p1) {
  BEGIN("SspiSetChannelBindingFlags", 2);
  RECORD(0, p0);
  RECORD(1, p1);
  RETURN(SECURITY_STATUS);
}

EXPORT(SecAllocateAndSetIPAddress);
SECURITY_STATUS WINAPI SecAllocateAndSetIPAddress(
    __typeof__(PUCHAR) p0,
    __typeof__(ULONG) p1,
    __typeof__(INT *) p2) {
  BEGIN("SecAllocateAndSetIPAddress", 3);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RETURN(SECURITY_STATUS);
}

EXPORT(SecAllocateAndSetCallTarget);
SECURITY_STATUS WINAPI SecAllocateAndSetCallTarget(
    __typeof__(PUCHAR) p0,
    __typeof__(ULONG) p1,
    __typeof__(LPWSTR) p2,
    __typeof__(INT *) p3) {
  BEGIN("SecAllocateAndSetCallTarget", 4);
  RECORD(0, p0);
  RECORD(1, p1);
  RECORD(2, p2);
  RECORD(3, p3);
  RETURN(SECURITY_STATUS);
}

EXPORT(SecFreeCallContext);
void WINAPI SecFreeCallContext(
    void) {
  BEGIN("SecFreeCallContext", 0);
}
