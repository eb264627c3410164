/* Memory that this package allocates for its callers, and how they give it back. */

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/asan_interface.h>
#else
#define ASAN_POISON_MEMORY_REGION(address, size) ((void)0)
#define ASAN_UNPOISON_MEMORY_REGION(address, size) ((void)0)
#endif

enum family { CONTEXT_BUFFER, AUTH_IDENTITY, LOCAL, STORE, CERTIFICATE, CHAIN, CHAIN_ENGINE, KEY_CONTAINER, CNG_HANDLE, LSA_BUFFER, STORED_CREDENTIAL, TASK_MEMORY, CSP_HANDLE, CNG_BUFFER };
static const char *const family_names[] = {
    "FreeContextBuffer", "SspiFreeAuthIdentity", "SspiLocalFree", "CertCloseStore", "CertFreeCertificateContext",
    "CertFreeCertificateChain", "CertFreeCertificateChainEngine", "deletion of the key", "NCryptFreeObject",
    "LsaFreeReturnBuffer", "CredFree", "CoTaskMemFree", "CryptReleaseContext", "BCryptFreeBuffer"};

struct block {
  struct block *next, *newer;
  unsigned char *memory;
  size_t size;
  enum family family;
  const char *by;
  int freed;
};

#define BUCKETS 4096
#define QUARANTINE (4u << 20)

static struct block *buckets[BUCKETS];
static struct block *oldest, *newest;
static size_t quarantined;
static unsigned long long blocks_made, blocks_freed;

static struct block **bucket_of(const void *memory) {
  return &buckets[((ULONG_PTR)memory >> 4) % BUCKETS];
}

static struct block *block_find(const void *memory) {
  struct block *block = *bucket_of(memory);
  while (block && block->memory != memory) block = block->next;
  return block;
}

static void *block_new(size_t size, enum family family, const char *by) {
  struct block *block = calloc(1, sizeof *block);
  // One byte at least: each block has an address of its own.
  if (!block || !(block->memory = calloc(1, size ? size : 1))) abort();
  block->size = size;
  block->family = family;
  block->by = by;
  struct block **bucket = bucket_of(block->memory);
  block->next = *bucket;
  *bucket = block;
  blocks_made++;
  return block->memory;
}

static void *block_copy(const void *bytes, size_t size, enum family family, const char *by) {
  return memcpy(block_new(size, family, by), bytes, size);
}

/* Gives the oldest of the freed blocks to the C library, once nobody wrote into it any more. */
static void block_evict(void) {
  struct block *block = oldest;
  oldest = block->newer;
  if (!oldest) newest = NULL;
  quarantined -= block->size + sizeof *block;
  ASAN_UNPOISON_MEMORY_REGION(block->memory, block->size);
  for (size_t index = 0; index < block->size; index++) {
    if (block->memory[index] == 0xdd) continue;
    fault("memory of %s was written to after it was freed", block->by);
    break;
  }
  struct block **link = bucket_of(block->memory);
  while (*link != block) link = &(*link)->next;
  *link = block->next;
  free(block->memory);
  free(block);
}

/* Freed memory is kept for a while, so that freeing it again is seen, and using it shows. */
static void block_free(void *memory, enum family family) {
  const char *function = family_names[family];
  struct block *block = block_find(memory);
  if (!block) {
    fault("%s: not memory of ours", function);
    return;
  }
  if (block->freed) {
    fault("%s: memory of %s freed twice", function, block->by);
    return;
  }
  if (block->family != family)
    fault("%s: memory of %s is to be freed with %s", function, block->by, family_names[block->family]);
  memset(block->memory, 0xdd, block->size);
  ASAN_POISON_MEMORY_REGION(block->memory, block->size);
  block->freed = 1;
  blocks_freed++;
  if (newest) newest->newer = block;
  else oldest = block;
  newest = block;
  quarantined += block->size + sizeof *block;
  while (quarantined > QUARANTINE) block_evict();
}

static void json_blocks(struct text *text) {
  text_add(text, "[");
  for (unsigned bucket = 0; bucket < BUCKETS; bucket++) {
    for (struct block *block = buckets[bucket]; block; block = block->next) {
      if (block->freed) continue;
      json_next(text);
      text_format(text, "{\"by\":\"%s\",\"size\":%llu,\"freedWith\":\"%s\"}", block->by,
                  (unsigned long long)block->size, family_names[block->family]);
    }
  }
  text_add(text, "]");
}
