// Sets attributes of contexts and credentials, from typed values or from bytes.

import { SECPKG_CRED_ATTR_KDC_PROXY_SETTINGS } from '../../generated/flags.js';
import { SetContextAttributesW, SetCredentialsAttributesW } from '../../generated/functions.js';
import type { SecHandle } from '../../generated/structs.js';
import type { View } from '../declaration.js';
import { checkBytes, checkFlags, typeError } from '../native/check.js';
import { isBytes } from '../native/extent.js';
import { copySecret } from '../native/secret.js';
import { bytesOf } from '../native/struct.js';
import { checkStatus } from '../sspi/error.js';
import { kdcProxySettings } from './kdc-proxy.js';
import { schannelCredentialWriters, schannelWriters } from './schannel-set.js';

/**
 * Lays a value out as its structure: checks it first, and throws a TypeError or RangeError that names
 * `value` and the member. The structure keeps what it points to alive.
 */
type Writer<V> = (value: V, secrets: Buffer[]) => View<unknown> | Buffer;

type Values<Table> = {
  readonly [A in keyof Table]: Table[A] extends Writer<infer V> ? V : never;
};

const contextWriters = schannelWriters;

const credentialWriters = {
  [SECPKG_CRED_ATTR_KDC_PROXY_SETTINGS]: kdcProxySettings,
  ...schannelCredentialWriters,
} as const;

/** The values of `setContextAttributes`, by attribute. */
export type ContextSettings = Values<typeof contextWriters>;
/** The values of `setCredentialsAttributes`, by attribute. */
export type CredentialsSettings = Values<typeof credentialWriters>;

/** The typed value, for an attribute with a writer; the bytes of the structure, for any. */
export type Setting<Table, A> = (A extends keyof Table ? Table[A] : never) | Uint8Array | null;

interface Family {
  readonly functionName: string;
  readonly set: typeof SetContextAttributesW;
  readonly writers: Readonly<Record<number, Writer<never>>>;
}

const contexts: Family = {
  functionName: 'SetContextAttributes',
  set: SetContextAttributesW,
  writers: contextWriters,
};

const credentials: Family = {
  functionName: 'SetCredentialsAttributes',
  set: SetCredentialsAttributesW,
  writers: credentialWriters,
};

function set(family: Family, handle: View<SecHandle>, attribute: unknown, value: unknown): void {
  const number = checkFlags('attribute', attribute);
  // What the structure points to, wiped after the call.
  const secrets: Buffer[] = [];
  const memory = settingMemory(family, number, value, secrets);
  const bytes = memory === null || Buffer.isBuffer(memory) ? memory : bytesOf(memory);
  let status: number;
  try {
    status = family.set(handle, number, memory, bytes?.byteLength ?? 0);
  } finally {
    // May hold a secret: a proxy's credential, a key in caller-supplied bytes.
    bytes?.fill(0);
    for (const secret of secrets) secret.fill(0);
  }
  checkStatus(family.functionName, status);
}

function settingMemory(
  { writers }: Family,
  attribute: number,
  value: unknown,
  secrets: Buffer[],
): View<unknown> | Buffer | null {
  if (value === null) return null;
  // A copy: a package may write into it.
  if (isBytes(value)) {
    checkBytes('value', value);
    return copySecret(value);
  }
  const writer = Object.hasOwn(writers, attribute) ? writers[attribute] : undefined;
  if (writer) return writer(value as never, secrets);
  throw typeError('value', 'a Uint8Array or null', value);
}

export const setContextAttributes = <A extends number>(
  context: View<SecHandle>,
  attribute: A,
  value: Setting<ContextSettings, A>,
): void => set(contexts, context, attribute, value);

export const setCredentialsAttributes = <A extends number>(
  credential: View<SecHandle>,
  attribute: A,
  value: Setting<CredentialsSettings, A>,
): void => set(credentials, credential, attribute, value);
