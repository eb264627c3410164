/* Declarations of the Windows SDK's schannel.h that older headers lack. A constant guards what came with it. */

#ifndef SCH_CRED_DEFERRED_CRED_VALIDATION
#define SCH_CRED_DEFERRED_CRED_VALIDATION 0x04000000
#endif

#ifndef SCHANNEL_RSA_PSS_PADDING_ALGORITHM
#define SCHANNEL_RSA_PSS_PADDING_ALGORITHM L"SCH_RSA_PSS_PAD"
#define SCHANNEL_RSA_PKCS_PADDING_ALGORITHM L"SCH_RSA_PKCS_PAD"
typedef struct _SecPkgContext_CertificateValidationResult {
  DWORD dwChainErrorStatus;
  HRESULT hrVerifyChainStatus;
} SecPkgContext_CertificateValidationResult, *PSecPkgContext_CertificateValidationResult;
SECURITY_STATUS WINAPI SslDeserializeCertificateStore(CERT_BLOB SerializedCertificateStore, PCCERT_CONTEXT *ppCertContext);
#endif

/* No header has this one: only the documentation of SCHANNEL_CRED, for SCH_CRED_DISABLE_RECONNECTS. */
#ifndef SCH_DISABLE_RECONNECTS
#define SCH_DISABLE_RECONNECTS 0x00000080
#endif
