// Passes the package a size beyond its memory: AddressSanitizer must end this process.

import { GetUserNameExW, setLibrary } from '../../../src/raw.js';
import { scriptedLibrary } from '../control.js';

setLibrary(scriptedLibrary);
const NameSamCompatible = 2;
GetUserNameExW(NameSamCompatible, new Uint16Array(new ArrayBuffer(8)), Uint32Array.of(100));
process.stdout.write('not noticed\n');
