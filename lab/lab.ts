// The lab as a whole: sets it up, opens it for a run, and runs programs in it.
import { closeSync, openSync } from 'node:fs';
import path from 'node:path';
import type { LabAccount } from './account.js';
import { startKdc } from './kdc.js';
import { LabError } from './messages.js';
import { ntlmAuthority } from './ntlm-authority.js';
import { exitCode, runDirectory, start } from './processes.js';
import { streamFile } from './stream-file.js';
import { installPackages, type Purpose } from './system-packages.js';
import { type NodeLine, type WindowsNode, windowsNode } from './windows-node.js';
import { windowsPath, wine, wineEnvironment, winePrefix, wineVersion } from './wine.js';

export interface SetUp {
  node: WindowsNode;
  wine: string;
  prefix: string;
  /** One line each for what existed and for what was created. */
  found: string[];
  made: string[];
}

export interface Lab {
  setUp: SetUp;
  account: LabAccount;
  /** The environment of a Kerberos program on the Linux side. */
  kerberos: NodeJS.ProcessEnv;
  /** For programs under Wine. */
  environment: NodeJS.ProcessEnv;
}

/** Why there can be no lab on this machine, or undefined when there can. */
export function unsupported(): string | undefined {
  if (process.platform === 'linux' && process.arch === 'x64') return undefined;
  return (
    `A real SSPI is on Windows, or on x64 Linux through Wine; this is ${process.platform} on ` +
    `${process.arch}. Run it there, for example in a Linux container.`
  );
}

/** Installs and makes what is missing. */
export async function setUp(purpose: Purpose, nodeLine: NodeLine = '22'): Promise<SetUp> {
  const reason = unsupported();
  if (reason) throw new LabError(reason);
  const packages = installPackages(purpose);
  const found = packages.found.map((name) => `package ${name}`);
  const made = packages.installed.map((name) => `package ${name}`);
  const version = await wineVersion();
  const node = await windowsNode(nodeLine);
  const prefix = await winePrefix(version);
  const note = (name: string, entry: { path: string; made: boolean }) =>
    (entry.made ? made : found).push(`${name}: ${entry.path}`);
  note(`Windows' Node ${node.version}`, node.executable);
  note("koffi's package for it", node.modules);
  note(`prefix of Wine ${version}`, prefix);
  return { node, wine: version, prefix: prefix.path, found, made };
}

/** Starts the authorities. They end with this process. */
export async function openLab(setUp: SetUp): Promise<Lab> {
  const account: LabAccount = {
    user: 'alice',
    domain: 'LAB.TEST',
    // Not ASCII, but Latin-1: curl's NTLM makes UTF-16 of a password by a zero behind each byte.
    password: 'Pässwörd-1§',
    target: 'HTTP/lab',
    implementation: `Wine ${setUp.wine}`,
  };
  const kerberos = await startKdc(account);
  const shim = ntlmAuthority(account.password);
  const environment = {
    ...wineEnvironment(setUp.prefix, setUp.wine),
    ...kerberos,
    PATH: `${shim}:${process.env.PATH ?? '/usr/bin:/bin'}`,
    SSPI_ACCOUNT: JSON.stringify(account),
    // The account that the examples use.
    SSPI_USER: account.user,
    SSPI_DOMAIN: account.domain,
    SSPI_PASSWORD: account.password,
    // koffi comes from the project, but its native package for Windows is not in the project's
    // node_modules. koffi loads that package with `require`, which searches NODE_PATH too.
    NODE_PATH: windowsPath(setUp.node.modules.path),
    // Each lstat costs 0.9 ms: without them AVA starts twice as fast.
    NODE_OPTIONS: '--preserve-symlinks --preserve-symlinks-main',
    ...colours(),
  };
  return { setUp, account, kerberos, environment };
}

/** Programs write to a file, so their colours depend on our own terminal. */
export function colours(): NodeJS.ProcessEnv {
  const { FORCE_COLOR, NO_COLOR } = process.env;
  if (FORCE_COLOR !== undefined) return { FORCE_COLOR };
  if (NO_COLOR !== undefined) return { FORCE_COLOR: '0' };
  return { FORCE_COLOR: process.stdout.isTTY ? '1' : '0' };
}

/**
 * Runs a JavaScript file under Windows' Node, streams its output, and returns its exit code. If a file is given for
 * stderr, stderr goes there instead. With a turn, the output is held back until then.
 */
export async function runInLab(
  lab: Lab,
  file: string,
  args: string[],
  keep: { stdout?: string; stderr?: string; turn?: Promise<unknown> | undefined } = {},
): Promise<number> {
  // Windows' Node fails with EBADF on a Unix pipe, so it writes to files and we copy them.
  const stdout = keep.stdout ?? path.join(runDirectory(), 'stdout');
  const stderr = keep.stderr ?? path.join(runDirectory(), 'stderr');
  for (const name of [stdout, stderr]) closeSync(openSync(name, 'w'));
  const handles = [openSync(stdout, 'a'), openSync(stderr, 'a')] as const;
  const node = lab.setUp.node.executable.path;
  const child = start(wine(), [node, windowsPath(file), ...args], {
    env: lab.environment,
    stdio: ['ignore', ...handles],
  });
  for (const handle of handles) closeSync(handle);
  let ended = false;
  const end = exitCode(child).finally(() => {
    ended = true;
  });
  const copies = async () => {
    await keep.turn;
    await Promise.all([
      streamFile(stdout, process.stdout, () => ended),
      ...(keep.stderr ? [] : [streamFile(stderr, process.stderr, () => ended)]),
    ]);
  };
  return (await Promise.all([end, copies()]))[0];
}
