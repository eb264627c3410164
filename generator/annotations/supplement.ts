// What the Windows SDK has and mingw-w64's headers lack: each constant with its value.

export interface Supplement {
  readonly name: string;
  /** The SDK's header that defines it. */
  readonly header: string;
  readonly value: number | bigint;
}

/** Tables and meanings are those of the other constants: by name. */
export const supplement: readonly Supplement[] = [
  { name: 'SECPKG_ATTR_CERT_CHECK_RESULT', header: 'schannel.h', value: 0x71 },
  { name: 'SECPKG_ATTR_CERT_CHECK_RESULT_INPROC', header: 'schannel.h', value: 0x72 },
  { name: 'SECPKG_ATTR_SESSION_TICKET_KEYS', header: 'schannel.h', value: 0x73 },
  { name: 'SECPKG_ATTR_SASL_CONTEXT', header: 'ntsecpkg.h', value: 0x00010000 },
  { name: 'ISC_REQ_DEFERRED_CRED_VALIDATION', header: 'sspi.h', value: 0x0000000200000000n },
  { name: 'ISC_RET_DEFERRED_CRED_VALIDATION', header: 'sspi.h', value: 0x0000000200000000n },
  { name: 'SCH_CRED_DEFERRED_CRED_VALIDATION', header: 'schannel.h', value: 0x04000000 },
  { name: 'SCH_DISABLE_RECONNECTS', header: 'schannel.h', value: 0x00000080 },
  { name: 'SECBUFFER_UNMAPPED', header: 'ntsecpkg.h', value: 0x40000000 },
  { name: 'SECBUFFER_KERNEL_MAP', header: 'ntsecpkg.h', value: 0x20000000 },
];
