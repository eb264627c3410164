/* Exports: what the identity family has beside identities: targets, prompts, packages left out. */

SECURITY_STATUS SEC_ENTRY SspiPrepareForCredRead(PSEC_WINNT_AUTH_IDENTITY_OPAQUE AuthIdentity, PCWSTR pszTargetName,
                                                 PULONG pCredmanCredentialType, PCWSTR *ppszCredmanTargetName) {
  CALL(P(ADDRESS, AuthIdentity), P(TEXT, pszTargetName), P(ADDRESS, pCredmanCredentialType), P(ADDRESS, ppszCredmanTargetName));
  struct identity *identity = by_default(&call) ? identity_of(&call, AuthIdentity) : NULL;
  if (identity) {
    *pCredmanCredentialType = 1; /* CRED_TYPE_GENERIC */
    *ppszCredmanTargetName = block_copy(pszTargetName, (wcslen(pszTargetName) + 1) * sizeof(WCHAR), LOCAL, __func__);
  }
  return leave(&call);
}

SECURITY_STATUS SEC_ENTRY SspiPrepareForCredWrite(PSEC_WINNT_AUTH_IDENTITY_OPAQUE AuthIdentity, PCWSTR pszTargetName,
                                                  PULONG pCredmanCredentialType, PCWSTR *ppszCredmanTargetName,
                                                  PCWSTR *ppszCredmanUserName, PUCHAR *ppCredentialBlob, PULONG pCredentialBlobSize) {
  CALL(P(ADDRESS, AuthIdentity), P(TEXT, pszTargetName), P(ADDRESS, pCredmanCredentialType), P(ADDRESS, ppszCredmanTargetName),
       P(ADDRESS, ppszCredmanUserName), P(ADDRESS, ppCredentialBlob), P(ADDRESS, pCredentialBlobSize));
  struct identity *identity = by_default(&call) ? identity_of(&call, AuthIdentity) : NULL;
  if (identity) {
    const WCHAR *user = identity_string(identity, 0), *secret = identity_string(identity, 2);
    *pCredmanCredentialType = 1;
    *ppszCredmanTargetName = pszTargetName ? block_copy(pszTargetName, (wcslen(pszTargetName) + 1) * sizeof(WCHAR), LOCAL, __func__) : NULL;
    *ppszCredmanUserName = user ? block_copy(user, identity->sizes[0], LOCAL, __func__) : NULL;
    *ppCredentialBlob = secret ? block_copy(secret, identity->sizes[2], LOCAL, __func__) : NULL;
    *pCredentialBlobSize = identity->sizes[2];
  }
  return leave(&call);
}

BOOLEAN SEC_ENTRY SspiIsPromptingNeeded(ULONG ErrorOrNtStatus) {
  CALL(P(NUMBER, ErrorOrNtStatus));
  if (by_default(&call))
    call.status = (LONG)ErrorOrNtStatus == SEC_E_LOGON_DENIED || (LONG)ErrorOrNtStatus == SEC_E_NO_CREDENTIALS;
  return (BOOLEAN)leave(&call);
}

/* `HTTP/host:80` -> `host` */
SECURITY_STATUS SEC_ENTRY SspiGetTargetHostName(PCWSTR pszTargetName, PWSTR *pszHostName) {
  CALL(P(TEXT, pszTargetName), P(ADDRESS, pszHostName));
  if (by_default(&call)) {
    const WCHAR *slash = wcschr(pszTargetName, L'/');
    const WCHAR *start = slash ? slash + 1 : pszTargetName;
    size_t length = wcscspn(start, L":/");
    WCHAR *host = block_new((length + 1) * sizeof(WCHAR), LOCAL, __func__);
    memcpy(host, start, length * sizeof(WCHAR));
    *pszHostName = host;
  }
  return leave(&call);
}

SECURITY_STATUS SEC_ENTRY SspiExcludePackage(PSEC_WINNT_AUTH_IDENTITY_OPAQUE AuthIdentity, PCWSTR pszPackageName,
                                             PSEC_WINNT_AUTH_IDENTITY_OPAQUE *ppNewAuthIdentity) {
  CALL(P(ADDRESS, AuthIdentity), P(TEXT, pszPackageName), P(ADDRESS, ppNewAuthIdentity));
  struct identity *identity = by_default(&call) && AuthIdentity ? identity_of(&call, AuthIdentity) : NULL;
  struct identity nobody = {{'S', 'C', 'R', 'I', 'P', 'T', 'I', 'D'}};
  if (by_default(&call) && call.status == SEC_E_OK) {
    if (!identity) identity = &nobody;
    *ppNewAuthIdentity = block_copy(identity, identity_size(identity), AUTH_IDENTITY, __func__);
  }
  return leave(&call);
}
