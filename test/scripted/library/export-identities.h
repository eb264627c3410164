/* Exports: the Sspi...AuthIdentity family. An identity here is three strings in one block. */

struct identity {
  char magic[8];
  ULONG sizes[3]; /* of user, domain and packed credentials, in bytes with their NULs; 0 for null */
  ULONG encrypted;
  char strings[];
};

static const char identity_magic[8] = "SCRIPTID";

static struct identity *identity_of(struct call *call, PSEC_WINNT_AUTH_IDENTITY_OPAQUE opaque) {
  struct block *block = block_find(opaque);
  if (block && !block->freed && block->family == AUTH_IDENTITY) return opaque;
  fault("%s: not an identity of ours that is live", call->function->name);
  call->status = SEC_E_INVALID_PARAMETER;
  return NULL;
}

static const WCHAR *identity_string(struct identity *identity, int which) {
  if (!identity->sizes[which]) return NULL;
  const char *at = identity->strings;
  for (int index = 0; index < which; index++) at += identity->sizes[index];
  return (const WCHAR *)at;
}

static size_t identity_size(struct identity *identity) {
  return sizeof *identity + identity->sizes[0] + identity->sizes[1] + identity->sizes[2];
}

SECURITY_STATUS SEC_ENTRY SspiEncodeStringsAsAuthIdentity(PCWSTR pszUserName, PCWSTR pszDomainName, PCWSTR pszPackedCredentialsString,
                                                          PSEC_WINNT_AUTH_IDENTITY_OPAQUE *ppAuthIdentity) {
  CALL(P(TEXT, pszUserName), P(TEXT, pszDomainName), P(TEXT, pszPackedCredentialsString), P(ADDRESS, ppAuthIdentity));
  if (pszPackedCredentialsString)
    secret_remember(pszPackedCredentialsString, wcslen(pszPackedCredentialsString) * sizeof(WCHAR));
  if (by_default(&call)) {
    PCWSTR strings[] = {pszUserName, pszDomainName, pszPackedCredentialsString};
    struct identity head = {{0}};
    memcpy(head.magic, identity_magic, sizeof head.magic);
    for (int index = 0; index < 3; index++)
      head.sizes[index] = strings[index] ? (ULONG)((wcslen(strings[index]) + 1) * sizeof(WCHAR)) : 0;
    struct identity *identity = block_new(identity_size(&head), AUTH_IDENTITY, __func__);
    *identity = head;
    char *at = identity->strings;
    for (int index = 0; index < 3; index++) {
      if (strings[index]) memcpy(at, strings[index], head.sizes[index]);
      at += head.sizes[index];
    }
    *ppAuthIdentity = identity;
  }
  return leave(&call);
}

SECURITY_STATUS SEC_ENTRY SspiEncodeAuthIdentityAsStrings(PSEC_WINNT_AUTH_IDENTITY_OPAQUE pAuthIdentity, PCWSTR *ppszUserName,
                                                          PCWSTR *ppszDomainName, PCWSTR *ppszPackedCredentialsString) {
  CALL(P(ADDRESS, pAuthIdentity), P(ADDRESS, ppszUserName), P(ADDRESS, ppszDomainName), P(ADDRESS, ppszPackedCredentialsString));
  struct identity *identity = by_default(&call) ? identity_of(&call, pAuthIdentity) : NULL;
  PCWSTR *out[] = {ppszUserName, ppszDomainName, ppszPackedCredentialsString};
  for (int index = 0; identity && index < 3; index++) {
    if (!out[index]) continue;
    const WCHAR *string = identity_string(identity, index);
    *out[index] = string ? block_copy(string, identity->sizes[index], LOCAL, __func__) : NULL;
  }
  return leave(&call);
}

SECURITY_STATUS SEC_ENTRY SspiValidateAuthIdentity(PSEC_WINNT_AUTH_IDENTITY_OPAQUE AuthData) {
  CALL(P(ADDRESS, AuthData));
  if (by_default(&call)) identity_of(&call, AuthData);
  return leave(&call);
}

SECURITY_STATUS SEC_ENTRY SspiCopyAuthIdentity(PSEC_WINNT_AUTH_IDENTITY_OPAQUE AuthData, PSEC_WINNT_AUTH_IDENTITY_OPAQUE *AuthDataCopy) {
  CALL(P(ADDRESS, AuthData), P(ADDRESS, AuthDataCopy));
  struct identity *identity = by_default(&call) ? identity_of(&call, AuthData) : NULL;
  if (identity) *AuthDataCopy = block_copy(identity, identity_size(identity), AUTH_IDENTITY, __func__);
  return leave(&call);
}

VOID SEC_ENTRY SspiFreeAuthIdentity(PSEC_WINNT_AUTH_IDENTITY_OPAQUE AuthData) {
  CALL(P(ADDRESS, AuthData));
  block_free(AuthData, AUTH_IDENTITY);
  leave(&call);
}

VOID SEC_ENTRY SspiZeroAuthIdentity(PSEC_WINNT_AUTH_IDENTITY_OPAQUE AuthData) {
  CALL(P(ADDRESS, AuthData));
  struct identity *identity = identity_of(&call, AuthData);
  if (identity) memset((char *)identity_string(identity, 2), 0, identity->sizes[2]);
  leave(&call);
}

VOID SEC_ENTRY SspiLocalFree(PVOID DataBuffer) {
  CALL(P(ADDRESS, DataBuffer));
  if (DataBuffer) block_free(DataBuffer, LOCAL);
  leave(&call);
}

