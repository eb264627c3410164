// `token`: takes a token apart. Needs no SSPI.

import { type Command, CommandError, exitCodes } from '../command.js';
import { json, tree } from '../print.js';
import { tokenFromBytes, tokenFromText } from '../token/input.js';
import { loadTokens } from '../token/load.js';
import { TokenError } from '../token/reader.js';

export const token: Command = {
  name: 'token',
  summary: 'takes a token apart: NTLM, SPNEGO, Kerberos, TLS',
  usage: '[BASE64 | HEX | HEADER | -]',
  help: [['-', 'reads the token from stdin, as text or as bytes; so does no argument at all']],
  examples: [
    'koffi-sspi token TlRMTVNTUAABAAAAB4IIogAAAAAAAAAAAAAAAAAAAAAKAGFKAAAADw==',
    'koffi-sspi token "Negotiate oRQwEqADCgEBoQsGCSqGSIb3EgECAg=="',
    'koffi-sspi token - --json < token.bin',
  ],
  options: {},
  async run({ positionals, io, json: asJson }) {
    // An unquoted header arrives as several words.
    const given = positionals.join(' ');
    const { describeToken } = await loadTokens();
    try {
      const fromInput = given === '-' || given === '';
      const bytes = fromInput ? tokenFromBytes(await io.readInput()) : tokenFromText(given);
      const described = describeToken(bytes);
      io.out(asJson ? json(described) : tree(io, described));
      return exitCodes.ok;
    } catch (error) {
      if (!(error instanceof TokenError)) throw error;
      throw new CommandError(
        exitCodes.unknown,
        error.message,
        'Give the whole token as Base64 or hex, or the header that carries it, in quotes.',
      );
    }
  },
};
