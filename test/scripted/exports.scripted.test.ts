// The scripted library exports every function that the package may call; exceptions are listed with the reason.

import koffi from 'koffi';
import { declarations, type FunctionName } from '../../src/raw.js';
import { scriptedLibrary } from './control.js';
import { test } from './scripted-test.js';

/** The thin layer uses UTF-16 only, takes no part in dialogs and installs no packages. */
const leftOut = (name: string): boolean =>
  /A$/.test(name) ||
  /^Sspi\w*CredUI|UpdateCredentials|SecurityPackageW$|^InitSecurityInterface/.test(name);

/** Those of Schannel itself and of the rest of Windows come from their own DLLs. */
const libraries = ['secur32.dll', 'sspicli.dll', 'credui.dll'];

test('every function of the headers, save those left out', (t) => {
  const library = koffi.load(scriptedLibrary);
  const names = (Object.keys(declarations.functions) as FunctionName[]).filter((name) =>
    libraries.includes(declarations.functions[name].library),
  );
  const missing = names.filter((name) => {
    try {
      library.func(name, 'int32', []);
      return false;
    } catch {
      return true;
    }
  });
  t.deepEqual(missing, names.filter(leftOut));
});
