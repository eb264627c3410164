/* Exports: stored credentials, packed ones and the dialogs, as advapi32, credui and ole32 have them.
   What is stored here is scrambled: some tests look through all memory for secrets. */
/* Defined here, not imported. */
#undef WINADVAPI
#define WINADVAPI
#undef CREDUIAPI
#define CREDUIAPI
#include <wincred.h>

/* A credential with all that it points to behind it, as CredRead hands it out in one block. */
struct stored {
  CREDENTIALW head;
  CREDENTIAL_ATTRIBUTEW attribute;
  WCHAR target[64], user[64], comment[64], alias[64], keyword[64];
  BYTE blob[512], value[32];
};

static struct stored kept[8];
static unsigned kept_count;

static void scramble(void *bytes, size_t size) {
  for (size_t index = 0; index < size; index++) ((BYTE *)bytes)[index] ^= 0xa5;
}

static LPWSTR text_into(WCHAR room[64], LPCWSTR text) {
  if (!text || wcslen(text) > 63) return NULL;
  return wcscpy(room, text);
}

/* Where it lies now. */
static void point(struct stored *one) {
  one->head.TargetName = one->target;
  one->head.UserName = one->head.UserName ? one->user : NULL;
  one->head.Comment = one->head.Comment ? one->comment : NULL;
  one->head.TargetAlias = one->head.TargetAlias ? one->alias : NULL;
  one->head.CredentialBlob = one->head.CredentialBlobSize ? one->blob : NULL;
  one->head.Attributes = one->head.AttributeCount ? &one->attribute : NULL;
  one->attribute.Keyword = one->keyword;
  one->attribute.Value = one->value;
}

static struct stored *stored_find(LPCWSTR target, DWORD type) {
  for (struct stored *one = kept; one < kept + kept_count; one++)
    if (one->head.Type == type && !_wcsicmp(one->target, target)) return one;
  return NULL;
}

static void hand_out(struct stored *to, const struct stored *from) {
  *to = *from;
  scramble(to->blob, sizeof to->blob);
  scramble(to->value, sizeof to->value);
  point(to);
}

/* A BOOL, with what GetLastError gives unless a script decides. */
static BOOL leave_with(struct call *call, DWORD error) {
  int scripted = !by_default(call);
  if (!scripted) call->status = !error;
  BOOL result = (BOOL)leave(call);
  if (!result && !scripted) SetLastError(error);
  return result;
}

BOOL WINAPI CredWriteW(PCREDENTIALW Credential, DWORD Flags) {
  CALL(P(ADDRESS, Credential), P(NUMBER, Flags), {"TargetName", TEXT, Credential->TargetName, 0},
       {"UserName", TEXT, Credential->UserName, 0}, {"Comment", TEXT, Credential->Comment, 0},
       {"CredentialBlob", BYTES, Credential->CredentialBlob, Credential->CredentialBlobSize},
       {"Type", NUMBER, (void *)(ULONG_PTR)Credential->Type, 0}, {"Persist", NUMBER, (void *)(ULONG_PTR)Credential->Persist, 0},
       {"CredentialFlags", NUMBER, (void *)(ULONG_PTR)Credential->Flags, 0});
  const CREDENTIAL_ATTRIBUTEW *attribute = Credential->AttributeCount ? Credential->Attributes : NULL;
  secret_remember(Credential->CredentialBlob, Credential->CredentialBlobSize);
  if (attribute) secret_remember(attribute->Value, attribute->ValueSize);
  DWORD error = 0;
  if (by_default(&call)) {
    struct stored *one = stored_find(Credential->TargetName, Credential->Type);
    if (!one && kept_count == 8) error = ERROR_NOT_ENOUGH_MEMORY;
    else if (Credential->CredentialBlobSize > sizeof one->blob) error = RPC_X_BAD_STUB_DATA;
    else {
      if (!one) one = &kept[kept_count++];
      memset(one, 0, sizeof *one);
      one->head = *Credential;
      one->head.LastWritten = (FILETIME){0xd53e8000, 0x019db1de}; /* 1970-01-01 */
      text_into(one->target, Credential->TargetName);
      one->head.UserName = text_into(one->user, Credential->UserName);
      one->head.Comment = text_into(one->comment, Credential->Comment);
      one->head.TargetAlias = text_into(one->alias, Credential->TargetAlias);
      if (Credential->CredentialBlob) memcpy(one->blob, Credential->CredentialBlob, Credential->CredentialBlobSize);
      if (attribute) {
        one->attribute = *attribute;
        text_into(one->keyword, attribute->Keyword);
        memcpy(one->value, attribute->Value, attribute->ValueSize < 32 ? attribute->ValueSize : 32);
      }
      scramble(one->blob, sizeof one->blob);
      scramble(one->value, sizeof one->value);
    }
  }
  return leave_with(&call, error);
}

