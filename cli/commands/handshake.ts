// `handshake`: a client against a server in this process, leg by leg, and the state of both contexts afterwards.

import {
  ASC_REQ,
  acquireCredentialsHandle,
  type CredHandle,
  flagNames,
  ISC_REQ,
  type PlainAuthIdentity,
  querySecurityPackageInfo,
  SECPKG_CRED,
  SspiError,
  type TracedCall,
  trace,
} from '../../src/index.js';
import {
  type Command,
  CommandError,
  exitCodes,
  type Invocation,
  onlyArgument,
  stringOf,
} from '../command.js';
import { packageNames } from '../completion/names.js';
import { readPassword } from '../password.js';
import { type HandshakeReport, shakeHands } from './handshake-legs.js';
import { mask32Of } from './masks.js';

export const handshake: Command = {
  name: 'handshake',
  summary: 'client against server in one process: each leg, and what the context knows',
  usage:
    'PACKAGE [--user NAME] [--domain NAME] [--password-stdin] [--target SPN] [--require FLAG,...] [--async] [--dump]',
  help: [
    [
      '--user NAME',
      "the client's user, and the server's where no user is logged on; default: the logged-on user",
    ],
    ['--domain NAME', "the user's domain or realm"],
    ['--password-stdin', 'reads the password from stdin; default: prompts for it'],
    [
      '--target SPN',
      'the service principal name; this process must be able to act as that service. Kerberos requires it; without it, Negotiate uses NTLM',
    ],
    [
      '--require FLAG,...',
      'flags that must be granted: names of ISC_REQ, or a number; exit code 1 if one is not. Default: requests the usual flags, requires none',
    ],
    ['--async', 'uses the asynchronous calls'],
    ['--dump', 'prints each leg and its token, decoded and in hex, instead of the diagram'],
  ],
  examples: [
    'koffi-sspi handshake NTLM',
    'koffi-sspi handshake Negotiate --target HTTP/example.com --require MUTUAL_AUTH',
    'koffi-sspi handshake NTLM --user alice --domain LAB --password-stdin < pw.txt',
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
  completesArguments: packageNames,
  completesOptions: { require: { list: () => Object.keys(ISC_REQ) } },
  async run(invocation) {
    const packageName = onlyArgument(invocation, handshake);
    const required = stringOf(invocation, 'require');
    const requested = requests(required);
    const user = clientUser(invocation);
    // Fail on an unknown package before asking for a password.
    querySecurityPackageInfo(packageName);
    const identity = user && { ...user, password: await readPassword(invocation, user.user) };
    const calls: TracedCall[] = [];
    const stop = trace((call) => calls.push(call));
    try {
      using client = acquire(packageName, SECPKG_CRED.OUTBOUND, identity);
      using server = acquireServer(packageName, identity);
      stop();
      identity?.password.fill(0);
      const target = stringOf(invocation, 'target') ?? null;
      const report = await shakeHands(invocation, { client, server, target, ...requested, calls });
      return required === undefined ? exitCodes.ok : checkGranted(report);
    } finally {
      stop();
      identity?.password.fill(0);
    }
  },
};

function checkGranted({ client, server }: HandshakeReport): number {
  const missing = [...new Set([...client.notGranted, ...server.notGranted])];
  if (missing.length === 0) return exitCodes.ok;
  throw new CommandError(
    exitCodes.failure,
    `Not granted: ${missing.join(', ')}.`,
    '`koffi-sspi packages` shows what a package can do; --target and --user decide what it does.',
  );
}

const usual = 'MUTUAL_AUTH,REPLAY_DETECT,SEQUENCE_DETECT,CONFIDENTIALITY,INTEGRITY';

interface Requests {
  readonly isc: number;
  /** The flags of the same names, as far as ASC_REQ has them. */
  readonly asc: number;
}

function requests(given = usual): Requests {
  const isc = mask32Of(given, 'ISC_REQ');
  const bits: Readonly<Record<string, unknown>> = ASC_REQ;
  const names = flagNames('ISC_REQ', isc);
  const asc = names.reduce(
    (mask, name) => mask | (typeof bits[name] === 'number' ? bits[name] : 0),
    0,
  );
  return { isc, asc: asc >>> 0 };
}

/** The client's user; undefined for the logged-on user. */
function clientUser(invocation: Invocation): { user: string; domain?: string } | undefined {
  const user = stringOf(invocation, 'user');
  const domain = stringOf(invocation, 'domain');
  if (user !== undefined) return { user, ...(domain === undefined ? {} : { domain }) };
  if (domain === undefined && !invocation.values['password-stdin']) return undefined;
  throw new CommandError(exitCodes.usage, '--domain and --password-stdin need --user.');
}

const acquire = (packageName: string, use: SECPKG_CRED, authIdentity?: PlainAuthIdentity) =>
  acquireCredentialsHandle({
    package: packageName,
    credentialUse: use,
    ...(authIdentity ? { authIdentity } : {}),
  });

/** As the logged-on user. sspi-rs has none: its server needs the identity to accept. */
function acquireServer(packageName: string, identity: PlainAuthIdentity | undefined): CredHandle {
  try {
    return acquire(packageName, SECPKG_CRED.INBOUND);
  } catch (error) {
    if (!(error instanceof SspiError) || !identity) throw error;
    return acquire(packageName, SECPKG_CRED.INBOUND, identity);
  }
}
