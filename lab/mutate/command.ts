// `lab mutate`: changes the compiled code bit by bit, and counts the changes that no test notices.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { LabError, say } from '../messages.js';
import { runDirectory } from '../processes.js';
import { PROJECT } from '../project.js';
import { plan, selection } from '../test-files.js';
import { buildTestLibraries } from '../test-libraries.js';
import { type Coverage, covers, readCoverage } from './coverage.js';
import { type Mutant, mutantsOf } from './mutants.js';
import { printReport, type Result } from './report.js';
import { Sandbox } from './sandbox.js';
import { shuffled } from './shuffle.js';

const HELP = `Changes the compiled code bit by bit, and counts the changes that no test notices.

  npm run mutate -- [--minutes N] [--seed N] [--jobs N] [FOLDER OR FILE ...]

  --minutes N    stop after N minutes (10 by default); the mutants tried until then are a random sample
  --seed N       the sample (1 by default): the same seed tries the same mutants in the same order
  --jobs N       how many at once; the number of processors by default

Without names: ${'src/{context,credentials,tls,native,sspi}'} and protocols. Only tests that run natively count, and of
these only the ones that execute the changed code. The survivors with a reason are in test/mutation/survivors.json.
`;

const FOLDERS = ['context', 'credentials', 'tls', 'native', 'sspi'].map((name) => `src/${name}`);

/** Tests of other things than src/ and protocols/, or that pack, install and compile. */
const UNRELATED =
  /^dist\/test\/(?:(?:bench|docs|examples|generator|lab|package|peers|soak)\/|generated\/(?:assertions|layout))/;

/** Test files of one AVA run: enough to share its start, few enough to stop early. */
const BATCH = 6;

interface TestFile {
  readonly file: string;
  readonly coverage: Coverage;
}

export async function mutate(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      minutes: { type: 'string', default: '10' },
      seed: { type: 'string', default: '1' },
      jobs: { type: 'string', default: String(availableParallelism()) },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const minutes = positive('--minutes', values.minutes);
  process.chdir(PROJECT);
  const { failed, missing } = buildTestLibraries(['so']);
  if (failed || missing.length > 0) throw new LabError(`mutate: ${missing.join('\n')}`);
  const names = positionals.length > 0 ? positionals : [...FOLDERS, 'protocols'];
  const mutants = shuffled(names.flatMap(mutantsIn), positive('--seed', values.seed));
  const jobs = Math.ceil(positive('--jobs', values.jobs));
  const sandboxes = Array.from({ length: jobs }, (_, index) => {
    return new Sandbox(path.join(runDirectory(), `mutants-${index}`));
  });
  const tests = await measured(sandboxes);
  say(`${mutants.length} mutants, ${tests.length} test files; trying for ${minutes} minutes`);
  const results = await tried(mutants, tests, sandboxes, Date.now() + minutes * 60_000);
  return printReport(results, mutants.length);
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (value > 0 && Number.isFinite(value)) return value;
  throw new LabError(`mutate: ${name} must be a positive number, got ${text}`);
}

/** The mutants of a file or of all files in a folder, named as in the sources. */
function mutantsIn(name: string): Mutant[] {
  const compiled = path.posix.join('dist', name.replace(/\.ts$/, '.js'));
  if (!existsSync(compiled)) throw new LabError(`mutate: there is no ${name}`);
  const files = compiled.endsWith('.js')
    ? [compiled]
    : readdirSync(compiled, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.js'))
        .sort()
        .map((file) => path.posix.join(compiled, file));
  return files.flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')));
}

/** Runs every test file once without a mutant, to see what it executes. */
async function measured(sandboxes: readonly Sandbox[]): Promise<TestFile[]> {
  const native = plan('linux', selection(['--native'])).flatMap((part) => part.files);
  const queue = native.filter((file) => !UNRELATED.test(file));
  const tests: TestFile[] = [];
  say(`measuring what ${queue.length} test files execute`);
  await eachAtOnce(sandboxes, queue, async (sandbox, file) => {
    const directory = path.join(sandbox.directory, 'coverage');
    rmSync(directory, { recursive: true, force: true });
    mkdirSync(directory);
    if (!(await sandbox.passes([file], { NODE_V8_COVERAGE: directory }))) {
      say(`${file} fails without a mutant: left out`);
      return;
    }
    tests.push({ file, coverage: readCoverage(directory, sandbox.directory) });
  });
  return tests;
}

async function tried(
  mutants: readonly Mutant[],
  tests: readonly TestFile[],
  sandboxes: readonly Sandbox[],
  deadline: number,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = [...mutants];
  await eachAtOnce(sandboxes, queue, async (sandbox, mutant) => {
    if (Date.now() > deadline) {
      queue.length = 0;
      return;
    }
    const outcome = await tryOne(sandbox, mutant, tests);
    results.push({ mutant, outcome });
    if (results.length % 20 === 0) {
      const killed = results.filter((one) => one.outcome === 'killed').length;
      say(`${results.length} tried, ${killed} killed`);
    }
  });
  return results;
}

async function tryOne(
  sandbox: Sandbox,
  mutant: Mutant,
  tests: readonly TestFile[],
): Promise<Result['outcome']> {
  // The tests that execute least come first: they are about this code.
  const running = tests
    .filter(({ coverage }) => covers(coverage, mutant.file, mutant.start))
    .sort((a, b) => a.coverage.size - b.coverage.size)
    .map(({ file }) => file);
  if (running.length === 0) return 'not covered';
  for (let first = 0; first < running.length; first += BATCH) {
    if (!(await sandbox.survives(mutant, running.slice(first, first + BATCH)))) return 'killed';
  }
  return 'survived';
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
