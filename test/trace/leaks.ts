// Searches a trace for secrets, in every form they might take.

import { formatCall, type TracedCall, trace, traceToMermaid, traceToSvg } from '../../src/index.js';

/** Every representation of a trace. */
export const allForms = (calls: readonly TracedCall[]): Readonly<Record<string, string>> => ({
  text: calls.map(formatCall).join('\n'),
  NDJSON: calls.map((call) => JSON.stringify(call)).join('\n'),
  Mermaid: traceToMermaid(calls),
  SVG: traceToSvg(calls),
});

/** Runs code that calls SSPI, traced with the bytes of buffers. */
export async function traced(run: () => unknown): Promise<TracedCall[]> {
  const calls: TracedCall[] = [];
  const stop = trace((call) => calls.push(call), { bytes: true });
  try {
    await run();
  } finally {
    stop();
  }
  return calls;
}

/** Base64 of bytes in the middle of others: the part that does not depend on what is around them. */
function base64Forms(bytes: Buffer): string[] {
  return [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    return text.slice(before === 0 ? 0 : 4, -4);
  });
}

function formsOf(secret: string | Buffer): string[] {
  const isText = typeof secret === 'string';
  const encoded = isText
    ? (['utf16le', 'utf8', 'latin1'] as const).map((encoding) => Buffer.from(secret, encoding))
    : [secret];
  const all = encoded.flatMap((bytes) => [bytes.toString('hex'), ...base64Forms(bytes)]);
  return isText ? [secret, JSON.stringify(secret).slice(1, -1), ...all] : all;
}

/** The first of the secrets that is in the text, and the form it has there; undefined if none is. */
export function leak(text: string, secrets: readonly (string | Buffer)[]): string | undefined {
  const lower = text.toLowerCase();
  for (const secret of secrets) {
    for (const form of formsOf(secret)) {
      const isHex = /^[0-9a-f]+$/.test(form);
      if (isHex ? lower.includes(form) : text.includes(form)) return `${secret} as ${form}`;
    }
  }
  return undefined;
}
