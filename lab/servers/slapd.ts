// OpenLDAP's slapd with SASL GSSAPI and GSS-SPNEGO: a small directory, for users with a ticket for ldap/lab.
import { readFileSync } from 'node:fs';
import { freePort } from '../free-port.js';
import { serviceKeytab } from '../kdc.js';
import type { Lab } from '../lab.js';
import type { Program } from '../peers/program.js';
import { run } from '../processes.js';
import { program } from '../system-packages.js';
import { kept, ordinaryUser, ServerDirectory } from './kept.js';

const BASE = 'dc=lab,dc=test';

const configuration = (directory: string, realm: string): string => `
include /etc/ldap/schema/core.schema
include /etc/ldap/schema/cosine.schema
include /etc/ldap/schema/inetorgperson.schema
modulepath /usr/lib/ldap
moduleload back_mdb
pidfile ${directory}/pid
sasl-host lab
sasl-realm ${realm}
# Without a layer, too: tests ask for each.
sasl-secprops noanonymous,noplain
authz-regexp uid=([^,]+),cn=${realm.toLowerCase()},cn=gss-?(api|spnego),cn=auth uid=$1,${BASE}
authz-regexp uid=([^,]+),cn=gss-?(api|spnego),cn=auth uid=$1,${BASE}
database mdb
suffix ${BASE}
directory ${directory}/data
maxsize 10485760
access to * by users read by anonymous auth
`;

const entries = (user: string): string => `dn: ${BASE}
objectClass: dcObject
objectClass: organization
dc: lab
o: The lab

dn: uid=${user},${BASE}
objectClass: inetOrgPerson
uid: ${user}
cn: Alice of the lab
sn: Lab
mail: ${user}@lab.test
# Longer than a token of most sizes.
description: ${'x'.repeat(100_000)}
`;

export async function slapd(_parameters: unknown, { account, kerberos }: Lab): Promise<Program> {
  const directory = new ServerDirectory('slapd', ordinaryUser('openldap'));
  const port = await freePort();
  directory.makeDirectory('data');
  const keytab = directory.write('keytab', readFileSync(await serviceKeytab(account, 'ldap/lab')));
  const krb5 = directory.write('krb5.conf', readFileSync(kerberos.KRB5_CONFIG ?? ''));
  const file = directory.write('slapd.conf', configuration(directory.path, account.domain));
  const ldif = directory.write('entries.ldif', entries(account.user));
  await run(program('slapadd'), ['-f', file, '-l', ldif], { ...directory.user });
  return kept({
    command: program('slapd'),
    args: ['-d', '256', '-f', file, '-h', `ldap://127.0.0.1:${port}/`],
    directory,
    environment: {
      KRB5_CONFIG: krb5,
      KRB5_KTNAME: keytab,
      KRB5RCACHENAME: `dfl:${directory.file('rcache')}`,
    },
    listens: [{ port }],
    facts: { service: 'ldap', serviceHost: 'lab', base: BASE },
  });
}
