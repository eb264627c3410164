/* Stands in for crypt32.dll: its functions, but where a PFX's password lay is remembered. */
#include <windows.h>
#include <wincrypt.h>

#define FORWARD(name, library) \
  __asm__(".section .drectve\n.ascii \" -export:" #name "=" #library "." #name "\"\n.text");

FORWARD(CertCloseStore, crypt32)
FORWARD(CertEnumCertificatesInStore, crypt32)
FORWARD(CertGetCertificateContextProperty, crypt32)
FORWARD(CryptAcquireContextW, advapi32)
FORWARD(NCryptOpenStorageProvider, ncrypt)
FORWARD(NCryptOpenKey, ncrypt)
FORWARD(NCryptDeleteKey, ncrypt)
FORWARD(NCryptFreeObject, ncrypt)
FORWARD(CertFindCertificateInStore, crypt32)
FORWARD(CertFreeCertificateContext, crypt32)
FORWARD(GetLastError, kernel32)
__asm__(".section .drectve\n.ascii \" -export:PFXImportCertStore=import_pfx\"\n.text");

static const WCHAR *password;
static WCHAR copy[64];

HCERTSTORE WINAPI import_pfx(CRYPT_DATA_BLOB *pfx, LPCWSTR szPassword, DWORD dwFlags) {
  typedef HCERTSTORE(WINAPI * Import)(CRYPT_DATA_BLOB *, LPCWSTR, DWORD);
  Import real = (Import)(void *)GetProcAddress(LoadLibraryW(L"crypt32.dll"), "PFXImportCertStore");
  password = szPassword;
  lstrcpynW(copy, szPassword, 64);
  return real(pfx, szPassword, dwFlags);
}

/* What was read as the password, and what lies there now. */
__declspec(dllexport) const WCHAR *PasswordThen(void) { return copy; }
__declspec(dllexport) const WCHAR *PasswordNow(void) { return password; }
