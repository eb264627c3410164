// Copies a growing file to a stream while it is written, as `tail -f` does: Windows' Node under Wine
// cannot write to a Unix pipe, but to a file it can.
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 20;

/** Ends when `writerEnded()` is true and everything written before has been copied. */
export async function streamFile(
  file: string,
  out: Writable,
  writerEnded: () => boolean,
): Promise<void> {
  const source = await open(file);
  const buffer = Buffer.alloc(65536);
  try {
    for (;;) {
      // Ask before reading: everything written before the end is then read.
      const last = writerEnded();
      for (;;) {
        const { bytesRead } = await source.read(buffer, 0, buffer.length, null);
        if (bytesRead === 0) break;
        if (!out.write(Buffer.from(buffer.subarray(0, bytesRead)))) await once(out, 'drain');
      }
      if (last) return;
      await sleep(POLL_MS);
    }
  } finally {
    await source.close();
  }
}
