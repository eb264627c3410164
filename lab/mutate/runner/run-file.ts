// Runs tests of one file until one fails: node run-file.js ORDER (JSON). Exit code 0 if all pass.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Assertions } from './assertions.js';
import { hooks, tests } from './ava.js';
import { Profile } from './profile.js';

/** With `measure`, what each test executed goes there; with `run`, the named tests run alone. */
export interface Order {
  readonly file: string;
  readonly measure?: string;
  readonly titles?: readonly string[];
}

const order = JSON.parse(process.argv[2] ?? '') as Order;

/** Every way out before the end is a failure, such as an event loop that ran empty. */
let code = 1;
let wrong: unknown;
process.on('exit', () => {
  process.exitCode = code;
});
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => {
    wrong ??= error ?? event;
  });
}

const profile = order.measure === undefined ? undefined : new Profile(order.measure);
await import(pathToFileURL(path.resolve(order.file)).href);
const measured = { load: profile?.take(), tests: [] as object[] };
const selected = order.titles ? new Set(order.titles) : undefined;
const failure = await runAll();
if (failure === undefined) {
  code = 0;
  if (order.measure !== undefined) {
    writeFileSync(path.join(order.measure, 'tests.json'), JSON.stringify(measured));
  }
} else {
  process.stdout.write(`${String((failure as Error)?.stack ?? failure)}\n`);
}
process.exit(code);

async function runAll(): Promise<unknown> {
  const whole = new Assertions('hooks', {});
  try {
    for (const { body } of hooks.before) await body(whole);
    for (const [number, { title, body }] of tests.entries()) {
      if (selected && !selected.has(title)) continue;
      profile?.enter(number);
      const begin = performance.now();
      const failed = (await runOne(title, body)) ?? wrong;
      if (failed !== undefined) return failed;
      const ms = Math.round(performance.now() - begin);
      measured.tests.push({ title, ms, number, ...profile?.take() });
    }
    for (const { body } of hooks.after) await body(whole);
    // A rejection that nobody handles is reported a turn later.
    await new Promise((resolve) => setImmediate(resolve));
  } catch (error) {
    return error ?? new Error('A hook threw nothing');
  }
  return wrong;
}

async function runOne(title: string, body: (t: Assertions) => unknown): Promise<unknown> {
  const t = new Assertions(title, {});
  let failure: unknown;
  const tried = async (step: (t: Assertions) => unknown): Promise<void> => {
    try {
      await step(t);
    } catch (error) {
      failure ??= error ?? new Error('threw nothing');
    }
  };
  for (const { body: before } of hooks.beforeEach) await tried(before);
  if (failure === undefined) await tried(body);
  for (const after of t.teardowns.reverse()) await tried(after);
  const failed = failure !== undefined || t.failure !== undefined;
  for (const { body: after, always } of hooks.afterEach) if (always || !failed) await tried(after);
  if (!failed && t.count === 0) failure ??= new Error(`${title} asserts nothing`);
  return t.failure ?? failure;
}
