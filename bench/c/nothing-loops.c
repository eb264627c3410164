/* C's own cost of a call that does nothing. */
#include "sspi.h"

static __typeof__(&InitializeSecurityContextW) initialize;
static __typeof__(&AcceptSecurityContext) accept_context;
static __typeof__(&QueryContextAttributesW) query;
static __typeof__(&EncryptMessage) encrypt;

BENCH int bench_nothing_open(const char *path) {
  HMODULE library = LoadLibraryA(path);
  if (!library) return 0;
  initialize = (__typeof__(initialize))(void *)GetProcAddress(library, "InitializeSecurityContextW");
  accept_context = (__typeof__(accept_context))(void *)GetProcAddress(library, "AcceptSecurityContext");
  query = (__typeof__(query))(void *)GetProcAddress(library, "QueryContextAttributesW");
  encrypt = (__typeof__(encrypt))(void *)GetProcAddress(library, "EncryptMessage");
  return initialize && accept_context && query && encrypt;
}

static CredHandle credential;
static CtxtHandle context;
static SecBufferDesc buffers;
static SecPkgContext_Sizes sizes;
static TimeStamp expiry;
static ULONG attributes;

BENCH double bench_nothing_initialize(int count) {
  double start = now();
  for (int turn = 0; turn < count; turn++)
    initialize(&credential, &context, L"HTTP/lab", 0x81c, 0, SECURITY_NATIVE_DREP, &buffers, 0, &context, &buffers,
               &attributes, &expiry);
  return now() - start;
}

BENCH double bench_nothing_accept(int count) {
  double start = now();
  for (int turn = 0; turn < count; turn++)
    accept_context(&credential, &context, &buffers, 0x81c, SECURITY_NATIVE_DREP, &context, &buffers, &attributes,
                   &expiry);
  return now() - start;
}

BENCH double bench_nothing_query(int count) {
  double start = now();
  for (int turn = 0; turn < count; turn++) query(&context, SECPKG_ATTR_SIZES, &sizes);
  return now() - start;
}

BENCH double bench_nothing_encrypt(int count) {
  double start = now();
  for (int turn = 0; turn < count; turn++) encrypt(&context, 0, &buffers, 0);
  return now() - start;
}
