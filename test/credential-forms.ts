// Explicit credentials in every form, and settings of a KDC proxy, for each SSPI that tests run on.

import {
  KDC_PROXY_SETTINGS_FLAGS_FORCEPROXY,
  type KdcProxySettings,
  type PlainAuthIdentity,
} from '../src/index.js';

const password = 'pass';

export const credentialForms: Readonly<Record<string, PlainAuthIdentity>> = {
  'a user': { user: 'username', password },
  'a UPN': { user: 'username@DOMAIN.COM', password },
  'a user of a domain': { user: 'username', domain: 'DOMAIN', password },
  'names beyond the first plane': { user: 'user\u{1f4a9}', domain: 'DOMAIN\u{1f4a9}', password },
};

/** None, forced, a server. */
export const kdcProxies: readonly KdcProxySettings[] = [
  {},
  { flags: KDC_PROXY_SETTINGS_FLAGS_FORCEPROXY },
  { proxyServer: 'kdc.\u{1f4a0}.com:443:kdcproxy' },
];
