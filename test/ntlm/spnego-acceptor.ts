// SPNEGO around the acceptor of NTLM: RFC 4178, with the MIC over the list of mechanisms if it is asked for.

import * as asn1 from 'asn1js';
import type { NtlmAcceptor, Verdict } from './acceptor.js';

const SPNEGO = '1.3.6.1.5.5.2';
/** NTLM among SPNEGO's mechanisms. */
export const NTLM_MECHANISM = '1.3.6.1.4.1.311.2.2.10';

/** negState. */
const ACCEPT_COMPLETED = 0;
const ACCEPT_INCOMPLETE = 1;
const REQUEST_MIC = 3;

export interface SpnegoVerdict extends Verdict {
  /** The MIC over the list of mechanisms: right or wrong, or undefined if the client sent none. */
  readonly mechListMic: boolean | undefined;
}

const der = (block: asn1.BaseBlock): Buffer => Buffer.from(block.toBER());

/** [number] { block } */
const tagged = (tagNumber: number, block: asn1.BaseBlock): asn1.Constructed =>
  new asn1.Constructed({ idBlock: { tagClass: 3, tagNumber }, value: [block] });

function parse(bytes: Uint8Array): asn1.BaseBlock {
  const { result, offset } = asn1.fromBER(bytes);
  if (offset !== bytes.byteLength) throw new Error(`not DER: ${result.error}`);
  return result;
}

const children = (block: asn1.BaseBlock | undefined): asn1.BaseBlock[] =>
  block instanceof asn1.Constructed || block instanceof asn1.Sequence
    ? (block.valueBlock.value as asn1.BaseBlock[])
    : [];

/** The members of a NegTokenInit or NegTokenResp by their tags. */
function membersOf(token: asn1.BaseBlock): Map<number, asn1.BaseBlock> {
  const sequence = children(token)[0];
  return new Map(
    children(sequence).map((each) => [each.idBlock.tagNumber, children(each)[0] as asn1.BaseBlock]),
  );
}

const octets = (block: asn1.BaseBlock | undefined): Buffer | undefined =>
  block instanceof asn1.OctetString ? Buffer.from(block.getValue()) : undefined;

const oid = (block: asn1.BaseBlock): string =>
  block instanceof asn1.ObjectIdentifier ? block.valueBlock.toString() : '';

function response(negState: number, token?: Buffer, mic?: Buffer): Buffer {
  const members: asn1.Constructed[] = [tagged(0, new asn1.Enumerated({ value: negState }))];
  if (negState !== ACCEPT_COMPLETED) {
    members.push(tagged(1, new asn1.ObjectIdentifier({ value: NTLM_MECHANISM })));
  }
  if (token) members.push(tagged(2, new asn1.OctetString({ valueHex: new Uint8Array(token) })));
  if (mic) members.push(tagged(3, new asn1.OctetString({ valueHex: new Uint8Array(mic) })));
  return der(tagged(1, new asn1.Sequence({ value: members })));
}

export interface FirstToken {
  readonly mechanisms: readonly string[];
  /** Whether the token was NTLM's own, without SPNEGO: Negotiate may send that. */
  readonly isBare: boolean;
  readonly hasMic: boolean;
}

export class SpnegoAcceptor {
  readonly #ntlm: NtlmAcceptor;
  readonly #asksForMic: boolean;
  #mechList: Buffer = Buffer.alloc(0);

  constructor(ntlm: NtlmAcceptor, { requestMic }: { readonly requestMic: boolean }) {
    this.#ntlm = ntlm;
    this.#asksForMic = requestMic;
  }

  /** Answers the client's first token. */
  begin(token: Buffer): FirstToken & { reply: Buffer } {
    if (token.toString('latin1', 0, 7) === 'NTLMSSP') {
      const reply = this.#ntlm.challenge(token);
      return { mechanisms: [NTLM_MECHANISM], isBare: true, hasMic: false, reply };
    }
    const [name, init] = children(parse(token));
    if (!name || oid(name) !== SPNEGO || !init) throw new Error('The token is not of SPNEGO.');
    const members = membersOf(init);
    const list = members.get(0);
    const mechanisms = children(list).map(oid);
    this.#mechList = list ? der(list) : this.#mechList;
    const mechToken = octets(members.get(2));
    // The token is that of the first mechanism; if that is another, NTLM's comes next.
    const challenge =
      mechanisms[0] === NTLM_MECHANISM && mechToken ? this.#ntlm.challenge(mechToken) : undefined;
    const state = this.#asksForMic ? REQUEST_MIC : ACCEPT_INCOMPLETE;
    const reply = response(state, challenge);
    return { mechanisms, isBare: false, hasMic: members.has(3), reply };
  }

  /**
   * Takes a token after the first: the challenge, if the client began with another mechanism and NEGOTIATE comes only
   * now; the verdict upon AUTHENTICATE.
   */
  next(token: Buffer): { reply: Buffer; verdict?: SpnegoVerdict } {
    if (this.#mechList.length === 0) {
      const reply = Buffer.alloc(0);
      return { reply, verdict: { ...this.#ntlm.accept(token), mechListMic: undefined } };
    }
    const members = membersOf(parse(token));
    if (members.has(1)) throw new Error('Only the acceptor names the mechanism.');
    const message = octets(members.get(2));
    if (!message) throw new Error('There is no message of NTLM.');
    if (message.readUInt32LE(8) === 1) {
      return { reply: response(ACCEPT_INCOMPLETE, this.#ntlm.challenge(message)) };
    }
    const verdict = this.#ntlm.accept(message);
    const mic = octets(members.get(3));
    const isRight = mic && verdict.response && this.#ntlm.expectedSignature(this.#mechList);
    const ours = isRight ? this.#ntlm.sign(this.#mechList) : undefined;
    const mechListMic = isRight ? isRight.equals(mic) : undefined;
    return {
      reply: response(ACCEPT_COMPLETED, undefined, ours),
      verdict: { ...verdict, mechListMic },
    };
  }
}
