// Fetches a page from a server that requires Negotiate or NTLM. Run: node http-client.ts URL [TARGET] [--any-server]
//
// Authenticates as the logged-on user, or as SSPI_USER, SSPI_DOMAIN and SSPI_PASSWORD. TARGET is the server's service
// principal name, by default HTTP/ and the host name in the URL; '' for none.
//
// The server must authenticate itself, which is possible with Kerberos and not with NTLM; --any-server skips that check.
import { STATUS_CODES } from 'node:http';
import { parseArgs } from 'node:util';
import { createFetch } from 'koffi-sspi/http';

/** Limits on an unauthenticated server: time in milliseconds, and size of the response. */
const patience = 30_000;
const longestBody = 16 * 1024 * 1024;

async function read({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > longestBody) throw new Error(`The page is longer than ${longestBody} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { 'any-server': { type: 'boolean', default: false } },
  });
  const [url, target] = positionals;
  if (url === undefined) throw new Error('Usage: node http-client.ts URL [TARGET] [--any-server]');

  const { SSPI_USER: user, SSPI_DOMAIN: domain = '', SSPI_PASSWORD: password = '' } = process.env;
  using fetch = createFetch({
    allow: [new URL(url).origin],
    allowNtlm: values['any-server'],
    mutualAuth: !values['any-server'],
    ...(target === undefined ? {} : { servicePrincipalName: target }),
    ...(user === undefined ? {} : { credentials: { user, domain, password } }),
  });
  const response = await fetch(url, { signal: AbortSignal.timeout(patience) });
  console.log(`${response.status} ${STATUS_CODES[response.status]}\n${await read(response)}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
