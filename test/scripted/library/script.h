/* What a test wants the next call of a function to do: a queue of scripts, and how they are written. */

enum action_kind { WRITE, POINTER, BUFFER };
enum placement { KEEP, OWN, ALLOCATE, NONE, WITHIN, AIM };
enum script_flag { RUN_DEFAULT = 1, KEEP_STATUS = 2, HOLD = 4 };

struct action {
  struct action *next;
  enum action_kind kind;
  char parameter[32];
  uint32_t offset;          /* WRITE and POINTER: where in what the parameter points to; WITHIN: where in buffer 0 */
  enum family family;       /* POINTER: how it is to be freed */
  uint32_t distances;       /* POINTER: how many places of the bytes, listed behind them, hold distances from their start */
  uint32_t index;           /* BUFFER: which one of the list */
  enum placement placement;
  int64_t type, size;       /* BUFFER: -1 leaves them as they are */
  size_t length;
  unsigned char *bytes;
};

/* The bytes of a buffer that is to AIM somewhere: from where another buffer of the list points to, or from 0. */
struct pointing {
  int64_t offset, from; /* index; -1 for 0 */
};

struct script {
  struct script *next;
  char function[40];
  int32_t status;
  uint32_t flags, stack, last_error;
  struct action *first, *last;
};

static struct script *scripts;
static HANDLE gate;
static unsigned held;

/* The first script for the function, taken off the queue. */
static struct script *script_take(const char *function) {
  for (struct script **link = &scripts; *link; link = &(*link)->next) {
    struct script *script = *link;
    if (strcmp(script->function, function)) continue;
    *link = script->next;
    return script;
  }
  return NULL;
}

static void script_free(struct script *script) {
  for (struct action *action = script->first, *next; action; action = next) {
    next = action->next;
    // Some tests look through all memory for keys. A plain memset before free would be optimised away.
    for (volatile unsigned char *byte = action->bytes; byte < action->bytes + action->length; byte++) *byte = 0;
    free(action->bytes);
    free(action);
  }
  free(script);
}

static struct action *action_add(struct script *script, enum action_kind kind, const char *parameter,
                                 const void *bytes, uint32_t length) {
  struct action *action = calloc(1, sizeof *action);
  if (!action || !(action->bytes = malloc(length + 1))) abort();
  action->kind = kind;
  snprintf(action->parameter, sizeof action->parameter, "%s", parameter);
  memcpy(action->bytes, bytes, length);
  action->length = length;
  if (script->last) script->last->next = action;
  else script->first = action;
  return script->last = action;
}

struct script *ScriptedBegin(const char *function, int32_t status, uint32_t flags) {
  struct script *script = calloc(1, sizeof *script);
  if (!script) abort();
  snprintf(script->function, sizeof script->function, "%s", function);
  script->status = status;
  script->flags = flags;
  return script;
}

/* Bytes into what a parameter points to: attributes, an expiry, a handle, a structure. */
void ScriptedWrite(struct script *script, const char *parameter, uint32_t offset, const void *bytes,
                   uint32_t length) {
  action_add(script, WRITE, parameter, bytes, length)->offset = offset;
}

/* The address of newly allocated bytes into what a parameter points to. */
void ScriptedPointer(struct script *script, const char *parameter, uint32_t offset, const void *bytes,
                     uint32_t length, uint32_t family) {
  struct action *action = action_add(script, POINTER, parameter, bytes, length);
  action->offset = offset;
  action->family = family;
}

/* The same for bytes that point into themselves: at each of `places` stands a distance from their start, which
   becomes an address. */
void ScriptedAnswer(struct script *script, const char *parameter, const void *bytes, uint32_t length, uint32_t family,
                    const uint32_t *places, uint32_t count) {
  unsigned char *both = malloc(length + count * sizeof *places);
  if (!both) abort();
  memcpy(both, bytes, length);
  memcpy(both + length, places, count * sizeof *places);
  struct action *action = action_add(script, POINTER, parameter, both, length + count * (uint32_t)sizeof *places);
  free(both);
  action->length = length;
  action->family = family;
  action->distances = count;
}

/* A buffer of a list: its type, its size, its bytes in the caller's memory or in our own. */
void ScriptedBuffer(struct script *script, const char *parameter, uint32_t index, uint32_t placement,
                    int64_t type, int64_t size, const void *bytes, uint32_t length) {
  struct action *action = action_add(script, BUFFER, parameter, bytes, length);
  action->index = index;
  action->placement = placement;
  action->type = type;
  action->size = size;
}

/* A buffer that points into the first of its list, as a package does that decrypts in place. */
void ScriptedWithin(struct script *script, const char *parameter, uint32_t index, uint32_t offset,
                    int64_t type, const void *bytes, uint32_t length) {
  struct action *action = action_add(script, BUFFER, parameter, bytes, length);
  action->index = index;
  action->offset = offset;
  action->placement = WITHIN;
  action->type = type;
  action->size = length;
}

/* How much stack the call uses, and what GetLastError gives after it. */
void ScriptedDemands(struct script *script, uint32_t stack, uint32_t last_error) {
  script->stack = stack;
  script->last_error = last_error;
}

void ScriptedEnd(struct script *script) {
  EnterCriticalSection(&lock);
  struct script **link = &scripts;
  while (*link) link = &(*link)->next;
  *link = script;
  LeaveCriticalSection(&lock);
}
