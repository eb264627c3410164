/* Schannel over a socket: writes of one size, each encrypted and sent, until so many bytes are sent. */
#include "sspi.h"
#include <stdlib.h>

static int send_all(SOCKET socket, const char *bytes, int length) {
  while (length > 0) {
    int sent = send(socket, bytes, length, 0);
    if (sent <= 0) return 0;
    bytes += sent, length -= sent;
  }
  return 1;
}

static SOCKET connect_to(int port) {
  WSADATA data;
  WSAStartup(MAKEWORD(2, 2), &data);
  SOCKET made = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((u_short)port)};
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  int on = 1;
  setsockopt(made, IPPROTO_TCP, TCP_NODELAY, (char *)&on, sizeof on);
  if (connect(made, (struct sockaddr *)&address, sizeof address)) return closesocket(made), INVALID_SOCKET;
  return made;
}

#define REQUIRED \
  (ISC_REQ_STREAM | ISC_REQ_ALLOCATE_MEMORY | ISC_REQ_CONFIDENTIALITY | ISC_REQ_REPLAY_DETECT | ISC_REQ_SEQUENCE_DETECT)

static int credential_of(CredHandle *credential) {
  SCHANNEL_CRED options = {.dwVersion = SCHANNEL_CRED_VERSION,
                           .dwFlags = SCH_CRED_MANUAL_CRED_VALIDATION | SCH_CRED_NO_DEFAULT_CREDS};
  TimeStamp expiry;
  return !pAcquireCredentialsHandleW(NULL, (WCHAR *)UNISP_NAME_W, SECPKG_CRED_OUTBOUND, NULL, &options, NULL, NULL,
                                     credential, &expiry);
}

#define INPUT 32768

static int handshake(SOCKET socket, CredHandle *credential, CtxtHandle *context) {
  char *input = malloc(INPUT);
  int length = 0, first = 1;
  SECURITY_STATUS status = SEC_I_CONTINUE_NEEDED;
  while (status == SEC_I_CONTINUE_NEEDED || status == SEC_E_INCOMPLETE_MESSAGE) {
    if (!first) {
      if (length == 0 || status == SEC_E_INCOMPLETE_MESSAGE) {
        int got = recv(socket, input + length, INPUT - length, 0);
        if (got <= 0) break;
        length += got;
      }
    }
    SecBuffer in[2] = {{length, SECBUFFER_TOKEN, input}, {0, SECBUFFER_EMPTY, NULL}};
    SecBuffer out[1] = {{0, SECBUFFER_TOKEN, NULL}};
    SecBufferDesc in_list = {SECBUFFER_VERSION, 2, in}, out_list = {SECBUFFER_VERSION, 1, out};
    ULONG attributes;
    TimeStamp expiry;
    status = pInitializeSecurityContextW(credential, first ? NULL : context, L"localhost", REQUIRED, 0, 0,
                                         first ? NULL : &in_list, 0, context, &out_list, &attributes, &expiry);
    if (status == SEC_E_INCOMPLETE_MESSAGE) continue;
    first = 0;
    if (out[0].pvBuffer) {
      int sent = out[0].cbBuffer == 0 || send_all(socket, out[0].pvBuffer, out[0].cbBuffer);
      pFreeContextBuffer(out[0].pvBuffer);
      if (!sent) break;
    }
    int extra = in[1].BufferType == SECBUFFER_EXTRA ? (int)in[1].cbBuffer : 0;
    memmove(input, input + length - extra, extra);
    length = extra;
  }
  free(input);
  return status == SEC_E_OK;
}

static int send_record(SOCKET socket, CtxtHandle *context, const SecPkgContext_StreamSizes *sizes, char *record,
                       const char *data, int length) {
  char *body = record + sizes->cbHeader;
  memcpy(body, data, length);
  SecBuffer buffers[4] = {{sizes->cbHeader, SECBUFFER_STREAM_HEADER, record},
                          {length, SECBUFFER_DATA, body},
                          {sizes->cbTrailer, SECBUFFER_STREAM_TRAILER, body + length},
                          {0, SECBUFFER_EMPTY, NULL}};
  SecBufferDesc list = {SECBUFFER_VERSION, 4, buffers};
  if (pEncryptMessage(context, 0, &list, 0)) return 0;
  return send_all(socket, record, buffers[0].cbBuffer + buffers[1].cbBuffer + buffers[2].cbBuffer);
}

/* Nanoseconds from the first write until the peer, which has seen the end, ends too; negative on a failure. */
BENCH double bench_tls(int port, int size, int total) {
  CredHandle credential;
  CtxtHandle context;
  SecPkgContext_StreamSizes sizes;
  SOCKET socket = connect_to(port);
  if (socket == INVALID_SOCKET || !credential_of(&credential)) return -1;
  if (!handshake(socket, &credential, &context)) return -2;
  if (pQueryContextAttributesW(&context, SECPKG_ATTR_STREAM_SIZES, &sizes)) return -3;
  char *data = calloc(1, size), *record = malloc(sizes.cbHeader + size + sizes.cbTrailer), answer[512];
  double start = now();
  int done = 1;
  for (int sent = 0; sent < total && done; sent += size)
    done = send_record(socket, &context, &sizes, record, data, size);
  if (done) done = shutdown(socket, SD_SEND) == 0 && recv(socket, answer, sizeof answer, 0) == 0;
  double took = now() - start;
  free(record);
  free(data);
  closesocket(socket);
  pDeleteSecurityContext(&context);
  pFreeCredentialsHandle(&credential);
  return done ? took : -4;
}
