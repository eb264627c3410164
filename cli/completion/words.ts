// Splits a command line into words for completion, as bash and PowerShell quote them.

export interface Line {
  /** Complete words, without the name of the program. */
  readonly before: readonly string[];
  /** The word at the cursor, perhaps empty. */
  readonly current: string;
}

/** @param line up to the cursor, beginning with the name of the program */
export function wordsOf(line: string): Line {
  const words: string[] = [];
  let word = '';
  let quote = '';
  for (const character of line) {
    if (quote !== '' ? character === quote : character === '"' || character === "'") {
      quote = quote === '' ? character : '';
    } else if (quote === '' && /\s/.test(character)) {
      if (word !== '') words.push(word);
      word = '';
    } else word += character;
  }
  return { before: words.slice(1), current: words.length === 0 ? '' : word };
}
