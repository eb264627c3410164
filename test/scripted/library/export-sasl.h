/* Exports: SASL, one profile that is the package itself. */

SECURITY_STATUS SEC_ENTRY SaslEnumerateProfilesW(LPWSTR *ProfileList, ULONG *ProfileCount) {
  static const WCHAR profiles[] = L"SCRIPTED\0SCRIPTED-STREAM\0";
  CALL(P(ADDRESS, ProfileList), P(ADDRESS, ProfileCount));
  if (by_default(&call)) {
    *ProfileList = block_copy(profiles, sizeof profiles, CONTEXT_BUFFER, __func__);
    *ProfileCount = 2;
  }
  return leave(&call);
}

SECURITY_STATUS SEC_ENTRY SaslGetProfilePackageW(LPWSTR ProfileName, PSecPkgInfoW *PackageInfo) {
  CALL(P(TEXT, ProfileName), P(ADDRESS, PackageInfo));
  if (by_default(&call)) {
    int index = !_wcsicmp(ProfileName, L"SCRIPTED") ? 0 : !_wcsicmp(ProfileName, L"SCRIPTED-STREAM") ? 1 : -1;
    call.status = query_package(index, PackageInfo, __func__);
  }
  return leave(&call);
}

SECURITY_STATUS SEC_ENTRY SaslIdentifyPackageW(PSecBufferDesc pInput, PSecPkgInfoW *PackageInfo) {
  CALL(P(BUFFERS_IN, pInput), P(ADDRESS, PackageInfo));
  if (by_default(&call)) {
    struct token token;
    int known = token_read(pInput, '1', 0, &token) == SEC_E_OK;
    call.status = query_package(known ? 0 : -1, PackageInfo, __func__);
  }
  return leave(&call);
}

SECURITY_STATUS SEC_ENTRY SaslInitializeSecurityContextW(
    PCredHandle phCredential, PCtxtHandle phContext, LPWSTR pszTargetName, ULONG fContextReq, ULONG Reserved1,
    ULONG TargetDataRep, PSecBufferDesc pInput, ULONG Reserved2, PCtxtHandle phNewContext, PSecBufferDesc pOutput,
    ULONG *pfContextAttr, PTimeStamp ptsExpiry) {
  CALL(P(CREDENTIAL_HANDLE, phCredential), P(CONTEXT_HANDLE, phContext), P(TEXT, pszTargetName),
       P(NUMBER, fContextReq), P(NUMBER, Reserved1), P(NUMBER, TargetDataRep), P(BUFFERS_IN, pInput),
       P(NUMBER, Reserved2), P(NEW_HANDLE, phNewContext), P(BUFFERS_OUT, pOutput), P(ADDRESS, pfContextAttr),
       P(ADDRESS, ptsExpiry));
  if (by_default(&call))
    call.status = leg(0, phCredential, phContext, pInput, fContextReq, phNewContext, pOutput, pfContextAttr, ptsExpiry);
  else
    scripted_leg(&call, 0, phCredential, phContext, phNewContext);
  return leave(&call);
}

SECURITY_STATUS SEC_ENTRY SaslAcceptSecurityContext(
    PCredHandle phCredential, PCtxtHandle phContext, PSecBufferDesc pInput, ULONG fContextReq,
    ULONG TargetDataRep, PCtxtHandle phNewContext, PSecBufferDesc pOutput, ULONG *pfContextAttr,
    PTimeStamp ptsExpiry) {
  CALL(P(CREDENTIAL_HANDLE, phCredential), P(CONTEXT_HANDLE, phContext), P(BUFFERS_IN, pInput),
       P(NUMBER, fContextReq), P(NUMBER, TargetDataRep), P(NEW_HANDLE, phNewContext), P(BUFFERS_OUT, pOutput),
       P(ADDRESS, pfContextAttr), P(ADDRESS, ptsExpiry));
  if (by_default(&call))
    call.status = leg(1, phCredential, phContext, pInput, fContextReq, phNewContext, pOutput, pfContextAttr, ptsExpiry);
  else
    scripted_leg(&call, 1, phCredential, phContext, phNewContext);
  return leave(&call);
}

SECURITY_STATUS SEC_ENTRY SaslSetContextOption(PCtxtHandle ContextHandle, ULONG Option, PVOID Value, ULONG Size) {
  CALL(P(CONTEXT_HANDLE, ContextHandle), P(NUMBER, Option), SIZED(Value, Size), P(NUMBER, Size));
  return leave(&call);
}

SECURITY_STATUS SEC_ENTRY SaslGetContextOption(PCtxtHandle ContextHandle, ULONG Option, PVOID Value, ULONG Size, PULONG Needed) {
  CALL(P(CONTEXT_HANDLE, ContextHandle), P(NUMBER, Option), P(ADDRESS, Value), P(NUMBER, Size), P(ADDRESS, Needed));
  if (by_default(&call)) {
    if (Needed) *Needed = sizeof(ULONG);
    if (Option != SASL_OPTION_SEND_SIZE && Option != SASL_OPTION_RECV_SIZE) call.status = SEC_E_UNSUPPORTED_FUNCTION;
    else if (Size < sizeof(ULONG)) call.status = SEC_E_BUFFER_TOO_SMALL;
    else *(ULONG *)Value = 65536;
  }
  return leave(&call);
}
