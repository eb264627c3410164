// What the import of one module takes, in a process that has imported nothing else: `import.js MODULE FILE`.
import { writeFileSync } from 'node:fs';

const [module = '', file = ''] = process.argv.slice(2);
const before = process.memoryUsage.rss();
const start = process.hrtime.bigint();
if (module !== 'nothing') await import(module);
const ns = Number(process.hrtime.bigint() - start);
writeFileSync(
  file,
  JSON.stringify({ ms: ns / 1e6, mb: (process.memoryUsage.rss() - before) / 1e6 }),
);
process.exit();
