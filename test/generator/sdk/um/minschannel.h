// Written for the tests of the generator, in the manner of a Windows SDK: what schannel.h held. Not the real header.
#ifndef __MINSCHANNEL_H__
#define __MINSCHANNEL_H__

#define SECPKG_ATTR_ROOT_STORE              0x55
#define SECPKG_ATTR_CERT_CHECK_RESULT       0x71 // as ours
#define SECPKG_ATTR_CERT_CHECK_RESULT_INPROC 0x72
#define SECPKG_ATTR_SESSION_TICKET_KEYS     0x74 // the real value is 0x73

#endif
