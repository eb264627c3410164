#!/usr/bin/env node
// `npx koffi-sspi ...`: the command line. See run.ts for what it does.

import { processIo } from './io.js';
import { run } from './run.js';

// The reader went away (`| head`): nothing is left to do.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`koffi-sspi: The result cannot be written: ${error.message}\n`);
  process.exit(1);
});

process.exitCode = await run(process.argv.slice(2), processIo);
