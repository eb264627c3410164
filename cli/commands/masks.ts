// Takes the numbers of a table apart: what is behind `explain --as`, and reads numbers and masks as typed.

import { isCombined, isTable, partsOf, type TableName, type TablePart } from '../../src/index.js';
import { tables } from '../../src/raw.js';
import { wrap } from '../columns.js';
import { CommandError, exitCodes, type Invocation, show, unknownName } from '../command.js';
import { meaningOf, meaningText } from '../declarations.js';
import { paint } from '../io.js';
import { wideHex } from '../print.js';

export const isNumber = (text: string): boolean => /^(?:0x[0-9a-f]+|-?\d+)$/i.test(text);

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

function tableOf(given: string): TableName {
  const name = given.toUpperCase().replace(/_$/, '');
  if (isTable(name)) return name;
  throw unknownName(
    `There is no table ${given}.`,
    [given, Object.keys(tables)],
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
      const otherwise = `\`koffi-sspi describe ${table}\` lists what it has.`;
      const named = [part, Object.keys(constants)] as const;
      throw unknownName(`${table} has no ${part}.`, named, otherwise, exitCodes.usage);
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
  const found = part.known ? meaningOf(`${table}_${part.name}`, part.name) : undefined;
  return { ...part, meaning: meaningText(found), packages: found?.packages ?? null };
}

/** The constants in a number, or in names, of the table `as`. */
export function explainMask(invocation: Invocation, given: string, as: string): number {
  const { io } = invocation;
  const table = tableOf(as);
  const value = maskOf(given, table);
  const parts = partsOf(table, value).map((part) => explained(table, part));
  const number = value < 2n ** 32n ? Number(value) : value;
  const lines = parts.map(({ name, value: bit, meaning, packages, known }) => {
    const title = known ? paint(io, 'cyan', name) : paint(io, 'yellow', 'not in this table');
    const only = packages ? ` Only ${packages.join(', ')}.` : '';
    const text = meaning ? wrap(`${meaning}${only}`, '              ', io.columns) : '';
    return `  ${wideHex(bit)}  ${title}\n${text}`;
  });
  return show(
    invocation,
    { table, value: number, hex: wideHex(value), combined: isCombined(table), parts },
    `${paint(io, 'bold', `${table} ${wideHex(value)}`)}\n${lines.join('') || '  no bit is set\n'}`,
  );
}
