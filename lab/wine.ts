// Wine: its version, a prefix of our own in the cache, and the environment that Node needs in it.

import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { cached, type Entry } from './cache.js';
import { say } from './messages.js';
import { atEnd, run, runDirectory } from './processes.js';
import { program } from './system-packages.js';

/** Such as `8.0 (Debian 8.0~repack-4)`. */
export async function wineVersion(): Promise<string> {
  const text = await run(wine(), ['--version'], { env: wineEnvironment('/nonexistent', '') });
  return text.trim().replace(/^wine-/, '');
}

export function wine(): string {
  return program('wine', 'wine64');
}

/** The prefix: 695 MB, created in 15 s, one for each version of Wine. */
export function winePrefix(version: string): Promise<Entry> {
  const key = version.replace(/[^\w.]+/g, '-').replace(/-$/, '');
  return cached(`wine-prefix-${key}`, async (prefix) => {
    say('making a Wine prefix (695 MB)');
    await mkdir(path.join(prefix, 'tmp'));
    const options = { env: wineEnvironment(prefix, version), cwd: prefix };
    const wineserver = program('wineserver');
    // Nothing uses the prefix before it is complete: an interrupted set-up can be deleted.
    const kept = atEnd(() => spawnSync(wineserver, ['-k'], options));
    await run(wine(), ['wineboot.exe', '-i'], options);
    // Wine 8 reports Windows 7, on which Node refuses to start.
    const claim = ['reg', 'add', 'HKCU\\Software\\Wine', '/v', 'Version', '/d', 'win10', '/f'];
    await run(wine(), claim, options);
    await run(wineserver, ['-w'], options); // until the registry is on disk
    kept();
  });
}

/** Such as 10 for `10.0 (Debian 10.0~repack-6)`. */
export function wineMajor(version: string): number {
  return Number.parseInt(version, 10);
}

export function wineEnvironment(prefix: string, version: string): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    // No desktop, and none of the user's settings of Wine, Kerberos, Node or npm; but coverage is measured there too.
    ([name]) =>
      !/^(DISPLAY|WAYLAND_DISPLAY|XAUTHORITY|TMPDIR|(WINE|KRB5|NODE_(?!V8_COVERAGE)|npm_).*)$/i.test(
        name,
      ),
  );
  return {
    ...Object.fromEntries(inherited),
    WINEPREFIX: prefix,
    WINEARCH: 'win64',
    WINEDEBUG: '-all',
    // No menu entries in the user's desktop, no dialogues that offer Mono and Gecko.
    WINEDLLOVERRIDES: 'winemenubuilder.exe=d;mscoree,mshtml=',
    // Wine links Documents and similar directories to those in HOME.
    HOME: runDirectory(),
    // wineserver's socket directory, the same for every client of a prefix. With Debian's Wine 10, any
    // TMPDIR ends wine with "free(): invalid pointer"; without it, all use /tmp.
    ...(wineMajor(version) < 9 ? { TMPDIR: path.join(prefix, 'tmp') } : {}),
    LC_ALL: 'C.UTF-8', // in the locale C, credentials beyond ASCII fail
    TZ: 'UTC', // Kerberos' expiry times are local
  };
}

/** Wine shows the whole file system as drive Z. */
export function windowsPath(file: string): string {
  return `Z:${path.resolve(file).replaceAll('/', '\\')}`;
}
