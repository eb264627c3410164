// The raw layer's public door: every name of the headers, called exactly as C calls it.

import './native/bind.js';
import './trace/environment.js';

export * from '../generated/enums.js';
export * from '../generated/flags.js';
export * from '../generated/functions.js';
export type { FunctionName } from '../generated/imports.js';
export * from '../generated/status.js';
export * from '../generated/structs.js';
export type * from '../generated/types.js';
export type {
  Address,
  ArrayDeclaration,
  FieldDeclaration,
  Flags,
  FunctionDeclaration,
  FunctionPointer,
  LibraryDeclaration,
  MachineType,
  MeaningDeclaration,
  ParameterDeclaration,
  ParameterKind,
  PerWidth,
  Pointer,
  StatusDeclaration,
  StructDeclaration,
  TableDeclaration,
  View,
} from './declaration.js';
export { declarations } from './declarations.js';
export { koffiType } from './native/koffi-type.js';
export { type LibraryOptions, setLibrary } from './native/library.js';
export { copyBytes, copyString16, wide } from './native/memory.js';
export {
  address,
  alignof,
  allocArray,
  allocOwn as alloc,
  bytesOf,
  decode,
  flexible,
  type Members,
  offsetof,
  sizeof,
  view,
} from './native/struct.js';
export { guidText, setGuid } from './sspi/guid.js';
