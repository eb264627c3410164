/* Functions around SSPI that return pointers and numbers: those that the test tells them. */
#include <stdint.h>

#ifdef __linux__
#define EXPORT
#else
#define EXPORT __declspec(dllexport)
#endif

static uintptr_t pointer;
static uint32_t number;

EXPORT void ResultsSet(uint64_t next_pointer, uint32_t next_number) {
  pointer = (uintptr_t)next_pointer;
  number = next_number;
}

EXPORT void *CertDuplicateCertificateContext(const void *pCertContext) { return pCertContext ? (void *)pointer : 0; }
EXPORT int32_t NCryptFreeObject(uintptr_t hObject) { return hObject ? (int32_t)number : 0; }
EXPORT uint32_t LsaNtStatusToWinError(int32_t Status) { return Status ? number : 0; }
