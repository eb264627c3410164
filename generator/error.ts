// The error that stops the generator: problem, place, remedy.

export class GeneratorError extends Error {
  override readonly name = 'GeneratorError';

  /** @param where `file:line` or the name of the thing; @param remedy what the reader should do */
  constructor(where: string, what: string, remedy: string) {
    super(`${where}: ${what}\n  ${remedy}`);
  }
}

/** Reports what needs an annotation before it can be generated. */
export type Decide = (problem: GeneratorError) => void;

/** For generating: an undecided name is an error. */
export const stop: Decide = (problem) => {
  throw problem;
};
