/* Text that grows, and JSON written into it: what the tests read back. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct text {
  char *at;
  size_t used, room;
};

static void text_clear(struct text *text) {
  free(text->at);
  memset(text, 0, sizeof *text);
}

static char *text_grow(struct text *text, size_t more) {
  if (text->used + more + 1 > text->room) {
    text->room = (text->used + more + 1) * 2;
    text->at = realloc(text->at, text->room);
    if (!text->at) abort();
  }
  char *end = text->at + text->used;
  text->used += more;
  end[more] = 0;
  return end;
}

static void text_add(struct text *text, const char *string) {
  size_t length = strlen(string);
  memcpy(text_grow(text, length), string, length);
}

__attribute__((format(printf, 2, 3)))
static void text_format(struct text *text, const char *format, ...) {
  char line[256];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(line, sizeof line, format, arguments);
  va_end(arguments);
  text_add(text, line);
}

/* A comma, unless this is the first of an object or array. */
static void json_next(struct text *text) {
  if (text->used && text->at[text->used - 1] != '{' && text->at[text->used - 1] != '[')
    text_add(text, ",");
}

static void json_key(struct text *text, const char *name) {
  json_next(text);
  text_format(text, "\"%s\":", name);
}

static void json_bytes(struct text *text, const void *bytes, size_t length) {
  static const char digits[] = "0123456789abcdef";
  const unsigned char *from = bytes;
  text_add(text, "\"");
  char *to = text_grow(text, length * 2);
  for (size_t index = 0; index < length; index++) {
    *to++ = digits[from[index] >> 4];
    *to++ = digits[from[index] & 15];
  }
  text_add(text, "\"");
}

/* UTF-16 as it is, halves of surrogate pairs included. */
static void json_wide(struct text *text, const WCHAR *string, size_t length) {
  text_add(text, "\"");
  for (size_t index = 0; index < length; index++) {
    WCHAR unit = string[index];
    if (unit >= ' ' && unit < 0x7f && unit != '"' && unit != '\\')
      *text_grow(text, 1) = (char)unit;
    else
      text_format(text, "\\u%04x", unit);
  }
  text_add(text, "\"");
}

static void json_address(struct text *text, const void *address) {
  if (address)
    text_format(text, "\"0x%llx\"", (unsigned long long)(ULONG_PTR)address);
  else
    text_add(text, "null");
}