BOOL WINAPI CredReadW(LPCWSTR TargetName, DWORD Type, DWORD Flags, PCREDENTIALW *Credential) {
  CALL(P(TEXT, TargetName), P(NUMBER, Type), P(NUMBER, Flags), P(ADDRESS, Credential));
  struct stored *one = by_default(&call) ? stored_find(TargetName, Type) : NULL;
  if (one) {
    struct stored *made = block_new(sizeof *made, STORED_CREDENTIAL, __func__);
    hand_out(made, one);
    *Credential = &made->head;
  }
  return leave_with(&call, one ? 0 : ERROR_NOT_FOUND);
}

/* All, or those whose names begin as the filter does, up to its asterisk. */
static int passes(const struct stored *one, LPCWSTR filter) {
  for (const WCHAR *unit = one->target; filter && *filter && *filter != '*'; filter++, unit++)
    if (*filter != *unit) return 0;
  return 1;
}

BOOL WINAPI CredEnumerateW(LPCWSTR Filter, DWORD Flags, DWORD *Count, PCREDENTIALW **Credential) {
  CALL(P(TEXT, Filter), P(NUMBER, Flags), P(ADDRESS, Count), P(ADDRESS, Credential));
  unsigned found = 0;
  for (struct stored *one = kept; by_default(&call) && one < kept + kept_count; one++) found += passes(one, Filter);
  if (found) {
    size_t list = (found * sizeof(PCREDENTIALW) + 15) & ~(size_t)15;
    BYTE *block = block_new(list + found * sizeof(struct stored), STORED_CREDENTIAL, __func__);
    struct stored *at = (struct stored *)(block + list);
    *Credential = (PCREDENTIALW *)block;
    *Count = 0;
    for (struct stored *one = kept; one < kept + kept_count; one++) {
      if (!passes(one, Filter)) continue;
      hand_out(at, one);
      (*Credential)[(*Count)++] = &at++->head;
    }
  }
  return leave_with(&call, found ? 0 : ERROR_NOT_FOUND);
}

BOOL WINAPI CredDeleteW(LPCWSTR TargetName, DWORD Type, DWORD Flags) {
  CALL(P(TEXT, TargetName), P(NUMBER, Type), P(NUMBER, Flags));
  struct stored *one = by_default(&call) ? stored_find(TargetName, Type) : NULL;
  if (one) *one = kept[--kept_count];
  return leave_with(&call, one ? 0 : ERROR_NOT_FOUND);
}

static void check_wiped(const BYTE *bytes, size_t size, const char *by) {
  for (size_t index = 0; index < size; index++)
    if (bytes[index]) {
      fault("%s: a secret was not wiped", by);
      return;
    }
}

VOID WINAPI CredFree(PVOID Buffer) {
  CALL(P(ADDRESS, Buffer));
  struct block *block = block_find(Buffer);
  if (block && !block->freed && block->family == STORED_CREDENTIAL) {
    struct stored *at = Buffer;
    unsigned count = 1;
    if (strcmp(block->by, "CredReadW")) {
      at = (struct stored *)*(PCREDENTIALW *)Buffer;
      count = (unsigned)((block->memory + block->size - (BYTE *)at) / sizeof *at);
    }
    for (; count > 0; count--, at++) {
      check_wiped(at->blob, at->head.CredentialBlobSize, __func__);
      if (at->head.AttributeCount) check_wiped(at->value, at->attribute.ValueSize, __func__);
    }
  }
  block_free(Buffer, STORED_CREDENTIAL);
  leave(&call);
}

/* A packed credential here: the name, its NUL, the password, its NUL. */
BOOL WINAPI CredPackAuthenticationBufferW(DWORD dwFlags, LPWSTR pszUserName, LPWSTR pszPassword, PBYTE pPackedCredentials, DWORD *pcbPackedCredentials) {
  CALL(P(NUMBER, dwFlags), P(TEXT, pszUserName), P(TEXT, pszPassword), P(ADDRESS, pPackedCredentials), P(ADDRESS, pcbPackedCredentials));
  DWORD user = (DWORD)(wcslen(pszUserName) + 1) * sizeof(WCHAR), password = (DWORD)(wcslen(pszPassword) + 1) * sizeof(WCHAR);
  secret_remember(pszPassword, password - sizeof(WCHAR));
  DWORD error = 0;
  if (by_default(&call)) {
    if (!pPackedCredentials || *pcbPackedCredentials < user + password) error = ERROR_INSUFFICIENT_BUFFER;
    else {
      memcpy(pPackedCredentials, pszUserName, user);
      memcpy(pPackedCredentials + user, pszPassword, password);
    }
    *pcbPackedCredentials = user + password;
  }
  return leave_with(&call, error);
}

