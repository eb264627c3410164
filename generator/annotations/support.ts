// Functions and types of other headers that scripts around SSPI need: one entry each.

import type { FunctionAnnotation } from './index.js';
import type { Purpose } from './purposes.js';

export type SupportFunction = FunctionAnnotation & Purpose;

const freeContext = 'The certificate context is freed with CertFreeCertificateContext.';
const closeStore = 'The store is closed with CertCloseStore.';
const previous =
  'pPrevCertContext is freed by the call, also when it fails; only the last one that was handed ' +
  'out is freed with CertFreeCertificateContext.';

/** Certificates, for Schannel. */
const certificates: Readonly<Record<string, SupportFunction>> = {
  CertOpenStore: {
    header: 'wincrypt.h',
    library: 'crypt32.dll',
    parameters: { lpszStoreProvider: '_In_', hCryptProv: '_In_opt_', pvPara: '_In_opt_' },
    purpose: 'Opens a certificate store: of the system, in memory, in a file.',
    ownership: closeStore,
  },
  CertCloseStore: {
    header: 'wincrypt.h',
    library: 'crypt32.dll',
    parameters: { hCertStore: '_In_opt_' },
    purpose: 'Closes a certificate store; a null handle is no error.',
    ownership: 'Contexts that came from the store stay valid until they are freed.',
  },
  PFXImportCertStore: {
    header: 'wincrypt.h',
    library: 'crypt32.dll',
    parameters: { pPFX: '_In_', szPassword: '_In_' },
    purpose: 'Imports a PFX (PKCS #12) with its keys into a store in memory.',
    ownership: closeStore,
  },
  CertEnumCertificatesInStore: {
    header: 'wincrypt.h',
    library: 'crypt32.dll',
    parameters: { hCertStore: '_In_', pPrevCertContext: '_In_opt_' },
    purpose:
      'Gives the certificate that follows another in a store, or the first; null at the end.',
    ownership: previous,
  },
  CertFindCertificateInStore: {
    header: 'wincrypt.h',
    library: 'crypt32.dll',
    parameters: { hCertStore: '_In_', pvFindPara: '_In_opt_', pPrevCertContext: '_In_opt_' },
    purpose: 'Finds the next certificate in a store that matches; null when there is none.',
    ownership: previous,
  },
  CertAddCertificateContextToStore: {
    header: 'wincrypt.h',
    library: 'crypt32.dll',
    parameters: { hCertStore: '_In_opt_', pCertContext: '_In_', ppStoreContext: '_Outptr_opt_' },
    purpose: 'Adds a certificate to a store.',
    ownership: freeContext,
  },
  CertCreateCertificateContext: {
    header: 'wincrypt.h',
    library: 'crypt32.dll',
    parameters: { pbCertEncoded: '_In_reads_bytes_(cbCertEncoded)' },
    purpose: 'Makes a certificate context from an encoded (DER) certificate.',
    ownership: freeContext,
  },
  CertDuplicateCertificateContext: {
    header: 'wincrypt.h',
    library: 'crypt32.dll',
    parameters: { pCertContext: '_In_opt_' },
    purpose: 'Counts one more user of a certificate context, and gives the same address back.',
    ownership: freeContext,
  },
  CertFreeCertificateContext: {
    header: 'wincrypt.h',
    library: 'crypt32.dll',
    parameters: { pCertContext: '_In_opt_' },
    purpose: 'Counts one user of a certificate context less; the last one frees it.',
  },
  CertGetNameStringW: {
    header: 'wincrypt.h',
    library: 'crypt32.dll',
    parameters: {
      pCertContext: '_In_',
      pvTypePara: '_In_opt_',
      pszNameString: '_Out_writes_to_opt_(cchNameString, return)',
    },
    purpose: 'Writes the subject or the issuer of a certificate as text, and gives its length.',
    ownership: "The buffer is the caller's; lengths count characters with the NUL.",
  },
  CertGetCertificateChain: {
    header: 'wincrypt.h',
    library: 'crypt32.dll',
    parameters: {
      hChainEngine: '_In_opt_',
      pCertContext: '_In_',
      pTime: '_In_opt_',
      hAdditionalStore: '_In_opt_',
      pChainPara: '_In_',
      pvReserved: '_Reserved_',
      ppChainContext: '_Outptr_',
    },
    purpose:
      'Builds the chain of a certificate up to a root; TrustStatus says what is wrong with it.',
    ownership: 'The chain is freed with CertFreeCertificateChain.',
  },
  CertVerifyCertificateChainPolicy: {
    header: 'wincrypt.h',
    library: 'crypt32.dll',
    parameters: {
      pszPolicyOID: '_In_',
      pChainContext: '_In_',
      pPolicyPara: '_In_',
      pPolicyStatus: '_Inout_',
    },
    purpose: 'Checks a chain against a policy, such as that of TLS; dwError gets the result.',
  },
  CertFreeCertificateChain: {
    header: 'wincrypt.h',
    library: 'crypt32.dll',
    parameters: { pChainContext: '_In_' },
    purpose: 'Frees a chain that CertGetCertificateChain built.',
  },
};

