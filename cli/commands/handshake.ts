// `handshake`: a client against a server in this process, leg by leg, and the state of both contexts afterwards.

import {
  ASC_REQ,
  type AuthIdentityOptions,
  acquireCredentialsHandle,
  type CredHandle,
  flagNames,
  querySecurityPackageInfo,
  SECPKG_CRED,
  SspiError,
} from '../../src/index.js';
import {
  type Command,
  CommandError,
  exitCodes,
  type Invocation,
  onlyArgument,
  stringOf,
} from '../command.js';
import { secretLineOf } from '../secret-line.js';
import { mask32Of } from './explain.js';
import { shakeHands } from './handshake-legs.js';

export const handshake: Command = {
  name: 'handshake',
  summary: 'client against server in one process: each leg, and what the context knows',
  usage:
    'PACKAGE [--user NAME] [--domain NAME] [--password-stdin] [--target SPN] [--require FLAG,...] [--async] [--dump]',
  help: [
    ['--user NAME', "the client's user, and the server's where no user is logged on;"],
    ['', 'default: the logged-on user'],
    ['--domain NAME', "the user's domain or realm"],
    ['--password-stdin', 'reads the password from stdin; default: prompts for it'],
    [
      '--target SPN',
      'the service principal name; this process must be able to act as that service.',
    ],
    ['', 'Kerberos requires it; without it, Negotiate uses NTLM'],
    ['--require FLAG,...', 'flags that must be granted: names of ISC_REQ, or a number;'],
    ['', 'exit code 1 if one is not. Default: requests the usual flags, requires none'],
    ['--async', 'uses the asynchronous calls'],
    ['--dump', 'prints each token, decoded and in hex'],
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
    const required = stringOf(invocation, 'require');
    const requested = requests(required);
    const who = clientUser(invocation);
    // Fail on an unknown package before asking for a password.
    querySecurityPackageInfo(packageName);
    const credentials = await acquireBoth(invocation, packageName, who);
    using client = credentials.client;
    using server = credentials.server;
    const target = stringOf(invocation, 'target') ?? null;
    const report = await shakeHands(invocation, { client, server, target, ...requested });
    const missing = [...new Set([...report.client.notGranted, ...report.server.notGranted])];
    if (required === undefined || missing.length === 0) return exitCodes.ok;
    throw new CommandError(
      exitCodes.failure,
      `Not granted: ${missing.join(', ')}.`,
      '`koffi-sspi packages` shows what a package can do; --target and --user decide what it does.',
    );
  },
};

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

async function acquireBoth(
  invocation: Invocation,
  packageName: string,
  who: ReturnType<typeof clientUser>,
): Promise<{ client: CredHandle; server: CredHandle }> {
  const acquire = (credentialUse: SECPKG_CRED, authIdentity?: AuthIdentityOptions) =>
    acquireCredentialsHandle({
      package: packageName,
      credentialUse,
      ...(authIdentity ? { authIdentity } : {}),
    });
  if (who === undefined) {
    const client = acquire(SECPKG_CRED.OUTBOUND);
    return { client, server: orDispose(client, () => acquire(SECPKG_CRED.INBOUND)) };
  }
  const password = await readPassword(invocation, who.user);
  try {
    const identity = { ...who, password };
    const client = acquire(SECPKG_CRED.OUTBOUND, identity);
    const server = orDispose(client, () => {
      try {
        return acquire(SECPKG_CRED.INBOUND);
      } catch (error) {
        // sspi-rs has no logged-on user: its server needs the identity to accept.
        if (!(error instanceof SspiError)) throw error;
        return acquire(SECPKG_CRED.INBOUND, identity);
      }
    });
    return { client, server };
  } finally {
    password.fill(0);
  }
}

function orDispose(client: CredHandle, acquire: () => CredHandle): CredHandle {
  try {
    return acquire();
  } catch (error) {
    client.dispose();
    throw error;
  }
}

/** The password as UTF-16LE, for the caller to wipe, without a trailing line break. */
async function readPassword({ values, io }: Invocation, user: string): Promise<Buffer> {
  if (values['password-stdin']) {
    const input = await io.readInput();
    if (input.length === 0) {
      throw new CommandError(
        exitCodes.usage,
        'There is no password on stdin.',
        'Pipe it in, or redirect a file; an empty line is an empty password.',
      );
    }
    return secretLineOf(input);
  }
  const secret = await io.askSecret(`Password of ${user}: `);
  if (secret !== undefined) return secret;
  throw new CommandError(
    exitCodes.usage,
    'There is no terminal to prompt for the password.',
    'Give it on stdin, with --password-stdin.',
  );
}
