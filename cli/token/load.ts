// Loads the readers of tokens on demand: they need asn1js, an optional dependency.

import { CommandError, exitCodes } from '../command.js';

export async function loadTokens(): Promise<typeof import('../../protocols/token/index.js')> {
  try {
    return await import('../../protocols/token/index.js');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new CommandError(
      exitCodes.unavailable,
      'The package asn1js, which reads SPNEGO and Kerberos, is not installed.',
      'It is an optional dependency of koffi-sspi: `npm install asn1js`.',
    );
  }
}
