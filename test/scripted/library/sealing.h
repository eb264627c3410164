/* What the package does by itself with messages: a checksum, a sequence number and an XOR. */

struct trailer {
  uint64_t sum;
  uint32_t sequence;
  uint16_t padding, magic;
};

struct header {
  char magic[4];
  uint32_t length; /* of header, data and trailer */
};

/* As a token of Kerberos, a message says whether it was encrypted. */
#define TRAILER_MAGIC 0x5353
#define SIGNED_MAGIC 0x5354
#define BLOCK 8

static uint64_t sum_add(uint64_t sum, const void *bytes, size_t length) {
  const unsigned char *at = bytes;
  while (length--) sum = (sum ^ *at++) * 1099511628211u;
  return sum;
}

static int is_data(const SecBuffer *buffer) {
  return (buffer->BufferType & ~SECBUFFER_ATTRMASK) == SECBUFFER_DATA;
}

/* What was neither encrypted nor signed is not counted, what was only signed is. */
static uint64_t sum_of(const struct object *context, const SecBufferDesc *message, int server_sent, uint32_t sequence) {
  uint64_t sum = sum_add(14695981039346656037u, context->key, sizeof context->key);
  sum = sum_add(sum, &server_sent, sizeof server_sent);
  sum = sum_add(sum, &sequence, sizeof sequence);
  for (ULONG index = 0; index < message->cBuffers; index++) {
    const SecBuffer *buffer = &message->pBuffers[index];
    if (is_data(buffer) && !(buffer->BufferType & SECBUFFER_READONLY))
      sum = sum_add(sum, buffer->pvBuffer, buffer->cbBuffer);
  }
  return sum;
}

static void cipher(const struct object *context, const SecBufferDesc *message, uint32_t sequence) {
  for (ULONG index = 0; index < message->cBuffers; index++) {
    const SecBuffer *buffer = &message->pBuffers[index];
    if (!is_data(buffer) || (buffer->BufferType & SECBUFFER_ATTRMASK)) continue;
    unsigned char *bytes = buffer->pvBuffer;
    for (ULONG byte = 0; byte < buffer->cbBuffer; byte++)
      bytes[byte] ^= context->key[byte % 16] ^ (unsigned char)(sequence + 1);
  }
}

static SECURITY_STATUS ready(struct object *context) {
  if (!context) return SEC_E_INVALID_HANDLE;
  return context->established ? SEC_E_OK : SEC_E_UNSUPPORTED_FUNCTION;
}

static int put(SecBuffer *buffer, const void *bytes, ULONG size) {
  if (!buffer || !buffer->pvBuffer || buffer->cbBuffer < size) return 0;
  memcpy(buffer->pvBuffer, bytes, size);
  buffer->cbBuffer = size;
  return 1;
}

static SECURITY_STATUS protect(struct object *context, SecBufferDesc *message, int encrypts) {
  SECURITY_STATUS status = ready(context);
  if (status < 0) return status;
  SecBuffer *padding = encrypts ? buffer_find(message, SECBUFFER_PADDING) : NULL;
  SecBuffer *header = buffer_find(message, SECBUFFER_STREAM_HEADER);
  SecBuffer *place = buffer_find(message, header ? SECBUFFER_STREAM_TRAILER : SECBUFFER_TOKEN);
  /* As Windows' NTLM. */
  if (!place) return SEC_E_INVALID_TOKEN;
  struct trailer trailer = {0, context->sent, 0, encrypts ? TRAILER_MAGIC : SIGNED_MAGIC};
  ULONG total = 0;
  for (ULONG index = 0; index < message->cBuffers; index++)
    if (is_data(&message->pBuffers[index])) total += message->pBuffers[index].cbBuffer;
  if (padding) {
    static const unsigned char zeros[BLOCK];
    trailer.padding = (BLOCK - total % BLOCK) % BLOCK;
    if (!put(padding, zeros, trailer.padding)) return SEC_E_BUFFER_TOO_SMALL;
  }
  trailer.sum = sum_of(context, message, context->is_server, context->sent);
  struct header record = {{'S', 'C', 'R', 'M'}, sizeof record + total + sizeof trailer};
  if (header && !put(header, &record, sizeof record)) return SEC_E_BUFFER_TOO_SMALL;
  if (!put(place, &trailer, sizeof trailer)) return SEC_E_BUFFER_TOO_SMALL;
  if (encrypts) cipher(context, message, context->sent);
  context->sent++;
  return SEC_E_OK;
}

