// Dovecot with AUTHENTICATE GSSAPI and GSS-SPNEGO: IMAP, and SMTP submission that hands mail to a relay.
import { readFileSync } from 'node:fs';
import { freePort } from '../free-port.js';
import { serviceKeytab } from '../kdc.js';
import type { Lab } from '../lab.js';
import type { Parameters } from '../peers/connect.js';
import { hostName, number, type Program } from '../peers/program.js';
import { run } from '../processes.js';
import { program } from '../system-packages.js';
import { kept, ordinaryUser, ServerDirectory, type User } from './kept.js';

interface Setting {
  directory: ServerDirectory;
  names: { user: string; group: string };
  ids: User;
  imap: number;
  submission: number;
  relay: string;
  keytab: string;
}

const configuration = ({ directory, names, ids, imap, submission, relay, keytab }: Setting) => `
base_dir = ${directory.path}/run
state_dir = ${directory.path}/run
log_path = /dev/stderr
default_internal_user = ${names.user}
default_internal_group = ${names.group}
default_login_user = ${names.user}
protocols = imap submission
listen = 127.0.0.1
hostname = lab
import_environment = TZ KRB5_CONFIG KRB5RCACHENAME KOFFI_SSPI_LAB_RUN
ssl = no
disable_plaintext_auth = no
mail_location = maildir:${directory.path}/mail/%n
first_valid_uid = ${ids.uid}
mail_uid = ${ids.uid}
mail_gid = ${ids.gid}
auth_mechanisms = gssapi gss-spnego
auth_krb5_keytab = ${keytab}
auth_gssapi_hostname = "$ALL"
auth_username_format = %Ln
# Asked about who has authenticated; there is no mechanism here that takes a password.
passdb {
  driver = static
  args = nopassword=y
}
userdb {
  driver = static
  args = uid=${ids.uid} gid=${ids.gid} home=${directory.path}/mail/%n
}
submission_relay_host = 127.0.0.1
submission_relay_port = ${relay}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${imap}
  }
  inet_listener imaps {
    port = 0
  }
}
service submission-login {
  chroot =
  inet_listener submission {
    port = ${submission}
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
`;

/**
 * `relay`: the port of an SMTP server on loopback that takes what is submitted. `serviceHost`: its name at the KDC. Facts:
 * `port` (IMAP), `submission`.
 */
export async function dovecot(
  { relay = 25, serviceHost = 'lab' }: Parameters,
  { account, kerberos }: Lab,
): Promise<Program> {
  const user = ordinaryUser('nobody');
  const directory = new ServerDirectory('dovecot', user);
  directory.makeDirectory('run');
  directory.makeDirectory('mail');
  const ids = user ?? { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  const name = async (what: string) => (await run('id', [what, String(ids.uid)])).trim();
  const keytabs = [];
  for (const service of ['imap', 'smtp']) {
    const name = `${service}/${hostName(serviceHost)}`;
    keytabs.push(readFileSync(await serviceKeytab(account, name)));
  }
  // The second keytab without its two bytes of format version.
  const [first = Buffer.alloc(0), second = Buffer.alloc(0)] = keytabs;
  const imap = await freePort();
  const submission = await freePort();
  const krb5 = directory.write('krb5.conf', readFileSync(kerberos.KRB5_CONFIG ?? ''));
  const file = directory.write(
    'dovecot.conf',
    configuration({
      directory,
      names: { user: await name('-un'), group: await name('-gn') },
      ids,
      imap,
      submission,
      relay: number(relay),
      keytab: directory.write('keytab', Buffer.concat([first, second.subarray(2)])),
    }),
  );
  return kept({
    command: program('dovecot'),
    args: ['-F', '-c', file],
    directory,
    environment: { KRB5_CONFIG: krb5, KRB5RCACHENAME: `dfl:${directory.file('rcache')}` },
    listens: [{ port: imap }, { port: submission }],
    facts: { service: 'imap', serviceHost: String(serviceHost), submission },
  });
}
