// What can stand at the cursor of a command line, from the table of commands.

import { type Command, type Completion, commonOptions, type Options } from '../command.js';
import type { Line } from './words.js';

export interface Suggestion {
  /** The whole word. */
  readonly word: string;
  /** A few words on it, or nothing. */
  readonly about: string;
}

export interface Suggestions {
  readonly words: readonly Suggestion[];
  /** Whether a file can stand there; the shell completes it. */
  readonly file: boolean;
}

const nothing: Suggestions = { words: [], file: false };
const helpWords = ['--help', '--version'];

/** Ignores case: names of Windows are typed in any. */
export function suggest(commands: readonly Command[], { before, current }: Line): Suggestions {
  const [name, ...words] = before;
  const named = () =>
    matching(
      commands.map((command) => ({ word: command.name, about: command.summary })),
      current,
    );
  if (name === undefined) {
    return current.startsWith('-') ? matching(helpWords.map(plain), current) : named();
  }
  if (name === 'help' || name === '--help' || name === '-h') return named();
  const command = commands.find((candidate) => candidate.name === name);
  return command ? suggestFor(command, words, current) : nothing;
}

function suggestFor(command: Command, words: readonly string[], current: string): Suggestions {
  const options: Options = { ...commonOptions, ...command.options };
  const takesValue = (word: string | undefined) =>
    word?.startsWith('--') === true && options[word.slice(2)]?.type === 'string';
  const last = words.at(-1);
  if (takesValue(last)) return complete(valuesOf(command, last), current);
  const isArgument = (word: string, index: number) =>
    !word.startsWith('-') && !takesValue(words[index - 1]);
  const isOver = words.includes('--') || (command.runsProgram && words.some(isArgument));
  if (isOver || !current.startsWith('-')) return complete(command.completesArguments, current);

  const [, option, value] = /^(--[^=]+)=(.*)$/.exec(current) ?? [];
  if (option !== undefined && value !== undefined) {
    if (!takesValue(option)) return nothing;
    const { words: found, file } = complete(valuesOf(command, option), value);
    return { words: found.map(({ word, about }) => ({ word: `${option}=${word}`, about })), file };
  }
  const left = Object.keys(options).filter((each) => !words.includes(`--${each}`));
  return matching(
    left.map((each) => ({ word: `--${each}`, about: aboutOption(command, each) })),
    current,
  );
}

const valuesOf = (command: Command, option = ''): Completion | undefined =>
  command.completesOptions?.[option.slice(2)];

/** What `--help` says of an option. */
const aboutOption = ({ help }: Command, name: string): string =>
  help.find(([option]) => option.split(/[ ,]/).includes(`--${name}`))?.[1] ?? '';

function complete(completion: Completion | undefined, current: string): Suggestions {
  if (completion === undefined) return nothing;
  if (completion === 'file') return { words: [], file: true };
  if (!('list' in completion)) {
    const names = typeof completion === 'function' ? completion() : completion;
    return matching([...names].map(plain), current);
  }
  const taken = current.slice(0, current.lastIndexOf(',') + 1);
  const found = matching([...completion.list()].map(plain), current.slice(taken.length));
  return { ...found, words: found.words.map(({ word, about }) => ({ word: taken + word, about })) };
}

const plain = (word: string): Suggestion => ({ word, about: '' });

function matching(all: readonly Suggestion[], current: string): Suggestions {
  const wanted = current.toLowerCase();
  return { words: all.filter(({ word }) => word.toLowerCase().startsWith(wanted)), file: false };
}
