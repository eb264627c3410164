// The TypeScript names of C types (the C name wherever there is one), and where each is declared.

import type { CType, Model } from '../model.js';

/** The names of src/declaration.ts that generated files use. */
const vocabulary = [
  'Address',
  'AttributeDeclaration',
  'Call',
  'Callee',
  'Convert',
  'Expiry',
  'FieldDeclaration',
  'Flags',
  'FunctionDeclaration',
  'FunctionPointer',
  'LibraryDeclaration',
  'MachineType',
  'MeaningDeclaration',
  'Pointer',
  'SecurityPackageInfo',
  'StatusDeclaration',
  'StructDeclaration',
  'TableDeclaration',
  'Watch',
] as const;

/** `SEC_WCHAR *` is `Pointer<SEC_WCHAR>`; `PSecBufferDesc` keeps its name. */
export function typeName(type: CType): string {
  if (type.kind === 'array') return arrayName(type.of);
  if (type.kind !== 'pointer' || /^\w+$/.test(type.name)) return type.name;
  return pointerName(type.to);
}

/** The type one step below a typedef, so that the chain of names stays visible. */
export const pointerName = (to: (CType & { kind: 'pointer' })['to']): string => {
  if (to.kind === 'function') return 'FunctionPointer';
  return to.kind === 'void' ? 'PVOID' : `Pointer<${typeName(to)}>`;
};

/** Arrays of numbers become typed arrays; other elements are read into a list. */
function arrayName(element: CType): string {
  if (element.kind === 'enum') return 'Int32Array';
  if (element.kind === 'pointer') return 'readonly Address[]';
  if (element.kind === 'scalar' && element.machine in typedArrays) {
    return typedArrays[element.machine] as string;
  }
  return `readonly ${typeName(element)}[]`;
}

const typedArrays: Readonly<Record<string, string>> = {
  int8: 'Int8Array',
  uint8: 'Uint8Array',
  int16: 'Int16Array',
  uint16: 'Uint16Array',
  int32: 'Int32Array',
  uint32: 'Uint32Array',
  int64: 'BigInt64Array',
  uint64: 'BigUint64Array',
};

const modules = new WeakMap<Model, ReadonlyMap<string, string>>();

/** The module that declares the type `name`, as generated files import it. */
export function moduleOf(name: string, model: Model): string | undefined {
  let known = modules.get(model);
  if (!known) {
    known = new Map<string, string>([
      ...vocabulary.map((type) => [type, '../src/declaration.js'] as const),
      ...[...scalarsOf(model).keys(), 'PVOID'].map((type) => [type, './types.js'] as const),
      ...model.aliases.map(
        (alias) =>
          [alias.name, alias.type.kind === 'record' ? './structs.js' : './types.js'] as const,
      ),
      ...model.enums.map((e) => [e.name, './enums.js'] as const),
      ...model.records.map((record) => [record.name, './structs.js'] as const),
      ...model.tables.map((table) => [table.name, './flags.js'] as const),
      ['FunctionName', './imports.js'] as const,
    ]);
    modules.set(model, known);
  }
  return known.get(name);
}

/** Every scalar type in the model, by name. */
export function scalarsOf(model: Model): Map<string, CType & { kind: 'scalar' }> {
  const scalars = new Map<string, CType & { kind: 'scalar' }>();
  const visit = (type: CType): void => {
    if (type.kind === 'scalar') scalars.set(type.name, type);
    if (type.kind === 'array') visit(type.of);
    if (type.kind === 'pointer' && type.to.kind !== 'function') visit(type.to);
  };
  for (const { type } of model.aliases) visit(type);
  for (const { fields } of model.records) for (const { type } of fields) visit(type);
  for (const { returns, parameters } of model.functions) {
    visit(returns);
    for (const { type } of parameters) visit(type);
  }
  return scalars;
}
