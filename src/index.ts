// The thin layer's public door.

import './trace/environment.js';

export type {
  ApplicationProtocol,
  CertInfo,
  CertificateValidationResult,
  CertTrustStatus,
  CipherInfo,
  ConnectionInfo,
  ConnectionInfoEx,
  ContextLifespan,
  ContextSizes,
  ContextStreamSizes,
  CredentialInfo,
  CredentialName,
  CredInfo,
  DceInfo,
  KeyInfo,
  NativeNames,
  NegoKeys,
  NegotiationInfo,
  ProtoInfo,
  SessionInfo,
  SsiProvider,
} from '../generated/attributes.js';
export {
  CREDSPP_SUBMIT_TYPE,
  DS_NAME_ERROR,
  DS_NAME_FLAGS,
  DS_NAME_FORMAT,
  DS_SPN_NAME_TYPE,
  EXTENDED_NAME_FORMAT,
  eTlsAlgorithmUsage,
  SASL_AUTHZID_STATE,
  SECURITY_IMPERSONATION_LEVEL,
  SECURITY_LOGON_TYPE,
  TOKEN_ELEVATION_TYPE,
  TOKEN_TYPE,
} from '../generated/enums.js';
export * from '../generated/flags.js';
export * from '../generated/status.js';
export type { ChannelBindings, ChannelBindingsRequest } from './attributes/bindings.js';
export type { KdcProxySettings } from './attributes/kdc-proxy.js';
export type { KeyingMaterialRequest } from './attributes/keying-material.js';
export type {
  AttributeReport,
  ContextAttributeInput,
  ContextAttributes,
  CredentialsAttributes,
} from './attributes/query.js';
export type {
  ClientCertPolicy,
  EapPrfInfo,
  SessionAppData,
  SessionTicketKey,
} from './attributes/schannel-set.js';
export type { ContextSettings, CredentialsSettings, Setting } from './attributes/set.js';
export type { PrivateKey } from './certificates/private-key.js';
export type { VerifiedCertificate } from './certificates/verify.js';
export type { CertificateVerification } from './certificates/verify-options.js';
export { type ChannelBindingsOptions, channelBindings } from './context/channel-bindings.js';
export { ClientContext, type ClientContextOptions } from './context/client-context.js';
export {
  type DigestClientRequest,
  type DigestRequest,
  type DigestServerRequest,
  digestClientBuffers,
  digestServerBuffers,
} from './context/digest.js';
export { appSessionState, requestFlags, sessionTicket } from './context/explicit-session.js';
export type { ExportedContext } from './context/export-context.js';
export type { UnwrappedMessage, WrapOptions } from './context/gss-tokens.js';
export { HandshakeContext } from './context/handshake-context.js';
export { ImportedContext, importSecurityContext } from './context/imported-context.js';
export type { AsyncLegOptions, Leg, LegOptions } from './context/leg.js';
export type { MessageOptions, SealedMessage } from './context/message-buffers.js';
export type { DecryptedBuffers } from './context/messages.js';
export {
  type SaslOptionValue,
  saslEnumerateProfiles,
  saslGetProfilePackage,
  saslIdentifyPackage,
} from './context/sasl.js';
export { SaslClientContext, SaslServerContext } from './context/sasl-contexts.js';
export { SecurityContext } from './context/security-context.js';
export { ServerContext, type ServerContextOptions } from './context/server-context.js';
export type {
  AuthIdentityEx,
  AuthIdentityEx2,
  AuthIdentityOptions,
  PlainAuthIdentity,
} from './credentials/auth-data.js';
export { AuthIdentity, type AuthIdentityStrings } from './credentials/auth-identity.js';
export {
  type CredentialsToPack,
  packAuthenticationBuffer,
  type UnpackedCredentials,
  unpackAuthenticationBuffer,
} from './credentials/authentication-buffer.js';
export { Certificate, type CertificateSearch, type PfxOptions } from './credentials/certificate.js';
export {
  type ChangeAccountPasswordOptions,
  changeAccountPassword,
  changeAccountPasswordAsync,
} from './credentials/change-password.js';
export type { CredentialData } from './credentials/credential-data.js';
export type { CredWriteInput } from './credentials/credential-manager.js';
export {
  type AcquireCredentialsHandleOptions,
  acquireCredentialsHandle,
  acquireCredentialsHandleAsync,
  CredHandle,
} from './credentials/credentials.js';
export {
  type PromptedBuffer,
  type PromptedIdentity,
  type PromptForCredentialsOptions,
  type PromptForWindowsCredentialsOptions,
  type PromptText,
  promptForCredentials,
  promptForCredentialsAsync,
  promptForWindowsCredentials,
  promptForWindowsCredentialsAsync,
} from './credentials/prompts.js';
export type { SchannelCredentials } from './credentials/schannel-credentials.js';
export {
  type CredentialFilter,
  type CredentialToStore,
  deleteCredential,
  listCredentials,
  readCredential,
  type StoredCredential,
  type StoredCredentialAttribute,
  writeCredential,
} from './credentials/stored-credentials.js';
export type { DisabledCrypto, TlsParameters } from './credentials/tls-parameters.js';
export { declarations } from './declarations.js';
export {
  type CrackedName,
  type DsCrackNamesOptions,
  dsCrackNames,
  dsCrackNamesAsync,
} from './directory/crack-names.js';
export {
  type DomainController,
  type DsGetDcNameOptions,
  dsGetDcName,
  dsGetDcNameAsync,
} from './directory/domain-controller.js';
export {
  type DsGetSpnOptions,
  type DsMakeSpnOptions,
  dsGetSpn,
  dsMakeSpn,
} from './directory/service-principal-names.js';
export {
  type AliasResolver,
  type CanonicalNameOptions,
  canonicalServicePrincipalName,
  type ServicePrincipalNameOptions,
  servicePrincipalName,
} from './directory/url.js';
export {
  AccessToken,
  type DuplicateOptions,
  openProcessToken,
  type TokenPrivilege,
} from './identity/access-token.js';
export type { Account, AccountName, TokenGroup } from './identity/account.js';
export { type LogonUserOptions, logonUser } from './identity/logon-user.js';
export {
  getComputerObjectName,
  getUserNameEx,
  getUserNameExAsync,
  translateName,
} from './identity/names.js';
export { type CachedTicket, listTickets, listTicketsAsync } from './logon/cached-tickets.js';
export type { LogonIdOptions } from './logon/logon-id.js';
export type { PrincipalName, RetrievedTicket, SessionKey } from './logon/retrieved-ticket.js';
export { type S4uLogonOptions, s4uLogon, s4uLogonAsync } from './logon/s4u.js';
export {
  type LogonSession,
  type LogonSessionDetails,
  logonSession,
  logonSessions,
} from './logon/sessions.js';
export {
  type PurgeTicketsOptions,
  purgeTickets,
  purgeTicketsAsync,
  type RetrieveTicketOptions,
  retrieveTicket,
  retrieveTicketAsync,
  submitTicket,
  ticketGrantingTicket,
} from './logon/tickets.js';
export type { AsyncOptions } from './native/call-async.js';
export { BindingError, type BindingErrorCode } from './native/error.js';
export { type LibraryOptions, setLibrary } from './native/library.js';
export { copySecret, secretMemory } from './native/secret.js';
export type { SecurityBuffer } from './sspi/buffers.js';
export { SspiError } from './sspi/error.js';
export {
  flagNames,
  isCombined,
  isTable,
  nameIn,
  partsOf,
  type TableName,
  type TablePart,
} from './sspi/flags.js';
export {
  enumerateSecurityPackages,
  querySecurityPackageInfo,
  type SecurityPackageInfo,
} from './sspi/packages.js';
export { describeStatus, misprint, type StatusDescription, statusName } from './sspi/status.js';
export type { Expiry } from './sspi/time.js';
export { Win32Error } from './sspi/win32-error.js';
export { applicationProtocols } from './tls/application-protocols.js';
export {
  type CipherNameAndProtocol,
  cipherSuiteName,
} from './tls/cipher-suites.js';
export { type CipherSuiteOptions, cipherSuites } from './tls/configured-suites.js';
export type {
  ClientCredentialCallback,
  TlsClientOptions,
  TlsNamedServer,
  TlsOptions,
  TlsUncheckedServer,
} from './tls/options.js';
export { TlsStream } from './tls/tls-stream.js';
export { verifyPeerCertificate, verifyPeerCertificateAsync } from './tls/verify-peer.js';
export type {
  TracedArgument,
  TracedBuffer,
  TracedCall,
  TracedValue,
  TraceListener,
} from './trace/call.js';
export { hex } from './trace/enum-names.js';
export { traceToMermaid } from './trace/mermaid.js';
export { printable, printableJson } from './trace/printable.js';
export { traceToSvg } from './trace/svg.js';
export { formatCall } from './trace/text.js';
export { type TextDiagramOptions, traceToText } from './trace/text-diagram.js';
export { type TraceOptions, trace } from './trace/tracer.js';
