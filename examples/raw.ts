// A handshake with the raw layer alone: C's names, C's memory. Run: node raw.ts [PACKAGE] [TARGET]
//
// PACKAGE is NTLM by default; TARGET is a service that this process can act as, which Kerberos needs. The client is the
// logged-on user, or SSPI_USER, SSPI_DOMAIN and SSPI_PASSWORD.
import * as sspi from 'koffi-sspi/raw';

const [packageName = 'NTLM', targetName] = process.argv.slice(2);
const { SSPI_USER: user, SSPI_DOMAIN: domain = '', SSPI_PASSWORD: password = '' } = process.env;

/** Raw functions return a status and do not throw for it: this throws for a failure. */
function check(functionName: string, status: number): void {
  if (status < 0) throw new Error(`${functionName} gave 0x${(status >>> 0).toString(16)}`);
}

/** PSecPkgInfoW points to memory of SSPI: copies what is needed, then frees it. */
function largestToken(): number {
  const packageInfo = new BigUint64Array(1);
  const status = sspi.QuerySecurityPackageInfoW(sspi.wide(packageName), packageInfo);
  check('QuerySecurityPackageInfo', status);
  const address = packageInfo[0] ?? 0n;
  const { cbMaxToken } = sspi.decode(sspi.SecPkgInfoW, address);
  sspi.FreeContextBuffer(address);
  return cbMaxToken;
}

/** SEC_WINNT_AUTH_IDENTITY_W keeps the memory of its strings alive; null is the logged-on user. */
function authIdentity() {
  if (user === undefined) return null;
  return sspi.alloc(sspi.SEC_WINNT_AUTH_IDENTITY_W, {
    User: sspi.wide(user),
    UserLength: user.length,
    Domain: sspi.wide(domain),
    DomainLength: domain.length,
    Password: sspi.wide(password),
    PasswordLength: password.length,
    Flags: sspi.SEC_WINNT_AUTH_IDENTITY_UNICODE,
  });
}

function acquire(use: number, identity: ReturnType<typeof authIdentity>) {
  const credential = sspi.alloc(sspi.SecHandle);
  const status = sspi.AcquireCredentialsHandleW(
    null, // pszPrincipal
    sspi.wide(packageName),
    use,
    null, // pvLogonId
    identity,
    null, // pGetKeyFn
    null, // pvGetKeyArgument
    credential,
    sspi.alloc(sspi.TimeStamp),
  );
  check('AcquireCredentialsHandle', status);
  return credential;
}

type Token = ReturnType<typeof tokenBuffer>;

/** A SecBufferDesc with one SecBuffer, a token in the memory given. */
function tokenBuffer(memory: Uint8Array) {
  const buffer = sspi.alloc(sspi.SecBuffer, {
    BufferType: sspi.SECBUFFER_TOKEN,
    cbBuffer: memory.byteLength,
    pvBuffer: memory,
  });
  const descriptor = sspi.alloc(sspi.SecBufferDesc, {
    ulVersion: sspi.SECBUFFER_VERSION,
    cBuffers: 1,
    pBuffers: buffer,
  });
  return { buffer, descriptor };
}

/** A few packages finish their token in CompleteAuthToken, and say so by the status. */
function complete(status: number, context: sspi.View<sspi.SecHandle>, token: Token): void {
  if (status !== sspi.SEC_I_COMPLETE_NEEDED && status !== sspi.SEC_I_COMPLETE_AND_CONTINUE) return;
  check('CompleteAuthToken', sspi.CompleteAuthToken(context, token.descriptor));
}

function handshake(): void {
  const size = largestToken();
  const fromClient = Buffer.alloc(size);
  const fromServer = Buffer.alloc(size);
  const clientCredential = acquire(sspi.SECPKG_CRED_OUTBOUND, authIdentity());
  const serverCredential = acquire(sspi.SECPKG_CRED_INBOUND, null);
  const client = sspi.alloc(sspi.SecHandle);
  const server = sspi.alloc(sspi.SecHandle);
  const attributes = new Uint32Array(1);
  const expiry = sspi.alloc(sspi.TimeStamp);
  let hasClient = false;
  let hasServer = false;
  let input: sspi.View<sspi.SecBufferDesc> | null = null;

  try {
    for (;;) {
      const question = tokenBuffer(fromClient);
      let status = sspi.InitializeSecurityContextW(
        clientCredential,
        hasClient ? client : null, // phContext: null on the first call
        targetName ? sspi.wide(targetName) : null,
        sspi.ISC_REQ_CONFIDENTIALITY,
        0,
        sspi.SECURITY_NATIVE_DREP,
        input,
        0,
        client,
        question.descriptor,
        attributes,
        expiry,
      );
      check('InitializeSecurityContext', status);
      hasClient = true;
      complete(status, client, question);
      console.log(`client: ${show(status)}, token of ${question.buffer.cbBuffer} bytes`);
      if (question.buffer.cbBuffer === 0) break;

      const answer = tokenBuffer(fromServer);
      status = sspi.AcceptSecurityContext(
        serverCredential,
        hasServer ? server : null,
        tokenBuffer(fromClient.subarray(0, question.buffer.cbBuffer)).descriptor,
        sspi.ASC_REQ_CONFIDENTIALITY,
        sspi.SECURITY_NATIVE_DREP,
        server,
        answer.descriptor,
        attributes,
        expiry,
      );
      check('AcceptSecurityContext', status);
      hasServer = true;
      complete(status, server, answer);
      console.log(`server: ${show(status)}, token of ${answer.buffer.cbBuffer} bytes`);
      if (answer.buffer.cbBuffer === 0) break;
      input = tokenBuffer(fromServer.subarray(0, answer.buffer.cbBuffer)).descriptor;
    }
  } finally {
    if (hasClient) sspi.DeleteSecurityContext(client);
    if (hasServer) sspi.DeleteSecurityContext(server);
    sspi.FreeCredentialsHandle(clientCredential);
    sspi.FreeCredentialsHandle(serverCredential);
  }
}

function show(status: number): string {
  if (status === sspi.SEC_E_OK) return 'SEC_E_OK';
  if (status === sspi.SEC_I_CONTINUE_NEEDED) return 'SEC_I_CONTINUE_NEEDED';
  return `0x${status.toString(16)}`;
}

try {
  handshake();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
