/* Exports for the test itself: what was recorded, what is live, and a fresh start. */

static struct text answer;

/* Valid until the next question. */
const char *ScriptedCalls(void) {
  EnterCriticalSection(&lock);
  text_clear(&answer);
  text_add(&answer, "[");
  if (records.at) text_add(&answer, records.at);
  text_add(&answer, "]");
  text_clear(&records);
  LeaveCriticalSection(&lock);
  return answer.at;
}

const char *ScriptedState(void) {
  EnterCriticalSection(&lock);
  text_clear(&answer);
  text_format(&answer, "{\"credentials\":%u,\"contexts\":%u,\"held\":%u,\"allocated\":%llu,\"freed\":%llu",
              live[CREDENTIALS], live[CONTEXTS], held, blocks_made, blocks_freed);
  unsigned waiting = 0;
  for (struct script *script = scripts; script; script = script->next) waiting++;
  text_format(&answer, ",\"scripts\":%u,\"faults\":[", waiting);
  if (faults.at) text_add(&answer, faults.at);
  text_add(&answer, "],\"blocks\":");
  json_blocks(&answer);
  text_add(&answer, ",\"counts\":{");
  for (struct function *function = functions; function; function = function->next)
    if (function->calls) {
      json_key(&answer, function->name);
      text_format(&answer, "%llu", function->calls);
    }
  text_add(&answer, "}}");
  LeaveCriticalSection(&lock);
  return answer.at;
}

/* A copy of what lies somewhere, freed or not: AddressSanitizer is not to mind. */
__attribute__((no_sanitize_address, noinline)) static unsigned char *peek(const void *address, size_t size) {
  unsigned char *copy = malloc(size);
  if (!copy) abort();
  for (size_t index = 0; index < size; index++) copy[index] = ((const volatile unsigned char *)address)[index];
  return copy;
}

/* What lies now where passwords lay. */
const char *ScriptedSecrets(void) {
  EnterCriticalSection(&lock);
  text_clear(&answer);
  text_add(&answer, "[");
  for (unsigned index = 0; index < secret_count && index < 64; index++) {
    json_next(&answer);
    if (!readable(secrets[index].address, secrets[index].size)) {
      text_add(&answer, "null");
      continue;
    }
    unsigned char *copy = peek(secrets[index].address, secrets[index].size);
    json_bytes(&answer, copy, secrets[index].size);
    free(copy);
  }
  text_add(&answer, "]");
  LeaveCriticalSection(&lock);
  return answer.at;
}

/* Forgets scripts, records, counts, faults and secrets. What is live stays live: it is a fact. */
void ScriptedReset(void) {
  EnterCriticalSection(&lock);
  while (scripts) {
    struct script *script = scripts;
    scripts = script->next;
    script_free(script);
  }
  for (struct function *function = functions; function; function = function->next) function->calls = 0;
  functions = NULL;
  text_clear(&records);
  text_clear(&faults);
  fault_count = secret_count = 0;
  blocks_made = blocks_freed = calls_made = 0;
  recording = 1;
  LeaveCriticalSection(&lock);
}

/* Long runs do without records; all is still checked and counted. */
void ScriptedRecord(int on) {
  EnterCriticalSection(&lock);
  recording = on;
  LeaveCriticalSection(&lock);
}

/* Lets calls that are held go on. */
void ScriptedRelease(uint32_t calls) {
  ReleaseSemaphore(gate, (LONG)calls, NULL);
}
