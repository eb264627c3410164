// Apache with mod_auth_gssapi: a web server that is not ours, with a configuration and keytab of its own.
import { readFileSync } from 'node:fs';
import { freePort } from '../free-port.js';
import { serviceKeytab } from '../kdc.js';
import type { Lab } from '../lab.js';
import { certificates } from '../peers/certificates.js';
import type { Parameters } from '../peers/connect.js';
import { hostName, type Program } from '../peers/program.js';
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

/** What https needs beside them. */
const TLS_MODULES = { socache_shmcb_module: 'mod_socache_shmcb.so', ssl_module: 'mod_ssl.so' };

/**
 * Serves users with a ticket for the lab one page, with the name that Apache authenticated. With `serviceHost`, by https and
 * for that name.
 */
export async function apache(
  { serviceHost }: Parameters,
  { account, kerberos }: Lab,
): Promise<Program> {
  // Apache refuses to serve as root.
  const directory = new ServerDirectory('apache', ordinaryUser('www-data'));
  const port = await freePort();
  directory.makeDirectory('pages');
  directory.write('pages/index.html', 'Apache knows <!--#echo var="REMOTE_USER" -->.\n');
  const name = serviceHost === undefined ? undefined : hostName(serviceHost);
  const keytab = name ? await serviceKeytab(account, `HTTP/${name}`) : kerberos.KRB5_KTNAME;
  directory.write('keytab', readFileSync(keytab ?? ''));
  const krb5 = directory.write('krb5.conf', readFileSync(kerberos.KRB5_CONFIG ?? ''));
  const { file: certificate, facts } = name ? await certificates() : { facts: {} };
  if (certificate) {
    for (const one of ['server.pem', 'server.key']) {
      directory.write(one, readFileSync(certificate(one)));
    }
  }
  const file = directory.write('apache.conf', configuration(directory.path, port, name));
  return kept({
    command: program('apache2'),
    // In the foreground, as a single process.
    args: ['-X', '-d', directory.path, '-f', file],
    directory,
    environment: { KRB5_CONFIG: krb5, KRB5RCACHENAME: `dfl:${directory.file('rcache')}` },
    listens: [{ port }],
    facts: { ...facts, target: name ? `HTTP/${name}` : account.target },
  });
}

const configuration = (directory: string, port: number, tlsName: string | undefined): string => `
${Object.entries({ ...MODULES, ...(tlsName ? TLS_MODULES : {}) })
  .map(([name, module]) => `LoadModule ${name} ${APACHE_MODULES}/${module}`)
  .join('\n')}
ServerName ${tlsName ?? 'lab'}
Listen 127.0.0.1:${port}
${
  tlsName
    ? `SSLEngine on
SSLCertificateFile ${directory}/server.pem
SSLCertificateKeyFile ${directory}/server.key`
    : ''
}
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
