// generated/functions.json: the facts for binding functions and checking their arguments.

import type {
  FunctionDeclaration,
  MachineType,
  ParameterDeclaration,
} from '../../src/declaration.js';
import { type CType, cText, type FunctionModel, type Model, type Parameter } from '../model.js';
import { byName } from './text.js';

/** How each function is called: its DLL, its result, and the type of every parameter. */
export const emitSignatures = (model: Model): string => byName(model.functions, signatureOf);

function signatureOf(item: FunctionModel): FunctionDeclaration {
  const { library, returns, returnsStatus, impersonates, parameters } = item;
  return {
    library,
    returns: returns.kind === 'void' ? 'void' : machineName(returns),
    result: cText(returns),
    ...(returnsStatus ? { returnsStatus } : {}),
    ...(impersonates ? { impersonates } : {}),
    parameters: parameters.map(parameterOf),
  };
}

const parameterOf = ({ name, type, sal, kind, flags }: Parameter): ParameterDeclaration => ({
  ...{ name, type: machineName(type), c: cText(type), sal, kind },
  ...(flags ? { flags } : {}),
});

export function machineName(type: CType): MachineType {
  switch (type.kind) {
    case 'scalar':
      return type.machine;
    case 'enum':
      return 'int32';
    case 'pointer':
      return 'pointer';
    default:
      throw new Error(`${type.name} cannot be passed by value`);
  }
}
