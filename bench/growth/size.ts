// What a byte of a message takes, by the length of the message.
import { establishedPair } from '../../test/real/pair.js';
import { c, cPair } from '../c.js';
import { type Row, race, timed } from '../race.js';

const SIZES = {
  100: '100 B',
  1024: '1 KiB',
  16384: '16 KiB',
  262144: '256 KiB',
  2097152: '2 MiB',
  16777216: '16 MiB',
};

export async function bySize(rounds: number, packageName: string): Promise<Row[]> {
  const inC = cPair();
  const thin = establishedPair(packageName).client;
  const rows: Row[] = [];
  for (const [key, name] of Object.entries(SIZES)) {
    const size = Number(key);
    const message = Buffer.alloc(size);
    const row = await race(
      `growth/size/${size}`,
      `${packageName}: EncryptMessage, ${name}`,
      {
        C: (count) => c.encrypt(inC, size, count),
        thin: (count) =>
          timed(() => {
            for (let turn = 0; turn < count; turn++) thin.encryptMessage(message);
          }),
        'thin, in place': (count) =>
          timed(() => {
            for (let turn = 0; turn < count; turn++)
              thin.encryptMessage(message, { inPlace: true });
          }),
      },
      { rounds },
    );
    const perByte = Object.entries(row.samples).map(([contestant, all]) => [
      contestant,
      all.map((ns) => ns / size),
    ]);
    rows.push({ ...row, unit: 'ns/B', samples: Object.fromEntries(perByte), at: size });
  }
  return rows;
}
