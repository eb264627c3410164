// The origins that may have a user's credentials.

import { typeError } from './check.js';

/** Origins; or a function that is given the URL and says whether its origin is one. */
export type Allow = readonly (string | URL)[] | ((url: URL) => boolean);

/**
 * Reads the list once.
 * @throws TypeError that names the entry: none is guessed at
 */
export function readAllow(allow: unknown): (url: URL) => boolean {
  if (typeof allow === 'function') return (url) => allow(new URL(url)) === true;
  if (!Array.isArray(allow))
    throw typeError('options.allow', 'a list of origins, or a function', allow);
  const origins = new Set(allow.map((entry, index) => originOf(`options.allow[${index}]`, entry)));
  return (url) => origins.has(url.origin);
}

function originOf(name: string, entry: unknown): string {
  const expected = 'an origin, such as https://intranet.example.com';
  if (typeof entry !== 'string' && !(entry instanceof URL)) throw typeError(name, expected, entry);
  if (!URL.canParse(String(entry))) throw typeError(name, expected, entry);
  const { origin, protocol, pathname, search, hash, username } = new URL(entry);
  const isOrigin = pathname === '/' && search === '' && hash === '' && username === '';
  if (!isOrigin || !/^https?:$/.test(protocol)) throw typeError(name, expected, entry);
  return origin;
}
