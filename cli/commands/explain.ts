// `explain`: the meaning, causes and remedies of a status; the constants in a number.

import {
  describeStatus,
  hex,
  isCombined,
  isTable,
  misprint,
  partsOf,
  type TableName,
  type TablePart,
} from '../../src/index.js';
import { meanings, statuses, tables } from '../../src/raw.js';
import { causes } from '../causes/index.js';
import {
  type Command,
  CommandError,
  exitCodes,
  type Invocation,
  onlyArgument,
  stringOf,
} from '../command.js';
import { type Io, paint } from '../io.js';
import { didYouMean } from '../nearest.js';
import { json, wrap } from '../print.js';

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
  run(invocation) {
    const given = onlyArgument(invocation, explain);
    const table = stringOf(invocation, 'as');
    return table === undefined ? status(invocation, given) : mask(invocation, given, table);
  },
};

const isNumber = (text: string): boolean => /^(?:0x[0-9a-f]+|-?\d+)$/i.test(text);

/** Hex, or decimal of either sign, within 32 bits. */
export function numberOf(text: string): number {
  const number = Number(text);
  if (isNumber(text) && number >= -(2 ** 31) && number < 2 ** 32) return number;
  throw new CommandError(
    exitCodes.usage,
    `${text} is no number of 32 bits.`,
    'Write it as 0x8009030c, 2148074252 or -2146893044.',
  );
}

function statusValue(given: string): number {
  if (isNumber(given)) return numberOf(given);
  // Event logs and debuggers leave the 0x out.
  if (/^[0-9a-f]{8}$/i.test(given)) return Number(`0x${given}`);
  const found = statuses.find(({ name }) => name === given.toUpperCase());
  if (found) return found.value;
  const names = statuses.map(({ name }) => name);
  throw new CommandError(
    exitCodes.unknown,
    `There is no status ${given}.`,
    didYouMean(given, names) ?? 'Give it as a number, such as 0x8009030c.',
  );
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

function status({ io, json: asJson }: Invocation, given: string): number {
  const value = statusValue(given);
  const described = describeStatus(value);
  const numbers = { hex: described.hex, signed: value | 0, unsigned: value >>> 0 };
  if (described.name === described.hex) return unknownStatus(io, asJson, numbers);
  const { name, kind, meaning } = described;
  const aliases = statuses
    .filter((other) => other.value === (value | 0) && other.name !== name)
    .map((other) => other.name);
  const why = causes[name] ?? [];
  if (asJson) {
    io.out(json({ name, ...numbers, kind, meaning, aliases, causes: why }));
    return exitCodes.ok;
  }
  const title = `${paint(io, 'bold', name)}  ${numbers.hex}, ${numbers.signed}, ${numbers.unsigned}`;
  io.out(`${title}  ${paint(io, colourOf(kind), kind)}\n`);
  io.out(wrap(meaning, '  '));
  if (aliases.length > 0) io.out(`  The same value: ${aliases.join(', ')}\n`);
  for (const cause of why) {
    io.out(`\n  ${paint(io, 'cyan', cause.package)}\n`);
    io.out(wrap(cause.cause, '    '));
    io.out(wrap(`Try: ${cause.attempt}`, '    '));
  }
  return exitCodes.ok;
}

function unknownStatus(
  io: Io,
  asJson: boolean,
  numbers: { hex: string; signed: number; unsigned: number },
): never {
  const { meaning, advice } = origin(numbers.signed);
  if (asJson) {
    io.out(json({ name: null, ...numbers, kind: 'unknown', meaning, aliases: [], causes: [] }));
  } else {
    const title = paint(io, 'bold', numbers.hex);
    io.out(`${title}  ${numbers.signed}, ${numbers.unsigned}  unknown\n  ${meaning}\n`);
  }
  throw new CommandError(exitCodes.unknown, `${numbers.hex} is no status of SSPI.`, advice);
}

const colourOf = (kind: string) =>
  kind === 'failure' ? 'red' : kind === 'needs data' ? 'yellow' : 'green';

function tableOf(given: string): TableName {
  const name = given.toUpperCase().replace(/_$/, '');
  if (isTable(name)) return name;
  throw new CommandError(
    exitCodes.unknown,
    `There is no table ${given}.`,
    didYouMean(given, Object.keys(tables)) ??
      '`koffi-sspi describe ISC_REQ` describes a table; ISC_REQ, ISC_RET, ASC_REQ, ASC_RET and SECPKG_FLAG are some.',
  );
}

/** Up to 64 bits: a few flags exceed 32. */
function wideNumberOf(text: string): bigint {
  const value = text.startsWith('-') ? BigInt(numberOf(text) >>> 0) : BigInt(text);
  if (value < 2n ** 64n) return value;
  throw new CommandError(exitCodes.usage, `${text} is no number of 64 bits.`);
}

/** The value of a number, or of names joined by `|` or commas. */
function maskOf(given: string, table: TableName): bigint {
  if (isNumber(given)) return wideNumberOf(given);
  const constants: Readonly<Record<string, unknown>> = tables[table];
  let mask = 0n;
  for (const part of given.split(/[|,\s]+/).filter(Boolean)) {
    const name = part.toUpperCase().replace(new RegExp(`^${table}_`), '');
    const bit = Object.hasOwn(constants, name) ? constants[name] : undefined;
    if (typeof bit !== 'number' && typeof bit !== 'bigint') {
      throw new CommandError(
        exitCodes.usage,
        `${table} has no ${part}.`,
        didYouMean(part, Object.keys(constants)) ??
          `\`koffi-sspi describe ${table}\` lists what it has.`,
      );
    }
    mask |= BigInt(bit);
  }
  return mask;
}

/** As `maskOf`, for a 32-bit parameter. */
export function mask32Of(given: string, table: TableName): number {
  const mask = maskOf(given, table);
  if (mask < 2n ** 32n) return Number(mask);
  throw new CommandError(
    exitCodes.usage,
    `${given} does not fit the 32 bits of ${table}.`,
    `\`koffi-sspi explain ${given} --as ${table}\` takes it apart.`,
  );
}

/** Adds what the documentation says of the constant. */
function explained(table: TableName, part: TablePart) {
  const { name, known } = part;
  const found = known ? (meanings[`${table}_${name}`] ?? meanings[name]) : undefined;
  const meaning = found ? [found.meaning, found.note].filter(Boolean).join(' ') : null;
  return { ...part, meaning, packages: found?.packages ?? null };
}

const wideHex = (value: number | bigint): string =>
  typeof value === 'bigint' ? `0x${value.toString(16).padStart(8, '0')}` : hex(value);

function mask({ io, json: asJson }: Invocation, given: string, as: string): number {
  const table = tableOf(as);
  const value = maskOf(given, table);
  const parts = partsOf(table, value).map((part) => explained(table, part));
  if (asJson) {
    const number = value < 2n ** 32n ? Number(value) : value;
    io.out(json({ table, value: number, hex: wideHex(value), combined: isCombined(table), parts }));
    return exitCodes.ok;
  }
  io.out(`${paint(io, 'bold', `${table} ${wideHex(value)}`)}\n`);
  for (const { name, value: bit, meaning, packages, known } of parts) {
    const title = known ? paint(io, 'cyan', name) : paint(io, 'yellow', 'not in this table');
    io.out(`  ${wideHex(bit)}  ${title}\n`);
    const only = packages ? ` Only ${packages.join(', ')}.` : '';
    if (meaning) io.out(wrap(`${meaning}${only}`, '              '));
  }
  if (parts.length === 0) io.out('  no bit is set\n');
  return exitCodes.ok;
}
