// The attributes of a context that sspi.h declares: one row each, with what is read of its structure.

import {
  SECPKG_ATTR_ACCESS_TOKEN,
  SECPKG_ATTR_APPLICATION_PROTOCOL,
  SECPKG_ATTR_AUTHENTICATION_ID,
  SECPKG_ATTR_AUTHORITY,
  SECPKG_ATTR_CLIENT_SPECIFIED_TARGET,
  SECPKG_ATTR_CREDENTIAL_NAME,
  SECPKG_ATTR_DCE_INFO,
  SECPKG_ATTR_ENDPOINT_BINDINGS,
  SECPKG_ATTR_FLAGS,
  SECPKG_ATTR_KEY_INFO,
  SECPKG_ATTR_LAST_CLIENT_TOKEN_STATUS,
  SECPKG_ATTR_LIFESPAN,
  SECPKG_ATTR_LOGOFF_TIME,
  SECPKG_ATTR_NAMES,
  SECPKG_ATTR_NATIVE_NAMES,
  SECPKG_ATTR_NEGO_KEYS,
  SECPKG_ATTR_NEGO_PKG_INFO,
  SECPKG_ATTR_NEGO_STATUS,
  SECPKG_ATTR_NEGOTIATED_TLS_EXTENSIONS,
  SECPKG_ATTR_NEGOTIATION_INFO,
  SECPKG_ATTR_PACKAGE_INFO,
  SECPKG_ATTR_PASSWORD_EXPIRY,
  SECPKG_ATTR_PROMPTING_NEEDED,
  SECPKG_ATTR_PROTO_INFO,
  SECPKG_ATTR_SESSION_KEY,
  SECPKG_ATTR_SIZES,
  SECPKG_ATTR_STREAM_SIZES,
  SECPKG_ATTR_SUBJECT_SECURITY_ATTRIBUTES,
  SECPKG_ATTR_TARGET,
  SECPKG_ATTR_TARGET_INFORMATION,
  SECPKG_ATTR_UNIQUE_BINDINGS,
  SECPKG_ATTR_USER_FLAGS,
} from '../../generated/flags.js';
import * as structs from '../../generated/structs.js';
import { secretAt } from '../native/secret.js';
import { packageAt } from '../sspi/packages.js';
import { readTimeStamp } from '../sspi/time.js';
import {
  readApplicationProtocol,
  readBindings,
  readCredentialName,
  readCredInfo,
  readDceInfo,
  readKeyInfo,
  readLifespan,
  readNativeNames,
  readNegoKeys,
  readNegotiationInfo,
  readProtoInfo,
  readSizes,
  readStreamSizes,
} from './context-values.js';
import {
  bytesAt,
  callersMemory,
  numbers16At,
  reader,
  secretReader,
  textAt,
  unswept,
} from './reader.js';

