/* Stands in for advapi32.dll where it answers about tokens: what it answers is the test's to say. */
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#ifdef __linux__
#include <unistd.h>
#define EXPORT
#define close_handle CloseHandle
#define last_error_of_thread GetLastError
static void wait_for(unsigned milliseconds) { usleep(milliseconds * 1000); }
#else
#define EXPORT __declspec(dllexport)
/* These two have namesakes that the C library of Windows calls. */
__asm__(".section .drectve\n.ascii \" -export:CloseHandle=close_handle\"\n.text");
__asm__(".section .drectve\n.ascii \" -export:GetLastError=last_error_of_thread\"\n.text");
__declspec(dllimport) void __stdcall Sleep(unsigned long milliseconds);
static void wait_for(unsigned milliseconds) { Sleep(milliseconds); }
#endif

enum { TOKEN_USER = 1, TOKEN_GROUPS = 2, TOKEN_STATISTICS = 10, TOKEN_RESTRICTED_SIDS = 11 };
enum { ERROR_INVALID_PARAMETER = 87, ERROR_INSUFFICIENT_BUFFER = 122, ERROR_NONE_MAPPED = 1332 };
enum { MOST = 64, LONGEST_SID = 68 };

struct entry {
  int list;
  uint32_t attributes, length;
  unsigned char sid[LONGEST_SID];
  uint16_t name[300], domain[300]; /* empty for an identifier that nobody knows */
};

static struct entry entries[MOST];
static unsigned count, delay;
static int32_t token_type, level;
static volatile int lookups, closed;
static uint32_t last_error;
static char calls[2048], failing[40];
static uint32_t failing_error;
static uintptr_t thread_token;
static const unsigned char *password_seen;
static unsigned password_length;

/* Classes of information that a test gives as bytes; `sid` is where they hold a distance to a SID, or -1. */
static struct {
  int class, sid;
  uint32_t length;
  unsigned char bytes[256];
} classes[16];
static unsigned class_count;

EXPORT void TokensReset(int32_t type, int32_t impersonation_level) {
  count = delay = 0;
  lookups = closed = 0;
  class_count = 0;
  failing[0] = calls[0] = 0;
  thread_token = 0;
  token_type = type;
  level = impersonation_level;
}

EXPORT void TokensAdd(int list, const void *sid, uint32_t length, uint32_t attributes, const uint16_t *name,
               const uint16_t *domain) {
  struct entry *entry = &entries[count++];
  memset(entry, 0, sizeof *entry);
  entry->list = list;
  entry->length = length;
  entry->attributes = attributes;
  memcpy(entry->sid, sid, length);
  for (unsigned at = 0; (entry->name[at] = name[at]); at++) continue;
  for (unsigned at = 0; (entry->domain[at] = domain[at]); at++) continue;
}

/* How long each look-up takes: as long as a domain controller that does not answer. */
EXPORT void TokensDelay(unsigned milliseconds) { delay = milliseconds; }
EXPORT int TokensLookups(void) { return lookups; }
EXPORT int TokensClosed(void) { return closed; }

static int fail(uint32_t error) {
  last_error = error;
  return 0;
}

/* SID_AND_ATTRIBUTES in a row, the identifiers behind them, as Windows lays them out. */
static uint32_t lay_out(int list, unsigned char *memory, uint32_t start) {
  uint32_t members = 0, end;
  for (unsigned at = 0; at < count; at++) members += entries[at].list == list;
  end = start + members * 16;
  for (unsigned at = 0; at < count; at++) {
    struct entry *entry = &entries[at];
    if (entry->list != list) continue;
    if (memory) {
      *(void **)(memory + start) = memory + end;
      *(uint32_t *)(memory + start + 8) = entry->attributes;
      memcpy(memory + end, entry->sid, entry->length);
      start += 16;
    }
    end += entry->length;
  }
  return end;
}

static uint32_t information(int class, unsigned char *memory) {
  if (class == TOKEN_USER) return lay_out(class, memory, 0);
  if (class == TOKEN_STATISTICS) {
    if (memory) *(int32_t *)(memory + 24) = token_type, *(int32_t *)(memory + 28) = level;
    return 56;
  }
  uint32_t members = 0;
  for (unsigned at = 0; at < count; at++) members += entries[at].list == class;
  if (memory) *(uint32_t *)memory = members;
  /* The count of an empty list has 4 bytes; the lists of others begin at 8. */
  return members ? lay_out(class, memory, 8) : 4;
}

EXPORT void TokensSet(int class, const void *bytes, uint32_t length, int sid) {
  classes[class_count].class = class;
  classes[class_count].length = length;
  classes[class_count].sid = sid;
  memcpy(classes[class_count++].bytes, bytes, length);
}

static int given_information(int class, unsigned char *memory, uint32_t length, uint32_t *needed) {
  for (unsigned at = 0; at < class_count; at++) {
    if (classes[at].class != class) continue;
    *needed = classes[at].length;
    if (length < *needed) return fail(ERROR_INSUFFICIENT_BUFFER);
    memcpy(memory, classes[at].bytes, *needed);
    if (classes[at].sid >= 0) *(uintptr_t *)(memory + classes[at].sid) += (uintptr_t)memory;
    return 1;
  }
  return -1;
}

EXPORT int GetTokenInformation(void *token, int class, void *memory, uint32_t length, uint32_t *needed) {
  int given = given_information(class, memory, length, needed);
  if (given >= 0) return given;
  if (class != TOKEN_USER && class != TOKEN_GROUPS && class != TOKEN_STATISTICS && class != TOKEN_RESTRICTED_SIDS)
    return fail(ERROR_INVALID_PARAMETER);
  (void)token;
  *needed = information(class, NULL);
  if (length < *needed) return fail(ERROR_INSUFFICIENT_BUFFER);
  information(class, memory);
  return 1;
}

