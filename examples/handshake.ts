// A handshake leg by leg, client and server in one process. Run: node handshake.ts [PACKAGE] [TARGET]
//
// PACKAGE is Negotiate by default, or NTLM, Kerberos ... TARGET is a service that this process can act as, such as
// HTTP/www.example.com, which Kerberos needs; without one, Negotiate uses NTLM. The client is the logged-on user, or
// SSPI_USER, SSPI_DOMAIN and SSPI_PASSWORD.
import {
  ASC_REQ,
  acquireCredentialsHandle,
  ClientContext,
  flagNames,
  ISC_REQ,
  type Leg,
  SECPKG_ATTR,
  SECPKG_CRED,
  ServerContext,
} from 'koffi-sspi';

const [packageName = 'Negotiate', targetName] = process.argv.slice(2);
const { SSPI_USER: user, SSPI_DOMAIN: domain = '', SSPI_PASSWORD: password = '' } = process.env;

function show({ functionName, code, token }: Leg): void {
  console.log(`${functionName}: ${code}, token of ${token?.byteLength ?? 0} bytes`);
}

function handshake(): void {
  using clientCredential = acquireCredentialsHandle({
    package: packageName,
    credentialUse: SECPKG_CRED.OUTBOUND,
    ...(user === undefined ? {} : { authIdentity: { user, domain, password } }),
  });
  using serverCredential = acquireCredentialsHandle({
    package: packageName,
    credentialUse: SECPKG_CRED.INBOUND,
  });
  using client = new ClientContext(clientCredential, {
    ...(targetName ? { targetName } : {}),
    contextReq: ISC_REQ.MUTUAL_AUTH | ISC_REQ.CONFIDENTIALITY | ISC_REQ.INTEGRITY,
  });
  using server = new ServerContext(serverCredential, {
    contextReq: ASC_REQ.MUTUAL_AUTH | ASC_REQ.CONFIDENTIALITY | ASC_REQ.INTEGRITY,
  });

  // The sides exchange tokens until neither has one to send.
  let token = null;
  do {
    const question: Leg = client.step(token);
    show(question);
    if (!question.token) break;
    const answer: Leg = server.step(question.token);
    show(answer);
    token = answer.token;
  } while (token);

  const { packageInfo } = client.queryContextAttributes(SECPKG_ATTR.NEGOTIATION_INFO);
  console.log(`negotiated: ${packageInfo?.name}`);
  console.log(`client got: ${flagNames('ISC_RET', client.attributes ?? 0).join(' ') || 'nothing'}`);
  console.log(`not granted: ${client.missingAttributes()?.join(' ') || 'nothing'}`);
  console.log(`server got: ${flagNames('ASC_RET', server.attributes ?? 0).join(' ') || 'nothing'}`);
}

try {
  handshake();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
