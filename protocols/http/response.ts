// From Node's responses to those of fetch.

import type { IncomingMessage } from 'node:http';
import { pipeline, Readable, type Transform } from 'node:stream';
import zlib from 'node:zlib';

/** Statuses whose responses have no body: https://fetch.spec.whatwg.org/#null-body-status */
const withoutBody = new Set([101, 103, 204, 205, 304]);

const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: () => zlib.createGunzip(),
  'x-gzip': () => zlib.createGunzip(),
  deflate: () => zlib.createInflate(),
  br: () => zlib.createBrotliDecompress(),
};

/** What fetch itself accepts. */
export const acceptEncoding = 'gzip, deflate, br';

/** The body as the server meant it; null in an encoding that is not known, as in fetch of Node. */
function decoded(incoming: IncomingMessage): Readable {
  const codings = (incoming.headers['content-encoding'] ?? '')
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter((one) => one !== '' && one !== 'identity');
  // Each coding costs memory: a server may not stack them up.
  if (codings.length === 0 || codings.length > 4 || codings.some((one) => !decoders[one]))
    return incoming;
  const stages = codings.reverse().flatMap((one) => decoders[one]?.() ?? []);
  const last = stages.at(-1) as Transform;
  // An error of any stage is one of the last, which the reader sees.
  pipeline([incoming, ...stages], () => {});
  return last;
}

/** Gives a response the members that its constructor has no parameters for. */
function describe(response: Response, url: string, redirected: boolean): Response {
  return Object.defineProperties(response, {
    url: { value: url },
    redirected: { value: redirected },
    clone: { value: () => describe(Response.prototype.clone.call(response), url, redirected) },
  });
}

/** Makes the Response. Its body is read as the caller reads; cancelling it ends the connection. */
export function responseOf(
  incoming: IncomingMessage,
  method: string,
  url: URL,
  redirected: boolean,
): Response {
  const headers = new Headers();
  for (let index = 0; index + 1 < incoming.rawHeaders.length; index += 2) {
    headers.append(incoming.rawHeaders[index] ?? '', incoming.rawHeaders[index + 1] ?? '');
  }
  const status = incoming.statusCode ?? 0;
  const hasBody = method !== 'HEAD' && !withoutBody.has(status);
  if (!hasBody) incoming.resume();
  const body = hasBody ? (Readable.toWeb(decoded(incoming)) as ReadableStream<Uint8Array>) : null;
  const init = { status, statusText: incoming.statusMessage ?? '', headers };
  return describe(new Response(body, init), url.href, redirected);
}

/**
 * Reads a body that is of no use, so that its connection can be used again.
 * @returns false if it is longer than the limit: the connection is closed
 */
export async function discardBody(incoming: IncomingMessage, limit: number): Promise<boolean> {
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Leaving the loop destroys the response, and the connection with it.
    if (size > limit) return false;
  }
  return true;
}
