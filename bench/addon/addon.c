/* The same four calls by hand: what a small N-API addon costs, with Buffers as pointers. */
#define WIN32_LEAN_AND_MEAN
#define SECURITY_WIN32
#include <windows.h>
#include <security.h>
#include <node_api.h>

static __typeof__(&InitializeSecurityContextW) initialize;
static __typeof__(&AcceptSecurityContext) accept_context;
static __typeof__(&QueryContextAttributesW) query;
static __typeof__(&EncryptMessage) encrypt;

/* A Buffer or typed array is its memory, null is NULL; anything else is refused. */
static int pointer(napi_env env, napi_value value, void **memory) {
  size_t length;
  if (napi_get_buffer_info(env, value, memory, &length) == napi_ok) return 1;
  napi_valuetype type;
  *memory = NULL;
  return napi_typeof(env, value, &type) == napi_ok && type == napi_null;
}

static int integer(napi_env env, napi_value value, uint32_t *number) {
  return napi_get_value_uint32(env, value, number) == napi_ok;
}

static napi_value refuse(napi_env env) {
  napi_throw_type_error(env, NULL, "wrong argument");
  return NULL;
}

static napi_value result(napi_env env, int32_t status) {
  napi_value made;
  napi_create_int32(env, status, &made);
  return made;
}

static napi_value initialize_security_context(napi_env env, napi_callback_info info) {
  napi_value values[12];
  size_t count = 12;
  void *p[12];
  uint32_t n[12];
  napi_get_cb_info(env, info, &count, values, NULL, NULL);
  static const char kinds[] = "pppnnnpnpppp";
  for (int index = 0; index < 12; index++)
    if (!(kinds[index] == 'p' ? pointer(env, values[index], &p[index]) : integer(env, values[index], &n[index])))
      return refuse(env);
  return result(env, initialize(p[0], p[1], p[2], n[3], n[4], n[5], p[6], n[7], p[8], p[9], p[10], p[11]));
}

static napi_value accept_security_context(napi_env env, napi_callback_info info) {
  napi_value values[9];
  size_t count = 9;
  void *p[9];
  uint32_t n[9];
  napi_get_cb_info(env, info, &count, values, NULL, NULL);
  static const char kinds[] = "pppnnpppp";
  for (int index = 0; index < 9; index++)
    if (!(kinds[index] == 'p' ? pointer(env, values[index], &p[index]) : integer(env, values[index], &n[index])))
      return refuse(env);
  return result(env, accept_context(p[0], p[1], p[2], n[3], n[4], p[5], p[6], p[7], p[8]));
}

static napi_value query_context_attributes(napi_env env, napi_callback_info info) {
  napi_value values[3];
  size_t count = 3;
  void *context, *memory;
  uint32_t attribute;
  napi_get_cb_info(env, info, &count, values, NULL, NULL);
  if (!pointer(env, values[0], &context) || !integer(env, values[1], &attribute) || !pointer(env, values[2], &memory))
    return refuse(env);
  return result(env, query(context, attribute, memory));
}

static napi_value encrypt_message(napi_env env, napi_callback_info info) {
  napi_value values[4];
  size_t count = 4;
  void *context, *message;
  uint32_t quality, sequence;
  napi_get_cb_info(env, info, &count, values, NULL, NULL);
  if (!pointer(env, values[0], &context) || !integer(env, values[1], &quality) ||
      !pointer(env, values[2], &message) || !integer(env, values[3], &sequence))
    return refuse(env);
  return result(env, encrypt(context, quality, message, sequence));
}

/* Takes the functions from a DLL; gives whether it has them. */
static napi_value open_library(napi_env env, napi_callback_info info) {
  napi_value value, made;
  size_t count = 1;
  char path[1024];
  napi_get_cb_info(env, info, &count, &value, NULL, NULL);
  if (napi_get_value_string_utf8(env, value, path, sizeof path, NULL) != napi_ok) return refuse(env);
  HMODULE library = LoadLibraryA(path);
  initialize = (__typeof__(initialize))(void *)GetProcAddress(library, "InitializeSecurityContextW");
  accept_context = (__typeof__(accept_context))(void *)GetProcAddress(library, "AcceptSecurityContext");
  query = (__typeof__(query))(void *)GetProcAddress(library, "QueryContextAttributesW");
  encrypt = (__typeof__(encrypt))(void *)GetProcAddress(library, "EncryptMessage");
  napi_get_boolean(env, initialize && accept_context && query && encrypt, &made);
  return made;
}

static void export(napi_env env, napi_value exports, const char *name, napi_callback callback) {
  napi_value function;
  napi_create_function(env, name, NAPI_AUTO_LENGTH, callback, NULL, &function);
  napi_set_named_property(env, exports, name, function);
}

NAPI_MODULE_INIT() {
  export(env, exports, "open", open_library);
  export(env, exports, "InitializeSecurityContextW", initialize_security_context);
  export(env, exports, "AcceptSecurityContext", accept_security_context);
  export(env, exports, "QueryContextAttributesW", query_context_attributes);
  export(env, exports, "EncryptMessage", encrypt_message);
  return exports;
}
