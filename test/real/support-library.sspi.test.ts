// With SSPI from another library, its support functions still come from Windows' own DLLs.

import test from 'ava';
import * as raw from '../../src/raw.js';

test('a library that stands in for SSPI does not stand in for tokens, certificates and errors', (t) => {
  // It exports neither SSPI's functions nor those of access tokens.
  raw.setLibrary('kernel32.dll');
  t.throws(() => raw.SspiLocalFree(null), { code: 'ERR_SSPI_MISSING_EXPORT' });
  const store = raw.CertOpenStore(raw.CERT_STORE_PROV_MEMORY, 0, 0n, 0, null);
  t.not(store, 0n, `error ${raw.GetLastError()}`);
  t.is(raw.CertEnumCertificatesInStore(store, null), 0n);
  t.is(raw.CertCloseStore(store, 0), 1);
  t.is(raw.RevertToSelf(), 1);
});

test('who this is: the token of the process, its user, the account of that', (t) => {
  const handle = Buffer.alloc(8);
  t.is(raw.OpenProcessToken(raw.GetCurrentProcess(), raw.TOKEN_QUERY, handle), 1);
  const token = handle.readBigUInt64LE();
  const memory = Buffer.alloc(256);
  const length = Buffer.alloc(4);
  t.is(raw.GetTokenInformation(token, raw.TokenUser, memory, memory.length, length), 1);
  const sid = raw.view(raw.TOKEN_USER, memory).User.Sid;

  const text = Buffer.alloc(8);
  t.is(raw.ConvertSidToStringSidW(sid, text), 1);
  const address = text.readBigUInt64LE();
  t.regex(raw.copyString16(address) ?? '', /^S-1-5-/);
  t.is(raw.LocalFree(address), 0n);

  const name = Buffer.alloc(512);
  const size = Buffer.from(Uint32Array.of(256).buffer);
  t.is(raw.GetUserNameW(name, size), 1);
  const user = name.toString('utf16le', 0, (size.readUInt32LE() - 1) * 2);
  t.not(user, '');
  t.is(raw.CloseHandle(token), 1);
});
