// The stand-in for netapi32.dll and ntdsapi.dll, typed: its answers, its failures, its calls.

import { standIn } from '../stand-in-library.js';

const { bind, test } = standIn('directory', import.meta.url);

export { test };

export const reset = bind('DirectoryReset', 'void', []);
/** Makes the next call of a function fail with a Win32 error. */
export const failNext = bind('DirectoryFail', 'void', ['str', 'uint32']);
const giveAnswer = bind('DirectoryAnswer', 'void', ['void *', 'uint32', 'void *', 'uint32']);
const callText = bind('DirectoryCalls', 'str', []);
/** Memory that was not freed, and connections that are open. */
export const live = bind('DirectoryLive', 'int', []);

/** The calls since the last reset. */
export const calls = (): string[] => (callText() as string).trim().split('\n');

/** The answer of the next call: bytes, with texts behind them to which they point at the given places. */
export function answer(head: Buffer, texts: Readonly<Record<number, string>>): void {
  const parts = [head];
  let end = head.byteLength;
  for (const [at, text] of Object.entries(texts)) {
    head.writeBigUInt64LE(BigInt(end), Number(at));
    const units = Buffer.from(`${text}\0`, 'utf16le');
    parts.push(units);
    end += units.byteLength;
  }
  pointing(Buffer.concat(parts), Object.keys(texts).map(Number));
}

/** The same with the distances in the bytes already. */
export function pointing(bytes: Buffer, places: readonly number[]): void {
  giveAnswer(bytes, bytes.byteLength, Uint32Array.from(places), places.length);
}
