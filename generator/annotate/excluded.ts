// The exclusions that apply to these headers; everything declared in kernel mode only must be among them.

import type { Annotations } from '../annotations/schema.js';
import { type Decide, GeneratorError } from '../error.js';
import type { Excluded } from '../model.js';
import { type Declaration, declarationsOf } from '../read/ast.js';
import type { Clang } from '../read/clang.js';
import { headerOf, isChoice, listMacros, type Macro } from '../read/macros.js';

/** The declarations and macros of user mode. */
interface UserMode {
  readonly declarations: readonly Declaration[];
  readonly macros: readonly Macro[];
}

export function readExcluded(
  clang: Clang,
  { declarations, macros }: UserMode,
  { headers, exclusions }: Annotations,
  decide: Decide,
): Excluded[] {
  const kernel = readKernelMode(clang, headers, decide);
  const isExcluded = new Set(exclusions.map(({ name }) => name));
  const user = new Set([
    ...functionsOf(declarations, headers).keys(),
    ...macros.map(({ name }) => name),
  ]);
  for (const [name, header] of [...kernel.functions, ...headersBy(kernel.macros)]) {
    if (user.has(name) || isExcluded.has(name)) continue;
    decide(
      new GeneratorError(
        header,
        `${name} is declared in kernel mode only`,
        'List it in generator/annotations/exclusions.ts with the reason.',
      ),
    );
  }

  const functions = new Map([...kernel.functions, ...functionsOf(declarations, headers)]);
  const constants = new Map([...headersBy(kernel.macros), ...headersBy(macros)]);
  return exclusions.flatMap((exclusion): Excluded[] => {
    const { name } = exclusion;
    const declared = functions.get(name);
    if (declared) return [{ ...exclusion, header: declared, kind: 'function' }];
    const defined = constants.get(name);
    return defined ? [{ ...exclusion, header: defined, kind: 'constant' }] : [];
  });
}

/** The header of each macro that is more than a choice between two names. */
const headersBy = (macros: readonly Macro[]): [name: string, header: string][] =>
  macros.filter((macro) => !isChoice(macro)).map(({ name, header }) => [name, header]);

/** Kernel mode may need headers that only a driver kit has; then its declarations are unknown. */
function readKernelMode(clang: Clang, headers: readonly string[], decide: Decide) {
  try {
    const functions = functionsOf(declarationsOf(clang.ast('kernel')), headers);
    const isCovered = (header: string): boolean => headers.includes(header);
    return { functions, macros: listMacros(clang.preprocessed('kernel'), isCovered) };
  } catch (error) {
    if (!(error instanceof GeneratorError)) throw error;
    decide(error);
    return { functions: new Map<string, string>(), macros: [] };
  }
}

/** The functions that some headers declare, each with its header. */
const functionsOf = (
  declarations: readonly Declaration[],
  headers: readonly string[],
): Map<string, string> =>
  new Map(
    declarations.flatMap(({ node, location }) => {
      const header = headerOf(location.file);
      const isDeclared = node.kind === 'FunctionDecl' && node.name && headers.includes(header);
      return isDeclared ? [[node.name as string, header] as const] : [];
    }),
  );
