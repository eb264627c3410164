// Run in a terminal by the test of the prompt: asks for a secret, and prints it in hex.

import { processIo } from '../../cli/io.js';

const answer = await processIo.askSecret('Password of alice: ');
console.log(
  `<${answer === undefined ? 'nobody' : Buffer.from(answer.toString('utf16le')).toString('hex')}>`,
);
