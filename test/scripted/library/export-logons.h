/* Exports: the local security authority. What its packages answer is the test's to say. */

/* Connections are numbers that only this makes, so that a forged or closed one is seen. */
enum { CONNECTION = 0x15a0, CONNECTIONS_MOST = 64 };
static unsigned char connections[CONNECTIONS_MOST];
static unsigned connections_open;

static HANDLE connection_new(void) {
  for (unsigned index = 0; index < CONNECTIONS_MOST; index++) {
    if (connections[index]) continue;
    connections[index] = 1;
    connections_open++;
    return (HANDLE)(ULONG_PTR)(CONNECTION + index);
  }
  fault("more than %d connections to the LSA", CONNECTIONS_MOST);
  return NULL;
}

static int connection_check(const char *function, HANDLE handle) {
  ULONG_PTR index = (ULONG_PTR)handle - CONNECTION;
  if (index < CONNECTIONS_MOST && connections[index]) return 1;
  fault("%s: no open connection to the LSA", function);
  return 0;
}

#ifdef __linux__
/* What Windows' own DLLs have there. */
static unsigned tokens_open;

WINBOOL WINAPI CloseHandle(HANDLE hObject) {
  if (hObject != (HANDLE)0x7100 || !tokens_open) fault("%s: no token of ours", __func__);
  else tokens_open--;
  return TRUE;
}

WINBOOL WINAPI AllocateLocallyUniqueId(PLUID Luid) {
  static DWORD last;
  Luid->LowPart = ++last;
  Luid->HighPart = 0;
  return TRUE;
}

/* Of the statuses that the tests use. */
ULONG NTAPI LsaNtStatusToWinError(NTSTATUS Status) {
  return Status == (NTSTATUS)0xC0000022 ? ERROR_ACCESS_DENIED : Status == (NTSTATUS)0xC000005F ? ERROR_NO_SUCH_LOGON_SESSION : 317;
}
#endif

/* How many connections are open: for the test. */
uint32_t ScriptedConnections(void) { return connections_open; }

NTSTATUS NTAPI LsaConnectUntrusted(PHANDLE LsaHandle) {
  CALL(P(ADDRESS, LsaHandle));
  if (by_default(&call) || scripted_success(&call)) *LsaHandle = connection_new();
  return leave(&call);
}

NTSTATUS NTAPI LsaRegisterLogonProcess(PLSA_STRING LogonProcessName, PHANDLE LsaHandle, PLSA_OPERATIONAL_MODE SecurityMode) {
  CALL(SIZED(LogonProcessName->Buffer, LogonProcessName->Length), P(ADDRESS, LsaHandle), P(ADDRESS, SecurityMode));
  if (by_default(&call) || scripted_success(&call)) {
    *LsaHandle = connection_new();
    *SecurityMode = 0;
  }
  return leave(&call);
}

NTSTATUS NTAPI LsaDeregisterLogonProcess(HANDLE LsaHandle) {
  CALL(P(ADDRESS, LsaHandle));
  if (connection_check(__func__, LsaHandle)) {
    connections[(ULONG_PTR)LsaHandle - CONNECTION] = 0;
    connections_open--;
  }
  return leave(&call);
}

static int is_named(const LSA_STRING *string, const char *name) {
  return string->Length == strlen(name) && !memcmp(string->Buffer, name, string->Length);
}

NTSTATUS NTAPI LsaLookupAuthenticationPackage(HANDLE LsaHandle, PLSA_STRING PackageName, PULONG AuthenticationPackage) {
  CALL(P(ADDRESS, LsaHandle), SIZED(PackageName->Buffer, PackageName->Length), P(ADDRESS, AuthenticationPackage));
  connection_check(__func__, LsaHandle);
  if (by_default(&call)) {
    if (is_named(PackageName, "Kerberos")) *AuthenticationPackage = 2;
    else if (is_named(PackageName, "MICROSOFT_AUTHENTICATION_PACKAGE_V1_0")) *AuthenticationPackage = 0;
    else call.status = (NTSTATUS)0xC00000FE; /* STATUS_NO_SUCH_PACKAGE */
  }
  return leave(&call);
}

