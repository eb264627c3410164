// The one error that stops the generator: what is wrong, where, and what to do about it.

export class GeneratorError extends Error {
  override readonly name = 'GeneratorError';

  /** @param where `file:line` or the name of the thing; @param remedy what the reader should do */
  constructor(where: string, what: string, remedy: string) {
    super(`${where}: ${what}\n  ${remedy}`);
  }
}

/** What becomes of something that a person must decide before it can be generated. */
export type Decide = (problem: GeneratorError) => void;

/** To generate, it must be decided first. */
export const stop: Decide = (problem) => {
  throw problem;
};
