// The interface between the readers and clang, whose process main.ts supplies.

import type { Architecture } from '../targets.js';
import type { AstNode } from './ast.js';

/** sspi.h declares one thing for programs and another for drivers. */
export type Mode = 'user' | 'kernel';

/** C text that follows the headers, and which of its declarations are wanted. */
export interface Probe {
  readonly text: string;
  /** Part of the names of the declarations that are given back. */
  readonly filter: string;
  /** What does not compile in the text is left out without an error. */
  readonly tolerant?: boolean;
}

export interface Clang {
  /** The AST of the headers, for x64. */
  ast(mode?: Mode): AstNode;
  /** The declarations that a probe asks for, for one target: a small part of the tree. */
  probe(architecture: Architecture, probe: Probe): AstNode[];
  /** The preprocessed headers with every `#define` in its place (`clang -E -dD`). */
  preprocessed(mode?: Mode): string;
}
