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
import type { Nested, ParseInner } from './types.js';

const states = ['accept-completed', 'accept-incomplete', 'reject', 'request-mic'];

export interface NegTokenInit {
  readonly format: 'SPNEGO';
  readonly message: 'NegTokenInit';
  /** What the client offers, its favourite first: `Kerberos 5 (1.2.840.113554.1.2.2)`. */
  readonly mechanisms: readonly string[];
  /** Of Windows' servers. */
  readonly hint?: string | undefined;
  readonly mechListMIC?: string | undefined;
  /** The token of the first mechanism. */
  readonly mechToken?: Nested | undefined;
}

export interface NegTokenResp {
  readonly format: 'SPNEGO';
  readonly message: 'NegTokenResp';
  /** `accept-completed`, `accept-incomplete`, `reject` or `request-mic`. */
  readonly state?: string | undefined;
  readonly mechanism?: string | undefined;
  readonly mechListMIC?: string | undefined;
  readonly responseToken?: Nested | undefined;
}

/** SPNEGO, but neither of these. */
export interface OtherSpnego {
  readonly format: 'SPNEGO';
  readonly message: 'unknown';
}

export type SpnegoMessage = NegTokenInit | NegTokenResp | OtherSpnego;

const isWanted = (tag: number | undefined): boolean => tag === 0 || tag === 1;

/** Whether these bytes are a NegTokenInit or NegTokenResp without GSS-API framing. */
export const isBareSpnego = (bytes: Buffer): boolean => bytes[0] === 0xa0 || bytes[0] === 0xa1;

/** @param inner reads the mechanism's token */
export function parseSpnego(bytes: Buffer, inner: ParseInner): SpnegoMessage {
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

function init(sequence: Block, inner: ParseInner): NegTokenInit {
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

function response(sequence: Block, inner: ParseInner): NegTokenResp {
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

/** The mechanism's token in one of SPNEGO. */
export function mechanismToken(bytes: Buffer): Buffer | undefined {
  const [sequence] = children(readDer('The SPNEGO token', bytes).block);
  return octets(field(sequence, 2));
}
