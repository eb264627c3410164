// clang's JSON AST: the parts in use, and the location of each declaration.

export interface Location {
  readonly file: string;
  readonly line: number;
}

interface RawLocation {
  readonly file?: string;
  readonly line?: number;
  readonly spellingLoc?: RawLocation;
  readonly expansionLoc?: RawLocation;
}

export interface AstNode {
  readonly id: string;
  readonly kind: string;
  readonly name?: string;
  readonly tagUsed?: 'struct' | 'union' | 'enum';
  readonly completeDefinition?: boolean;
  readonly isImplicit?: boolean;
  readonly isInvalid?: boolean;
  readonly type?: { readonly qualType: string };
  readonly value?: string;
  readonly ownedTagDecl?: { readonly id: string };
  readonly loc?: RawLocation;
  readonly range?: { readonly begin?: RawLocation; readonly end?: RawLocation };
  readonly inner?: readonly AstNode[];
}

export interface Declaration {
  readonly node: AstNode;
  readonly location: Location;
}

/**
 * Lists the top-level declarations with their places. clang prints a file or a line only where it
 * differs from the location printed before, so every location is visited, in the order printed.
 */
export function declarationsOf(root: AstNode): Declaration[] {
  let file = '';
  let line = 0;

  const see = (raw: RawLocation | undefined): Location => {
    if (raw?.spellingLoc || raw?.expansionLoc) {
      see(raw.spellingLoc);
      return see(raw.expansionLoc);
    }
    if (raw?.file !== undefined) file = raw.file;
    if (raw?.line !== undefined) line = raw.line;
    return { file, line };
  };

  const visit = (node: AstNode): Location => {
    const location = see(node.loc);
    see(node.range?.begin);
    see(node.range?.end);
    for (const child of node.inner ?? []) visit(child);
    return location;
  };

  see(root.loc);
  return (root.inner ?? []).map((node) => ({ node, location: visit(node) }));
}

/** The value of an enumerator: the first constant below it, through any casts. */
export function constantOf(node: AstNode): bigint | undefined {
  if (node.value !== undefined) return BigInt(node.value);
  const first = node.inner?.find((child) => child.kind !== 'FullComment');
  return first && constantOf(first);
}

export interface Enumerator {
  readonly name: string;
  readonly value: bigint;
}

/** The members of an enumeration; a member without a value is one more than the one before. */
export function enumeratorsOf(enumeration: AstNode): Enumerator[] {
  const members: Enumerator[] = [];
  let next = 0n;
  for (const node of enumeration.inner ?? []) {
    if (node.kind !== 'EnumConstantDecl' || !node.name) continue;
    const value = constantOf(node) ?? next;
    members.push({ name: node.name, value });
    next = value + 1n;
  }
  return members;
}
