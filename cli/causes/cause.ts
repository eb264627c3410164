// A usual cause of a status: package, reason, remedy.

export interface Cause {
  /** The package, or `any`. */
  readonly package: string;
  readonly cause: string;
  /** What to try. */
  readonly attempt: string;
}

/** By the name of the status. */
export type Causes = Readonly<Record<string, readonly Cause[]>>;

export const cause = (name: string, why: string, attempt: string): Cause => ({
  package: name,
  cause: why,
  attempt,
});
