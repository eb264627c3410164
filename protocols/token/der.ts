// Reads DER with asn1js, as far as SPNEGO, Kerberos and CredSSP need.

import * as asn1 from 'asn1js';
import { TokenError } from './reader.js';

export type Block = asn1.AsnType;

/** Tag classes as asn1js counts them. */
const application = 2;
const contextSpecific = 3;

/**
 * Generous for any of them: a token that nests deeper, or has more elements, is refused before it costs time.
 */
const limits = { maxDepth: 32, maxNodes: 2000 };

/** Windows allows tokens of at most 64 KiB (MaxTokenSize); asn1js takes microseconds per byte of hostile ones. */
const longest = 128 * 1024;

/** asn1js reports most errors in its result, but throws for some. */
function parse(what: string, bytes: Buffer): ReturnType<typeof asn1.fromBER> {
  if (bytes.length > longest) {
    throw new TokenError(`${what} has ${bytes.length} bytes: no package makes so many.`);
  }
  try {
    return asn1.fromBER(bytes, limits);
  } catch (error) {
    throw new TokenError(`${what} cannot be read: ${(error as Error).message}`);
  }
}

/** Reads one element; bytes may follow it. */
export function readDer(what: string, bytes: Buffer): { block: Block; length: number } {
  const { offset, result } = parse(what, bytes);
  if (offset < 0) {
    throw new TokenError(
      `${what} cannot be read: ${result.error || 'it is no DER'}. It may be cut short.`,
    );
  }
  return { block: result, length: offset };
}

export const children = (block: Block | undefined): Block[] =>
  block instanceof asn1.Constructed ? (block.valueBlock.value as Block[]) : [];

/** The number of an APPLICATION tag; undefined for any other. */
export const applicationTag = (block: Block): number | undefined =>
  block.idBlock.tagClass === application ? block.idBlock.tagNumber : undefined;

export const contextTag = (block: Block): number | undefined =>
  block.idBlock.tagClass === contextSpecific ? block.idBlock.tagNumber : undefined;

/** The content of the field `[number]` of a sequence. */
export function field(sequence: Block | undefined, number: number): Block | undefined {
  const found = children(sequence).find((block) => contextTag(block) === number);
  return children(found)[0];
}

export function integer(block: Block | undefined): number | undefined {
  if (!(block instanceof asn1.Integer)) return undefined;
  // Kerberos' key types and versions fit 32 bits; negative ones exist.
  const bytes = Buffer.from(block.valueBlock.valueHexView);
  return bytes.length > 6 || bytes.length === 0 ? undefined : bytes.readIntBE(0, bytes.length);
}

/** In bytes; longer than any assigned OID. */
const longestOid = 100;

export function oid(block: Block | undefined): string | undefined {
  if (!(block instanceof asn1.ObjectIdentifier)) return undefined;
  return block.blockLength > longestOid ? 'too long' : block.getValue();
}

export const octets = (block: Block | undefined): Buffer | undefined =>
  block instanceof asn1.OctetString ? Buffer.from(block.getValue()) : undefined;

export const bits = (block: Block | undefined): Buffer | undefined =>
  block instanceof asn1.BitString ? Buffer.from(block.valueBlock.valueHexView) : undefined;

export function text(block: Block | undefined): string | undefined {
  // Kerberos specifies GeneralString; Windows and MIT put UTF-8 into it.
  if (block instanceof asn1.GeneralString || block instanceof asn1.Utf8String) {
    return Buffer.from(block.valueBlock.valueHexView).toString('utf8');
  }
  return undefined;
}

export function time(block: Block | undefined): string | undefined {
  if (!(block instanceof asn1.GeneralizedTime)) return undefined;
  const date = block.toDate();
  return Number.isNaN(date.getTime()) ? 'no time' : date.toISOString();
}
