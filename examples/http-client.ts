// Fetches a page from a server that wants Negotiate or NTLM. Run: node http-client.ts URL [TARGET]
//
// As the logged-on user, or as SSPI_USER, SSPI_DOMAIN and SSPI_PASSWORD of the environment say. TARGET is
// the server's service principal name, where that is not HTTP/ and the name in the URL.
import { once } from 'node:events';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { text } from 'node:stream/consumers';
import { acquireCredentialsHandle, ClientContext, ISC_REQ, SECPKG_CRED } from 'koffi-sspi';

interface Answer {
  status: number;
  /** `Negotiate`, `NTLM`, or one of them with a token. */
  challenges: string[];
  body: string;
}

async function get(url: URL, agent: http.Agent, authorization?: string): Promise<Answer> {
  const headers = authorization === undefined ? {} : { authorization };
  const request = (url.protocol === 'https:' ? https : http).get(url, { agent, headers });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  const challenges = response.headers['www-authenticate']?.split(/,\s*/) ?? [];
  return { status: response.statusCode ?? 0, challenges, body: await text(response) };
}

/** The token that the server answered with. */
function tokenOf({ challenges }: Answer, scheme: string): Buffer | null {
  const challenge = challenges.find((one) => one.startsWith(`${scheme} `));
  return challenge ? Buffer.from(challenge.slice(scheme.length + 1), 'base64') : null;
}

async function authenticate(url: URL, targetName: string, agent: http.Agent): Promise<Answer> {
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
  using context = new ClientContext(credential, { targetName, contextReq: ISC_REQ.MUTUAL_AUTH });
  let token: Buffer | null = null;
  do {
    const leg = await context.stepAsync(token);
    if (!leg.token) break;
    answer = await get(url, agent, `${scheme} ${leg.token.toString('base64')}`);
    token = tokenOf(answer, scheme);
  } while (token && !context.established);

  if (answer.status === 401) throw new Error(`The server refuses the user (${scheme}).`);
  // The page came, but not from whom it should: Kerberos' server proves itself with the last token.
  if (!context.established) throw new Error('The server did not prove who it is.');
  return answer;
}

try {
  const [address, target] = process.argv.slice(2);
  if (address === undefined) throw new Error('Usage: node http-client.ts URL [TARGET]');
  const url = new URL(address);
  // One connection for all requests: NTLM authenticates the connection.
  const options = { keepAlive: true, maxSockets: 1 };
  const agent = url.protocol === 'https:' ? new https.Agent(options) : new http.Agent(options);
  try {
    const { status, body } = await authenticate(url, target ?? `HTTP/${url.hostname}`, agent);
    console.log(`${status} ${http.STATUS_CODES[status]}\n${body}`);
  } finally {
    agent.destroy();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
