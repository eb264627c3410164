// A script under Windows' Node as a user runs it who has logged on to a domain: with a ticket, and names of hosts.
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { AD_REALM, adConfiguration, logOn } from '../kdc.js';
import type { Lab } from '../lab.js';
import { runDirectory } from '../processes.js';
import { PROJECT } from '../project.js';
import { program } from '../system-packages.js';
import { windowsPath, wine } from '../wine.js';
import { certificates } from './certificates.js';
import type { Parameters } from './connect.js';
import type { Program } from './program.js';

/**
 * `file`: the script, below dist/. `hosts`: what test/docs/hosts.ts reads. `domain: 'ad'`: the user is one of the Active
 * Directory, and not of the lab's own realm. Its output is in the file that the facts name, since Windows' Node cannot
 * write to a pipe of Linux'.
 */
export async function asUser({ file, hosts, domain }: Parameters, lab: Lab): Promise<Program> {
  const script = path.resolve(PROJECT, String(file));
  if (!script.startsWith(path.join(PROJECT, 'dist/')))
    throw new TypeError(`${file} is not in dist/`);
  const isInDirectory = domain === 'ad';
  const ticket = await logOn(lab.account, isInDirectory ? AD_REALM : lab.account.domain);
  const { file: certificate } = await certificates();
  const output = path.join(runDirectory(), `as-user-${randomUUID()}`);
  const preload = `file:///Z:${path.join(PROJECT, 'dist/test/docs/hosts.js')}`;
  const { SSPI_ACCOUNT, SSPI_USER, SSPI_DOMAIN, SSPI_PASSWORD, ...environment } = lab.environment;
  return {
    command: program('sh'),
    args: [
      ...['-c', 'exec "$@" </dev/null >"$0" 2>&1', output],
      ...[wine(), lab.setUp.node.executable.path, '--import', preload, windowsPath(script)],
    ],
    environment: {
      ...environment,
      ...(isInDirectory ? { KRB5_CONFIG: adConfiguration() } : {}),
      KRB5CCNAME: `FILE:${ticket}`,
      LAB_HOSTS: String(hosts),
      // As a company's own authority is told to Node.
      NODE_EXTRA_CA_CERTS: windowsPath(certificate('ca.pem')),
    },
    facts: { output: windowsPath(output) },
  };
}
