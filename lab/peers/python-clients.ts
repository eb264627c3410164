// requests of Python with requests-gssapi and requests_ntlm: fetched once into the cache, and run by Debian's Python.
import path from 'node:path';
import { cached } from '../cache.js';
import { LabError, say } from '../messages.js';
import { run } from '../processes.js';
import { PROJECT } from '../project.js';
import { missingFor } from '../system-packages.js';

/** Debian's own, for which its python3-gssapi is: that of PyPI would have to be compiled. */
const PYTHON = '/usr/bin/python3';
const NTLM = 'requests_ntlm==1.3.0';
const GSSAPI = 'requests-gssapi==1.4.0';

let made: Promise<string> | undefined;

/** The directory with the packages. */
function packages(): Promise<string> {
  made ??= cached(
    `python-clients-${`${NTLM}-${GSSAPI}`.replace(/[^\w.-]+/g, '-')}`,
    fetchInto,
  ).then((entry) => entry.path);
  return made;
}

async function fetchInto(directory: string): Promise<void> {
  say(`fetching ${NTLM} and ${GSSAPI} from the Python package index (25 MB)`);
  const options = ['--quiet', '--retries', '1', '--root-user-action=ignore'];
  const pip = (...args: string[]) =>
    run(PYTHON, ['-m', 'pip', 'install', ...options, '--target', directory, ...args], {
      timeout: 180_000,
    });
  await pip('--only-binary=:all:', NTLM);
  // It wants gssapi, which is Debian's.
  await pip('--no-deps', GSSAPI);
}

/**
 * How to call the client: its script, and the environment that finds its packages.
 * @throws LabError with the reason if it cannot be had here
 */
export async function pythonClient() {
  const missing = missingFor('python-clients');
  if (missing) throw new LabError(missing);
  return {
    command: PYTHON,
    script: path.join(PROJECT, 'test/peers/requests-client.py'),
    environment: { PYTHONPATH: await packages(), PYTHONDONTWRITEBYTECODE: '1' },
  };
}
