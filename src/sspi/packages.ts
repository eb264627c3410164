// The security packages of this machine and their capabilities.

import {
  EnumerateSecurityPackagesW,
  QuerySecurityPackageInfoW,
} from '../../generated/functions.js';
import { SecPkgInfoW } from '../../generated/structs.js';
import type { Address, SecurityPackageInfo } from '../declaration.js';
import { AddressRoom } from '../native/address-room.js';
import { checkString } from '../native/check.js';
import { copyHidden, copyString16, wideForCall } from '../native/memory.js';
import { sizeof, view } from '../native/struct.js';
import { checkStatus } from './error.js';
import { consume } from './release.js';

export type { SecurityPackageInfo };

/** Reads `count` SecPkgInfoW that lie in a row. */
export function readPackages(address: Address, count: number): SecurityPackageInfo[] {
  const size = sizeof(SecPkgInfoW);
  const memory = copyHidden(address, count * size);
  const packages: SecurityPackageInfo[] = [];
  for (let index = 0; index < count; index++) {
    const info = view(SecPkgInfoW, memory, index * size);
    packages.push({
      name: copyString16(info.Name) ?? '',
      comment: copyString16(info.Comment) ?? '',
      capabilities: info.fCapabilities,
      version: info.wVersion,
      rpcId: info.wRPCID,
      maxToken: info.cbMaxToken,
    });
  }
  return packages;
}

/** Reads one SecPkgInfoW; null for a null pointer. */
export const packageAt = (address: Address): SecurityPackageInfo | null =>
  address === 0n ? null : (readPackages(address, 1)[0] ?? null);

/**
 * Lists the installed packages.
 * @throws SspiError if SSPI cannot list them
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-enumeratesecuritypackagesw
 */
export function enumerateSecurityPackages(): SecurityPackageInfo[] {
  const count = new Uint32Array(1);
  const list = new AddressRoom();
  checkStatus('EnumerateSecurityPackages', EnumerateSecurityPackagesW(count, list.word));
  return consume(list.read(), (address) => readPackages(address, count[0] ?? 0));
}

/**
 * Describes one package.
 * @param packageName `NTLM`, `Kerberos`, `Negotiate`, `Microsoft Unified Security Protocol Provider` ...
 * @throws TypeError if the name is not a string
 * @throws SspiError `SEC_E_SECPKG_NOT_FOUND` if there is no such package
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-querysecuritypackageinfow
 */
export function querySecurityPackageInfo(packageName: string): SecurityPackageInfo {
  checkString('packageName', packageName);
  const name = wideForCall(packageName);
  const found = new AddressRoom(name);
  const status = QuerySecurityPackageInfoW(name.word, found.word);
  checkStatus('QuerySecurityPackageInfo', status);
  return consume(found.read(), (address) => readPackages(address, 1)[0] as SecurityPackageInfo);
}

const known = new Map<string, SecurityPackageInfo>();

/**
 * The same, frozen, and queried once for each name: every credential needs it, and a package describes itself in the
 * same way as long as it is installed.
 */
export function knownPackage(packageName: string): SecurityPackageInfo {
  const before = known.get(packageName);
  if (before) return before;
  const info = Object.freeze(querySecurityPackageInfo(packageName));
  known.set(packageName, info);
  return info;
}
