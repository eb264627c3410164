/* What a call was given, written down byte for byte. */

enum parameter_kind { NUMBER, TEXT, ADDRESS, BYTES, BUFFERS_IN, BUFFERS_OUT, AUTH_DATA, CREDENTIAL_HANDLE, CONTEXT_HANDLE, NEW_HANDLE };

struct parameter {
  const char *name;
  enum parameter_kind kind;
  const void *value;
  size_t size; /* of BYTES */
};

#define P(kind, parameter) {#parameter, kind, (const void *)(ULONG_PTR)(parameter), 0}
#define SIZED(parameter, size) {#parameter, BYTES, (parameter), (size)}

static void record_buffers(struct text *text, const char *function, const SecBufferDesc *list, int bytes) {
  if (!list) {
    text_add(text, "null");
    return;
  }
  if (!readable(list, sizeof *list) || !readable(list->pBuffers, list->cBuffers * sizeof(SecBuffer))) {
    fault("%s: a buffer list that cannot be read", function);
    text_add(text, "null");
    return;
  }
  if (list->ulVersion != SECBUFFER_VERSION) fault("%s: ulVersion is %u", function, (unsigned)list->ulVersion);
  text_add(text, "[");
  for (ULONG index = 0; index < list->cBuffers; index++) {
    const SecBuffer *buffer = &list->pBuffers[index];
    json_next(text);
    text_format(text, "{\"type\":%u,\"size\":%u,\"address\":", (unsigned)buffer->BufferType,
                (unsigned)buffer->cbBuffer);
    json_address(text, buffer->pvBuffer);
    if (buffer->pvBuffer && !readable(buffer->pvBuffer, buffer->cbBuffer))
      fault("%s: buffer %u cannot be read", function, (unsigned)index);
    else if (bytes && buffer->pvBuffer) {
      json_key(text, "bytes");
      json_bytes(text, buffer->pvBuffer, buffer->cbBuffer);
    }
    text_add(text, "}");
  }
  text_add(text, "]");
}

static void record_text(struct text *text, const char *function, const char *name, const WCHAR *string) {
  if (!string) {
    text_add(text, "null");
  } else if (!readable(string, sizeof *string)) {
    fault("%s: %s cannot be read", function, name);
    text_add(text, "null");
  } else {
    json_wide(text, string, wcslen(string));
  }
}

static void record_parameter(struct text *text, const char *function, const struct parameter *parameter) {
  const void *value = parameter->value;
  const SecHandle *handle = value;
  json_key(text, parameter->name);
  switch (parameter->kind) {
    case NUMBER:
      text_format(text, "%llu", (unsigned long long)(ULONG_PTR)value);
      break;
    case TEXT:
      record_text(text, function, parameter->name, value);
      break;
    case ADDRESS:
      json_address(text, value);
      break;
    case BYTES:
      if (value && readable(value, parameter->size)) json_bytes(text, value, parameter->size);
      else text_add(text, "null");
      break;
    case BUFFERS_IN:
    case BUFFERS_OUT:
      record_buffers(text, function, value, parameter->kind == BUFFERS_IN);
      break;
    case AUTH_DATA:
      record_auth_data(text, value);
      break;
    default:
      if (value && readable(value, sizeof *handle))
        text_format(text, "{\"address\":\"0x%llx\",\"lower\":\"0x%llx\",\"upper\":\"0x%llx\"}",
                    (unsigned long long)(ULONG_PTR)value, (unsigned long long)handle->dwLower,
                    (unsigned long long)handle->dwUpper);
      else
        json_address(text, value);
  }
}
