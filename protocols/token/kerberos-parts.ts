// The parts that messages of Kerberos have in common: names, encrypted data, tickets, pre-authentication.

import { describeStatus } from '../../src/index.js';
import { type Block, children, field, integer, octets, readDer, text } from './der.js';
import { encryptionTypes, nameTypes, padataTypes } from './kerberos-names.js';
import { TokenError } from './reader.js';

export interface Principal {
  /** `principal`, `service instance`, ... or the number of an unknown type. */
  readonly type: string;
  /** Its parts, joined by `/`. */
  readonly name: string;
}

export interface Encrypted {
  /** `aes256-cts-hmac-sha1-96 (18)`. */
  readonly encryptionType: string;
  readonly keyVersion?: number | undefined;
  readonly length?: number | undefined;
}

export interface Ticket {
  readonly realm?: string | undefined;
  readonly service?: Principal | undefined;
  readonly encrypted?: Encrypted | undefined;
}

export interface PreAuthentication {
  /** `PA-ENC-TIMESTAMP (2)`. */
  readonly type: string;
  readonly length: number;
  /** Of PA-ETYPE-INFO2 and PA-ETYPE-INFO: the encryption types. */
  readonly encryptionTypes?: readonly string[] | undefined;
  /** Of PA-ETYPE-INFO2: the salt of the first. */
  readonly salt?: string | undefined;
  /** Of an error of Windows' KDC: the NTSTATUS behind it. */
  readonly status?: string | undefined;
}

const withNumber = (names: Readonly<Record<number, string>>, value: number): string =>
  `${names[value] ?? 'unknown'} (${value})`;

export const encryptionName = (value: number): string => withNumber(encryptionTypes, value);

export const principal = (block: Block | undefined): Principal | undefined =>
  block && {
    type: nameTypes[integer(field(block, 0)) ?? Number.NaN] ?? String(integer(field(block, 0))),
    name: children(field(block, 1))
      .map((part) => text(part) ?? '?')
      .join('/'),
  };

/** EncryptedData: algorithm, key version and length. */
export function encrypted(block: Block | undefined): Encrypted | undefined {
  const type = integer(field(block, 0));
  if (type === undefined) return undefined;
  return {
    encryptionType: encryptionName(type),
    keyVersion: integer(field(block, 1)),
    length: octets(field(block, 2))?.length,
  };
}

/** @param block the [APPLICATION 1] of a ticket */
export function ticket(block: Block | undefined): Ticket | undefined {
  const [sequence] = children(block);
  if (sequence === undefined) return undefined;
  return {
    realm: text(field(sequence, 1)),
    service: principal(field(sequence, 2)),
    encrypted: encrypted(field(sequence, 3)),
  };
}

/** KERB-EXT-ERROR of MS-KILE, 2.2.2: an NTSTATUS and two more numbers. */
const extendedErrorLength = 12;
const pwSalt = 3;

/** @param ofError whether they are of a KRB-ERROR, where Windows puts an NTSTATUS into PA-PW-SALT */
export function preAuthentication(list: Block | undefined, ofError = false): PreAuthentication[] {
  return children(list).map((block) => {
    const type = integer(field(block, 1)) ?? -1;
    const value = octets(field(block, 2)) ?? Buffer.alloc(0);
    const status =
      ofError && type === pwSalt && value.length === extendedErrorLength
        ? statusOf(value)
        : undefined;
    return {
      type: withNumber(padataTypes, type),
      length: value.length,
      ...(type === 11 || type === 19 ? encryptionInfo(value) : {}),
      status,
    };
  });
}

/** The name of the NTSTATUS at the start of these bytes, or its number. */
export const statusOf = (bytes: Buffer): string => describeStatus(bytes.readInt32LE(0)).name;

/** ETYPE-INFO2 and ETYPE-INFO: which encryption types the KDC takes, and the salts of the keys. */
function encryptionInfo(value: Buffer): Pick<PreAuthentication, 'encryptionTypes' | 'salt'> {
  try {
    const entries = children(readDer('The list of encryption types', value).block);
    return {
      encryptionTypes: entries.map((entry) => encryptionName(integer(field(entry, 0)) ?? -1)),
      salt: text(field(entries[0], 1)),
    };
  } catch (error) {
    if (error instanceof TokenError) return {};
    throw error;
  }
}
