// `npm run demo`: real handshakes for NTLM, Kerberos and Negotiate. `-- --json` for programs.

import { parseArgs } from 'node:util';
import { enumerateSecurityPackages } from '../../src/index.js';
import { readDemoAccount } from './demo-account.js';
import { demonstrate } from './demonstrate.js';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });

const account = readDemoAccount();
const installed = new Set(enumerateSecurityPackages().map(({ name }) => name));
const say = values.json ? () => {} : (line: string) => console.log(line);
let allOk = true;

say(`SSPI of ${account.implementation}`);
for (const name of ['NTLM', 'Kerberos', 'Negotiate']) {
  const missing = whyMissing(name);
  if (missing !== undefined) {
    console.error(`${name}: not shown, because ${missing}.`);
    continue;
  }
  say(`\n${name}`);
  const result = demonstrate(name, account, say);
  say(result.ok ? '  ok' : '  NOT OK');
  if (values.json) console.log(JSON.stringify(result));
  allOk &&= result.ok;
}
process.exitCode = allOk ? 0 : 1;

/** Why this machine cannot show a package, or undefined if it can. */
function whyMissing(name: string): string | undefined {
  if (!installed.has(name)) return 'this machine does not have the package';
  if (name === 'Kerberos' && 'reason' in account.kerberos) return account.kerberos.reason;
  return undefined;
}
