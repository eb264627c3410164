// What to do, by what was found: one sentence, of the first thing that is wrong.

import type { Findings } from './findings.js';

export interface Advice {
  /** Whether Kerberos got a ticket, and nothing else stands in its way. */
  readonly isWell: boolean;
  readonly text: string;
}

/** Kerberos refuses larger differences: five minutes, by the default policy of a domain. */
const mostSkew = 5 * 60_000;

const ill = (text: string): Advice => ({ isWell: false, text });

/** Remedies by the status of Kerberos, for the SPN that was asked for. */
const remedies: Readonly<Record<string, (spn: string) => string>> = {
  SEC_E_TARGET_UNKNOWN: (spn) =>
    `The KDC knows no account with ${spn}: \`setspn -Q ${spn}\` looks for it, \`setspn -S ${spn} ACCOUNT\` registers it.`,
  SEC_E_WRONG_PRINCIPAL: (spn) =>
    `The account with ${spn} is not the one that the server runs as: \`setspn -Q ${spn}\` shows it.`,
  SEC_E_TIME_SKEW: () =>
    'The clocks of this computer and the KDC differ too much: `w32tm /resync`.',
  SEC_E_NO_AUTHENTICATING_AUTHORITY: () => noKdc,
  STATUS_NO_LOGON_SERVERS: () => noKdc,
  STATUS_DOMAIN_CONTROLLER_NOT_FOUND: () => noKdc,
  SEC_E_SECPKG_NOT_FOUND: () =>
    'This system has no package Kerberos: `koffi-sspi packages` lists those that there are.',
};

const noKdc =
  'No KDC answers: check the network, and that DNS leads to the domain (`nltest /dsgetdc:DOMAIN`).';

/** Without a ticket-granting ticket, packages say one of these, or something vague. */
const withoutCredentials: readonly string[] = [
  ...['SEC_E_NO_CREDENTIALS', 'SEC_E_UNKNOWN_CREDENTIALS', 'STATUS_NO_SUCH_LOGON_SESSION'],
];

const lacksCredentials = ({ cache }: Findings, status: string): boolean =>
  withoutCredentials.includes(status) ||
  (!Object.hasOwn(remedies, status) && 'value' in cache && !cache.value.ticketGrantingTicket);

function aboutTicket(findings: Findings, status: string): string {
  const { spn, canonicalSpn, address } = findings;
  if (lacksCredentials(findings, status)) {
    return 'There is no ticket-granting ticket: log on with an account of the domain, not of this computer; on Linux, `kinit`.';
  }
  if ('error' in address) {
    return `DNS does not know the host of ${spn} (${address.error}), and Kerberos has no ticket for it (${status}): check the name.`;
  }
  const alias = canonicalSpn ? ` Browsers ask for ${canonicalSpn}.` : '';
  const remedy = remedies[status]?.(spn);
  if (remedy !== undefined) return `${remedy}${alias}`;
  return `Kerberos has no ticket for ${spn}: \`koffi-sspi explain ${status}\` says what usually causes that.${alias}`;
}

export function advise(findings: Findings): Advice {
  const { spn, kerberos, negotiate, server, kdcSkew } = findings;
  const clocks = [
    ['KDC', 'value' in kdcSkew ? kdcSkew.value : null],
    ['server', server && 'value' in server ? server.value.skew : null],
  ] as const;
  for (const [whose, skew] of clocks) {
    if (skew === null || Math.abs(skew) <= mostSkew) continue;
    const minutes = Math.round(Math.abs(skew) / 60_000);
    const direction = skew > 0 ? 'ahead of' : 'behind';
    return ill(
      `The ${whose}’s clock is ${minutes} minutes ${direction} ours, and Kerberos allows five: set the wrong one right (\`w32tm /resync\`).`,
    );
  }
  if ('error' in kerberos) return ill(aboutTicket(findings, kerberos.error));
  return aboutServer(findings) ?? aboutNegotiate(spn, negotiate);
}

function aboutServer({ server }: Findings): Advice | undefined {
  if (server === null) return undefined;
  if ('error' in server) {
    return ill(`There is a ticket, but the server does not answer: ${server.error}.`);
  }
  const { status, schemes } = server.value;
  const offers = schemes.some((scheme) => /^(?:negotiate|kerberos)$/i.test(scheme));
  if (status !== 401 || offers) return undefined;
  return ill(
    `There is a ticket, but the server offers only ${schemes.join(', ') || 'no scheme'}: enable Negotiate there.`,
  );
}

function aboutNegotiate(spn: string, negotiate: Findings['negotiate']): Advice {
  if ('value' in negotiate && negotiate.value === 'NTLM') {
    return ill(
      `Kerberos has a ticket, yet Negotiate begins with NTLM: a policy or an entry of the credential manager for this host may say so (\`cmdkey /list\`).`,
    );
  }
  return {
    isWell: true,
    text: `Kerberos has a ticket for ${spn}. If the server refuses it, its own key is wrong: the SPN belongs to another account than the one it runs as, or its keytab is old.`,
  };
}
