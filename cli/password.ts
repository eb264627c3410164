// The password of a user, from stdin or a prompt, as bytes that can be wiped.

import { isUtf8 } from 'node:buffer';
import { CommandError, exitCodes, type Invocation } from './command.js';
import { isUtf16, secretLineOf } from './secret-line.js';

/** The password as UTF-16LE, for the caller to wipe, without a trailing line break. */
export async function readPassword({ values, io }: Invocation, user: string): Promise<Buffer> {
  if (values['password-stdin']) {
    const input = await io.readInput();
    if (input.length === 0) {
      throw new CommandError(
        exitCodes.usage,
        'There is no password on stdin.',
        'Pipe it in, or redirect a file; an empty line is an empty password.',
      );
    }
    if (isUtf8(input) || isUtf16(input)) return secretLineOf(input);
    input.fill(0);
    throw new CommandError(
      exitCodes.usage,
      'The password on stdin is neither UTF-8 nor UTF-16.',
      'A pipe of cmd uses the code page of the console: redirect a file, or type the password.',
    );
  }
  const secret = await io.askSecret(`Password of ${user}: `);
  if (secret !== undefined) return secret;
  throw new CommandError(
    exitCodes.usage,
    'There is no terminal to prompt for the password.',
    'Give it on stdin, with --password-stdin.',
  );
}
