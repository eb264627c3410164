// A Debian 13 beside this system, for its newer Wine: made by debootstrap, in the cache.
//
// It runs in its own mount and process namespaces: mounts exist only there and vanish with the last process, however
// that ends. Nothing here can delete files through a mount.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cached, type Entry } from './cache.js';
import { type Archive, debianArchive } from './debian-archive.js';
import { LabError, say } from './messages.js';
import { exitCode, run, start } from './processes.js';
import { installPackages, packagesFor, program } from './system-packages.js';

const RELEASE = 'trixie';
/** Change this number whenever `fill` changes: older systems in the cache are then no longer used. */
const RECIPE = 2;
const KEYS = '/usr/share/keyrings/debian-archive-keyring.gpg';
const LONGEST_MS = 900_000;
const PAUSE_MS = 10_000;

const NAMESPACES = [
  ...['--mount', '--propagation', 'private', '--pid', '--fork', '--kill-child', '--mount-proc'],
];

/** ROOT [ro|rw FROM TO]... -- COMMAND: mounts each FROM at TO, read-only with ro. */
const ENTER = `set -e
root=$1
shift
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount -t tmpfs tmpfs "$root/tmp"
while [ "$1" != -- ]; do
  mkdir -p "$root$3"
  mount --rbind "$2" "$root$3"
  test "$1" = rw || mount -o remount,bind,ro "$root$3"
  shift 3
done
shift
chroot "$root" "$@" || exit $? # stays: the first process of a namespace has to be a parent
`;

/** A directory of this machine, and where it is mounted in the chroot. */
export interface Mount {
  from: string;
  to: string;
  writable?: boolean;
}

/** Creates it if it does not exist: 1.4 GB, about a minute, and 0.8 GB with its Wine prefix. */
export async function debian13(): Promise<Entry> {
  if (process.getuid?.() !== 0) {
    throw new LabError('Setting up Debian 13 with Wine 10 needs root: run this as root.');
  }
  await checkNamespaces();
  return cached(`debian-${RELEASE}-${RECIPE}`, async (directory) => {
    installPackages('chroot');
    say('making a Debian 13 with Wine 10 (1.4 GB, a minute or more)');
    const archive = await debianArchive();
    // The cache renames a finished draft, so the system has a directory of its own inside.
    const root = systemIn(directory);
    try {
      await fill(root, archive).catch(async (error: Error) => {
        say(`${error.message}\nlab: possibly a temporary failure of the archive: trying once more`);
        rmSync(root, { recursive: true, force: true });
        await sleep(PAUSE_MS);
        await fill(root, archive);
      });
    } catch (error) {
      throw new LabError(
        `Cannot install Debian 13 from ${archive.mirror}: is it reachable? Partial files are removed; ` +
          `the next run starts over.\n${(error as Error).message}`,
      );
    }
  });
}

async function fill(root: string, { mirror, settings, environment: proxy }: Archive) {
  const what = ['--variant=minbase', '--include=ca-certificates', `--keyring=${KEYS}`];
  await run(
    program('unshare'),
    [...NAMESPACES, program('debootstrap'), ...what, RELEASE, root, mirror],
    { timeout: LONGEST_MS, env: { ...process.env, ...proxy } },
  );
  const write = (file: string, text: string, mode = 0o644) =>
    writeFileSync(path.join(root, file), text, { mode });
  write('etc/apt/apt.conf.d/90machine', settings.join('\n'));
  write('usr/sbin/policy-rc.d', '#!/bin/sh\nexit 101\n', 0o755);
  // debootstrap writes none. IPv4 only: a machine may be without IPv6, and Windows' Node tries it.
  write('etc/hosts', '127.0.0.1 localhost\n');
  const install = ['install', '-y', '--no-install-recommends', ...packagesFor('wine'), 'nodejs'];
  // Fail here if a list cannot be fetched, rather than later for want of a package.
  const update = ['update', '-o', 'APT::Update::Error-Mode=any'];
  for (const args of [update, install, ['clean']]) {
    await run(...enter(root, [], ['apt-get', '-q', ...args]), {
      timeout: LONGEST_MS,
      env: environment({ DEBIAN_FRONTEND: 'noninteractive' }),
    });
  }
  // The chroot's own cache, the mount point of a run's directories.
  mkdirSync(path.join(root, 'cache/koffi-sspi'), { recursive: true });
}

/** Root in a container may lack this capability. */
async function checkNamespaces(): Promise<void> {
  await run(program('unshare'), [...NAMESPACES, 'true']).catch((error: Error) => {
    throw new LabError(
      `Wine 10 needs its own namespaces, which this user may not create. A container must be ` +
        `privileged (docker run --privileged).\n${error.message}`,
    );
  });
}

/** The root directory of the system, in its cache entry. */
function systemIn(entry: string): string {
  return path.join(entry, 'system');
}

/** Runs a program in the chroot, its output inherited or written to a file descriptor; returns its exit code. */
export function runInDebian13(
  debian: Entry,
  mounts: Mount[],
  command: string[],
  variables: NodeJS.ProcessEnv,
  output: 'inherit' | number = 'inherit',
): Promise<number> {
  const [unshare, args] = enter(systemIn(debian.path), mounts, command);
  const env = environment({ ...variables, XDG_CACHE_HOME: '/cache' });
  return exitCode(start(unshare, args, { stdio: ['ignore', output, output], env }));
}

function enter(root: string, mounts: Mount[], command: string[]): [string, string[]] {
  const triples = mounts.flatMap(({ from, to, writable }) => [writable ? 'rw' : 'ro', from, to]);
  return [
    program('unshare'),
    [...NAMESPACES, '/bin/sh', '-c', ENTER, 'sh', root, ...triples, '--', ...command],
  ];
}

/** A clean environment: this machine's settings do not apply in the chroot. */
function environment(variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return {
    PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    HOME: '/root',
    LC_ALL: 'C.UTF-8',
    ...variables,
  };
}
