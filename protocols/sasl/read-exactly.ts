// Reads so many bytes from a stream and leaves the rest: for handshakes before a stream is somebody else's.
import type { Readable } from 'node:stream';

/**
 * The next `length` bytes.
 * @throws when the stream ends or fails before
 */
export function readExactly(stream: Readable, length: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      stream.off('readable', look).off('end', ended).off('close', ended).off('error', failed);
      act();
    };
    const failed = (error: Error) => settle(() => reject(error));
    const ended = () =>
      failed(stream.errored ?? new Error('The peer closed the connection during authentication.'));
    const look = () => {
      const bytes = length === 0 ? Buffer.alloc(0) : (stream.read(length) as Buffer | null);
      if (bytes === null) return;
      // At its end, a stream gives what is left.
      if (bytes.byteLength === length) settle(() => resolve(bytes));
      else ended();
    };
    if (stream.destroyed || stream.readableEnded) return ended();
    stream.on('readable', look).once('end', ended).once('close', ended).once('error', failed);
    look();
  });
}
