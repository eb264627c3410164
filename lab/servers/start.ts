// Starts a server inside the lab: a shared one of the tests, or one for `lab start`.
import type { ChildProcess } from 'node:child_process';
import type { Lab } from '../lab.js';
import { LabError, tail } from '../messages.js';
import type { Program } from '../peers/program.js';
import { exitCode, start } from '../processes.js';

/** How much of its latest output an error shows, in characters. */
const SHOWN = 20_000;

/** The environment of every peer: its own, over that of the lab's Kerberos. */
export function peerEnvironment(lab: Lab, { environment }: Program): NodeJS.ProcessEnv {
  return { ...process.env, ...lab.kerberos, LC_ALL: 'C.UTF-8', ...environment };
}

/** Starts a server and waits until it is ready. It ends with the lab. */
export async function startServer(
  lab: Lab,
  program: Program,
  onOutput: (text: string) => void = () => {},
): Promise<ChildProcess> {
  const child = start(program.command, program.args, {
    env: peerEnvironment(lab, program),
    stdio: 'pipe',
  });
  let output = '';
  const ended = exitCode(child).then((code) => {
    throw new LabError(`The server has ended with exit code ${code}:\n${tail(output)}`);
  });
  const ready = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output = (output + text).slice(-SHOWN);
        onOutput(text);
        if (program.ready?.test(output)) resolve();
      });
    }
  });
  ended.catch(() => {}); // once it is ready, a failure shows in its users
  await Promise.race([ready, ended]);
  return child;
}