BOOL WINAPI CredUnPackAuthenticationBufferW(DWORD dwFlags, PVOID pAuthBuffer, DWORD cbAuthBuffer, LPWSTR pszUserName, DWORD *pcchMaxUserName,
                                            LPWSTR pszDomainName, DWORD *pcchMaxDomainame, LPWSTR pszPassword, DWORD *pcchMaxPassword) {
  CALL(P(NUMBER, dwFlags), P(ADDRESS, pAuthBuffer), P(NUMBER, cbAuthBuffer), P(ADDRESS, pszUserName), P(ADDRESS, pszDomainName), P(ADDRESS, pszPassword));
  secret_remember(pAuthBuffer, cbAuthBuffer);
  DWORD error = 0;
  if (by_default(&call)) {
    const WCHAR *user = pAuthBuffer;
    if (cbAuthBuffer < 4 || user[cbAuthBuffer / 2 - 1]) error = ERROR_NOT_SUPPORTED;
    else {
      const WCHAR *password = user + wcslen(user) + 1;
      DWORD users = (DWORD)wcslen(user) + 1, passwords = (DWORD)wcslen(password) + 1;
      if (!pszUserName || *pcchMaxUserName < users || !pszPassword || *pcchMaxPassword < passwords || !pszDomainName || *pcchMaxDomainame < 1)
        error = ERROR_INSUFFICIENT_BUFFER;
      else {
        wcscpy(pszUserName, user);
        wcscpy(pszPassword, password);
        pszDomainName[0] = 0;
        secret_remember(pszPassword, passwords * sizeof(WCHAR));
      }
      *pcchMaxUserName = users, *pcchMaxPassword = passwords, *pcchMaxDomainame = 1;
    }
  }
  return leave_with(&call, error);
}

/* What the user enters is the test's to say; who is asked nothing has cancelled. */
DWORD WINAPI CredUIPromptForWindowsCredentialsW(PCREDUI_INFOW pUiInfo, DWORD dwAuthError, ULONG *pulAuthPackage, LPCVOID pvInAuthBuffer,
                                                ULONG ulInAuthBufferSize, LPVOID *ppvOutAuthBuffer, ULONG *pulOutAuthBufferSize, WINBOOL *pfSave, DWORD dwFlags) {
  CALL({"pszMessageText", TEXT, pUiInfo->pszMessageText, 0}, {"pszCaptionText", TEXT, pUiInfo->pszCaptionText, 0},
       {"hwndParent", NUMBER, pUiInfo->hwndParent, 0}, {"cbSize", NUMBER, (void *)(ULONG_PTR)pUiInfo->cbSize, 0},
       P(NUMBER, dwAuthError), P(ADDRESS, pulAuthPackage), SIZED(pvInAuthBuffer, ulInAuthBufferSize), P(ADDRESS, ppvOutAuthBuffer),
       P(ADDRESS, pulOutAuthBufferSize), P(ADDRESS, pfSave), P(NUMBER, dwFlags));
  secret_remember(pvInAuthBuffer, ulInAuthBufferSize);
  if (by_default(&call)) call.status = ERROR_CANCELLED;
  return (DWORD)leave(&call);
}

VOID WINAPI CoTaskMemFree(LPVOID pv) {
  CALL(P(ADDRESS, pv));
  struct block *block = block_find(pv);
  if (block && !block->freed && block->family == TASK_MEMORY) check_wiped(block->memory, block->size, __func__);
  if (pv) block_free(pv, TASK_MEMORY);
  leave(&call);
}

ULONG SEC_ENTRY SspiPromptForCredentialsW(PCWSTR pszTargetName, PVOID pUiInfo, ULONG dwAuthError, PCWSTR pszPackage, PSEC_WINNT_AUTH_IDENTITY_OPAQUE pInputAuthIdentity,
                                          PSEC_WINNT_AUTH_IDENTITY_OPAQUE *ppAuthIdentity, int *pfSave, ULONG dwFlags) {
  const CREDUI_INFOW *info = pUiInfo;
  CALL(P(TEXT, pszTargetName), {"pszMessageText", TEXT, info->pszMessageText, 0}, {"pszCaptionText", TEXT, info->pszCaptionText, 0},
       {"hwndParent", NUMBER, info->hwndParent, 0}, P(NUMBER, dwAuthError), P(TEXT, pszPackage), P(ADDRESS, pInputAuthIdentity),
       P(ADDRESS, ppAuthIdentity), P(ADDRESS, pfSave), P(NUMBER, dwFlags));
  if (by_default(&call)) {
    struct identity *given = pInputAuthIdentity ? identity_of(&call, pInputAuthIdentity) : NULL;
    if (given) *ppAuthIdentity = block_copy(given, identity_size(given), AUTH_IDENTITY, __func__);
    else call.status = ERROR_CANCELLED;
  }
  return (ULONG)leave(&call);
}
