// What a certificate is verified for, checked and in the structures that the certificate functions take.

import { domainToASCII } from 'node:url';
import {
  AUTHTYPE,
  CERT_CHAIN,
  CERT_CHAIN_POLICY_FLAGS,
  KEY_USAGE_OIDS,
  USAGE_MATCH_TYPE_AND,
} from '../../generated/flags.js';
import {
  CERT_CHAIN_PARA,
  CERT_CHAIN_POLICY_PARA,
  CERT_CHAIN_POLICY_STATUS,
  SSL_EXTRA_CERT_CHAIN_POLICY_PARA,
} from '../../generated/structs.js';
import type { View } from '../declaration.js';
import { checkBytes, checkFlags, checkObject, checkString, typeError } from '../native/check.js';
import { addressOf, wide } from '../native/memory.js';
import { alloc, pointerArray, sizeof } from '../native/struct.js';

/** What `certificate.verify` and `verifyPeerCertificate` check. */
export interface CertificateVerification {
  /** Whose certificate it is: a TLS server's or a client's. Decides the key usage that it must have. */
  readonly role?: 'server' | 'client';
  /**
   * The name that a server's certificate must have: a DNS name, international ones in Unicode or as
   * `xn--`. Null checks no name, in so many words. A client's certificate has no name to check.
   */
  readonly targetName?: string | null;
  /**
   * The only roots to trust, each in DER: a CA of one's own. Without them, those of the system and the
   * user. Empty, no root is trusted.
   */
  readonly roots?: readonly Uint8Array[];
  /** Certificates, in DER, with which the chain may be completed, beside those that the peer sent. */
  readonly intermediates?: readonly Uint8Array[];
  /**
   * Whether authorities are asked for revocations, and for which certificates. It takes the network, and
   * fails where a list cannot be had, unless `policyFlags` overlook that. Not asked by default.
   */
  readonly revocation?: keyof typeof revocations;
  /** Uses only what this machine has: fetches no missing certificate, and no list of revocations. */
  readonly cacheOnly?: boolean;
  /** What to overlook: CERT_CHAIN_POLICY_IGNORE_ALL_REV_UNKNOWN_FLAGS ... combined with `|`. */
  readonly policyFlags?: CERT_CHAIN_POLICY_FLAGS;
}

const revocations = {
  endCertificate: CERT_CHAIN.REVOCATION_CHECK_END_CERT,
  chain: CERT_CHAIN.REVOCATION_CHECK_CHAIN,
  chainExcludeRoot: CERT_CHAIN.REVOCATION_CHECK_CHAIN_EXCLUDE_ROOT,
} as const;

const roles = {
  server: { type: AUTHTYPE.SERVER, usage: KEY_USAGE_OIDS.SERVER_AUTH },
  client: { type: AUTHTYPE.CLIENT, usage: KEY_USAGE_OIDS.CLIENT_AUTH },
} as const;

/** What the two calls take, beside the chain. */
export interface PreparedVerification {
  readonly roots: readonly Uint8Array[] | undefined;
  readonly intermediates: readonly Uint8Array[];
  readonly chainParameters: View<CERT_CHAIN_PARA>;
  readonly chainFlags: number;
  readonly policyFlags: number;
  readonly policyParameters: View<CERT_CHAIN_POLICY_PARA>;
  readonly policyStatus: View<CERT_CHAIN_POLICY_STATUS>;
  /** What the structures point to. */
  readonly kept: readonly unknown[];
}

function checkOne<T extends object>(name: string, table: T, value: unknown): T[keyof T] {
  if (typeof value !== 'string' || !Object.hasOwn(table, value)) {
    throw typeError(name, `one of ${Object.keys(table).join(', ')}`, value);
  }
  return table[value as keyof T];
}

function certificatesIn(name: string, list: unknown): readonly Uint8Array[] {
  if (!Array.isArray(list)) throw typeError(name, 'an array of certificates in DER', list);
  const copy: unknown[] = Array.from(list);
  copy.forEach((encoded, index) => {
    checkBytes(`${name}[${index}]`, encoded);
  });
  return copy as Uint8Array[];
}

/** The name as the policy compares it; null for none. */
function serverName(targetName: unknown, role: string): string | null {
  if (role === 'client') {
    if (targetName === undefined || targetName === null) return null;
    throw new TypeError(
      'options.targetName must be left out for a client: it has no name to check',
    );
  }
  if (targetName === null) return null;
  if (targetName === undefined || targetName === '') {
    throw new TypeError(
      'options.targetName must be the name that the server was asked for, or null to check none',
    );
  }
  checkString('options.targetName', targetName);
  const ascii = /^[\0-\x7f]*$/.test(targetName) ? targetName : domainToASCII(targetName);
  if (ascii === '') throw new RangeError('options.targetName must be a DNS name');
  return ascii;
}

/** @throws TypeError or RangeError that names the option */
export function prepareVerification(options: CertificateVerification): PreparedVerification {
  checkObject('options', options);
  const { role = 'server', targetName, roots, intermediates = [], cacheOnly = false } = options;
  const { type, usage } = checkOne('options.role', roles, role);
  const name = serverName(targetName, role);
  if (typeof cacheOnly !== 'boolean') throw typeError('options.cacheOnly', 'a boolean', cacheOnly);
  const { revocation } = options;
  const revocationFlags =
    revocation === undefined ? 0 : checkOne('options.revocation', revocations, revocation);
  const cacheFlags = cacheOnly
    ? CERT_CHAIN.CACHE_ONLY_URL_RETRIEVAL | CERT_CHAIN.REVOCATION_CHECK_CACHE_ONLY
    : 0;
  const nameFlag = name === null ? CERT_CHAIN_POLICY_FLAGS.IGNORE_INVALID_NAME_FLAG : 0;
  const policyFlags =
    (checkFlags('options.policyFlags', options.policyFlags ?? 0) | nameFlag) >>> 0;

  const identifier = Buffer.from(`${usage}\0`, 'latin1');
  const identifiers = pointerArray([addressOf(identifier)]);
  const chainParameters = alloc(CERT_CHAIN_PARA, { cbSize: sizeof(CERT_CHAIN_PARA) });
  chainParameters.RequestedUsage.dwType = USAGE_MATCH_TYPE_AND;
  Object.assign(chainParameters.RequestedUsage.Usage, {
    cUsageIdentifier: 1,
    rgpszUsageIdentifier: identifiers,
  });
  const extra = alloc(SSL_EXTRA_CERT_CHAIN_POLICY_PARA, {
    cbSize: sizeof(SSL_EXTRA_CERT_CHAIN_POLICY_PARA),
    dwAuthType: type,
    pwszServerName: name === null ? null : wide(name),
  });
  return {
    roots: roots === undefined ? undefined : certificatesIn('options.roots', roots),
    intermediates: certificatesIn('options.intermediates', intermediates),
    chainParameters,
    chainFlags: (revocationFlags | cacheFlags) >>> 0,
    policyFlags,
    policyParameters: alloc(CERT_CHAIN_POLICY_PARA, {
      cbSize: sizeof(CERT_CHAIN_POLICY_PARA),
      dwFlags: policyFlags,
      pvExtraPolicyPara: extra,
    }),
    policyStatus: alloc(CERT_CHAIN_POLICY_STATUS, { cbSize: sizeof(CERT_CHAIN_POLICY_STATUS) }),
    kept: [identifier, identifiers, extra],
  };
}
