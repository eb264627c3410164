/* The server of fuzzed-server.ts in C, over the same calls of Schannel: what fails here too is not TlsStream's.
   fuzzed-server.exe PORT PFX PASSWORD */
#define SECURITY_WIN32
#include <winsock2.h>
#include <windows.h>
#include <security.h>
#include <schannel.h>
#include <stdio.h>
#include <string.h>

#define ROOM 65536
#define FLAGS (ASC_REQ_STREAM | ASC_REQ_ALLOCATE_MEMORY | ASC_REQ_CONFIDENTIALITY | ASC_REQ_REPLAY_DETECT | \
               ASC_REQ_SEQUENCE_DETECT | ASC_REQ_EXTENDED_ERROR)

static const char answer[] = "HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 11\r\n\r\nkoffi-sspi\n";
static CredHandle credential;

/* One connection: `used` bytes of `input` have come and are not taken. */
struct connection {
  SOCKET socket;
  CtxtHandle context;
  int has_context;
  DWORD used;
  char input[ROOM];
};

static int receive(struct connection *one) {
  if (one->used == ROOM) return 0;
  int count = recv(one->socket, one->input + one->used, ROOM - one->used, 0);
  if (count <= 0) return 0;
  one->used += count;
  return 1;
}

/* Drops what was taken: all but the last `extra` bytes. */
static void keep(struct connection *one, DWORD extra) {
  memmove(one->input, one->input + one->used - extra, extra);
  one->used = extra;
}

static SECURITY_STATUS leg(struct connection *one, int with_input) {
  SecBuffer in[2] = {{with_input ? one->used : 0, SECBUFFER_TOKEN, one->input}, {0, SECBUFFER_EMPTY, NULL}};
  SecBuffer out[2] = {{0, SECBUFFER_TOKEN, NULL}, {0, SECBUFFER_ALERT, NULL}};
  SecBufferDesc input = {SECBUFFER_VERSION, 2, in}, output = {SECBUFFER_VERSION, 2, out};
  ULONG attributes;
  TimeStamp expiry;
  SECURITY_STATUS status = AcceptSecurityContext(&credential, one->has_context ? &one->context : NULL,
                                                 with_input ? &input : NULL, FLAGS, 0, &one->context, &output,
                                                 &attributes, &expiry);
  if (status >= 0) one->has_context = 1;
  for (int index = 0; index < 2; index++) {
    if (out[index].cbBuffer && out[index].pvBuffer) {
      printf("  status 0x%08lx with %lu bytes of type %lu\n", status, out[index].cbBuffer, out[index].BufferType);
      send(one->socket, out[index].pvBuffer, out[index].cbBuffer, 0);
    }
    if (out[index].pvBuffer) FreeContextBuffer(out[index].pvBuffer);
  }
  if (with_input && status != SEC_E_INCOMPLETE_MESSAGE) keep(one, in[1].BufferType == SECBUFFER_EXTRA ? in[1].cbBuffer : 0);
  return status;
}

static SECURITY_STATUS handshake(struct connection *one) {
  SECURITY_STATUS status = SEC_E_INCOMPLETE_MESSAGE;
  while (status == SEC_E_INCOMPLETE_MESSAGE || status == SEC_I_CONTINUE_NEEDED) {
    if ((status == SEC_E_INCOMPLETE_MESSAGE || one->used == 0) && !receive(one)) return SEC_E_INVALID_TOKEN;
    status = leg(one, 1);
  }
  return status;
}

static void shut_down(struct connection *one) {
  DWORD token = SCHANNEL_SHUTDOWN;
  SecBuffer buffer = {sizeof token, SECBUFFER_TOKEN, &token};
  SecBufferDesc message = {SECBUFFER_VERSION, 1, &buffer};
  if (ApplyControlToken(&one->context, &message) == SEC_E_OK) leg(one, 0);
}

static void reply(struct connection *one) {
  SecPkgContext_StreamSizes sizes;
  if (QueryContextAttributesW(&one->context, SECPKG_ATTR_STREAM_SIZES, &sizes)) return;
  char record[1024];
  DWORD length = sizeof answer - 1;
  memcpy(record + sizes.cbHeader, answer, length);
  SecBuffer buffers[4] = {{sizes.cbHeader, SECBUFFER_STREAM_HEADER, record},
                          {length, SECBUFFER_DATA, record + sizes.cbHeader},
                          {sizes.cbTrailer, SECBUFFER_STREAM_TRAILER, record + sizes.cbHeader + length},
                          {0, SECBUFFER_EMPTY, NULL}};
  SecBufferDesc message = {SECBUFFER_VERSION, 4, buffers};
  if (EncryptMessage(&one->context, 0, &message, 0)) return;
  send(one->socket, record, buffers[0].cbBuffer + buffers[1].cbBuffer + buffers[2].cbBuffer, 0);
}

