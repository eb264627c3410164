// The parts of the bench, each in a process of its own where it is code that is measured.
import path from 'node:path';
import type { Lab } from '../lab/lab.js';
import { say } from '../lab/messages.js';
import { certificates } from '../lab/peers/certificates.js';
import { PROJECT } from '../lab/project.js';
import { sspiRs } from '../lab/sspi-rs.js';
import { imports, sizes, starts } from './loads.js';
import { nativeImports, nativeStarts } from './native-loads.js';
import type { Row } from './race.js';
import {
  inWindows,
  inWine,
  natively,
  type PartOptions,
  whileWineRuns,
  withServer,
} from './runs.js';
import { python } from './set-up.js';

/** More rounds make the result steadier, and take as many times longer. */
export interface Effort {
  readonly rounds: number;
  /** Bytes that go through TLS in each turn. */
  readonly tlsBytes: number;
}

type Run = (lab: Lab, effort: Effort) => Promise<Row[]>;

/** Where a turn takes some milliseconds. */
const many = ({ rounds }: Effort): number => rounds * 4;

const few = ({ rounds }: Effort): number => Math.max(1, Math.ceil(rounds / 3));

/** A module of parts/ under Windows' Node, over one security package. */
const over =
  (part: string, packageName: string, rounds: (effort: Effort) => number): Run =>
  (lab, effort) =>
    inWindows(lab, part, { rounds: rounds(effort), args: [packageName] });

const plain =
  (part: string): Run =>
  (lab, effort) =>
    inWindows(lab, part, { rounds: many(effort) });

/** With a server of servers/, which gets the directory of the run's certificates. */
const beside =
  (
    server: string,
    part: string,
    options: (effort: Effort) => Omit<PartOptions, 'args'> & { args?: string[] },
  ): Run =>
  async (lab, effort) => {
    const { file } = await certificates();
    const { args = [], ...rest } = options(effort);
    return withServer(`servers/${server}.js`, [path.dirname(file('ca.pem'))], (port) =>
      inWindows(lab, part, { ...rest, args: [port, ...args] }),
    );
  };

/** One process after another. */
async function each<T>(all: readonly T[], run: (one: T) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for (const one of all) rows.push(...(await run(one)));
  return rows;
}

/** So large a young generation that what a turn leaves behind is not collected before it is counted. */
const uncollected = ['--expose-gc', '--min-semi-space-size=64', '--max-semi-space-size=64'];

export const parts: Readonly<Record<string, Run>> = {
  nothing: plain('nothing'),
  'messages-ntlm': over('messages', 'NTLM', many),
  'messages-kerberos': over('messages', 'Kerberos', many),
  scripted: plain('scripted'),
  'handshake-ntlm': over('handshakes', 'NTLM', ({ rounds }) => rounds),
  'handshake-kerberos': over('handshakes', 'Kerberos', many),
  'at-once-ntlm': over('at-once', 'NTLM', few),
  'at-once-kerberos': over('at-once', 'Kerberos', ({ rounds }) => rounds),
  tls: beside('sink', 'tls', ({ rounds, tlsBytes }) => ({ rounds, args: [String(tlsBytes)] })),
  'tls-garbage': beside('sink', 'tls-garbage', ({ rounds }) => ({ rounds, flags: uncollected })),
  web: beside('web', 'web', ({ rounds }) => ({ rounds })),
  remains: (lab, effort) =>
    each(['calls', 'NTLM', 'Kerberos', 'handshake'], (subject) =>
      inWindows(lab, 'remains', { rounds: many(effort), args: [subject] }),
    ),
  growth: (lab, { rounds }) =>
    each([['alive'], ['kept', 'C'], ['kept', 'thin'], ['Kerberos']], (args) =>
      inWindows(lab, 'growth', { rounds, args, flags: ['--expose-gc'] }),
    ),
  start: (lab, effort) => whileWineRuns(lab, () => starts(few(effort), inWine(lab))),
  import: (lab, { rounds }) => whileWineRuns(lab, () => imports(rounds, inWine(lab))),
  'start-native': (_lab, { rounds }) => nativeStarts(rounds),
  'import-native': (_lab, effort) => nativeImports(many(effort)),
  size: async () => [sizes()],
  'sspi-rs': (_lab, effort) => withPython(many(effort)),
};

async function withPython(rounds: number): Promise<Row[]> {
  const library = await sspiRs();
  const found = typeof library === 'string' ? library : await python(library.library);
  if (typeof found === 'string') {
    say(`sspilib was not compared with. ${found}`);
    return [];
  }
  const script = path.join(PROJECT, 'bench/python/sspilib_bench.py');
  const environment = { SSPI_LIBRARY: found.library, PYTHONPATH: found.modules };
  return natively('sspi-rs', { rounds, args: [found.command, script], environment });
}
