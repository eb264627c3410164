// The servers that the lab can start: how, and why one may be unavailable here.
import type { Lab } from '../lab.js';
import type { Parameters } from '../peers/connect.js';
import type { Program } from '../peers/program.js';
import { missingFor, type Purpose } from '../system-packages.js';
import { apache } from './apache.js';
import { dovecot } from './dovecot.js';
import { nginx } from './nginx.js';
import { postgresql } from './postgresql.js';
import { sambaAdDc } from './samba-ad-dc.js';
import { slapd } from './slapd.js';
import { squid } from './squid.js';

type Make = (parameters: Parameters, lab: Lab) => Program | Promise<Program>;

export const servers = {
  'samba-ad-dc': sambaAdDc,
  slapd,
  postgresql,
  dovecot,
  apache,
  squid,
  nginx,
} satisfies Record<string, Make>;

export type ServerName = keyof typeof servers;
export const SERVER_NAMES = Object.keys(servers) as ServerName[];

export function isServerName(name: string): name is ServerName {
  return Object.hasOwn(servers, name);
}

/** Why a server cannot run here; undefined if it can. */
export function unavailable(name: ServerName): string | undefined {
  const missing = missingFor(name satisfies Purpose);
  if (missing) return missing;
  if (name === 'samba-ad-dc' && process.getuid?.() !== 0) {
    return 'A domain controller listens at ports below 1024 and gives files to other users: it needs root.';
  }
  return undefined;
}
