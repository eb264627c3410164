// `repl`: JavaScript with the package, its constants and a traced pair of contexts at hand.

import { start } from 'node:repl';
import { inspect } from 'node:util';
import {
  BindingError,
  enumerateSecurityPackages,
  type PlainAuthIdentity,
} from '../../src/index.js';
import { table } from '../columns.js';
import {
  type Command,
  CommandError,
  exitCodes,
  type Invocation,
  noArgument,
  stringOf,
} from '../command.js';
import { readPassword } from '../password.js';
import { Session } from '../repl/session.js';
import { loadTokens } from '../token/load.js';

export const replCommand: Command = {
  name: 'repl',
  summary: 'JavaScript with the package, its constants and a traced pair of contexts',
  usage: '[--user NAME] [--domain NAME] [--target SPN]',
  help: [
    ['--user NAME', "the client's user: prompts for the password, which is never in the history"],
    ['--domain NAME', "the user's domain or realm"],
    ['--target SPN', 'the service principal name that pair() uses'],
  ],
  examples: ['koffi-sspi repl'],
  options: {
    user: { type: 'string' },
    domain: { type: 'string' },
    target: { type: 'string' },
  },
  async run(invocation) {
    noArgument(invocation, replCommand);
    const identity = await identityOf(invocation);
    const { io } = invocation;
    io.out(greeting(invocation));
    const target = stringOf(invocation, 'target');
    const session = new Session({ io, identity, target, tokens: await tokensIfThere() });
    try {
      await new Promise((resolve) => {
        // No file has the history: what is typed may hold secrets.
        const server = start({ prompt: 'sspi> ', useGlobal: true, writer: writer(invocation) });
        server.once('exit', resolve);
        session.define(server.context);
      });
      return exitCodes.ok;
    } finally {
      session.dispose();
    }
  },
};

async function identityOf(invocation: Invocation): Promise<PlainAuthIdentity | undefined> {
  const user = stringOf(invocation, 'user');
  const domain = stringOf(invocation, 'domain');
  if (user === undefined) {
    if (domain === undefined) return undefined;
    throw new CommandError(exitCodes.usage, '--domain needs --user.');
  }
  const password = await readPassword(invocation, user);
  return { user, password, ...(domain === undefined ? {} : { domain }) };
}

function greeting({ io: { columns } }: Invocation): string {
  const rows = [
    ["pair('NTLM')", 'makes a client and a server; then client, server'],
    ['step()', 'takes the next leg; run() takes all; leg, legs'],
    ['diagram()', 'draws the calls; calls has them'],
    ['parseToken(leg.token)', 'takes a token apart'],
    ['ISC_REQ, trace ...', 'all of koffi-sspi; raw has the raw layer'],
  ];
  const known = missing();
  return `${table(rows, '  ', columns)}${known === undefined ? '' : `${known}\n`}`;
}

async function tokensIfThere(): Promise<object | undefined> {
  try {
    return await loadTokens();
  } catch (error) {
    if (error instanceof CommandError) return undefined;
    throw error;
  }
}

/** Why there is no SSPI here, if there is none. */
function missing(): string | undefined {
  try {
    enumerateSecurityPackages();
    return undefined;
  } catch (error) {
    if (!(error instanceof BindingError)) throw error;
    return `${error.message}\nWhat needs no SSPI works: parseToken, describeStatus, flagNames, constants.`;
  }
}

/** Of what a terminal acts on, inspect leaves only characters that turn the direction of text or hide. */
const writer =
  ({ io }: Invocation) =>
  (value: unknown): string =>
    inspect(value, { colors: io.colours }).replace(
      /[\p{Cf}\p{Zl}\p{Zp}]/gu,
      (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
    );
