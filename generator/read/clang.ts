// The interface between the readers and clang; main.ts supplies the process.

import type { Architecture } from '../targets.js';
import type { AstNode } from './ast.js';

/** sspi.h declares one thing for programs and another for drivers. */
export type Mode = 'user' | 'kernel';

/** C text to compile after the headers, and the declarations to return. */
export interface Probe {
  readonly text: string;
  /** A part of the names of the declarations to return. */
  readonly filter: string;
  /** Declarations that do not compile are omitted without an error. */
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
