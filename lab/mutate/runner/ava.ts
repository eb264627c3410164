// Stands in for AVA in the sandboxes: collects the tests of a file, which run-file.ts then runs in the same process.
import type { Assertions } from './assertions.js';

export type Body = (t: Assertions) => unknown;

interface Hook {
  readonly body: Body;
  readonly always: boolean;
}

export interface Collected {
  readonly title: string;
  readonly body: Body;
}

export const tests: Collected[] = [];
export const hooks = {
  before: [] as Hook[],
  beforeEach: [] as Hook[],
  after: [] as Hook[],
  afterEach: [] as Hook[],
};

const hook = (list: Hook[]) => {
  const add = (always: boolean) => (first: string | Body, second?: Body) => {
    list.push({ body: (second ?? first) as Body, always });
  };
  return Object.assign(add(false), { always: add(true) });
};

function add(title: string, body: Body, ...values: unknown[]): void {
  if (typeof title !== 'string' || typeof body !== 'function') {
    throw new TypeError('A test here has a title and a function');
  }
  tests.push({ title, body: (t) => (body as (...all: unknown[]) => unknown)(t, ...values) });
}

const chain = {
  skip: () => {},
  before: hook(hooks.before),
  beforeEach: hook(hooks.beforeEach),
  after: hook(hooks.after),
  afterEach: hook(hooks.afterEach),
};

const serial = Object.assign(add.bind(undefined), chain);
const test = Object.assign(add.bind(undefined), chain, { serial });

export { test };
export default test;
