// `packages`: the security packages of this machine and their capabilities.

import { enumerateSecurityPackages, flagNames, printable } from '../../src/index.js';
import { type Command, CommandError, exitCodes, optionalArgument } from '../command.js';
import { paint } from '../io.js';
import { didYouMean } from '../nearest.js';
import { json, wrap } from '../print.js';

export const packages: Command = {
  name: 'packages',
  summary: 'the security packages of this machine: capabilities, token size, comment',
  usage: '[NAME]',
  help: [],
  examples: ['koffi-sspi packages', 'koffi-sspi packages Kerberos --json'],
  options: {},
  run(invocation) {
    const { io, json: asJson } = invocation;
    const name = optionalArgument(invocation, packages);
    const all = enumerateSecurityPackages();
    const found =
      name === undefined
        ? all
        : all.filter((info) => info.name.toLowerCase() === name.toLowerCase());
    if (found.length === 0 && name !== undefined) {
      const names = all.map((info) => info.name);
      throw new CommandError(
        exitCodes.unknown,
        `There is no package ${name} here.`,
        didYouMean(name, names) ?? `There are ${names.join(', ')}.`,
      );
    }
    const shown = found.map((info) => ({
      ...info,
      capabilities: flagNames('SECPKG_FLAG', info.capabilities),
    }));
    if (asJson) {
      io.out(json(shown));
      return 0;
    }
    for (const { name: title, comment, maxToken, version, rpcId, capabilities } of shown) {
      io.out(`${paint(io, 'bold', printable(title))}  ${printable(comment)}\n`);
      io.out(
        `  tokens of ${maxToken} bytes at most, version ${version}, RPC identifier ${rpcId}\n`,
      );
      io.out(wrap(capabilities.join(', ') || 'no capabilities', '  '));
    }
    return 0;
  },
};
