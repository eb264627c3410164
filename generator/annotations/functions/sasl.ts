// SASL: profiles, legs and options.

import type { FunctionRecord } from '../schema.js';
import { packageOwnership, tokenOwnership } from './shared.js';

export const saslFunctions: Readonly<Record<string, FunctionRecord>> = {
  SaslEnumerateProfiles: {
    forms: 'AW',
    purpose: 'Lists the packages that offer SASL: names one after another, ended by an empty one.',
    ownership:
      "The list is freed with FreeContextBuffer, as all of SSPI's memory; the documentation " +
      'names no function.',
    parameters: { ProfileList: '_Outptr_', ProfileCount: '_Out_' },
  },
  SaslGetProfilePackage: {
    forms: 'AW',
    purpose: 'Describes the package behind a SASL profile.',
    ownership: packageOwnership,
    parameters: { ProfileName: '_In_', PackageInfo: '_Outptr_' },
  },
  SaslIdentifyPackage: {
    forms: 'AW',
    purpose: 'Finds the package that a SASL negotiation buffer asks for.',
    ownership: packageOwnership,
    parameters: { pInput: '_In_', PackageInfo: '_Outptr_' },
  },
  SaslInitializeSecurityContext: {
    forms: 'AW',
    purpose: "Takes one leg of the client's half of a handshake, wrapped in SASL.",
    ownership: tokenOwnership,
    parameters: {
      phCredential: '_In_opt_',
      phContext: '_In_opt_',
      pszTargetName: '_In_opt_',
      fContextReq: { flags: 'ISC_REQ' },
      TargetDataRep: { flags: 'SECURITY_DREP' },
      pInput: '_In_opt_',
      phNewContext: '_Inout_opt_',
      pOutput: '_Inout_opt_',
      pfContextAttr: { sal: '_Out_', flags: 'ISC_RET' },
      ptsExpiry: '_Out_opt_',
    },
  },
  SaslAcceptSecurityContext: {
    purpose: "Takes one leg of the server's half of a handshake, wrapped in SASL.",
    ownership: tokenOwnership,
    parameters: {
      phCredential: '_In_opt_',
      phContext: '_In_opt_',
      pInput: '_In_opt_',
      fContextReq: { flags: 'ASC_REQ' },
      TargetDataRep: { flags: 'SECURITY_DREP' },
      phNewContext: '_Inout_opt_',
      pOutput: '_Inout_opt_',
      pfContextAttr: { sal: '_Out_', flags: 'ASC_RET' },
      ptsExpiry: '_Out_opt_',
    },
  },
  SaslSetContextOption: {
    purpose: 'Sets one option of a SASL context.',
    parameters: { ContextHandle: '_In_', Option: { flags: 'SASL_OPTION' }, Value: '_In_' },
  },
  SaslGetContextOption: {
    purpose: 'Reads one option of a SASL context.',
    ownership: "Value is the caller's memory; Needed says how much it must be.",
    parameters: {
      ContextHandle: '_In_',
      Option: { flags: 'SASL_OPTION' },
      Value: '_Out_',
      Needed: '_Out_opt_',
    },
  },
};
