/* A library whose functions do nothing: a call of them costs what the way to them costs. */
#include "sspi.h"

#define NOTHING BENCH SECURITY_STATUS SEC_ENTRY

NOTHING InitializeSecurityContextW(PCredHandle credential, PCtxtHandle context, SEC_WCHAR *target, ULONG request,
                                   ULONG reserved1, ULONG representation, PSecBufferDesc input, ULONG reserved2,
                                   PCtxtHandle new_context, PSecBufferDesc output, PULONG attributes,
                                   PTimeStamp expiry) {
  (void)credential, (void)context, (void)target, (void)request, (void)reserved1, (void)representation;
  (void)input, (void)reserved2, (void)new_context, (void)output, (void)attributes, (void)expiry;
  return SEC_E_OK;
}

NOTHING AcceptSecurityContext(PCredHandle credential, PCtxtHandle context, PSecBufferDesc input, ULONG request,
                              ULONG representation, PCtxtHandle new_context, PSecBufferDesc output, PULONG attributes,
                              PTimeStamp expiry) {
  (void)credential, (void)context, (void)input, (void)request, (void)representation;
  (void)new_context, (void)output, (void)attributes, (void)expiry;
  return SEC_E_OK;
}

NOTHING QueryContextAttributesW(PCtxtHandle context, ULONG attribute, PVOID memory) {
  (void)context, (void)attribute, (void)memory;
  return SEC_E_OK;
}

NOTHING EncryptMessage(PCtxtHandle context, ULONG quality, PSecBufferDesc message, ULONG sequence) {
  (void)context, (void)quality, (void)message, (void)sequence;
  return SEC_E_OK;
}
