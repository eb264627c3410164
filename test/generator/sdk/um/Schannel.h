// Written for the tests of the generator, in the manner of a Windows SDK. Not the real header.
#pragma once
#include <wincrypt.h>
#include <MinSchannel.h>

#define UNISP_NAME_A    "Microsoft Unified Security Protocol Provider"
#define UNISP_NAME_W    L"Microsoft Unified Security Protocol Provider"
#ifdef UNICODE
#define UNISP_NAME  UNISP_NAME_W
#else
#define UNISP_NAME  UNISP_NAME_A
#endif
#define SCH_CRED_NO_SYSTEM_MAPPER 0x00000002

typedef struct _SCHANNEL_ALERT_TOKEN {
    DWORD   dwTokenType;
    DWORD   dwAlertType;
    DWORD   dwAlertNumber;
} SCHANNEL_ALERT_TOKEN;

BOOL
__stdcall
SslEmptyCacheA(_In_opt_ LPSTR  pszTargetName, DWORD  dwFlags);
