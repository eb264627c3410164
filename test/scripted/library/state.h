/* What is shared by all calls: the lock, the faults that were seen, which memory can be read. */

static CRITICAL_SECTION lock;
static struct text faults;
static unsigned fault_count;

/* Wrong use of SSPI by whoever calls: noted for the test, never a crash. */
__attribute__((format(printf, 1, 2)))
static void fault(const char *format, ...) {
  char line[200];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(line, sizeof line, format, arguments);
  va_end(arguments);
  // A loop that goes wrong must not fill the memory with its faults.
  if (++fault_count > 1000) return;
  json_next(&faults);
  text_format(&faults, "\"%s\"", line);
}

static int readable(const void *address, size_t length) {
  const char *at = address, *end = at + length;
  while (at < end) {
    MEMORY_BASIC_INFORMATION region;
    if (!VirtualQuery(at, &region, sizeof region)) return 0;
    if (region.State != MEM_COMMIT || (region.Protect & (PAGE_NOACCESS | PAGE_GUARD))) return 0;
    at = (const char *)region.BaseAddress + region.RegionSize;
  }
  return 1;
}
