// koffi-sspi/token: takes tokens apart, and verifies NTLM's answers to a challenge.

export type {
  CredSspCredentials,
  CredSspRequest,
  Hidden,
  PackageCredentials,
  PasswordCredentials,
  RemoteGuardCredentials,
  SmartCardCredentials,
} from './credssp.js';
export type { GssMic, GssWrap, NtlmSignature } from './gss-messages.js';
export type { Iakerb } from './iakerb.js';
export type { KdcReply, KdcRequest } from './kdc.js';
export type { ApReply, ApRequest, KerberosMessage, OtherKerberosMessage } from './kerberos.js';
export type { ErrorData, KerberosError } from './kerberos-error.js';
export type { Encrypted, PreAuthentication, Principal, Ticket } from './kerberos-parts.js';
export type { NegoEx, NegoExMessage } from './negoex.js';
export type {
  AvPairs,
  NtlmAuthenticate,
  NtlmChallenge,
  NtlmMessage,
  NtlmNegotiate,
  NtResponse,
} from './ntlm.js';
export { type ParseOptions, parseToken } from './parse.js';
export { TokenError } from './reader.js';
export type { NegTokenInit, NegTokenResp, OtherSpnego, SpnegoMessage } from './spnego.js';
export type { TlsMessage, TlsRecord, TlsRecords } from './tls.js';
export type { KnownToken, Nested, OtherMechanism, Token, UnknownToken } from './types.js';
export { type NtlmExchange, type NtlmVerification, verifyNtlm } from './verify-ntlm.js';
