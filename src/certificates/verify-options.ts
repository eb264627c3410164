// Options of certificate verification: types, validation, and conversion to CERT_CHAIN_PARA and CERT_CHAIN_POLICY_PARA.

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
import { addressOf } from '../native/address.js';
import { checkBytes, checkFlags, checkObject, checkString, typeError } from '../native/check.js';
import { wide } from '../native/memory.js';
import { alloc, pointerArray, sizeof } from '../native/struct.js';

/** Options of `certificate.verify` and `verifyPeerCertificate`. */
export interface CertificateVerification {
  /** The certificate's owner: a TLS server or client. Determines the extended key usage required. */
  readonly role?: 'server' | 'client';
  /**
   * The DNS name that a server's certificate must match, internationalised names in Unicode or Punycode (`xn--`).
   * Required for a server; null explicitly disables the check. Must be omitted for a client.
   */
  readonly targetName?: string | null;
  /**
   * The only roots to trust, in DER, such as a private CA. Default: the roots of the system and the user. If empty,
   * no root is trusted.
   */
  readonly roots?: readonly Uint8Array[];
  /** Additional intermediate certificates, in DER, beside those that the peer sent. */
  readonly intermediates?: readonly Uint8Array[];
  /**
   * Which certificates to check for revocation; none by default. Accesses the network, and fails if a revocation
   * list is unavailable, unless `policyFlags` ignore that.
   */
  readonly revocation?: keyof typeof revocations;
  /** Disables network access: neither missing certificates nor revocation lists are downloaded. */
  readonly cacheOnly?: boolean;
  /** Errors to ignore: CERT_CHAIN_POLICY_IGNORE_ALL_REV_UNKNOWN_FLAGS ..., combined with `|`. */
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

/** Arguments of CertGetCertificateChain and CertVerifyCertificateChainPolicy. */
export interface PreparedVerification {
  readonly roots: readonly Uint8Array[] | undefined;
  readonly intermediates: readonly Uint8Array[];
  readonly chainParameters: View<CERT_CHAIN_PARA>;
  readonly chainFlags: number;
  readonly policyFlags: number;
  readonly policyParameters: View<CERT_CHAIN_POLICY_PARA>;
  readonly policyStatus: View<CERT_CHAIN_POLICY_STATUS>;
  /** Roots the memory that the structures point to. */
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

/** The name in ASCII, as the policy compares it; null to check none. */
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
  const { domainToASCII } = process.getBuiltinModule('node:url');
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
