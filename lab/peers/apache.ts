// Apache with mod_auth_gssapi: a web server that is not ours, with a configuration and keytab of its own.
import { spawnSync } from 'node:child_process';
import { chownSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../free-port.js';
import type { Lab } from '../lab.js';
import { LabError } from '../messages.js';
import { atEnd } from '../processes.js';
import { program } from '../system-packages.js';
import type { Program } from './program.js';

const APACHE_MODULES = '/usr/lib/apache2/modules';

/** In the order in which they need each other. */
const MODULES = {
  mpm_event_module: 'mod_mpm_event.so',
  authn_core_module: 'mod_authn_core.so',
  authz_core_module: 'mod_authz_core.so',
  authz_user_module: 'mod_authz_user.so',
  auth_gssapi_module: 'mod_auth_gssapi.so',
  dir_module: 'mod_dir.so',
  mime_module: 'mod_mime.so',
  include_module: 'mod_include.so',
};

/** Serves one page, which says whom Apache takes its reader for, to users with a ticket for the lab. */
export async function apache(_parameters: unknown, { kerberos }: Lab): Promise<Program> {
  const directory = mkdtempSync(path.join(tmpdir(), 'koffi-sspi-apache-'));
  atEnd(() => rmSync(directory, { recursive: true, force: true }));
  const file = (name: string) => path.join(directory, name);
  const port = await freePort();
  mkdirSync(file('pages'));
  writeFileSync(file('pages/index.html'), 'Apache knows <!--#echo var="REMOTE_USER" -->.\n');
  copyFileSync(kerberos.KRB5_KTNAME ?? '', file('keytab'));
  copyFileSync(kerberos.KRB5_CONFIG ?? '', file('krb5.conf'));
  writeFileSync(file('apache.conf'), configuration(directory, port));

  const user = serverUser();
  if (user) {
    const names = ['', 'pages', 'pages/index.html', 'keytab', 'krb5.conf', 'apache.conf'];
    for (const name of names) chownSync(file(name), user.uid, user.gid);
  }
  return {
    command: program('apache2'),
    // In the foreground, and one process: when that ends, all of it has ended.
    args: ['-X', '-d', directory, '-f', file('apache.conf')],
    environment: { KRB5_CONFIG: file('krb5.conf'), KRB5RCACHENAME: `dfl:${file('rcache')}` },
    ready: /start_threads/,
    facts: { port },
    ...user,
  };
}

const configuration = (directory: string, port: number): string => `
${Object.entries(MODULES)
  .map(([name, module]) => `LoadModule ${name} ${APACHE_MODULES}/${module}`)
  .join('\n')}
ServerName lab
Listen 127.0.0.1:${port}
PidFile ${directory}/pid
DefaultRuntimeDir ${directory}
ErrorLog "|/bin/cat"
LogLevel mpm_event:debug
DocumentRoot ${directory}/pages
TypesConfig /dev/null
AddType text/html .html
<Location />
  Options +Includes
  SetOutputFilter INCLUDES
  DirectoryIndex index.html
  AuthType GSSAPI
  AuthName lab
  GssapiCredStore keytab:${directory}/keytab
  GssapiAllowedMech krb5
  Require valid-user
</Location>
`;

/** Apache refuses to serve as root: root's Apache is the user that Debian has for it, or nobody. */
function serverUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['www-data', 'nobody']) {
    const id = (what: string) => Number(spawnSync('id', [what, name], { encoding: 'utf8' }).stdout);
    const [uid, gid] = [id('-u'), id('-g')];
    if (uid > 0 && gid > 0) return { uid, gid };
  }
  throw new LabError('Apache needs a user that is not root: there is neither www-data nor nobody.');
}
