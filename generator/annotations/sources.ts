// The sources that many facts share.

import type { Source } from '../model.js';

/** Comments in the headers of Microsoft's SDK, for facts that no page states. */
export const sdk: Source = 'seen: the headers of the Windows SDK 10.0.26100';

/** Where Microsoft's pages of Win32 begin. */
export const win32 = 'https://learn.microsoft.com/windows/win32' satisfies Source;
