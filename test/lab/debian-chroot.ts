// A Debian 13 beside this system, for its newer Wine: made by debootstrap, in the cache.
//
// What happens in it, happens in mount and process namespaces of its own: mounts exist there only and
// are gone with the last process, however that ends. Nothing here can remove anything through one.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cached, type Entry } from './cache.js';
import { LabError, say } from './messages.js';
import { exitCode, run, start } from './processes.js';
import { installPackages, packagesFor, program } from './system-packages.js';

const RELEASE = 'trixie';
const KEYS = '/usr/share/keyrings/debian-archive-keyring.gpg';
const LONGEST_MS = 900_000;

const NAMESPACES = [
  ...['--mount', '--propagation', 'private', '--pid', '--fork', '--kill-child', '--mount-proc'],
];

/** ROOT [FROM TO]... -- COMMAND: each FROM is seen as TO, and cannot be written to. */
const ENTER = `set -e
root=$1
shift
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount -t tmpfs tmpfs "$root/tmp"
while [ "$1" != -- ]; do
  mkdir -p "$root$2"
  mount --bind "$1" "$root$2"
  mount -o remount,bind,ro "$root$2"
  shift 2
done
shift
chroot "$root" "$@" || exit $? # stays: the first process of a namespace has to be a parent
`;

/** Makes it when it is not there yet, 1 GB. */
export async function debian13(): Promise<Entry> {
  if (process.getuid?.() !== 0) {
    throw new LabError('Debian 13 with Wine 10 can be set up by root only: run this as root.');
  }
  return cached(`debian-${RELEASE}`, async (directory) => {
    installPackages('chroot');
    say('making a Debian 13 with Wine 10 (1 GB, some minutes)');
    const settings = await aptSettings();
    const mirror = await debianMirror();
    // The name of a draft changes: the system is in a directory of its own inside.
    const root = systemIn(directory);
    const what = ['--variant=minbase', '--include=ca-certificates', `--keyring=${KEYS}`];
    await run(
      program('unshare'),
      [...NAMESPACES, program('debootstrap'), ...what, RELEASE, root, mirror],
      { timeout: LONGEST_MS, env: { ...process.env, ...proxyOf(settings) } },
    );
    writeFileSync(path.join(root, 'etc/apt/apt.conf.d/90machine'), settings.join('\n'));
    writeFileSync(path.join(root, 'usr/sbin/policy-rc.d'), '#!/bin/sh\nexit 101\n', {
      mode: 0o755,
    });
    const install = ['install', '-y', '--no-install-recommends', ...packagesFor('wine'), 'nodejs'];
    for (const args of [['update'], install, ['clean']]) {
      await run(...enter(root, [], ['apt-get', '-q', ...args]), {
        timeout: LONGEST_MS,
        env: environment({ DEBIAN_FRONTEND: 'noninteractive' }),
      });
    }
    // Its own cache, where the mounts of a run go.
    mkdirSync(path.join(root, 'cache/koffi-sspi'), { recursive: true });
  });
}

/** Where the system is in its entry of the cache. */
function systemIn(entry: string): string {
  return path.join(entry, 'system');
}

/** Runs a program in it with our output, and gives its exit code. `mounts`: there -> here. */
export function runInDebian13(
  debian: Entry,
  mounts: Record<string, string>,
  command: string[],
  variables: NodeJS.ProcessEnv,
): Promise<number> {
  const pairs = Object.entries(mounts).flatMap(([to, from]) => [from, to]);
  const [unshare, args] = enter(systemIn(debian.path), pairs, command);
  const env = environment({ ...variables, XDG_CACHE_HOME: '/cache' });
  return exitCode(start(unshare, args, { stdio: ['ignore', 'inherit', 'inherit'], env }));
}

function enter(root: string, mounts: string[], command: string[]): [string, string[]] {
  return [
    program('unshare'),
    [...NAMESPACES, '/bin/sh', '-c', ENTER, 'sh', root, ...mounts, '--', ...command],
  ];
}

/** Nothing of this machine's settings fits there. */
function environment(variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return {
    PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    HOME: '/root',
    LC_ALL: 'C.UTF-8',
    ...variables,
  };
}

/** The archive of Debian that this machine takes its own packages from. */
async function debianMirror(): Promise<string> {
  const format = '$(REPO_URI) $(ORIGIN) $(LABEL) $(COMPONENT)';
  const args = ['indextargets', '--format', format, 'Created-By: Packages'];
  const targets = (await run(program('apt-get'), args)).split('\n');
  const uri = targets.find((line) => /^https?:\S+ Debian Debian main$/.test(line))?.split(' ')[0];
  if (uri) return uri;
  throw new LabError(
    "This machine's apt sources name no archive of Debian to take Debian 13 from.",
  );
}

/** How this machine's apt reaches its archives, proxies and the like, as lines of configuration. */
async function aptSettings(): Promise<string[]> {
  const all = await run(program('apt-config'), ['dump']);
  return all.split('\n').filter((line) => /^Acquire::(http|https|Retries)\b/.test(line));
}

/** The same for debootstrap, which does not ask apt. */
function proxyOf(settings: string[]): NodeJS.ProcessEnv {
  const proxy = settings.join('\n').match(/^Acquire::http::Proxy "(http[^"]+)";$/m)?.[1];
  return proxy ? { http_proxy: proxy } : {};
}
