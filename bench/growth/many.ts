// 100,000 handshakes, each with everything acquired and freed: whether the last ones take as long as the first.
import { doing } from '../progress.js';
import { type Contestant, type Row, timed } from '../race.js';

const BLOCKS = 50;

/** @param ours one handshake */
export async function manyHandshakes(
  count: number,
  inC: Contestant,
  ours: () => void,
): Promise<Row[]> {
  const block = count / BLOCKS;
  const contestants: Record<string, Contestant> = {
    C: inC,
    thin: (turns) =>
      timed(() => {
        for (let turn = 0; turn < turns; turn++) ours();
      }),
  };
  const rows: Row[] = [];
  for (let at = block; at <= count; at += block) {
    const samples: Record<string, number[]> = {};
    for (const [name, run] of Object.entries(contestants)) {
      doing(`${count} handshakes`, `${name}, ${at}`);
      const took = await run(block);
      if (took < 0) throw new Error(`${name} failed (${took}).`);
      samples[name] = [took / block / 1e3];
    }
    const what = `Scripted package: handshakes up to the ${at}th`;
    rows.push({ id: `growth/many/${at}`, what, unit: 'us', samples, at });
  }
  return rows;
}
