/* What the C of the bench shares: SSPI's functions taken from a DLL by name, and a clock. */
#ifndef BENCH_SSPI_H
#define BENCH_SSPI_H
#define WIN32_LEAN_AND_MEAN
#define SECURITY_WIN32
#define SCHANNEL_USE_BLACKLISTS
#include <winsock2.h>
#include <windows.h>
#include <subauth.h>
#include <security.h>
#include <schannel.h>

#define API(name) extern __typeof__(&name) p##name;
#define FUNCTIONS \
  API(AcquireCredentialsHandleW) API(FreeCredentialsHandle) API(InitializeSecurityContextW) \
  API(AcceptSecurityContext) API(DeleteSecurityContext) API(QueryContextAttributesW) \
  API(EnumerateSecurityPackagesW) API(FreeContextBuffer) API(MakeSignature) API(VerifySignature) \
  API(EncryptMessage) API(DecryptMessage) API(ApplyControlToken)
FUNCTIONS
#undef API

#define BENCH __declspec(dllexport)

/* Nanoseconds since some start. */
double now(void);

/* Who takes part in a handshake, and what is asked of it. */
struct peers {
  const WCHAR *package, *user, *domain, *password, *target;
  ULONG isc_req, asc_req;
};

/* An established pair; the credentials live as long as it does. */
struct pair {
  CredHandle client_credential, server_credential;
  CtxtHandle client, server;
  SECURITY_STATUS status;
};

int pair_open(struct pair *pair, const struct peers *peers);
void pair_close(struct pair *pair);
#endif
