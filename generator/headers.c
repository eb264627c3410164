/* The one translation unit that the generator reads: every header that is covered, and how. */
#define WIN32_LEAN_AND_MEAN
#define WIN32_NO_STATUS
#define _WIN32_WINNT 0x0A00
#define NTDDI_VERSION 0x0A00000C
/* Kernel mode is read once more, to know by name what it alone declares. */
#ifndef SECURITY_KERNEL
#define SECURITY_WIN32
#endif
#define _SEC_WINNT_AUTH_TYPES
#define SCHANNEL_USE_BLACKLISTS

/* Include guards of clang's vector headers: nothing here needs them, and they are 90 % of the AST. */
#ifdef __clang__
#define __X86INTRIN_H
#define __IMMINTRIN_H
#define __EMMINTRIN_H
#endif

#include <stddef.h>
#include <windef.h>
/* What schannel.h needs of the parts that a lean windows.h leaves out. */
#include <minwinbase.h>
/* UNICODE_STRING, which the sspi.h of a Windows SDK needs before it; mingw-w64's brings it along. */
#include <subauth.h>
#include <security.h>
/* Not its own UNICODE_STRING: subauth.h has it. */
#define _NTDEF_
typedef struct _OBJECT_ATTRIBUTES OBJECT_ATTRIBUTES;
#include <ntsecapi.h>
#include <schannel.h>
#include <credssp.h>
#include <ntsecpkg.h>

/* Support functions, by name: generator/annotations/support.ts. */
#include <errhandlingapi.h>
#include <handleapi.h>
#include <processthreadsapi.h>
#include <sddl.h>
#include <securitybaseapi.h>
#include <winbase.h>
#include <wincrypt.h>
#include <ncrypt.h>
#include <wincred.h>
#include "declared/combaseapi.h"
#include <dsgetdc.h>
#include <lmcons.h>
#include <lmapibuf.h>
#include <ntdsapi.h>

#undef WIN32_NO_STATUS
#include <ntstatus.h>
#include <winerror.h>

#include "supplement.h"
