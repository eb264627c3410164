/* What the package does by itself: a handshake in four legs, two on either side. */

/* Client to server 1, back 2, and 3 at the end; the server's last leg makes none. */
struct token {
  char magic[3], number;
  uint32_t length; /* of all of it */
  unsigned char nonce[16];
};

static const LONGLONG expiry_ticks = 157469184000000000; /* 2100 */

static SecBuffer *buffer_find(const SecBufferDesc *list, ULONG type) {
  for (ULONG index = 0; list && index < list->cBuffers; index++)
    if ((list->pBuffers[index].BufferType & ~SECBUFFER_ATTRMASK) == type) return &list->pBuffers[index];
  return NULL;
}

static void nonce_make(unsigned char nonce[16]) {
  static uint64_t state = 88172645463325252u;
  for (int index = 0; index < 16; index++) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    nonce[index] = (unsigned char)state;
  }
}

/* Finds the token with that number in the input. A stream may end early, and go on behind it. */
static SECURITY_STATUS token_read(const SecBufferDesc *input, char number, int stream, struct token *token) {
  const SecBuffer *buffer = buffer_find(input, SECBUFFER_TOKEN);
  SecBuffer *empty = buffer_find(input, SECBUFFER_EMPTY);
  if (!buffer || (!buffer->pvBuffer && !stream)) return SEC_E_INVALID_TOKEN;
  ULONG size = buffer->cbBuffer;
  if (size < sizeof *token) {
    if (!stream) return SEC_E_INVALID_TOKEN;
    if (empty) {
      empty->BufferType = SECBUFFER_MISSING;
      empty->cbBuffer = sizeof *token - size;
    }
    return SEC_E_INCOMPLETE_MESSAGE;
  }
  memcpy(token, buffer->pvBuffer, sizeof *token);
  if (memcmp(token->magic, "SCR", 3) || token->number != number || token->length != sizeof *token)
    return SEC_E_INVALID_TOKEN;
  if (size > sizeof *token) {
    if (!stream) return SEC_E_INVALID_TOKEN;
    if (empty) {
      empty->BufferType = SECBUFFER_EXTRA;
      empty->cbBuffer = size - sizeof *token;
    }
  }
  return SEC_E_OK;
}

static SECURITY_STATUS token_write(SecBufferDesc *output, char number, ULONG requested, const unsigned char nonce[16]) {
  struct token token = {{'S', 'C', 'R'}, number, sizeof token};
  memcpy(token.nonce, nonce, sizeof token.nonce);
  SecBuffer *buffer = buffer_find(output, SECBUFFER_TOKEN);
  if (!buffer) return SEC_E_INSUFFICIENT_MEMORY;
  if (requested & ISC_REQ_ALLOCATE_MEMORY)
    buffer->pvBuffer = block_new(sizeof token, CONTEXT_BUFFER, "a token");
  else if (!buffer->pvBuffer || buffer->cbBuffer < sizeof token)
    return SEC_E_BUFFER_TOO_SMALL;
  memcpy(buffer->pvBuffer, &token, sizeof token);
  buffer->cbBuffer = sizeof token;
  return SEC_E_OK;
}

static void no_token(SecBufferDesc *output) {
  SecBuffer *buffer = buffer_find(output, SECBUFFER_TOKEN);
  if (buffer) buffer->cbBuffer = 0;
}

/* A stream package tells the peer what was wrong. */
static SECURITY_STATUS alert(SecBufferDesc *output, SECURITY_STATUS status) {
  static const unsigned char unexpected_message[] = {2, 10};
  SecBuffer *buffer = buffer_find(output, SECBUFFER_ALERT);
  no_token(output);
  if (buffer && status != SEC_E_INCOMPLETE_MESSAGE) {
    buffer->pvBuffer = block_copy(unexpected_message, sizeof unexpected_message, CONTEXT_BUFFER, "an alert");
    buffer->cbBuffer = sizeof unexpected_message;
  }
  return status;
}

static struct object *context_new(struct object *credential, int is_server, PCtxtHandle handle) {
  struct object *context = object_new(CONTEXTS, handle);
  context->is_server = is_server;
  context->credential = credential;
  context->package = credential->package;
  credential->contexts++;
  return context;
}

static SECURITY_STATUS leg(int is_server, PCredHandle phCredential, PCtxtHandle phContext,
                           PSecBufferDesc input, ULONG requested, PCtxtHandle phNewContext,
                           PSecBufferDesc output, ULONG *attributes, PTimeStamp expiry) {
  struct object *credential = object_of(phCredential, CREDENTIALS);
  struct object *context = object_of(phContext, CONTEXTS);
  if (phContext ? !context : !credential) return SEC_E_INVALID_HANDLE;
  if (context && (context->established || context->is_server != is_server)) return SEC_E_OUT_OF_SEQUENCE;
  int later = context != NULL;
  int stream = is_stream(later ? context : credential);

  struct token token = {{0}};
  if (is_server || later) {
    char number = is_server ? (later ? '3' : '1') : '2';
    SECURITY_STATUS status = token_read(input, number, stream, &token);
    if (status < 0) return alert(output, status);
  }
  unsigned char nonce[16] = {0};
  if (!later) nonce_make(nonce);
  if (is_server && later) {
    no_token(output);
  } else {
    char number = is_server ? '2' : (later ? '3' : '1');
    SECURITY_STATUS status = token_write(output, number, requested, nonce);
    if (status < 0) return status;
  }
  if (!later) context = context_new(credential, is_server, phNewContext);
  // Both nonces make the key: the client knows them after its second leg, the server after its first.
  for (int index = 0; index < 16; index++) context->key[index] ^= nonce[index] ^ token.nonce[index];
  context->established = later;
  context->requested = requested;
  *attributes = later ? requested : 0;
  if (expiry) expiry->QuadPart = later ? expiry_ticks : 1;
  return later ? SEC_E_OK : SEC_I_CONTINUE_NEEDED;
}
