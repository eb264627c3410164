// A CA for this run, and what it has certified: the server `localhost` and a client.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run, runDirectory } from '../processes.js';
import { program } from '../system-packages.js';
import { windowsPath } from '../wine.js';
import type { Facts } from './connect.js';

export const PFX_PASSWORD = 'the PFX password';

const CONFIGURATION = `[req]
distinguished_name = name
[name]
[ca]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
[server]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature, keyEncipherment
extendedKeyUsage = serverAuth
subjectAltName = DNS:localhost, IP:127.0.0.1
[client]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = clientAuth
`;

export interface Certificates {
  /** The path of `ca.pem`, `server.key` ... */
  file(name: string): string;
  /** The same for tests, as Windows' Node names files. */
  facts: Facts;
}

let made: Promise<Certificates> | undefined;

/** Makes them when they are first asked for, 1 s. */
export function certificates(): Promise<Certificates> {
  made ??= make();
  return made;
}

async function make(): Promise<Certificates> {
  const directory = path.join(runDirectory(), 'tls');
  mkdirSync(directory);
  const file = (name: string) => path.join(directory, name);
  writeFileSync(file('openssl.cnf'), CONFIGURATION);
  const openssl = (...args: string[]) => run(program('openssl'), args, { cwd: directory });

  const issue = async (name: string, subject: string, ...by: string[]) => {
    const request = ['req', '-x509', '-config', file('openssl.cnf'), '-extensions', name];
    const key = ['-newkey', 'rsa:2048', '-nodes', '-keyout', file(`${name}.key`)];
    const what = ['-days', '2', '-subj', `/CN=${subject}`, '-out', file(`${name}.pem`)];
    await openssl(...request, ...key, ...what, ...by);
  };
  await issue('ca', 'koffi-sspi test CA');
  for (const [name, subject] of Object.entries({ server: 'localhost', client: 'alice' })) {
    await issue(name, subject, '-CA', file('ca.pem'), '-CAkey', file('ca.key'));
    const pair = ['-inkey', file(`${name}.key`), '-in', file(`${name}.pem`)];
    const out = ['-out', file(`${name}.pfx`), '-passout', `pass:${PFX_PASSWORD}`];
    await openssl('pkcs12', '-export', ...pair, '-certfile', file('ca.pem'), ...out);
  }
  return {
    file,
    facts: {
      ca: windowsPath(file('ca.pem')),
      serverPfx: windowsPath(file('server.pfx')),
      clientPfx: windowsPath(file('client.pfx')),
      pfxPassword: PFX_PASSWORD,
    },
  };
}
