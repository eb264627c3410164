// Runs modules of text in the project, where its own name resolves to the bundle that users get.

import { spawnSync } from 'node:child_process';
import { PROJECT } from '../lab/project.js';

interface Circumstances {
  /** Of Node. */
  readonly options?: readonly string[];
  readonly environment?: NodeJS.ProcessEnv;
}

/** Returns what the module prints as JSON. Throws what it writes to stderr, warnings of Node's among it. */
export function evaluate(
  script: string,
  { options = [], environment = {} }: Circumstances = {},
): unknown {
  const { stdout, stderr } = spawnSync(process.execPath, [...options, '--input-type=module', '-'], {
    cwd: PROJECT,
    encoding: 'utf8',
    input: script,
    env: { ...process.env, SSPI_TRACE: '', ...environment },
  });
  if (stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout);
}
