// The Kerberos authority: MIT's KDC on loopback, with its database in this run's directory.
import { randomInt } from 'node:crypto';
import { openSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LabAccount } from './account.js';
import { freePort } from './free-port.js';
import { LabError, tail } from './messages.js';
import { run, runDirectory, start } from './processes.js';
import { program } from './system-packages.js';

const READY_WITHIN_MS = 10_000;

/**
 * The account's own key: a client with this file in KRB5_CLIENT_KTNAME gets tickets without a password.
 * Never set it for the processes under test, whose default credentials must fail.
 */
export function clientKeytab(): string {
  return path.join(runDirectory(), 'client.keytab');
}

/**
 * A second realm, that of an Active Directory, which runs only where servers/samba-ad-dc.ts has started it. Its name is that
 * of the guide's scripts.
 */
export const AD_REALM = 'EXAMPLE.COM';
/** It listens on the protocols' standard ports, at a loopback address that no other lab uses. */
export const adAddress = [127, ...[1, 0, 1].map((least) => randomInt(least, 255))].join('.');

/** A file with the account's ticket of a realm, as its user has it who has logged on: made when it is first asked for. */
export function logOn(account: LabAccount, realm: string): Promise<string> {
  const made = logons.get(realm) ?? makeTicket(account, realm);
  logons.set(realm, made);
  return made;
}

const logons = new Map<string, Promise<string>>();

async function makeTicket({ user, password }: LabAccount, realm: string): Promise<string> {
  const file = path.join(runDirectory(), `ticket-${realm}`);
  const env = { ...environment(), KRB5CCNAME: `FILE:${file}`, PASSWORD: password };
  const command = 'printf "%s\\n" "$PASSWORD" | "$0" "$1"';
  await run('/bin/sh', ['-c', command, program('kinit'), `${user}@${realm}`], { env });
  return file;
}

/** The same configuration, for processes whose default realm is the Active Directory. */
export function adConfiguration(): string {
  return path.join(runDirectory(), 'krb5-ad.conf');
}

const keytabs = new Map<string, Promise<string>>();

/** The keytab of a service of the account's realm, such as `ldap/lab`; created on first use. */
export function serviceKeytab({ domain: realm }: LabAccount, service: string): Promise<string> {
  const make = async () => {
    const keytab = path.join(runDirectory(), `${service.replace('/', '-')}.keytab`);
    const kadmin = (...command: string[]) =>
      run(program('kadmin.local'), ['-r', realm, ...command], { env: environment() });
    await kadmin('addprinc', '-randkey', `${service}@${realm}`);
    await kadmin('ktadd', '-k', keytab, '-norandkey', `${service}@${realm}`);
    return keytab;
  };
  const made = keytabs.get(service) ?? make();
  keytabs.set(service, made);
  return made;
}

/** The environment of the KDC's own programs. */
function environment(): NodeJS.ProcessEnv {
  const file = (name: string) => path.join(runDirectory(), name);
  return { ...process.env, KRB5_CONFIG: file('krb5.conf'), KRB5_KDC_PROFILE: file('kdc.conf') };
}

/** Starts a KDC that knows the account and its target; returns the environment of its clients. */
export async function startKdc(account: LabAccount): Promise<NodeJS.ProcessEnv> {
  const file = (name: string) => path.join(runDirectory(), name);
  const env = environment();
  const keytab = file('krb5.keytab');
  const { user, domain: realm, password, target } = account;

  writeConfiguration(realm, 0);
  await run(program('kdb5_util'), ['-r', realm, 'create', '-s', '-P', 'master'], { env });
  const kadmin = (...command: string[]) =>
    run(program('kadmin.local'), ['-r', realm, ...command], { env });
  await kadmin('addprinc', '-pw', password, `${user}@${realm}`);
  await kadmin('addprinc', '-randkey', `${target}@${realm}`);
  await kadmin('ktadd', '-k', keytab, `${target}@${realm}`);
  await kadmin('ktadd', '-k', clientKeytab(), '-norandkey', `${user}@${realm}`);

  for (let attempts = 5; ; attempts--) {
    const port = await freePort();
    writeConfiguration(realm, port);
    const problem = await listen(realm, port, env, file('krb5kdc.log'));
    if (!problem) break;
    // Another process may have taken the port meanwhile.
    if (attempts === 1 || !problem.includes('in use'))
      throw new LabError(`The Kerberos KDC failed to start:\n${tail(problem)}`);
  }
  return {
    KRB5_CONFIG: env.KRB5_CONFIG,
    KRB5_KTNAME: keytab,
    // One cache per process: the user's own stays untouched, and no test sees another's tickets.
    KRB5CCNAME: 'MEMORY:koffi-sspi-lab',
    KRB5RCACHENAME: `dfl:${file('rcache')}`,
  };
}

function writeConfiguration(realm: string, port: number): void {
  const file = (name: string) => path.join(runDirectory(), name);
  const clients = (defaultRealm: string) => `[libdefaults]
  default_realm = ${defaultRealm}
  udp_preference_limit = 1
  dns_lookup_kdc = false
  dns_lookup_realm = false
  dns_canonicalize_hostname = false
  rdns = false
[realms]
  ${realm} = {
    kdc = 127.0.0.1:${port}
  }
  ${AD_REALM} = {
    kdc = ${adAddress}:88
  }
[domain_realm]
  .${AD_REALM.toLowerCase()} = ${AD_REALM}
[logging]
  default = STDERR
`;
  writeFileSync(file('krb5.conf'), clients(realm));
  writeFileSync(adConfiguration(), clients(AD_REALM));
  writeFileSync(
    file('kdc.conf'),
    `[kdcdefaults]
  kdc_listen = 127.0.0.1:${port}
  kdc_tcp_listen = 127.0.0.1:${port}
[realms]
  ${realm} = {
    database_name = ${file('principal')}
    key_stash_file = ${file('stash')}
    acl_file = ${file('kadm5.acl')}
  }
`,
  );
}

/** Starts the KDC and waits until it answers. If it exits or stays silent, the error shows its log. */
async function listen(
  realm: string,
  port: number,
  env: NodeJS.ProcessEnv,
  log: string,
): Promise<string | undefined> {
  const output = openSync(log, 'w');
  const kdc = start(program('krb5kdc'), ['-n', '-r', realm], {
    env,
    stdio: ['ignore', output, output],
  });
  let ended: string | undefined;
  kdc.once('error', (error) => {
    ended = error.message;
  });
  kdc.once('close', (code) => {
    ended ??= `exit code ${code}`;
  });
  const deadline = Date.now() + READY_WITHIN_MS;
  while (ended === undefined && Date.now() < deadline) {
    // Wait for the line in its log: an open port could belong to another process.
    const ready = readFileSync(log, 'utf8').includes('commencing operation');
    if (ready && (await answers(port))) return undefined;
    await sleep(10);
  }
  kdc.kill();
  return `${readFileSync(log, 'utf8')}\n${ended ?? `no answer within ${READY_WITHIN_MS} ms`}`;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
