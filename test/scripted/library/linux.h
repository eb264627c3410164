/* The functions of Windows that the scripted package uses, for Linux. The headers stay those of mingw-w64, so
   that the layouts are Windows'; only the C library is Linux'. */
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

/* mingw-w64's headers know one system whose `long` has 64 bits, and take `int` for Windows' own there. */
#define __CYGWIN__
/* Calls keep Linux' convention, as koffi makes them there. */
#define __stdcall
#define __cdecl
#define __declspec(attribute)
#include <windows.h>

_Static_assert(sizeof(ULONG) == 4 && sizeof(WCHAR) == 2, "compile with -fshort-wchar");
_Static_assert(sizeof(void *) == 8, "Windows' structures of 64 bits are meant");

VOID WINAPI InitializeCriticalSection(LPCRITICAL_SECTION section) {
  // As on Windows, the thread that holds it may enter it again.
  pthread_mutexattr_t attributes;
  pthread_mutexattr_init(&attributes);
  pthread_mutexattr_settype(&attributes, PTHREAD_MUTEX_RECURSIVE);
  pthread_mutex_t *mutex = malloc(sizeof *mutex);
  if (!mutex || pthread_mutex_init(mutex, &attributes)) abort();
  section->LockSemaphore = mutex;
}

VOID WINAPI EnterCriticalSection(LPCRITICAL_SECTION section) {
  if (pthread_mutex_lock(section->LockSemaphore)) abort();
}

VOID WINAPI LeaveCriticalSection(LPCRITICAL_SECTION section) {
  if (pthread_mutex_unlock(section->LockSemaphore)) abort();
}

HANDLE WINAPI CreateSemaphoreW(LPSECURITY_ATTRIBUTES attributes, LONG initial, LONG maximum, LPCWSTR name) {
  (void)attributes, (void)maximum, (void)name;
  sem_t *semaphore = malloc(sizeof *semaphore);
  if (!semaphore || sem_init(semaphore, 0, (unsigned)initial)) abort();
  return semaphore;
}

WINBOOL WINAPI ReleaseSemaphore(HANDLE semaphore, LONG count, LPLONG previous) {
  (void)previous;
  while (count-- > 0) sem_post(semaphore);
  return TRUE;
}

/* Of semaphores, and without end only. */
DWORD WINAPI WaitForSingleObject(HANDLE semaphore, DWORD milliseconds) {
  if (milliseconds != INFINITE) abort();
  while (sem_wait(semaphore))
    if (errno != EINTR) abort();
  return 0; /* WAIT_OBJECT_0 */
}

DWORD WINAPI GetCurrentThreadId(VOID) { return (DWORD)syscall(SYS_gettid); }

static __thread DWORD last_error;
/* The binding asks for it where other functions have failed: exported, as kernel32 does. */
DWORD WINAPI GetLastError(VOID) { return last_error; }
VOID WINAPI SetLastError(DWORD error) { last_error = error; }

/* One page at a time. The kernel reads the set before it refuses the number: EFAULT is the answer. */
SIZE_T WINAPI VirtualQuery(LPCVOID address, PMEMORY_BASIC_INFORMATION region, SIZE_T size) {
  ULONG_PTR page = (ULONG_PTR)sysconf(_SC_PAGESIZE);
  memset(region, 0, size);
  region->BaseAddress = (void *)((ULONG_PTR)address & ~(page - 1));
  region->RegionSize = page;
  int known = syscall(SYS_rt_sigprocmask, -1, region->BaseAddress, NULL, 8) && errno != EFAULT;
  region->State = known ? MEM_COMMIT : MEM_FREE;
  region->Protect = known ? PAGE_READWRITE : PAGE_NOACCESS;
  return sizeof *region;
}

HANDLE WINAPI GetCurrentProcess(VOID) { return (HANDLE)-1; }

/* There are no tokens here: what takes them is not exported either. */
WINBOOL WINAPI OpenProcessToken(HANDLE process, DWORD access, PHANDLE token) {
  (void)process, (void)access, (void)token;
  return FALSE;
}

/* The C library's have 32 bits to a character. */
static size_t wcslen(const WCHAR *string) {
  const WCHAR *end = string;
  while (*end) end++;
  return (size_t)(end - string);
}

static WCHAR *wcscpy(WCHAR *to, const WCHAR *from) {
  return memcpy(to, from, (wcslen(from) + 1) * sizeof *from);
}

static const WCHAR *wcschr(const WCHAR *string, WCHAR unit) {
  for (; *string != unit; string++)
    if (!*string) return NULL;
  return string;
}

static size_t wcscspn(const WCHAR *string, const WCHAR *units) {
  size_t length = 0;
  while (string[length] && !wcschr(units, string[length])) length++;
  return length;
}

static WCHAR lower_case(WCHAR unit) { return unit >= 'A' && unit <= 'Z' ? unit + ('a' - 'A') : unit; }

static int _wcsicmp(const WCHAR *one, const WCHAR *other) {
  while (*one && lower_case(*one) == lower_case(*other)) one++, other++;
  return lower_case(*one) - lower_case(*other);
}
