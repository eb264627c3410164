// What the import of one module takes, in a process that has imported nothing else: `import.js MODULE FILE`.
// Imports nothing itself: an import of node:fs would load streams before it counts.
const [module = '', file = ''] = process.argv.slice(2);
const before = process.memoryUsage.rss();
const start = process.hrtime.bigint();
if (module !== 'nothing') await import(module);
const ns = Number(process.hrtime.bigint() - start);
process
  .getBuiltinModule('node:fs')
  .writeFileSync(
    file,
    JSON.stringify({ ms: ns / 1e6, mb: (process.memoryUsage.rss() - before) / 1e6 }),
  );
process.exit();
