// A pair that C established, used through the raw layer as a careful script uses it: memory is made once.
import * as raw from '../src/raw.js';
import { clientOf, cPair, serverOf } from './c.js';

/** The same as in C: enough for every trailer. */
export const TOKEN = 64;

export class RawPair {
  readonly client: raw.View<raw.SecHandle>;
  readonly server: raw.View<raw.SecHandle>;
  readonly blockSize: number;

  constructor() {
    const pair = cPair();
    this.client = raw.decode(raw.SecHandle, clientOf(pair));
    this.server = raw.decode(raw.SecHandle, serverOf(pair));
    const sizes = raw.alloc(raw.SecPkgContext_Sizes);
    check(raw.QueryContextAttributesW(this.client, raw.SECPKG_ATTR_SIZES, sizes));
    this.blockSize = sizes.cbBlockSize;
  }
}

/** @throws Error for a status that is a failure, or not the one that is expected beside SEC_E_OK */
export function check(status: number, expected: number = raw.SEC_E_OK): void {
  if (status < 0 && status !== expected) {
    throw new Error(`A call failed: 0x${(status >>> 0).toString(16)}.`);
  }
}

/** A message's buffers in a row: token, data, padding. */
export interface RawMessage {
  readonly token: raw.View<raw.SecBuffer>;
  readonly padding: raw.View<raw.SecBuffer>;
  readonly list: raw.View<raw.SecBufferDesc>;
}

export function rawMessage(size: number, blockSize: number): RawMessage {
  const buffers = raw.allocArray(raw.SecBuffer, 3);
  const [token, data, padding] = buffers as [
    raw.View<raw.SecBuffer>,
    raw.View<raw.SecBuffer>,
    raw.View<raw.SecBuffer>,
  ];
  const memory = Buffer.alloc(TOKEN + size + blockSize);
  const fill = (buffer: raw.View<raw.SecBuffer>, type: number, start: number, length: number) => {
    buffer.BufferType = type;
    buffer.cbBuffer = length;
    buffer.pvBuffer = raw.address(memory.subarray(start, start + length || undefined));
  };
  fill(token, raw.SECBUFFER_TOKEN, 0, TOKEN);
  fill(data, raw.SECBUFFER_DATA, TOKEN, size);
  fill(padding, raw.SECBUFFER_PADDING, TOKEN + size, blockSize);
  const list = raw.alloc(raw.SecBufferDesc, {
    ulVersion: raw.SECBUFFER_VERSION,
    cBuffers: 3,
    pBuffers: raw.address(token),
  });
  keep.set(list, [memory, buffers]);
  return { token, padding, list };
}

/** Memory whose address is written elsewhere is the script's to keep. */
const keep = new WeakMap<object, unknown>();
