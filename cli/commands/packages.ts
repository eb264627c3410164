// `packages`: the security packages of this machine and their capabilities.

import { enumerateSecurityPackages, flagNames, printable } from '../../src/index.js';
import { wrap } from '../columns.js';
import { type Command, optionalArgument, show, unknownName } from '../command.js';
import { packageNames } from '../completion/names.js';
import { paint } from '../io.js';

export const packages: Command = {
  name: 'packages',
  summary: 'the security packages of this machine: capabilities, token size, comment',
  usage: '[NAME]',
  help: [],
  examples: ['koffi-sspi packages', 'koffi-sspi packages Kerberos --json'],
  options: {},
  completesArguments: packageNames,
  run(invocation) {
    const { io } = invocation;
    const name = optionalArgument(invocation, packages);
    const all = enumerateSecurityPackages();
    const found =
      name === undefined
        ? all
        : all.filter((info) => info.name.toLowerCase() === name.toLowerCase());
    if (found.length === 0 && name !== undefined) {
      const names = all.map((info) => info.name);
      const otherwise = `There are ${names.join(', ')}.`;
      throw unknownName(`There is no package ${name} here.`, [name, names], otherwise);
    }
    const shown = found.map((info) => ({
      ...info,
      capabilities: flagNames('SECPKG_FLAG', info.capabilities),
    }));
    const text = shown.map(
      ({ name: title, comment, maxToken, version, rpcId, capabilities }) =>
        wrap(printable(comment), `${paint(io, 'bold', printable(title))}  `, io.columns, '    ') +
        `  tokens of ${maxToken} bytes at most, version ${version}, RPC identifier ${rpcId}\n` +
        wrap(capabilities.join(', ') || 'no capabilities', '  ', io.columns),
    );
    return show(invocation, shown, text.join(''));
  },
};
