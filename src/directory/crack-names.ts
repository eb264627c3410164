// DsCrackNames: translates names of directory objects between formats.

import {
  type DS_NAME_ERROR,
  DS_NAME_FLAG_SYNTACTICAL_ONLY,
  type DS_NAME_FLAGS,
  type DS_NAME_FORMAT,
  DS_NAME_NO_FLAGS,
  DS_UNKNOWN_NAME,
} from '../../generated/enums.js';
import { DsFreeNameResultW, DsUnBindW } from '../../generated/functions.js';
import { DS_NAME_RESULT_ITEMW, DS_NAME_RESULTW } from '../../generated/structs.js';
import type { Address } from '../declaration.js';
import {
  type AsyncOptions,
  callAsync,
  type PreparedCall,
  run,
  signalOf,
} from '../native/call-async.js';
import { checkObject, toInteger } from '../native/check.js';
import { copyString16 } from '../native/memory.js';
import { decode, sizeof } from '../native/struct.js';
import { NativeAddress } from '../sspi/handles.js';
import { consume } from '../sspi/release.js';
import { checkWin32 } from '../sspi/win32-error.js';
import { checkTexts, optionalText, textArray } from './text.js';

export interface DsCrackNamesOptions {
  /** A constant of DS_NAME_FORMAT: the format wanted. */
  readonly desired: DS_NAME_FORMAT;
  /** The format given; DS_UNKNOWN_NAME, the default, lets the controller find out. */
  readonly offered?: DS_NAME_FORMAT;
  /** DS_NAME_FLAGS: with DS_NAME_FLAG_SYNTACTICAL_ONLY nobody is asked. */
  readonly flags?: number;
  /** The controller to ask; by default one of `domain`. */
  readonly domainController?: string;
  /** By default the domain of this computer. */
  readonly domain?: string;
}

/** One translated name. */
export interface CrackedName {
  /** A constant of DS_NAME_ERROR: DS_NAME_NO_ERROR, or why there is no name. */
  readonly status: DS_NAME_ERROR;
  /** The DNS domain of the object; also with DS_NAME_ERROR_DOMAIN_ONLY. Null if it is not known. */
  readonly domain: string | null;
  readonly name: string | null;
}

interface Request {
  readonly names: Buffer;
  readonly count: number;
  readonly flags: DS_NAME_FLAGS;
  readonly formats: readonly [offered: DS_NAME_FORMAT, desired: DS_NAME_FORMAT];
  readonly controller: Buffer | null;
  readonly domain: Buffer | null;
}

function requestOf(names: readonly string[], options: DsCrackNamesOptions): Request {
  const texts = checkTexts('names', names);
  checkObject('options', options);
  const { desired, offered = DS_UNKNOWN_NAME, flags = DS_NAME_NO_FLAGS } = options;
  const format = (name: string, value: unknown) =>
    toInteger(name, 'int32', value) as DS_NAME_FORMAT;
  return {
    names: textArray(texts),
    count: texts.length,
    flags: toInteger('options.flags', 'int32', flags) as DS_NAME_FLAGS,
    formats: [format('options.offered', offered), format('options.desired', desired)],
    controller: optionalText('options.domainController', options.domainController),
    domain: optionalText('options.domain', options.domain),
  };
}

const isLocal = ({ flags }: Request): boolean => (flags & DS_NAME_FLAG_SYNTACTICAL_ONLY) !== 0;

/** The connection, which the caller releases. */
function prepareBind({ controller, domain }: Request): PreparedCall<'DsBindW', NativeAddress> {
  const connection = new NativeAddress((address) => DsUnBindW(BigUint64Array.of(address)));
  return {
    name: 'DsBindW',
    values: () => [controller, domain, connection.memory],
    finish(error) {
      checkWin32('DsBind', error);
      connection.own();
      return connection;
    },
    drop: (made) => made.release(),
  };
}

function prepareCrack(
  request: Request,
  connection: NativeAddress | null,
): PreparedCall<'DsCrackNamesW', CrackedName[]> {
  const { flags, formats, count, names } = request;
  const result = new BigUint64Array(1);
  return {
    name: 'DsCrackNamesW',
    values: () => [connection?.address ?? null, flags, ...formats, count, names, result],
    finish(error) {
      checkWin32('DsCrackNames', error);
      return consume(result[0] ?? 0n, readNames, DsFreeNameResultW);
    },
    over: () => connection?.release(),
  };
}

function readNames(address: Address): CrackedName[] {
  const { cItems, rItems } = decode(DS_NAME_RESULTW, address);
  const size = BigInt(sizeof(DS_NAME_RESULT_ITEMW));
  return Array.from({ length: cItems }, (_, index) => {
    const item = decode(DS_NAME_RESULT_ITEMW, rItems === 0n ? 0n : rItems + BigInt(index) * size);
    return {
      status: item.status as DS_NAME_ERROR,
      domain: copyString16(item.pDomain),
      name: copyString16(item.pName),
    };
  });
}

/**
 * Translates names of directory objects from one format into another. A name that cannot be translated has a `status`,
 * and is no error. Blocks while a domain controller is asked.
 * @throws TypeError or RangeError that names the parameter
 * @throws Win32Error if no controller can be asked
 * @see https://learn.microsoft.com/windows/win32/api/ntdsapi/nf-ntdsapi-dscracknamesw
 */
export function dsCrackNames(
  names: readonly string[],
  options: DsCrackNamesOptions,
): CrackedName[] {
  const request = requestOf(names, options);
  return run(prepareCrack(request, isLocal(request) ? null : run(prepareBind(request))));
}

/** As `dsCrackNames`, without blocking. */
export async function dsCrackNamesAsync(
  names: readonly string[],
  options: DsCrackNamesOptions & AsyncOptions,
): Promise<CrackedName[]> {
  const request = requestOf(names, options);
  const signal = signalOf(options);
  const connection = isLocal(request) ? null : await callAsync(prepareBind(request), signal);
  return callAsync(prepareCrack(request, connection), signal);
}
