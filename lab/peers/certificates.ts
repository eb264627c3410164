// A CA for this run, and what it has certified: the server `localhost` and a client, with the fixtures' keys.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run, runDirectory } from '../processes.js';
import { PROJECT } from '../project.js';
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
subjectAltName = DNS:localhost, IP:127.0.0.1, DNS:*.example.com
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

  const issue = async (name: string, subject: string, ...more: string[]) => {
    const request = ['req', '-x509', '-config', file('openssl.cnf'), '-extensions', name];
    const what = ['-days', '2', '-subj', `/CN=${subject}`, '-out', file(`${name}.pem`)];
    await openssl(...request, ...what, ...more);
  };
  const newKey = ['-newkey', 'rsa:2048', '-nodes', '-keyout', file('ca.key')];
  await issue('ca', 'koffi-sspi test CA', ...newKey);
  for (const [name, subject] of Object.entries({ server: 'localhost', client: 'alice' })) {
    // Wine cannot sign with about one new key in twelve ("Public key signing has failed", GnuTLS says): with
    // those of the fixtures it can.
    const key = path.join(PROJECT, 'test/tls/fixtures', `${name}-key.pem`);
    copyFileSync(key, file(`${name}.key`));
    const by = ['-key', file(`${name}.key`), '-CA', file('ca.pem'), '-CAkey', file('ca.key')];
    await issue(name, subject, ...by);
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
