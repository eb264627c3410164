/* The credentials that a call was given: written down, and where the password lay is remembered. */

struct secret {
  const void *address;
  size_t size;
};

static struct secret secrets[64];
static unsigned secret_count;

static void secret_remember(const void *address, size_t size) {
  if (!address || size == 0) return;
  secrets[secret_count++ % 64] = (struct secret){address, size};
}

/* A string of counted units, UTF-16 or bytes by the structure's flags. */
static void record_member(struct text *text, const char *name, const void *string, ULONG units, ULONG flags) {
  size_t width = flags & SEC_WINNT_AUTH_IDENTITY_UNICODE ? sizeof(WCHAR) : 1;
  json_key(text, name);
  if (!string) {
    text_add(text, "null");
  } else if (!readable(string, units * width)) {
    fault("%s cannot be read", name);
    text_add(text, "null");
  } else if (width == 1) {
    json_bytes(text, string, units);
  } else {
    json_wide(text, string, units);
  }
}

static void record_members(struct text *text, const SEC_WINNT_AUTH_IDENTITY_W *identity) {
  ULONG flags = identity->Flags;
  record_member(text, "User", identity->User, identity->UserLength, flags);
  record_member(text, "Domain", identity->Domain, identity->DomainLength, flags);
  record_member(text, "Password", identity->Password, identity->PasswordLength, flags);
  json_key(text, "Flags");
  text_format(text, "%u", (unsigned)flags);
  size_t width = flags & SEC_WINNT_AUTH_IDENTITY_UNICODE ? sizeof(WCHAR) : 1;
  secret_remember(identity->Password, identity->PasswordLength * width);
}

static void record_ex(struct text *text, const SEC_WINNT_AUTH_IDENTITY_EXW *identity) {
  SEC_WINNT_AUTH_IDENTITY_W plain = {
      identity->User, identity->UserLength, identity->Domain, identity->DomainLength,
      identity->Password, identity->PasswordLength, identity->Flags};
  text_format(text, "\"Version\":%u,\"Length\":%u", (unsigned)identity->Version, (unsigned)identity->Length);
  record_members(text, &plain);
  record_member(text, "PackageList", identity->PackageList, identity->PackageListLength, identity->Flags);
}

/* One block of memory with offsets into itself; lengths are in bytes. */
static void record_ex2(struct text *text, const SEC_WINNT_AUTH_IDENTITY_EX2 *identity) {
  const char *base = (const char *)identity;
  ULONG unicode = SEC_WINNT_AUTH_IDENTITY_UNICODE;
  text_format(text, "\"Version\":%u,\"cbHeaderLength\":%u,\"cbStructureLength\":%u,\"Flags\":%u",
              (unsigned)identity->Version, identity->cbHeaderLength, (unsigned)identity->cbStructureLength,
              (unsigned)identity->Flags);
  record_member(text, "User", base + identity->UserOffset, identity->UserLength / 2, unicode);
  record_member(text, "Domain", base + identity->DomainOffset, identity->DomainLength / 2, unicode);
  json_key(text, "PackedCredentials");
  json_bytes(text, base + identity->PackedCredentialsOffset, identity->PackedCredentialsLength);
  record_member(text, "PackageList", base + identity->PackageListOffset, identity->PackageListLength / 2, unicode);
  secret_remember(base + identity->PackedCredentialsOffset, identity->PackedCredentialsLength);
}

static void record_unicode(struct text *text, const char *name, const UNICODE_STRING *strings, DWORD count) {
  json_key(text, name);
  text_add(text, "[");
  for (DWORD index = 0; index < count; index++) {
    json_next(text);
    if (strings[index].MaximumLength != strings[index].Length + sizeof(WCHAR)) fault("%s: MaximumLength", name);
    json_wide(text, strings[index].Buffer, strings[index].Length / sizeof(WCHAR));
  }
  text_add(text, "]");
}

static void record_number(struct text *text, const char *name, DWORD number) {
  json_key(text, name);
  text_format(text, "%u", (unsigned)number);
}

