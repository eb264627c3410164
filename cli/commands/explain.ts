// `explain`: the meaning, causes and remedies of a status; the constants in a number.

import { describeStatus, hex, misprint } from '../../src/index.js';
import { declarations, tables } from '../../src/raw.js';
import { causes } from '../causes/index.js';
import { widthOf, wrap } from '../columns.js';
import {
  type Command,
  CommandError,
  exitCodes,
  type Invocation,
  onlyArgument,
  show,
  stringOf,
  unknownName,
} from '../command.js';
import { type Io, paint } from '../io.js';
import { explainMask, isNumber, numberOf } from './masks.js';

export const explain: Command = {
  name: 'explain',
  summary: 'what a status means, what causes it, what to try; what is in a mask',
  usage: 'CODE | FLAGS --as TABLE',
  help: [
    [
      '--as TABLE',
      'takes the number apart as one of this table: ISC_REQ, ASC_RET, SECPKG_ATTR ...',
    ],
  ],
  examples: [
    'koffi-sspi explain 0x8009030c',
    'koffi-sspi explain -2146893044',
    'koffi-sspi explain SEC_E_WRONG_PRINCIPAL',
    'koffi-sspi explain 0x2081c --as ASC_REQ',
  ],
  options: { as: { type: 'string' } },
  completesArguments: () => declarations.statuses.map(({ name }) => name),
  completesOptions: { as: Object.keys(tables) },
  run(invocation) {
    const given = onlyArgument(invocation, explain);
    const table = stringOf(invocation, 'as');
    return table === undefined ? status(invocation, given) : explainMask(invocation, given, table);
  },
};

function statusValue(given: string): number {
  if (isNumber(given)) return numberOf(given);
  // Event logs and debuggers leave the 0x out.
  if (/^[0-9a-f]{8}$/i.test(given)) return Number(`0x${given}`);
  const found = declarations.statuses.find(({ name }) => name === given.toUpperCase());
  if (found) return found.value;
  const names = declarations.statuses.map(({ name }) => name);
  const otherwise = 'Give it as a number, such as 0x8009030c.';
  throw unknownName(`There is no status ${given}.`, [given, names], otherwise);
}

/** Guesses the origin of a code that is not in SSPI's headers, and the tool that explains it. */
function origin(value: number): { meaning: string; advice: string } {
  const unsigned = value >>> 0;
  const code = hex(unsigned);
  const win32 = unsigned >>> 16 === 0x8007 ? unsigned & 0xffff : unsigned;
  if (win32 <= 0xffff) {
    return {
      meaning: `It has the form of a Win32 error: number ${win32}.`,
      advice: `On Windows, \`net helpmsg ${win32}\` knows it.`,
    };
  }
  const advice = `On Windows, \`certutil -error ${code}\` knows the codes of other parts.`;
  const misprinted = misprint(unsigned);
  if (misprinted) {
    return { meaning: misprinted, advice: '`koffi-sspi explain SEC_E_INVALID_HANDLE`' };
  }
  if (unsigned === 0xffffffff) {
    return { meaning: 'Minus one: what many functions give when they fail.', advice };
  }
  if (unsigned >>> 28 === 0xc) return { meaning: 'It has the form of an NTSTATUS.', advice };
  const facility = (unsigned >>> 16) & 0x7ff;
  return { meaning: `It has the form of an HRESULT of facility ${facility}.`, advice };
}

function status(invocation: Invocation, given: string): number {
  const { io } = invocation;
  const value = statusValue(given);
  const { name, kind, meaning, source, hex: code } = describeStatus(value);
  const numbers = { hex: code, signed: value | 0, unsigned: value >>> 0 };
  if (name === code) return unknownStatus(invocation, numbers);
  const aliases = declarations.statuses
    .filter((other) => other.value === (value | 0) && other.name !== name)
    .map((other) => other.name);
  const known = causes[name] ?? [];
  const text = [
    title(io, name, `${code}, ${numbers.signed}, ${numbers.unsigned}`, kind),
    wrap(meaning, '  ', io.columns),
    aliases.length > 0 ? wrap(`The same value: ${aliases.join(', ')}`, '  ', io.columns) : '',
    ...known.map(
      ({ package: packageName, cause, attempt }) =>
        `\n  ${paint(io, 'cyan', packageName)}\n${wrap(cause, '    ', io.columns)}${wrap(`Try: ${attempt}`, '    ', io.columns)}`,
    ),
  ].join('');
  return show(
    invocation,
    { name, ...numbers, kind, meaning, source, aliases, causes: known },
    text,
  );
}

function unknownStatus(
  invocation: Invocation,
  numbers: { hex: string; signed: number; unsigned: number },
): never {
  const { meaning, advice } = origin(numbers.signed);
  const title = paint(invocation.io, 'bold', numbers.hex);
  show(
    invocation,
    { name: null, ...numbers, kind: 'unknown', meaning, aliases: [], causes: [] },
    `${title}  ${numbers.signed}, ${numbers.unsigned}  unknown\n  ${meaning}\n`,
  );
  throw new CommandError(exitCodes.unknown, `${numbers.hex} is no status of SSPI.`, advice);
}

/** Name, values and kind, on one line if there is room. */
function title(io: Io, name: string, values: string, kind: string): string {
  const head = `${paint(io, 'bold', name)}  ${values}`;
  const isLong = widthOf(`${head}  ${kind}`) > io.columns;
  return `${head}${isLong ? '\n' : ''}  ${paint(io, colourOf(kind), kind)}\n`;
}

const colourOf = (kind: string) =>
  kind === 'failure' ? 'red' : kind === 'needs data' ? 'yellow' : 'green';
