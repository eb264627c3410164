// Requested attributes that were not granted, by name.

import { ISC_RET_DELEGATE, ISC_RET_MUTUAL_AUTH, tables } from '../../generated/flags.js';
import type { TableDeclaration } from '../declaration.js';
import { declarations } from '../declarations.js';
import { type LegFunctionName, legKinds } from './leg-kinds.js';

const constants: Readonly<Record<string, Readonly<Record<string, unknown>>>> = tables;

type Counterpart = NonNullable<TableDeclaration['counterpart']>;

/**
 * What NTLM says it grants to whoever asks, and does not have; in ASC_RET the bits are the same. .NET's NegotiateStream
 * disregards them, too.
 */
export const emptyPromises = ISC_RET_DELEGATE | ISC_RET_MUTUAL_AUTH;

/**
 * The names of requested bits, without ISC_REQ or ASC_REQ, whose counterpart was not granted. Requests
 * without a counterpart are left out.
 */
export function missingAttributes(
  functionName: LegFunctionName,
  requested: number,
  granted: number,
): string[] {
  const { requests } = legKinds[functionName];
  const { table: grants, members } = declarations.tables[requests].counterpart as Counterpart;
  const isSet = (table: string, name: string, value: number): boolean => {
    const bit = constants[table]?.[name];
    // A bigint exceeds the 32 bits of the parameter: neither requested nor granted.
    return typeof bit === 'number' && (value & bit) !== 0;
  };
  return Object.entries(members)
    .filter(
      ([request, grant]) => isSet(requests, request, requested) && !isSet(grants, grant, granted),
    )
    .map(([request]) => request);
}
