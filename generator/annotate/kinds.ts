// Derives each parameter's kind from its C type and its record.

import type { ParameterKind } from '../../src/declaration.js';
import type { CType } from '../model.js';

/** Typedefs that say more than the type they stand for. */
const byTypedef: Readonly<Record<string, ParameterKind>> = {
  PCredHandle: 'credential',
  PCtxtHandle: 'context',
  PTimeStamp: 'time',
  HANDLE: 'handle',
  HCERTSTORE: 'handle',
  // Holds a password or a key in every function.
  PSEC_WINNT_AUTH_IDENTITY_OPAQUE: 'secret',
};

/** Typedefs of characters, which are numbers to the compiler. */
const byCharacter: Readonly<Record<string, ParameterKind>> = {
  SEC_WCHAR: 'text16',
  WCHAR: 'text16',
  SEC_CHAR: 'text8',
  CHAR: 'text8',
};

export function kindOf(type: CType, sal: string, secret: boolean): ParameterKind {
  if (type.kind !== 'pointer') return 'scalar';
  if (secret) return 'secret';
  return byTypedef[type.name] ?? kindOfTarget(type.to, sal);
}

function kindOfTarget(to: (CType & { kind: 'pointer' })['to'], sal: string): ParameterKind {
  switch (to.kind) {
    case 'scalar':
      if (Object.hasOwn(byCharacter, to.name)) return byCharacter[to.name] as ParameterKind;
      return to.machine === 'uint32' || to.machine === 'int32' ? 'word' : 'memory';
    case 'record':
      return to.record === 'SecBufferDesc' ? 'buffers' : 'memory';
    case 'pointer': {
      const pointed = byTypedef[to.name];
      if (pointed === 'secret') return 'secret';
      if (pointed === 'handle') return 'pointer to handle';
      return sal.startsWith('_Outptr') ? 'pointer to pointer' : 'memory';
    }
    default:
      return 'memory';
  }
}
