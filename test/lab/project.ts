// Where the project is, seen from the compiled lab in dist/test/lab/.
import path from 'node:path';

export const PROJECT = path.resolve(import.meta.dirname, '../../..');
