// What a test file and each of its tests execute, by V8's precise coverage; of processes they start, by NODE_V8_COVERAGE.
import { mkdirSync } from 'node:fs';
import { Session } from 'node:inspector';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Executed, executedRanges, type ScriptCoverage } from '../coverage.js';

export class Profile {
  readonly #session = new Session();
  readonly #directory: string;
  readonly #root = `${pathToFileURL(process.cwd()).href}/`;

  constructor(directory: string) {
    this.#directory = directory;
    this.#session.connect();
    this.#session.post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** A test begins; what its processes execute goes to a directory of its own. */
  enter(number: number): void {
    const children = path.join(this.#directory, `children-${number}`);
    mkdirSync(children);
    process.env.NODE_V8_COVERAGE = children;
  }

  /** What was executed since the last time. */
  take(): { executed: Executed } {
    let executed: Executed = {};
    this.#session.post('Profiler.takePreciseCoverage', (error, { result }) => {
      if (error) throw error;
      executed = executedRanges(result as ScriptCoverage[], this.#root);
    });
    return { executed };
  }
}
