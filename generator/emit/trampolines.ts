// generated/trampolines.ts: one calling function per arity in use.

import { type FunctionDeclarationStructure, StructureKind } from 'ts-morph';
import type { Model } from '../model.js';
import { emitSource, headersOf } from './source.js';

export function emitTrampolines(model: Model): string {
  const arities = [...new Set(model.functions.map(({ parameters }) => parameters.length))].sort(
    (one, other) => one - other,
  );
  return emitSource(
    model,
    'trampolines',
    'How a function is called, by its number of parameters: a list of arguments would cost more than the call.',
    headersOf(model.functions),
    [selector(arities), ...arities.map(trampolineOf)],
  );
}

/** `a`, `b`, `c`: the arguments of a call, by position. */
function argumentsOf(count: number): string[] {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  if (count > letters.length) throw new Error(`no letters for ${count} parameters`);
  return [...letters.slice(0, count)];
}

const parameters = [
  { name: 'callee', type: 'Callee' },
  { name: 'convert', type: 'readonly Convert[]' },
  { name: 'watch', type: 'Watch' },
];

/** The one without arguments converts nothing. */
const parametersFor = (count: number) =>
  parameters.filter(({ name }) => count > 0 || name !== 'convert');

const callOf = (count: number): string =>
  `call${count}(${parametersFor(count)
    .map(({ name }) => name)
    .join(', ')})`;

const selector = (arities: readonly number[]): FunctionDeclarationStructure => ({
  kind: StructureKind.Function,
  name: 'trampoline',
  isExported: true,
  docs: [
    `Makes the function that scripts call: converts each argument in turn, then calls.

The arguments follow their words. koffi ignores them; the engine keeps every argument of a native function alive until it
returns. An address keeps nothing alive.`,
  ],
  parameters,
  returnType: 'Call',
  statements: `switch (convert.length) {
${arities.map((count) => `case ${count}: return ${callOf(count)};`).join('\n')}
default: throw new RangeError(\`no function has \${convert.length} parameters\`);
}`,
});

function trampolineOf(count: number): FunctionDeclarationStructure {
  const names = argumentsOf(count);
  const list = names.join(', ');
  const wordOf = (name: string): string => `word${name.toUpperCase()}`;
  const toWord = (name: string): string => `to${name.toUpperCase()}`;
  return {
    kind: StructureKind.Function,
    name: `call${count}`,
    parameters: parametersFor(count),
    returnType: 'Call',
    statements: [
      ...names.map((name, index) => `const ${toWord(name)} = convert[${index}] as Convert;`),
      `return (${list}) => {`,
      `  if (watch.observer !== undefined) return callee.watched([${list}]);`,
      ...names.map((name) => `  const ${wordOf(name)} = ${toWord(name)}(${name});`),
      '  const native = callee.native ?? callee.bind();',
      `  return native(${[...names.map(wordOf), ...names].join(', ')}) ?? callee.nullResult;`,
      '};',
    ].join('\n'),
  };
}
