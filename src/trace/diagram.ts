// Extracts handshakes from a trace: participants, their calls, and the tokens between them.

import { UNISP_NAME_W } from '../../generated/flags.js';
import type { TracedBuffer, TracedCall, TracedValue } from './call.js';
import { valueText } from './text.js';

export interface Participant {
  readonly id: string;
  readonly label: string;
}

/** A participant's own action, or a message to another. */
export type Step =
  | { readonly kind: 'call'; readonly at: string; readonly lines: readonly string[] }
  | { readonly kind: 'token'; readonly from: string; readonly to: string; readonly text: string };

export interface Diagram {
  readonly participants: readonly Participant[];
  readonly steps: readonly Step[];
}

/** An output token that no call in the trace has taken yet. */
interface Sent {
  readonly from: string;
  readonly buffer: TracedBuffer;
  /** The index of its arrow among the steps. */
  readonly position: number;
}

const peer: Participant = { id: 'peer', label: 'peer (not traced)' };

const handleOf = (value: TracedValue | undefined, kind: string): number | undefined =>
  typeof value === 'object' &&
  value !== null &&
  'handle' in value &&
  value.handle === kind &&
  // Untrusted: a trace may come from a file, and the number becomes part of an identifier.
  Number.isSafeInteger(value.number)
    ? value.number
    : undefined;

/** The context of a call, as of after the call. */
function contextOf(call: TracedCall): number | undefined {
  for (const name of ['phNewContext', 'phContext', 'ContextHandle']) {
    const argument = call.arguments[name];
    const number = handleOf(argument?.out ?? argument?.in, 'context');
    if (number !== undefined) return number;
  }
  return undefined;
}

const buffersOf = (value: TracedValue | undefined): readonly TracedBuffer[] =>
  typeof value === 'object' && value !== null && 'buffers' in value ? value.buffers : [];

const tokenIn = (buffers: readonly TracedBuffer[], isFirst: boolean): TracedBuffer | undefined => {
  const [first] = buffers;
  // Wine's NTLM changes the type of an output token to DATA: take the first buffer.
  const token = buffers.find(({ type }) => type === 'TOKEN') ?? (isFirst ? first : undefined);
  return token && token.length > 0 ? token : undefined;
};

const roles: readonly (readonly [RegExp, string])[] = [
  [/InitializeSecurityContext/, 'client'],
  [/AcceptSecurityContext/, 'server'],
];

const isLeg = (call: TracedCall): boolean => roles.some(([name]) => name.test(call.function));

/** Tokens match by their bytes or, in a trace without bytes, by length. */
const same = (sent: TracedBuffer, read: TracedBuffer): boolean =>
  sent.bytes !== undefined && read.bytes !== undefined
    ? sent.bytes === read.bytes
    : sent.length === read.length;

/** Tracks contexts through a trace. */
export function diagramOf(calls: readonly TracedCall[]): Diagram {
  return new Drawing(calls).diagram();
}

class Drawing {
  readonly #participants = new Map<string, Participant>();
  readonly #packages = new Map<number, string>();
  readonly #steps: Step[] = [];
  #sent: Sent[] = [];

  constructor(calls: readonly TracedCall[]) {
    for (const call of calls) this.#add(call);
  }

  diagram(): Diagram {
    const steps = this.#steps.slice();
    // From the end, so that the other indices stay valid.
    for (const { from, buffer, position } of this.#sent.reverse()) {
      this.#participants.set(peer.id, peer);
      steps.splice(position, 0, tokenStep(from, peer.id, buffer));
    }
    return { participants: [...this.#participants.values()], steps };
  }

  #add(call: TracedCall): void {
    const acquired = handleOf(call.arguments.phCredential?.out, 'credential');
    const name = call.arguments.pszPackage?.in;
    if (acquired !== undefined && typeof name === 'object' && name && 'text' in name)
      this.#packages.set(acquired, name.text === UNISP_NAME_W ? 'Schannel' : name.text);
    const context = contextOf(call);
    const id = context === undefined ? undefined : `context${context}`;
    if (isLeg(call)) this.#leg(call, id ?? 'failed');
    else if (id !== undefined && this.#participants.has(id)) this.#step(id, call, []);
  }

  #leg(call: TracedCall, id: string): void {
    this.#join(call, id);
    const read = tokenIn(buffersOf(call.arguments.pInput?.in), false);
    if (read) this.#receive(id, read);
    const attributes = call.arguments.pfContextAttr?.out;
    const granted = attributes
      ? [`granted ${valueText(attributes).replace(/^0$/, 'nothing')}`]
      : [];
    const status = valueText(call.result);
    this.#step(id, call, status === 'SEC_E_OK' ? granted : []);
    const made = tokenIn(buffersOf(call.arguments.pOutput?.out), true);
    if (made) this.#sent.push({ from: id, buffer: made, position: this.#steps.length });
  }

  #join(call: TracedCall, id: string): void {
    if (this.#participants.has(id)) return;
    const role = roles.find(([name]) => name.test(call.function))?.[1] ?? '';
    const credential = handleOf(call.arguments.phCredential?.in, 'credential');
    const name = credential === undefined ? undefined : this.#packages.get(credential);
    const what = id === 'failed' ? 'no context' : id.replace(/(\d)/, ' $1');
    this.#participants.set(id, { id, label: `${role}, ${name ? `${name}, ` : ''}${what}` });
  }

  #receive(to: string, read: TracedBuffer): void {
    const index = this.#sent.findIndex(({ from, buffer }) => from !== to && same(buffer, read));
    const sent = this.#sent[index];
    if (!sent) {
      this.#participants.set(peer.id, peer);
      this.#steps.push(tokenStep(peer.id, to, read));
      return;
    }
    this.#sent.splice(index, 1);
    this.#steps.push(tokenStep(sent.from, to, read));
  }

  #step(at: string, call: TracedCall, more: readonly string[]): void {
    const result = valueText(call.result);
    const attribute = call.arguments.ulAttribute?.in;
    const about = attribute === undefined ? '' : ` ${valueText(attribute)}`;
    const lines = [`${call.function}${about}`, `${result}, ${call.microseconds} us`, ...more];
    this.#steps.push({ kind: 'call', at, lines });
  }
}

const tokenStep = (from: string, to: string, { length }: TracedBuffer): Step => ({
  kind: 'token',
  from,
  to,
  text: `token, ${length} bytes`,
});

/** Wraps a long line, such as one of granted attributes. */
export function wrapped(text: string, most = 36): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text.split(/(?<=[|, ])/)) {
    if (line !== '' && line.length + part.length > most) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += part;
  }
  return [...lines, line.trimEnd()];
}
