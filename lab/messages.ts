// The lab's messages to the user, on stderr: stdout belongs to the programs that it runs.

/** An error that the user can act on: shown without a stack. */
export class LabError extends Error {
  override name = 'LabError';
}

export function say(text: string): void {
  process.stderr.write(`lab: ${text}\n`);
}

/** The last lines of a program's output, indented, for an error message. */
export function tail(text: string, lines = 15): string {
  const last = text.trimEnd().split('\n').slice(-lines);
  return last.map((line) => `    ${line}`).join('\n');
}
