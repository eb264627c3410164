// Fetches a page over HTTPS with Schannel, the TLS of Windows. Run: node tls-client.ts URL [--insecure]
//
// Windows checks the server's certificate, unless --insecure is given.
import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import http, { type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { parseArgs } from 'node:util';
import {
  acquireCredentialsHandle,
  flagNames,
  SCH_CRED_FLAGS,
  SECPKG_ATTR,
  SECPKG_CRED,
  TlsStream,
  UNISP_NAME_W,
} from 'koffi-sspi';

/** Time limit of the whole exchange, in milliseconds. */
const patience = 30_000;

/** Prints the properties of the connection. */
function describe({ context }: TlsStream): void {
  const { protocol, cipherStrength } = context.queryContextAttributes(SECPKG_ATTR.CONNECTION_INFO);
  const { cipherSuite } = context.queryContextAttributes(SECPKG_ATTR.CIPHER_INFO);
  const certificate = context.queryContextAttributes(SECPKG_ATTR.REMOTE_CERT_CONTEXT);
  console.log(`${flagNames('SP_PROT', protocol)}, ${cipherSuite}, ${cipherStrength} bits`);
  console.log(`the server is ${certificate && new X509Certificate(certificate).subject}`);
}

async function fetchPage(url: URL, insecure: boolean): Promise<void> {
  const { AUTO_CRED_VALIDATION, MANUAL_CRED_VALIDATION } = SCH_CRED_FLAGS;
  const validation = insecure ? MANUAL_CRED_VALIDATION : AUTO_CRED_VALIDATION;
  using credential = acquireCredentialsHandle({
    package: UNISP_NAME_W,
    credentialUse: SECPKG_CRED.OUTBOUND,
    schannel: { flags: validation },
  });
  const signal = AbortSignal.timeout(patience);
  const stream = TlsStream.connect(connect(Number(url.port || 443), url.hostname), {
    credential,
    targetName: url.hostname,
    applicationProtocols: ['http/1.1'],
  });
  try {
    await once(stream, 'secureConnect', { signal });
    describe(stream);
    const request = http.get({
      path: url.pathname + url.search,
      headers: { host: url.host, connection: 'close' },
      createConnection: () => stream,
      signal,
    });
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    console.log(`${response.statusCode} ${response.statusMessage}`);
    // Streamed, so that an endless page does not fill the memory.
    for await (const chunk of response) process.stdout.write(chunk);
    console.log();
    signal.throwIfAborted(); // a page whose length is not given ends with its connection
  } finally {
    stream.destroy();
  }
}

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { insecure: { type: 'boolean', default: false } },
  });
  const [address] = positionals;
  if (address === undefined) throw new Error('Usage: node tls-client.ts URL [--insecure]');
  await fetchPage(new URL(address), values.insecure);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
