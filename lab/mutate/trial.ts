// Tries one mutant: the tests that execute it, the likely ones first, until one fails.
import { covers } from './coverage.js';
import type { TestFile } from './measure.js';
import type { Mutant } from './mutants.js';
import type { Sandbox } from './sandbox.js';

export type Outcome = 'killed' | 'too slow' | 'survived' | 'not covered';

/** Some or all tests of a file. */
interface Step {
  readonly file: string;
  /** Undefined for all. */
  readonly titles: readonly string[] | undefined;
  readonly ms: number;
}

/** So many tests at most, of those that execute least beside the mutant: they are about its code. */
const MOST_TESTS = 60;

/** Such a test comes last. */
const SLOW_MS = 3000;

/**
 * A mutant of what runs at import is tried with all tests of so many more files, as a share of those that it is tried
 * with otherwise: nobody knows which depends on it.
 */
const WHOLE_SHARE = 1 / 3;

/** A process starts slowly on a busy machine. */
const START_MS = 8000;

export class Trials {
  readonly #tests: readonly { readonly test: TestFile; readonly breadths: readonly number[] }[];
  /** How often a test file killed a mutant of a file. */
  readonly #kills = new Map<string, number>();

  readonly #most: number;

  /** @param most test files for one mutant: what executes the code by the way hardly notices more */
  constructor(tests: readonly TestFile[], most: number) {
    this.#tests = tests.map((test) => ({
      test,
      breadths: test.tests.map(({ executed }) => size(executed)),
    }));
    this.#most = most;
  }

  async try(sandbox: Sandbox, mutant: Mutant): Promise<{ outcome: Outcome; by?: string }> {
    const steps = this.#steps(mutant);
    if (steps.length === 0) return { outcome: 'not covered' };
    return sandbox.with(mutant, async () => {
      for (const { file, titles, ms } of steps) {
        const order = { file, ...(titles ? { titles } : {}) };
        const ending = await sandbox.run(order, START_MS + 5 * ms);
        if (ending === 'passed') continue;
        const key = `${mutant.file} ${file}`;
        this.#kills.set(key, (this.#kills.get(key) ?? 0) + 1);
        return { outcome: ending === 'failed' ? 'killed' : 'too slow', by: file };
      }
      return { outcome: 'survived' };
    });
  }

  #steps({ file, executed: place }: Mutant): Step[] {
    const chosen: Candidate[] = [];
    const whole: (Step & { readonly uses: boolean })[] = [];
    for (const { test, breadths } of this.#tests) {
      const before = chosen.length;
      for (const [index, { title, ms, executed }] of test.tests.entries()) {
        if (!executed.some((one) => covers(one, file, place))) continue;
        chosen.push({ file: test.file, title, ms, breadth: breadths[index] ?? 0 });
      }
      if (covers(test.load, file, place) && chosen.length - before < test.tests.length) {
        const uses = test.tests.some(({ executed }) => executed.some((one) => file in one));
        whole.push({ file: test.file, ms: test.ms, titles: undefined, uses });
      }
    }
    const kills = ({ file: test }: { readonly file: string }): number =>
      this.#kills.get(`${file} ${test}`) ?? 0;
    chosen.sort(
      (a, b) =>
        kills(b) - kills(a) ||
        Number(a.ms > SLOW_MS) - Number(b.ms > SLOW_MS) ||
        a.breadth - b.breadth,
    );
    whole.sort(
      (a, b) =>
        kills(b) - kills(a) ||
        Number(b.uses) - Number(a.uses) ||
        kinship(file, b.file) - kinship(file, a.file) ||
        a.ms - b.ms,
    );
    return [
      ...byFile(chosen.slice(0, MOST_TESTS)).slice(0, this.#most),
      ...whole.slice(0, Math.ceil(this.#most * WHOLE_SHARE)),
    ];
  }
}

/** How many words the names of a compiled file and of a test file have in common. */
function kinship(file: string, test: string): number {
  const words = new Set(test.split(/[-/.]/));
  return file.split(/[-/.]/).filter((word) => words.has(word)).length;
}

/** A test that may be tried. */
interface Candidate {
  readonly file: string;
  readonly title: string;
  readonly ms: number;
  /** How much it executes. */
  readonly breadth: number;
}

/** The tests of one file run together, where the first of them is. */
function byFile(candidates: readonly Candidate[]): Step[] {
  const steps = new Map<string, { file: string; titles: string[]; ms: number }>();
  for (const { file, title, ms } of candidates) {
    const step = steps.get(file) ?? { file, titles: [], ms: 0 };
    step.titles.push(title);
    step.ms += ms;
    steps.set(file, step);
  }
  return [...steps.values()];
}

const size = (executed: readonly Readonly<Record<string, readonly number[]>>[]): number =>
  executed.reduce(
    (sum, one) => sum + Object.values(one).reduce((all, { length }) => all + length, 0),
    0,
  );
