// One part of the bench, in a process of its own: `part.js NAME FILE ROUNDS [ARGS]` writes its rows to FILE.
import { writeFileSync } from 'node:fs';
import { hearInFile } from './progress.js';
import type { Row } from './race.js';

/** What each module of parts/ exports. */
export type Part = (rounds: number, ...args: string[]) => Promise<Row[]>;

const [name, file = '', rounds, ...args] = process.argv.slice(2);
if (process.env.BENCH_PROGRESS) hearInFile(process.env.BENCH_PROGRESS);
const { default: part } = (await import(`./parts/${name}.js`)) as { default: Part };
writeFileSync(file, JSON.stringify(await part(Number(rounds), ...args)));
// Does not wait for native threads and sockets that are left.
process.exit();
