// The NTLM authority: an `ntlm_auth` without a domain, first in PATH, which Wine runs.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runDirectory } from './processes.js';
import { program } from './system-packages.js';

/**
 * Writes the shim and gives its directory, for PATH. Samba's own `ntlm_auth` asks winbindd whether a
 * client's password is right; given --password, it decides by itself, and accepts any user name.
 *
 * Wine 8 (msv1_0.so without pipe2) opens its pipes to it, and only then marks them as close-on-exec. If another thread
 * starts one in between, that inherits the end that writes to the first: the first one's input then never ends, and
 * DeleteSecurityContext, which waits until it has, hangs. So the shim closes whatever it has inherited, which a shell
 * other than bash cannot for descriptors of two digits.
 */
export function ntlmAuthority(password: string): string {
  const real = quote(program('ntlm_auth'));
  const directory = path.join(runDirectory(), 'bin');
  mkdirSync(directory);
  const script = `#!${program('bash')}
for fd in /proc/self/fd/*; do
  # 255 is this script.
  fd=\${fd##*/}; ((fd > 2 && fd != 255)) && eval "exec $fd>&-"
done
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
