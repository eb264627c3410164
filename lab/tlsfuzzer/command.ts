// `lab tlsfuzzer`: tlsfuzzer's scripts for TLS 1.2 against TlsStream under Wine, and against a server in C beside it.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { unsupported } from '../lab.js';
import { LabError, say } from '../messages.js';
import { compare, type Outcomes, readOutcomes } from './outcomes.js';
import { type Fuzzer, openFuzzer } from './python.js';
import { type Line, render } from './report.js';
import { argumentsOf, leftOut } from './scripts.js';
import { type Servers, startServers } from './server.js';

const HELP = `Runs tlsfuzzer's scripts for TLS 1.2 against TlsStream under Wine 10, and against a server in C beside it.

  npm run lab -- tlsfuzzer --from DIRECTORY [--seed N] [--probes N] [--report FILE] [SCRIPTS]

  --from DIRECTORY  a checkout of tlsfuzzer
  --seed N          chooses the probes of each script (1 by default)
  --probes N        how many of each script (20 by default); those that it always runs come on top
  --report FILE     writes what is printed to a file, too
`;

/** Most of the time is spent waiting. */
const AT_ONCE = 4;

export async function fuzzTls(args: string[]): Promise<number> {
  const { values, positionals: named } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      from: { type: 'string' },
      seed: { type: 'string', default: '1' },
      probes: { type: 'string', default: '20' },
      report: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const number = (name: 'seed' | 'probes'): number => {
    const value = Number(values[name]);
    if (Number.isSafeInteger(value) && value > 0) return value;
    throw new LabError(
      `tlsfuzzer: --${name} must be a positive whole number, got ${values[name]}.`,
    );
  };
  const seed = number('seed');
  const probes = number('probes');
  if (values.from === undefined) {
    throw new LabError(
      'tlsfuzzer: --from DIRECTORY is missing. tlsfuzzer is in no package index: clone its repository, tlsfuzzer/tlsfuzzer on GitHub.',
    );
  }
  const reason = unsupported();
  if (reason) throw new LabError(reason);
  const fuzzer = await openFuzzer(path.resolve(values.from));
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
  if (values.report) writeFileSync(values.report, text);
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
