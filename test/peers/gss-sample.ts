// The wire format of MIT's gss-server and gss-client: one byte of flags, four of length, and a token.
import type { Socket } from 'node:net';

export const FLAG = {
  NOOP: 1,
  CONTEXT: 2,
  DATA: 4,
  MIC: 8,
  CONTEXT_NEXT: 16,
  WRAPPED: 32,
  ENCRYPTED: 64,
  SEND_MIC: 128,
};

export interface Frame {
  flags: number;
  token: Buffer;
}

const headerSize = 5;

export function sendFrame(
  socket: Socket,
  flags: number,
  token: Uint8Array = Buffer.alloc(0),
): void {
  const header = Buffer.alloc(headerSize);
  header.writeUInt8(flags, 0);
  header.writeUInt32BE(token.byteLength, 1);
  socket.write(Buffer.concat([header, token]));
}

/** The frames that arrive, one after the other; the end of the connection ends them. */
export async function* frames(socket: Socket): AsyncGenerator<Frame, void> {
  let bytes = Buffer.alloc(0);
  for await (const chunk of socket) {
    bytes = Buffer.concat([bytes, chunk as Buffer]);
    for (;;) {
      if (bytes.byteLength < headerSize) break;
      const end = headerSize + bytes.readUInt32BE(1);
      if (bytes.byteLength < end) break;
      yield { flags: bytes.readUInt8(0), token: Buffer.from(bytes.subarray(headerSize, end)) };
      bytes = bytes.subarray(end);
    }
  }
}
