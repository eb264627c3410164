// GUIDs, which headers declare as variables: `const GUID SEC_WINNT_AUTH_DATA_TYPE_PASSWORD = { ... }`.

import { type AstNode, constantOf, type Declaration } from './ast.js';
import { headerOf, type Macro } from './macros.js';

export interface GuidConstant {
  /** In the form of other constants. */
  readonly macro: Macro;
  /** As text: `28bfc32f-10f6-4738-98d1-1ac061df716a`. */
  readonly value: string;
}

/** The GUIDs with a value, in the order of the headers. */
export function readGuids(
  declarations: readonly Declaration[],
  isWanted: (header: string, name: string) => boolean,
): GuidConstant[] {
  return declarations.flatMap(({ node, location }) => {
    const header = headerOf(location.file);
    const name = node.name ?? '';
    if (node.kind !== 'VarDecl' || node.type?.qualType !== 'const GUID') return [];
    const list = node.inner?.find(({ kind }) => kind === 'InitListExpr');
    if (!list || !isWanted(header, name)) return [];
    return [{ macro: { name, header, body: 'a GUID', location }, value: textOf(numbersOf(list)) }];
  });
}

/** The numbers of a nested list, in order. */
const numbersOf = (list: AstNode): bigint[] =>
  (list.inner ?? []).flatMap((child) =>
    child.kind === 'InitListExpr' ? numbersOf(child) : [constantOf(child) ?? 0n],
  );

function textOf([first = 0n, second = 0n, third = 0n, ...bytes]: readonly bigint[]): string {
  const hex = (value: bigint, digits: number) => value.toString(16).padStart(digits, '0');
  const rest = bytes.map((byte) => hex(byte, 2)).join('');
  return [hex(first, 8), hex(second, 4), hex(third, 4), rest.slice(0, 4), rest.slice(4)].join('-');
}
