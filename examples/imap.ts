// Logs on to a mail server by IMAP, and counts the mails. Run: node imap.ts HOST [PORT]
//
// By Kerberos, as the logged-on user, or as SSPI_USER, SSPI_DOMAIN and SSPI_PASSWORD. Port 993 is that of IMAP over TLS, with
// Schannel; others are not encrypted. SPN is the server's service principal name, if not imap/ and the host.
import { once } from 'node:events';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import type { Duplex } from 'node:stream';
import { acquireCredentialsHandle, SECPKG_CRED, UNISP_NAME_W } from 'koffi-sspi';
import { createSaslClient } from 'koffi-sspi/sasl';
import { connectSchannel } from 'koffi-sspi/tls';

const [host = '', port = '993'] = process.argv.slice(2);
const {
  SSPI_USER: user,
  SSPI_DOMAIN: domain = '',
  SSPI_PASSWORD: password = '',
  SPN,
} = process.env;

/** Limits on a server that has not authenticated: time in milliseconds, and characters of its answers. */
const patience = 30_000;
const longestAnswer = 100_000;

async function open(): Promise<Duplex> {
  if (Number(port) !== 993) {
    const socket = connect(Number(port), host);
    await once(socket, 'connect');
    return socket;
  }
  using credential = acquireCredentialsHandle({
    package: UNISP_NAME_W,
    credentialUse: SECPKG_CRED.OUTBOUND,
  });
  return connectSchannel({ host, port: 993, targetName: host }, { credential });
}

/** The lines of the server, one by one. */
async function* linesOf(stream: Duplex): AsyncGenerator<string, never> {
  let size = 0;
  stream.on('data', (chunk: Buffer) => {
    size += chunk.byteLength;
    if (size > longestAnswer) stream.destroy(new Error('The server says too much.'));
  });
  yield* createInterface({ input: stream });
  throw stream.errored ?? new Error('The server has closed the connection.');
}

async function countMails(stream: Duplex): Promise<string> {
  const lines = linesOf(stream);
  const next = async () => (await lines.next()).value;
  /** The lines up to the answer to a command, which must be OK. */
  const answer = async (tag: string, first: string): Promise<string[]> => {
    const all = [first];
    while (!all.at(-1)?.startsWith(`${tag} `)) all.push(await next());
    if (!all.at(-1)?.startsWith(`${tag} OK`)) throw new Error(`The server: ${all.at(-1)}`);
    return all;
  };

  await next(); // its greeting
  // Mail servers have no security layer.
  using sasl = await createSaslClient({
    mechanism: 'GSSAPI',
    service: 'imap',
    host,
    securityLayer: 'none',
    ...(user === undefined ? {} : { authIdentity: { user, domain, password } }),
    ...(SPN ? { servicePrincipalName: SPN } : {}),
  });
  stream.write('a AUTHENTICATE GSSAPI\r\n');
  let line = await next();
  while (line.startsWith('+')) {
    const response = await sasl.stepAsync(Buffer.from(line.slice(2), 'base64'));
    stream.write(`${response.toString('base64')}\r\n`);
    line = await next();
  }
  await answer('a', line);
  if (!sasl.done) throw new Error('The server let the user in before the login was over.');

  stream.write('b EXAMINE INBOX\r\n');
  const said = await answer('b', await next());
  stream.end('c LOGOUT\r\n');
  return said.map((one) => /^\* (\d+) EXISTS$/.exec(one)?.[1]).find(Boolean) ?? '0';
}

try {
  if (!host) throw new Error('Usage: node imap.ts HOST [PORT]');
  const stream = await open();
  const timer = setTimeout(() => stream.destroy(new Error('The server takes too long.')), patience);
  try {
    console.log(`${await countMails(stream)} mails`);
  } finally {
    clearTimeout(timer);
    stream.destroy();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
