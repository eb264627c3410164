// The attributes of a context, and of a credential, that schannel.h declares: one row each.

import * as flags from '../../generated/flags.js';
import { CertFreeCertificateContext } from '../../generated/functions.js';
import * as structs from '../../generated/structs.js';
import { certificatesAt, encodedAt } from '../certificates/encoded.js';
import type { Address } from '../declaration.js';
import { checkFlags } from '../native/check.js';
import { copySecret, secretAt } from '../native/secret.js';
import { guidText } from '../sspi/guid.js';
import { keyingMaterialInproc } from './keying-material.js';
import {
  type AttributeReader,
  bytesAt,
  callersMemory,
  needsInput,
  numbers16At,
  numbers32At,
  pointerReader,
  reader,
  secretReader,
  unswept,
} from './reader.js';
import {
  readCertInfo,
  readCipherInfo,
  readConnectionInfo,
  readConnectionInfoEx,
  readCredentialInfo,
  readIssuers,
} from './schannel-values.js';

const certificate = pointerReader(CertFreeCertificateContext, encodedAt);

/** A secret, in memory of its own: wipe it after use. */
const keyingMaterial = secretReader(
  structs.SecPkgContext_KeyingMaterial,
  { pbKeyingMaterial: 'cbKeyingMaterial' },
  ({ pbKeyingMaterial, cbKeyingMaterial }) => secretAt(pbKeyingMaterial, cbKeyingMaterial),
);

/** Takes the attribute of the mapped credential; gives the address of what the mapper made. */
const mappedCredAttr: AttributeReader<Address, [attribute: number]> = {
  query(call, attribute) {
    const dwAttribute = checkFlags('input', attribute);
    return call(structs.SecPkgContext_MappedCredAttr, { dwAttribute }).pvBuffer;
  },
  unswept: needsInput,
};

