// Names of users and computers, and translation between name formats.

import type { EXTENDED_NAME_FORMAT } from '../../generated/enums.js';
import {
  GetComputerObjectNameW,
  GetUserNameExW,
  TranslateNameW,
} from '../../generated/functions.js';
import { type AsyncOptions, callAsync, type PreparedCall, signalOf } from '../native/call-async.js';
import { checkString, toInteger } from '../native/check.js';
import { fixedText, wide } from '../native/memory.js';
import { readText } from '../sspi/win32-error.js';

const checkFormat = (name: string, format: unknown): EXTENDED_NAME_FORMAT =>
  toInteger(name, 'int32', format) as EXTENDED_NAME_FORMAT;

/**
 * The name of the calling thread's user; within `impersonate`, of the client.
 * @param format a constant of EXTENDED_NAME_FORMAT: `NameSamCompatible` is DOMAIN\user
 * @throws TypeError or RangeError that names the parameter
 * @throws Win32Error such as ERROR_NONE_MAPPED, if there is no name in that format
 * @see https://learn.microsoft.com/windows/win32/api/secext/nf-secext-getusernameexw
 */
export function getUserNameEx(format: EXTENDED_NAME_FORMAT): string {
  const checked = checkFormat('format', format);
  return readText('GetUserNameEx', (memory, units) => GetUserNameExW(checked, memory, units));
}

/**
 * The name of the process's user, without blocking: every format but `NameSamCompatible` asks a domain controller,
 * if there is one. Runs on another thread, so that `impersonate` has no effect on it.
 * @param format a constant of EXTENDED_NAME_FORMAT
 * @returns null if there is no name in that format, or no domain controller to ask: GetLastError, which would tell
 *   the two apart, belongs to the other thread
 * @throws TypeError or RangeError that names the parameter
 * @see https://learn.microsoft.com/windows/win32/api/secext/nf-secext-getusernameexw
 */
export async function getUserNameExAsync(
  format: EXTENDED_NAME_FORMAT,
  options: AsyncOptions = {},
): Promise<string | null> {
  const checked = checkFormat('format', format);
  const signal = signalOf(options);
  const { name, wanted } = await callAsync(prepareName(checked, usualUnits), signal);
  return wanted ? (await callAsync(prepareName(checked, wanted), signal)).name : name;
}

function prepareName(
  format: EXTENDED_NAME_FORMAT,
  room: number,
): PreparedCall<'GetUserNameExW', { name: string | null; wanted?: number }> {
  const units = Uint32Array.of(room);
  const memory = new Uint16Array(room);
  return {
    name: 'GetUserNameExW',
    values: () => [format, memory, units],
    finish(succeeded) {
      if (succeeded !== 0) return { name: fixedText(memory) };
      const [wanted = 0] = units;
      return wanted > room ? { name: null, wanted } : { name: null };
    },
  };
}

/** The initial buffer size, in UTF-16 units. */
const usualUnits = 1024;

/**
 * The name of this computer's account in its domain.
 * @param format a constant of EXTENDED_NAME_FORMAT
 * @throws TypeError or RangeError that names the parameter
 * @throws Win32Error if the computer is not in a domain, or has no name in that format
 * @see https://learn.microsoft.com/windows/win32/api/secext/nf-secext-getcomputerobjectnamew
 */
export function getComputerObjectName(format: EXTENDED_NAME_FORMAT): string {
  const checked = checkFormat('format', format);
  return readText('GetComputerObjectName', (memory, units) =>
    GetComputerObjectNameW(checked, memory, units),
  );
}

/**
 * Translates the name of a directory account into another format.
 * @param from the format of `accountName`, a constant of EXTENDED_NAME_FORMAT
 * @param to the format to translate into, likewise
 * @throws TypeError or RangeError that names the parameter
 * @throws Win32Error such as ERROR_NONE_MAPPED
 * @see https://learn.microsoft.com/windows/win32/api/secext/nf-secext-translatenamew
 */
export function translateName(
  accountName: string,
  from: EXTENDED_NAME_FORMAT,
  to: EXTENDED_NAME_FORMAT,
): string {
  checkString('accountName', accountName);
  const [given, wanted] = [checkFormat('from', from), checkFormat('to', to)];
  const account = wide(accountName);
  return readText('TranslateName', (memory, units) =>
    TranslateNameW(account, given, wanted, memory, units),
  );
}