NTSTATUS NTAPI LsaCallAuthenticationPackage(HANDLE LsaHandle, ULONG AuthenticationPackage, PVOID ProtocolSubmitBuffer,
                                            ULONG SubmitBufferLength, PVOID *ProtocolReturnBuffer, PULONG ReturnBufferLength,
                                            PNTSTATUS ProtocolStatus) {
  const void *submitted = ProtocolSubmitBuffer;
  CALL(P(ADDRESS, LsaHandle), P(NUMBER, AuthenticationPackage), SIZED(ProtocolSubmitBuffer, SubmitBufferLength),
       P(ADDRESS, submitted), P(ADDRESS, ProtocolReturnBuffer), P(ADDRESS, ReturnBufferLength), P(ADDRESS, ProtocolStatus));
  connection_check(__func__, LsaHandle);
  secret_remember(ProtocolSubmitBuffer, SubmitBufferLength);
  if (by_default(&call)) call.status = (NTSTATUS)0xC0000002; /* STATUS_NOT_IMPLEMENTED */
  return leave(&call);
}

/* Whoever frees an answer has wiped it: tickets hold session keys. */
NTSTATUS NTAPI LsaFreeReturnBuffer(PVOID Buffer) {
  CALL(P(ADDRESS, Buffer));
  struct block *block = block_find(Buffer);
  if (block && !block->freed && (!strcmp(block->by, "LsaCallAuthenticationPackage") || !strcmp(block->by, "LsaLogonUser")))
    for (size_t index = 0; index < block->size; index++)
      if (block->memory[index]) {
        fault("%s: an answer that was not wiped", __func__);
        break;
      }
  block_free(Buffer, LSA_BUFFER);
  return leave(&call);
}

NTSTATUS NTAPI LsaLogonUser(HANDLE LsaHandle, PLSA_STRING OriginName, SECURITY_LOGON_TYPE LogonType, ULONG AuthenticationPackage,
                            PVOID AuthenticationInformation, ULONG AuthenticationInformationLength, PTOKEN_GROUPS LocalGroups,
                            PTOKEN_SOURCE SourceContext, PVOID *ProfileBuffer, PULONG ProfileBufferLength, PLUID LogonId,
                            PHANDLE Token, PQUOTA_LIMITS Quotas, PNTSTATUS SubStatus) {
  const void *information = AuthenticationInformation;
  CALL(P(ADDRESS, LsaHandle), SIZED(OriginName->Buffer, OriginName->Length), P(NUMBER, LogonType), P(NUMBER, AuthenticationPackage),
       SIZED(AuthenticationInformation, AuthenticationInformationLength), P(ADDRESS, information), P(ADDRESS, LocalGroups),
       SIZED(SourceContext, sizeof *SourceContext), P(ADDRESS, ProfileBuffer), P(ADDRESS, ProfileBufferLength), P(ADDRESS, LogonId),
       P(ADDRESS, Token), P(ADDRESS, Quotas), P(ADDRESS, SubStatus));
  connection_check(__func__, LsaHandle);
  if (by_default(&call)) {
    /* A profile to be wiped and freed, and a token as good as any: that of this process. */
    static const char profile[16] = "a secret profile";
    *ProfileBuffer = block_copy(profile, sizeof profile, LSA_BUFFER, __func__);
    *ProfileBufferLength = sizeof profile;
#ifdef __linux__
    *Token = (HANDLE)0x7100;
    tokens_open++;
#else
    OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY | TOKEN_DUPLICATE, Token);
#endif
  }
  return leave(&call);
}

NTSTATUS NTAPI LsaEnumerateLogonSessions(PULONG LogonSessionCount, PLUID *LogonSessionList) {
  CALL(P(ADDRESS, LogonSessionCount), P(ADDRESS, LogonSessionList));
  if (by_default(&call)) *LogonSessionCount = 0;
  return leave(&call);
}

NTSTATUS NTAPI LsaGetLogonSessionData(PLUID LogonId, PSECURITY_LOGON_SESSION_DATA *ppLogonSessionData) {
  CALL(SIZED(LogonId, sizeof *LogonId), P(ADDRESS, ppLogonSessionData));
  if (by_default(&call)) call.status = (NTSTATUS)0xC000005F; /* STATUS_NO_SUCH_LOGON_SESSION */
  return leave(&call);
}
