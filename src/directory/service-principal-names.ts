// DsMakeSpn and DsGetSpn: compose service principal names (SPNs).

import { DS_SPN_DNS_HOST, type DS_SPN_NAME_TYPE } from '../../generated/enums.js';
import { DsFreeSpnArrayW, DsGetSpnW, DsMakeSpnW } from '../../generated/functions.js';
import type { Address } from '../declaration.js';
import { checkObject, checkString, rangeError, toInteger } from '../native/check.js';
import { copyString16, fixedText, wide } from '../native/memory.js';
import { pointersAt } from '../native/struct.js';
import { consume } from '../sspi/release.js';
import { checkWin32 } from '../sspi/win32-error.js';
import { checkTexts, optionalText, textArray } from './text.js';

export interface DsMakeSpnOptions {
  /** `HTTP`, `ldap`, `MSSQLSvc` ... */
  readonly serviceClass: string;
  /** The host by its DNS name, or the service's name where it differs. */
  readonly serviceName: string;
  /** The host, where `serviceName` is another name. */
  readonly instanceName?: string;
  /** 0, the default, for none. */
  readonly instancePort?: number;
  /** Who referred to the host, if it is named by its IP address only. */
  readonly referrer?: string;
}

/** ERROR_BUFFER_OVERFLOW and ERROR_MORE_DATA: the size that is needed is given back. */
const tooSmall: readonly number[] = [111, 234];

/** Longer than most names. */
const usualUnits = 256;

/**
 * Composes an SPN: `class/instance:port/name`, or `class/name` if both are the same.
 * @throws TypeError or RangeError that names the option
 * @throws Win32Error such as ERROR_87 for characters that no SPN has
 * @see https://learn.microsoft.com/windows/win32/api/ntdsapi/nf-ntdsapi-dsmakespnw
 */
export function dsMakeSpn(options: DsMakeSpnOptions): string {
  checkObject('options', options);
  const { serviceClass, serviceName, instanceName, instancePort = 0, referrer } = options;
  checkString('options.serviceClass', serviceClass);
  checkString('options.serviceName', serviceName);
  const values = [
    wide(serviceClass),
    wide(serviceName),
    optionalText('options.instanceName', instanceName),
    checkPort('options.instancePort', instancePort),
    optionalText('options.referrer', referrer),
  ] as const;
  const units = Uint32Array.of(usualUnits);
  let memory = new Uint16Array(usualUnits);
  let error = DsMakeSpnW(...values, units, memory);
  if (tooSmall.includes(error) && (units[0] ?? 0) > memory.length) {
    memory = new Uint16Array(units[0] ?? 0);
    error = DsMakeSpnW(...values, units, memory);
  }
  checkWin32('DsMakeSpn', error);
  return fixedText(memory);
}

export interface DsGetSpnOptions {
  /** A constant of DS_SPN_NAME_TYPE: DS_SPN_DNS_HOST by default. */
  readonly type?: DS_SPN_NAME_TYPE;
  readonly serviceClass: string;
  /** The name of the service, for the types DS_SPN_DOMAIN, DS_SPN_NB_DOMAIN, DS_SPN_SERVICE and DS_SPN_DN_HOST. */
  readonly serviceName?: string;
  /** 0, the default, for none. */
  readonly instancePort?: number;
  /** Other names of the host; by default those that Windows knows of this computer. */
  readonly instanceNames?: readonly string[];
  /** Their ports, as many. */
  readonly instancePorts?: readonly number[];
}

/**
 * Composes the SPNs of a service on this computer: those that `setspn` would register for it. It registers nothing.
 * @throws TypeError or RangeError that names the option
 * @throws Win32Error
 * @see https://learn.microsoft.com/windows/win32/api/ntdsapi/nf-ntdsapi-dsgetspnw
 */
export function dsGetSpn(options: DsGetSpnOptions): string[] {
  checkObject('options', options);
  const { type = DS_SPN_DNS_HOST, serviceClass, serviceName, instancePort = 0 } = options;
  checkString('options.serviceClass', serviceClass);
  const names = options.instanceNames && checkTexts('options.instanceNames', options.instanceNames);
  const ports = checkPorts(options.instancePorts, names?.length ?? 0);
  const count = new Uint32Array(1);
  const list = new BigUint64Array(1);
  const error = DsGetSpnW(
    toInteger('options.type', 'int32', type) as DS_SPN_NAME_TYPE,
    wide(serviceClass),
    optionalText('options.serviceName', serviceName),
    checkPort('options.instancePort', instancePort),
    names?.length ?? 0,
    names ? textArray(names) : null,
    ports,
    count,
    list,
  );
  checkWin32('DsGetSpn', error);
  const [length = 0] = count;
  const read = (address: Address) =>
    pointersAt(address, length).map((pointer) => copyString16(pointer) ?? '');
  return consume(list[0] ?? 0n, read, (address) => DsFreeSpnArrayW(length, address));
}

const checkPort = (name: string, value: unknown): number =>
  toInteger(name, 'uint16', value) as number;

function checkPorts(ports: readonly number[] | undefined, count: number): Uint16Array | null {
  if (ports === undefined) return null;
  const checked = Uint16Array.from(ports, (port, index) =>
    checkPort(`options.instancePorts[${index}]`, port),
  );
  if (checked.length === count) return checked;
  throw rangeError('options.instancePorts', `${count} ports, as there are names`, ports.length);
}
