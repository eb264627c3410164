// Tries one mutant: the tests that execute it, the likely ones first, until one fails.
import { covers } from './coverage.js';
import type { TestFile } from './measure.js';
import type { Mutant } from './mutants.js';
import type { Sandbox } from './sandbox.js';

export type Outcome = 'killed' | 'too slow' | 'survived' | 'not covered';

/** Some or all tests of a file. */
interface Step {
  readonly file: string;
  readonly titles?: readonly string[];
  readonly ms: number;
  /** How much the most special of the tests executes. */
  readonly breadth: number;
}

/** So many test files at most; what executes the code by the way hardly notices more. */
const MOST_FILES = 15;

/** A mutant of what runs at import is tried with all tests of so many files: nobody knows which depends on it. */
const WHOLE_FILES = 5;

/** A process starts slowly on a busy machine. */
const START_MS = 8000;

export class Trials {
  readonly #tests: readonly TestFile[];
  /** How often a test file killed a mutant of a file. */
  readonly #kills = new Map<string, number>();

  constructor(tests: readonly TestFile[]) {
    this.#tests = tests;
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

  #steps({ file, start }: Mutant): Step[] {
    const chosen: Step[] = [];
    const whole: Step[] = [];
    for (const test of this.#tests) {
      const covering = test.tests.filter(({ executed }) =>
        executed.some((one) => covers(one, file, start)),
      );
      if (covering.length > 0) {
        const titles = covering.map(({ title }) => title);
        const ms = covering.reduce((sum, one) => sum + one.ms, 0);
        const breadth = Math.min(...covering.map(({ executed }) => size(executed)));
        chosen.push({ file: test.file, titles, ms, breadth });
      }
      if (covers(test.load, file, start) && covering.length < test.tests.length) {
        whole.push({ file: test.file, ms: test.ms, breadth: size([test.load]) });
      }
    }
    const kills = (step: Step): number => this.#kills.get(`${file} ${step.file}`) ?? 0;
    const order = (a: Step, b: Step): number => kills(b) - kills(a) || a.breadth - b.breadth;
    return [...chosen.sort(order).slice(0, MOST_FILES), ...whole.sort(order).slice(0, WHOLE_FILES)];
  }
}

const size = (executed: readonly Readonly<Record<string, readonly number[]>>[]): number =>
  executed.reduce((sum, one) => sum + Object.values(one).flat().length, 0);
