// What a token can be: a union that `format` and `message` tell apart.

import type { CredSspCredentials, CredSspRequest } from './credssp.js';
import type { GssMic, GssWrap, NtlmSignature } from './gss-messages.js';
import type { Iakerb } from './iakerb.js';
import type { KerberosMessage } from './kerberos.js';
import type { NegoEx } from './negoex.js';
import type { NtlmMessage } from './ntlm.js';
import type { SpnegoMessage } from './spnego.js';
import type { TlsRecords } from './tls.js';

/** A token of GSS-API whose mechanism is not known here. */
export interface OtherMechanism {
  readonly format: 'GSS-API';
  readonly mechanism: string;
}

export type KnownToken =
  | NtlmMessage
  | SpnegoMessage
  | KerberosMessage
  | Iakerb
  | NegoEx
  | CredSspRequest
  | CredSspCredentials
  | GssWrap
  | GssMic
  | NtlmSignature
  | TlsRecords
  | OtherMechanism;

/** A token: `format` tells its kind, and within most kinds `message` which one it is. */
export type Token = KnownToken & { readonly length: number };

/** What another token holds, if it is of no known kind, or nested too deeply to be read. */
export interface UnknownToken {
  readonly format: 'unknown' | 'nested too deeply';
  readonly length: number;
  /** The first bytes, in hex. */
  readonly begins?: string | undefined;
}

/** A token in another one. */
export type Nested = Token | UnknownToken;

export type ParseInner = (bytes: Buffer) => Nested;
