/* A call from its beginning to its end: recorded, checked, held if a test says so, scripted. */
#include <malloc.h>

struct function {
  const char *name;
  struct function *next;
  unsigned long long calls;
};

struct call {
  struct function *function;
  const struct parameter *parameters;
  size_t count;
  struct script *script;
  struct text record;
  SECURITY_STATUS status;
  struct object *in_use[2];
};

/* Begins the call of the function that this is written in. */
#define CALL(...)                                                                        \
  static struct function this_function = {__func__};                                     \
  const struct parameter parameters[] = {__VA_ARGS__};                                   \
  struct call call = {&this_function, parameters, sizeof parameters / sizeof *parameters}; \
  enter(&call)

static struct function *functions;
static struct text records;
static int recording = 1;
static unsigned long long calls_made;

/* Two calls at once on one context are wrong, save one that sends beside one that receives. */
static unsigned class_of(const char *function) {
  if (!strcmp(function, "EncryptMessage") || !strcmp(function, "MakeSignature")) return 0;
  if (!strcmp(function, "DecryptMessage") || !strcmp(function, "VerifySignature")) return 1;
  return 2;
}

static void check_handle(struct call *call, const struct parameter *parameter) {
  const char *function = call->function->name;
  PSecHandle handle = (PSecHandle)parameter->value;
  if (!handle) return;
  if (parameter->kind == NEW_HANDLE) {
    PSecHandle context = NULL;
    for (size_t index = 0; index < call->count; index++)
      if (!strcmp(call->parameters[index].name, "phContext"))
        context = (PSecHandle)call->parameters[index].value;
    if (context ? context != handle : !is_invalid(handle))
      fault("%s: %s is neither a fresh handle nor phContext", function, parameter->name);
    return;
  }
  enum kind kind = parameter->kind == CREDENTIAL_HANDLE ? CREDENTIALS : CONTEXTS;
  struct object *object = object_of(handle, kind);
  if (!object) {
    fault("%s: %s is no live %s", function, parameter->name, kind_names[kind]);
    return;
  }
  if (kind == CREDENTIALS && strcmp(function, "FreeCredentialsHandle")) return;
  unsigned class = class_of(function);
  if (object->busy[2] || object->busy[class] || (class == 2 && (object->busy[0] || object->busy[1])))
    fault("%s: another call on the same %s is under way", function, kind_names[kind]);
  object->busy[class]++;
  call->in_use[kind == CONTEXTS] = object;
}

/* Everything in the input that must not change while the call runs. */
static uint32_t input_sum(struct call *call) {
  uint32_t sum = 2166136261u;
  for (size_t index = 0; index < call->count; index++) {
    const SecBufferDesc *list = call->parameters[index].value;
    if (call->parameters[index].kind != BUFFERS_IN || !list) continue;
    for (ULONG buffer = 0; buffer < list->cBuffers; buffer++) {
      const SecBuffer *at = &list->pBuffers[buffer];
      if (!at->pvBuffer || !readable(at->pvBuffer, at->cbBuffer)) continue;
      const unsigned char *bytes = at->pvBuffer;
      for (ULONG byte = 0; byte < at->cbBuffer; byte++) sum = (sum ^ bytes[byte]) * 16777619u;
    }
  }
  return sum;
}

__attribute__((noinline)) static void use_stack(uint32_t size) {
  volatile char *stack = alloca(size);
  for (uint32_t offset = 0; offset < size; offset += 1024) stack[offset] = 1;
}

static void hold(struct call *call) {
  uint32_t before = input_sum(call);
  held++;
  LeaveCriticalSection(&lock);
  WaitForSingleObject(gate, INFINITE);
  EnterCriticalSection(&lock);
  held--;
  if (input_sum(call) != before) fault("%s: its input changed while it ran", call->function->name);
}

static void enter(struct call *call) {
  EnterCriticalSection(&lock);
  struct function *function = call->function;
  if (!function->calls) {
    function->next = functions;
    functions = function;
  }
  function->calls++;
  calls_made++;
  call->script = script_take(function->name);
  if (recording) {
    text_format(&call->record, "{\"order\":%llu,\"function\":\"%s\",\"thread\":%u,\"arguments\":{",
                calls_made, function->name, (unsigned)GetCurrentThreadId());
    for (size_t index = 0; index < call->count; index++)
      record_parameter(&call->record, function->name, &call->parameters[index]);
    text_add(&call->record, "}");
  }
  for (size_t index = 0; index < call->count; index++)
    if (call->parameters[index].kind >= CREDENTIAL_HANDLE) check_handle(call, &call->parameters[index]);
  if (!call->script) return;
  if (call->script->stack) use_stack(call->script->stack);
  if (call->script->flags & HOLD) hold(call);
}

