// Java's GSS-API, from the single source file of the tests, which java compiles as it starts.
import path from 'node:path';
import { clientKeytab } from '../kdc.js';
import type { Lab } from '../lab.js';
import { LabError } from '../messages.js';
import { PROJECT } from '../project.js';
import { findProgram } from '../system-packages.js';
import type { Parameters } from './connect.js';
import { number, type Program } from './program.js';

const SOURCE = path.join(PROJECT, 'test/peers/Jgss.java');

/** Not among the packages that the lab installs: it is 200 MB. */
export function java(): string {
  const found = findProgram('java');
  if (!found) throw new LabError('java is not installed here (a JDK of 11 or later)');
  return found;
}

/** An `initiator`, with the account's ticket, which connects to `port`; or an acceptor. Both `krb5` or `spnego`. */
export function jgss({ role, mechanism, port }: Parameters, lab: Lab): Program {
  const { account, kerberos } = lab;
  const service = `${account.target}@${account.domain}`;
  const isInitiator = role === 'initiator';
  const who = isInitiator
    ? [`${account.user}@${account.domain}`, clientKeytab()]
    : [service, kerberos.KRB5_KTNAME ?? ''];
  return {
    command: java(),
    args: [
      ...[`-Djava.security.krb5.conf=${kerberos.KRB5_CONFIG}`, SOURCE],
      ...[isInitiator ? 'initiator' : 'acceptor', mechanism === 'spnego' ? 'spnego' : 'krb5'],
      ...[...who, service, ...(isInitiator ? [number(port)] : [])],
    ],
    ...(isInitiator ? {} : { ready: /listening on (\d+)/ }),
  };
}
