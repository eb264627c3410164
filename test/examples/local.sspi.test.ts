// The examples without a peer: whoami, packages, handshake, raw.

import { userInfo } from 'node:os';
import test from 'ava';
import { account, isWine } from '../real/account.js';
import { run, target, wrongPassword } from './example.js';

/** Kerberos needs a domain: outside the lab there may be none. */
const packages = account ? ['NTLM', 'Kerberos', 'Negotiate'] : ['NTLM', 'Negotiate'];

test('whoami knows the user, and which names there are none of', async (t) => {
  const { code, output } = await run('whoami');
  t.is(code, 0, output);
  const [, name = ''] = output.match(/^NameSamCompatible: .+\\(.+)$/m) ?? [];
  t.is(name.toLowerCase(), userInfo().username.toLowerCase());
  t.regex(output, /^NameDnsDomain: .+$/m);
});

test('packages lists what this machine has', async (t) => {
  const { code, output } = await run('packages');
  t.is(code, 0, output);
  t.regex(output, /^NTLM: .+\n {2}tokens of at most \d+ bytes\n {2}.*\bCONNECTION\b/m);
  t.regex(output, /^Negotiate: /m);
});

for (const packageName of packages) {
  test(`handshake shows the legs of ${packageName} and what came of them`, async (t) => {
    const { code, output } = await run('handshake', [packageName, target]);
    t.is(code, 0, output);
    t.regex(output, /^InitializeSecurityContext: SEC_I_CONTINUE_NEEDED, token of \d{2,} bytes$/m);
    t.regex(output, /^AcceptSecurityContext: SEC_E_OK/m);
    t.regex(output, /^negotiated: (NTLM|Kerberos)$/m);
    // Wine's NTLM does not report granted attributes.
    if (!isWine || packageName !== 'NTLM') t.regex(output, /^client got: .*CONFIDENTIALITY/m);
  });

  test(`raw does the same for ${packageName}`, async (t) => {
    const { code, output } = await run('raw', [packageName, target]);
    t.is(code, 0, output);
    t.regex(output, /^client: SEC_(I_CONTINUE_NEEDED|E_OK), token of \d{2,} bytes$/m);
    t.regex(output, /^server: SEC_E_OK, token of \d+ bytes$/m);
  });
}

test('a wrong password, and a package that there is none of, are told in one line', async (t) => {
  const refused = await run('handshake', ['NTLM', target], wrongPassword);
  t.is(refused.code, 1);
  // The client's lines on stdout may follow.
  t.is(refused.output.match(/^AcceptSecurityContext: SEC_E_LOGON_DENIED .+$/gm)?.length, 1);
  t.notRegex(refused.output, /^\s+at /m, 'no stack');
  const missing = await run('handshake', ['no such package']);
  t.is(missing.code, 1);
  t.regex(missing.output, /^AcquireCredentialsHandle: SEC_E_SECPKG_NOT_FOUND .+\n$/);
  const raw = await run('raw', ['no such package']);
  t.is(raw.code, 1);
  t.regex(raw.output, /^QuerySecurityPackageInfo gave 0x80090305\n$/);
});