/** Attribute -> its structure, the memory in it that is freed after reading, and what is read of it. */
export const schannelReaders = {
  /** Obsolete. */
  [flags.SECPKG_ATTR_ISSUER_LIST]: reader(
    structs.SecPkgContext_IssuerListInfo,
    ['pIssuerList'],
    ({ pIssuerList, cbIssuerList }) => bytesAt(pIssuerList, cbIssuerList),
  ),
  /** Obsolete. */
  [flags.SECPKG_ATTR_REMOTE_CRED]: reader(
    structs.SecPkgContext_RemoteCredentialInfo,
    ['pbCertificateChain'],
    readCredentialInfo,
  ),
  /** Obsolete. */
  [flags.SECPKG_ATTR_LOCAL_CRED]: reader(
    structs.SecPkgContext_LocalCredentialInfo,
    ['pbCertificateChain'],
    readCredentialInfo,
  ),
  /** The encoded certificate. */
  [flags.SECPKG_ATTR_REMOTE_CERT_CONTEXT]: certificate,
  /** The encoded certificate. */
  [flags.SECPKG_ATTR_LOCAL_CERT_CONTEXT]: certificate,
  /** The address of what Schannel calls a HCERTCONTEXT to the root store. */
  [flags.SECPKG_ATTR_ROOT_STORE]: unswept(
    callersMemory,
    pointerReader(
      () => {},
      (store) => store,
    ),
  ),
  [flags.SECPKG_ATTR_ISSUER_LIST_EX]: reader(
    structs.SecPkgContext_IssuerListInfoEx,
    ['aIssuers'],
    readIssuers,
  ),
  [flags.SECPKG_ATTR_CONNECTION_INFO]: reader(
    structs.SecPkgContext_ConnectionInfo,
    [],
    readConnectionInfo,
  ),
  /** Secrets: wipe them after use. */
  [flags.SECPKG_ATTR_EAP_KEY_BLOCK]: reader(
    structs.SecPkgContext_EapKeyBlock,
    [],
    ({ rgbKeys, rgbIVs }) => ({ keys: copySecret(rgbKeys), ivs: copySecret(rgbIVs) }),
  ),
  [flags.SECPKG_ATTR_MAPPED_CRED_ATTR]: mappedCredAttr,
  [flags.SECPKG_ATTR_SESSION_INFO]: reader(structs.SecPkgContext_SessionInfo, [], (info) => ({
    flags: info.dwFlags,
    sessionId: Buffer.from(info.rgbSessionId.subarray(0, info.cbSessionId)),
  })),
  [flags.SECPKG_ATTR_APP_DATA]: reader(
    structs.SecPkgContext_SessionAppData,
    ['pbAppData'],
    ({ dwFlags, pbAppData, cbAppData }) => ({
      flags: dwFlags,
      appData: bytesAt(pbAppData, cbAppData),
    }),
  ),
  [flags.SECPKG_ATTR_REMOTE_CERTIFICATES]: reader(
    structs.SecPkgContext_Certificates,
    ['pbCertificateChain'],
    ({ cCertificates, pbCertificateChain, cbCertificateChain }) => ({
      certificates: cCertificates,
      certificateChain: bytesAt(pbCertificateChain, cbCertificateChain),
    }),
  ),
  [flags.SECPKG_ATTR_CC_POLICY_RESULT]: reader(
    structs.SecPkgContext_ClientCertPolicyResult,
    [],
    ({ dwPolicyResult, guidPolicyId }) => ({
      policyResult: dwPolicyResult,
      policyId: guidText(guidPolicyId),
    }),
  ),
  [flags.SECPKG_ATTR_LOCAL_CERT_INFO]: reader(
    structs.SecPkgContext_CertInfo,
    ['pwszSubjectName', 'pwszIssuerName'],
    readCertInfo,
    { dwVersion: flags.KERN_CONTEXT_CERT_INFO_V1 },
  ),
  [flags.SECPKG_ATTR_CIPHER_INFO]: reader(structs.SecPkgContext_CipherInfo, [], readCipherInfo, {
    dwVersion: flags.SECPKGCONTEXT_CIPHERINFO_V1,
  }),
  /** Hash and signature algorithms: the signature in the upper byte, the hash in the lower one. */
  [flags.SECPKG_ATTR_SUPPORTED_SIGNATURES]: reader(
    structs.SecPkgContext_SupportedSignatures,
    ['pSignatureAndHashAlgorithms'],
    (list) => numbers16At(list.pSignatureAndHashAlgorithms, list.cSignatureAndHashAlgorithms),
  ),
  /** The encoded certificate of the peer, then the others that came along. */
  [flags.SECPKG_ATTR_REMOTE_CERT_CHAIN]: pointerReader(CertFreeCertificateContext, certificatesAt),
  [flags.SECPKG_ATTR_KEYING_MATERIAL]: keyingMaterial,
  [flags.SECPKG_ATTR_SRTP_PARAMETERS]: reader(
    structs.SecPkgContext_SrtpParameters,
    ['MasterKeyIdentifier'],
    (parameters) => ({
      protectionProfile: parameters.ProtectionProfile,
      masterKeyIdentifier: bytesAt(
        parameters.MasterKeyIdentifier,
        parameters.MasterKeyIdentifierSize,
      ),
    }),
  ),
  [flags.SECPKG_ATTR_TOKEN_BINDING]: reader(
    structs.SecPkgContext_TokenBinding,
    ['KeyParameters'],
    (binding) => ({
      majorVersion: binding.MajorVersion,
      minorVersion: binding.MinorVersion,
      keyParameters: bytesAt(binding.KeyParameters, binding.KeyParametersSize),
    }),
  ),
  [flags.SECPKG_ATTR_CONNECTION_INFO_EX]: reader(
    structs.SecPkgContext_ConnectionInfoEx,
    [],
    readConnectionInfoEx,
    { dwVersion: flags.SECPKGCONTEXT_CONNECTION_INFO_EX_V1 },
  ),
  [flags.SECPKG_ATTR_KEYING_MATERIAL_TOKEN_BINDING]: keyingMaterial,
  [flags.SECPKG_ATTR_KEYING_MATERIAL_INPROC]: keyingMaterialInproc,
} as const;

/** The same for a credential acquired for Schannel. */
export const schannelCredentialReaders = {
  /** ALG_IDs. */
  [flags.SECPKG_ATTR_SUPPORTED_ALGS]: reader(
    structs.SecPkgCred_SupportedAlgs,
    ['palgSupportedAlgs'],
    ({ palgSupportedAlgs, cSupportedAlgs }) => numbers32At(palgSupportedAlgs, cSupportedAlgs),
  ),
  /** In bits. */
  [flags.SECPKG_ATTR_CIPHER_STRENGTHS]: reader(
    structs.SecPkgCred_CipherStrengths,
    [],
    ({ dwMinimumCipherStrength, dwMaximumCipherStrength }) => ({
      minimumCipherStrength: dwMinimumCipherStrength,
      maximumCipherStrength: dwMaximumCipherStrength,
    }),
  ),
  /** Bits of SP_PROT. */
  [flags.SECPKG_ATTR_SUPPORTED_PROTOCOLS]: reader(
    structs.SecPkgCred_SupportedProtocols,
    [],
    ({ grbitProtocol }) => grbitProtocol,
  ),
} as const;
