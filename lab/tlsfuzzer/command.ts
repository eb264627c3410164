// `lab tlsfuzzer`: tlsfuzzer's scripts for TLS 1.2 against TlsStream under Wine, and against a server in C beside it.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { unsupported } from '../lab.js';
import { LabError, say } from '../messages.js';
import { compare, type Outcomes, readOutcomes } from './outcomes.js';
import { type Fuzzer, openFuzzer } from './python.js';
import { type Line, render } from './report.js';
import { argumentsOf, leftOut } from './scripts.js';
import { type Servers, startServers } from './server.js';

/** Of each script, chosen by the seed; those that it always runs come on top. */
const PROBES = 20;
/** Most of the time is spent waiting. */
const AT_ONCE = 4;

/** @param args --from DIRECTORY [--seed N] [--probes N] [--report FILE] [SCRIPTS] */
export async function fuzzTls(args: string[]): Promise<number> {
  const reason = unsupported();
  if (reason) throw new LabError(reason);
  const { directory, seed, probes, file, named } = readArguments(args);
  const fuzzer = await openFuzzer(directory);
  const scripts = fuzzer.scripts.filter((script) =>
    named.length > 0 ? named.includes(script) : !leftOut(script),
  );
  if (scripts.length === 0) throw new LabError(`tlsfuzzer: no script ${named}.`);
  const servers = await startServers();
  const lines = new Map<string, Line>();
  const waiting = [...scripts];
  const worker = async () => {
    for (let script = waiting.shift(); script !== undefined; script = waiting.shift()) {
      const line = await runScript(fuzzer, script, servers, { seed, probes });
      lines.set(script, line);
      say(
        `${script}: ${line.passed} of ${line.probes} passed, ${line.both.length} failed by both, ` +
          `${line.ours.length} by TlsStream alone`,
      );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const left = fuzzer.scripts.flatMap((script) => {
    const why = leftOut(script);
    return why ? [why] : [];
  });
  const text = render(
    scripts.flatMap((script) => lines.get(script) ?? []),
    left,
    { seed, probes },
  );
  process.stdout.write(text);
  if (file) writeFileSync(file, text);
  return [...lines.values()].some(({ ours }) => ours.length > 0) ? 1 : 0;
}

/** Against both servers at once. */
async function runScript(
  fuzzer: Fuzzer,
  script: string,
  { ours, theirs }: Servers,
  { seed, probes }: { seed: number; probes: number },
): Promise<Line> {
  const args = ['-n', String(probes), ...argumentsOf(script)];
  const [outcomes, others] = await Promise.all(
    [ours, theirs].map(async (port) => readOutcomes(await fuzzer.run(script, args, port, seed))),
  );
  const none: Outcomes = new Map();
  return { script, outcomes: outcomes ?? none, ...compare(outcomes ?? none, others ?? none) };
}

function readArguments(args: readonly string[]) {
  const values = new Map<string, string>();
  const named: string[] = [];
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] as string;
    if (!arg.startsWith('--')) named.push(arg);
    else {
      const value = args[++index];
      if (!['--from', '--seed', '--probes', '--report'].includes(arg) || value === undefined)
        throw new LabError(`tlsfuzzer: ${arg} is no option, or has no value.`);
      values.set(arg, value);
    }
  }
  const number = (name: string, otherwise: number) => {
    const value = Number(values.get(name) ?? otherwise);
    if (!Number.isSafeInteger(value) || value < 1)
      throw new LabError(`tlsfuzzer: ${name} is a whole number from 1.`);
    return value;
  };
  const from = values.get('--from');
  if (from === undefined) {
    throw new LabError(
      'tlsfuzzer: --from DIRECTORY is missing. tlsfuzzer is in no package index: clone its repository, tlsfuzzer/tlsfuzzer on GitHub.',
    );
  }
  return {
    directory: path.resolve(from),
    seed: number('--seed', 1),
    probes: number('--probes', PROBES),
    file: values.get('--report'),
    named,
  };
}
