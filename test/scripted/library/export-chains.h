/* Exports: chains of certificates and policies. A chain is the certificate and what its store has beside it;
   a certificate whose bytes begin with `trust:` and eight hex digits has those as its chain's dwErrorStatus. */

struct chain {
  CERT_CHAIN_CONTEXT context;
  CERT_SIMPLE_CHAIN simple;
  PCERT_SIMPLE_CHAIN simples[1];
  CERT_CHAIN_ELEMENT elements[9];
  PCERT_CHAIN_ELEMENT pointers[9];
  struct certificate_context certificates[9];
};

static void chain_add(struct chain *chain, const struct certificate *certificate) {
  DWORD index = chain->simple.cElement++;
  struct certificate_context *made = &chain->certificates[index];
  made->certificate = *certificate;
  made->context.pbCertEncoded = made->certificate.der;
  made->context.cbCertEncoded = certificate->length;
  chain->elements[index].pCertContext = &made->context;
  chain->pointers[index] = &chain->elements[index];
}

BOOL WINAPI CertGetCertificateChain(HCERTCHAINENGINE hChainEngine, PCCERT_CONTEXT pCertContext, LPFILETIME pTime, HCERTSTORE hAdditionalStore,
                                    PCERT_CHAIN_PARA pChainPara, DWORD dwFlags, LPVOID pvReserved, PCCERT_CHAIN_CONTEXT *ppChainContext) {
  CALL(P(ADDRESS, hChainEngine), P(ADDRESS, pCertContext), P(ADDRESS, pTime), P(ADDRESS, hAdditionalStore), P(NUMBER, dwFlags),
       P(ADDRESS, pvReserved), P(ADDRESS, ppChainContext),
       {"usage", BYTES, pChainPara->RequestedUsage.Usage.rgpszUsageIdentifier[0], strlen(pChainPara->RequestedUsage.Usage.rgpszUsageIdentifier[0])});
  if (by_default(&call)) {
    struct chain *chain = block_new(sizeof *chain, CHAIN, __func__);
    const struct certificate *leaf = &((struct certificate_context *)pCertContext)->certificate;
    const struct store *store = hAdditionalStore;
    chain_add(chain, leaf);
    for (unsigned index = 0; index < store->count; index++)
      if (store->at[index].length != leaf->length || memcmp(store->at[index].der, leaf->der, leaf->length)) chain_add(chain, &store->at[index]);
    if (begins(leaf, "trust:")) chain->context.TrustStatus.dwErrorStatus = strtoul((const char *)leaf->der + 6, NULL, 16);
    chain->simple.rgpElement = chain->pointers;
    chain->simples[0] = &chain->simple;
    chain->context.cChain = 1;
    chain->context.rgpChain = chain->simples;
    *ppChainContext = &chain->context;
    call.status = TRUE;
  }
  return leave_bool(&call, 0);
}

BOOL WINAPI CertVerifyCertificateChainPolicy(LPCSTR pszPolicyOID, PCCERT_CHAIN_CONTEXT pChainContext, PCERT_CHAIN_POLICY_PARA pPolicyPara,
                                             PCERT_CHAIN_POLICY_STATUS pPolicyStatus) {
  const SSL_EXTRA_CERT_CHAIN_POLICY_PARA *extra = pPolicyPara->pvExtraPolicyPara;
  CALL(P(NUMBER, pszPolicyOID), P(ADDRESS, pChainContext), {"dwFlags", NUMBER, (void *)(ULONG_PTR)pPolicyPara->dwFlags, 0},
       {"dwAuthType", NUMBER, (void *)(ULONG_PTR)extra->dwAuthType, 0}, {"pwszServerName", TEXT, extra->pwszServerName, 0},
       P(ADDRESS, pPolicyStatus));
  struct block *block = block_find(pChainContext);
  if (!block || block->freed) fault("%s: no live chain", __func__);
  if (pPolicyStatus->cbSize != sizeof *pPolicyStatus || extra->cbSize != sizeof *extra) fault("%s: a wrong size", __func__);
  if (by_default(&call)) call.status = TRUE;
  return leave_bool(&call, 0);
}

VOID WINAPI CertFreeCertificateChain(PCCERT_CHAIN_CONTEXT pChainContext) {
  CALL(P(ADDRESS, pChainContext));
  block_free((void *)pChainContext, CHAIN);
  leave(&call);
}

BOOL WINAPI CertCreateCertificateChainEngine(PCERT_CHAIN_ENGINE_CONFIG pConfig, HCERTCHAINENGINE *phChainEngine) {
  CALL(P(ADDRESS, pConfig), P(ADDRESS, phChainEngine), {"hExclusiveRoot", ADDRESS, pConfig->hExclusiveRoot, 0});
  if (by_default(&call)) {
    *phChainEngine = block_new(1, CHAIN_ENGINE, __func__);
    call.status = TRUE;
  }
  return leave_bool(&call, 0);
}

VOID WINAPI CertFreeCertificateChainEngine(HCERTCHAINENGINE hChainEngine) {
  CALL(P(ADDRESS, hChainEngine));
  block_free(hChainEngine, CHAIN_ENGINE);
  leave(&call);
}