static uint32_t length_of(const uint16_t *text) {
  uint32_t length = 0;
  while (text[length]) length++;
  return length;
}

/* Without room for both, the sizes with their NULs. */
EXPORT int LookupAccountSidW(const uint16_t *system, const unsigned char *sid, uint16_t *name, uint32_t *name_size,
                      uint16_t *domain, uint32_t *domain_size, int *use) {
  (void)system;
  __sync_fetch_and_add(&lookups, 1);
  if (delay) wait_for(delay);
  struct entry *entry = entries;
  while (entry < entries + count && memcmp(entry->sid, sid, 8 + sid[1] * 4)) entry++;
  if (entry == entries + count || !entry->name[0]) return fail(ERROR_NONE_MAPPED);
  uint32_t name_length = length_of(entry->name), domain_length = length_of(entry->domain);
  if (*name_size <= name_length || *domain_size <= domain_length) {
    *name_size = name_length + 1;
    *domain_size = domain_length + 1;
    return fail(ERROR_INSUFFICIENT_BUFFER);
  }
  memcpy(name, entry->name, (name_length + 1) * 2);
  memcpy(domain, entry->domain, (domain_length + 1) * 2);
  *name_size = name_length;
  *domain_size = domain_length;
  *use = entry->list == TOKEN_USER ? 1 : 2;
  return 1;
}

int close_handle(void *handle) {
  (void)handle;
  closed++;
  return 1;
}

/* Calls that change or ask something, with their numbers, a line each; the next call of a name can be made to fail. */
EXPORT const char *TokensCalls(void) { return calls; }

EXPORT void TokensFail(const char *name, uint32_t error) {
  snprintf(failing, sizeof failing, "%s", name);
  failing_error = error;
}

/* Whether the password that was last given is zeros now. */
EXPORT int TokensWiped(void) {
  for (unsigned at = 0; at < password_length; at++)
    if (password_seen[at]) return 0;
  return 1;
}

static int called(const char *name, const char *format, ...) {
  va_list values;
  va_start(values, format);
  size_t used = strlen(calls);
  used += (size_t)snprintf(calls + used, sizeof calls - used, "%s", name);
  vsnprintf(calls + used, sizeof calls - used, format, values);
  va_end(values);
  if (strcmp(failing, name)) return 1;
  failing[0] = 0;
  return fail(failing_error);
}

EXPORT int LogonUserW(const uint16_t *user, const uint16_t *domain, const uint16_t *password, uint32_t type,
                      uint32_t provider, uintptr_t *token) {
  password_seen = (const unsigned char *)password;
  password_length = length_of(password) * 2;
  char name[64] = "", of[64] = "null";
  for (unsigned at = 0; at < 63 && (name[at] = (char)user[at]); at++) continue;
  for (unsigned at = 0; domain && at < 63 && (of[at] = (char)domain[at]); at++) continue;
  if (!called("LogonUserW", " %s %s %u %u %u\n", name, of, password_length, type, provider)) return 0;
  *token = 0x88;
  return 1;
}

EXPORT int DuplicateTokenEx(uintptr_t token, uint32_t access, void *attributes, int impersonation_level, int type,
                            uintptr_t *made) {
  (void)attributes;
  if (!called("DuplicateTokenEx", " %x %x %d %d\n", (unsigned)token, access, impersonation_level, type)) return 0;
  *made = 0x99;
  return 1;
}

EXPORT int CheckTokenMembership(uintptr_t token, const unsigned char *sid, int *member) {
  if (!called("CheckTokenMembership", " %x %u\n", (unsigned)token, sid[1])) return 0;
  *member = 0;
  for (unsigned at = 0; at < count; at++)
    if (entries[at].list == TOKEN_GROUPS && !memcmp(entries[at].sid, sid, 8 + sid[1] * 4)) *member = 1;
  return 1;
}

EXPORT int OpenThreadToken(void *thread, uint32_t access, int as_self, uintptr_t *token) {
  (void)thread;
  if (!called("OpenThreadToken", " %x %d\n", access, as_self)) return 0;
  if (!thread_token) return fail(1008);
  *token = thread_token;
  return 1;
}

EXPORT int SetThreadToken(void *thread, uintptr_t token) {
  if (!called("SetThreadToken", " %s%x\n", thread ? "thread " : "", (unsigned)token)) return 0;
  thread_token = token;
  return 1;
}

EXPORT int RevertToSelf(void) {
  thread_token = 0;
  return called("RevertToSelf", "\n");
}

EXPORT int OpenProcessToken(void *process, uint32_t access, uintptr_t *token) {
  (void)process;
  if (!called("OpenProcessToken", " %x\n", access)) return 0;
  *token = 0x66;
  return 1;
}

EXPORT void *GetCurrentProcess(void) { return (void *)-1; }
EXPORT void *GetCurrentThread(void) { return (void *)-2; }

EXPORT int LookupPrivilegeNameW(const uint16_t *system, const uint32_t *luid, uint16_t *name, uint32_t *size) {
  static const char names[2][24] = {"SeTcbPrivilege", "SeDebugPrivilege"};
  (void)system;
  if (luid[0] != 7 && luid[0] != 20) return fail(1313);
  const char *found = names[luid[0] == 20];
  uint32_t length = (uint32_t)strlen(found);
  if (!name || *size <= length) {
    *size = length + 1;
    return fail(ERROR_INSUFFICIENT_BUFFER);
  }
  for (uint32_t at = 0; at <= length; at++) name[at] = (uint16_t)found[at];
  *size = length;
  return 1;
}

uint32_t last_error_of_thread(void) { return last_error; }