/* The last bytes of the request, until it ends with an empty line. */
static int is_whole(char *last, const char *bytes, DWORD count) {
  for (DWORD index = 0; index < count; index++) memmove(last, last + 1, 3), last[3] = bytes[index];
  return memcmp(last, "\r\n\r\n", 4) == 0 || memcmp(last + 2, "\n\n", 2) == 0;
}

static SECURITY_STATUS serve(struct connection *one) {
  char last[4] = {0};
  SECURITY_STATUS status = handshake(one);
  while (status == SEC_E_OK || status == SEC_E_INCOMPLETE_MESSAGE) {
    if ((one->used == 0 || status == SEC_E_INCOMPLETE_MESSAGE) && !receive(one)) return status;
    SecBuffer buffers[4] = {{one->used, SECBUFFER_DATA, one->input}};
    SecBufferDesc message = {SECBUFFER_VERSION, 4, buffers};
    status = DecryptMessage(&one->context, &message, 0, NULL);
    if (status == SEC_E_INCOMPLETE_MESSAGE) continue;
    DWORD extra = 0;
    int done = 0;
    for (int index = 1; index < 4; index++) {
      if (buffers[index].BufferType == SECBUFFER_EXTRA) extra = buffers[index].cbBuffer;
      if (buffers[index].BufferType == SECBUFFER_DATA && status == SEC_E_OK)
        done = is_whole(last, buffers[index].pvBuffer, buffers[index].cbBuffer);
    }

    int closed = status == SEC_I_CONTEXT_EXPIRED;
    keep(one, extra);
    if (status == SEC_I_RENEGOTIATE) {
      status = one->used ? leg(one, 1) : handshake(one);
      if (status == SEC_I_CONTINUE_NEEDED) status = handshake(one);
    }
    if (done) reply(one);
    if (done || closed) return shut_down(one), SEC_E_OK;
  }
  return status;
}

static DWORD WINAPI client(void *value) {
  struct connection *one = value;
  printf("0x%08lx\n", serve(one));
  fflush(stdout);
  shutdown(one->socket, SD_SEND);
  closesocket(one->socket);
  if (one->has_context) DeleteSecurityContext(&one->context);
  free(one);
  return 0;
}

/* The first certificate with a key. CERT_FIND_HAS_PRIVATE_KEY found none under Wine 10. */
static PCCERT_CONTEXT with_key(HCERTSTORE store) {
  PCCERT_CONTEXT one = NULL;
  DWORD size;
  while ((one = CertEnumCertificatesInStore(store, one)))
    if (CertGetCertificateContextProperty(one, CERT_KEY_CONTEXT_PROP_ID, NULL, &size) ||
        CertGetCertificateContextProperty(one, CERT_KEY_PROV_INFO_PROP_ID, NULL, &size)) break;
  return one;
}

/* As fixtures.ts imports it: with the key in memory under Wine. */
static SECURITY_STATUS acquire(const WCHAR *file, const WCHAR *password) {
  static char bytes[ROOM];
  FILE *pfx = _wfopen(file, L"rb");
  if (!pfx) return SEC_E_NO_CREDENTIALS;
  CRYPT_DATA_BLOB blob = {fread(bytes, 1, ROOM, pfx), (BYTE *)bytes};
  fclose(pfx);
  HCERTSTORE store = PFXImportCertStore(&blob, password, PKCS12_NO_PERSIST_KEY);
  PCCERT_CONTEXT certificate = store ? with_key(store) : NULL;
  if (!certificate) return HRESULT_FROM_WIN32(GetLastError());
  SCHANNEL_CRED data = {.dwVersion = SCHANNEL_CRED_VERSION, .cCreds = 1, .paCred = &certificate};
  TimeStamp expiry;
  return AcquireCredentialsHandleW(NULL, UNISP_NAME_W, SECPKG_CRED_INBOUND, NULL, &data, NULL, NULL, &credential, &expiry);
}

int wmain(int count, WCHAR **arguments) {
  WSADATA data;
  WSAStartup(MAKEWORD(2, 2), &data);
  if (count != 4) return 2;
  SECURITY_STATUS status = acquire(arguments[2], arguments[3]);
  if (status) return fprintf(stderr, "no credential: 0x%08lx\n", status), 1;
  SOCKET server = socket(AF_INET, SOCK_STREAM, 0);
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(_wtoi(arguments[1])), .sin_addr = {.s_addr = htonl(INADDR_LOOPBACK)}};
  if (bind(server, (void *)&address, sizeof address) || listen(server, 64)) return fprintf(stderr, "no port\n"), 1;
  for (;;) {
    struct connection *one = calloc(1, sizeof *one);
    one->socket = accept(server, NULL, NULL);
    CloseHandle(CreateThread(NULL, 0, client, one, 0, NULL));
  }
}
