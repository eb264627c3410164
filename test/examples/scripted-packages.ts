// Preloaded into an example: the scripted package answers in place of Negotiate and NTLM. It tells a server
// what Wine does not: the client's name, and a token with groups.

import { imports } from '../../generated/imports.js';
import { setLibrary, wide } from '../../src/raw.js';
import { DLL } from '../ssp/control.js';

setLibrary(DLL);

/** Where each function takes the name of the package. */
const places = { AcquireCredentialsHandleW: 1, QuerySecurityPackageInfoW: 0 } as const;

for (const name of Object.keys(places) as (keyof typeof places)[]) {
  const call = imports[name];
  imports[name] = (...values) => call(...values.with(places[name], wide('Scripted')));
}
