// Which table the bits or values of a parameter belong to, by function and parameter name.

export interface ParameterFlags {
  readonly functions: RegExp;
  readonly parameter: string;
  readonly table: string;
}

const initialize = /^(?:Sasl)?InitializeSecurityContext[AW]$/;
const accept = /^(?:Sasl)?AcceptSecurityContext$/;

export const parameterFlags: readonly ParameterFlags[] = [
  { functions: initialize, parameter: 'fContextReq', table: 'ISC_REQ' },
  { functions: initialize, parameter: 'pfContextAttr', table: 'ISC_RET' },
  { functions: accept, parameter: 'fContextReq', table: 'ASC_REQ' },
  { functions: accept, parameter: 'pfContextAttr', table: 'ASC_RET' },
  { functions: /SecurityContext/, parameter: 'TargetDataRep', table: 'SECURITY_DREP' },
  { functions: /Credentials/, parameter: 'fCredentialUse', table: 'SECPKG_CRED' },
  { functions: /ContextAttributes/, parameter: 'ulAttribute', table: 'SECPKG_ATTR' },
  { functions: /CredentialsAttributes/, parameter: 'ulAttribute', table: 'SECPKG_CRED_ATTR' },
  { functions: /^(?:MakeSignature|EncryptMessage)$/, parameter: 'fQOP', table: 'SECQOP' },
  { functions: /^(?:VerifySignature|DecryptMessage)$/, parameter: 'pfQOP', table: 'SECQOP' },
  { functions: /^ExportSecurityContext$/, parameter: 'fFlags', table: 'SECPKG_CONTEXT_EXPORT' },
  { functions: /^Sasl[GS]etContextOption$/, parameter: 'Option', table: 'SASL_OPTION' },
];
