// Finds the Debian mirror and network settings of this machine's apt.
import { spawnSync } from 'node:child_process';
import { LabError } from './messages.js';
import { run } from './processes.js';
import { program } from './system-packages.js';

export interface Archive {
  mirror: string;
  /** Proxies and other network settings, as lines of apt's configuration. */
  settings: string[];
  /** The same for debootstrap, which does not read apt's configuration. */
  environment: NodeJS.ProcessEnv;
}

export async function debianArchive(): Promise<Archive> {
  const all = await run(program('apt-config'), ['dump']);
  const settings = all.split('\n').filter((line) => /^Acquire::(http|https|Retries)\b/.test(line));
  const proxy = settings.join('\n').match(/^Acquire::http::Proxy "(http[^"]+)";$/m)?.[1];
  const mirror = (await debianMirror()) ?? (await mirrorAfterUpdate());
  return { mirror, settings, environment: proxy ? { http_proxy: proxy } : {} };
}

/** apt knows an archive's origin only after it has fetched the lists, which system images lack. */
async function mirrorAfterUpdate(): Promise<string> {
  spawnSync(program('apt-get'), ['-q', 'update'], { stdio: ['ignore', 2, 2] });
  const mirror = await debianMirror();
  if (mirror) return mirror;
  throw new LabError(
    "This machine's apt sources list no Debian archive to install Debian 13 from.",
  );
}

async function debianMirror(): Promise<string | undefined> {
  const format = '$(REPO_URI) $(ORIGIN) $(LABEL) $(COMPONENT)';
  const args = ['indextargets', '--format', format, 'Created-By: Packages'];
  const targets = (await run(program('apt-get'), args)).split('\n');
  return targets.find((line) => /^https?:\S+ Debian Debian main$/.test(line))?.split(' ')[0];
}
