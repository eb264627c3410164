// Bodies of requests: kept, so that they can be sent once more after a challenge.

import { HttpAuthenticationError } from './error.js';

/** Bytes, which can be sent again; or a stream, which cannot. */
export type Body = Uint8Array | ReadableStream<Uint8Array> | null;

/** Whether a body of `init` can be read only once. */
const isStream = (body: unknown): boolean =>
  body instanceof ReadableStream ||
  (typeof body === 'object' &&
    body !== null &&
    Symbol.asyncIterator in body &&
    !(body instanceof Blob));

/**
 * The body of a request: as a stream if the caller gave one, else all bytes.
 * @param given `body` of the init; undefined if it has none, and the body is that of a Request
 * @param limit of the latter, whose size is not known before
 */
export async function bodyOf(request: Request, given: unknown, limit: number): Promise<Body> {
  const { body } = request;
  if (!body) return null;
  if (isStream(given)) return body as ReadableStream<Uint8Array>;
  if (given !== undefined && given !== null) return new Uint8Array(await request.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > limit) {
      const message = `The body of the Request has more than ${limit} bytes (limits.body), which are kept to be sent again.`;
      throw new HttpAuthenticationError('ERR_SSPI_HTTP_BODY', message);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** @throws HttpAuthenticationError if it is a stream: a part of it is sent */
export function checkRepeatable(body: Body, why: string): void {
  if (!(body instanceof ReadableStream)) return;
  throw new HttpAuthenticationError(
    'ERR_SSPI_HTTP_BODY',
    `${why}, and the request's body is a stream, which cannot be sent again. Give a string, bytes, FormData or a Blob; or fetch something without a body first, if the server authenticates the connection.`,
  );
}
