// The Linux programs that the lab needs; installed with apt when running as root.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LabError, say } from './messages.js';

interface Need {
  /** One of these programs, or files (with a slash), suffices. */
  anyOf: string[];
  /** The package in Debian and Ubuntu. */
  packages: string[];
}

/** Needed to run Windows' Node with NTLM, Kerberos and TLS peers. */
const LAB: Need[] = [
  { anyOf: ['wine', 'wine64'], packages: ['wine', 'wine64'] },
  { anyOf: ['ntlm_auth'], packages: ['winbind'] },
  { anyOf: ['krb5kdc'], packages: ['krb5-kdc'] },
  { anyOf: ['kdb5_util'], packages: ['krb5-kdc'] },
  { anyOf: ['kadmin.local'], packages: ['krb5-admin-server'] },
  { anyOf: ['kinit'], packages: ['krb5-user'] },
  { anyOf: ['openssl'], packages: ['openssl'] },
];

const APACHE: Need[] = [
  // Apache's programs without its service.
  { anyOf: ['apache2'], packages: ['apache2-bin'] },
  {
    anyOf: ['/usr/lib/apache2/modules/mod_auth_gssapi.so'],
    packages: ['libapache2-mod-auth-gssapi'],
  },
];

/** Peers of the tests under Wine. */
const PEERS: Need[] = [
  { anyOf: ['gss-server'], packages: ['krb5-gss-samples'] },
  { anyOf: ['gss-client'], packages: ['krb5-gss-samples'] },
  { anyOf: ['curl'], packages: ['curl'] },
  ...APACHE,
];

/** The servers of `npm run test:peers`, by their names in servers/servers.ts. */
const SERVERS = {
  'samba-ad-dc': [
    { anyOf: ['samba'], packages: ['samba'] },
    { anyOf: ['samba-tool'], packages: ['samba-common-bin'] },
    { anyOf: ['/usr/share/samba/setup/provision.ldif'], packages: ['samba-ad-provision'] },
    {
      anyOf: ['/usr/lib/x86_64-linux-gnu/samba/ldb/samba_dsdb.so'],
      packages: ['samba-dsdb-modules'],
    },
    // Provisioning sets the access rights of its shares by this.
    {
      anyOf: ['/usr/lib/x86_64-linux-gnu/samba/vfs/acl_xattr.so'],
      packages: ['samba-vfs-modules'],
    },
  ],
  slapd: [
    { anyOf: ['slapd'], packages: ['slapd'] },
    {
      anyOf: ['/usr/lib/x86_64-linux-gnu/sasl2/libgssapiv2.so'],
      packages: ['libsasl2-modules-gssapi-mit'],
    },
  ],
  postgresql: [{ anyOf: ['/usr/lib/postgresql', 'postgres'], packages: ['postgresql'] }],
  dovecot: [
    { anyOf: ['/usr/lib/dovecot/imap'], packages: ['dovecot-imapd'] },
    { anyOf: ['/usr/lib/dovecot/submission'], packages: ['dovecot-submissiond'] },
    {
      anyOf: ['/usr/lib/dovecot/modules/auth/libmech_gssapi.so'],
      packages: ['dovecot-gssapi'],
    },
  ],
  apache: APACHE,
  squid: [{ anyOf: ['squid'], packages: ['squid'] }],
  nginx: [{ anyOf: ['nginx'], packages: ['nginx-light'] }],
} satisfies Record<string, Need[]>;

/** Needed by the project's tests as well. */
const TESTS: Need[] = [
  { anyOf: ['x86_64-w64-mingw32-gcc'], packages: ['gcc-mingw-w64-x86-64'] },
  { anyOf: ['i686-w64-mingw32-gcc'], packages: ['gcc-mingw-w64-i686'] },
  // Compiles the scripted library for Linux.
  { anyOf: ['gcc'], packages: ['gcc'] },
  { anyOf: ['/usr/include/dlfcn.h'], packages: ['libc6-dev'] },
  { anyOf: ['clang'], packages: ['clang'] },
  {
    anyOf: ['/usr/share/mingw-w64/include/sspi.h', '/usr/x86_64-w64-mingw32/include/sspi.h'],
    packages: ['mingw-w64-common'],
  },
  { anyOf: ['pip3', 'pip'], packages: ['python3-pip'] },
  { anyOf: ['unzip'], packages: ['unzip'] },
];

/** Needed by Python's clients of HTTP, in `npm run test:peers`: see peers/python-clients.ts. */
const PYTHON: Need[] = [
  { anyOf: ['/usr/lib/python3/dist-packages/pip'], packages: ['python3-pip'] },
  { anyOf: ['/usr/lib/python3/dist-packages/gssapi'], packages: ['python3-gssapi'] },
];

/** Needed by the soak, which also runs sspi-rs from C. */
const SOAK: Need[] = [
  { anyOf: ['gcc'], packages: ['gcc'] },
  { anyOf: ['/usr/include/dlfcn.h'], packages: ['libc6-dev'] },
];

/** libasan comes with gcc. */
const SANITIZE: Need[] = TESTS.filter(({ packages }) =>
  packages.some((name) => ['gcc', 'libc6-dev', 'mingw-w64-common'].includes(name)),
);

const CHROOT: Need[] = [
  { anyOf: ['debootstrap'], packages: ['debootstrap'] },
  {
    anyOf: ['/usr/share/keyrings/debian-archive-keyring.gpg'],
    packages: ['debian-archive-keyring'],
  },
  { anyOf: ['unshare'], packages: ['util-linux'] },
];

