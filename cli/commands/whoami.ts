// `whoami`: the process's user, in each name format, and its logon session.

import {
  EXTENDED_NAME_FORMAT,
  getUserNameEx,
  getUserNameExAsync,
  printable,
  Win32Error,
} from '../../src/index.js';
import {
  type Command,
  CommandError,
  exitCodes,
  noArgument,
  show,
  stringOf,
  unknownName,
} from '../command.js';
import { currentLogon } from '../logon.js';
import { tree } from '../print.js';

const formats = Object.entries(EXTENDED_NAME_FORMAT).filter(([name]) => name !== 'NameUnknown');
const short = (name: string): string => name.replace(/^Name/, '');

export const whoami: Command = {
  name: 'whoami',
  summary: 'who this process runs as, and its logon',
  usage: '[--all | --format FORMAT]',
  help: [
    ['--all', 'the name in every format; asks a domain controller, if there is one'],
    ['--format FORMAT', `only this one: ${formats.map(([name]) => short(name)).join(', ')}`],
  ],
  examples: ['koffi-sspi whoami', 'koffi-sspi whoami --all'],
  options: { all: { type: 'boolean' }, format: { type: 'string' } },
  completesOptions: { format: formats.map(([name]) => short(name)) },
  async run(invocation) {
    const { io } = invocation;
    noArgument(invocation, whoami);
    const format = stringOf(invocation, 'format');
    if (format !== undefined) {
      const [title, value] = formatOf(format);
      const name = isLocal(value) ? nameIn(value) : await getUserNameExAsync(value);
      if (name === null) {
        throw new CommandError(
          exitCodes.unknown,
          `This user has no name in the format ${short(title)}.`,
          'Most formats exist in a domain only; `koffi-sspi whoami --all` shows those that there are.',
        );
      }
      return show(invocation, { [short(title)]: name }, `${printable(name)}\n`);
    }
    const names = await namesOf(invocation.values.all === true ? formats : local);
    const { LOGONSERVER, SESSIONNAME, USERDOMAIN, COMPUTERNAME } = io.environment;
    const logon = {
      ...currentLogon(),
      computer: COMPUTERNAME ?? null,
      domain: USERDOMAIN ?? null,
      server: LOGONSERVER ?? null,
      session: SESSIONNAME ?? null,
    };
    const unknown = Object.keys(names).filter((name) => names[name] === null);
    if (unknown.length > 0 && !invocation.json) {
      io.err(`No name in these formats here: ${unknown.join(', ')}.\n`);
    }
    const known = { names: withoutEmpty(names), logon: withoutEmpty(logon) };
    return show(invocation, { names, logon }, tree(io, known));
  },
};

/** Without the members that are null or an empty list. */
const withoutEmpty = (record: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );

function formatOf(given: string): (typeof formats)[number] {
  const found = formats.find(([name]) =>
    [name, short(name)].some((each) => each.toLowerCase() === given.toLowerCase()),
  );
  if (found) return found;
  const names = formats.map(([name]) => short(name));
  const otherwise = `The formats are ${names.join(', ')}.`;
  throw unknownName(
    `There is no name format ${given}.`,
    [given, names],
    otherwise,
    exitCodes.usage,
  );
}

/** Known from the logon session; the other formats ask a domain controller, if there is one. */
const isLocal = (format: EXTENDED_NAME_FORMAT): boolean =>
  format === EXTENDED_NAME_FORMAT.NameSamCompatible;
const local = formats.filter(([, value]) => isLocal(value));

/** Names by format; null if there is none. The local one first: it fails without SSPI. */
async function namesOf(wanted: typeof formats): Promise<Record<string, string | null>> {
  const names: Record<string, string | null> = {};
  for (const [name, value] of wanted) names[short(name)] = isLocal(value) ? nameIn(value) : null;
  await Promise.all(
    wanted.map(async ([name, value]) => {
      if (!isLocal(value)) names[short(name)] = (await getUserNameExAsync(value)) || null;
    }),
  );
  return names;
}

/** Null if there is no name in that format. */
function nameIn(format: EXTENDED_NAME_FORMAT): string | null {
  try {
    return getUserNameEx(format) || null;
  } catch (error) {
    if (error instanceof Win32Error) return null;
    throw error;
  }
}
