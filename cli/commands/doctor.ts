// `doctor`: why a service is not reached by Kerberos. Reads only.

import { wrap } from '../columns.js';
import { type Command, exitCodes, onlyArgument, stringOf } from '../command.js';
import { advise } from '../doctor/advice.js';
import { examine, type Findings, type Outcome } from '../doctor/findings.js';
import { paint } from '../io.js';
import { json, tree } from '../print.js';

export const doctor: Command = {
  name: 'doctor',
  summary: 'why not Kerberos? SPN, DNS, ticket, package, bindings and clock of a service',
  usage: 'URL|SPN [--target SPN]',
  help: [['--target SPN', 'ask for this SPN instead of that of the URL']],
  examples: ['koffi-sspi doctor https://intranet.example.com', 'koffi-sspi doctor ldap/dc1'],
  options: { target: { type: 'string' } },
  async run(invocation) {
    const { io } = invocation;
    const findings = await examine(
      onlyArgument(invocation, doctor),
      stringOf(invocation, 'target'),
    );
    const { isWell, text } = advise(findings);
    if (invocation.json) io.out(json({ ...findings, isWell, advice: text }));
    else {
      const advice = wrap(text, '', io.columns).trimEnd();
      io.out(`${tree(io, rowsOf(findings))}${paint(io, isWell ? 'green' : 'yellow', advice)}\n`);
    }
    return isWell ? exitCodes.ok : exitCodes.failure;
  },
};

function shown<T>(outcome: Outcome<T>, format: (value: T) => unknown = (value) => value): unknown {
  return 'error' in outcome ? `none: ${outcome.error}` : format(outcome.value);
}

const seconds = (skew: number): string => `${skew > 0 ? '+' : ''}${(skew / 1000).toFixed(1)} s`;

const cacheText = (cache: Extract<Findings['cache'], { value: unknown }>['value']): string =>
  [
    `${cache.tickets}`,
    `ticket-granting: ${cache.ticketGrantingTicket ? 'yes' : 'no'}`,
    `for this service: ${cache.ticket ? 'yes' : 'no'}`,
  ].join('; ');

/** In the order in which one looks for the reason. */
const rowsOf = (findings: Findings): Record<string, unknown> => ({
  SPN: findings.spn,
  'canonical SPN': findings.canonicalSpn ?? undefined,
  address: shown(findings.address),
  'domain controller': shown(findings.domainController),
  Kerberos: shown(findings.kerberos),
  'cached tickets': shown(findings.cache, cacheText),
  Negotiate: shown(findings.negotiate),
  'clock of the KDC': shown(findings.kdcSkew, seconds),
  ...(findings.server && {
    server: shown(findings.server, ({ status, schemes, skew, bindings, certificateError }) => ({
      status,
      schemes,
      clock: skew === null ? undefined : seconds(skew),
      'tls-server-end-point': bindings ?? undefined,
      certificate: certificateError ?? undefined,
    })),
  }),
});
