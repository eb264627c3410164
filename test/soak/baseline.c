// The soak's handshake with sspi-rs, in C: what the library itself keeps of each is not ours.
// baseline LIBRARY HANDSHAKES SAMPLES: prints lines of "handshakes, resident bytes".
// Its functions have Windows' types under Linux' calling convention, which no header declares.

#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

typedef struct { uint64_t lower, upper; } SecHandle;
typedef struct { uint32_t size, type; void *data; } SecBuffer;
typedef struct { uint32_t version, count; SecBuffer *buffers; } SecBufferDesc;
typedef struct {
  const uint16_t *user; uint32_t userLength;
  const uint16_t *domain; uint32_t domainLength;
  const uint16_t *password; uint32_t passwordLength;
  uint32_t flags;
} Identity;

enum { INBOUND = 1, OUTBOUND = 2, TOKEN = 2, UNICODE = 2, NATIVE_DREP = 16 };
enum { COMPLETE_NEEDED = 0x90313, COMPLETE_AND_CONTINUE = 0x90314 };
/** ISC_REQ and ASC_REQ alike: REPLAY_DETECT, SEQUENCE_DETECT, CONFIDENTIALITY. */
enum { REQUESTS = 0x4 | 0x8 | 0x10 };

static int32_t (*acquire)(const uint16_t *, const uint16_t *, uint32_t, void *, Identity *, void *,
                          void *, SecHandle *, int64_t *);
static int32_t (*initialize)(SecHandle *, SecHandle *, const uint16_t *, uint32_t, uint32_t, uint32_t,
                             SecBufferDesc *, uint32_t, SecHandle *, SecBufferDesc *, uint32_t *,
                             int64_t *);
static int32_t (*accept)(SecHandle *, SecHandle *, SecBufferDesc *, uint32_t, uint32_t, SecHandle *,
                         SecBufferDesc *, uint32_t *, int64_t *);
static int32_t (*complete)(SecHandle *, SecBufferDesc *);
static int32_t (*freeCredentials)(SecHandle *);
static int32_t (*deleteContext)(SecHandle *);

static const uint16_t package[] = u"NTLM", target[] = u"HTTP/lab";
static const uint16_t user[] = u"alice", domain[] = u"LAB.TEST", password[] = u"Pässwörd-1€";
#define LENGTH(text) (sizeof(text) / sizeof *(text) - 1)
static Identity alice = { user, LENGTH(user), domain, LENGTH(domain), password, LENGTH(password),
                          UNICODE };

static int32_t check(const char *function, int32_t status) {
  if (status >= 0) return status;
  fprintf(stderr, "%s: 0x%x\n", function, (uint32_t)status);
  exit(1);
}

static SecHandle credential(uint32_t use) {
  SecHandle handle = { -1, -1 };
  int64_t expiry;
  check("AcquireCredentialsHandleW",
        acquire(NULL, package, use, NULL, &alice, NULL, NULL, &handle, &expiry));
  return handle;
}

static void shakeHands(void) {
  static uint8_t room[2][0x10000];
  SecHandle credentials[2] = { credential(OUTBOUND), credential(INBOUND) };
  SecHandle contexts[2] = { { -1, -1 }, { -1, -1 } };
  uint32_t attributes, size = 0;
  int64_t expiry;
  for (int leg = 0; leg < 4; leg++) {
    int side = leg % 2;
    SecBuffer in = { size, TOKEN, room[!side] }, out = { sizeof room[side], TOKEN, room[side] };
    SecBufferDesc input = { 0, 1, &in }, output = { 0, 1, &out };
    SecHandle *context = leg < 2 ? NULL : &contexts[side];
    int32_t status =
        side == 0 ? initialize(&credentials[0], context, target, REQUESTS, 0, NATIVE_DREP,
                               leg == 0 ? NULL : &input, 0, &contexts[0], &output, &attributes, &expiry)
                  : accept(&credentials[1], context, &input, REQUESTS, NATIVE_DREP, &contexts[1],
                           &output, &attributes, &expiry);
    check(side == 0 ? "InitializeSecurityContextW" : "AcceptSecurityContext", status);
    if (status == COMPLETE_NEEDED || status == COMPLETE_AND_CONTINUE)
      check("CompleteAuthToken", complete(&contexts[side], &output));
    size = out.size;
  }
  for (int side = 0; side < 2; side++) {
    freeCredentials(&credentials[side]);
    deleteContext(&contexts[side]);
  }
}

static long residentBytes(void) {
  long total = 0, resident = 0;
  FILE *file = fopen("/proc/self/statm", "r");
  if (!file || fscanf(file, "%ld %ld", &total, &resident) != 2) exit(1);
  fclose(file);
  return resident * sysconf(_SC_PAGESIZE);
}

int main(int count, char **values) {
  if (count != 4) return 2;
  void *library = dlopen(values[1], RTLD_NOW);
  if (!library) return fprintf(stderr, "%s\n", dlerror()), 1;
  *(void **)&acquire = dlsym(library, "AcquireCredentialsHandleW");
  *(void **)&initialize = dlsym(library, "InitializeSecurityContextW");
  *(void **)&accept = dlsym(library, "AcceptSecurityContext");
  *(void **)&complete = dlsym(library, "CompleteAuthToken");
  *(void **)&freeCredentials = dlsym(library, "FreeCredentialsHandle");
  *(void **)&deleteContext = dlsym(library, "DeleteSecurityContext");
  int handshakes = atoi(values[2]), every = handshakes / atoi(values[3]);
  for (int done = 1; done <= handshakes; done++) {
    shakeHands();
    if (every == 0 || done % every == 0) printf("%d %ld\n", done, residentBytes());
  }
  return 0;
}
