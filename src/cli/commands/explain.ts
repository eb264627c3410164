// `explain`: what a status means and what to do about it; a mask taken apart.

import { tables } from '../../../generated/flags.js';
import { meanings } from '../../../generated/meanings.js';
import { statuses } from '../../../generated/status.js';
import type { TableName } from '../../flags.js';
import { describeStatus } from '../../status.js';
import { hex, isMask, isTable, namesIn } from '../../trace/names.js';
import { causes } from '../causes.js';
import {
  type Command,
  CommandError,
  exitCodes,
  type Invocation,
  onlyArgument,
  stringOf,
} from '../command.js';
import { paint } from '../io.js';
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

function status({ io, json: asJson }: Invocation, given: string): number {
  const value = statusValue(given);
  const described = describeStatus(value);
  const isKnown = described.name !== described.hex;
  const aliases = statuses
    .filter((other) => other.value === (value | 0) && other.name !== described.name)
    .map(({ name }) => name);
  const why = causes[described.name] ?? [];
  const numbers = { hex: described.hex, signed: value | 0, unsigned: value >>> 0 };
  if (asJson) {
    const { name, kind, meaning } = described;
    io.out(json({ name: isKnown ? name : null, ...numbers, kind, meaning, aliases, causes: why }));
  } else {
    io.out(
      `${paint(io, 'bold', described.name)}  ${numbers.hex}, ${numbers.signed}, ${numbers.unsigned}  ${paint(io, colourOf(described.kind), described.kind)}\n`,
    );
    io.out(wrap(described.meaning, '  '));
    if (aliases.length > 0) io.out(`  The same value: ${aliases.join(', ')}\n`);
    for (const cause of why) {
      io.out(`\n  ${paint(io, 'cyan', cause.package)}\n`);
      io.out(wrap(cause.cause, '    '));
      io.out(wrap(`Try: ${cause.attempt}`, '    '));
    }
  }
  if (isKnown) return exitCodes.ok;
  throw new CommandError(
    exitCodes.unknown,
    `${described.hex} is no status of SSPI.`,
    `On Windows, \`certutil -error ${described.hex}\` knows the codes of other parts.`,
  );
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

/** A number, or names joined by `|` or a comma: then their value is what is wanted. */
export function maskOf(given: string, table: TableName): number {
  if (isNumber(given)) return numberOf(given) >>> 0;
  let mask = 0;
  for (const part of given.split(/[|,\s]+/).filter(Boolean)) {
    const name = part.toUpperCase().replace(new RegExp(`^${table}_`), '');
    const constants: Readonly<Record<string, unknown>> = tables[table];
    const bit = Object.hasOwn(constants, name) ? constants[name] : undefined;
    if (typeof bit !== 'number') {
      throw new CommandError(
        exitCodes.usage,
        `${table} has no ${part}.`,
        didYouMean(part, Object.keys(constants)) ??
          `\`koffi-sspi describe ${table}\` lists what it has.`,
      );
    }
    mask |= bit;
  }
  return mask >>> 0;
}

function mask({ io, json: asJson }: Invocation, given: string, as: string): number {
  const table = tableOf(as);
  const value = maskOf(given, table);
  const constants: Readonly<Record<string, unknown>> = tables[table];
  const parts = namesIn(table, value).map((name) => {
    const constant = constants[name];
    const known = meanings[`${table}_${name}`] ?? meanings[name];
    const number = typeof constant === 'number' ? constant : Number(name);
    return {
      name,
      value: number,
      meaning: known ? [known.meaning, known.note].filter(Boolean).join(' ') : null,
      packages: known?.packages ?? null,
      known: typeof constant === 'number',
    };
  });
  if (asJson) {
    io.out(json({ table, value, hex: hex(value), combined: isMask(table), parts }));
  } else {
    io.out(`${paint(io, 'bold', `${table} ${hex(value)}`)}\n`);
    for (const { name, value: bit, meaning, packages, known } of parts) {
      io.out(
        `  ${hex(bit)}  ${paint(io, known ? 'cyan' : 'yellow', known ? name : 'not in this table')}\n`,
      );
      if (meaning)
        io.out(
          wrap(`${meaning}${packages ? ` Only ${packages.join(', ')}.` : ''}`, '              '),
        );
    }
    if (parts.length === 0) io.out('  no bit is set\n');
  }
  return exitCodes.ok;
}
