// Runs a part of the soak as a test, in a process of its own to tell a crash from a failure.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { ExecutionContext } from 'ava';

const main = fileURLToPath(new URL('main.js', import.meta.url));

/** Runs a hundredth of the part, or what SOAK_SCALE says. */
export async function shortForm(t: ExecutionContext, part: string, scale = '0.01'): Promise<void> {
  t.timeout(600_000);
  const child = spawn(process.execPath, [main, part], {
    // The libraries write a line on stderr for each bad token.
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {
      SOAK_SCALE: scale,
      ...process.env,
      SOAK_BAR: '0',
      SOAK_ALONE: '0',
      RUST_BACKTRACE: '0',
    },
  });
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  // Without the plots: they are for the long run.
  for (const line of output.split('\n'))
    if (!/[┤└]|^ {10}\d|resident/.test(line) && line) t.log(line);
  t.is(code, 0, output);
}
