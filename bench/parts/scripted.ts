// A handshake over the scripted package, which does next to nothing: what remains is the binding.
import { setLibrary } from '../../src/index.js';
import { establish } from '../../test/establish.js';
import { control, scriptedLibrary } from '../../test/scripted/control.js';
import { makePair } from '../../test/scripted/pair.js';
import { c, cPeers, openC } from '../c.js';
import { type Row, race, timed } from '../race.js';

export default async function scripted(rounds: number): Promise<Row[]> {
  setLibrary(scriptedLibrary);
  openC(scriptedLibrary);
  cPeers('Scripted', false, 0, 0);
  control('ScriptedRecord', 0);
  const row = await race(
    'scripted/handshake',
    'Scripted package: handshake',
    {
      C: c.handshakes,
      thin: (count) =>
        timed(() => {
          for (let turn = 0; turn < count; turn++) {
            const pair = makePair();
            establish(pair);
            pair[Symbol.dispose]();
          }
        }),
    },
    { rounds, unit: 'us', warmUp: 2000 },
  );
  return [row];
}
