// What the constants of the supplement mean, which mingw-w64's headers lack.

import type { Meaning } from '../model.js';

export const supplementMeanings: Readonly<Record<string, Meaning>> = {
  SECPKG_ATTR_CERT_CHECK_RESULT: {
    meaning:
      'What the check of the certificate of the peer gave; during the handshake and after it.',
    packages: ['Schannel'],
    note: 'For contexts with deferred validation of credentials.',
  },
  SECPKG_ATTR_CERT_CHECK_RESULT_INPROC: {
    meaning: 'What the check of the certificate of the peer gave; only after the handshake.',
    packages: ['Schannel'],
    note: 'Answered within the process, without the LSA.',
  },
  SECPKG_ATTR_SESSION_TICKET_KEYS: {
    meaning: 'The keys of TLS session tickets, for servers that share them; can only be set.',
    packages: ['Schannel'],
  },
  SECPKG_ATTR_SASL_CONTEXT: {
    meaning: 'The SASL context behind a context.',
    note: 'For packages; the documentation does not describe it.',
  },
  ISC_REQ_DEFERRED_CRED_VALIDATION: {
    meaning:
      'The chain of the server is checked, but a problem does not end the handshake: the caller ' +
      'asks with SECPKG_ATTR_CERT_CHECK_RESULT.',
    packages: ['Schannel'],
    note:
      'Its bit is the 34th and does not fit fContextReq: it is passed in a SECBUFFER_FLAGS buffer ' +
      'that holds SEC_FLAGS.',
  },
  ISC_RET_DEFERRED_CRED_VALIDATION: {
    meaning: 'The check of the chain of the server is left to the caller.',
    packages: ['Schannel'],
    note: 'Its bit is the 34th and does not fit the 32 bits of pfContextAttr.',
  },
  SCH_CRED_DEFERRED_CRED_VALIDATION: {
    meaning:
      'Checks the chain of the server, but does not end the handshake over a problem; client only.',
    note: 'The caller asks with SECPKG_ATTR_CERT_CHECK_RESULT.',
  },
  SCH_DISABLE_RECONNECTS: {
    meaning: 'Sessions of full handshakes are not resumed; server only.',
    note: "The documentation's name of SCH_CRED_DISABLE_RECONNECTS.",
  },
  SECBUFFER_UNMAPPED: {
    meaning: 'The buffer is in the address space of the client.',
    note: 'For packages inside the LSA; the same bit as SECBUFFER_RESERVED.',
  },
  SECBUFFER_KERNEL_MAP: {
    meaning: 'The buffer was mapped into the LSA from kernel mode.',
    note: 'For packages inside the LSA.',
  },
};
