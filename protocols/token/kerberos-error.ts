// KRB-ERROR, with what Windows' KDC and servers add to it. RFC 4120, 5.9.1; MS-KILE, 2.2.1 and 2.2.2.

import { type Block, children, field, integer, octets, readDer, text, time } from './der.js';
import { errors } from './kerberos-names.js';
import {
  type PreAuthentication,
  type Principal,
  preAuthentication,
  principal,
  statusOf,
} from './kerberos-parts.js';
import { TokenError } from './reader.js';

export interface KerberosError {
  readonly format: 'Kerberos';
  readonly message: 'KRB-ERROR';
  /** `KRB_AP_ERR_SKEW (37)`. */
  readonly error: string;
  /** ISO 8601. */
  readonly clientTime?: string | undefined;
  readonly serverTime?: string | undefined;
  readonly clientRealm?: string | undefined;
  readonly client?: Principal | undefined;
  readonly realm?: string | undefined;
  readonly service?: Principal | undefined;
  readonly text?: string | undefined;
  readonly data?: ErrorData | undefined;
  readonly mechanism?: string | undefined;
}

/** The e-data of an error, as far as it is known. */
export interface ErrorData {
  readonly length: number;
  /** What the KDC wants to see, or the NTSTATUS in the place of a salt. */
  readonly preAuthentication?: readonly PreAuthentication[] | undefined;
  /** Of KERB-ERROR-DATA: 1 to 3. */
  readonly type?: string | undefined;
  /** The NTSTATUS of Windows behind the error. */
  readonly status?: string | undefined;
}

export function kerberosError(sequence: Block): KerberosError {
  const code = integer(field(sequence, 6)) ?? -1;
  const data = octets(field(sequence, 12));
  return {
    format: 'Kerberos',
    message: 'KRB-ERROR',
    error: `${errors[code] ?? 'error'} (${code})`,
    clientTime: time(field(sequence, 2)),
    serverTime: time(field(sequence, 4)),
    clientRealm: text(field(sequence, 7)),
    client: principal(field(sequence, 8)),
    realm: text(field(sequence, 9)),
    service: principal(field(sequence, 10)),
    text: text(field(sequence, 11)),
    data: data && errorData(data),
  };
}

/** KERB-ERROR-DATA's data-type. */
const dataTypes: Readonly<Record<number, string>> = {
  1: 'KERB_AP_ERR_TYPE_NTSTATUS',
  2: 'KERB_AP_ERR_TYPE_SKEW_RECOVERY',
  3: 'KERB_ERR_TYPE_EXTENDED',
};

/** Either METHOD-DATA, a list of pre-authentication, or KERB-ERROR-DATA. */
function errorData(bytes: Buffer): ErrorData {
  const length = bytes.length;
  let block: Block;
  try {
    ({ block } = readDer('The data of the error', bytes));
  } catch (error) {
    if (error instanceof TokenError) return { length };
    throw error;
  }
  const type = integer(field(block, 1));
  if (type !== undefined) {
    const value = octets(field(block, 2));
    return {
      length,
      type: dataTypes[type] ?? String(type),
      status:
        (type === 1 || type === 3) && value && value.length >= 4 ? statusOf(value) : undefined,
    };
  }
  const isList = children(block).every((each) => integer(field(each, 1)) !== undefined);
  if (!isList) return { length };
  const list = preAuthentication(block, true);
  return {
    length,
    preAuthentication: list,
    status: list.find(({ status }) => status !== undefined)?.status,
  };
}
