/* Stands in for netapi32.dll and ntdsapi.dll: composes names as Windows does, and answers as a test says. */
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef __linux__
#define EXPORT
#else
#define EXPORT __declspec(dllexport)
#endif

enum { ERROR_INVALID_PARAMETER = 87, ERROR_BUFFER_OVERFLOW = 111 };
enum { BINDING = 0xb1d };

static char calls[4096];
static char failing[40];
static uint32_t failing_error;
static int live, bound;
static unsigned char answer[4096];
static uint32_t answer_length, answer_pointers[32], answer_count;

EXPORT void DirectoryReset(void) {
  calls[0] = failing[0] = 0;
  answer_length = answer_count = 0;
}

EXPORT void DirectoryFail(const char *name, uint32_t error) {
  snprintf(failing, sizeof failing, "%s", name);
  failing_error = error;
}

/* The next answer: at each place stands a distance from its start, which becomes an address. */
EXPORT void DirectoryAnswer(const void *bytes, uint32_t length, const uint32_t *places, uint32_t count) {
  memcpy(answer, bytes, length);
  memcpy(answer_pointers, places, count * sizeof *places);
  answer_length = length;
  answer_count = count;
}

EXPORT const char *DirectoryCalls(void) { return calls; }
/* Pieces of memory that were given and not freed, and connections that are open. */
EXPORT int DirectoryLive(void) { return live + bound; }

static const char *narrow(const uint16_t *text) {
  static char texts[8][300];
  static unsigned next;
  char *to = texts[next++ % 8];
  unsigned at = 0;
  if (!text) return "null";
  for (; at < 299 && text[at]; at++) to[at] = (char)text[at];
  to[at] = 0;
  return to;
}

static uint32_t called(const char *name, const char *format, ...) {
  va_list values;
  va_start(values, format);
  size_t used = strlen(calls);
  used += (size_t)snprintf(calls + used, sizeof calls - used, "%s ", name);
  vsnprintf(calls + used, sizeof calls - used, format, values);
  va_end(values);
  strncat(calls, "\n", sizeof calls - strlen(calls) - 1);
  if (strcmp(failing, name)) return 0;
  failing[0] = 0;
  return failing_error;
}

static void *answered(void) {
  if (!answer_length) return NULL;
  unsigned char *memory = malloc(answer_length);
  memcpy(memory, answer, answer_length);
  for (uint32_t at = 0; at < answer_count; at++) {
    uintptr_t distance;
    memcpy(&distance, memory + answer_pointers[at], sizeof distance);
    distance += (uintptr_t)memory;
    memcpy(memory + answer_pointers[at], &distance, sizeof distance);
  }
  live++;
  return memory;
}

static void freed(void *memory, const char *name) {
  called(name, "%s", memory ? "memory" : "null");
  if (!memory) return;
  free(memory);
  live--;
}

EXPORT uint32_t DsGetDcNameW(const uint16_t *computer, const uint16_t *domain, const void *guid, const uint16_t *site,
                             uint32_t flags, void **info) {
  uint32_t error = called("DsGetDcNameW", "%s %s %s %s %x", narrow(computer), narrow(domain), guid ? "guid" : "null",
                          narrow(site), flags);
  if (!error) *info = answered();
  return error;
}

EXPORT uint32_t NetApiBufferFree(void *memory) {
  freed(memory, "NetApiBufferFree");
  return 0;
}

/* class/instance:port/service; without an instance, or with the same one, class/service:port. */
EXPORT uint32_t DsMakeSpnW(const uint16_t *class, const uint16_t *service, const uint16_t *instance, uint16_t port,
                           const uint16_t *referrer, uint32_t *length, uint16_t *spn) {
  char text[1000], number[8] = "";
  uint32_t error = called("DsMakeSpnW", "%s %s %s %u %s %u", narrow(class), narrow(service), narrow(instance), port,
                          narrow(referrer), *length);
  if (error) return error;
  if (port) snprintf(number, sizeof number, ":%u", port);
  if (instance) snprintf(text, sizeof text, "%s/%s%s/%s", narrow(class), narrow(instance), number, narrow(service));
  else snprintf(text, sizeof text, "%s/%s%s", narrow(class), narrow(service), number);
  uint32_t needed = (uint32_t)strlen(text) + 1, had = *length;
  *length = needed;
  if (had < needed) return ERROR_BUFFER_OVERFLOW;
  for (uint32_t at = 0; at < needed; at++) spn[at] = (uint16_t)text[at];
  return 0;
}

EXPORT uint32_t DsGetSpnW(int type, const uint16_t *class, const uint16_t *service, uint16_t port, uint16_t names,
                          const uint16_t **name, const uint16_t *ports, uint32_t *count, uint16_t ***spns) {
  uint32_t error = called("DsGetSpnW", "%d %s %s %u %u", type, narrow(class), narrow(service), port, names);
  if (error) return error;
  for (unsigned at = 0; at < names; at++) called("name", "%s %u", narrow(name[at]), ports ? ports[at] : 0);
  *spns = answered();
  *count = answer_count;
  return 0;
}

EXPORT void DsFreeSpnArrayW(uint32_t count, uint16_t **spns) {
  if (count != answer_count) called("wrong count", "");
  freed(spns, "DsFreeSpnArrayW");
}

EXPORT uint32_t DsBindW(const uint16_t *controller, const uint16_t *domain, uintptr_t *handle) {
  uint32_t error = called("DsBindW", "%s %s", narrow(controller), narrow(domain));
  if (error) return error;
  bound++;
  *handle = BINDING;
  return 0;
}

EXPORT uint32_t DsUnBindW(uintptr_t *handle) {
  called("DsUnBindW", "%x", (unsigned)*handle);
  bound--;
  return 0;
}

EXPORT uint32_t DsCrackNamesW(uintptr_t handle, int flags, int offered, int desired, uint32_t count,
                              const uint16_t **names, void **result) {
  uint32_t error = called("DsCrackNamesW", "%x %d %d %d %u", (unsigned)handle, flags, offered, desired, count);
  for (uint32_t at = 0; at < count; at++) called("name", "%s", narrow(names[at]));
  if (!error) *result = answered();
  return error;
}

EXPORT void DsFreeNameResultW(void *result) { freed(result, "DsFreeNameResultW"); }
