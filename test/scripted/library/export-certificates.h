/* Exports: certificates, their stores, keys and chains, as crypt32, advapi32 and ncrypt have them.
   A PFX is text here: certificates separated by commas. `cng:NAME` and `csp:NAME` have a private key in a
   container of that name, any other certificate has none. */
#include <wincrypt.h>
#include <ncrypt.h>

/* The system's own: a call of a script sets it. */
__asm__(".section .drectve\n.ascii \" -export:GetLastError=kernel32.GetLastError\"\n.text");

struct certificate {
  BYTE der[4096];
  DWORD length;
  int has_container;
};

struct store {
  unsigned count;
  struct certificate at[8];
};

struct certificate_context {
  CERT_CONTEXT context;
  struct certificate certificate;
  unsigned index; /* in its store */
};

/* A private key on disk. */
struct container {
  int is_cng;
  WCHAR name[32];
};

struct cng_handle {
  struct container *key; /* NULL: a provider */
};

/* What a script does not decide: null with an error where there is nothing to give. */
static void *leave_pointer(struct call *call, void *found, DWORD error) {
  int scripted = !by_default(call);
  leave(call);
  if (scripted) return NULL;
  if (!found) SetLastError(error);
  return found;
}

static BOOL leave_bool(struct call *call, DWORD error) {
  int scripted = !by_default(call);
  BOOL result = (BOOL)leave(call);
  if (!result && !scripted) SetLastError(error);
  return result;
}

static int begins(const struct certificate *certificate, const char *with) {
  return certificate->length >= strlen(with) && !memcmp(certificate->der, with, strlen(with));
}

static int has_key(const struct certificate *certificate) {
  return begins(certificate, "cng:") || begins(certificate, "csp:");
}

static void key_name(const struct certificate *certificate, WCHAR name[32]) {
  DWORD length = certificate->length - 4 < 31 ? certificate->length - 4 : 31;
  for (DWORD index = 0; index < length; index++) name[index] = certificate->der[4 + index];
  name[length] = 0;
}

static struct container *container_find(int is_cng, LPCWSTR name) {
  for (unsigned bucket = 0; bucket < BUCKETS; bucket++)
    for (struct block *block = buckets[bucket]; block; block = block->next) {
      struct container *container = (struct container *)block->memory;
      if (block->freed || block->family != KEY_CONTAINER) continue;
      if (container->is_cng == is_cng && !wcscmp(container->name, name)) return container;
    }
  return NULL;
}

static void store_add(struct store *store, const void *der, DWORD length, int has_container) {
  if (store->count == 8 || length > sizeof store->at->der) {
    fault("a store has no more room");
    return;
  }
  struct certificate *certificate = &store->at[store->count++];
  memcpy(certificate->der, der, length);
  certificate->length = length;
  certificate->has_container = has_container;
}

static PCCERT_CONTEXT certificate_handed_out(struct store *store, unsigned index, const struct certificate *certificate, const char *by) {
  struct certificate_context *made = block_new(sizeof *made, CERTIFICATE, by);
  made->certificate = *certificate;
  made->index = index;
  made->context.dwCertEncodingType = X509_ASN_ENCODING;
  made->context.pbCertEncoded = made->certificate.der;
  made->context.cbCertEncoded = certificate->length;
  made->context.hCertStore = store;
  return &made->context;
}

HCERTSTORE WINAPI PFXImportCertStore(CRYPT_DATA_BLOB *pPFX, LPCWSTR szPassword, DWORD dwFlags) {
  CALL(P(ADDRESS, pPFX), P(ADDRESS, szPassword), P(NUMBER, dwFlags));
  secret_remember(szPassword, wcslen(szPassword) * sizeof(WCHAR));
  struct store *store = NULL;
  if (by_default(&call)) {
    store = block_new(sizeof *store, STORE, __func__);
    const char *at = (const char *)pPFX->pbData, *end = at + pPFX->cbData;
    while (at < end) {
      const char *comma = memchr(at, ',', end - at);
      DWORD length = (DWORD)((comma ? comma : end) - at);
      store_add(store, at, length, !(dwFlags & PKCS12_NO_PERSIST_KEY));
      struct certificate *made = &store->at[store->count - 1];
      WCHAR name[32];
      if (has_key(made)) key_name(made, name);
      if (has_key(made) && made->has_container && !container_find(begins(made, "cng:"), name)) {
        struct container *container = block_new(sizeof *container, KEY_CONTAINER, __func__);
        container->is_cng = begins(made, "cng:");
        wcscpy(container->name, name);
      }
      at += length + 1;
    }
  }
  return leave_pointer(&call, store, ERROR_INVALID_DATA);
}

HCERTSTORE WINAPI CertOpenStore(LPCSTR lpszStoreProvider, DWORD dwEncodingType, HCRYPTPROV_LEGACY hCryptProv, DWORD dwFlags, const void *pvPara) {
  int is_system = lpszStoreProvider == CERT_STORE_PROV_SYSTEM_W;
  CALL(P(NUMBER, lpszStoreProvider), P(NUMBER, dwFlags), {"pvPara", is_system ? TEXT : ADDRESS, pvPara, 0});
  (void)dwEncodingType, (void)hCryptProv;
  struct store *store = by_default(&call) ? block_new(sizeof *store, STORE, __func__) : NULL;
  // A system store has one certificate, whose key is its user's: nobody may delete that.
  if (store && is_system) store_add(store, "csp:theirs", 10, 1);
  return leave_pointer(&call, store, ERROR_FILE_NOT_FOUND);
}

