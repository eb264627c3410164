/* Stands in for advapi32.dll where it answers about tokens: what it answers is the test's to say. */
#include <stdint.h>
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

EXPORT void TokensReset(int32_t type, int32_t impersonation_level) {
  count = delay = 0;
  lookups = closed = 0;
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

EXPORT int GetTokenInformation(void *token, int class, void *memory, uint32_t length, uint32_t *needed) {
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

uint32_t last_error_of_thread(void) { return last_error; }
