// The command line of the bench.
import { LabError } from '../lab/messages.js';
import { type Effort, parts } from './run.js';

export const HELP = `npm run bench -- [OPTIONS] [PARTS]
Measures koffi-sspi beside C, the addons and sspilib, and prints a table of ratios.

  --json          print all samples and comparisons as one JSON object; with npm run -s, nothing else on stdout
  --write         put the tables and plots into bench/README.md and bench/plots
  --compare FILE  with what an earlier run printed with --json: which rows are slower or faster than their spread
                  explains. The exit code is 1 if one is slower
  --rounds N      instead of 15; 1 only shows that it runs
  --help          show this

Parts: ${Object.keys(parts).join(', ')}.
`;

export interface Choices {
  readonly wanted: readonly string[];
  readonly effort: Effort;
  readonly compared: string | undefined;
  readonly asJson: boolean;
  readonly writes: boolean;
}

/** @throws LabError that says which argument is wrong */
export function choices(args: readonly string[]): Choices {
  const given: string[] = [];
  const values: Record<string, string | undefined> = {};
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] as string;
    if (arg === '--rounds' || arg === '--compare') values[arg] = args[++at] ?? '';
    else if (arg === '--json' || arg === '--write') values[arg] = '';
    else if (arg.startsWith('--'))
      throw new LabError(`There is no option ${arg}; --help shows them.`);
    else given.push(arg);
  }
  const rounds = Number(values['--rounds'] ?? 15);
  if (!Number.isSafeInteger(rounds) || rounds < 1) throw new LabError('--rounds: how many?');
  const compared = values['--compare'];
  if (compared === '') throw new LabError('--compare: which file?');
  for (const name of given) {
    if (!Object.hasOwn(parts, name)) throw new LabError(`There is no part ${name}.`);
  }
  return {
    wanted: given.length > 0 ? given : Object.keys(parts),
    effort: { rounds, tlsBytes: rounds === 1 ? 2 ** 20 : 2 ** 25 },
    compared,
    asJson: values['--json'] !== undefined,
    writes: values['--write'] !== undefined,
  };
}
