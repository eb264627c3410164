// How cost grows: with contexts that are alive, with the length of a message, with how many there were before.
import { setLibrary } from '../../src/index.js';
import { establish } from '../../test/establish.js';
import { establishedPair } from '../../test/real/pair.js';
import { control, scriptedLibrary } from '../../test/scripted/control.js';
import { makePair, type Pair } from '../../test/scripted/pair.js';
import { c, cPair, cPeers, openC } from '../c.js';
import { whileAlive } from '../growth/alive.js';
import { keeping } from '../growth/kept.js';
import { manyHandshakes } from '../growth/many.js';
import { bySize } from '../growth/size.js';
import type { Row } from '../race.js';

/** @param subject `alive`, `Kerberos`, or `kept`: one library a process, and one contestant whose memory is measured */
export default async function growth(
  rounds: number,
  subject: string,
  contestant = '',
): Promise<Row[]> {
  if (subject === 'Kerberos') return overKerberos(rounds);
  openScripted();
  if (subject === 'kept') {
    return contestant === 'C'
      ? keeping('C', () => c.handshakes(2000), cPair)
      : keeping('thin', () => warmUp(2000), scripted);
  }
  const alive = await whileAlive(rounds, {
    id: 'growth/alive',
    what: 'Scripted package: handshake',
    inC: c.handshakes,
    make: scripted,
  });
  const count = rounds === 1 ? 5000 : 100_000;
  return [
    ...alive,
    ...(await manyHandshakes(count, c.handshakes, () => scripted()[Symbol.dispose]())),
  ];
}

function openScripted(): void {
  setLibrary(scriptedLibrary);
  openC(scriptedLibrary);
  cPeers('Scripted', false, 0, 0);
  control('ScriptedRecord', 0);
}

function scripted(): Pair {
  const pair = makePair();
  establish(pair);
  return pair;
}

function warmUp(count: number): void {
  for (let turn = 0; turn < count; turn++) scripted()[Symbol.dispose]();
}

async function overKerberos(rounds: number): Promise<Row[]> {
  openC();
  cPeers('Kerberos');
  const sizes = await bySize(rounds, 'Kerberos');
  const alive = await whileAlive(rounds, {
    id: 'growth/alive-kerberos',
    what: 'Kerberos: handshake',
    inC: c.handshakes,
    make: () => establishedPair('Kerberos'),
  });
  return [...sizes, ...alive];
}
