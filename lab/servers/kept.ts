// What all servers share: a directory and a user of their own, and the keeper that ends them.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LabError } from '../messages.js';
import type { Facts } from '../peers/connect.js';
import type { Program } from '../peers/program.js';
import { atEnd } from '../processes.js';
import { PROJECT } from '../project.js';
import type { Kept } from './keeper.js';

/** The keeper's line once the server listens. */
export const READY_LINE = 'koffi-sspi lab: the server listens';

export interface User {
  uid: number;
  gid: number;
}

/** If root starts a server, it runs as the first of these users that exists; otherwise as the current user. */
export function ordinaryUser(...names: string[]): User | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of [...names, 'nobody']) {
    const id = (what: string) => Number(spawnSync('id', [what, name], { encoding: 'utf8' }).stdout);
    const [uid, gid] = [id('-u'), id('-g')];
    if (uid > 0 && gid > 0) return { uid, gid };
  }
  throw new LabError(
    `There is no user to run a server as: neither ${names.join(', ')} nor nobody.`,
  );
}

/** A server's directory, outside that of the run, which other users cannot enter. */
export class ServerDirectory {
  readonly path: string;
  readonly user: User | undefined;

  /** @param user owner of every file written there */
  constructor(name: string, user?: User) {
    // Resolved, since the keeper compares it with the working directories of processes.
    this.path = realpathSync(mkdtempSync(path.join(tmpdir(), `koffi-sspi-${name}-`)));
    this.user = user;
    this.#own(this.path);
    // In case it fails before its keeper takes over.
    atEnd(() => rmSync(this.path, { recursive: true, force: true, maxRetries: 5 }));
  }

  file(name: string): string {
    return path.join(this.path, name);
  }

  write(name: string, content: string | Uint8Array, mode = 0o600): string {
    const file = this.file(name);
    writeFileSync(file, content);
    chmodSync(file, mode);
    this.#own(file);
    return file;
  }

  makeDirectory(name: string): string {
    const file = this.file(name);
    mkdirSync(file, { recursive: true, mode: 0o700 });
    this.#own(file);
    return file;
  }

  #own(file: string): void {
    if (this.user) chownSync(file, this.user.uid, this.user.gid);
  }
}

export interface Server {
  command: string;
  /** The command line; it must stay in the foreground. */
  args: string[];
  directory: ServerDirectory;
  environment?: NodeJS.ProcessEnv;
  listens: { host?: string; port: number }[];
  /** Its output once it is ready, if it listens earlier. */
  ready?: RegExp;
  /** SIGTERM by default; another if that waits for clients. */
  signal?: NodeJS.Signals;
  facts?: Facts;
}

/** A server with its keeper. Its facts hold `port`, and `host` if it is not 127.0.0.1. */
export function kept({
  command,
  args,
  directory,
  environment,
  listens,
  ready,
  signal,
  facts,
}: Server): Program {
  const what: Kept = {
    command,
    args,
    directory: directory.path,
    listens: listens.map(({ host = '127.0.0.1', port }) => ({ host, port })),
    signal: signal ?? 'SIGTERM',
    ...directory.user,
  };
  const [first] = listens;
  return {
    command: process.execPath,
    args: [path.join(PROJECT, 'dist/lab/servers/keeper.js'), JSON.stringify(what)],
    ...(environment ? { environment } : {}),
    ready: ready ?? new RegExp(`^${READY_LINE}$`, 'm'),
    facts: {
      ...(first ? { port: first.port } : {}),
      ...(first?.host ? { host: first.host } : {}),
      ...facts,
    },
  };
}
