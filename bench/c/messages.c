/* Messages under an established pair, and queries of it. Each gives nanoseconds, or -1 on a failure. */
#include "sspi.h"
#include <stdlib.h>

BENCH double bench_query_sizes(struct pair *pair, int count) {
  SecPkgContext_Sizes sizes;
  double start = now();
  for (int turn = 0; turn < count; turn++)
    if (pQueryContextAttributesW(&pair->client, SECPKG_ATTR_SIZES, &sizes)) return -1;
  return now() - start;
}

/* With all fields read, as a program reads them. */
BENCH double bench_enumerate(int count) {
  volatile size_t sum = 0;
  double start = now();
  for (int turn = 0; turn < count; turn++) {
    ULONG packages;
    SecPkgInfoW *info;
    if (pEnumerateSecurityPackagesW(&packages, &info)) return -1;
    for (ULONG index = 0; index < packages; index++)
      sum += info[index].fCapabilities + info[index].wVersion + info[index].wRPCID + info[index].cbMaxToken +
             wcslen(info[index].Name) + wcslen(info[index].Comment);
    pFreeContextBuffer(info);
  }
  return now() - start;
}

/* Enough for every trailer: Wine's Kerberos says 49 and needs 60. */
#define TOKEN 64
#define PADDING 64

static ULONG block_size(struct pair *pair) {
  SecPkgContext_Sizes sizes;
  return pQueryContextAttributesW(&pair->client, SECPKG_ATTR_SIZES, &sizes) ? 0 : sizes.cbBlockSize;
}

/* The client signs, and the server verifies. `signed_only`: it does not verify. */
BENCH double bench_sign(struct pair *pair, int size, int count, int signed_only) {
  char *message = calloc(1, size), token[TOKEN];
  SecBuffer buffers[2] = {{size, SECBUFFER_DATA, message}, {TOKEN, SECBUFFER_TOKEN, token}};
  SecBufferDesc list = {SECBUFFER_VERSION, 2, buffers};
  ULONG quality;
  int failed = 0;
  double start = now();
  for (int turn = 0; turn < count && !failed; turn++) {
    buffers[1].cbBuffer = TOKEN;
    failed = pMakeSignature(&pair->client, 0, &list, 0) < 0;
    if (!signed_only && !failed) failed = pVerifySignature(&pair->server, &list, 0, &quality) < 0;
  }
  double took = now() - start;
  free(message);
  return failed ? -1 : took;
}

struct message {
  SecBuffer buffers[3];
  SecBufferDesc list;
};

static void prepare(struct message *message, int size, ULONG block, char *memory) {
  message->buffers[0] = (SecBuffer){TOKEN, SECBUFFER_TOKEN, memory};
  message->buffers[1] = (SecBuffer){size, SECBUFFER_DATA, memory + TOKEN};
  message->buffers[2] = (SecBuffer){block, SECBUFFER_PADDING, memory + TOKEN + size};
  message->list = (SecBufferDesc){SECBUFFER_VERSION, 3, message->buffers};
}

/* The same memory again and again: less cannot be done. */
BENCH double bench_encrypt(struct pair *pair, int size, int count) {
  char *memory = calloc(1, TOKEN + size + PADDING);
  ULONG block = block_size(pair);
  struct message message;
  prepare(&message, size, block, memory);
  int failed = 0;
  double start = now();
  for (int turn = 0; turn < count && !failed; turn++) {
    message.buffers[0].cbBuffer = TOKEN;
    message.buffers[2].cbBuffer = block;
    failed = pEncryptMessage(&pair->client, 0, &message.list, 0) < 0;
  }
  double took = now() - start;
  free(memory);
  return failed ? -1 : took;
}

/*
 * Decrypts `count` messages that were encrypted before the clock starts. `altered`: SEC_E_MESSAGE_ALTERED, which
 * comes when all has been decrypted and computed, is no failure (see the README: NTLM under Wine).
 */
BENCH double bench_decrypt(struct pair *pair, int size, int count, int altered) {
  size_t room = TOKEN + size + PADDING;
  char *memory = calloc(count, room);
  struct message *messages = calloc(count, sizeof *messages);
  ULONG block = block_size(pair), quality;
  int failed = 0;
  for (int turn = 0; turn < count && !failed; turn++) {
    prepare(&messages[turn], size, block, memory + turn * room);
    failed = pEncryptMessage(&pair->client, 0, &messages[turn].list, 0) < 0;
  }
  double start = now();
  for (int turn = 0; turn < count && !failed; turn++) {
    SECURITY_STATUS status = pDecryptMessage(&pair->server, &messages[turn].list, 0, &quality);
    failed = status < 0 && !(altered && status == SEC_E_MESSAGE_ALTERED);
  }
  double took = now() - start;
  free(messages);
  free(memory);
  return failed ? -1 : took;
}
