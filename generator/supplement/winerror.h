/* Statuses of the Windows SDK's winerror.h that older headers lack. */

#ifndef SEC_I_INVALID_SESSION_STATE
#define SEC_I_INVALID_SESSION_STATE ((HRESULT)0x8009036C)
#endif

#ifndef TRUST_E_MALFORMED_SIGNATURE
#define TRUST_E_MALFORMED_SIGNATURE ((HRESULT)0x80096011)
#endif
