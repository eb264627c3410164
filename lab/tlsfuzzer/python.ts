// tlsfuzzer itself, which no package index has: a directory of the user's; and tlslite-ng, on which it builds, from PyPI.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { cached } from '../cache.js';
import { LabError, say } from '../messages.js';
import { exitCode, run, start } from '../processes.js';

/** What tlsfuzzer's requirements.txt asks for. */
const TLSLITE = 'tlslite-ng==0.9.0b2';
const PYTHON = '/usr/bin/python3';
/** One probe that waits for an answer takes 5 s. */
const LONGEST_MS = 180_000;

/** Repeats the choice of probes, and what is random in them. */
const SEEDED = `import random, runpy, sys
seed, directory, *sys.argv = sys.argv[1:]
random.seed(int(seed))
sys.path.insert(0, directory)
runpy.run_path(sys.argv[0], run_name='__main__')`;

export interface Fuzzer {
  readonly scripts: readonly string[];
  /** Runs a script against a port of this machine; gives what it prints. */
  run(script: string, args: readonly string[], port: number, seed: number): Promise<string>;
}

/** @param directory a checkout of tlsfuzzer */
export async function openFuzzer(directory: string): Promise<Fuzzer> {
  const scripts = path.join(directory, 'scripts');
  if (!existsSync(path.join(directory, 'tlsfuzzer/runner.py')) || !existsSync(scripts)) {
    throw new LabError(`${directory} is no checkout of tlsfuzzer: it has no tlsfuzzer/runner.py.`);
  }
  const { path: packages } = await cached(`tlslite-ng-${TLSLITE.split('==')[1]}`, async (draft) => {
    say(`fetching ${TLSLITE} from the Python package index`);
    const options = ['--quiet', '--root-user-action=ignore', '--only-binary=:all:'];
    await run(PYTHON, ['-m', 'pip', 'install', ...options, '--target', draft, TLSLITE], {
      timeout: LONGEST_MS,
    });
  });
  return {
    scripts: readdirSync(scripts)
      .filter((name) => /^test-.*\.py$/.test(name))
      .sort(),
    async run(script, args, port, seed) {
      const where = ['-h', '127.0.0.1', '-p', String(port)];
      const file = path.join(scripts, script);
      const child = start(
        PYTHON,
        ['-u', '-c', SEEDED, String(seed), directory, file, ...where, ...args],
        {
          stdio: ['ignore', 'pipe', 'pipe'],
          timeout: LONGEST_MS,
          env: { ...process.env, PYTHONPATH: packages, PYTHONDONTWRITEBYTECODE: '1' },
        },
      );
      let output = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream?.setEncoding('utf8').on('data', (text: string) => {
          output += text;
        });
      }
      await exitCode(child);
      return output;
    },
  };
}
