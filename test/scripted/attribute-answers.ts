// One answer for each attribute: the structure as a package fills it, and what a script is to get of it.

import * as raw from '../../src/raw.js';
import { ticksOf, whenClockShows } from '../local-clock.js';
import { type Case, made } from './attribute-case.js';

const text = raw.wide;
const key = Buffer.from('00112233445566778899aabbccddeeff', 'hex');
const none = Buffer.alloc(0);

/** 2020-02-03 04:05:06 on the machine's own clock. */
const date = whenClockShows(2020, 1, 3, 4, 5, 6);
const ticks = ticksOf(2020, 1, 3, 4, 5, 6);

/**
 * Held here for the whole run, exported so that they are: packageInfo has their addresses. A package has them in
 * one block.
 */
export const strings = [text('Package'), text('A comment')] as const;
const packageInfo = raw.bytesOf(
  raw.alloc(raw.SecPkgInfoW, {
    fCapabilities: 0x80000001,
    wVersion: 3,
    wRPCID: 9,
    cbMaxToken: 4000,
    Name: strings[0],
    Comment: strings[1],
  }),
);
const packageValue = {
  name: 'Package',
  comment: 'A comment',
  capabilities: 0x80000001,
  version: 3,
  rpcId: 9,
  maxToken: 4000,
};

const applicationData = Buffer.from('tls-unique:123456');
const bindings = Buffer.concat([
  raw.bytesOf(
    raw.alloc(raw.SEC_CHANNEL_BINDINGS, {
      cbApplicationDataLength: applicationData.byteLength,
      dwApplicationDataOffset: raw.sizeof(raw.SEC_CHANNEL_BINDINGS),
    }),
  ),
  applicationData,
]);
const bindingsCase = (name: string): Case =>
  made(
    name,
    raw.SecPkgContext_Bindings,
    { BindingsLength: bindings.byteLength },
    { Bindings: bindings },
    { bindings, applicationData },
    { bindings: none, applicationData: none },
  );

