/* Exports: what a thread tells packages of its next calls, and how channel bindings are audited. */

SECURITY_STATUS SEC_ENTRY SecAllocateAndSetIPAddress(PUCHAR lpIpAddress, ULONG cchIpAddress, INT *FreeCallContext) {
  CALL(SIZED(lpIpAddress, cchIpAddress), P(NUMBER, cchIpAddress), P(ADDRESS, FreeCallContext));
  if (by_default(&call)) *FreeCallContext = 1;
  return leave(&call);
}

SECURITY_STATUS SEC_ENTRY SecAllocateAndSetCallTarget(PUCHAR lpIpAddress, ULONG cchIpAddress, LPWSTR TargetName, INT *FreeCallContext) {
  CALL(SIZED(lpIpAddress, cchIpAddress), P(NUMBER, cchIpAddress), P(TEXT, TargetName), P(ADDRESS, FreeCallContext));
  if (by_default(&call)) *FreeCallContext = 1;
  return leave(&call);
}

VOID SEC_ENTRY SecFreeCallContext(VOID) {
  CALL({0});
  call.count = 0;
  leave(&call);
}

/* The bindings grow by the header of SEC_CHANNEL_BINDINGS_EX, in other memory. */
static void set_binding_flags(SecPkgContext_Bindings *bindings, ULONG flags, const char *by) {
  const SEC_CHANNEL_BINDINGS *old = bindings->Bindings;
  ULONG more = sizeof(SEC_CHANNEL_BINDINGS_EX) - sizeof *old, length = bindings->BindingsLength + more;
  unsigned char *bytes = calloc(1, length);
  if (!bytes) abort();
  *(SEC_CHANNEL_BINDINGS_EX *)bytes = (SEC_CHANNEL_BINDINGS_EX){
      .magicNumber = SEC_CHANNEL_BINDINGS_EX_MAGIC,
      .flags = flags,
      .cbHeaderLength = sizeof(SEC_CHANNEL_BINDINGS_EX),
      .cbStructureLength = length,
      .cbApplicationDataLength = old->cbApplicationDataLength,
      .dwApplicationDataOffset = old->dwApplicationDataOffset + more,
  };
  memcpy(bytes + sizeof(SEC_CHANNEL_BINDINGS_EX), old + 1, bindings->BindingsLength - sizeof *old);
  void *copy = block_copy(bytes, length, CONTEXT_BUFFER, by);
  free(bytes);
  block_free(bindings->Bindings, CONTEXT_BUFFER);
  bindings->Bindings = copy;
  bindings->BindingsLength = length;
}

SECURITY_STATUS SEC_ENTRY SspiSetChannelBindingFlags(SecPkgContext_Bindings *pBindings, ULONG flags) {
  CALL(P(ADDRESS, pBindings), P(NUMBER, flags));
  if (by_default(&call)) set_binding_flags(pBindings, flags, __func__);
  return leave(&call);
}
