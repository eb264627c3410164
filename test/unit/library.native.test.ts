// The library override on a system without SSPI: its errors, in the order in which a process meets them.

import test from 'ava';
import { BindingError, enumerateSecurityPackages, setLibrary } from '../../src/index.js';

/** A library that every such system has, without SSPI's exports. */
const notSspi = process.platform === 'darwin' ? 'libSystem.B.dylib' : 'libc.so.6';

const fails = (code: string) => ({ instanceOf: BindingError, code });

test.serial('without SSPI, calls say what to do', (t) => {
  const error = t.throws(() => enumerateSecurityPackages(), fails('ERR_SSPI_UNAVAILABLE'));
  t.regex(error?.message ?? '', /SSPI_LIBRARY/);
});

test.serial('a library that is missing is named', (t) => {
  setLibrary('/nowhere/libsspi.so');
  const error = t.throws(() => enumerateSecurityPackages(), fails('ERR_SSPI_LIBRARY'));
  t.regex(error?.message ?? '', /^\/nowhere\/libsspi\.so cannot be loaded/);
});

test.serial('a library that is no SSPI is named with the export it lacks', (t) => {
  setLibrary(notSspi);
  const error = t.throws(() => enumerateSecurityPackages(), fails('ERR_SSPI_MISSING_EXPORT'));
  t.regex(error?.message ?? '', /^EnumerateSecurityPackagesW is not exported/);
});

test.serial('the library cannot be changed once it is in use', (t) => {
  const error = t.throws(() => setLibrary('another'), fails('ERR_SSPI_LIBRARY_IN_USE'));
  t.regex(error?.message ?? '', new RegExp(notSspi));
});
