// A context after the handshake: flags requested and granted, expiry, attributes.

import { type Expiry, flagNames, type HandshakeContext, nameIn } from '../../src/index.js';

export interface Knowledge {
  readonly requested: readonly string[];
  readonly granted: readonly string[];
  readonly notGranted: readonly string[];
  readonly expiry: Expiry | string;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** Attributes that the package, or this SSPI, does not support. */
  readonly notKnown: readonly string[];
}

/** Keys are secret, and handles meaningless to the user. */
const isUnshown = (name: string): boolean =>
  /KEY(?!_INFO)/.test(name) || ['ACCESS_TOKEN', 'SUBJECT_SECURITY_ATTRIBUTES'].includes(name);

type Grants = 'ISC_RET' | 'ASC_RET';

export function knowledgeOf(
  requests: 'ISC_REQ' | 'ASC_REQ',
  grants: Grants,
  requested: number,
  context: HandshakeContext,
): Knowledge {
  const attributes: Record<string, unknown> = {};
  const notKnown: string[] = [];
  for (const report of context.sweepContextAttributes()) {
    if (isUnshown(report.name)) continue;
    if ('value' in report) attributes[report.name] = named(report.name, report.value, grants);
    else if ('code' in report) notKnown.push(report.name);
  }
  return {
    requested: flagNames(requests, requested),
    granted: flagNames(grants, context.attributes ?? 0),
    notGranted: context.missingAttributes() ?? [],
    expiry: context.expiry ?? 'not said',
    attributes,
    notKnown,
  };
}

/** Replaces numbers by their names. */
function named(attribute: string, value: unknown, grants: Grants): unknown {
  if (attribute === 'FLAGS' && typeof value === 'number') return flagNames(grants, value);
  if (attribute === 'CONNECTION_INFO') return withNames(value, { protocol: 'SP_PROT' });
  if (attribute !== 'NEGOTIATION_INFO' && attribute !== 'PACKAGE_INFO') return value;
  return withNames(value, { capabilities: 'SECPKG_FLAG', negotiationState: 'SECPKG_NEGOTIATION' });
}

type Table = 'SP_PROT' | 'SECPKG_FLAG' | 'SECPKG_NEGOTIATION';

function withNames(value: unknown, tables: Readonly<Record<string, Table>>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, item]) => {
    const table = Object.hasOwn(tables, name) ? tables[name] : undefined;
    if (table === undefined || typeof item !== 'number') return [name, withNames(item, tables)];
    return [name, table === 'SECPKG_NEGOTIATION' ? nameIn(table, item) : flagNames(table, item)];
  });
  return value instanceof Date || ArrayBuffer.isView(value) ? value : Object.fromEntries(entries);
}
