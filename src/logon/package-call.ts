// LsaCallAuthenticationPackage: sends a request to a package and reads its answer, blocking or not.

import { LsaFreeReturnBuffer } from '../../generated/functions.js';
import type { PreparedCall } from '../native/call-async.js';
import { secretAt } from '../native/secret.js';
import type { NativeAddress } from '../sspi/handles.js';
import { consumeSecrets } from '../sspi/release.js';
import { LsaAnswer } from './answer.js';
import { checkNtStatus, connectToLsa, packageNumber } from './lsa.js';
import type { LsaRequest } from './request.js';

export type PackageCall<T> = PreparedCall<'LsaCallAuthenticationPackage', T>;

/**
 * @param read the answer into a result; the answer is wiped afterwards
 * @param drop wipes the secrets of a result that nobody gets
 * @throws SspiError if the LSA or the package cannot be reached; nothing is left open then
 */
export function preparePackageCall<T>(
  packageName: string,
  request: LsaRequest<unknown>,
  read: (answer: LsaAnswer) => T,
  drop?: (result: T) => void,
): PackageCall<T> {
  const connection = connectToLsa();
  const over = () => {
    request.wipe();
    connection.release();
  };
  try {
    const number = packageNumber(connection, packageName);
    return { ...made(connection, number, request, read), over, ...(drop && { drop }) };
  } catch (error) {
    over();
    throw error;
  }
}

function made<T>(
  connection: NativeAddress,
  packageNumberOf: number,
  request: LsaRequest<unknown>,
  read: (answer: LsaAnswer) => T,
): PackageCall<T> {
  const pointer = new BigUint64Array(1);
  const length = new Uint32Array(1);
  const protocolStatus = new Int32Array(1);
  return {
    name: 'LsaCallAuthenticationPackage',
    values: () => [
      ...([connection.address, packageNumberOf, request.memory] as const),
      ...([request.memory.byteLength, pointer, length, protocolStatus] as const),
    ],
    finish(status) {
      const answer = takeAnswer(pointer[0] ?? 0n, length[0] ?? 0);
      try {
        checkNtStatus('LsaCallAuthenticationPackage', status);
        checkNtStatus('LsaCallAuthenticationPackage', protocolStatus[0] ?? 0);
        return read(answer);
      } finally {
        answer.wipe();
      }
    },
  };
}

/** Copies the answer, then wipes and frees it. */
function takeAnswer(address: bigint, length: number): LsaAnswer {
  const copy = () => new LsaAnswer(address, secretAt(address, length));
  return consumeSecrets([{ address, length }], copy, LsaFreeReturnBuffer);
}
