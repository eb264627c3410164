// What each parameter is, told from its declaration: the same rules for all functions.

import type { FunctionDeclaration, ParameterDeclaration } from '../declaration.js';

/** How the value of a parameter is read. */
export type Kind =
  | 'scalar'
  | 'credential'
  | 'context'
  | 'handle'
  | 'buffers'
  | 'buffer'
  | 'text16'
  | 'text8'
  | 'word'
  | 'time'
  | 'pointer to pointer'
  | 'pointer to handle'
  | 'secret'
  | 'memory';

const byType: Readonly<Record<string, Kind>> = {
  PCredHandle: 'credential',
  PCtxtHandle: 'context',
  PSecBufferDesc: 'buffers',
  PSecBuffer: 'buffer',
  PTimeStamp: 'time',
  HANDLE: 'handle',
  HCERTSTORE: 'handle',
  'HANDLE *': 'pointer to handle',
  PHANDLE: 'pointer to handle',
  PSEC_WINNT_AUTH_IDENTITY_OPAQUE: 'secret',
  'PSEC_WINNT_AUTH_IDENTITY_OPAQUE *': 'secret',
};

for (const type of ['SEC_WCHAR *', 'PCWSTR', 'LPCWSTR', 'LPWSTR', 'PWSTR'])
  Object.assign(byType, { [type]: 'text16' });
for (const type of ['SEC_CHAR *', 'PCSTR', 'LPCSTR', 'LPSTR', 'PSTR'])
  Object.assign(byType, { [type]: 'text8' });
for (const type of ['ULONG *', 'PULONG', 'DWORD *', 'LPDWORD', 'PDWORD', 'INT *'])
  Object.assign(byType, { [type]: 'word' });

/** Passwords, keys, credentials and packed contexts, by the names that the headers give them. */
const secretNames =
  /password|p?auth(?:data|identity)|packedcredentials|credentialblob|creduicontext|packedcontext|pfx|^pvGetKeyArgument$/i;

/** @param declaration the parameter, as `signatures` has it */
export function kindOf({ name, type, c, sal, flags }: ParameterDeclaration): Kind {
  if (type !== 'pointer') return 'scalar';
  if (flags === undefined && byType[c] !== 'word' && secretNames.test(name)) return 'secret';
  const known = byType[c];
  if (known) return known;
  return sal.startsWith('_Outptr') ? 'pointer to pointer' : 'memory';
}

/** Whether the callee reads it, and whether it writes to it. */
export const directionOf = ({ sal }: ParameterDeclaration) => ({
  isIn: /_In/.test(sal),
  isOut: /_Out|_Inout/.test(sal),
});

const returningStatus = new Set(['secur32.dll', 'sspicli.dll', 'credui.dll']);

/** Whether the result is a SECURITY_STATUS. BOOL has the same type, but is the result of other DLLs. */
export const returnsStatus = ({ library, returns }: FunctionDeclaration): boolean =>
  returns === 'int32' && returningStatus.has(library);

/** Whether a status stands for a success of the call, so that what it gave can be read. */
export const succeeded = (declaration: FunctionDeclaration, result: unknown): boolean =>
  !returnsStatus(declaration) || (typeof result === 'number' && result >= 0);
