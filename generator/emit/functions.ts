// generated/functions.ts: every function, typed and documented.

import { type FunctionDeclarationStructure, StructureKind } from 'ts-morph';
import { cText, type FunctionModel, type Model } from '../model.js';
import { emitSource, headersOf } from './source.js';
import { docs, pageOf } from './text.js';
import { typeName } from './type-names.js';

export function emitFunctions(model: Model): string {
  const tables = new Set(
    model.tables.flatMap(({ name, kind }) => (kind === 'flags' ? [name] : [])),
  );
  return emitSource(
    model,
    'functions',
    'Functions, called as C calls them.',
    headersOf(model.functions),
    [
      `import { imports } from './imports.js';`,
      ...model.functions.map((item) => functionOf(item, tables)),
    ],
  );
}

function functionOf(
  item: FunctionModel,
  tables: ReadonlySet<string>,
): FunctionDeclarationStructure {
  const call = `imports.${item.name}(${item.parameters.map(({ name }) => name).join(', ')})`;
  // Pointers are returned as addresses: their memory must be copied to be used.
  const returnType = item.returns.kind === 'pointer' ? 'Address' : typeName(item.returns);
  return {
    kind: StructureKind.Function,
    name: item.name,
    isExported: true,
    parameters: item.parameters.map(({ name, type, flags }) => ({
      name,
      type: flags && tables.has(flags) && type.kind === 'scalar' ? flags : typeName(type),
    })),
    returnType,
    statements: returnType === 'void' ? `${call};` : `return ${call} as ${returnType};`,
    docs: [docsOf(item)],
  };
}

function docsOf(item: FunctionModel): string {
  const { name, header, library, purpose, ownership, parameters } = item;
  const lines = parameters.map(({ name: parameter, type, sal, flags }) => {
    const bits = flags ? `; ${flags}` : '';
    return `@param ${parameter} ${sal} \`${cText(type)}\`${bits}`;
  });
  return docs(
    purpose,
    ownership,
    `Exported by ${library}.`,
    '',
    ...lines,
    returnsOf(item),
    pageOf(header, 'nf', name),
  );
}

/** The meaning of the result, as far as its type tells; undefined for `void`. */
function returnsOf({ returns }: FunctionModel): string | undefined {
  const type = `@returns \`${cText(returns)}\``;
  if (returns.kind === 'void') return undefined;
  if (returns.kind === 'pointer') return `${type} as an address; 0n is null`;
  switch (returns.name) {
    case 'SECURITY_STATUS':
      return `${type}: SEC_E_OK, or a status that says what comes next or what failed`;
    case 'BOOL':
      return `${type}: 0 if it failed, and GetLastError says why`;
    case 'BOOLEAN':
      return `${type}: 0 for no, or if it failed`;
    default:
      return type;
  }
}
