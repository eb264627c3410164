// squid as a forward proxy that demands Negotiate (Kerberos) or NTLM.
import { readFileSync } from 'node:fs';
import { freePort } from '../free-port.js';
import type { Lab } from '../lab.js';
import type { Program } from '../peers/program.js';
import { program } from '../system-packages.js';
import { kept, ordinaryUser, ServerDirectory } from './kept.js';

/** Debian's directory of squid's helpers. */
const HELPERS = '/usr/lib/squid';

/** Lets the lab's users connect to loopback; its service is the lab's target, HTTP/lab. */
export async function squid(_parameters: unknown, { account, kerberos }: Lab): Promise<Program> {
  const directory = new ServerDirectory('squid', ordinaryUser('proxy'));
  const port = await freePort();
  const keytab = directory.write('keytab', readFileSync(kerberos.KRB5_KTNAME ?? ''));
  const krb5 = directory.write('krb5.conf', readFileSync(kerberos.KRB5_CONFIG ?? ''));
  const password = directory.write(
    'ntlm',
    `#!/bin/sh
exec ${program('ntlm_auth')} --helper-protocol=squid-2.5-ntlmssp --configfile=/dev/null '--password=${account.password}'
`,
    0o700,
  );
  const file = directory.write(
    'squid.conf',
    `http_port 127.0.0.1:${port}
pid_filename none
pinger_enable off
coredump_dir ${directory.path}
cache_log /dev/stderr
access_log none
cache_mem 8 MB
netdb_filename none
shutdown_lifetime 0 seconds
visible_hostname lab
auth_param negotiate program ${HELPERS}/negotiate_kerberos_auth -k ${keytab} -s GSS_C_NO_NAME
auth_param negotiate children 2
auth_param negotiate keep_alive on
auth_param ntlm program ${password}
auth_param ntlm children 2
auth_param ntlm keep_alive on
acl known proxy_auth REQUIRED
http_access allow known
http_access deny all
`,
  );
  return kept({
    command: program('squid'),
    args: ['-N', '-f', file],
    directory,
    environment: { KRB5_CONFIG: krb5, KRB5RCACHENAME: `dfl:${directory.file('rcache')}` },
    listens: [{ port }],
    facts: { target: account.target },
  });
}
