// `describe`: any function, structure, table, constant, status or enumeration of the binding.

import { type Command, onlyArgument, show, unknownName } from '../command.js';
import { type Description, find, names } from '../declarations.js';
import { type Io, paint } from '../io.js';
import { table, wideHex, wrap } from '../print.js';

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

const seeAlso = (variants: readonly string[]): string =>
  variants.length > 0 ? `  See also ${variants.join(', ')}\n` : '';

function text(io: Io, found: Description): string {
  const title = (rest: string) => `${paint(io, 'bold', found.name)}  ${rest}\n`;
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
        ),
        seeAlso(found.variants),
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
        ),
        seeAlso(found.variants),
      ].join('');
    case 'table':
      return [
        title(found.combined ? 'a table of flags, to be combined' : 'a table of constants'),
        ...found.constants.map(
          ({ name, value, meaning }) =>
            `  ${number(value)}  ${paint(io, 'cyan', name)}\n${meaning ? wrap(meaning, '              ') : ''}`,
        ),
        seeAlso(found.variants),
      ].join('');
    case 'enumeration':
      return (
        title('an enumeration') +
        table(
          found.members.map(({ name, value }) => [String(value), name]),
          '  ',
        )
      );
    case 'constant':
      return [
        title(`${number(found.value)}${found.table ? `, of the table ${found.table}` : ''}`),
        found.meaning ? wrap(found.meaning, '  ') : '',
        found.packages ? wrap(`Only ${found.packages.join(', ')}.`, '  ') : '',
      ].join('');
    case 'status':
      return (
        title(`${number(found.value)}, ${found.status}`) +
        wrap(found.meaning, '  ') +
        `  \`koffi-sspi explain ${found.name}\` says more.\n`
      );
  }
}
