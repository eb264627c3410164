// `handshake`: a client against a server in this process, leg by leg, and what the context knows afterwards.

import { hostname } from 'node:os';
import { ASC_REQ, SECPKG_CRED } from '../../../generated/flags.js';
import { ClientContext } from '../../context/client-context.js';
import type { HandshakeContext } from '../../context/handshake-context.js';
import type { Leg } from '../../context/leg.js';
import { ServerContext } from '../../context/server-context.js';
import { acquireCredentialsHandle, type CredHandle } from '../../credentials/credentials.js';
import { flagNames } from '../../flags.js';
import {
  type Command,
  CommandError,
  exitCodes,
  type Invocation,
  onlyArgument,
  stringOf,
} from '../command.js';
import { paint } from '../io.js';
import { json, tree, wrap } from '../print.js';
import { describeToken } from '../token/describe.js';
import { type Fields, TokenError } from '../token/reader.js';
import { maskOf } from './explain.js';

export const handshake: Command = {
  name: 'handshake',
  summary: 'client against server in one process: each leg, and what the context knows',
  usage:
    'PACKAGE [--user NAME] [--domain NAME] [--password-stdin] [--target SPN] [--require FLAG,...]',
  help: [
    ['--user NAME', 'who the client is; without it, the logged-on user'],
    ['--domain NAME', "the user's domain or realm"],
    ['--password-stdin', 'reads the password from stdin; without it, it is asked for'],
    ['--target SPN', 'the service the client asks for; HOST/ and this computer by default'],
    ['--require FLAG,...', 'what is asked of the context: names of ISC_REQ, or a number'],
    ['--async', 'calls beside the event loop'],
    ['--dump', 'shows each token, taken apart and in hex'],
  ],
  examples: [
    'koffi-sspi handshake NTLM',
    'koffi-sspi handshake Negotiate --target HTTP/www.example.com --require MUTUAL_AUTH,INTEGRITY',
    'koffi-sspi handshake Kerberos --user alice --domain EXAMPLE.COM --password-stdin < password.txt',
  ],
  options: {
    user: { type: 'string' },
    domain: { type: 'string' },
    'password-stdin': { type: 'boolean' },
    target: { type: 'string' },
    require: { type: 'string' },
    async: { type: 'boolean' },
    dump: { type: 'boolean' },
  },
  async run(invocation) {
    const packageName = onlyArgument(invocation, handshake);
    const requested = requests(stringOf(invocation, 'require'));
    using client = await clientCredential(invocation, packageName);
    using server = acquireCredentialsHandle({
      package: packageName,
      credentialUse: SECPKG_CRED.INBOUND,
    });
    const report = await shakeHands(invocation, client, server, requested);
    if (invocation.json) invocation.io.out(json(report));
    return exitCodes.ok;
  },
};

const usual = 'MUTUAL_AUTH,REPLAY_DETECT,SEQUENCE_DETECT,CONFIDENTIALITY,INTEGRITY';

interface Requests {
  readonly isc: number;
  /** The flags of the same names; a server cannot ask for all that a client can. */
  readonly asc: number;
}

function requests(given = usual): Requests {
  const isc = maskOf(given, 'ISC_REQ');
  const bits: Readonly<Record<string, unknown>> = ASC_REQ;
  const names = flagNames('ISC_REQ', isc);
  const asc = names.reduce(
    (mask, name) => mask | (typeof bits[name] === 'number' ? bits[name] : 0),
    0,
  );
  return { isc, asc: asc >>> 0 };
}

async function clientCredential(invocation: Invocation, packageName: string): Promise<CredHandle> {
  const user = stringOf(invocation, 'user');
  const domain = stringOf(invocation, 'domain');
  const use = { package: packageName, credentialUse: SECPKG_CRED.OUTBOUND };
  if (user === undefined) {
    if (domain === undefined && !invocation.values['password-stdin'])
      return acquireCredentialsHandle(use);
    throw new CommandError(exitCodes.usage, '--domain and --password-stdin need --user.');
  }
  const password = await readPassword(invocation, user);
  try {
    const authIdentity = { user, password, ...(domain === undefined ? {} : { domain }) };
    return acquireCredentialsHandle({ ...use, authIdentity });
  } finally {
    password.fill(0);
  }
}

