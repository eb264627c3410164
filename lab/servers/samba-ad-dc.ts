// Samba as the domain controller of an Active Directory: LDAP and a KDC whose tickets have a PAC.
//
// It listens on the protocols' standard ports, at a loopback address that no other lab uses (`adAddress` of kdc.ts). One
// per lab, provisioned and started on first use (6 s): the lab's one krb5.conf names its realm.
import { appendFileSync, copyFileSync, readFileSync, renameSync } from 'node:fs';
import { AD_REALM, adAddress, adConfiguration } from '../kdc.js';
import type { Lab } from '../lab.js';
import type { Facts } from '../peers/connect.js';
import type { Program } from '../peers/program.js';
import { run } from '../processes.js';
import { program } from '../system-packages.js';
import { kept, ServerDirectory } from './kept.js';
import { startServer } from './start.js';

const DOMAIN = 'EXAMPLE';
const HOST = `dc.${AD_REALM.toLowerCase()}`;
/** The service of the tests' accepting side; its key is added to the lab's keytab. */
const ACCEPTOR = 'HTTP/adlab';
const GROUP = 'readers';

const configuration = (directory: string): string => `[global]
  netbios name = DC
  realm = ${AD_REALM}
  workgroup = ${DOMAIN}
  server role = active directory domain controller
  server services = ldap, cldap, kdc
  interfaces = ${adAddress}/8
  bind interfaces only = yes
  private dir = ${directory}/private
  state directory = ${directory}/state
  cache directory = ${directory}/cache
  lock directory = ${directory}/lock
  pid directory = ${directory}/run
  ncalrpc dir = ${directory}/run/ncalrpc
  winbindd socket directory = ${directory}/run/winbindd
  ntp signd socket directory = ${directory}/run/ntp
  nsupdate command = /bin/true
  tls enabled = no
  # Its databases end with the lab: provisioning takes half the time without waiting for the disk.
  ldb:nosync = true
  # Refuses binds without a layer, and simple ones, as AD does where LDAP signing is required.
  ldap server require strong auth = yes
[sysvol]
  path = ${directory}/state/sysvol
[netlogon]
  path = ${directory}/state/sysvol/${AD_REALM.toLowerCase()}/scripts
`;

let shared: Promise<Facts> | undefined;

/** Starts nothing for a single test: the controller belongs to the lab, and ends with it. */
export async function sambaAdDc(_parameters: unknown, lab: Lab): Promise<Program> {
  shared ??= make(lab);
  return { command: program('true'), args: [], facts: await shared };
}

async function make(lab: Lab): Promise<Facts> {
  const { user, password } = lab.account;
  const directory = new ServerDirectory('samba-ad-dc');
  for (const name of ['private', 'state', 'cache', 'lock', 'run']) directory.makeDirectory(name);
  const file = directory.write('smb.conf', configuration(directory.path));
  const tool = (...args: string[]) =>
    run(program('samba-tool'), [...args, `--configfile=${file}`], {
      // Python decodes a password on the command line by the locale.
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
  const names = [`--realm=${AD_REALM}`, `--domain=${DOMAIN}`, `--host-name=${HOST.split('.')[0]}`];
  const kind = ['--server-role=dc', '--dns-backend=NONE', `--host-ip=${adAddress}`, '--quiet'];
  await tool('domain', 'provision', ...names, ...kind, `--adminpass=${password}`);
  await tool('user', 'create', user, password);
  await tool('group', 'add', GROUP);
  await tool('group', 'addmembers', GROUP, user);
  // DNS updates would set it, but do not run here.
  await tool('spn', 'add', `ldap/${HOST}`, 'DC$');
  await tool('spn', 'add', ACCEPTOR, 'DC$');
  const keytab = directory.file('keytab');
  await tool('domain', 'exportkeytab', keytab, `--principal=${ACCEPTOR}`);
  addKeys(lab.kerberos.KRB5_KTNAME ?? '', keytab);

  await startServer(
    lab,
    kept({
      command: program('samba'),
      args: ['-i', '-M', 'single', '--no-process-group', `--configfile=${file}`],
      directory,
      listens: [389, 88].map((port) => ({ host: adAddress, port })),
    }),
  );
  const base = AD_REALM.toLowerCase().replace(/^|\./g, (dot) => `${dot && ','}dc=`);
  return {
    host: adAddress,
    port: 389,
    realm: AD_REALM,
    domain: DOMAIN,
    base,
    service: 'ldap',
    serviceHost: HOST,
    target: `ldap/${HOST}@${AD_REALM}`,
    acceptor: `${ACCEPTOR}@${AD_REALM}`,
    group: GROUP,
    // For processes whose default realm is this one.
    kerberosConfiguration: adConfiguration(),
  };
}

/** Atomically: other processes may be reading the keytab. Keys follow its two bytes of version. */
function addKeys(keytab: string, added: string): void {
  const draft = `${keytab}.draft`;
  copyFileSync(keytab, draft);
  appendFileSync(draft, readFileSync(added).subarray(2));
  renameSync(draft, keytab);
}
