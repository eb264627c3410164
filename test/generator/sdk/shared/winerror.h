// Written for the tests of the generator, in the manner of a Windows SDK. Not the real header.
#ifndef _WINERROR_
#define _WINERROR_
#include <specstrings.h>

#define _HRESULT_TYPEDEF_(_sc) ((HRESULT)_sc)

FORCEINLINE _Translates_Win32_to_HRESULT_(x) HRESULT HRESULT_FROM_WIN32(unsigned long x) { return (HRESULT)x; }

//
// MessageId: SEC_E_INVALID_HANDLE
//
#define SEC_E_INVALID_HANDLE             _HRESULT_TYPEDEF_(0x80090301L)
#define SEC_E_LOGON_DENIED               _HRESULT_TYPEDEF_(0x8009030DL)
#define SEC_E_TEST_ONLY                  _HRESULT_TYPEDEF_(0x80090FFFL)

#endif
