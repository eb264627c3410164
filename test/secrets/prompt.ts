// Run in a terminal by the test of the prompt: asks for a password, wipes it, and searches for copies.

import { processIo } from '../../cli/io.js';
import { Secret } from './process-memory.js';

const answer = (await processIo.askSecret('Password of alice: ')) ?? Buffer.alloc(0);
const secret = new Secret(answer, 'text');
const before = secret.copies();
answer.fill(0);
console.log(`<${JSON.stringify({ before, after: secret.copies() })}>`);
process.exit();
