// Certificates, their stores and chains, for Schannel.

import type { FunctionRecord } from '../schema.js';

const freeContext = 'The certificate context is freed with CertFreeCertificateContext.';

const closeStore = 'The store is closed with CertCloseStore.';

const previous =
  'pPrevCertContext is freed by the call, also when it fails; only the last one that was handed ' +
  'out is freed with CertFreeCertificateContext.';

export const certificateFunctions: Readonly<Record<string, FunctionRecord>> = {
  CertOpenStore: {
    header: 'wincrypt.h',
    purpose: 'Opens a certificate store: of the system, in memory, in a file.',
    ownership: closeStore,
    parameters: { lpszStoreProvider: '_In_', hCryptProv: '_In_opt_', pvPara: '_In_opt_' },
  },
  CertCloseStore: {
    header: 'wincrypt.h',
    purpose: 'Closes a certificate store; a null handle is no error.',
    ownership: 'Contexts that came from the store stay valid until they are freed.',
    parameters: { hCertStore: '_In_opt_' },
  },
  PFXImportCertStore: {
    header: 'wincrypt.h',
    purpose: 'Imports a PFX (PKCS #12) with its keys into a store in memory.',
    ownership: closeStore,
    parameters: { pPFX: { sal: '_In_', secret: true }, szPassword: { sal: '_In_', secret: true } },
  },
  CertEnumCertificatesInStore: {
    header: 'wincrypt.h',
    purpose:
      'Gives the certificate that follows another in a store, or the first; null at the end.',
    ownership: previous,
    parameters: { hCertStore: '_In_', pPrevCertContext: '_In_opt_' },
  },
  CertFindCertificateInStore: {
    header: 'wincrypt.h',
    purpose: 'Finds the next certificate in a store that matches; null when there is none.',
    ownership: previous,
    parameters: { hCertStore: '_In_', pvFindPara: '_In_opt_', pPrevCertContext: '_In_opt_' },
  },
  CertAddCertificateContextToStore: {
    header: 'wincrypt.h',
    purpose: 'Adds a certificate to a store.',
    ownership: freeContext,
    parameters: { hCertStore: '_In_opt_', pCertContext: '_In_', ppStoreContext: '_Outptr_opt_' },
  },
  CertCreateCertificateContext: {
    header: 'wincrypt.h',
    purpose: 'Makes a certificate context from an encoded (DER) certificate.',
    ownership: freeContext,
    parameters: { pbCertEncoded: '_In_reads_bytes_(cbCertEncoded)' },
  },
  CertDuplicateCertificateContext: {
    header: 'wincrypt.h',
    purpose: 'Counts one more user of a certificate context, and gives the same address back.',
    ownership: freeContext,
    parameters: { pCertContext: '_In_opt_' },
  },
  CertFreeCertificateContext: {
    header: 'wincrypt.h',
    purpose: 'Counts one user of a certificate context less; the last one frees it.',
    parameters: { pCertContext: '_In_opt_' },
  },
  CertGetNameStringW: {
    header: 'wincrypt.h',
    purpose: 'Writes the subject or the issuer of a certificate as text, and gives its length.',
    ownership: "The buffer is the caller's; lengths count characters with the NUL.",
    parameters: {
      pCertContext: '_In_',
      pvTypePara: '_In_opt_',
      pszNameString: '_Out_writes_to_opt_(cchNameString, return)',
    },
  },
  CertGetCertificateContextProperty: {
    header: 'wincrypt.h',
    purpose: 'Reads a property of a certificate context, such as where its private key is kept.',
    ownership: "The buffer is the caller's; pointers in a structure point into it.",
    parameters: {
      pCertContext: '_In_',
      pvData: '_Out_writes_bytes_to_opt_(*pcbData, *pcbData)',
      pcbData: '_Inout_',
    },
  },
  CertCreateCertificateChainEngine: {
    header: 'wincrypt.h',
    purpose: 'Makes an engine that builds chains with roots and stores of its own.',
    ownership: 'The engine is freed with CertFreeCertificateChainEngine.',
    parameters: { pConfig: '_In_', phChainEngine: '_Out_' },
  },
  CertFreeCertificateChainEngine: {
    header: 'wincrypt.h',
    purpose: 'Frees an engine that CertCreateCertificateChainEngine made.',
    parameters: { hChainEngine: '_In_opt_' },
  },
  CertGetCertificateChain: {
    header: 'wincrypt.h',
    purpose:
      'Builds the chain of a certificate up to a root; TrustStatus says what is wrong with it.',
    ownership: 'The chain is freed with CertFreeCertificateChain.',
    parameters: {
      hChainEngine: '_In_opt_',
      pCertContext: '_In_',
      pTime: '_In_opt_',
      hAdditionalStore: '_In_opt_',
      pChainPara: '_In_',
      pvReserved: '_Reserved_',
      ppChainContext: '_Outptr_',
    },
  },
  CertVerifyCertificateChainPolicy: {
    header: 'wincrypt.h',
    purpose: 'Checks a chain against a policy, such as that of TLS; dwError gets the result.',
    parameters: {
      pszPolicyOID: '_In_',
      pChainContext: '_In_',
      pPolicyPara: '_In_',
      pPolicyStatus: '_Inout_',
    },
  },
  CertFreeCertificateChain: {
    header: 'wincrypt.h',
    purpose: 'Frees a chain that CertGetCertificateChain built.',
    parameters: { pChainContext: '_In_' },
  },
};
