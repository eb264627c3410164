// The generated files by name; the same model gives the same text.

import type { Model } from '../model.js';
import { emitAttributes } from './attributes.js';
import { emitEnumerations } from './enumerations.js';
import { emitEnums } from './enums.js';
import { emitFlags } from './flags.js';
import { emitFunctions } from './functions.js';
import { emitImports } from './imports.js';
import { emitLayouts } from './layouts.js';
import { emitLibraries } from './libraries.js';
import { emitMeanings } from './meanings.js';
import { emitMetadata } from './metadata.js';
import { emitRecorder } from './recorder.js';
import { emitSignatures } from './signatures.js';
import { emitStatus, emitStatuses } from './status.js';
import { emitStructRows, emitStructs } from './structs.js';
import { emitTables } from './tables.js';
import { emitTrampolines } from './trampolines.js';
import { emitTypes } from './types.js';

/** By path from the project's root. */
export const emitters: Readonly<Record<string, (model: Model) => string>> = {
  'generated/types.ts': emitTypes,
  'generated/enums.ts': emitEnums,
  'generated/enumerations.ts': emitEnumerations,
  'generated/structs.ts': emitStructs,
  'generated/structs.json': emitStructRows,
  'generated/layouts.ts': emitLayouts,
  'generated/functions.json': emitSignatures,
  'generated/trampolines.ts': emitTrampolines,
  'generated/imports.ts': emitImports,
  'generated/functions.ts': emitFunctions,
  'generated/flags.ts': emitFlags,
  'generated/tables.json': emitTables,
  'generated/attributes.ts': emitAttributes,
  'generated/libraries.ts': emitLibraries,
  'generated/meanings.json': emitMeanings,
  'generated/status.ts': emitStatus,
  'generated/statuses.json': emitStatuses,
  'generated/metadata.json': emitMetadata,
  'test/generated/recorder.dll.c': emitRecorder,
};
