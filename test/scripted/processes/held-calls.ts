// Starts ten calls that are held: exits with 100 plus the number that ran at once.

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ClientContext, setLibrary } from '../../../src/index.js';
import { control, scriptedLibrary } from '../control.js';
import { clientCredential } from '../pair.js';

setLibrary(scriptedLibrary);
const wanted = 10;
const held = (): number => JSON.parse(control('ScriptedState') as string).held;
const byDefaultAndHeld = 1 | 2 | 4;

const credential = clientCredential();
const legs = Array.from({ length: wanted }, () => {
  control(
    'ScriptedEnd',
    control('ScriptedBegin', 'InitializeSecurityContextW', 0, byDefaultAndHeld),
  );
  return new ClientContext(credential).stepAsync();
});
// A pool of one thread has none to spare.
const alone = process.env.UV_THREADPOOL_SIZE;
if (alone === '2' || alone === '6') await readFile(fileURLToPath(import.meta.url));
let most = 0;
for (let look = 0; look < 40; look++) {
  most = Math.max(most, held());
  await new Promise((resolve) => setTimeout(resolve, 10));
}
control('ScriptedRelease', wanted);
await Promise.all(legs);
process.exit(100 + most);
