// The header fields WWW-Authenticate and Proxy-Authenticate, taken apart (RFC 9110, section 11).

/** One challenge of a server: `Negotiate`, `NTLM TlRMTVNTUAAC...`, `Basic realm="intranet"`. */
export interface Challenge {
  /** As the server wrote it. Schemes are compared without regard to case. */
  readonly scheme: string;
  /** The token68 behind the scheme, as text; null if there is none. */
  readonly token: string | null;
  /** The parameters by name, in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
}

const separators = /[ \t,]*/y;
const spaces = /[ \t]+/y;
const comma = /[ \t]*,[ \t,]*/y;
const name = /[!#$%&'*+\-.^_`|~0-9A-Za-z]+/y;
const token68 = /[A-Za-z0-9\-._~+/]+=*(?=[ \t]*(?:,|$))/y;
const assignment = /[ \t]*=[ \t]*/y;
const quoted = /"((?:[^"\\]|\\.)*)"/y;

/** Reads a text from left to right. */
class Scanner {
  #position = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The match of a sticky pattern here, which is consumed; or null, and nothing is. */
  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#position;
    const match = pattern.exec(this.#text);
    if (match) this.#position = pattern.lastIndex;
    return match;
  }

  /** A parameter; or null, and nothing is consumed: what stands here is the next scheme. */
  takeParameter(): [string, string] | null {
    const start = this.#position;
    const key = this.take(name);
    if (key && this.take(assignment)) {
      const text = this.take(quoted);
      if (text) return [key[0].toLowerCase(), (text[1] ?? '').replace(/\\(.)/g, '$1')];
      const word = this.take(name);
      if (word) return [key[0].toLowerCase(), word[0]];
    }
    this.#position = start;
    return null;
  }
}

/**
 * Takes the challenges of a header field apart: any number in one line or in several, with any number of spaces and
 * empty list elements.
 * @param header the field's value or values, as Node's `headers` has them
 * @returns the challenges in their order, up to the first that cannot be read
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1
 */
export function parseChallenges(
  header: string | readonly string[] | null | undefined,
): Challenge[] {
  const text = typeof header === 'string' ? header : (header ?? []).join(', ');
  const scanner = new Scanner(text);
  const challenges: Challenge[] = [];
  scanner.take(separators);
  for (;;) {
    const scheme = scanner.take(name);
    if (!scheme) return challenges;
    const isFollowed = scanner.take(spaces) !== null;
    const token = isFollowed ? scanner.take(token68) : null;
    const parameters = new Map<string, string>();
    const isAtNext = isFollowed && !token && readParameters(scanner, parameters);
    challenges.push({ scheme: scheme[0], token: token?.[0] ?? null, parameters });
    if (!isAtNext && !scanner.take(comma)) return challenges;
  }
}

/** @returns whether it ended behind a comma: what stands there is the next scheme */
function readParameters(scanner: Scanner, parameters: Map<string, string>): boolean {
  let parameter = scanner.takeParameter();
  while (parameter) {
    parameters.set(...parameter);
    if (!scanner.take(comma)) return false;
    parameter = scanner.takeParameter();
  }
  return parameters.size > 0;
}

/** The challenge of a scheme that brings a token, else the first of that scheme. */
export function challengeOf(
  challenges: readonly Challenge[],
  scheme: string,
): Challenge | undefined {
  const same = challenges.filter((one) => one.scheme.toLowerCase() === scheme.toLowerCase());
  return same.find(({ token }) => token !== null) ?? same[0];
}

/** The bytes of a token in Base64; null if it is not Base64, which Node's decoder would hide. */
export function decodeToken(text: string): Buffer | null {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return null;
  return Buffer.from(text, 'base64');
}

/** The start of every NTLM message, also of one that SPNEGO wraps. */
const ntlmSignature = Buffer.from('NTLMSSP\0', 'latin1');

/** Whether a token has an NTLM message in it. */
export const isNtlmToken = (token: Uint8Array): boolean =>
  Buffer.from(token.buffer, token.byteOffset, token.byteLength).includes(ntlmSignature);
