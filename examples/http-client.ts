// Fetches a page from a server that requires Negotiate or NTLM. Run: node http-client.ts URL [TARGET] [--any-server]
//
// Authenticates as the logged-on user, or as SSPI_USER, SSPI_DOMAIN and SSPI_PASSWORD. TARGET is the server's service
// principal name, by default HTTP/ and the host name in the URL; '' for none.
//
// The server must authenticate itself, which is possible with Kerberos and not with NTLM; --any-server skips that check.
import { once } from 'node:events';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { parseArgs } from 'node:util';
import { acquireCredentialsHandle, ClientContext, ISC_REQ, SECPKG_CRED } from 'koffi-sspi';

interface Answer {
  status: number;
  /** `Negotiate`, `NTLM`, or one of them with a token. */
  challenges: string[];
  body: string;
}

/** Limits on an unauthenticated server: time, and size of the response. */
const patience = 30_000;
const longestBody = 16 * 1024 * 1024;
const mostLegs = 10;

async function read(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > longestBody) throw new Error(`The page is longer than ${longestBody} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

async function get(url: URL, agent: http.Agent, authorization?: string): Promise<Answer> {
  const headers = authorization === undefined ? {} : { authorization };
  const signal = AbortSignal.timeout(patience);
  const request = (url.protocol === 'https:' ? https : http).get(url, { agent, headers, signal });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  const challenges = response.headers['www-authenticate']?.split(/,\s*/) ?? [];
  return { status: response.statusCode ?? 0, challenges, body: await read(response) };
}

/** The token in the server's response. */
function tokenOf({ challenges }: Answer, scheme: string): Buffer | null {
  const challenge = challenges.find((one) => one.startsWith(`${scheme} `));
  return challenge ? Buffer.from(challenge.slice(scheme.length + 1), 'base64') : null;
}

/** Attributes are final once the context is established: before its last token goes out, or with the server's. */
function checkServer(context: ClientContext): void {
  if (!context.missingAttributes()?.includes('MUTUAL_AUTH')) return;
  throw new Error('The server cannot prove who it is: MUTUAL_AUTH was not granted.');
}

async function authenticate(
  url: URL,
  targetName: string,
  agent: http.Agent,
  anyServer: boolean,
): Promise<Answer> {
  let answer = await get(url, agent);
  if (answer.status !== 401) return answer;
  const scheme = ['Negotiate', 'NTLM'].find((name) => answer.challenges.includes(name));
  if (!scheme) throw new Error(`The server wants ${answer.challenges}, not Negotiate or NTLM.`);

  const { SSPI_USER: user, SSPI_DOMAIN: domain = '', SSPI_PASSWORD: password = '' } = process.env;
  using credential = acquireCredentialsHandle({
    package: scheme,
    credentialUse: SECPKG_CRED.OUTBOUND,
    ...(user === undefined ? {} : { authIdentity: { user, domain, password } }),
  });
  using context = new ClientContext(credential, {
    ...(targetName ? { targetName } : {}),
    contextReq: ISC_REQ.MUTUAL_AUTH,
  });
  let token: Buffer | null = null;
  for (let legs = 0; legs < mostLegs; legs++) {
    const leg = await context.stepAsync(token);
    if (context.established && !anyServer) checkServer(context);
    if (!leg.token) break;
    answer = await get(url, agent, `${scheme} ${leg.token.toString('base64')}`);
    token = tokenOf(answer, scheme);
    if (!token || context.established) break;
  }

  if (answer.status === 401) throw new Error(`The server refuses the user (${scheme}).`);
  // The page must not be trusted before Kerberos' last token has authenticated the server.
  if (!context.established) throw new Error('The server did not prove who it is.');
  return answer;
}

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { 'any-server': { type: 'boolean', default: false } },
  });
  const [address, target] = positionals;
  if (address === undefined) {
    throw new Error('Usage: node http-client.ts URL [TARGET] [--any-server]');
  }
  const url = new URL(address);
  // One connection for all requests: NTLM authenticates the connection.
  const options = { keepAlive: true, maxSockets: 1 };
  const agent = url.protocol === 'https:' ? new https.Agent(options) : new http.Agent(options);
  try {
    const targetName = target ?? `HTTP/${url.hostname}`;
    const { status, body } = await authenticate(url, targetName, agent, values['any-server']);
    console.log(`${status} ${http.STATUS_CODES[status]}\n${body}`);
  } finally {
    agent.destroy();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