static void record_tls_parameters(struct text *text, const TLS_PARAMETERS *parameters) {
  record_unicode(text, "alpn", parameters->rgstrAlpnIds, parameters->cAlpnIds);
  record_number(text, "disabled", parameters->grbitDisabledProtocols);
  record_number(text, "flags", parameters->dwFlags);
  json_key(text, "crypto");
  text_add(text, "[");
  for (DWORD index = 0; index < parameters->cDisabledCrypto; index++) {
    const CRYPTO_SETTINGS *settings = &parameters->pDisabledCrypto[index];
    json_next(text);
    text_add(text, "{");
    record_number(text, "usage", settings->eAlgorithmUsage);
    record_unicode(text, "algorithm", &settings->strCngAlgId, 1);
    record_unicode(text, "modes", settings->rgstrChainingModes, settings->cChainingModes);
    record_number(text, "min", settings->dwMinBitLength);
    record_number(text, "max", settings->dwMaxBitLength);
    text_add(text, "}");
  }
  text_add(text, "]");
}

static void record_schannel(struct text *text, const void *data) {
  const SCH_CREDENTIALS *recent = data;
  const SCHANNEL_CRED *old = data;
  int is_recent = recent->dwVersion == SCH_CREDENTIALS_VERSION;
  text_format(text, "\"dwVersion\":%u", (unsigned)recent->dwVersion);
  json_key(text, "cCreds");
  text_format(text, "%u", (unsigned)(is_recent ? recent->cCreds : old->cCreds));
  json_key(text, "dwFlags");
  text_format(text, "%u", (unsigned)(is_recent ? recent->dwFlags : old->dwFlags));
  json_key(text, is_recent ? "grbitDisabledProtocols" : "grbitEnabledProtocols");
  DWORD disabled = is_recent && recent->cTlsParameters ? recent->pTlsParameters->grbitDisabledProtocols : 0;
  text_format(text, "%u", (unsigned)(is_recent ? disabled : old->grbitEnabledProtocols));
  record_number(text, "dwSessionLifespan", is_recent ? recent->dwSessionLifespan : old->dwSessionLifespan);
  json_key(text, "hRootStore");
  json_address(text, is_recent ? recent->hRootStore : old->hRootStore);
  json_key(text, "tlsParameters");
  text_add(text, "[");
  for (DWORD index = 0; is_recent && index < recent->cTlsParameters; index++) {
    json_next(text);
    text_add(text, "{");
    record_tls_parameters(text, &recent->pTlsParameters[index]);
    text_add(text, "}");
  }
  text_add(text, "]");
}

static void record_auth_data(struct text *text, const void *data);

/* The members tell which structure it is: the versions of the newer ones are their first member. */
static void record_auth_data(struct text *text, const void *data) {
  if (!data || !readable(data, sizeof(ULONG) * 2)) {
    text_add(text, "null");
    return;
  }
  ULONG version = *(const ULONG *)data;
  ULONG second = ((const ULONG *)data)[1];
  struct block *block = block_find(data);
  text_add(text, "{");
  if (block && block->family == AUTH_IDENTITY) {
    if (block->freed) fault("an identity that was freed");
    text_format(text, "\"madeBy\":\"%s\"", block->by);
  } else if (version == SEC_WINNT_AUTH_IDENTITY_VERSION && second == sizeof(SEC_WINNT_AUTH_IDENTITY_EXW)) {
    record_ex(text, data);
  } else if (version == SEC_WINNT_AUTH_IDENTITY_VERSION_2) {
    record_ex2(text, data);
  } else if (version == SCHANNEL_CRED_VERSION || version == SCH_CREDENTIALS_VERSION) {
    record_schannel(text, data);
  } else if (version == CredsspCredEx) {
    const CREDSSP_CRED_EX *credential = data;
    text_format(text, "\"Version\":%u", (unsigned)credential->Version);
    record_number(text, "Flags", credential->Flags);
    json_key(text, "Cred");
    record_auth_data(text, &credential->Cred);
  } else if (version == CredsspSubmitBufferBoth) {
    const CREDSSP_CRED *credential = data;
    text_format(text, "\"Type\":%d", credential->Type);
    json_key(text, "pSchannelCred");
    record_auth_data(text, credential->pSchannelCred);
    json_key(text, "pSpnegoCred");
    record_auth_data(text, credential->pSpnegoCred);
  } else {
    record_members(text, data);
  }
  text_add(text, "}");
}
