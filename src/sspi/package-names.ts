// Recognises packages that need special treatment by their names.

import {
  DEFAULT_TLS_SSP_NAME_W,
  PCT1SP_NAME_W,
  SCHANNEL_NAME_W,
  SSL2SP_NAME_W,
  SSL3SP_NAME_W,
  TLS1SP_NAME_W,
  UNISP_NAME_W,
} from '../../generated/flags.js';

/** Package names are case-insensitive. */
function among(...names: readonly string[]): (packageName: string) => boolean {
  const known = new Set(names.map((name) => name.toLowerCase()));
  return (packageName) => known.has(packageName.toLowerCase());
}

export const isSchannel = among(
  ...[UNISP_NAME_W, SCHANNEL_NAME_W, DEFAULT_TLS_SSP_NAME_W],
  ...[TLS1SP_NAME_W, SSL3SP_NAME_W, SSL2SP_NAME_W, PCT1SP_NAME_W],
);

/** WDIGEST_SP_NAME of wdigest.h, and the name that the documentation uses. */
export const isDigest = among('WDigest', 'Digest');
