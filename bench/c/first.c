/* A program that lists the security packages and ends: what it takes until the first one is known. */
#include "sspi.h"
#include <stdio.h>

int main(void) {
  ULONG count;
  SecPkgInfoW *packages;
  if (EnumerateSecurityPackagesW(&count, &packages)) return 1;
  printf("%ls\n", packages[0].Name);
  FreeContextBuffer(packages);
  return 0;
}