/** Attribute -> its structure, the memory in it that is freed after reading, and what is read of it. */
export const contextReaders = {
  [SECPKG_ATTR_SIZES]: reader(structs.SecPkgContext_Sizes, [], readSizes),
  [SECPKG_ATTR_NAMES]: reader(structs.SecPkgContext_NamesW, ['sUserName'], ({ sUserName }) =>
    textAt(sUserName),
  ),
  [SECPKG_ATTR_LIFESPAN]: reader(structs.SecPkgContext_Lifespan, [], readLifespan),
  [SECPKG_ATTR_DCE_INFO]: unswept(
    callersMemory,
    reader(structs.SecPkgContext_DceInfo, [], readDceInfo),
  ),
  [SECPKG_ATTR_STREAM_SIZES]: reader(structs.SecPkgContext_StreamSizes, [], readStreamSizes),
  [SECPKG_ATTR_KEY_INFO]: reader(
    structs.SecPkgContext_KeyInfoW,
    ['sSignatureAlgorithmName', 'sEncryptAlgorithmName'],
    readKeyInfo,
  ),
  [SECPKG_ATTR_AUTHORITY]: reader(
    structs.SecPkgContext_AuthorityW,
    ['sAuthorityName'],
    ({ sAuthorityName }) => textAt(sAuthorityName),
  ),
  [SECPKG_ATTR_PROTO_INFO]: reader(
    structs.SecPkgContext_ProtoInfoW,
    ['sProtocolName'],
    readProtoInfo,
  ),
  [SECPKG_ATTR_PASSWORD_EXPIRY]: reader(
    structs.SecPkgContext_PasswordExpiry,
    [],
    ({ tsPasswordExpires }) => readTimeStamp(tsPasswordExpires),
  ),
  /** A secret, in memory of its own: wipe it after use. */
  [SECPKG_ATTR_SESSION_KEY]: secretReader(
    structs.SecPkgContext_SessionKey,
    { SessionKey: 'SessionKeyLength' },
    ({ SessionKey, SessionKeyLength }) => secretAt(SessionKey, SessionKeyLength),
  ),
  [SECPKG_ATTR_PACKAGE_INFO]: reader(
    structs.SecPkgContext_PackageInfoW,
    ['PackageInfo'],
    ({ PackageInfo }) => packageAt(PackageInfo),
  ),
  [SECPKG_ATTR_USER_FLAGS]: reader(
    structs.SecPkgContext_UserFlags,
    [],
    ({ UserFlags }) => UserFlags,
  ),
  [SECPKG_ATTR_NEGOTIATION_INFO]: reader(
    structs.SecPkgContext_NegotiationInfoW,
    ['PackageInfo'],
    readNegotiationInfo,
  ),
  [SECPKG_ATTR_NATIVE_NAMES]: reader(
    structs.SecPkgContext_NativeNamesW,
    ['sClientName', 'sServerName'],
    readNativeNames,
  ),
  [SECPKG_ATTR_FLAGS]: reader(structs.SecPkgContext_Flags, [], ({ Flags }) => Flags),
  [SECPKG_ATTR_CREDENTIAL_NAME]: reader(
    structs.SecPkgContext_CredentialNameW,
    ['sCredentialName'],
    readCredentialName,
  ),
  [SECPKG_ATTR_TARGET_INFORMATION]: reader(
    structs.SecPkgContext_TargetInformation,
    ['MarshalledTargetInfo'],
    (info) => bytesAt(info.MarshalledTargetInfo, info.MarshalledTargetInfoLength),
  ),
  /** A handle that stays the context's: never to be closed, useless once the context is disposed. */
  [SECPKG_ATTR_ACCESS_TOKEN]: reader(
    structs.SecPkgContext_AccessToken,
    [],
    ({ AccessToken }) => AccessToken,
  ),
  [SECPKG_ATTR_TARGET]: reader(
    structs.SecPkgContext_Target,
    ['Target'],
    ({ Target, TargetLength }) => bytesAt(Target, TargetLength),
  ),
  [SECPKG_ATTR_AUTHENTICATION_ID]: reader(
    structs.SecPkgContext_AuthzID,
    ['AuthzID'],
    ({ AuthzID, AuthzIDLength }) => bytesAt(AuthzID, AuthzIDLength),
  ),
  [SECPKG_ATTR_LOGOFF_TIME]: reader(structs.SecPkgContext_LogoffTime, [], ({ tsLogoffTime }) =>
    readTimeStamp(tsLogoffTime),
  ),
  [SECPKG_ATTR_NEGO_KEYS]: secretReader(
    structs.SecPkgContext_NegoKeys,
    { KeyValue: 'KeyLength', VerifyKeyValue: 'VerifyKeyLength' },
    readNegoKeys,
  ),
  [SECPKG_ATTR_PROMPTING_NEEDED]: reader(structs.SecPkgContext_CredInfo, [], readCredInfo),
  [SECPKG_ATTR_UNIQUE_BINDINGS]: reader(structs.SecPkgContext_Bindings, ['Bindings'], readBindings),
  [SECPKG_ATTR_ENDPOINT_BINDINGS]: reader(
    structs.SecPkgContext_Bindings,
    ['Bindings'],
    readBindings,
  ),
  [SECPKG_ATTR_CLIENT_SPECIFIED_TARGET]: reader(
    structs.SecPkgContext_ClientSpecifiedTarget,
    ['sTargetName'],
    ({ sTargetName }) => textAt(sTargetName),
  ),
  [SECPKG_ATTR_LAST_CLIENT_TOKEN_STATUS]: reader(
    structs.SecPkgContext_LastClientTokenStatus,
    [],
    ({ LastClientTokenStatus }) => LastClientTokenStatus,
  ),
  [SECPKG_ATTR_NEGO_PKG_INFO]: reader(
    structs.SecPkgContext_NegoPackageInfo,
    [],
    ({ PackageMask }) => PackageMask,
  ),
  /** A status, signed 32 bits, that `describeStatus` explains. */
  [SECPKG_ATTR_NEGO_STATUS]: reader(
    structs.SecPkgContext_NegoStatus,
    [],
    ({ LastStatus }) => LastStatus | 0,
  ),
  /** The address of an AUTHZ_SECURITY_ATTRIBUTES_INFORMATION, the caller's to free. */
  [SECPKG_ATTR_SUBJECT_SECURITY_ATTRIBUTES]: unswept(
    callersMemory,
    reader(structs.SecPkgContext_SubjectAttributes, [], ({ AttributeInfo }) => AttributeInfo),
  ),
  [SECPKG_ATTR_APPLICATION_PROTOCOL]: reader(
    structs.SecPkgContext_ApplicationProtocol,
    [],
    readApplicationProtocol,
  ),
  [SECPKG_ATTR_NEGOTIATED_TLS_EXTENSIONS]: reader(
    structs.SecPkgContext_NegotiatedTlsExtensions,
    ['Extensions'],
    ({ Extensions, ExtensionsCount }) => numbers16At(Extensions, ExtensionsCount),
  ),
} as const;
