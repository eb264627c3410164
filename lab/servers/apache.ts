// Apache with mod_auth_gssapi: a web server that is not ours, with a configuration and keytab of its own.
import { readFileSync } from 'node:fs';
import { freePort } from '../free-port.js';
import type { Lab } from '../lab.js';
import type { Program } from '../peers/program.js';
import { program } from '../system-packages.js';
import { kept, ordinaryUser, ServerDirectory } from './kept.js';

const APACHE_MODULES = '/usr/lib/apache2/modules';

/** In the order of their dependencies. */
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

/** Serves users with a ticket for the lab one page, with the name that Apache authenticated. */
export async function apache(_parameters: unknown, { account, kerberos }: Lab): Promise<Program> {
  // Apache refuses to serve as root.
  const directory = new ServerDirectory('apache', ordinaryUser('www-data'));
  const port = await freePort();
  directory.makeDirectory('pages');
  directory.write('pages/index.html', 'Apache knows <!--#echo var="REMOTE_USER" -->.\n');
  directory.write('keytab', readFileSync(kerberos.KRB5_KTNAME ?? ''));
  const krb5 = directory.write('krb5.conf', readFileSync(kerberos.KRB5_CONFIG ?? ''));
  const file = directory.write('apache.conf', configuration(directory.path, port));
  return kept({
    command: program('apache2'),
    // In the foreground, as a single process.
    args: ['-X', '-d', directory.path, '-f', file],
    directory,
    environment: { KRB5_CONFIG: krb5, KRB5RCACHENAME: `dfl:${directory.file('rcache')}` },
    listens: [{ port }],
    facts: { target: account.target },
  });
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
LogLevel warn
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
