// Written for the tests of the generator, in the manner of a Windows SDK, whose name has capitals. Not the real header.
#ifndef _NTSECPKG_
#define _NTSECPKG_

#define SECBUFFER_UNMAPPED          0x40000000
#define SECBUFFER_KERNEL_MAP        0x20000000
#define SECPKG_ATTR_SASL_CONTEXT    0x00010000

#endif
