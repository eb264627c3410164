// AVA's assertions, as far as the project's tests use them. Each that fails is remembered, also if the test catches it.
import { AssertionError } from 'node:assert';
import { inspect, isDeepStrictEqual } from 'node:util';

interface Expectation {
  readonly any?: boolean;
  readonly code?: unknown;
  readonly instanceOf?: new (...values: never[]) => unknown;
  readonly is?: unknown;
  readonly message?: string | RegExp | ((message: string) => boolean);
  readonly name?: string;
}

type Body = (() => unknown) | PromiseLike<unknown>;

export class Assertions {
  readonly context: Record<string, unknown>;
  readonly title: string;
  /** The first assertion that failed. */
  failure: Error | undefined;
  count = 0;
  readonly teardowns: (() => unknown)[] = [];

  constructor(title: string, context: Record<string, unknown>) {
    this.title = title;
    this.context = context;
  }

  #claim(holds: boolean, text: () => string): void {
    this.count += 1;
    if (holds) return;
    const error = new AssertionError({ message: text() });
    this.failure ??= error;
    throw error;
  }

  log = (): void => {};
  timeout = (): void => {};
  teardown = (callback: () => unknown): void => {
    this.teardowns.push(callback);
  };
  pass = (): void => this.#claim(true, () => '');
  fail = (message = 'fail'): void => this.#claim(false, () => message);
  is = (actual: unknown, expected: unknown): void =>
    this.#claim(
      Object.is(actual, expected),
      () => `${inspect(actual)} is not ${inspect(expected)}`,
    );
  not = (actual: unknown, expected: unknown): void =>
    this.#claim(!Object.is(actual, expected), () => `is ${inspect(actual)}`);
  true = (actual: unknown): void => this.is(actual, true);
  false = (actual: unknown): void => this.is(actual, false);
  truthy = (actual: unknown): void => this.#claim(Boolean(actual), () => inspect(actual));
  falsy = (actual: unknown): void => this.#claim(!actual, () => inspect(actual));
  deepEqual = (actual: unknown, expected: unknown): void =>
    this.#claim(
      isDeepStrictEqual(actual, expected),
      () => `${inspect(actual)} is not like ${inspect(expected)}`,
    );
  notDeepEqual = (actual: unknown, expected: unknown): void =>
    this.#claim(!isDeepStrictEqual(actual, expected), () => `is ${inspect(actual)}`);
  like = (actual: unknown, selector: unknown): void =>
    this.#claim(isLike(actual, selector), () => `${inspect(actual)} has no ${inspect(selector)}`);
  regex = (text: string, pattern: RegExp): void =>
    this.#claim(typeof text === 'string' && pattern.test(text), () => `${text}: not ${pattern}`);
  notRegex = (text: string, pattern: RegExp): void =>
    this.#claim(typeof text === 'string' && !pattern.test(text), () => `${text}: ${pattern}`);

  throws = (body: () => unknown, expected: Expectation = {}): unknown => {
    let thrown: { error: unknown } | undefined;
    try {
      body();
    } catch (error) {
      thrown = { error };
    }
    return this.#expected(thrown, expected);
  };
  throwsAsync = async (body: Body, expected: Expectation = {}): Promise<unknown> => {
    let thrown: { error: unknown } | undefined;
    try {
      await (typeof body === 'function' ? body() : body);
    } catch (error) {
      thrown = { error };
    }
    return this.#expected(thrown, expected);
  };
  notThrows = (body: () => unknown): void => {
    let text: string | undefined;
    try {
      body();
    } catch (error) {
      text = inspect(error);
    }
    this.#claim(text === undefined, () => `threw ${text}`);
  };
  notThrowsAsync = async (body: Body): Promise<void> => {
    let text: string | undefined;
    try {
      await (typeof body === 'function' ? body() : body);
    } catch (error) {
      text = inspect(error);
    }
    this.#claim(text === undefined, () => `threw ${text}`);
  };

  #expected(thrown: { error: unknown } | undefined, expected: Expectation): unknown {
    this.#claim(thrown !== undefined, () => 'did not throw');
    const error = thrown?.error;
    const { any = false, code, instanceOf, message, name } = expected;
    const seen = error as { code?: unknown; message?: unknown; name?: unknown };
    const holds =
      (any || error instanceof Error) &&
      (!('is' in expected) || error === expected.is) &&
      (instanceOf === undefined || error instanceof instanceOf) &&
      (name === undefined || seen.name === name) &&
      (code === undefined || seen.code === code) &&
      (message === undefined || isMessage(String(seen.message), message));
    this.#claim(holds, () => `threw ${inspect(error)} instead of ${inspect(expected)}`);
    return error;
  }
}

function isMessage(text: string, expected: NonNullable<Expectation['message']>): boolean {
  if (typeof expected === 'string') return text === expected;
  return typeof expected === 'function' ? expected(text) : expected.test(text);
}

/** Whether `actual` has all that `selector` names, at any depth. */
function isLike(actual: unknown, selector: unknown): boolean {
  if (typeof selector !== 'object' || selector === null) return Object.is(actual, selector);
  const plain = Array.isArray(selector) || Object.getPrototypeOf(selector) === Object.prototype;
  if (!plain) return isDeepStrictEqual(actual, selector);
  if (typeof actual !== 'object' || actual === null) return false;
  return Object.entries(selector).every(([key, value]) =>
    isLike((actual as Record<string, unknown>)[key], value),
  );
}