/** As UTF-16 in memory that is wiped; one line break at the end is not part of it. */
async function readPassword({ values, io }: Invocation, user: string): Promise<Buffer> {
  if (values['password-stdin']) {
    const text = (await io.readInput()).toString('utf8').replace(/\r?\n$/, '');
    return Buffer.from(text, 'utf16le');
  }
  const text = await io.askSecret(`Password of ${user}: `);
  if (text !== undefined) return Buffer.from(text, 'utf16le');
  throw new CommandError(
    exitCodes.usage,
    'There is no terminal to ask for the password on.',
    'Give it on stdin, with --password-stdin.',
  );
}

interface LegReport {
  readonly function: string;
  readonly status: string;
  readonly input: number;
  readonly output: number;
  readonly microseconds: number;
  readonly token?: string;
  readonly described?: Fields;
}

/** More legs than any package takes. */
const mostLegs = 20;

async function shakeHands(
  invocation: Invocation,
  clientCred: CredHandle,
  serverCred: CredHandle,
  { isc, asc }: Requests,
) {
  const targetName = stringOf(invocation, 'target') ?? `HOST/${hostname()}`;
  using client = new ClientContext(clientCred, { targetName, contextReq: isc });
  using server = new ServerContext(serverCred, { contextReq: asc });
  const { io } = invocation;
  const say = (text: string) => invocation.json || io.out(text);
  say(`${paint(io, 'bold', clientCred.package.name)}  ${targetName}\n`);
  const legs: LegReport[] = [];
  let token: Buffer | null = null;
  while (legs.length < mostLegs && !(client.established && server.established)) {
    const side: ClientContext | ServerContext = legs.length % 2 === 0 ? client : server;
    if (legs.length > 0 && token === null) {
      throw new CommandError(
        exitCodes.failure,
        'The handshake stopped: there is no token to send.',
      );
    }
    const begin = performance.now();
    const leg: Leg = invocation.values.async
      ? await side.stepAsync(token as Buffer)
      : side.step(token as Buffer);
    const report = legReport(
      leg,
      token,
      performance.now() - begin,
      invocation.values.dump === true,
    );
    legs.push(report);
    say(legText(invocation, report));
    token = leg.token;
  }
  const known = {
    client: knowledge('ISC_REQ', 'ISC_RET', isc, client),
    server: knowledge('ASC_REQ', 'ASC_RET', asc, server),
  };
  say(`\n${tree(io, known)}`);
  return { package: clientCred.package.name, target: targetName, legs, ...known };
}

function legReport(leg: Leg, input: Buffer | null, duration: number, dump: boolean): LegReport {
  return {
    function: leg.functionName,
    status: leg.code,
    input: input?.length ?? 0,
    output: leg.token?.length ?? 0,
    microseconds: Math.round(duration * 1000),
    ...(dump && leg.token
      ? { token: leg.token.toString('hex'), described: described(leg.token) }
      : {}),
  };
}

function described(token: Buffer): Fields {
  try {
    return describeToken(token);
  } catch (error) {
    if (error instanceof TokenError) return { format: 'unknown' };
    throw error;
  }
}

function legText({ io }: Invocation, report: LegReport): string {
  const { input, output, microseconds } = report;
  const line = `  ${report.function.padEnd(25)}  ${report.status.padEnd(21)}  in ${input}, out ${output} bytes, ${microseconds} us\n`;
  if (report.described === undefined) return line;
  const bytes = report.token?.replace(/(.{80})/g, '$1 ') ?? '';
  return `${line}${tree(io, report.described, '    ')}${wrap(bytes, '    ', 90)}`;
}

/** What may not be shown, or is shown already. */
const unshown = new Set([
  'SESSION_KEY',
  'NEGO_KEYS',
  'KEYING_MATERIAL',
  'ACCESS_TOKEN',
  'SUBJECT_SECURITY_ATTRIBUTES',
]);

function knowledge(
  requests: 'ISC_REQ' | 'ASC_REQ',
  grants: 'ISC_RET' | 'ASC_RET',
  requested: number,
  context: HandshakeContext,
) {
  const attributes: Record<string, unknown> = {};
  const without: Record<string, string> = {};
  for (const report of context.sweepContextAttributes()) {
    if (unshown.has(report.name)) continue;
    if ('value' in report) attributes[report.name] = report.value;
    else if ('code' in report) without[report.name] = report.code;
  }
  return {
    requested: flagNames(requests, requested),
    granted: flagNames(grants, context.attributes ?? 0),
    notGranted: context.missingAttributes() ?? [],
    expiry: context.expiry ?? 'not said',
    attributes,
    notKnown: Object.keys(without),
  };
}