/* The message is only good as a whole, from the other side, and in its turn. */
static SECURITY_STATUS check(struct object *context, SecBufferDesc *message, const struct trailer *trailer) {
  if (trailer->magic != TRAILER_MAGIC && trailer->magic != SIGNED_MAGIC) return SEC_E_MESSAGE_ALTERED;
  if (trailer->sum != sum_of(context, message, !context->is_server, trailer->sequence)) return SEC_E_MESSAGE_ALTERED;
  if (trailer->sequence != context->received) return SEC_E_OUT_OF_SEQUENCE;
  context->received++;
  return SEC_E_OK;
}

static void place(SecBuffer *buffer, ULONG type, void *at, ULONG size) {
  if (!buffer) return;
  buffer->BufferType = type;
  buffer->pvBuffer = at;
  buffer->cbBuffer = size;
}

/* One buffer with all parts in a row: the DATA buffer is pointed into it. */
static SECURITY_STATUS split_stream(SecBufferDesc *message, SecBuffer *whole, struct trailer *trailer) {
  SecBuffer *data = buffer_find(message, SECBUFFER_DATA);
  if (!data || whole->cbBuffer < sizeof *trailer) return SEC_E_INVALID_TOKEN;
  memcpy(trailer, whole->pvBuffer, sizeof *trailer);
  ULONG rest = whole->cbBuffer - sizeof *trailer;
  if (trailer->padding > rest) return SEC_E_MESSAGE_ALTERED;
  place(data, SECBUFFER_DATA, (char *)whole->pvBuffer + sizeof *trailer, rest - trailer->padding);
  return SEC_E_OK;
}

/* A record of a stream package: its parts are pointed to by the four buffers, extra bytes by the last. */
static SECURITY_STATUS split_record(SecBufferDesc *message, struct trailer *trailer) {
  SecBuffer *buffers = message->pBuffers;
  if (message->cBuffers < 4 || !is_data(&buffers[0])) return SEC_E_INVALID_TOKEN;
  char *start = buffers[0].pvBuffer;
  ULONG size = buffers[0].cbBuffer;
  struct header header;
  if (size >= sizeof header) memcpy(&header, start, sizeof header);
  if (size >= sizeof header && (memcmp(header.magic, "SCRM", 4) || header.length < sizeof header + sizeof *trailer))
    return SEC_E_MESSAGE_ALTERED;
  if (size < sizeof header || size < header.length) {
    ULONG missing = (size < sizeof header ? sizeof header : header.length) - size;
    place(&buffers[1], SECBUFFER_MISSING, NULL, missing);
    return SEC_E_INCOMPLETE_MESSAGE;
  }
  ULONG length = header.length - sizeof header - sizeof *trailer;
  char *data = start + sizeof header;
  memcpy(trailer, data + length, sizeof *trailer);
  place(&buffers[0], SECBUFFER_STREAM_HEADER, start, sizeof header);
  place(&buffers[1], SECBUFFER_DATA, data, length);
  place(&buffers[2], SECBUFFER_STREAM_TRAILER, data + length, sizeof *trailer);
  ULONG extra = size - header.length;
  place(&buffers[3], extra ? SECBUFFER_EXTRA : SECBUFFER_EMPTY, extra ? start + header.length : NULL, extra);
  return SEC_E_OK;
}

static SECURITY_STATUS unprotect(struct object *context, SecBufferDesc *message, int decrypts, ULONG *quality) {
  SECURITY_STATUS status = ready(context);
  if (status < 0) return status;
  struct trailer trailer;
  SecBuffer *token = buffer_find(message, SECBUFFER_TOKEN);
  SecBuffer *whole = buffer_find(message, SECBUFFER_STREAM);
  if (token) {
    if (!token->pvBuffer || token->cbBuffer < sizeof trailer) return SEC_E_MESSAGE_ALTERED;
    memcpy(&trailer, token->pvBuffer, sizeof trailer);
  } else {
    if (!decrypts) return SEC_E_INVALID_TOKEN;
    status = whole ? split_stream(message, whole, &trailer) : split_record(message, &trailer);
    if (status < 0) return status;
  }
  int encrypted = trailer.magic != SIGNED_MAGIC;
  if (decrypts && encrypted) cipher(context, message, trailer.sequence);
  if (decrypts && quality) *quality = encrypted ? 0 : SECQOP_WRAP_NO_ENCRYPT;
  return check(context, message, &trailer);
}
