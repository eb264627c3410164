/* Exports: acting as the client, names, and a change of password. */

SECURITY_STATUS SEC_ENTRY QuerySecurityContextToken(PCtxtHandle phContext, HANDLE *Token) {
  CALL(P(CONTEXT_HANDLE, phContext), P(ADDRESS, Token));
  if (by_default(&call)) {
    call.status = ready(object_of(phContext, CONTEXTS));
    // A token as good as any: that of this process. Linux has none, and the answer is Wine's.
    if (call.status == SEC_E_OK && !OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY | TOKEN_DUPLICATE, Token))
      call.status = SEC_E_UNSUPPORTED_FUNCTION;
  }
  return leave(&call);
}

SECURITY_STATUS SEC_ENTRY ImpersonateSecurityContext(PCtxtHandle phContext) {
  CALL(P(CONTEXT_HANDLE, phContext));
  struct object *context = object_of(phContext, CONTEXTS);
  if (by_default(&call)) call.status = ready(context);
  if (context && (by_default(&call) ? call.status == SEC_E_OK : scripted_success(&call)))
    context->impersonating = GetCurrentThreadId();
  return leave(&call);
}

SECURITY_STATUS SEC_ENTRY RevertSecurityContext(PCtxtHandle phContext) {
  CALL(P(CONTEXT_HANDLE, phContext));
  struct object *context = object_of(phContext, CONTEXTS);
  if (!context) {
    call.status = SEC_E_INVALID_HANDLE;
  } else {
    if (context->impersonating != GetCurrentThreadId()) fault("%s: this thread does not impersonate", __func__);
    if (by_default(&call) || scripted_success(&call)) context->impersonating = 0;
  }
  return leave(&call);
}

SECURITY_STATUS SEC_ENTRY ChangeAccountPasswordW(
    SEC_WCHAR *pszPackageName, SEC_WCHAR *pszDomainName, SEC_WCHAR *pszAccountName, SEC_WCHAR *pszOldPassword,
    SEC_WCHAR *pszNewPassword, BOOLEAN bImpersonating, ULONG dwReserved, PSecBufferDesc pOutput) {
  CALL(P(TEXT, pszPackageName), P(TEXT, pszDomainName), P(TEXT, pszAccountName), P(TEXT, pszOldPassword),
       P(TEXT, pszNewPassword), P(NUMBER, bImpersonating), P(NUMBER, dwReserved), P(BUFFERS_OUT, pOutput));
  if (pszOldPassword) secret_remember(pszOldPassword, wcslen(pszOldPassword) * sizeof(WCHAR));
  if (pszNewPassword) secret_remember(pszNewPassword, wcslen(pszNewPassword) * sizeof(WCHAR));
  if (by_default(&call) && package_find(pszPackageName) < 0) call.status = SEC_E_SECPKG_NOT_FOUND;
  return leave(&call);
}

/* A name as these functions give it: the size in units, with the NUL when there is no room. */
static BOOLEAN name_out(const WCHAR *name, LPWSTR buffer, PULONG size) {
  ULONG length = (ULONG)wcslen(name);
  if (!buffer || *size <= length) {
    *size = length + 1;
    SetLastError(ERROR_MORE_DATA);
    return FALSE;
  }
  wcscpy(buffer, name);
  *size = length;
  return TRUE;
}

/* `leave` may change the last error on its way. */
static BOOLEAN leave_named(struct call *call) {
  DWORD error = GetLastError();
  BOOLEAN result = (BOOLEAN)leave(call);
  if (!result && error) SetLastError(error);
  return result;
}

BOOLEAN SEC_ENTRY GetUserNameExW(EXTENDED_NAME_FORMAT NameFormat, LPWSTR lpNameBuffer, PULONG nSize) {
  CALL(P(NUMBER, NameFormat), P(ADDRESS, lpNameBuffer), P(ADDRESS, nSize));
  SetLastError(call.script ? call.script->last_error : 0);
  if (by_default(&call)) call.status = name_out(NameFormat == NameUserPrincipal ? L"alice@scripted" : L"SCRIPTED\\alice", lpNameBuffer, nSize);
  return leave_named(&call);
}

BOOLEAN SEC_ENTRY GetComputerObjectNameW(EXTENDED_NAME_FORMAT NameFormat, LPWSTR lpNameBuffer, PULONG nSize) {
  CALL(P(NUMBER, NameFormat), P(ADDRESS, lpNameBuffer), P(ADDRESS, nSize));
  SetLastError(call.script ? call.script->last_error : 0);
  if (by_default(&call)) call.status = name_out(L"SCRIPTED\\COMPUTER$", lpNameBuffer, nSize);
  return leave_named(&call);
}

BOOLEAN SEC_ENTRY TranslateNameW(LPCWSTR lpAccountName, EXTENDED_NAME_FORMAT AccountNameFormat,
                                 EXTENDED_NAME_FORMAT DesiredNameFormat, LPWSTR lpTranslatedName, PULONG nSize) {
  CALL(P(TEXT, lpAccountName), P(NUMBER, AccountNameFormat), P(NUMBER, DesiredNameFormat),
       P(ADDRESS, lpTranslatedName), P(ADDRESS, nSize));
  SetLastError(call.script ? call.script->last_error : 0);
  if (by_default(&call)) call.status = name_out(lpAccountName, lpTranslatedName, nSize);
  return leave_named(&call);
}
