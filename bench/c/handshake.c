/* Handshakes: one after another, and many at once with a thread each. */
#include "sspi.h"
#include <stdlib.h>

#define ROOM 65536

static int acquire(const struct peers *peers, ULONG use, CredHandle *credential) {
  SEC_WINNT_AUTH_IDENTITY_W identity = {0};
  TimeStamp expiry;
  int explicit = peers->user && use == SECPKG_CRED_OUTBOUND;
  if (explicit) {
    identity.User = (void *)peers->user, identity.UserLength = wcslen(peers->user);
    identity.Domain = (void *)peers->domain, identity.DomainLength = wcslen(peers->domain);
    identity.Password = (void *)peers->password, identity.PasswordLength = wcslen(peers->password);
    identity.Flags = SEC_WINNT_AUTH_IDENTITY_UNICODE;
  }
  return pAcquireCredentialsHandleW(NULL, (WCHAR *)peers->package, use, NULL, explicit ? &identity : NULL, NULL, NULL,
                                    credential, &expiry);
}

/* The legs, with credentials that are there. The status is that of the last leg. */
static int shake_hands(struct pair *pair, const struct peers *peers) {
  char *memory = malloc(2 * ROOM);
  SecBuffer token[2] = {{0, SECBUFFER_TOKEN, memory}, {0, SECBUFFER_TOKEN, memory + ROOM}};
  SecBufferDesc to_server = {SECBUFFER_VERSION, 1, &token[0]}, to_client = {SECBUFFER_VERSION, 1, &token[1]};
  SECURITY_STATUS client = SEC_I_CONTINUE_NEEDED, server = SEC_I_CONTINUE_NEEDED;
  TimeStamp expiry;
  ULONG attributes;
  SecInvalidateHandle(&pair->client);
  SecInvalidateHandle(&pair->server);
  for (int turn = 0; client == SEC_I_CONTINUE_NEEDED || server == SEC_I_CONTINUE_NEEDED; turn++) {
    if (client == SEC_I_CONTINUE_NEEDED) {
      token[0].cbBuffer = ROOM, token[0].BufferType = SECBUFFER_TOKEN;
      client = pInitializeSecurityContextW(&pair->client_credential, turn ? &pair->client : NULL, (WCHAR *)peers->target,
                                           peers->isc_req, 0, SECURITY_NATIVE_DREP, turn ? &to_client : NULL, 0,
                                           &pair->client, &to_server, &attributes, &expiry);
      if ((pair->status = client) < 0) break;
    }
    if (server == SEC_I_CONTINUE_NEEDED) {
      token[0].BufferType = SECBUFFER_TOKEN;
      token[1].cbBuffer = ROOM, token[1].BufferType = SECBUFFER_TOKEN;
      server = pAcceptSecurityContext(&pair->server_credential, turn ? &pair->server : NULL, &to_server, peers->asc_req,
                                      SECURITY_NATIVE_DREP, &pair->server, &to_client, &attributes, &expiry);
      if ((pair->status = server) < 0) break;
      token[1].BufferType = SECBUFFER_TOKEN;
    }
  }
  free(memory);
  return pair->status == SEC_E_OK;
}

static int acquire_both(struct pair *pair, const struct peers *peers) {
  SecInvalidateHandle(&pair->client);
  SecInvalidateHandle(&pair->server);
  SecInvalidateHandle(&pair->client_credential);
  SecInvalidateHandle(&pair->server_credential);
  if ((pair->status = acquire(peers, SECPKG_CRED_OUTBOUND, &pair->client_credential))) return 0;
  return !(pair->status = acquire(peers, SECPKG_CRED_INBOUND, &pair->server_credential));
}

/* The status is that of the first call that failed, or of the last leg. */
int pair_open(struct pair *pair, const struct peers *peers) {
  return acquire_both(pair, peers) && shake_hands(pair, peers);
}

static void delete_contexts(struct pair *pair) {
  if (SecIsValidHandle(&pair->client)) pDeleteSecurityContext(&pair->client);
  if (SecIsValidHandle(&pair->server)) pDeleteSecurityContext(&pair->server);
}

void pair_close(struct pair *pair) {
  delete_contexts(pair);
  if (SecIsValidHandle(&pair->client_credential)) pFreeCredentialsHandle(&pair->client_credential);
  if (SecIsValidHandle(&pair->server_credential)) pFreeCredentialsHandle(&pair->server_credential);
}

/* Who takes part in all that follows. */
static struct peers peers;

static const WCHAR *copy(const WCHAR *text) {
  return text && *text ? _wcsdup(text) : NULL;
}

BENCH void bench_peers(const WCHAR *package, const WCHAR *user, const WCHAR *domain, const WCHAR *password,
                       const WCHAR *target, ULONG isc_req, ULONG asc_req) {
  peers = (struct peers){copy(package), copy(user), copy(domain), copy(password), copy(target), isc_req, asc_req};
}

/* Null if it fails; the status of that is in `bench_status`. */
static SECURITY_STATUS last;

BENCH void *bench_pair(void) {
  struct pair *pair = malloc(sizeof *pair);
  if (pair_open(pair, &peers)) return pair;
  last = pair->status;
  pair_close(pair);
  free(pair);
  return NULL;
}

BENCH int bench_status(void) { return last; }

/* Nanoseconds; -1 if one of them fails. */
BENCH double bench_handshakes(int count) {
  double start = now();
  for (int turn = 0; turn < count; turn++) {
    struct pair pair;
    int opened = pair_open(&pair, &peers);
    pair_close(&pair);
    if (!opened) return last = pair.status, -1;
  }
  return now() - start;
}

/* As many handshakes, each in a thread, no more than `at_once` of them at a time, with the same credentials. */
struct pool {
  LONG left, failed;
  struct pair credentials;
};

static DWORD WINAPI worker(void *value) {
  struct pool *pool = value;
  while (InterlockedDecrement(&pool->left) >= 0) {
    struct pair pair = pool->credentials;
    if (!shake_hands(&pair, &peers)) InterlockedIncrement(&pool->failed);
    delete_contexts(&pair);
  }
  return 0;
}

BENCH double bench_threads(int count, int at_once) {
  HANDLE threads[MAXIMUM_WAIT_OBJECTS];
  struct pool pool = {.left = count};
  int acquired = acquire_both(&pool.credentials, &peers);
  double start = now();
  for (int index = 0; index < at_once; index++) threads[index] = CreateThread(NULL, 0, worker, &pool, 0, NULL);
  WaitForMultipleObjects(at_once, threads, TRUE, INFINITE);
  double took = now() - start;
  for (int index = 0; index < at_once; index++) CloseHandle(threads[index]);
  pair_close(&pool.credentials);
  return !acquired || pool.failed ? -1 : took;
}
