// sspilib, Python's binding, and ours on the same library of sspi-rs: handshake and messages over NTLM.
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { shakeHands } from '../../test/sspi-rs/handshake.js';
import { type Contestant, type Row, race, timed } from '../race.js';

const SIZES = { 100: '100 B', 4096: '4 KiB', 65536: '64 KiB' };

/**
 * @param python the interpreter that has sspilib
 * @param script the same in Python: a line `NAME SIZE COUNT` is answered with nanoseconds
 */
export default async function sspiRs(
  rounds: number,
  python: string,
  script: string,
): Promise<Row[]> {
  const child = spawn(python, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ask = asker(child);
  const theirs =
    (name: string, size = 0): Contestant =>
    (count) =>
      ask(`${name} ${size} ${count}`);
  const rows = [
    await race(
      'sspi-rs/handshake',
      'sspi-rs, NTLM: handshake',
      {
        thin: (count) =>
          timed(() => {
            for (let turn = 0; turn < count; turn++) shakeHands()[Symbol.dispose]();
          }),
        sspilib: theirs('handshake'),
      },
      { rounds, unit: 'us', warmUp: 2000 },
    ),
  ];
  const { client, server } = shakeHands();
  for (const [key, name] of Object.entries(SIZES)) {
    const size = Number(key);
    const message = Buffer.alloc(size);
    const most = Math.min(4000, Math.floor(2 ** 24 / size));
    const both = (count: number) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++)
          server.decryptMessage(client.encryptMessage(message));
      });
    rows.push(
      await race(
        `sspi-rs/messages/${size}`,
        `sspi-rs, NTLM: encrypt + decrypt, ${name}`,
        { thin: both, sspilib: theirs('messages', size) },
        { rounds, most },
      ),
    );
  }
  child.kill();
  return rows;
}

function asker(child: ChildProcess): (line: string) => Promise<number> {
  let answer: ((took: number) => void) | undefined;
  let fail: ((error: Error) => void) | undefined;
  createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
    answer?.(Number(line));
  });
  child.once('close', () => fail?.(new Error('Python has ended.')));
  return (line) =>
    new Promise((resolve, reject) => {
      answer = resolve;
      fail = reject;
      child.stdin?.write(`${line}\n`);
    });
}
