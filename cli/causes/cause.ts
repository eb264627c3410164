// A usual cause of a status: package, reason, remedy, and where it was learnt.

/**
 * A page of Microsoft's, an RFC, one of Microsoft's protocol documents, what was seen and where, or unpublished
 * experience.
 */
export type CauseSource =
  | `https://learn.microsoft.com/${string}`
  | `RFC ${number}${string}`
  | `MS-${string}`
  | `seen: ${string}`
  | 'experience';

export interface Cause {
  /** The package, or `any`. */
  readonly package: string;
  readonly cause: string;
  /** What to try. */
  readonly attempt: string;
  /** Where the cause was learnt; what to try is experience. */
  readonly source: CauseSource;
}

/** By the name of the status. */
export type Causes = Readonly<Record<string, readonly Cause[]>>;

/** @param source `experience` only where no document says it, and nobody saw it */
export const cause = (name: string, why: string, attempt: string, source: CauseSource): Cause => ({
  package: name,
  cause: why,
  attempt,
  source,
});

/** A page of SSPI's reference. */
export const page = (name: string): CauseSource =>
  `https://learn.microsoft.com/windows/win32/secauthn/${name}`;
