// The account that tests authenticate with: the lab hands it over in the variable SSPI_ACCOUNT.

export interface LabAccount {
  user: string;
  domain: string;
  password: string;
  /** The service principal that the accepting side can act as, such as `HTTP/lab`. */
  target: string;
  /** What implements SSPI here, for messages. */
  implementation: string;
}

const FIELDS = ['user', 'domain', 'password', 'target', 'implementation'] as const;

/**
 * The lab's account, or undefined outside the lab: real Windows, where the logged-on user is meant.
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
