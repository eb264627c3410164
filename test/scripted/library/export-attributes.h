/* Exports: what packages, contexts and credentials tell and are told. */

static WCHAR *string_new(const WCHAR *string, const char *by) {
  return block_copy(string, (wcslen(string) + 1) * sizeof(WCHAR), CONTEXT_BUFFER, by);
}

static SECURITY_STATUS query_context(struct object *context, ULONG attribute, void *buffer, const char *by) {
  if (!context) return SEC_E_INVALID_HANDLE;
  switch (attribute) {
    case SECPKG_ATTR_SIZES:
      *(SecPkgContext_Sizes *)buffer = (SecPkgContext_Sizes){MAX_TOKEN, sizeof(struct trailer), BLOCK, sizeof(struct trailer)};
      return SEC_E_OK;
    case SECPKG_ATTR_STREAM_SIZES:
      *(SecPkgContext_StreamSizes *)buffer = (SecPkgContext_StreamSizes){sizeof(struct header), sizeof(struct trailer), 16384, 4, 1};
      return SEC_E_OK;
    case SECPKG_ATTR_NAMES:
      ((SecPkgContext_NamesW *)buffer)->sUserName = string_new(L"SCRIPTED\\alice", by);
      return SEC_E_OK;
    case SECPKG_ATTR_NATIVE_NAMES:
      ((SecPkgContext_NativeNamesW *)buffer)->sClientName = string_new(L"alice@SCRIPTED", by);
      ((SecPkgContext_NativeNamesW *)buffer)->sServerName = string_new(L"HTTP/server@SCRIPTED", by);
      return SEC_E_OK;
    case SECPKG_ATTR_LIFESPAN:
      ((SecPkgContext_Lifespan *)buffer)->tsStart.QuadPart = expiry_ticks - 36000000000;
      ((SecPkgContext_Lifespan *)buffer)->tsExpiry.QuadPart = expiry_ticks;
      return SEC_E_OK;
    case SECPKG_ATTR_SESSION_KEY:
      ((SecPkgContext_SessionKey *)buffer)->SessionKeyLength = sizeof context->key;
      ((SecPkgContext_SessionKey *)buffer)->SessionKey = block_copy(context->key, sizeof context->key, CONTEXT_BUFFER, by);
      return SEC_E_OK;
    case SECPKG_ATTR_PACKAGE_INFO:
      ((SecPkgContext_PackageInfoW *)buffer)->PackageInfo = package_info(context->package, 1, by);
      return SEC_E_OK;
    case SECPKG_ATTR_NEGOTIATION_INFO:
      ((SecPkgContext_NegotiationInfoW *)buffer)->PackageInfo = package_info(context->package, 1, by);
      ((SecPkgContext_NegotiationInfoW *)buffer)->NegotiationState =
          context->established ? SECPKG_NEGOTIATION_COMPLETE : SECPKG_NEGOTIATION_IN_PROGRESS;
      return SEC_E_OK;
    case SECPKG_ATTR_FLAGS:
      ((SecPkgContext_Flags *)buffer)->Flags = context->requested;
      return SEC_E_OK;
    default:
      return SEC_E_UNSUPPORTED_FUNCTION;
  }
}

SECURITY_STATUS SEC_ENTRY QueryContextAttributesW(PCtxtHandle phContext, ULONG ulAttribute, void *pBuffer) {
  CALL(P(CONTEXT_HANDLE, phContext), P(NUMBER, ulAttribute), P(ADDRESS, pBuffer));
  if (by_default(&call)) call.status = query_context(object_of(phContext, CONTEXTS), ulAttribute, pBuffer, __func__);
  return leave(&call);
}

SECURITY_STATUS SEC_ENTRY QueryContextAttributesExW(PCtxtHandle phContext, ULONG ulAttribute, void *pBuffer, ULONG cbBuffer) {
  CALL(P(CONTEXT_HANDLE, phContext), P(NUMBER, ulAttribute), P(ADDRESS, pBuffer), P(NUMBER, cbBuffer));
  if (by_default(&call)) call.status = query_context(object_of(phContext, CONTEXTS), ulAttribute, pBuffer, __func__);
  return leave(&call);
}

