// The thin layer's public door.

import './trace/environment.js';

export {
  CREDSPP_SUBMIT_TYPE,
  EXTENDED_NAME_FORMAT,
  SASL_AUTHZID_STATE,
} from '../generated/enums.js';
export * from '../generated/flags.js';
export * from '../generated/status.js';
export type {
  AttributeReport,
  ContextAttributeInput,
  ContextAttributes,
  CredentialsAttributes,
} from './attributes.js';
export type {
  ApplicationProtocol,
  ChannelBindings,
  ContextLifespan,
  ContextSizes,
  ContextStreamSizes,
  CredentialName,
  CredInfo,
  DceInfo,
  KeyInfo,
  NativeNames,
  NegoKeys,
  NegotiationInfo,
  ProtoInfo,
} from './attributes-context-values.js';
export type { SsiProvider } from './attributes-credentials.js';
export type { ClientCertPolicy, EapPrfInfo, SessionAppData } from './attributes-schannel-set.js';
export type {
  CertInfo,
  CipherInfo,
  ConnectionInfo,
  ConnectionInfoEx,
  CredentialInfo,
} from './attributes-schannel-values.js';
export type { ContextSettings, CredentialsSettings, Setting } from './attributes-set.js';
export type {
  AuthIdentityEx,
  AuthIdentityEx2,
  AuthIdentityOptions,
  PlainAuthIdentity,
} from './auth-data.js';
export { AuthIdentity, type AuthIdentityStrings } from './auth-identity.js';
export type { SecurityBuffer } from './buffers.js';
export { Certificate, type CertificateSearch } from './certificate.js';
export {
  type ChangeAccountPasswordOptions,
  changeAccountPassword,
  changeAccountPasswordAsync,
} from './change-password.js';
export { channelBindings } from './channel-bindings.js';
export { ClientContext, type ClientContextOptions } from './client-context.js';
export { SecurityContext } from './context.js';
export type { CredentialData } from './credential-data.js';
export type { CredWriteInput } from './credential-manager.js';
export {
  type AcquireCredentialsHandleOptions,
  acquireCredentialsHandle,
  acquireCredentialsHandleAsync,
  CredHandle,
} from './credentials.js';
export {
  type DigestClientRequest,
  type DigestRequest,
  type DigestServerRequest,
  digestClientBuffers,
  digestServerBuffers,
} from './digest.js';
export { BindingError, type BindingErrorCode, SspiError } from './errors.js';
export type { ExportedContext } from './export-context.js';
export { flagNames, type TableName } from './flags.js';
export { ImportedContext, importSecurityContext } from './imported-context.js';
export type { KdcProxySettings } from './kdc-proxy.js';
export type { KeyingMaterialRequest } from './keying-material.js';
export type { Leg, LegOptions } from './leg.js';
export type { DecryptedBuffers, MessageOptions, SealedMessage } from './messages.js';
export { getComputerObjectName, getUserNameEx, translateName } from './names.js';
export { type LibraryOptions, setLibrary } from './native/library.js';
export {
  enumerateSecurityPackages,
  querySecurityPackageInfo,
  type SecurityPackageInfo,
} from './packages.js';
export {
  type SaslOptionValue,
  saslEnumerateProfiles,
  saslGetProfilePackage,
  saslIdentifyPackage,
} from './sasl.js';
export { SaslClientContext, SaslServerContext } from './sasl-contexts.js';
export type { SchannelCredentials } from './schannel-credentials.js';
export { ServerContext, type ServerContextOptions } from './server-context.js';
export { describeStatus, type StatusDescription, statusName } from './status.js';
export type { Expiry } from './time.js';
export { applicationProtocols } from './tls/application-protocols.js';
export { type TlsClientOptions, type TlsOptions, TlsStream } from './tls-stream.js';
export { AccessToken, type Account, type TokenGroup } from './token.js';
export type {
  TracedArgument,
  TracedBuffer,
  TracedCall,
  TracedValue,
  TraceListener,
} from './trace/call.js';
export { traceToMermaid } from './trace/mermaid.js';
export { traceToSvg } from './trace/svg.js';
export { formatCall } from './trace/text.js';
export { type TraceOptions, trace } from './trace/tracer.js';
export { Win32Error } from './win32-error.js';
