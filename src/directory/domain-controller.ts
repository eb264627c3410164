// DsGetDcName: finds a domain controller.

import { NetApiBufferFree } from '../../generated/functions.js';
import { DOMAIN_CONTROLLER_INFOW } from '../../generated/structs.js';
import type { Address } from '../declaration.js';
import { type AsyncOptions, type PreparedCall, run, runAsync } from '../native/call-async.js';
import { checkFlags, checkObject } from '../native/check.js';
import { copyString16 } from '../native/memory.js';
import { decode } from '../native/struct.js';
import { guidText } from '../sspi/guid.js';
import { consume } from '../sspi/release.js';
import { checkWin32 } from '../sspi/win32-error.js';
import { optionalText } from './text.js';

export interface DsGetDcNameOptions {
  /** The domain by its DNS or its NetBIOS name; by default that of this computer. */
  readonly domain?: string;
  /** The site in which the controller should be; by default the nearest. */
  readonly site?: string;
  /** The computer that is asked; by default this one. */
  readonly computer?: string;
  /** DSGETDC flags: DS_KDC_REQUIRED, DS_FORCE_REDISCOVERY ... */
  readonly flags?: number;
}

/** A domain controller. Text that Windows does not give is null. */
export interface DomainController {
  /** Without the backslashes that Windows puts before it. */
  readonly name: string | null;
  /** An IP address, or a NetBIOS name; without backslashes, too. */
  readonly address: string | null;
  /** A constant of DS_ADDRESS_TYPE. */
  readonly addressType: number;
  readonly domainGuid: string;
  readonly domain: string | null;
  readonly forest: string | null;
  /** DS_CONTROLLER flags: what the controller is and does. */
  readonly flags: number;
  readonly site: string | null;
  readonly clientSite: string | null;
}

function prepare(options: DsGetDcNameOptions): PreparedCall<'DsGetDcNameW', DomainController> {
  checkObject('options', options);
  const { domain, site, computer, flags = 0 } = options;
  const texts = [
    optionalText('options.computer', computer),
    optionalText('options.domain', domain),
    optionalText('options.site', site),
  ] as const;
  const wanted = checkFlags('options.flags', flags);
  const pointer = new BigUint64Array(1);
  return {
    name: 'DsGetDcNameW',
    values: () => [texts[0], texts[1], null, texts[2], wanted, pointer],
    finish(error) {
      checkWin32('DsGetDcName', error);
      return consume(pointer[0] ?? 0n, readController, NetApiBufferFree);
    },
  };
}

function readController(address: Address): DomainController {
  const info = decode(DOMAIN_CONTROLLER_INFOW, address);
  return {
    name: withoutBackslashes(copyString16(info.DomainControllerName)),
    address: withoutBackslashes(copyString16(info.DomainControllerAddress)),
    addressType: info.DomainControllerAddressType,
    domainGuid: guidText(info.DomainGuid),
    domain: copyString16(info.DomainName),
    forest: copyString16(info.DnsForestName),
    flags: info.Flags,
    site: copyString16(info.DcSiteName),
    clientSite: copyString16(info.ClientSiteName),
  };
}

const withoutBackslashes = (name: string | null): string | null =>
  name?.replace(/^\\\\/, '') ?? null;

/**
 * Finds a domain controller of a domain, as `nltest /dsgetdc` does. Blocks on DNS and the network.
 * @throws TypeError or RangeError that names the option
 * @throws Win32Error ERROR_1355 if there is no such domain, or no controller can be reached
 * @see https://learn.microsoft.com/windows/win32/api/dsgetdc/nf-dsgetdc-dsgetdcnamew
 */
export function dsGetDcName(options: DsGetDcNameOptions = {}): DomainController {
  return run(prepare(options));
}

/** As `dsGetDcName`, without blocking. */
export async function dsGetDcNameAsync(
  options: DsGetDcNameOptions & AsyncOptions = {},
): Promise<DomainController> {
  return runAsync(prepare(options), options);
}
