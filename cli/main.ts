#!/usr/bin/env node
// The entry point of `npx koffi-sspi`; see run.ts.

import { processIo } from './io.js';
import { run } from './run.js';

// EPIPE: the reader closed the pipe (`| head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`koffi-sspi: The result cannot be written: ${error.message}\n`);
  process.exit(1);
});

process.exitCode = await run(process.argv.slice(2), processIo);
