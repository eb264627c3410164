// Starts processes under Wine, which on a busy machine at times fails to, with an error that Windows does not have
// (spawn UNKNOWN): that is said, and tried again.

const most = 3;

/** Throws what is no such error, or the last one. */
function sayOrThrow(what: string, error: unknown, tries: number): void {
  if ((error as NodeJS.ErrnoException).code !== 'UNKNOWN' || tries === most) throw error;
  console.error(`${what} did not start (spawn UNKNOWN): tried again.`);
}

export function started<T>(what: string, start: () => T): T {
  for (let tries = 1; ; tries++) {
    try {
      return start();
    } catch (error) {
      sayOrThrow(what, error, tries);
    }
  }
}

export async function startedLater<T>(what: string, start: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await start();
    } catch (error) {
      sayOrThrow(what, error, tries);
    }
  }
}
