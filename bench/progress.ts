// What the bench is doing right now: races tell it, and who runs them shows it when it takes long.
import { openSync, writeSync } from 'node:fs';

type Listener = (text: string) => void;

let listener: Listener = () => {};

/** From now on, `told` hears what is being done. */
export function hear(told: Listener): void {
  listener = told;
}

/**
 * @param what the row
 * @param detail whose turn it is
 */
export const doing = (what: string, detail: string): void => listener(`${what}: ${detail}`);

const longest = 200;

/** Writes it to a file, which another process reads: the newest in the place of the one before. */
export function hearInFile(file: string): void {
  const handle = openSync(file, 'w');
  hear((text) => {
    writeSync(handle, text.slice(0, longest).padEnd(longest), 0);
  });
}
