// Written for the tests of the generator, in the manner of a Windows SDK. Not the real header.
#ifndef _NTSTATUS_
#define _NTSTATUS_

#define STATUS_LOGON_FAILURE             ((NTSTATUS)0xC000006DL)     // ntsubauth
#define STATUS_NO_SUCH_USER              ((NTSTATUS)0xC0000065L)

#endif
