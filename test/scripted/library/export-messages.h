/* Exports: messages, and memory given back. */

SECURITY_STATUS SEC_ENTRY MakeSignature(PCtxtHandle phContext, ULONG fQOP, PSecBufferDesc pMessage, ULONG MessageSeqNo) {
  CALL(P(CONTEXT_HANDLE, phContext), P(NUMBER, fQOP), P(BUFFERS_IN, pMessage), P(NUMBER, MessageSeqNo));
  if (by_default(&call)) call.status = protect(object_of(phContext, CONTEXTS), pMessage, 0);
  return leave(&call);
}

SECURITY_STATUS SEC_ENTRY VerifySignature(PCtxtHandle phContext, PSecBufferDesc pMessage, ULONG MessageSeqNo, ULONG *pfQOP) {
  CALL(P(CONTEXT_HANDLE, phContext), P(BUFFERS_IN, pMessage), P(NUMBER, MessageSeqNo), P(ADDRESS, pfQOP));
  if (by_default(&call)) call.status = unprotect(object_of(phContext, CONTEXTS), pMessage, 0, pfQOP);
  return leave(&call);
}

SECURITY_STATUS SEC_ENTRY EncryptMessage(PCtxtHandle phContext, ULONG fQOP, PSecBufferDesc pMessage, ULONG MessageSeqNo) {
  CALL(P(CONTEXT_HANDLE, phContext), P(NUMBER, fQOP), P(BUFFERS_IN, pMessage), P(NUMBER, MessageSeqNo));
  if (by_default(&call)) call.status = protect(object_of(phContext, CONTEXTS), pMessage, !(fQOP & SECQOP_WRAP_NO_ENCRYPT));
  return leave(&call);
}

SECURITY_STATUS SEC_ENTRY DecryptMessage(PCtxtHandle phContext, PSecBufferDesc pMessage, ULONG MessageSeqNo, ULONG *pfQOP) {
  CALL(P(CONTEXT_HANDLE, phContext), P(BUFFERS_IN, pMessage), P(NUMBER, MessageSeqNo), P(ADDRESS, pfQOP));
  if (by_default(&call)) call.status = unprotect(object_of(phContext, CONTEXTS), pMessage, 1, pfQOP);
  return leave(&call);
}

SECURITY_STATUS SEC_ENTRY FreeContextBuffer(void *pvContextBuffer) {
  CALL(P(ADDRESS, pvContextBuffer));
  block_free(pvContextBuffer, CONTEXT_BUFFER);
  return leave(&call);
}
