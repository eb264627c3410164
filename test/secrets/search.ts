// A process with a quiet heap: uses secrets in every way, and searches memory for copies afterwards.

import { setLibrary } from '../../src/index.js';
import { control, scriptedLibrary } from '../scripted/control.js';
import { Secret } from './process-memory.js';
import { carelessUses, kept, keyUses, passwordUses, type Use } from './uses.js';

export interface Found {
  readonly use: string;
  readonly length: number;
  /** The copies after the use, before and after disposing its result. */
  readonly after: Record<string, number>;
  readonly disposed: Record<string, number>;
}

setLibrary(scriptedLibrary, { support: process.platform !== 'win32' });
control('ScriptedRecord', 0);
const found: Found[] = [];

async function search(use: string, length: number, secret: Secret, act: Use): Promise<void> {
  const made = await act(secret.bytes);
  secret.bytes.fill(0);
  const after = secret.copies();
  (made as Partial<Disposable> | undefined)?.[Symbol.dispose]?.();
  found.push({ use, length, after, disposed: secret.copies() });
}

// Proves that the search finds a copy.
for (const [use, act] of Object.entries(carelessUses)) {
  await search(use, 16, new Secret(16, use === 'bytes in hex' ? 'bytes' : 'text'), act);
}
for (const [use, act] of Object.entries(passwordUses)) {
  for (const length of [31, 100]) await search(use, length, new Secret(length, 'text'), act);
}
for (const [use, act] of Object.entries(keyUses)) {
  for (const length of [16, 32]) await search(use, length, new Secret(length, 'bytes'), act);
}
process.send?.({ found, kept: kept.length });
