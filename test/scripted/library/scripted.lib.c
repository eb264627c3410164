/* A stand-in for secur32.dll that does what a test says, and tells it what it was given. */
#define WIN32_LEAN_AND_MEAN
#define WIN32_NO_STATUS
#define _WIN32_WINNT 0x0A00
#define NTDDI_VERSION 0x0A00000C
#define SECURITY_WIN32
#define _SEC_WINNT_AUTH_TYPES
#define SCHANNEL_USE_BLACKLISTS
/* Defined here, not imported: these functions are ours. */
#define _NO_KSECDD_IMPORT_

#ifdef __linux__
#include "linux.h"
#endif
/* wincrypt.h's, too. */
#define WINIMPM

#include <windows.h>
#include <subauth.h>
#include <security.h>
#include <schannel.h>
#include <credssp.h>
#include <ntsecapi.h>
#include <ntsecpkg.h>
#include "../../../generator/supplement.h"

#include "text.h"
#include "state.h"
#include "blocks.h"
#include "handles.h"
#include "script.h"
#include "auth-data.h"
#include "record.h"
#include "calls.h"
#include "packages.h"
#include "handshake.h"
#include "sealing.h"
#include "export-contexts.h"
#include "export-messages.h"
#include "export-attributes.h"
#include "export-access.h"
#include "export-call-context.h"
#include "export-sasl.h"
#include "export-identities.h"
#include "export-identity-tools.h"
#include "export-stored-credentials.h"
#include "export-cipher-suites.h"
#include "export-logons.h"
#ifdef _WIN32
#include "export-certificates.h"
#include "export-chains.h"
#endif
#include "control.h"

BOOL WINAPI DllMain(HINSTANCE instance, DWORD reason, LPVOID reserved) {
  (void)instance, (void)reserved;
  if (reason == DLL_PROCESS_ATTACH) {
    InitializeCriticalSection(&lock);
    gate = CreateSemaphoreW(NULL, 0, 1000, NULL);
  }
  return TRUE;
}

#ifdef __linux__
__attribute__((constructor)) static void attach(void) { DllMain(NULL, DLL_PROCESS_ATTACH, NULL); }
#endif
