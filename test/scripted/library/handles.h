/* The handles that are live. A handle names a slot and its generation: one freed earlier is known. */
#include <stdint.h>

enum kind { CREDENTIALS = 1, CONTEXTS = 2 };
static const char *const kind_names[] = {"", "credential", "context"};

struct object {
  enum kind kind; /* 0 when the slot is free */
  uint32_t slot, generation, next_free;
  unsigned package;
  struct object *credential; /* of a context */
  unsigned contexts;     /* of a credential: how many are live */
  int is_server, leg, established;
  ULONG requested;
  unsigned char key[16];
  uint32_t sent, received;
  unsigned busy[3];      /* calls under way, by class: sending, receiving, all others */
  DWORD impersonating;   /* the thread that does */
};

/* Each stays where it is: calls under way point to theirs. */
static struct object **objects;
static uint32_t slots, first_free;
static unsigned live[3];

/* Slot 0 is never used. */
static struct object *object_new(enum kind kind, PSecHandle handle) {
  struct object *object;
  if (first_free) {
    object = objects[first_free];
    first_free = object->next_free;
  } else {
    uint32_t slot = slots ? slots : 1;
    slots = slot + 1;
    objects = realloc(objects, slots * sizeof *objects);
    object = objects ? calloc(1, sizeof *object) : NULL;
    if (!object) abort();
    object->slot = slot;
    objects[slot] = object;
  }
  struct object fresh = {kind, object->slot, object->generation + 1};
  *object = fresh;
  live[kind]++;
  handle->dwLower = (ULONG_PTR)object->generation << 32 | object->slot;
  handle->dwUpper = 0x53530000u + kind;
  return object;
}

static struct object *object_of(PSecHandle handle, enum kind kind) {
  if (!handle || !readable(handle, sizeof *handle)) return NULL;
  uint32_t slot = (uint32_t)handle->dwLower;
  if (handle->dwUpper != 0x53530000u + kind || slot == 0 || slot >= slots) return NULL;
  struct object *object = objects[slot];
  return object->kind == kind && object->generation == handle->dwLower >> 32 ? object : NULL;
}

static void object_free(struct object *object) {
  live[object->kind]--;
  if (object->kind == CREDENTIALS && object->contexts > 0)
    fault("FreeCredentialsHandle: %u contexts made with it are live", object->contexts);
  if (object->credential) object->credential->contexts--;
  if (object->impersonating) fault("DeleteSecurityContext: a thread still impersonates");
  object->kind = 0;
  object->next_free = first_free;
  first_free = object->slot;
}

static int is_invalid(PSecHandle handle) {
  return handle->dwLower == (ULONG_PTR)-1 && handle->dwUpper == (ULONG_PTR)-1;
}
