// SPNEGO: mechanisms offered and chosen, and the mechanism token inside. RFC 4178, MS-SPNG.

import * as asn1 from 'asn1js';
import {
  type Block,
  children,
  contextTag,
  field,
  integer,
  octets,
  oid,
  readDer,
  text,
} from './der.js';
import { mechanismName } from './gss.js';
import type { Fields } from './reader.js';

const states = ['accept-completed', 'accept-incomplete', 'reject', 'request-mic'];

export type DescribeInner = (bytes: Buffer) => Fields;

const isWanted = (tag: number | undefined): boolean => tag === 0 || tag === 1;

/** Whether these bytes are a NegTokenInit or NegTokenResp without GSS-API framing. */
export const isBareSpnego = (bytes: Buffer): boolean => bytes[0] === 0xa0 || bytes[0] === 0xa1;

/** @param inner decodes the mechanism token */
export function describeSpnego(bytes: Buffer, inner: DescribeInner): Fields {
  const { block } = readDer('The SPNEGO token', bytes);
  const tag = contextTag(block);
  const [sequence] = children(block);
  if (!isWanted(tag) || sequence === undefined) return { format: 'SPNEGO', message: 'unknown' };
  return tag === 0 ? init(sequence, inner) : response(sequence, inner);
}

const micOf = (block: Block | undefined): string | undefined => {
  const mic = octets(block);
  return mic && `${mic.length} bytes`;
};

function init(sequence: Block, inner: DescribeInner): Fields {
  const token = octets(field(sequence, 2));
  const third = field(sequence, 3);
  // NegTokenInit2 (MS-SPNG) has negHints in [3], and mechListMIC in [4].
  const hints = third instanceof asn1.Sequence ? third : undefined;
  return {
    format: 'SPNEGO',
    message: 'NegTokenInit',
    mechanisms: children(field(sequence, 0)).map((type) => mechanismName(oid(type) ?? '?')),
    hint: text(field(hints, 0)),
    mechListMIC: micOf(hints ? field(sequence, 4) : third),
    mechToken: token && inner(token),
  };
}

function response(sequence: Block, inner: DescribeInner): Fields {
  const state = integer(field(sequence, 0));
  const mechanism = oid(field(sequence, 1));
  const token = octets(field(sequence, 2));
  return {
    format: 'SPNEGO',
    message: 'NegTokenResp',
    state: state === undefined ? undefined : (states[state] ?? String(state)),
    mechanism: mechanism === undefined ? undefined : mechanismName(mechanism),
    mechListMIC: micOf(field(sequence, 3)),
    responseToken: token && inner(token),
  };
}