const PURPOSES = {
  /** To run a script under Wine. */
  lab: LAB,
  /** To run the tests under Wine, once they are built. */
  wine: [...LAB, ...PEERS],
  /** To build and run all tests. */
  tests: [...LAB, ...PEERS, ...TESTS],
  /** To run the tests against real servers, in `npm run test:peers`. */
  peers: [...LAB, ...PEERS, ...TESTS, ...Object.values(SERVERS).flat(), ...PYTHON],
  /** To run requests-gssapi and requests_ntlm. */
  'python-clients': PYTHON,
  /** To run one of these servers. */
  ...SERVERS,
  /** To run the soak, beside the tests. */
  soak: SOAK,
  /** To compile the scripted library with AddressSanitizer. */
  sanitize: SANITIZE,
  /** To make a system of another Debian. */
  chroot: CHROOT,
};
export type Purpose = keyof typeof PURPOSES;

const POLICY = '/usr/sbin/policy-rc.d';
/** The services that Debian starts at boot for packages. */
const SERVICES: Readonly<Record<string, string[]>> = {
  winbind: ['winbind'],
  'krb5-kdc': ['krb5-kdc'],
  'krb5-admin-server': ['krb5-admin-server'],
  samba: ['smbd', 'nmbd', 'samba-ad-dc'],
  slapd: ['slapd'],
  postgresql: ['postgresql'],
  'dovecot-imapd': ['dovecot'],
  squid: ['squid'],
  'nginx-light': ['nginx'],
};

/** The full path of a program; those in sbin are found even when a user's PATH lacks it. */
export function findProgram(...names: string[]): string | undefined {
  const path_ = `${process.env.PATH ?? ''}:/usr/local/sbin:/usr/sbin:/sbin`;
  for (const name of names) {
    for (const directory of path_.split(':')) {
      if (!directory) continue;
      const program = path.join(directory, name);
      try {
        accessSync(program, constants.X_OK);
        if (statSync(program).isFile()) return program;
      } catch {
        // Not in this directory.
      }
    }
  }
  return undefined;
}

export function program(...names: string[]): string {
  const found = findProgram(...names);
  if (!found) throw new LabError(`${names.join(' or ')} is missing: run "npm run lab setup".`);
  return found;
}

/** Debian's packages for a purpose. */
export function packagesFor(purpose: Purpose): string[] {
  return packagesOf(PURPOSES[purpose]);
}

const packagesOf = (needs: readonly Need[]): string[] => [
  ...new Set(needs.flatMap((need) => need.packages)),
];

/** What is missing for a purpose, as a sentence with the command that installs it. */
export function missingFor(purpose: Purpose): string | undefined {
  const missing = PURPOSES[purpose].filter((need) => !isThere(need));
  if (missing.length === 0) return undefined;
  const packages = packagesOf(missing);
  const names = missing.map((need) => need.anyOf.join(' or ')).join(', ');
  return `Missing: ${names}. As root: apt-get install -y --no-install-recommends ${packages.join(' ')}`;
}

/** Installs what is missing. Returns the packages it installed and those it found. */
export function installPackages(purpose: Purpose): { found: string[]; installed: string[] } {
  const needs = PURPOSES[purpose];
  const missing = needs.filter((need) => !isThere(need));
  const packages = packagesOf(missing);
  const found = packagesFor(purpose).filter((name) => !packages.includes(name));
  if (packages.length === 0) return { found, installed: [] };

  const what = `Missing: ${missing.map((need) => need.anyOf.join(' or ')).join(', ')}.`;
  const install = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (!findProgram('apt-get')) {
    throw new LabError(
      `${what}\nPlease install them. On Debian or Ubuntu that would be:\n  ${install}`,
    );
  }
  if (process.getuid?.() !== 0) {
    throw new LabError(
      `${what}\nInstalling needs root. Please run:\n  sudo apt-get update && sudo ${install}`,
    );
  }
  say(`installing ${packages.join(' ')}`);
  withoutStartingServices(() => {
    // A broken source of the user's need not matter: the installation decides.
    if (!apt('update')) say('apt-get update failed; trying to install anyway');
    apt('install', '-y', '--no-install-recommends', ...packages);
  });
  keepFromStarting(packages.flatMap((name) => SERVICES[name] ?? []));
  const still = needs.filter((need) => !isThere(need));
  if (still.length > 0) {
    const names = still.map((need) => need.anyOf.join(' or ')).join(', ');
    throw new LabError(`Still missing: ${names}. See above; the command was:\n  ${install}`);
  }
  return { found, installed: packages };
}

function isThere(need: Need): boolean {
  return need.anyOf.some((one) => (one.includes('/') ? existsSync(one) : findProgram(one)));
}

/** Synchronous: a signal to this process is handled after dpkg has finished, never in the middle. */
function apt(...args: string[]): boolean {
  const options = ['-q', '-o', 'DPkg::Lock::Timeout=300'];
  const { status } = spawnSync(program('apt-get'), [...options, ...args], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' },
  });
  return status === 0;
}

/** Debian starts a service as soon as it is installed, unless this file says no. */
function withoutStartingServices(action: () => void): void {
  let ours = false;
  try {
    writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { flag: 'wx', mode: 0o755 });
    ours = true;
  } catch (error) {
    // The administrator's own policy stands.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  try {
    action();
  } finally {
    if (ours) rmSync(POLICY, { force: true });
  }
}

/** Nor shall the next boot start what was installed for its programs only. */
function keepFromStarting(services: string[]): void {
  const systemctl = findProgram('systemctl');
  const updateRc = findProgram('update-rc.d');
  for (const service of services) {
    if (systemctl) spawnSync(systemctl, ['disable', service], { stdio: 'ignore' });
    else if (updateRc) spawnSync(updateRc, [service, 'disable'], { stdio: 'ignore' });
  }
}
