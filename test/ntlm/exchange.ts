// A client of an SSPI and the acceptor of these tests: NEGOTIATE, CHALLENGE, AUTHENTICATE.

import {
  acquireCredentialsHandle,
  ClientContext,
  ISC_REQ,
  type Leg,
  type PlainAuthIdentity,
  SECPKG_CRED,
} from '../../src/index.js';
import {
  AV,
  type AvPair,
  NTLM,
  NtlmAcceptor,
  type NtlmIdentity,
  type Verdict,
} from './acceptor.js';
import { type FirstToken, SpnegoAcceptor, type SpnegoVerdict } from './spnego-acceptor.js';

/** Nobody whom any authority knows: the acceptor alone decides. */
export const right: NtlmIdentity = {
  user: 'rightusername',
  domain: 'RIGHTDOMAIN',
  password: 'rightpassword',
};

export const target = 'HTTP/acceptor.lab.test';

export interface ExchangeOptions {
  /** The client's; the acceptor knows that of `right`, or `known`. */
  readonly identity?: PlainAuthIdentity;
  readonly known?: NtlmIdentity;
  readonly package?: string;
  readonly contextReq?: number;
  readonly targetName?: string;
  readonly channelBindings?: Uint8Array;
  /** Pairs behind the acceptor's own. */
  readonly avPairs?: readonly AvPair[];
  /** Changes the challenge on its way. */
  readonly change?: (challenge: Buffer) => Buffer;
}

export interface Exchange extends Disposable {
  readonly client: ClientContext;
  readonly acceptor: NtlmAcceptor;
  readonly legs: readonly [Leg, Leg];
  readonly negotiate: Buffer;
  readonly verdict: Verdict;
}

/** Signed and sealed, as most tests want it. */
export const sealed =
  ISC_REQ.INTEGRITY | ISC_REQ.CONFIDENTIALITY | ISC_REQ.REPLAY_DETECT | ISC_REQ.SEQUENCE_DETECT;

/** What each client's messages must offer. */
export const required = NTLM.NTLM | NTLM.EXTENDED_SESSIONSECURITY | NTLM.ALWAYS_SIGN;

/** A client before its first leg. */
export function clientOf(options: ExchangeOptions = {}): ClientContext {
  const { identity = right, package: name = 'NTLM', contextReq = sealed } = options;
  const { targetName = target, channelBindings } = options;
  using credential = acquireCredentialsHandle({
    package: name,
    credentialUse: SECPKG_CRED.OUTBOUND,
    authIdentity: identity,
  });
  return new ClientContext(credential, {
    targetName,
    contextReq,
    ...(channelBindings ? { channelBindings } : {}),
  });
}

/** The whole exchange; the client's second leg may throw. */
export function exchange(options: ExchangeOptions = {}): Exchange {
  const { known = right, avPairs = [], change = (challenge) => challenge } = options;
  const client = clientOf(options);
  try {
    const acceptor = new NtlmAcceptor(known);
    const first = client.step();
    const negotiate = first.token ?? Buffer.alloc(0);
    const last = client.step(change(acceptor.challenge(negotiate, { avPairs })));
    const verdict = acceptor.accept(last.token ?? Buffer.alloc(0));
    return {
      client,
      acceptor,
      legs: [first, last],
      negotiate,
      verdict,
      [Symbol.dispose]: () => client.dispose(),
    };
  } catch (error) {
    client.dispose();
    throw error;
  }
}

export interface NegotiateExchange extends Disposable {
  readonly client: ClientContext;
  readonly first: FirstToken;
  readonly verdict: SpnegoVerdict;
}

/** The same with Negotiate, whose client is established at the end. */
export function negotiateExchange(contextReq: number, requestMic: boolean): NegotiateExchange {
  const client = clientOf({ package: 'Negotiate', contextReq });
  try {
    const acceptor = new SpnegoAcceptor(new NtlmAcceptor(right), { requestMic });
    const first = acceptor.begin(client.step().token ?? Buffer.alloc(0));
    let { reply }: { reply: Buffer } = first;
    for (;;) {
      const taken = acceptor.next(client.step(reply).token ?? Buffer.alloc(0));
      const { verdict } = taken;
      reply = taken.reply;
      if (!verdict) continue;
      // Bare NTLM has no last token.
      if (reply.length > 0 && !client.established) client.step(reply);
      return { client, first, verdict, [Symbol.dispose]: () => client.dispose() };
    }
  } catch (error) {
    client.dispose();
    throw error;
  }
}

/** The values of one kind of pair. */
export const valuesOf = ({ avPairs }: Verdict, wanted: number): Buffer[] =>
  avPairs.filter(([id]) => id === wanted).map(([, value]) => value);

const MIC_PRESENT = 2;

/** Whether the client's pairs say that there is a MIC. */
export const promisesMic = (verdict: Verdict): boolean =>
  valuesOf(verdict, AV.FLAGS).some((value) => (value.readUInt32LE() & MIC_PRESENT) !== 0);

/** Ways to break a challenge; each needs an error of the client's, no crash and no token. */
export const malformed: Readonly<Record<string, (challenge: Buffer) => Buffer>> = {
  'shorter than its header': (challenge) => challenge.subarray(0, 40),
  'target information behind the end': (challenge) =>
    changed(challenge, (copy) => copy.writeUInt32LE(copy.length + 100, 44)),
  'target information longer than the message': (challenge) =>
    changed(challenge, (copy) => {
      copy.writeUInt16LE(0xffff, 40);
      copy.writeUInt16LE(0xffff, 42);
    }),
  'target information before the message': (challenge) =>
    changed(challenge, (copy) => copy.writeInt32LE(-8, 44)),
  'a pair longer than the target information': (challenge) =>
    changed(challenge, (copy) => copy.writeUInt16LE(0xffff, copy.readUInt32LE(44) + 2)),
  'a time of four bytes': (challenge) => changed(challenge, shortenTime),
};

function changed(challenge: Buffer, change: (copy: Buffer) => void): Buffer {
  const copy = Buffer.from(challenge);
  change(copy);
  return copy;
}

function shortenTime(copy: Buffer): void {
  const start = copy.readUInt32LE(44);
  for (let at = start; copy.readUInt16LE(at) !== 0; at += 4 + copy.readUInt16LE(at + 2)) {
    if (copy.readUInt16LE(at) !== AV.TIMESTAMP) continue;
    copy.writeUInt16LE(4, at + 2);
    return;
  }
}
