// Where the project is, seen from the compiled lab in dist/lab/.
import path from 'node:path';

export const PROJECT = path.resolve(import.meta.dirname, '../..');
