// `completion`: the script that makes a shell complete koffi-sspi's commands, options and names.

import { type Command, CommandError, exitCodes, onlyArgument, unknownName } from '../command.js';
import { fileMark, lineVariable, type Shell, scripts } from '../completion/scripts.js';
import { type Suggestions, suggest } from '../completion/suggest.js';
import { wordsOf } from '../completion/words.js';

const shells = Object.keys(scripts) as Shell[];

/** @param commands the table of commands, which this one is part of */
export const completion = (commands: () => readonly Command[]): Command => {
  const command: Command = {
    name: 'completion',
    summary: 'prints a script that makes bash or PowerShell complete commands and names',
    usage: 'bash | powershell',
    help: [
      ['bash', 'in ~/.bashrc: eval "$(koffi-sspi completion bash)"'],
      [
        'powershell',
        'in the file that $PROFILE names: koffi-sspi completion powershell | Out-String | Invoke-Expression',
      ],
      ['--suggest', `what the script asks for: the words at the end of $${lineVariable}`],
    ],
    examples: ['koffi-sspi completion bash', 'koffi-sspi completion powershell'],
    options: { suggest: { type: 'boolean' } },
    completesArguments: shells,
    run(invocation) {
      const { values, io } = invocation;
      const shell = shellOf(onlyArgument(invocation, command));
      if (values.suggest !== true) {
        io.out(scripts[shell]);
        return exitCodes.ok;
      }
      const line = io.environment[lineVariable];
      if (line === undefined) {
        throw new CommandError(exitCodes.usage, `completion: ${lineVariable} is not set.`);
      }
      io.out(answer(shell, suggest(commands(), wordsOf(line))));
      return exitCodes.ok;
    },
  };
  return command;
};

function shellOf(given: string): Shell {
  const name = given.toLowerCase() === 'pwsh' ? 'powershell' : given.toLowerCase();
  const found = shells.find((shell) => shell === name);
  if (found) return found;
  const otherwise = `There are scripts for ${shells.join(' and ')}.`;
  throw unknownName(
    `There is no script for ${given}.`,
    [given, shells],
    otherwise,
    exitCodes.usage,
  );
}

/** A word a line: for PowerShell with a tab and what it means; for bash as bash replaces it. */
function answer(shell: Shell, { words, file }: Suggestions): string {
  const lines =
    shell === 'powershell'
      ? words.map(({ word, about }) => (about === '' ? word : `${word}\t${about}`))
      : // bash breaks words at `=` and replaces what stands behind it.
        [...words.map(({ word }) => word.replace(/^--[^=]+=/, '')), ...(file ? [fileMark] : [])];
  return lines.map((each) => `${each}\n`).join('');
}
