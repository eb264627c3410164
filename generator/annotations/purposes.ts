// What each function is for and who frees what it hands out, keyed by its name without A or W.

export interface Purpose {
  /** One sentence that starts with a verb. */
  readonly purpose: string;
  /** Who frees what and with which function; absent where nothing changes hands. */
  readonly ownership?: string;
}

const tokenOwnership =
  'The new context is freed with DeleteSecurityContext. Tokens and alerts that the package ' +
  'allocated are freed with FreeContextBuffer, on failure too; buffers that the caller gave stay ' +
  "the caller's.";

const queryOwnership =
  'Memory that the structure points to is freed with FreeContextBuffer, a certificate context ' +
  'with CertFreeCertificateContext; the handle of SECPKG_ATTR_ACCESS_TOKEN is not a copy and is ' +
  "never closed. The structure itself is the caller's.";

const packageOwnership = 'The structure is freed with FreeContextBuffer.';

const identityOwnership = 'The new identity is freed with SspiFreeAuthIdentity.';

export const purposes: Readonly<Record<string, Purpose>> = {
  AcquireCredentialsHandle: {
    purpose:
      'Acquires a handle to the credentials of a principal for one package: those of the current ' +
      'logon, or those given in pAuthData.',
    ownership:
      'The credential is freed with FreeCredentialsHandle once every context made from it is ' +
      'deleted. pAuthData may be wiped and freed as soon as the call returns.',
  },
  FreeCredentialsHandle: {
    purpose: 'Frees a credential handle.',
    ownership:
      'Delete the contexts made from the credential first. Calling it again on the same handle ' +
      'is an error.',
  },
  AddCredentials: {
    purpose: 'Adds a further credential to a credential handle that exists.',
    ownership: 'What was added belongs to hCredentials and goes with it, in FreeCredentialsHandle.',
  },
  InitializeSecurityContext: {
    purpose:
      "Takes one leg of the client's half of a handshake: consumes the token of the server and " +
      'makes the next one for it.',
    ownership: tokenOwnership,
  },
  AcceptSecurityContext: {
    purpose:
      "Takes one leg of the server's half of a handshake: consumes the token of the client and " +
      'makes the next one for it.',
    ownership: tokenOwnership,
  },
  CompleteAuthToken: {
    purpose:
      'Completes a token before it is sent, when a leg returned SEC_I_COMPLETE_NEEDED or ' +
      'SEC_I_COMPLETE_AND_CONTINUE.',
    ownership: 'Works on the token in place and hands out no memory.',
  },
  ImpersonateSecurityContext: {
    purpose: 'Makes the calling thread act as the client of an accepted context.',
    ownership: 'Ends with RevertSecurityContext on the same thread.',
  },
  RevertSecurityContext: {
    purpose: 'Ends the impersonation that ImpersonateSecurityContext began on the calling thread.',
  },
  QuerySecurityContextToken: {
    purpose: 'Gives the access token of the client of an accepted context.',
    ownership: 'The token is closed with CloseHandle.',
  },
  DeleteSecurityContext: {
    purpose: 'Deletes a context, established or partial.',
    ownership:
      'Does not free buffers that the package allocated: FreeContextBuffer does, before or after.',
  },
  ApplyControlToken: {
    purpose: 'Gives a context a control token, such as SCHANNEL_SHUTDOWN for its close_notify.',
  },
  QueryContextAttributes: {
    purpose: 'Reads one attribute of a context into the structure that belongs to it.',
    ownership: queryOwnership,
  },
  QueryContextAttributesEx: {
    purpose:
      'Reads one attribute of a context into the structure that belongs to it, whose size is ' +
      'given.',
    ownership: queryOwnership,
  },
  SetContextAttributes: {
    purpose: 'Sets one attribute of a context; only Schannel supports it.',
  },
  QueryCredentialsAttributes: {
    purpose: 'Reads one attribute of a credential, such as the name of its user.',
    ownership: 'Memory that the structure points to is freed with FreeContextBuffer.',
  },
  QueryCredentialsAttributesEx: {
    purpose:
      'Reads one attribute of a credential into the structure that belongs to it, whose size is ' +
      'given.',
    ownership: 'Memory that the structure points to is freed with FreeContextBuffer.',
  },
  SetCredentialsAttributes: {
    purpose: 'Sets one attribute of a credential, such as its KDC proxy.',
  },
  FreeContextBuffer: {
    purpose: 'Frees memory that SSPI or a package allocated: tokens, alerts, package information.',
    ownership: 'For memory of SSPI only, never for the buffers of the caller.',
  },
  MakeSignature: {
    purpose: 'Signs a message: writes its signature into the TOKEN buffer.',
    ownership: "All buffers are the caller's; nothing is allocated.",
  },
  VerifySignature: {
    purpose: 'Verifies the signature that MakeSignature made on the other side.',
    ownership: "All buffers are the caller's; nothing is allocated.",
  },
  EncryptMessage: {
    purpose: 'Encrypts a message in place and writes what the peer needs to check it.',
    ownership: "All buffers are the caller's and are overwritten; nothing is allocated.",
  },
  DecryptMessage: {
    purpose: 'Decrypts a message in place.',
    ownership:
      "All buffers are the caller's and are overwritten. The DATA and EXTRA buffers point into " +
      'the input and are never freed. The published annotation calls pMessage _In_; it is written.',
  },
  EnumerateSecurityPackages: {
    purpose: 'Lists the security packages of this system with their capabilities.',
    ownership: 'The whole array is freed with one call of FreeContextBuffer.',
  },
  QuerySecurityPackageInfo: {
    purpose: 'Describes one security package: capabilities, size of its largest token, name.',
    ownership: packageOwnership,
  },
  DelegateSecurityContext: {
    purpose: 'Declared in the header only: no DLL exports it.',
  },
  ExportSecurityContext: {
    purpose:
      'Serialises a context, for ImportSecurityContext in another process of the same computer.',
    ownership:
      'The memory in pPackedContext is freed with FreeContextBuffer, the token closed with ' +
      'CloseHandle.',
  },
  ImportSecurityContext: {
    purpose: 'Makes a context from what ExportSecurityContext serialised.',
    ownership: 'The new context is freed with DeleteSecurityContext.',
  },
  ChangeAccountPassword: {
    purpose: 'Changes the password of an account through Kerberos, Negotiate or NTLM.',
    ownership: 'A response that the package allocated in pOutput is freed with FreeContextBuffer.',
  },
  InitSecurityInterface: {
    purpose: 'Gives the table of function pointers through which SSPI can be called too.',
    ownership: 'The table belongs to SSPI and is never freed.',
  },
  SaslEnumerateProfiles: {
    purpose: 'Lists the packages that offer SASL: names one after another, ended by an empty one.',
    ownership:
      "The list is freed with FreeContextBuffer, as all of SSPI's memory; the documentation " +
      'names no function.',
  },
  SaslGetProfilePackage: {
    purpose: 'Describes the package behind a SASL profile.',
    ownership: packageOwnership,
  },
  SaslIdentifyPackage: {
    purpose: 'Finds the package that a SASL negotiation buffer asks for.',
    ownership: packageOwnership,
  },
  SaslInitializeSecurityContext: {
    purpose: "Takes one leg of the client's half of a handshake, wrapped in SASL.",
    ownership: tokenOwnership,
  },
  SaslAcceptSecurityContext: {
    purpose: "Takes one leg of the server's half of a handshake, wrapped in SASL.",
    ownership: tokenOwnership,
  },
  SaslSetContextOption: {
    purpose: 'Sets one option of a SASL context.',
  },
  SaslGetContextOption: {
    purpose: 'Reads one option of a SASL context.',
    ownership: "Value is the caller's memory; Needed says how much it must be.",
  },
  AddSecurityPackage: {
    purpose: 'Registers a security package with this system; needs administrative rights.',
  },
  DeleteSecurityPackage: {
    purpose: 'Removes a security package from the list of this system.',
  },
  SspiPromptForCredentials: {
    purpose: 'Shows the dialog in which a user enters credentials for a package.',
    ownership: identityOwnership,
  },
  SspiGetCredUIContext: {
    purpose: 'Gives a credential provider the context of the dialog it takes part in.',
    ownership:
      'The contexts are freed with SspiLocalFree, the token handle is closed with CloseHandle.',
  },
  SspiUpdateCredentials: {
    purpose: 'Lets a credential provider update the credentials behind a dialog.',
  },
  SspiUnmarshalCredUIContext: {
    purpose: "Makes a dialog's context structure from the bytes a credential provider received.",
    ownership: 'The structure is freed with SspiLocalFree.',
  },
  SspiPrepareForCredRead: {
    purpose: 'Makes, from an identity, the target name and type that CredRead takes.',
    ownership: 'The target name is freed with SspiLocalFree; the documentation names no function.',
  },
  SspiPrepareForCredWrite: {
    purpose: 'Makes, from an identity, the names, the type and the blob that CredWrite takes.',
    ownership:
      'The names and the blob are freed with SspiLocalFree, the blob wiped first; the ' +
      'documentation names no function.',
  },
  SspiEncryptAuthIdentity: {
    purpose: 'Encrypts the secrets of an identity in place.',
  },
  SspiEncryptAuthIdentityEx: {
    purpose: 'Encrypts the secrets of an identity in place, for the readers that Options names.',
  },
  SspiDecryptAuthIdentity: {
    purpose: 'Decrypts the secrets of an identity in place.',
  },
  SspiDecryptAuthIdentityEx: {
    purpose: 'Decrypts in place what SspiEncryptAuthIdentityEx encrypted with the same Options.',
  },
  SspiIsAuthIdentityEncrypted: {
    purpose: 'Tells whether the secrets of an identity are encrypted.',
  },
  SspiEncodeAuthIdentityAsStrings: {
    purpose: 'Turns an identity into three strings: user, domain and packed credentials.',
    ownership:
      'Each string is freed with SspiLocalFree, the packed credentials wiped first. One page of ' +
      'the documentation says SspiFreeAuthIdentity, which is for identities.',
  },
  SspiValidateAuthIdentity: {
    purpose: 'Checks that an identity is well formed, not that its secrets are right.',
  },
  SspiCopyAuthIdentity: {
    purpose: 'Copies an identity.',
    ownership: identityOwnership,
  },
  SspiFreeAuthIdentity: {
    purpose: 'Wipes and frees an identity that SSPI made.',
    ownership: 'For identities of SSPI only, never for a structure that the caller allocated.',
  },
  SspiZeroAuthIdentity: {
    purpose: 'Wipes the secrets of an identity without freeing it.',
  },
  SspiLocalFree: {
    purpose: 'Frees strings and bytes that the Sspi functions made; identities have their own.',
  },
  SspiEncodeStringsAsAuthIdentity: {
    purpose: 'Makes an identity from three strings: user, domain and packed credentials.',
    ownership: identityOwnership,
  },
  SspiCompareAuthIdentities: {
    purpose: 'Compares two identities: the same user, and the same altogether.',
  },
  SspiMarshalAuthIdentity: {
    purpose: 'Serialises an identity into bytes, for SspiUnmarshalAuthIdentity.',
    ownership: 'The bytes hold secrets: wipe them, then free them with SspiLocalFree.',
  },
  SspiUnmarshalAuthIdentity: {
    purpose: 'Makes an identity from what SspiMarshalAuthIdentity serialised.',
    ownership: identityOwnership,
  },
  SspiIsPromptingNeeded: {
    purpose: 'Tells whether a failure calls for asking the user for other credentials.',
  },
  SspiGetTargetHostName: {
    purpose: 'Gives the host name that a target name (an SPN) stands for.',
    ownership: 'The name is freed with SspiLocalFree; the documentation names no function.',
  },
  SspiExcludePackage: {
    purpose: 'Copies an identity so that Negotiate does not use one package with the copy.',
    ownership: identityOwnership,
  },
  SslEmptyCache: {
    purpose: "Removes one target from Schannel's session cache, or all when the name is null.",
  },
  SslGenerateKeyPair: {
    purpose:
      'Makes a key pair and a certificate request for a name; undocumented, and recent versions ' +
      'of Windows do not export it.',
  },
  SslGenerateRandomBits: {
    purpose: 'Fills memory with random bytes; undocumented.',
  },
  SslCrackCertificate: {
    purpose:
      'Takes an encoded certificate apart; obsolete, CertCreateCertificateContext replaces it.',
    ownership: 'The structure is freed with SslFreeCertificate.',
  },
  SslFreeCertificate: {
    purpose: 'Frees what SslCrackCertificate made.',
  },
  SslGetMaximumKeySize: {
    purpose: 'Gives the largest key size that Schannel supports; undocumented.',
  },
  SslGetDefaultIssuers: {
    purpose: 'Declared in the header only: no DLL exports it.',
  },
  SslGetServerIdentity: {
    purpose: 'Finds the server name in a TLS ClientHello.',
    ownership: 'ServerIdentity points into ClientHello and is never freed.',
  },
  SslGetExtensions: {
    purpose: 'Finds the extensions asked for in a TLS ClientHello.',
    ownership: 'Each pExtData points into clientHello and is never freed.',
  },
  GetUserNameEx: {
    purpose: "Gives the name of the calling thread's user in the format asked for.",
    ownership: "The buffer is the caller's; nSize counts characters.",
  },
  GetComputerObjectName: {
    purpose: "Gives the name of this computer's account in the directory, in the format asked for.",
    ownership: "The buffer is the caller's; nSize counts characters.",
  },
  TranslateName: {
    purpose: 'Translates an account name of the directory from one format into another.',
    ownership: "The buffer is the caller's; nSize counts characters.",
  },
};
