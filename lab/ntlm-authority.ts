// The NTLM authority: an `ntlm_auth` without a domain, first in PATH, which Wine runs.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runDirectory } from './processes.js';
import { program } from './system-packages.js';

/**
 * Writes the shim and gives its directory, for PATH. Samba's own `ntlm_auth` asks winbindd whether a
 * client's password is right; given --password, it decides by itself, and accepts any user name.
 */
export function ntlmAuthority(password: string): string {
  const real = quote(program('ntlm_auth'));
  const directory = path.join(runDirectory(), 'bin');
  mkdirSync(directory);
  const script = `#!/bin/sh
# /dev/null: never this machine's own Samba configuration.
case " $* " in
*" --helper-protocol=squid-2.5-ntlmssp "*)
  exec ${real} "$@" --configfile=/dev/null --password=${quote(password)} ;;
*)
  exec ${real} "$@" --configfile=/dev/null ;;
esac
`;
  writeFileSync(path.join(directory, 'ntlm_auth'), script, { mode: 0o700 });
  return directory;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