export const contextCases: readonly Case[] = [
  made(
    'NEGOTIATION_PACKAGE',
    raw.SecPkgContext_PackageInfoW,
    {},
    { PackageInfo: packageInfo },
    packageValue,
    null,
  ),
  made(
    'SIZES',
    raw.SecPkgContext_Sizes,
    { cbMaxToken: 1, cbMaxSignature: 2, cbBlockSize: 3, cbSecurityTrailer: 4 },
    {},
    { maxToken: 1, maxSignature: 2, blockSize: 3, securityTrailer: 4 },
  ),
  made('NAMES', raw.SecPkgContext_NamesW, {}, { sUserName: text('D\\ünser') }, 'D\\ünser', ''),
  made(
    'LIFESPAN',
    raw.SecPkgContext_Lifespan,
    { tsStart: ticks, tsExpiry: 0x7fffffffffffffffn },
    {},
    { start: date, expiry: 'never' },
  ),
  made(
    'STREAM_SIZES',
    raw.SecPkgContext_StreamSizes,
    { cbHeader: 5, cbTrailer: 6, cbMaximumMessage: 7, cBuffers: 8, cbBlockSize: 9 },
    {},
    { header: 5, trailer: 6, maximumMessage: 7, buffers: 8, blockSize: 9 },
  ),
  made(
    'KEY_INFO',
    raw.SecPkgContext_KeyInfoW,
    { KeySize: 128, SignatureAlgorithm: 0xffffff76, EncryptAlgorithm: 0x6801 },
    { sSignatureAlgorithmName: text('HMAC'), sEncryptAlgorithmName: text('RC4') },
    {
      signatureAlgorithmName: 'HMAC',
      encryptAlgorithmName: 'RC4',
      keySize: 128,
      signatureAlgorithm: 0xffffff76,
      encryptAlgorithm: 0x6801,
    },
    {
      signatureAlgorithmName: '',
      encryptAlgorithmName: '',
      keySize: 128,
      signatureAlgorithm: 0xffffff76,
      encryptAlgorithm: 0x6801,
    },
  ),
  made('AUTHORITY', raw.SecPkgContext_AuthorityW, {}, { sAuthorityName: text('DC') }, 'DC', ''),
  made(
    'PROTO_INFO',
    raw.SecPkgContext_ProtoInfoW,
    { majorVersion: 3, minorVersion: 1 },
    { sProtocolName: text('TLS') },
    { protocolName: 'TLS', majorVersion: 3, minorVersion: 1 },
    { protocolName: '', majorVersion: 3, minorVersion: 1 },
  ),
  made('PASSWORD_EXPIRY', raw.SecPkgContext_PasswordExpiry, { tsPasswordExpires: ticks }, {}, date),
  made(
    'SESSION_KEY',
    raw.SecPkgContext_SessionKey,
    { SessionKeyLength: key.byteLength },
    { SessionKey: key },
    key,
    none,
  ),
  made(
    'PACKAGE_INFO',
    raw.SecPkgContext_PackageInfoW,
    {},
    { PackageInfo: packageInfo },
    packageValue,
    null,
  ),
  made('USER_FLAGS', raw.SecPkgContext_UserFlags, { UserFlags: 0x80000002 }, {}, 0x80000002),
  made(
    'NEGOTIATION_INFO',
    raw.SecPkgContext_NegotiationInfoW,
    { NegotiationState: raw.SECPKG_NEGOTIATION_IN_PROGRESS },
    { PackageInfo: packageInfo },
    { packageInfo: packageValue, negotiationState: raw.SECPKG_NEGOTIATION_IN_PROGRESS },
    { packageInfo: null, negotiationState: raw.SECPKG_NEGOTIATION_IN_PROGRESS },
  ),
  made(
    'NATIVE_NAMES',
    raw.SecPkgContext_NativeNamesW,
    {},
    { sClientName: text('alice@REALM'), sServerName: text('HTTP/www@REALM') },
    { clientName: 'alice@REALM', serverName: 'HTTP/www@REALM' },
    { clientName: '', serverName: '' },
  ),
  made('FLAGS', raw.SecPkgContext_Flags, { Flags: 0x8001001e }, {}, 0x8001001e),
  made(
    'CREDENTIAL_NAME',
    raw.SecPkgContext_CredentialNameW,
    { CredentialType: 2 },
    { sCredentialName: text('alice') },
    { credentialType: 2, credentialName: 'alice' },
    { credentialType: 2, credentialName: '' },
  ),
  made(
    'TARGET_INFORMATION',
    raw.SecPkgContext_TargetInformation,
    { MarshalledTargetInfoLength: key.byteLength },
    { MarshalledTargetInfo: key },
    key,
    none,
  ),
  made(
    'TARGET',
    raw.SecPkgContext_Target,
    { TargetLength: key.byteLength },
    { Target: key },
    key,
    none,
  ),
  made(
    'AUTHENTICATION_ID',
    raw.SecPkgContext_AuthzID,
    { AuthzIDLength: key.byteLength },
    { AuthzID: key },
    key,
    none,
  ),
  made('LOGOFF_TIME', raw.SecPkgContext_LogoffTime, { tsLogoffTime: 0n }, {}, null),
  made(
    'NEGO_KEYS',
    raw.SecPkgContext_NegoKeys,
    { KeyType: 18, KeyLength: 16, VerifyKeyType: 17, VerifyKeyLength: 4 },
    { KeyValue: key, VerifyKeyValue: key.subarray(0, 4) },
    { keyType: 18, keyValue: key, verifyKeyType: 17, verifyKeyValue: key.subarray(0, 4) },
    { keyType: 18, keyValue: none, verifyKeyType: 17, verifyKeyValue: none },
  ),
  made(
    'PROMPTING_NEEDED',
    raw.SecPkgContext_CredInfo,
    { CredClass: raw.SecPkgCredClass_Explicit, IsPromptingNeeded: 1 },
    {},
    { credClass: raw.SecPkgCredClass_Explicit, isPromptingNeeded: true },
  ),
  bindingsCase('UNIQUE_BINDINGS'),
  bindingsCase('ENDPOINT_BINDINGS'),
  made(
    'CLIENT_SPECIFIED_TARGET',
    raw.SecPkgContext_ClientSpecifiedTarget,
    {},
    { sTargetName: text('HTTP/www') },
    'HTTP/www',
    '',
  ),
  made(
    'LAST_CLIENT_TOKEN_STATUS',
    raw.SecPkgContext_LastClientTokenStatus,
    { LastClientTokenStatus: raw.SecPkgAttrLastClientTokenMaybe },
    {},
    raw.SecPkgAttrLastClientTokenMaybe,
  ),
  made('NEGO_PKG_INFO', raw.SecPkgContext_NegoPackageInfo, { PackageMask: 5 }, {}, 5),
  made(
    'NEGO_STATUS',
    raw.SecPkgContext_NegoStatus,
    { LastStatus: raw.SEC_E_LOGON_DENIED >>> 0 },
    {},
    raw.SEC_E_LOGON_DENIED,
  ),
  made(
    'APPLICATION_PROTOCOL',
    raw.SecPkgContext_ApplicationProtocol,
    {
      ProtoNegoStatus: raw.SecApplicationProtocolNegotiationStatus_Success,
      ProtoNegoExt: raw.SecApplicationProtocolNegotiationExt_ALPN,
      ProtocolIdSize: 3,
      ProtocolId: Buffer.from('h2\xff--', 'latin1'),
    },
    {},
    {
      protoNegoStatus: raw.SecApplicationProtocolNegotiationStatus_Success,
      protoNegoExt: raw.SecApplicationProtocolNegotiationExt_ALPN,
      protocolId: 'h2\xff',
    },
  ),
  made(
    'NEGOTIATED_TLS_EXTENSIONS',
    raw.SecPkgContext_NegotiatedTlsExtensions,
    { ExtensionsCount: 2 },
    { Extensions: new Uint8Array(Uint16Array.of(16, 0xff01).buffer) },
    [16, 0xff01],
    [],
  ),
];

export const credentialCases: readonly Case[] = [
  made('NAMES', raw.SecPkgCredentials_NamesW, {}, { sUserName: text('alice') }, 'alice', ''),
  made(
    'SSI_PROVIDER',
    raw.SecPkgCredentials_SSIProviderW,
    { ProviderInfoLength: key.byteLength },
    { sProviderName: text('provider'), ProviderInfo: key },
    { providerName: 'provider', providerInfo: key },
    { providerName: '', providerInfo: none },
  ),
  made(
    'CERT',
    raw.SecPkgCredentials_Cert,
    { EncodedCertSize: key.byteLength },
    { EncodedCert: key },
    key,
    none,
  ),
];
