// Arguments of CredWrite and CredRead, from SspiPrepareForCredWrite and SspiPrepareForCredRead.

import { SspiPrepareForCredRead, SspiPrepareForCredWrite } from '../../generated/functions.js';
import type { Address } from '../declaration.js';
import { wide } from '../native/memory.js';
import { checkStatus } from '../sspi/error.js';
import { consumeSecret, consumeText } from '../sspi/release.js';

/** Arguments of CredWrite to save an identity. */
export interface CredWriteInput {
  /** A CRED_TYPE. */
  readonly credentialType: number;
  readonly targetName: string | null;
  readonly userName: string | null;
  /** A secret: the caller wipes it. */
  readonly credentialBlob: Buffer;
}

export function prepareForCredRead(
  identity: Address,
  targetName: string,
): Pick<CredWriteInput, 'credentialType' | 'targetName'> {
  const type = new Uint32Array(1);
  const target = new BigUint64Array(1);
  const status = SspiPrepareForCredRead(identity, wide(targetName), type, target);
  checkStatus('SspiPrepareForCredRead', status);
  return { credentialType: type[0] ?? 0, targetName: consumeText(target[0] ?? 0n) };
}

export function prepareForCredWrite(
  identity: Address,
  targetName: string | undefined,
): CredWriteInput {
  const [type, size] = [new Uint32Array(1), new Uint32Array(1)] as const;
  const target = new BigUint64Array(1);
  const user = new BigUint64Array(1);
  const blob = new BigUint64Array(1);
  const name = targetName === undefined ? null : wide(targetName);
  const status = SspiPrepareForCredWrite(identity, name, type, target, user, blob, size);
  checkStatus('SspiPrepareForCredWrite', status);
  return {
    credentialType: type[0] ?? 0,
    targetName: consumeText(target[0] ?? 0n),
    userName: consumeText(user[0] ?? 0n),
    credentialBlob: consumeSecret(blob[0] ?? 0n, size[0] ?? 0),
  };
}