/** Access tokens and the accounts in them. */
const tokens: Readonly<Record<string, SupportFunction>> = {
  OpenThreadToken: {
    header: 'processthreadsapi.h',
    library: 'advapi32.dll',
    parameters: { ThreadHandle: '_In_', TokenHandle: '_Outptr_' },
    purpose: 'Opens the token that a thread impersonates with.',
    ownership: 'The token is closed with CloseHandle.',
  },
  OpenProcessToken: {
    header: 'processthreadsapi.h',
    library: 'advapi32.dll',
    parameters: { ProcessHandle: '_In_', TokenHandle: '_Outptr_' },
    purpose: 'Opens the token of a process.',
    ownership: 'The token is closed with CloseHandle.',
  },
  GetTokenInformation: {
    header: 'securitybaseapi.h',
    library: 'advapi32.dll',
    parameters: {
      TokenHandle: '_In_',
      TokenInformation: '_Out_writes_bytes_to_opt_(TokenInformationLength, *ReturnLength)',
      ReturnLength: '_Out_',
    },
    purpose: 'Reads one kind of information from a token into a structure, such as TOKEN_USER.',
    ownership: "The buffer is the caller's; pointers in the structure point into it.",
  },
  LookupAccountSidW: {
    header: 'winbase.h',
    library: 'advapi32.dll',
    parameters: {
      lpSystemName: '_In_opt_',
      Sid: '_In_',
      Name: '_Out_writes_to_opt_(*cchName, *cchName + 1)',
      cchName: '_Inout_',
      ReferencedDomainName: '_Out_writes_to_opt_(*cchReferencedDomainName, ...)',
      cchReferencedDomainName: '_Inout_',
      peUse: '_Out_',
    },
    purpose: 'Gives the account name and the domain of a security identifier.',
    ownership: "The buffers are the caller's; lengths count characters.",
  },
  ConvertSidToStringSidW: {
    header: 'sddl.h',
    library: 'advapi32.dll',
    parameters: { Sid: '_In_', StringSid: '_Outptr_' },
    purpose: 'Writes a security identifier as text: S-1-5-...',
    ownership: 'The text is freed with LocalFree.',
  },
  ImpersonateLoggedOnUser: {
    header: 'securitybaseapi.h',
    library: 'advapi32.dll',
    parameters: { hToken: '_In_' },
    purpose: 'Lets the calling thread act as the user of a token, until RevertToSelf.',
  },
  RevertToSelf: {
    header: 'securitybaseapi.h',
    library: 'advapi32.dll',
    parameters: {},
    purpose: "Ends the calling thread's impersonation.",
  },
  GetUserNameW: {
    header: 'winbase.h',
    library: 'advapi32.dll',
    parameters: { lpBuffer: '_Out_writes_to_opt_(*pcbBuffer, *pcbBuffer)', pcbBuffer: '_Inout_' },
    purpose: 'Gives the name of the user that the calling thread acts as.',
    ownership: "The buffer is the caller's; pcbBuffer counts characters, in spite of its name.",
  },
};

/** Handles, memory and errors. */
const system: Readonly<Record<string, SupportFunction>> = {
  CloseHandle: {
    header: 'handleapi.h',
    library: 'kernel32.dll',
    parameters: { hObject: '_In_' },
    purpose: 'Closes a handle, such as that of a token.',
  },
  GetCurrentProcess: {
    header: 'processthreadsapi.h',
    library: 'kernel32.dll',
    parameters: {},
    purpose: 'Gives a handle that stands for the calling process.',
    ownership: 'The handle is a constant and is never closed.',
  },
  GetCurrentThread: {
    header: 'processthreadsapi.h',
    library: 'kernel32.dll',
    parameters: {},
    purpose: 'Gives a handle that stands for whichever thread uses it.',
    ownership: 'The handle is a constant and is never closed.',
  },
  LocalFree: {
    header: 'winbase.h',
    library: 'kernel32.dll',
    parameters: { hMem: '_Frees_ptr_opt_' },
    purpose: 'Frees memory of the local heap, such as the text of ConvertSidToStringSidW.',
    ownership: 'Gives null, or the address itself when it fails.',
  },
  GetLastError: {
    header: 'errhandlingapi.h',
    library: 'kernel32.dll',
    parameters: {},
    purpose: "Gives the error of the calling thread's last function of Windows that failed.",
  },
};

export const supportFunctions: Readonly<Record<string, SupportFunction>> = {
  ...certificates,
  ...tokens,
  ...system,
};

/** Types that no prototype names, because a parameter is `void *`. */
export const supportTypes: readonly string[] = [
  // What GetTokenInformation fills.
  ...['TOKEN_USER', 'TOKEN_GROUPS', 'TOKEN_PRIVILEGES', 'TOKEN_STATISTICS', 'TOKEN_SOURCE'],
  ...['TOKEN_ELEVATION', 'TOKEN_ELEVATION_TYPE', 'TOKEN_MANDATORY_LABEL', 'TOKEN_ORIGIN'],
  ...['SID', 'SECURITY_IMPERSONATION_LEVEL'],
  // What CertVerifyCertificateChainPolicy takes for TLS.
  'SSL_EXTRA_CERT_CHAIN_POLICY_PARA',
];