static int same(struct identity *one, struct identity *two, int strings) {
  if (memcmp(one->sizes, two->sizes, strings * sizeof(ULONG))) return 0;
  size_t size = 0;
  for (int index = 0; index < strings; index++) size += one->sizes[index];
  return !memcmp(one->strings, two->strings, size);
}

SECURITY_STATUS SEC_ENTRY SspiCompareAuthIdentities(PSEC_WINNT_AUTH_IDENTITY_OPAQUE AuthIdentity1, PSEC_WINNT_AUTH_IDENTITY_OPAQUE AuthIdentity2,
                                                    PBOOLEAN SameSuppliedUser, PBOOLEAN SameSuppliedIdentity) {
  CALL(P(ADDRESS, AuthIdentity1), P(ADDRESS, AuthIdentity2), P(ADDRESS, SameSuppliedUser), P(ADDRESS, SameSuppliedIdentity));
  struct identity *one = by_default(&call) ? identity_of(&call, AuthIdentity1) : NULL;
  struct identity *two = one ? identity_of(&call, AuthIdentity2) : NULL;
  if (two && SameSuppliedUser) *SameSuppliedUser = (BOOLEAN)same(one, two, 2);
  if (two && SameSuppliedIdentity) *SameSuppliedIdentity = (BOOLEAN)same(one, two, 3);
  return leave(&call);
}

SECURITY_STATUS SEC_ENTRY SspiMarshalAuthIdentity(PSEC_WINNT_AUTH_IDENTITY_OPAQUE AuthIdentity, ULONG *AuthIdentityLength, char **AuthIdentityByteArray) {
  CALL(P(ADDRESS, AuthIdentity), P(ADDRESS, AuthIdentityLength), P(ADDRESS, AuthIdentityByteArray));
  struct identity *identity = by_default(&call) ? identity_of(&call, AuthIdentity) : NULL;
  if (identity) {
    *AuthIdentityLength = (ULONG)identity_size(identity);
    *AuthIdentityByteArray = block_copy(identity, identity_size(identity), LOCAL, __func__);
  }
  return leave(&call);
}

SECURITY_STATUS SEC_ENTRY SspiUnmarshalAuthIdentity(ULONG AuthIdentityLength, char *AuthIdentityByteArray, PSEC_WINNT_AUTH_IDENTITY_OPAQUE *ppAuthIdentity) {
  CALL(P(NUMBER, AuthIdentityLength), SIZED(AuthIdentityByteArray, AuthIdentityLength), P(ADDRESS, ppAuthIdentity));
  if (by_default(&call)) {
    struct identity head = {{0}};
    if (AuthIdentityByteArray && AuthIdentityLength >= sizeof head) memcpy(&head, AuthIdentityByteArray, sizeof head);
    if (memcmp(head.magic, identity_magic, sizeof head.magic) || identity_size(&head) != AuthIdentityLength)
      call.status = SEC_E_INVALID_PARAMETER;
    else
      *ppAuthIdentity = block_copy(AuthIdentityByteArray, AuthIdentityLength, AUTH_IDENTITY, __func__);
  }
  return leave(&call);
}

static SECURITY_STATUS set_encrypted(struct call *call, PSEC_WINNT_AUTH_IDENTITY_OPAQUE opaque, ULONG encrypted) {
  struct identity *identity = by_default(call) ? identity_of(call, opaque) : NULL;
  if (identity && identity->encrypted != encrypted) {
    WCHAR *password = (WCHAR *)identity_string(identity, 2);
    for (ULONG index = 0; password && index + 1 < identity->sizes[2] / sizeof(WCHAR); index++) password[index] ^= 0x5a5a;
    identity->encrypted = encrypted;
  }
  return leave(call);
}

SECURITY_STATUS SEC_ENTRY SspiEncryptAuthIdentity(PSEC_WINNT_AUTH_IDENTITY_OPAQUE AuthData) {
  CALL(P(ADDRESS, AuthData));
  return set_encrypted(&call, AuthData, 1);
}

SECURITY_STATUS SEC_ENTRY SspiEncryptAuthIdentityEx(ULONG Options, PSEC_WINNT_AUTH_IDENTITY_OPAQUE AuthData) {
  CALL(P(NUMBER, Options), P(ADDRESS, AuthData));
  return set_encrypted(&call, AuthData, 1);
}

SECURITY_STATUS SEC_ENTRY SspiDecryptAuthIdentity(PSEC_WINNT_AUTH_IDENTITY_OPAQUE EncryptedAuthData) {
  CALL(P(ADDRESS, EncryptedAuthData));
  return set_encrypted(&call, EncryptedAuthData, 0);
}

SECURITY_STATUS SEC_ENTRY SspiDecryptAuthIdentityEx(ULONG Options, PSEC_WINNT_AUTH_IDENTITY_OPAQUE EncryptedAuthData) {
  CALL(P(NUMBER, Options), P(ADDRESS, EncryptedAuthData));
  return set_encrypted(&call, EncryptedAuthData, 0);
}

BOOLEAN SEC_ENTRY SspiIsAuthIdentityEncrypted(PSEC_WINNT_AUTH_IDENTITY_OPAQUE EncryptedAuthData) {
  CALL(P(ADDRESS, EncryptedAuthData));
  struct identity *identity = by_default(&call) ? identity_of(&call, EncryptedAuthData) : NULL;
  call.status = identity && identity->encrypted;
  return (BOOLEAN)leave(&call);
}
