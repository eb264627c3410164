// Redirects as fetch follows them, without credentials of any kind to another origin.

import type { IncomingMessage } from 'node:http';
import { type Body, checkRepeatable } from './body.js';

/** A request of a chain of redirects. */
export interface Exchange {
  readonly url: URL;
  readonly method: string;
  readonly headers: Headers;
  readonly body: Body;
  readonly signal: AbortSignal;
  readonly credentials: Request['credentials'];
  readonly redirect: Request['redirect'];
  readonly redirects: number;
  readonly isRedirected: boolean;
}

export function firstExchange(request: Request, body: Body): Exchange {
  const { method, headers, signal, credentials, redirect } = request;
  return {
    url: checkedUrl(new URL(request.url)),
    method,
    headers: new Headers(headers),
    body,
    signal,
    credentials,
    redirect,
    redirects: 0,
    isRedirected: false,
  };
}

const mostRedirects = 20;
const statuses = new Set([301, 302, 303, 307, 308]);
/** What belongs to a body that is not sent again. */
const bodyFields = ['content-encoding', 'content-language', 'content-location', 'content-type'];
/** What another origin must not get. */
const secretFields = ['authorization', 'cookie', 'host', 'proxy-authorization'];

function checkedUrl(url: URL): URL {
  if (url.protocol === 'http:' || url.protocol === 'https:') return url;
  throw new TypeError('fetch failed', {
    cause: new Error(`${url.protocol} is not http: or https:`),
  });
}

/**
 * The request that a response redirects to; undefined if the response is for the caller.
 * @throws TypeError as fetch does: too many, to no URL, or none is wanted
 * @see https://fetch.spec.whatwg.org/#http-redirect-fetch
 */
export function redirected(
  exchange: Exchange,
  { statusCode, headers }: IncomingMessage,
): Exchange | undefined {
  const { redirect, redirects, url } = exchange;
  const { location } = headers;
  const status = statusCode ?? 0;
  if (!statuses.has(status) || redirect === 'manual') return undefined;
  if (redirect === 'error')
    throw new TypeError('fetch failed', { cause: new Error('unexpected redirect') });
  if (location === undefined) return undefined;
  if (redirects >= mostRedirects) {
    throw new TypeError('fetch failed', { cause: new Error('redirect count exceeded') });
  }
  const target = checkedUrl(parsed(location, url));
  target.hash ||= url.hash;
  const fields = new Headers(exchange.headers);
  const dropsBody =
    (status === 303 && exchange.method !== 'GET' && exchange.method !== 'HEAD') ||
    (status < 303 && exchange.method === 'POST');
  if (dropsBody) for (const name of bodyFields) fields.delete(name);
  else checkRepeatable(exchange.body, 'The server redirects');
  if (target.origin !== url.origin) for (const name of secretFields) fields.delete(name);
  return {
    ...exchange,
    url: target,
    method: dropsBody ? 'GET' : exchange.method,
    headers: fields,
    body: dropsBody ? null : exchange.body,
    redirects: redirects + 1,
    isRedirected: true,
  };
}

function parsed(location: string, base: URL): URL {
  try {
    const url = new URL(location, base);
    // Of a server's choice: never sent on.
    url.username = '';
    url.password = '';
    return url;
  } catch (cause) {
    throw new TypeError('fetch failed', { cause });
  }
}