BOOL WINAPI CertCloseStore(HCERTSTORE hCertStore, DWORD dwFlags) {
  CALL(P(ADDRESS, hCertStore), P(NUMBER, dwFlags));
  if (hCertStore) block_free(hCertStore, STORE);
  if (by_default(&call)) call.status = TRUE;
  return leave_bool(&call, 0);
}

PCCERT_CONTEXT WINAPI CertEnumCertificatesInStore(HCERTSTORE hCertStore, PCCERT_CONTEXT pPrevCertContext) {
  CALL(P(ADDRESS, hCertStore), P(ADDRESS, pPrevCertContext));
  struct store *store = hCertStore;
  unsigned index = pPrevCertContext ? ((struct certificate_context *)pPrevCertContext)->index + 1 : 0;
  if (pPrevCertContext) block_free((void *)pPrevCertContext, CERTIFICATE);
  PCCERT_CONTEXT found = by_default(&call) && index < store->count ? certificate_handed_out(store, index, &store->at[index], __func__) : NULL;
  return leave_pointer(&call, (void *)found, CRYPT_E_NOT_FOUND);
}

PCCERT_CONTEXT WINAPI CertFindCertificateInStore(HCERTSTORE hCertStore, DWORD dwCertEncodingType, DWORD dwFindFlags, DWORD dwFindType,
                                                 const void *pvFindPara, PCCERT_CONTEXT pPrevCertContext) {
  CALL(P(ADDRESS, hCertStore), P(NUMBER, dwFindType));
  (void)dwCertEncodingType, (void)dwFindFlags, (void)pvFindPara, (void)pPrevCertContext;
  struct store *store = hCertStore;
  PCCERT_CONTEXT found = NULL;
  for (unsigned index = 0; by_default(&call) && !found && index < store->count; index++)
    if (dwFindType != CERT_FIND_HAS_PRIVATE_KEY || has_key(&store->at[index]))
      found = certificate_handed_out(store, index, &store->at[index], __func__);
  return leave_pointer(&call, (void *)found, CRYPT_E_NOT_FOUND);
}

PCCERT_CONTEXT WINAPI CertCreateCertificateContext(DWORD dwCertEncodingType, const BYTE *pbCertEncoded, DWORD cbCertEncoded) {
  CALL(P(NUMBER, dwCertEncodingType), SIZED(pbCertEncoded, cbCertEncoded));
  struct store one = {0};
  PCCERT_CONTEXT made = NULL;
  if (by_default(&call)) {
    store_add(&one, pbCertEncoded, cbCertEncoded, 0);
    made = certificate_handed_out(NULL, 0, &one.at[0], __func__);
  }
  return leave_pointer(&call, (void *)made, CRYPT_E_ASN1_BADTAG);
}

BOOL WINAPI CertAddCertificateContextToStore(HCERTSTORE hCertStore, PCCERT_CONTEXT pCertContext, DWORD dwAddDisposition, PCCERT_CONTEXT *ppStoreContext) {
  CALL(P(ADDRESS, hCertStore), P(ADDRESS, pCertContext), P(NUMBER, dwAddDisposition), P(ADDRESS, ppStoreContext));
  if (by_default(&call)) {
    store_add(hCertStore, pCertContext->pbCertEncoded, pCertContext->cbCertEncoded, 0);
    call.status = TRUE;
  }
  return leave_bool(&call, 0);
}

BOOL WINAPI CertFreeCertificateContext(PCCERT_CONTEXT pCertContext) {
  CALL(P(ADDRESS, pCertContext));
  if (pCertContext) block_free((void *)pCertContext, CERTIFICATE);
  call.status = TRUE;
  return leave_bool(&call, 0);
}

/* Where the private key is kept; what is kept in memory only has no such property. */
BOOL WINAPI CertGetCertificateContextProperty(PCCERT_CONTEXT pCertContext, DWORD dwPropId, void *pvData, DWORD *pcbData) {
  CALL(P(ADDRESS, pCertContext), P(NUMBER, dwPropId), P(ADDRESS, pvData), P(ADDRESS, pcbData));
  const struct certificate *certificate = &((struct certificate_context *)pCertContext)->certificate;
  struct layout {
    CRYPT_KEY_PROV_INFO info;
    WCHAR name[32], provider[8];
  } *out = pvData;
  DWORD error = 0;
  if (by_default(&call)) {
    if (dwPropId != CERT_KEY_PROV_INFO_PROP_ID || !has_key(certificate) || !certificate->has_container) error = CRYPT_E_NOT_FOUND;
    else if (out && *pcbData < sizeof *out) error = ERROR_MORE_DATA;
    else if (out) {
      memset(out, 0, sizeof *out);
      key_name(certificate, out->name);
      wcscpy(out->provider, begins(certificate, "cng:") ? L"KSP" : L"CSP");
      out->info.pwszContainerName = out->name;
      out->info.pwszProvName = out->provider;
      out->info.dwProvType = begins(certificate, "cng:") ? 0 : PROV_RSA_FULL;
      out->info.dwKeySpec = AT_KEYEXCHANGE;
    }
    if (error != CRYPT_E_NOT_FOUND) *pcbData = sizeof *out;
    call.status = !error;
  }
  return leave_bool(&call, error);
}

