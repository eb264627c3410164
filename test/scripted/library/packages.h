/* The packages there are: one that signs and seals, one that reads records off a stream, real names. */

#define PLAIN_CAPABILITIES \
  (SECPKG_FLAG_INTEGRITY | SECPKG_FLAG_PRIVACY | SECPKG_FLAG_CONNECTION | SECPKG_FLAG_MULTI_REQUIRED | \
   SECPKG_FLAG_IMPERSONATION | SECPKG_FLAG_ACCEPT_WIN32_NAME)

struct package {
  const WCHAR *name;
  ULONG capabilities;
};

static const struct package packages[] = {
    {L"Scripted", PLAIN_CAPABILITIES},
    {L"ScriptedStream", PLAIN_CAPABILITIES | SECPKG_FLAG_STREAM},
    // For what only happens with a package of that name. They do what the first two do.
    {L"NTLM", PLAIN_CAPABILITIES},
    {L"Kerberos", PLAIN_CAPABILITIES},
    {L"Negotiate", PLAIN_CAPABILITIES},
    {L"WDigest", PLAIN_CAPABILITIES},
    {L"CREDSSP", PLAIN_CAPABILITIES | SECPKG_FLAG_STREAM},
    {L"Microsoft Unified Security Protocol Provider", PLAIN_CAPABILITIES | SECPKG_FLAG_STREAM},
};

#define PACKAGES (sizeof packages / sizeof *packages)
#define MAX_TOKEN 4096

static const WCHAR comment[] = L"Does what a test says";

static int is_stream(const struct object *object) {
  return (packages[object->package].capabilities & SECPKG_FLAG_STREAM) != 0;
}

/* The index of a package, or -1. */
static int package_find(const WCHAR *name) {
  if (!name) return -1;
  for (unsigned index = 0; index < PACKAGES; index++)
    if (!_wcsicmp(packages[index].name, name)) return (int)index;
  return -1;
}

static WCHAR *wide_copy(WCHAR **at, const WCHAR *string) {
  WCHAR *copy = *at;
  size_t size = wcslen(string) + 1;
  memcpy(copy, string, size * sizeof(WCHAR));
  *at += size;
  return copy;
}

/* SecPkgInfoW of packages in a row and behind them the strings: one block, as secur32 makes it. */
static SecPkgInfoW *package_info(unsigned first, unsigned count, const char *by) {
  size_t size = count * sizeof(SecPkgInfoW);
  for (unsigned index = first; index < first + count; index++)
    size += (wcslen(packages[index].name) + 1) * sizeof(WCHAR) + sizeof comment;
  SecPkgInfoW *info = block_new(size, CONTEXT_BUFFER, by);
  WCHAR *strings = (WCHAR *)(info + count);
  for (unsigned index = 0; index < count; index++) {
    info[index].fCapabilities = packages[first + index].capabilities;
    info[index].wVersion = 1;
    info[index].wRPCID = SECPKG_ID_NONE;
    info[index].cbMaxToken = MAX_TOKEN;
    info[index].Name = wide_copy(&strings, packages[first + index].name);
    info[index].Comment = wide_copy(&strings, comment);
  }
  return info;
}
