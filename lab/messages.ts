// The lab's messages to the user, on stderr: stdout belongs to the programs that it runs.

/** An error that the user can act on: shown without a stack. */
export class LabError extends Error {
  override name = 'LabError';
}

let last = '';

export function say(text: string): void {
  last = text;
  process.stderr.write(`lab: ${text}\n`);
}

/** Says from time to time that what was last said still goes on. */
export async function stillWaiting<T>(wait: Promise<T>, everyMs = 15_000): Promise<T> {
  const begin = performance.now();
  const timer = setInterval(() => {
    const seconds = Math.round((performance.now() - begin) / 1000);
    process.stderr.write(`lab: still ${last}, ${seconds} s\n`);
  }, everyMs);
  try {
    return await wait;
  } finally {
    clearInterval(timer);
  }
}

/** The last lines of a program's output, indented, for an error message. */
export function tail(text: string, lines = 15): string {
  const last = text.trimEnd().split('\n').slice(-lines);
  return last.map((line) => `    ${line}`).join('\n');
}