/* Of CNG or CryptoAPI, as the certificate says. */
BOOL WINAPI CryptAcquireCertificatePrivateKey(PCCERT_CONTEXT pCert, DWORD dwFlags, void *pvParameters, HCRYPTPROV_OR_NCRYPT_KEY_HANDLE *phCryptProvOrNCryptKey,
                                              DWORD *pdwKeySpec, BOOL *pfCallerFreeProvOrNCryptKey) {
  CALL(P(ADDRESS, pCert), P(NUMBER, dwFlags), P(ADDRESS, pvParameters), P(ADDRESS, phCryptProvOrNCryptKey));
  const struct certificate *certificate = &((struct certificate_context *)pCert)->certificate;
  DWORD error = 0;
  if (by_default(&call)) {
    int is_cng = begins(certificate, "cng:");
    if (!has_key(certificate) || !certificate->has_container) error = CRYPT_E_NO_KEY_PROPERTY;
    else {
      *phCryptProvOrNCryptKey = (HCRYPTPROV_OR_NCRYPT_KEY_HANDLE)block_new(sizeof(struct cng_handle), is_cng ? CNG_HANDLE : CSP_HANDLE, __func__);
      *pdwKeySpec = is_cng ? CERT_NCRYPT_KEY_SPEC : AT_KEYEXCHANGE;
      *pfCallerFreeProvOrNCryptKey = TRUE;
    }
    call.status = !error;
  }
  return leave_bool(&call, error);
}

BOOL WINAPI CryptReleaseContext(HCRYPTPROV hProv, DWORD dwFlags) {
  CALL(P(NUMBER, hProv), P(NUMBER, dwFlags));
  block_free((void *)hProv, CSP_HANDLE);
  call.status = TRUE;
  return leave_bool(&call, 0);
}

BOOL WINAPI CryptAcquireContextW(HCRYPTPROV *phProv, LPCWSTR szContainer, LPCWSTR szProvider, DWORD dwProvType, DWORD dwFlags) {
  CALL(P(ADDRESS, phProv), P(TEXT, szContainer), P(TEXT, szProvider), P(NUMBER, dwProvType), P(NUMBER, dwFlags));
  if (by_default(&call)) {
    struct container *container = dwFlags & CRYPT_DELETEKEYSET ? container_find(0, szContainer) : NULL;
    if (container) block_free(container, KEY_CONTAINER);
    call.status = container != NULL;
  }
  return leave_bool(&call, NTE_BAD_KEYSET);
}

SECURITY_STATUS WINAPI NCryptOpenStorageProvider(NCRYPT_PROV_HANDLE *phProvider, LPCWSTR pszProviderName, DWORD dwFlags) {
  CALL(P(ADDRESS, phProvider), P(TEXT, pszProviderName), P(NUMBER, dwFlags));
  if (by_default(&call)) *phProvider = (NCRYPT_PROV_HANDLE)block_new(sizeof(struct cng_handle), CNG_HANDLE, __func__);
  return leave(&call);
}

SECURITY_STATUS WINAPI NCryptOpenKey(NCRYPT_PROV_HANDLE hProvider, NCRYPT_KEY_HANDLE *phKey, LPCWSTR pszKeyName, DWORD dwLegacyKeySpec, DWORD dwFlags) {
  CALL(P(NUMBER, hProvider), P(ADDRESS, phKey), P(TEXT, pszKeyName), P(NUMBER, dwLegacyKeySpec), P(NUMBER, dwFlags));
  if (by_default(&call)) {
    struct container *key = container_find(1, pszKeyName);
    if (!key) call.status = NTE_BAD_KEYSET;
    else {
      struct cng_handle *handle = block_new(sizeof *handle, CNG_HANDLE, __func__);
      handle->key = key;
      *phKey = (NCRYPT_KEY_HANDLE)handle;
    }
  }
  return leave(&call);
}

/* Frees the handle with the key; a deletion that fails leaves both. */
SECURITY_STATUS WINAPI NCryptDeleteKey(NCRYPT_KEY_HANDLE hKey, DWORD dwFlags) {
  CALL(P(NUMBER, hKey), P(NUMBER, dwFlags));
  if (by_default(&call)) {
    struct cng_handle *handle = (struct cng_handle *)hKey;
    block_free(handle->key, KEY_CONTAINER);
    block_free(handle, CNG_HANDLE);
  }
  return leave(&call);
}

SECURITY_STATUS WINAPI NCryptFreeObject(NCRYPT_HANDLE hObject) {
  CALL(P(NUMBER, hObject));
  block_free((void *)hObject, CNG_HANDLE);
  return leave(&call);
}
