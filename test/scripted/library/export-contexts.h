/* Exports: credentials and contexts, from the first call to the last. */

static SECURITY_STATUS acquire(const WCHAR *package, PCredHandle handle, PTimeStamp expiry, int by_default) {
  int index = package_find(package);
  if (index < 0 && by_default) return SEC_E_SECPKG_NOT_FOUND;
  object_new(CREDENTIALS, handle)->package = index < 0 ? 0 : (unsigned)index;
  if (expiry) expiry->QuadPart = expiry_ticks;
  return SEC_E_OK;
}

SECURITY_STATUS SEC_ENTRY AcquireCredentialsHandleW(
    SEC_WCHAR *pszPrincipal, SEC_WCHAR *pszPackage, ULONG fCredentialUse, void *pvLogonId, void *pAuthData,
    SEC_GET_KEY_FN pGetKeyFn, void *pvGetKeyArgument, PCredHandle phCredential, PTimeStamp ptsExpiry) {
  CALL(P(TEXT, pszPrincipal), P(TEXT, pszPackage), P(NUMBER, fCredentialUse), SIZED(pvLogonId, sizeof(LUID)),
       P(AUTH_DATA, pAuthData), P(ADDRESS, pGetKeyFn), P(ADDRESS, pvGetKeyArgument),
       P(NEW_HANDLE, phCredential), P(ADDRESS, ptsExpiry));
  if (by_default(&call)) call.status = acquire(pszPackage, phCredential, ptsExpiry, 1);
  else if (scripted_success(&call)) acquire(pszPackage, phCredential, ptsExpiry, 0);
  return leave(&call);
}

SECURITY_STATUS SEC_ENTRY AddCredentialsW(
    PCredHandle hCredentials, SEC_WCHAR *pszPrincipal, SEC_WCHAR *pszPackage, ULONG fCredentialUse,
    void *pAuthData, SEC_GET_KEY_FN pGetKeyFn, void *pvGetKeyArgument, PTimeStamp ptsExpiry) {
  CALL(P(CREDENTIAL_HANDLE, hCredentials), P(TEXT, pszPrincipal), P(TEXT, pszPackage),
       P(NUMBER, fCredentialUse), P(AUTH_DATA, pAuthData), P(ADDRESS, pGetKeyFn),
       P(ADDRESS, pvGetKeyArgument), P(ADDRESS, ptsExpiry));
  if (!object_of(hCredentials, CREDENTIALS)) call.status = SEC_E_INVALID_HANDLE;
  else if (by_default(&call) && ptsExpiry) ptsExpiry->QuadPart = expiry_ticks;
  return leave(&call);
}

/* Freeing what was freed is a fault, which `enter` has noted, and an error. */
static SECURITY_STATUS release(PSecHandle handle, enum kind kind, struct call *call) {
  struct object *object = object_of(handle, kind);
  if (!object) return SEC_E_INVALID_HANDLE;
  if (!by_default(call) && call->script->status < 0) return call->script->status;
  if (object->busy[0] + object->busy[1] + object->busy[2] > 1)
    fault("%s: a call on it is under way", call->function->name);
  object_free(object);
  call->in_use[kind == CONTEXTS] = NULL;
  return SEC_E_OK;
}

SECURITY_STATUS SEC_ENTRY FreeCredentialsHandle(PCredHandle phCredential) {
  CALL(P(CREDENTIAL_HANDLE, phCredential));
  call.status = release(phCredential, CREDENTIALS, &call);
  return leave(&call);
}

SECURITY_STATUS SEC_ENTRY DeleteSecurityContext(PCtxtHandle phContext) {
  CALL(P(CONTEXT_HANDLE, phContext));
  call.status = release(phContext, CONTEXTS, &call);
  return leave(&call);
}

