// `lab mutate`: changes the compiled code bit by bit, and counts the changes that no test notices.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { LabError, say } from '../messages.js';
import { runDirectory } from '../processes.js';
import { PROJECT } from '../project.js';
import { plan, selection } from '../test-files.js';
import { buildTestLibraries } from '../test-libraries.js';
import { codeHash, measure, type TestFile } from './measure.js';
import { describe, isKilled, printReport } from './report.js';
import { keep, nameOf, type Result, readResults } from './results.js';
import { type Candidate, countIn, sample } from './sample.js';
import { Sandbox } from './sandbox.js';
import { readKnown, reasonFor } from './survivors.js';
import { Trials } from './trial.js';

const FOLDERS = [
  ...['context', 'credentials', 'tls', 'native', 'sspi'].map((name) => `src/${name}`),
  ...['http', 'ldap', 'postgresql', 'sasl', 'tls', 'token'].map((name) => `protocols/${name}`),
];

const HELP = `Changes the compiled code bit by bit, and counts the changes that no test notices.

  npm run mutate -- [--minutes N] [--each N] [--seed N] [--jobs N] [--files N] [--again] [--results FILE] [FOLDER OR FILE ...]

  --minutes N      stop after N minutes (10 by default); the mutants tried until then are a random sample
  --each N         as many of each folder at most
  --seed N         the sample (1 by default): the same seed tries the same mutants in the same order
  --jobs N         how many at once (1 by default)
  --files N        the test files that a mutant is tried with at most (15 by default), the likely ones first
  --results FILE   keeps the results there; a later run goes on
  --again          with them: tries those again that no test noticed

Without names: ${FOLDERS.join(', ')}.
Only tests that run natively count, and of these only the ones that execute the changed code. The survivors with a
reason are in test/mutation/survivors.json.
`;

/** Tests of other things than src/ and protocols/, or that pack, install and compile. */
const UNRELATED =
  /^dist\/test\/(?:(?:bench|docs|examples|generator|lab|package|peers|soak)\/|generated\/(?:assertions|layout))/;

export async function mutate(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      minutes: { type: 'string', default: '10' },
      each: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '1' },
      jobs: { type: 'string', default: '1' },
      results: { type: 'string' },
      again: { type: 'boolean', default: false },
      files: { type: 'string', default: '15' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const number = (name: 'files' | 'minutes' | 'each' | 'seed' | 'jobs'): number => {
    const value = Number(values[name]);
    if (value > 0 && Number.isFinite(value)) return value;
    throw new LabError(`mutate: --${name} must be a positive number, got ${values[name]}`);
  };
  const minutes = number('minutes');
  const jobs = Math.ceil(number('jobs'));
  const file = values.results && path.resolve(values.results);
  process.chdir(PROJECT);
  const folders = positionals.length > 0 ? positionals : FOLDERS;
  const chosen = sample(folders, number('seed'), number('each'));
  const { failed, missing } = buildTestLibraries(['so']);
  if (failed || missing.length > 0) throw new LabError(`mutate: ${missing.join('\n')}`);
  const sandboxes = Array.from({ length: jobs }, (_, index) => {
    return new Sandbox(path.join(runDirectory(), `mutants-${index}`));
  });
  const tests = await measured(sandboxes);
  say(`${chosen.length} mutants, ${tests.length} test files; trying for ${minutes} minutes`);
  const deadline = Date.now() + minutes * 60_000;
  const results = await tried(chosen, new Trials(tests, number('files')), sandboxes, {
    ...{ deadline, file, again: values.again },
  });
  return printReport(results, new Map(folders.map((folder) => [folder, countIn(folder)])));
}

/** Runs every test file once without a mutant, to see what it executes. */
async function measured(sandboxes: readonly Sandbox[]): Promise<TestFile[]> {
  const native = plan('linux', selection(['--native'])).flatMap((part) => part.files);
  const queue = native.filter((file) => !UNRELATED.test(file));
  const code = codeHash();
  const tests: TestFile[] = [];
  say(`measuring what ${queue.length} test files execute`);
  await eachAtOnce(sandboxes, queue, async (sandbox, file) => {
    const test = await measure(sandbox, file, code);
    if (test) tests.push(test);
  });
  return tests;
}

interface Limits {
  readonly deadline: number;
  readonly file: string | undefined;
  /** Whether survivors of an earlier run are tried again. */
  readonly again: boolean;
}

async function tried(
  chosen: readonly Candidate[],
  trials: Trials,
  sandboxes: readonly Sandbox[],
  { deadline, file, again }: Limits,
): Promise<Result[]> {
  const earlier = readResults(file);
  const known = readKnown();
  const results: Result[] = [];
  const queue = [...chosen];
  await eachAtOnce(sandboxes, queue, async (sandbox, { mutant, place, folder }) => {
    const before = earlier.get(nameOf(place));
    const settled = before && (!again || isKilled(before) || reasonFor(place, known));
    if (settled) {
      results.push({ ...before, place, folder });
      return;
    }
    if (Date.now() > deadline) {
      if (before) results.push({ ...before, place, folder });
      return;
    }
    const result: Result = { place, folder, ...(await trials.try(sandbox, mutant)) };
    results.push(result);
    keep(file, result);
    if (result.outcome !== 'killed') say(describe(result));
    if (results.length % 20 === 0) say(`${results.length} tried`);
  });
  return results;
}

/** Takes items off a queue, one at a time for each sandbox. */
async function eachAtOnce<T>(
  sandboxes: readonly Sandbox[],
  queue: T[],
  work: (sandbox: Sandbox, item: T) => Promise<void>,
): Promise<void> {
  const worker = async (sandbox: Sandbox): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
      await work(sandbox, item);
    }
  };
  await Promise.all(sandboxes.map(worker));
}