SECURITY_STATUS SEC_ENTRY SetContextAttributesW(PCtxtHandle phContext, ULONG ulAttribute, void *pBuffer, ULONG cbBuffer) {
  CALL(P(CONTEXT_HANDLE, phContext), P(NUMBER, ulAttribute), SIZED(pBuffer, cbBuffer), P(NUMBER, cbBuffer));
  if (!object_of(phContext, CONTEXTS)) call.status = SEC_E_INVALID_HANDLE;
  return leave(&call);
}

static SECURITY_STATUS query_credential(struct object *credential, ULONG attribute, void *buffer, const char *by) {
  if (!credential) return SEC_E_INVALID_HANDLE;
  if (attribute != SECPKG_CRED_ATTR_NAMES) return SEC_E_UNSUPPORTED_FUNCTION;
  ((SecPkgCredentials_NamesW *)buffer)->sUserName = string_new(L"SCRIPTED\\alice", by);
  return SEC_E_OK;
}

SECURITY_STATUS SEC_ENTRY QueryCredentialsAttributesW(PCredHandle phCredential, ULONG ulAttribute, void *pBuffer) {
  CALL(P(CREDENTIAL_HANDLE, phCredential), P(NUMBER, ulAttribute), P(ADDRESS, pBuffer));
  if (by_default(&call)) call.status = query_credential(object_of(phCredential, CREDENTIALS), ulAttribute, pBuffer, __func__);
  return leave(&call);
}

SECURITY_STATUS SEC_ENTRY QueryCredentialsAttributesExW(PCredHandle phCredential, ULONG ulAttribute, void *pBuffer, ULONG cbBuffer) {
  CALL(P(CREDENTIAL_HANDLE, phCredential), P(NUMBER, ulAttribute), P(ADDRESS, pBuffer), P(NUMBER, cbBuffer));
  if (by_default(&call)) call.status = query_credential(object_of(phCredential, CREDENTIALS), ulAttribute, pBuffer, __func__);
  return leave(&call);
}

SECURITY_STATUS SEC_ENTRY SetCredentialsAttributesW(PCredHandle phCredential, ULONG ulAttribute, void *pBuffer, ULONG cbBuffer) {
  const SecPkgCred_SessionTicketKeys *tickets = ulAttribute == SECPKG_ATTR_SESSION_TICKET_KEYS ? pBuffer : NULL;
  const void *keys = tickets && cbBuffer >= sizeof *tickets ? tickets->pSessionTicketKeys : NULL;
  size_t size = keys ? tickets->cSessionTicketKeys * sizeof *tickets->pSessionTicketKeys : 0;
  CALL(P(CREDENTIAL_HANDLE, phCredential), P(NUMBER, ulAttribute), SIZED(pBuffer, cbBuffer), P(NUMBER, cbBuffer), SIZED(keys, size));
  secret_remember(keys, size);
  if (!object_of(phCredential, CREDENTIALS)) call.status = SEC_E_INVALID_HANDLE;
  return leave(&call);
}

SECURITY_STATUS SEC_ENTRY EnumerateSecurityPackagesW(ULONG *pcPackages, PSecPkgInfoW *ppPackageInfo) {
  CALL(P(ADDRESS, pcPackages), P(ADDRESS, ppPackageInfo));
  if (by_default(&call)) {
    *pcPackages = PACKAGES;
    *ppPackageInfo = package_info(0, PACKAGES, __func__);
  }
  return leave(&call);
}

static SECURITY_STATUS query_package(int index, PSecPkgInfoW *info, const char *by) {
  if (index < 0) return SEC_E_SECPKG_NOT_FOUND;
  *info = package_info((unsigned)index, 1, by);
  return SEC_E_OK;
}

SECURITY_STATUS SEC_ENTRY QuerySecurityPackageInfoW(SEC_WCHAR *pszPackageName, PSecPkgInfoW *ppPackageInfo) {
  CALL(P(TEXT, pszPackageName), P(ADDRESS, ppPackageInfo));
  if (by_default(&call)) call.status = query_package(package_find(pszPackageName), ppPackageInfo, __func__);
  return leave(&call);
}
