// `token`: takes a token apart, and verifies NTLM's answer to a challenge. Needs no SSPI.

import { readFileSync } from 'node:fs';
import {
  type Command,
  CommandError,
  exitCodes,
  type Invocation,
  show,
  stringOf,
} from '../command.js';
import { readPassword } from '../password.js';
import { tree } from '../print.js';
import { InputError, tokenFromBytes, tokenFromText } from '../token/input.js';
import { loadTokens } from '../token/load.js';

export const token: Command = {
  name: 'token',
  summary: 'takes a token apart: NTLM, SPNEGO, Kerberos, CredSSP, TLS',
  usage:
    '[BASE64 | HEX | HEADER | -] [--from FILE] [--secrets] [--challenge TOKEN] [--negotiate TOKEN] [--password-stdin]',
  help: [
    ['-', 'reads the token from stdin, as text or as bytes; so does no argument at all'],
    ['--from FILE', 'reads it from a file'],
    ['--secrets', "shows the passwords and PINs in CredSSP's credentials"],
    [
      '--challenge TOKEN',
      "verifies NTLM's response to this challenge with the password of its user; exit code 1 if it is wrong",
    ],
    ['--negotiate TOKEN', 'verifies the integrity code (MIC), too, which covers that message'],
    ['--password-stdin', 'reads the password from stdin; default: prompts for it'],
  ],
  examples: [
    'koffi-sspi token TlRMTVNTUAABAAAAB4IIogAAAAAAAAAAAAAAAAAAAAAKAGFKAAAADw==',
    'koffi-sspi token "Negotiate oRQwEqADCgEBoQsGCSqGSIb3EgECAg=="',
    'koffi-sspi token - --json < token.bin',
  ],
  options: {
    from: { type: 'string' },
    secrets: { type: 'boolean' },
    challenge: { type: 'string' },
    negotiate: { type: 'string' },
    'password-stdin': { type: 'boolean' },
  },
  completesOptions: { from: 'file' },
  async run(invocation) {
    const { parseToken, TokenError, verifyNtlm } = await loadTokens();
    try {
      const bytes = await readToken(invocation);
      const parsed = { ...parseToken(bytes, { secrets: invocation.values.secrets === true }) };
      const challenge = stringOf(invocation, 'challenge');
      if (challenge === undefined) return show(invocation, parsed, tree(invocation.io, parsed));
      const negotiate = stringOf(invocation, 'negotiate');
      const messages = {
        challenge: tokenFromText(challenge),
        negotiate: negotiate === undefined ? undefined : tokenFromText(negotiate),
        authenticate: bytes,
      };
      // Refused before the password is asked for, if they are no such messages.
      const { user } = verifyNtlm({ ...messages, password: '' });
      const password = await readPassword(invocation, user);
      const verified = verifyNtlm({ ...messages, password });
      password.fill(0);
      const result = { ...parsed, verified };
      show(invocation, result, tree(invocation.io, result));
      return verified.response && verified.mic !== false ? exitCodes.ok : exitCodes.failure;
    } catch (error) {
      if (!(error instanceof TokenError || error instanceof InputError)) throw error;
      throw new CommandError(
        exitCodes.unknown,
        error.message,
        'Give the whole token as Base64 or hex, or the header that carries it, in quotes.',
      );
    }
  },
};

async function readToken(invocation: Invocation): Promise<Buffer> {
  const { positionals, io, values } = invocation;
  // An unquoted header arrives as several words.
  const given = positionals.join(' ');
  const file = stringOf(invocation, 'from');
  for (const option of ['negotiate', 'password-stdin']) {
    if (values[option] && stringOf(invocation, 'challenge') === undefined) {
      throw new CommandError(exitCodes.usage, `token: --${option} needs --challenge.`);
    }
  }
  if (file !== undefined) {
    if (given !== '')
      throw new CommandError(exitCodes.usage, 'token: give a token or --from, not both.');
    return tokenFromBytes(readBytes(file));
  }
  if (given !== '-' && given !== '') return tokenFromText(given);
  if (values['password-stdin']) {
    throw new CommandError(
      exitCodes.usage,
      'token: stdin has the password: it cannot have the token, too.',
      'Give the token as an argument, or with --from.',
    );
  }
  return tokenFromBytes(await io.readInput());
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new CommandError(exitCodes.usage, `${file} cannot be read: ${(error as Error).message}`);
  }
}
