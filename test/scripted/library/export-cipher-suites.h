/* Exports: the order of cipher suites, as bcrypt has it. The local one has two, group policy sets none. */
#include <bcrypt.h>

NTSTATUS WINAPI BCryptEnumContextFunctions(ULONG dwTable, LPCWSTR pszContext, ULONG dwInterface, ULONG *pcbBuffer, PCRYPT_CONTEXT_FUNCTIONS *ppBuffer) {
  CALL(P(NUMBER, dwTable), P(TEXT, pszContext), P(NUMBER, dwInterface), P(ADDRESS, pcbBuffer), P(ADDRESS, ppBuffer));
  static const WCHAR *const suites[] = {L"TLS_AES_256_GCM_SHA384", L"TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384"};
  struct list {
    CRYPT_CONTEXT_FUNCTIONS head;
    PWSTR names[2];
    WCHAR text[2][64];
  };
  if (by_default(&call) && dwTable != CRYPT_LOCAL) call.status = (SECURITY_STATUS)0xc0000225; /* STATUS_NOT_FOUND */
  else if (by_default(&call)) {
    struct list *list = block_new(sizeof *list, CNG_BUFFER, __func__);
    list->head = (CRYPT_CONTEXT_FUNCTIONS){2, list->names};
    for (int index = 0; index < 2; index++) list->names[index] = wcscpy(list->text[index], suites[index]);
    *pcbBuffer = sizeof *list;
    *ppBuffer = &list->head;
  }
  return (NTSTATUS)leave(&call);
}

VOID WINAPI BCryptFreeBuffer(PVOID pvBuffer) {
  CALL(P(ADDRESS, pvBuffer));
  block_free(pvBuffer, CNG_BUFFER);
  leave(&call);
}
