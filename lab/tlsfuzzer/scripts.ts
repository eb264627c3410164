// Which scripts of tlsfuzzer are run against a server of TLS 1.2, and with what arguments; and why the others are not.

/** Reasons for which a script says nothing about this server. */
const LEFT_OUT: readonly (readonly [RegExp, string])[] = [
  [/^test-tls13-|downgrade-protection|TLSv1_2-rejected/, 'needs a server of TLS 1.3'],
  [
    /certificate-(malformed|request|verify)|in-certificate-verify|on-certificate-verify|client-cert/,
    "needs a server that asks for the client's certificate",
  ],
  [/-timing|lucky13/, 'measures time'],
  [/ecdsa-sig|dsa-sig/, 'needs a certificate with another kind of key'],
  [/SSLv3/, 'needs SSL 3'],
  [/record-size-limit|test-heartbeat/, 'needs a server with this extension'],
];

/** Arguments of single scripts, beside the number of probes. */
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  'test-ocsp-stapling.py': ['--no-status'],
};

/** Without a reason it is run. */
export function leftOut(script: string): string | undefined {
  return LEFT_OUT.find(([pattern]) => pattern.test(script))?.[1];
}

export const argumentsOf = (script: string): readonly string[] => ARGUMENTS[script] ?? [];
