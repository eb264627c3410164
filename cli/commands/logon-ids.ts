// Identifiers of logon sessions, as `klist` writes them: `0:0x3e7`.

import { CommandError, exitCodes, type Invocation, stringOf } from '../command.js';

export const logonIdText = (logonId: bigint): string =>
  `${logonId >> 32n}:0x${(logonId & 0xffffffffn).toString(16)}`;

/** The logon session of the option `--logon`: `0x3e7`, `0:0x3e7` or `999`. Undefined if it is not given. */
export function logonIdOption(invocation: Invocation): bigint | undefined {
  const text = stringOf(invocation, 'logon');
  if (text === undefined) return undefined;
  const [, high = '0', low = ''] = /^(?:(\d+|0x[\da-f]+):)?(\d+|0x[\da-f]+)$/i.exec(text) ?? [];
  const value = low === '' ? -1n : (BigInt(high) << 32n) | BigInt(low);
  if (value >= 0n && value < 2n ** 64n) return value;
  const advice = '`koffi-sspi sessions` lists them: 0:0x3e7.';
  throw new CommandError(exitCodes.usage, `${text} is no identifier of a logon session.`, advice);
}
