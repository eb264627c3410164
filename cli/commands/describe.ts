// `describe`: any function, structure, table, constant, status or enumeration of the binding.

import { table, wrap } from '../columns.js';
import { type Command, onlyArgument, show, unknownName } from '../command.js';
import { type Description, find, names } from '../declarations.js';
import { type Io, paint } from '../io.js';
import { wideHex } from '../print.js';

export const describe: Command = {
  name: 'describe',
  summary: 'any function, structure, flag table or constant: signature, layout, values',
  usage: 'NAME',
  help: [],
  examples: [
    'koffi-sspi describe InitializeSecurityContext',
    'koffi-sspi describe SecBufferDesc',
    'koffi-sspi describe ISC_REQ',
    'koffi-sspi describe ISC_REQ_MUTUAL_AUTH --json',
  ],
  options: {},
  completesArguments: names,
  run(invocation) {
    const name = onlyArgument(invocation, describe);
    const found = find(name);
    if (!found) {
      const otherwise = 'Names are those of the C headers: SecBuffer, ISC_REQ, SEC_E_OK.';
      throw unknownName(`There is no ${name} in this binding.`, [name, names()], otherwise);
    }
    return show(invocation, found, text(invocation.io, found));
  },
};

const number = (value: number | bigint | string): string =>
  typeof value === 'string' ? value : wideHex(value);

const seeAlso = ({ columns }: Io, variants: readonly string[]): string =>
  variants.length > 0 ? wrap(`See also ${variants.join(', ')}`, '  ', columns, '    ') : '';

function text(io: Io, found: Description): string {
  const { columns } = io;
  const title = (rest: string) => wrap(rest, `${paint(io, 'bold', found.name)}  `, columns, '    ');
  switch (found.kind) {
    case 'function':
      return [
        title(`a function of ${found.library}, returns ${found.returns}`),
        table(
          found.parameters.map(({ name, type, direction, flags }) => [
            direction,
            type,
            name,
            flags ?? '',
          ]),
          '  ',
          columns,
        ),
        seeAlso(io, found.variants),
      ].join('');
    case 'struct':
    case 'union':
      return [
        title(
          `a ${found.kind} of ${found.size.bits64} bytes, ${found.size.bits32} on 32-bit Windows`,
        ),
        table(
          [
            ['offset', '(32)', 'type', 'member'],
            ...found.members.map(({ name, type, offset }) => [
              String(offset.bits64),
              String(offset.bits32),
              type,
              name,
            ]),
          ],
          '  ',
          columns,
        ),
        seeAlso(io, found.variants),
      ].join('');
    case 'table':
      return [
        title(found.combined ? 'a table of flags, to be combined' : 'a table of constants'),
        ...found.constants.map(
          ({ name, value, meaning }) =>
            `  ${number(value)}  ${paint(io, 'cyan', name)}\n${meaning ? wrap(meaning, '              ', columns) : ''}`,
        ),
        seeAlso(io, found.variants),
      ].join('');
    case 'enumeration':
      return (
        title('an enumeration') +
        table(
          found.members.map(({ name, value }) => [String(value), name]),
          '  ',
          columns,
        )
      );
    case 'constant':
      return [
        title(`${number(found.value)}${found.table ? `, of the table ${found.table}` : ''}`),
        found.meaning ? wrap(found.meaning, '  ', columns) : '',
        found.packages ? wrap(`Only ${found.packages.join(', ')}.`, '  ', columns) : '',
      ].join('');
    case 'status':
      return (
        title(`${number(found.value)}, ${found.status}`) +
        wrap(found.meaning, '  ', columns) +
        `  \`koffi-sspi explain ${found.name}\` says more.\n`
      );
  }
}
