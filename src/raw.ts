// The raw layer's public door: every name of the headers, called exactly as C calls it.

import './native/bind.js';
import './trace/environment.js';

export * from '../generated/enums.js';
export * from '../generated/flags.js';
export * from '../generated/functions.js';
export { meanings } from '../generated/meanings.js';
export { type FunctionName, signatures } from '../generated/signatures.js';
export * from '../generated/status.js';
export * from '../generated/structs.js';
export type * from '../generated/types.js';
export { guidText, setGuid } from './guid.js';
export { koffiType } from './native/koffi-type.js';
export { type LibraryOptions, setLibrary } from './native/library.js';
export { copyBytes, copyString16, wide } from './native/memory.js';
export {
  address,
  alignof,
  alloc,
  allocArray,
  bytesOf,
  decode,
  flexible,
  type Members,
  offsetof,
  sizeof,
  view,
} from './native/struct.js';
