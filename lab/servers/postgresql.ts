// PostgreSQL with `gss`, plain or with GSS encryption, for users with a ticket for postgres/lab.
import { readdirSync, readFileSync } from 'node:fs';
import { freePort } from '../free-port.js';
import { serviceKeytab } from '../kdc.js';
import type { Lab } from '../lab.js';
import { LabError } from '../messages.js';
import type { Parameters } from '../peers/connect.js';
import { hostName, type Program } from '../peers/program.js';
import { run } from '../processes.js';
import { findProgram } from '../system-packages.js';
import { kept, ordinaryUser, ServerDirectory } from './kept.js';

/** Debian keeps the programs of each version apart, and out of PATH. */
function postgres(name: string): string {
  const root = '/usr/lib/postgresql';
  const versions = (() => {
    try {
      return readdirSync(root).sort((a, b) => Number(b) - Number(a));
    } catch {
      return [];
    }
  })();
  const found = versions
    .map((version) => findProgram(`${root}/${version}/bin/${name}`))
    .find(Boolean);
  const program = found ?? findProgram(name);
  if (!program) throw new LabError(`PostgreSQL's ${name} is missing: see "npm run lab setup".`);
  return program;
}

/**
 * A database `postgres` with the account as a user. `encryption: 'required'`: accepts only clients with GSS
 * encryption; by default, with and without. `serviceHost`: its name at the KDC.
 */
export async function postgresql(
  { encryption, serviceHost = 'lab' }: Parameters,
  { account, kerberos }: Lab,
): Promise<Program> {
  const directory = new ServerDirectory('postgresql', ordinaryUser('postgres'));
  const data = directory.makeDirectory('data');
  const owner = { ...directory.user, cwd: directory.path };
  const locale = ['--locale', 'C.UTF-8', '--encoding', 'UTF8'];
  await run(
    postgres('initdb'),
    ['-D', data, '-U', 'owner', '-A', 'reject', '-N', ...locale],
    owner,
  );
  const port = await freePort();
  const keytab = directory.write(
    'keytab',
    readFileSync(await serviceKeytab(account, `postgres/${hostName(serviceHost)}`)),
  );
  const krb5 = directory.write('krb5.conf', readFileSync(kerberos.KRB5_CONFIG ?? ''));
  const kind = encryption === 'required' ? 'hostgssenc' : 'host';
  directory.write('data/pg_hba.conf', `${kind} all all 127.0.0.1/32 gss include_realm=0\n`);
  directory.write(
    'data/postgresql.conf',
    `listen_addresses = '127.0.0.1'
port = ${port}
unix_socket_directories = ''
krb_server_keyfile = '${keytab}'
fsync = off
logging_collector = off
`,
  );
  // Before the server starts: a role with the account's name, without privileges.
  const single = ['--single', '-D', data, 'postgres'];
  await run(
    '/bin/sh',
    ['-c', `echo 'CREATE ROLE ${account.user} LOGIN' | "$0" "$@"`, postgres('postgres'), ...single],
    owner,
  );
  return kept({
    command: postgres('postgres'),
    args: ['-D', data],
    directory,
    environment: { KRB5_CONFIG: krb5, KRB5RCACHENAME: `dfl:${directory.file('rcache')}` },
    listens: [{ port }],
    ready: /ready to accept connections/,
    signal: 'SIGINT', // without waiting for its clients
    facts: { service: 'postgres', serviceHost: String(serviceHost), database: 'postgres' },
  });
}
