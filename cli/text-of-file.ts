// Decodes text files as Windows' programs write them.

/**
 * UTF-8, or UTF-16 if a byte order mark says so: `>` and Out-File of PowerShell 5 write UTF-16LE with one, its
 * `-Encoding utf8` writes UTF-8 with one.
 */
export function textOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le', 2);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    // A byte at the end that is half a character is left out.
    const whole = bytes.subarray(2, bytes.length - (bytes.length % 2));
    return Buffer.from(whole).swap16().toString('utf16le');
  }
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return bytes.toString('utf8', start);
}

/** Whether a byte order mark says that these bytes are text. */
export const isMarkedText = (bytes: Buffer): boolean =>
  ['fffe', 'feff', 'efbb'].includes(bytes.toString('hex', 0, 2));
