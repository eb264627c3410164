// Imports keys, does not dispose them, and exits; prints the keys that exist at the very end.

import { writeFileSync } from 'node:fs';
import { Certificate, setLibrary } from '../../../src/index.js';
import { control, scriptedLibrary } from '../control.js';

const [file, end] = process.argv.slice(2);
setLibrary(scriptedLibrary, { support: true });
const certificate = Certificate.fromPfx(Buffer.from('cng:one,csp:two'), 'secret');
const containers = () =>
  JSON.parse(control('ScriptedState') as string).blocks.filter(
    ({ freedWith }: { freedWith: string }) => freedWith === 'deletion of the key',
  ).length;
const before = containers();
// Runs after the import's own listener.
process.on('exit', () => {
  writeFileSync(
    String(file),
    JSON.stringify({ before, after: containers(), kept: !certificate.disposed }),
  );
});
if (end === 'exit') process.exit(0);
if (end === 'throw') throw new Error('on purpose');