/* Whether the call does what the package does by itself. */
static int by_default(struct call *call) {
  return !call->script || (call->script->flags & RUN_DEFAULT);
}

/* Whether a script lets the call succeed: what it makes is made then. */
static int scripted_success(struct call *call) {
  return !by_default(call) && call->script->status >= 0;
}

static void act_on_buffer(struct call *call, struct action *action, SecBufferDesc *list) {
  const char *function = call->function->name;
  if (action->index >= list->cBuffers) {
    fault("%s: %s has no buffer %u", function, action->parameter, action->index);
    return;
  }
  SecBuffer *buffer = &list->pBuffers[action->index];
  if (action->type >= 0) buffer->BufferType = (ULONG)action->type;
  if (action->placement == ALLOCATE)
    buffer->pvBuffer = block_copy(action->bytes, action->length, CONTEXT_BUFFER, function);
  if (action->placement == NONE) buffer->pvBuffer = NULL;
  if (action->placement == WITHIN) {
    buffer->pvBuffer = (char *)list->pBuffers[0].pvBuffer + action->offset;
    memcpy(buffer->pvBuffer, action->bytes, action->length);
  }
  if (action->placement == AIM) {
    struct pointing to;
    memcpy(&to, action->bytes, sizeof to);
    char *from = to.from >= 0 && to.from < list->cBuffers ? list->pBuffers[to.from].pvBuffer : NULL;
    buffer->pvBuffer = (void *)((ULONG_PTR)from + (ULONG_PTR)to.offset);
  }
  if (action->placement == OWN) {
    if (buffer->pvBuffer && buffer->cbBuffer >= action->length)
      memcpy(buffer->pvBuffer, action->bytes, action->length);
    else
      fault("%s: %s %u has no room for %u bytes", function, action->parameter, action->index,
            (unsigned)action->length);
  }
  if (action->size >= 0) buffer->cbBuffer = (ULONG)action->size;
}

/* Newly allocated bytes; distances from their start become addresses. */
static void *pointed_to(struct call *call, struct action *action) {
  char *memory = block_copy(action->bytes, action->length, action->family, call->function->name);
  for (uint32_t index = 0; index < action->distances; index++) {
    uint32_t place;
    ULONG_PTR distance;
    memcpy(&place, action->bytes + action->length + index * sizeof place, sizeof place);
    memcpy(&distance, memory + place, sizeof distance);
    distance += (ULONG_PTR)memory;
    memcpy(memory + place, &distance, sizeof distance);
  }
  return memory;
}

static void act(struct call *call, struct action *action) {
  const struct parameter *parameter = call->parameters;
  const struct parameter *end = parameter + call->count;
  while (parameter < end && strcmp(parameter->name, action->parameter)) parameter++;
  if (parameter == end || !parameter->value) {
    fault("%s: there is no %s to write to", call->function->name, action->parameter);
    return;
  }
  char *target = (char *)parameter->value + action->offset;
  if (action->kind == WRITE) {
    memcpy(target, action->bytes, action->length);
  } else if (action->kind == POINTER) {
    *(void **)target = pointed_to(call, action);
  } else {
    act_on_buffer(call, action, (SecBufferDesc *)parameter->value);
  }
}

static SECURITY_STATUS leave(struct call *call) {
  struct script *script = call->script;
  DWORD last_error = 0;
  unsigned class = class_of(call->function->name);
  for (unsigned index = 0; index < 2; index++)
    if (call->in_use[index]) call->in_use[index]->busy[class]--;
  if (script) {
    for (struct action *action = script->first; action; action = action->next) act(call, action);
    if (!(script->flags & KEEP_STATUS)) call->status = script->status;
    last_error = script->last_error;
    script_free(script);
  }
  if (recording) {
    json_next(&records);
    text_add(&records, call->record.at);
    text_format(&records, ",\"status\":%d}", (int)call->status);
  }
  text_clear(&call->record);
  SECURITY_STATUS status = call->status;
  LeaveCriticalSection(&lock);
  if (last_error) SetLastError(last_error);
  return status;
}
