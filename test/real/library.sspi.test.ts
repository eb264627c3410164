// The library override on Windows: another DLL instead of secur32.dll.

import test from 'ava';
import { BindingError, enumerateSecurityPackages, setLibrary } from '../../src/index.js';

const fails = (code: string) => ({ instanceOf: BindingError, code });

test.serial('a DLL that is no SSPI is named with the export it lacks', (t) => {
  setLibrary('kernel32.dll');
  const error = t.throws(() => enumerateSecurityPackages(), fails('ERR_SSPI_MISSING_EXPORT'));
  t.regex(error?.message ?? '', /^EnumerateSecurityPackagesW is not exported/);
});

test.serial('the library cannot be changed once it is in use', (t) => {
  const error = t.throws(() => setLibrary('secur32.dll'), fails('ERR_SSPI_LIBRARY_IN_USE'));
  t.regex(error?.message ?? '', /kernel32\.dll/);
});
