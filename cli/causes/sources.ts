// The pages and documents in which many causes were learnt.

import type { CauseSource } from './cause.js';

/** @param path of a page below Microsoft's pages of Win32 */
export const win32 = (path: string): CauseSource =>
  `https://learn.microsoft.com/windows/win32/${path}`;

/** @param path of an article below Microsoft's troubleshooting of Windows Server */
export const troubleshoot = (path: string): CauseSource =>
  `https://learn.microsoft.com/troubleshoot/windows-server/${path}`;

/** What Windows itself says of the statuses from CERT_E to SEC_E. */
export const comErrors = win32('com/com-error-codes-4');

/** What Windows itself says of each NTSTATUS. */
export const erref: CauseSource = 'MS-ERREF 2.3.1';

/** Comments in the headers, for statuses that are newer than the pages. */
export const sdk: CauseSource = 'seen: the headers of the Windows SDK 10.0.26100';

/** @param name of a page of wincrypt.h, such as nf-wincrypt-certgetcertificatechain */
export const wincrypt = (name: string): CauseSource => win32(`api/wincrypt/${name}`);

/** @param path of an article below Microsoft's troubleshooting of connections to SQL Server */
export const sql = (path: string): CauseSource =>
  `https://learn.microsoft.com/troubleshoot/sql/database-engine/connect/${path}`;

/** @param thread as GitHub names it, owner/name#number: somebody met the status there, and found why */
export const issue = (thread: `${string}/${string}#${number}`): CauseSource =>
  `seen: GitHub ${thread}`;
