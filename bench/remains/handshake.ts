// A handshake over the scripted package, layer by layer.
import { setLibrary } from '../../src/index.js';
import { establish } from '../../test/establish.js';
import { control, scriptedLibrary } from '../../test/scripted/control.js';
import { makePair } from '../../test/scripted/pair.js';
import { c, cPeers, openC } from '../c.js';
import { addressOf, koffiFunctions, rawFunctions } from '../plain.js';
import { type Row, race, timed } from '../race.js';

type ByHand = typeof import('./by-hand.js');

/** A copy of the module that is compiled for this caller alone. */
const byHand = async (name: string): Promise<ByHand['handshaker']> =>
  ((await import(`./by-hand.js?${name}`)) as ByHand).handshaker;

export async function handshake(rounds: number): Promise<Row[]> {
  setLibrary(scriptedLibrary);
  openC(scriptedLibrary);
  cPeers('Scripted', false, 0, 0);
  control('ScriptedRecord', 0);
  const koffi = (await byHand('koffi'))(koffiFunctions(scriptedLibrary), 'Scripted', addressOf);
  const checks = (await byHand('checks'))(rawFunctions, 'Scripted', addressOf);
  const memory = (await byHand('memory'))(rawFunctions, 'Scripted', (one) => one);
  const times = (count: number, run: () => void) =>
    timed(() => {
      for (let turn = 0; turn < count; turn++) run();
    });
  const row = await race(
    'remains/handshake',
    'Scripted package: handshake',
    {
      C: c.handshakes,
      koffi: (count) => times(count, koffi),
      checks: (count) => times(count, checks),
      memory: (count) => times(count, memory),
      objects: (count) =>
        times(count, () => {
          const pair = makePair();
          establish(pair);
          pair[Symbol.dispose]();
        }),
    },
    { rounds, warmUp: 2000 },
  );
  return [row];
}
