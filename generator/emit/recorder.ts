// test/generated/recorder.dll.c: every function, defined against the real headers, to record its arguments.

import { cText, type FunctionModel, type Model } from '../model.js';

export function emitRecorder(model: Model): string {
  const most = Math.max(...model.functions.map(({ parameters }) => parameters.length));
  return `/* Every function of generated/functions.ts: records what it is given and returns what it is told. */
/* Generated from the headers (${model.version}) by \`npm run generate\`. Do not edit. */

/* The headers would import these functions; here they are defined, against the same prototypes. */
#define DECLSPEC_IMPORT
#define _NO_KSECDD_IMPORT_
#include "../../generator/headers.c"

typedef unsigned long long Word;

static struct {
  Word count;
  Word arguments[${most}];
  Word sizes[${most}];
} recorded;
static const char *called;
static Word result;

/* What the last call was given, as many bits as C passes. */
__declspec(dllexport) void recorder_read(void *memory) { __builtin_memcpy(memory, &recorded, sizeof recorded); }
__declspec(dllexport) const char *recorder_called(void) { return called; }
/* What the next call returns. */
__declspec(dllexport) void recorder_return(Word value) { result = value; }

/* Another name inside, since the C runtime needs the true GetLastError; the real one outside. */
#define EXPORT(name) \\
  __typeof__(name) name __asm__("recorded_" #name); \\
  __asm__(".section .drectve\\n\\t.ascii \\" -export:" #name "=recorded_" #name "\\"\\n\\t.text")
#define BEGIN(name, parameters) \\
  __builtin_memset(&recorded, 0, sizeof recorded); \\
  called = name; \\
  recorded.count = parameters
#define RECORD(index, parameter) \\
  recorded.sizes[index] = sizeof(parameter); \\
  __builtin_memcpy(&recorded.arguments[index], &(parameter), sizeof(parameter))
#define RETURN(type) \\
  type value; \\
  __builtin_memcpy(&value, &result, sizeof value); \\
  return value

${model.functions.map(definitionOf).join('\n')}`;
}

/** \`__typeof__\` lets a declarator that surrounds its name, such as that of a callback, stand before it. */
function definitionOf({ name, returns, parameters }: FunctionModel): string {
  const declared = parameters.map(({ type }, index) => `__typeof__(${cText(type)}) p${index}`);
  return [
    `EXPORT(${name});`,
    `${cText(returns)} WINAPI ${name}(`,
    `    ${declared.length > 0 ? declared.join(',\n    ') : 'void'}) {`,
    `  BEGIN("${name}", ${parameters.length});`,
    ...parameters.map((_, index) => `  RECORD(${index}, p${index});`),
    ...(returns.kind === 'void' ? [] : [`  RETURN(${cText(returns)});`]),
    '}',
    '',
  ].join('\n');
}