/* A scripted leg that succeeds makes a context, if there is none; all else is the script's. */
static void scripted_leg(struct call *call, int is_server, PCredHandle credential, PCtxtHandle context, PCtxtHandle made) {
  struct object *object = object_of(credential, CREDENTIALS);
  if (!scripted_success(call) || !object || !made) return;
  struct object *at = context ? object_of(context, CONTEXTS) : context_new(object, is_server, made);
  if (at) at->established = call->script->status == SEC_E_OK || call->script->status == SEC_I_COMPLETE_NEEDED;
}

SECURITY_STATUS SEC_ENTRY InitializeSecurityContextW(
    PCredHandle phCredential, PCtxtHandle phContext, SEC_WCHAR *pszTargetName, ULONG fContextReq,
    ULONG Reserved1, ULONG TargetDataRep, PSecBufferDesc pInput, ULONG Reserved2, PCtxtHandle phNewContext,
    PSecBufferDesc pOutput, ULONG *pfContextAttr, PTimeStamp ptsExpiry) {
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

SECURITY_STATUS SEC_ENTRY AcceptSecurityContext(
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

SECURITY_STATUS SEC_ENTRY CompleteAuthToken(PCtxtHandle phContext, PSecBufferDesc pToken) {
  CALL(P(CONTEXT_HANDLE, phContext), P(BUFFERS_IN, pToken));
  if (!object_of(phContext, CONTEXTS)) call.status = SEC_E_INVALID_HANDLE;
  return leave(&call);
}

SECURITY_STATUS SEC_ENTRY ApplyControlToken(PCtxtHandle phContext, PSecBufferDesc pInput) {
  CALL(P(CONTEXT_HANDLE, phContext), P(BUFFERS_IN, pInput));
  if (!object_of(phContext, CONTEXTS)) call.status = SEC_E_INVALID_HANDLE;
  return leave(&call);
}

/* The whole of a context, and where it came from: good for one import. */
SECURITY_STATUS SEC_ENTRY ExportSecurityContext(PCtxtHandle phContext, ULONG fFlags, PSecBuffer pPackedContext, void **pToken) {
  CALL(P(CONTEXT_HANDLE, phContext), P(NUMBER, fFlags), P(ADDRESS, pPackedContext), P(ADDRESS, pToken));
  struct object *context = object_of(phContext, CONTEXTS);
  if (by_default(&call)) call.status = ready(context);
  if (by_default(&call) && context && call.status == SEC_E_OK) {
    pPackedContext->BufferType = SECBUFFER_TOKEN;
    pPackedContext->cbBuffer = sizeof *context;
    pPackedContext->pvBuffer = block_copy(context, sizeof *context, CONTEXT_BUFFER, __func__);
    if (pToken) *pToken = NULL;
    if (fFlags & SECPKG_CONTEXT_EXPORT_DELETE_OLD) {
      object_free(context);
      call.in_use[1] = NULL;
    }
  }
  return leave(&call);
}

SECURITY_STATUS SEC_ENTRY ImportSecurityContextW(SEC_WCHAR *pszPackage, PSecBuffer pPackedContext, void *Token, PCtxtHandle phContext) {
  SecBufferDesc list = {SECBUFFER_VERSION, 1, pPackedContext};
  CALL(P(TEXT, pszPackage), {"pPackedContext", BUFFERS_IN, pPackedContext ? &list : NULL}, P(ADDRESS, Token),
       P(NEW_HANDLE, phContext));
  if (by_default(&call)) {
    if (package_find(pszPackage) < 0) {
      call.status = SEC_E_SECPKG_NOT_FOUND;
    } else if (!pPackedContext || pPackedContext->cbBuffer != sizeof(struct object)) {
      call.status = SEC_E_INVALID_TOKEN;
    } else {
      struct object packed = *(struct object *)pPackedContext->pvBuffer;
      struct object *context = object_new(CONTEXTS, phContext);
      context->package = (unsigned)package_find(pszPackage);
      context->is_server = packed.is_server;
      context->established = packed.established;
      context->sent = packed.sent;
      context->received = packed.received;
      memcpy(context->key, packed.key, sizeof packed.key);
    }
  } else if (scripted_success(&call)) {
    object_new(CONTEXTS, phContext);
  }
  return leave(&call);
}
