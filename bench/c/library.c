/* Takes SSPI's functions from a DLL: Windows' own, the scripted package, or one that does nothing. */
#include "sspi.h"

#define API(name) __typeof__(&name) p##name;
FUNCTIONS
#undef API

BENCH int bench_open(const char *path) {
  HMODULE library = LoadLibraryA(path);
  if (!library) return 0;
  int missing = 0;
#define API(name) missing += !(p##name = (__typeof__(&name))(void *)GetProcAddress(library, #name));
  FUNCTIONS
#undef API
  return missing == 0;
}

double now(void) {
  static LARGE_INTEGER frequency;
  LARGE_INTEGER count;
  if (!frequency.QuadPart) QueryPerformanceFrequency(&frequency);
  QueryPerformanceCounter(&count);
  return (double)count.QuadPart * 1e9 / (double)frequency.QuadPart;
}
