// The cache directory: Windows' Node and the Wine prefix, made once and shared by all runs.
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
} from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { LabError, stillWaiting } from './messages.js';
import { atEnd } from './processes.js';

/** Written last into each entry: an entry without it is incomplete. */
const READY = '.koffi-sspi-ready';

export function cacheDirectory(): string {
  const problems: string[] = [];
  for (const directory of candidates()) {
    try {
      mkdirSync(directory, { recursive: true, mode: 0o700 });
      accessSync(directory, constants.W_OK | constants.X_OK);
      // Wine insists on owning its prefix, and in a shared /tmp another user may have created it first.
      if (statSync(directory).uid === process.getuid?.()) return directory;
      problems.push(`${directory}: owned by another user`);
    } catch (error) {
      problems.push(`${directory}: ${(error as Error).message}`);
    }
  }
  throw new LabError(
    `Cannot create a cache directory. Set XDG_CACHE_HOME to a writable one.\n  ${problems.join('\n  ')}`,
  );
}

function candidates(): string[] {
  const directories: string[] = [];
  const { XDG_CACHE_HOME, HOME } = process.env;
  if (XDG_CACHE_HOME && path.isAbsolute(XDG_CACHE_HOME)) directories.push(XDG_CACHE_HOME);
  if (HOME && path.isAbsolute(HOME)) directories.push(path.join(HOME, '.cache'));
  try {
    directories.push(path.join(homedir(), '.cache'));
  } catch {
    // Some containers' users have no home.
  }
  return [
    ...directories.map((directory) => path.join(directory, 'koffi-sspi')),
    path.join(tmpdir(), `koffi-sspi-${process.getuid?.()}`),
  ];
}

export interface Entry {
  path: string;
  /** True if this call made it. */
  made: boolean;
}

/**
 * The cache's entry `name`; `make` fills it if it does not exist. It is made in a directory beside
 * and renamed: no other process sees half an entry, and of two labs that make it at once, one wins.
 */
export async function cached(
  name: string,
  make: (directory: string) => Promise<void>,
): Promise<Entry> {
  const root = cacheDirectory();
  const entry = path.join(root, name);
  if (isReady(entry)) return { path: entry, made: false };
  const draft = mkdtempSync(path.join(root, `${name}.draft-`));
  const removeDraft = () => rmSync(draft, { recursive: true, force: true, maxRetries: 5 });
  const kept = atEnd(removeDraft);
  try {
    await stillWaiting(make(draft));
    await writeFile(path.join(draft, READY), '');
    if (existsSync(entry) && !isReady(entry)) rmSync(entry, { recursive: true, force: true });
    await rename(draft, entry);
  } catch (error) {
    removeDraft();
    if (!isReady(entry)) throw error;
    // Another lab was faster: use its entry.
  } finally {
    kept();
  }
  return { path: entry, made: true };
}

function isReady(entry: string): boolean {
  return existsSync(path.join(entry, READY));
}
