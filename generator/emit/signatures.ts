// generated/signatures.ts: the facts for binding functions and checking their arguments.

import { type CType, cText, type FunctionModel, type Model, type Parameter } from '../model.js';
import { emitSource, headersOf } from './source.js';

export function emitSignatures(model: Model): string {
  return emitSource(
    model,
    'signatures',
    'How each function is called: its DLL, its result, and the type of every parameter.',
    headersOf(model.functions),
    [
      `import { kept, parameter } from '../src/declaration.js';\n`,
      `export const signatures = {
${model.functions.map(signatureOf).join('\n')}
};`,
      `\nexport type FunctionName = keyof typeof signatures;`,
    ],
  );
}

function signatureOf(item: FunctionModel): string {
  const { name, library, returns, returnsStatus, parameters } = item;
  return `get ${name}() {
  return kept(this, '${name}', {
    library: '${library}',
    returns: '${machineName(returns)}',
    result: ${JSON.stringify(cText(returns))},${returnsStatus ? '\n    returnsStatus: true,' : ''}
    parameters: [${parameters.map((parameter) => `\n${parameterOf(parameter)}`).join('')}],
  } satisfies FunctionDeclaration);
},`;
}

function parameterOf({ name, type, sal, kind, flags }: Parameter): string {
  const parts = [name, machineName(type), cText(type), sal, kind, ...(flags ? [flags] : [])];
  return `parameter(${parts.map((part) => `'${part}'`).join(', ')}),`;
}

export function machineName(type: CType): string {
  switch (type.kind) {
    case 'scalar':
      return type.machine;
    case 'enum':
      return 'int32';
    case 'void':
      return 'void';
    case 'pointer':
      return 'pointer';
    default:
      throw new Error(`${type.name} cannot be passed by value`);
  }
}
