// The account that tests authenticate with, which the lab passes in the variable SSPI_ACCOUNT.

export interface LabAccount {
  user: string;
  domain: string;
  password: string;
  /** The service principal that the accepting side can act as, such as `HTTP/lab`. */
  target: string;
  /** The SSPI implementation, for messages. */
  implementation: string;
}

const FIELDS = ['user', 'domain', 'password', 'target', 'implementation'] as const;

/**
 * The lab's account; undefined outside the lab, on real Windows, where tests use the logged-on user.
 */
export function readLabAccount(
  environment: NodeJS.ProcessEnv = process.env,
): LabAccount | undefined {
  const text = environment.SSPI_ACCOUNT;
  if (!text) return undefined;
  let value: Record<string, unknown>;
  try {
    value = JSON.parse(text) as Record<string, unknown>;
  } catch {
    throw new Error('SSPI_ACCOUNT is not JSON');
  }
  for (const field of FIELDS) {
    if (typeof value[field] !== 'string') throw new Error(`SSPI_ACCOUNT has no string "${field}"`);
  }
  return value as unknown as LabAccount;
}
