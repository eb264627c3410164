// The bytes of a security identifier, made apart from the code under test.

export function bytesOf(sid: string): Buffer {
  const [, revision, authority, ...parts] = sid.split('-').map(Number);
  const bytes = Buffer.alloc(8 + parts.length * 4);
  bytes.writeUInt8(revision ?? 0, 0);
  bytes.writeUInt8(parts.length, 1);
  bytes.writeUIntBE(authority ?? 0, 2, 6);
  for (const [index, part] of parts.entries()) bytes.writeUInt32LE(part, 8 + index * 4);
  return bytes;
}
