// Clients of HTTP that are not ours: Python's requests, and Java's HttpURLConnection.
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { clientKeytab } from '../kdc.js';
import type { Lab } from '../lab.js';
import { runDirectory } from '../processes.js';
import { PROJECT } from '../project.js';
import type { Parameters } from './connect.js';
import { java } from './jgss.js';
import { number, type Program } from './program.js';
import { pythonClient } from './python-clients.js';

/** Tickets on demand, from the account's key. */
export function withTicket(): NodeJS.ProcessEnv {
  return { KRB5_CLIENT_KTNAME: clientKeytab(), KRB5CCNAME: 'MEMORY:peer' };
}

/** `scheme`: gssapi or ntlm. Sends two requests to `port`. */
export async function requests({ port, scheme }: Parameters, { account }: Lab): Promise<Program> {
  const { command, script, environment } = await pythonClient();
  const { user, domain, password, target } = account;
  const kind = scheme === 'ntlm' ? 'ntlm' : 'gssapi';
  return {
    command,
    args: [script, kind, `http://127.0.0.1:${number(port)}/`, target],
    environment: {
      ...environment,
      ...withTicket(),
      LAB_USER: `${domain}\\${user}`,
      LAB_PASSWORD: password,
    },
  };
}

/** Gets `http://lab:PORT/` twice. Java takes the service's name from the URL, and addresses from a file of ours. */
export function javaHttp({ port }: Parameters, { account, kerberos }: Lab): Program {
  const host = account.target.split('/')[1] ?? '';
  const hosts = path.join(runDirectory(), `java-hosts-${randomUUID()}`);
  writeFileSync(hosts, `127.0.0.1 ${host}\n`);
  const source = path.join(PROJECT, 'test/peers/HttpClient.java');
  return {
    command: java(),
    args: [
      ...[`-Djava.security.krb5.conf=${kerberos.KRB5_CONFIG}`, `-Djdk.net.hosts.file=${hosts}`],
      ...[source, `${account.user}@${account.domain}`, clientKeytab()],
      `http://${host}:${number(port)}/`,
    ],
  };
}
