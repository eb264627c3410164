// CredSSP: TSRequest with the tokens in it, and TSCredentials. MS-CSSP, section 2.2.1.

import { describeStatus } from '../../src/index.js';
import { type Block, children, field, integer, octets, readDer } from './der.js';
import { TokenError } from './reader.js';
import type { Nested, ParseInner } from './types.js';

export interface CredSspRequest {
  readonly format: 'CredSSP';
  readonly message: 'TSRequest';
  /** 2 to 6; from 5 on, `clientNonce` comes with `pubKeyAuth`. */
  readonly version: number;
  /** The tokens of SPNEGO, or of Kerberos or NTLM without it. */
  readonly negoTokens?: readonly Nested[] | undefined;
  /** The length of the credentials, which the context has encrypted: `parseToken` reads them once decrypted. */
  readonly authInfo?: number | undefined;
  /** The length of the encrypted public key, or of its hash, of the server's TLS certificate. */
  readonly pubKeyAuth?: number | undefined;
  /** An NTSTATUS: its name, or its number in hex. */
  readonly errorCode?: string | undefined;
  /** In hex. */
  readonly clientNonce?: string | undefined;
}

export interface CredSspCredentials {
  readonly format: 'CredSSP';
  readonly message: 'TSCredentials';
  readonly credentials: PasswordCredentials | SmartCardCredentials | RemoteGuardCredentials;
}

/** In place of a secret that was not asked for. */
export type Hidden = 'not shown';

export interface PasswordCredentials {
  readonly type: 'password';
  readonly domain: string;
  readonly user: string;
  readonly password: string | Hidden;
}

export interface SmartCardCredentials {
  readonly type: 'smart card';
  readonly pin: string | Hidden;
  readonly keySpec?: number | undefined;
  readonly cardName?: string | undefined;
  readonly readerName?: string | undefined;
  readonly containerName?: string | undefined;
  readonly provider?: string | undefined;
  readonly userHint?: string | undefined;
  readonly domainHint?: string | undefined;
}

export interface RemoteGuardCredentials {
  readonly type: 'remote guard';
  readonly logon: PackageCredentials;
  readonly supplemental: readonly PackageCredentials[];
}

export interface PackageCredentials {
  readonly package: string;
  /** In hex. */
  readonly buffer: string | Hidden;
}

/** The values of credType. */
const types: readonly number[] = [1, 2, 6];

export const isSequence = (bytes: Buffer): boolean => bytes[0] === 0x30;

/** @param secrets whether passwords, PINs and credentials of packages are shown */
export function parseCredSsp(
  bytes: Buffer,
  inner: ParseInner,
  secrets: boolean,
): CredSspRequest | CredSspCredentials | undefined {
  const { block } = readDer('The CredSSP message', bytes);
  const first = integer(field(block, 0));
  if (first === undefined) return undefined;
  const content = octets(field(block, 1));
  if (content !== undefined && types.includes(first)) {
    return {
      format: 'CredSSP',
      message: 'TSCredentials',
      credentials: credentials(first, content, secrets),
    };
  }
  return request(first, block, inner);
}

function request(version: number, block: Block, inner: ParseInner): CredSspRequest {
  const tokens = field(block, 1);
  const error = integer(field(block, 4));
  return {
    format: 'CredSSP',
    message: 'TSRequest',
    version,
    negoTokens:
      tokens && children(tokens).map((each) => inner(octets(field(each, 0)) ?? Buffer.alloc(0))),
    authInfo: octets(field(block, 2))?.length,
    pubKeyAuth: octets(field(block, 3))?.length,
    errorCode: error === undefined ? undefined : describeStatus(error | 0).name,
    clientNonce: octets(field(block, 5))?.toString('hex'),
  };
}

const hidden = (secrets: boolean, shown: string): string | Hidden =>
  secrets ? shown : 'not shown';

const wide = (block: Block | undefined): string | undefined => octets(block)?.toString('utf16le');

function credentials(type: number, bytes: Buffer, secrets: boolean) {
  const { block } = readDer("CredSSP's credentials", bytes);
  if (type === 1) return password(block, secrets);
  return type === 2 ? smartCard(block, secrets) : remoteGuard(block, secrets);
}

const password = (block: Block, secrets: boolean): PasswordCredentials => ({
  type: 'password',
  domain: wide(field(block, 0)) ?? '',
  user: wide(field(block, 1)) ?? '',
  password: hidden(secrets, wide(field(block, 2)) ?? ''),
});

function smartCard(block: Block, secrets: boolean): SmartCardCredentials {
  const card = field(block, 1);
  return {
    type: 'smart card',
    pin: hidden(secrets, wide(field(block, 0)) ?? ''),
    keySpec: integer(field(card, 0)),
    cardName: wide(field(card, 1)),
    readerName: wide(field(card, 2)),
    containerName: wide(field(card, 3)),
    provider: wide(field(card, 4)),
    userHint: wide(field(block, 2)),
    domainHint: wide(field(block, 3)),
  };
}

function remoteGuard(block: Block, secrets: boolean): RemoteGuardCredentials {
  const logon = field(block, 0);
  if (logon === undefined) throw new TokenError("CredSSP's credentials have no logonCred.");
  return {
    type: 'remote guard',
    logon: ofPackage(logon, secrets),
    supplemental: children(field(block, 1)).map((each) => ofPackage(each, secrets)),
  };
}

const ofPackage = (block: Block, secrets: boolean): PackageCredentials => ({
  package: wide(field(block, 0)) ?? '',
  buffer: hidden(secrets, octets(field(block, 1))?.toString('hex') ?? ''),
});
