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
#include "scripted/linux.h"
#endif
/* wincrypt.h's, too. */
#define WINIMPM

#include <windows.h>
#include <subauth.h>
#include <security.h>
#include <schannel.h>
#include <credssp.h>

#include "scripted/text.h"
#include "scripted/state.h"
#include "scripted/blocks.h"
#include "scripted/handles.h"
#include "scripted/script.h"
#include "scripted/auth-data.h"
#include "scripted/record.h"
#include "scripted/calls.h"
#include "scripted/packages.h"
#include "scripted/handshake.h"
#include "scripted/sealing.h"
#include "scripted/export-contexts.h"
#include "scripted/export-messages.h"
#include "scripted/export-attributes.h"
#include "scripted/export-access.h"
#include "scripted/export-sasl.h"
#include "scripted/export-identities.h"
#include "scripted/export-identity-tools.h"
#ifdef _WIN32
#include "scripted/export-certificates.h"
#include "scripted/export-chains.h"
#endif
#include "scripted/control.h"

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
