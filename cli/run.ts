// Dispatches to a command, parses its options, and reports errors as an exit code and two lines on stderr.

import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { BindingError, printable, SspiError, Win32Error } from '../src/index.js';
import { table, wrap } from './columns.js';
import {
  type Command,
  CommandError,
  commonOptions,
  exitCodes,
  type Options,
  unknownName,
} from './command.js';
import { commands } from './commands/index.js';
import { type Io, paint } from './io.js';

const help = ({ columns }: Io): string => `${wrap(
  "koffi-sspi: Windows' Security Support Provider Interface at the command line.",
  '',
  columns,
)}
${wrapUsage('Usage: koffi-sspi COMMAND [ARGUMENTS] | --help [COMMAND] | --version', columns)}
${table(
  commands.map(({ name, summary }) => [name, summary]),
  '  ',
  columns,
)}
${[
  'Every command takes --help and --json. Output is coloured on a terminal, or with FORCE_COLOR, and never with NO_COLOR.',
  'Passwords are read from stdin or a prompt, never from an argument.',
]
  .map((line) => wrap(line, '', columns))
  .join('')}
Exit codes:
${table(codes, '  ', columns)}
Example: koffi-sspi explain 0x8009030c
`;

const codes = [
  [`${exitCodes.ok}`, 'success'],
  [`${exitCodes.failure}`, 'SSPI returned a failure, or did not grant what was required'],
  [`${exitCodes.usage}`, 'wrong usage'],
  [`${exitCodes.unavailable}`, 'no SSPI on this system, or no asn1js, which token needs'],
  [`${exitCodes.unknown}`, 'unknown name, or unreadable token'],
  ['', '`trace` exits as its command does.'],
];

const commandHelp = (
  { name, summary, usage, help: lines, examples }: Command,
  { columns }: Io,
): string =>
  [
    wrap(`koffi-sspi ${name}: ${summary}`, '', columns, '  '),
    '\n',
    wrapUsage(`Usage: koffi-sspi ${name} ${usage} [--json]`, columns),
    '\n',
    lines.length > 0 ? `${table(lines, '  ', columns)}\n` : '',
    examples.length > 1 ? 'Examples:\n' : 'Example:\n',
    // Not wrapped: they are there to be copied.
    ...examples.map((example) => `  ${example}\n`),
  ].join('');

/** Keeps each `[--option VALUE]` on one line. */
const wrapUsage = (text: string, columns: number): string =>
  wrap(
    text.replace(/\[[^\]]*\]/g, (option) => option.replaceAll(' ', '\u00a0')),
    '',
    columns,
    '  ',
  ).replaceAll('\u00a0', ' ');

/**
 * Runs one command line.
 * @param args without node and the script
 * @returns the exit code
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  try {
    return await runCommand(args, io);
  } catch (error) {
    const { message, advice, exitCode } = failure(error);
    const name = paint({ colours: io.errorColours }, 'red', 'koffi-sspi');
    // Messages may quote untrusted text: a token, a name, an argument.
    io.err(`${name}: ${printable(message)}\n${advice ? `${printable(advice)}\n` : ''}`);
    return exitCode;
  }
}

/** Resolved by the package's own name, so that it works from the bundle and from the source. */
function version(): string {
  const require = createRequire(import.meta.url);
  return (require('koffi-sspi/package.json') as { version: string }).version;
}

async function runCommand([name, ...args]: readonly string[], io: Io): Promise<number> {
  if (name === '--version' || name === '-v') {
    io.out(`${version()}\n`);
    return exitCodes.ok;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const wanted = args.find((arg) => !arg.startsWith('-'));
    const text = wanted === undefined ? help(io) : commandHelp(commandOf(wanted), io);
    if (name === undefined) io.err(text);
    else io.out(text);
    return name === undefined ? exitCodes.usage : exitCodes.ok;
  }
  const command = commandOf(name);
  const { values, positionals } = parse(command, args);
  if (values.help === true) {
    io.out(commandHelp(command, io));
    return exitCodes.ok;
  }
  return command.run({ values, positionals, json: values.json === true, io });
}

function commandOf(name: string): Command {
  const command = commands.find((candidate) => candidate.name === name);
  if (command) return command;
  const names = commands.map((candidate) => candidate.name);
  const otherwise = '`koffi-sspi --help` lists them.';
  throw unknownName(`There is no command ${name}.`, [name, names], otherwise, exitCodes.usage);
}

function parse(command: Command, args: readonly string[]) {
  const options = { ...commonOptions, ...command.options };
  const [own, program] = command.runsProgram
    ? beforeProgram(args, options)
    : [withoutNegatives(args), []];
  try {
    const parsed = parseArgs({ args: own, options, allowPositionals: true });
    return {
      values: parsed.values as Record<string, string | boolean>,
      positionals: [...parsed.positionals, ...program],
    };
  } catch (error) {
    const [message = ''] = (error as Error).message.split('. To specify');
    throw new CommandError(
      exitCodes.usage,
      `${command.name}: ${message}`,
      `See \`koffi-sspi ${command.name} --help\`.`,
    );
  }
}

/**
 * Splits the arguments before the program that they end with. `--` may stand between, but PowerShell takes it away
 * before npm's script sees it.
 */
function beforeProgram(args: readonly string[], options: Options): [string[], string[]] {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const first = tokens.find(({ kind }) => kind !== 'option');
  if (!first) return [[...args], []];
  const isSeparator = first.kind === 'option-terminator';
  return [args.slice(0, first.index), args.slice(first.index + (isSeparator ? 1 : 0))];
}

/** Moves negative numbers behind `--`: they are arguments, not options. */
function withoutNegatives(args: readonly string[]): string[] {
  const isNegative = (arg: string) => /^-\d+$/.test(arg);
  if (args.includes('--') || !args.some(isNegative)) return [...args];
  return [...args.filter((arg) => !isNegative(arg)), '--', ...args.filter(isNegative)];
}

/** Rethrows programming errors, which show their stack. */
function failure(error: unknown): {
  message: string;
  advice: string | undefined;
  exitCode: number;
} {
  if (error instanceof CommandError) return error;
  if (error instanceof SspiError) {
    const advice = `\`koffi-sspi explain ${error.code}\` says what usually causes it.`;
    return { message: error.message, advice, exitCode: exitCodes.failure };
  }
  if (error instanceof Win32Error) {
    return { message: error.message, advice: undefined, exitCode: exitCodes.failure };
  }
  if (error instanceof BindingError) {
    const isWithout = error.code === 'ERR_SSPI_UNAVAILABLE';
    const advice = isWithout ? '`explain`, `describe` and `token` work without SSPI.' : undefined;
    return { message: error.message, advice, exitCode: exitCodes.unavailable };
  }
  throw error;
}
