// The lab's command line: what makes real SSPI run on Linux.
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { cacheDirectory } from './cache.js';
import { coverage } from './coverage/command.js';
import { openLab, runInLab, setUp } from './lab.js';
import { LabError } from './messages.js';
import { mutate } from './mutate/command.js';
import { cleanUpAtExit, exitCode, start } from './processes.js';
import { PROJECT } from './project.js';
import { sanitize } from './sanitize.js';
import { startCommand } from './servers/command.js';
import { SERVER_NAMES } from './servers/servers.js';
import { soak } from './soak.js';
import { test, testPeers, testUnderWine } from './test-run.js';
import { fuzzTls } from './tlsfuzzer/command.js';
import { isNodeLine, NODE_LINES } from './windows-node.js';
import { testUnderWine10 } from './wine10.js';

const HELP = `Runs what needs Windows' SSPI: on Windows as it is, on Linux under Wine with Windows' own
Node.js, Samba for NTLM and MIT Kerberos, all on loopback and in directories of their own.

  setup              install and make everything that is missing
  run FILE [ARGS]    run a JavaScript file
  demo [ARGS]        run the demonstration, dist/examples/demo/main.js
  test [--native | --everywhere] [AVA ARGS]    run the tests; files and folders of test/ select, the rest
                     goes to AVA. Tests that run natively as well as under Wine run natively only, named ones
                     and --everywhere both ways; the generator's command is left to "npm run check -- generator";
                     --native leaves out Wine and whatever else needs the lab
  test-peers [AVA ARGS]         run the tests against real servers, files named *.peers.test.ts
  start NAME [PARAMETER=VALUE ...] [FILE [ARGS]]    start a server and show where it listens, until Ctrl-C;
                     or run a JavaScript file, which finds that in SSPI_SERVER, as JSON. NAME is one of
                     ${SERVER_NAMES.join(', ')}
  test-wine 22|24 [AVA ARGS]    run the tests under Wine only, as compiled, with this line of Node
  test-wine10 [AVA ARGS]        do that with Wine 10 and both lines of Node, in a Debian 13 of its own
                     where this system's Wine is older (root; some minutes the first time)
  sanitize [AVA ARGS]    run the tests over the scripted library natively, with AddressSanitizer
  soak [--handshakes|--tokens|--loads] [PARTS]    a long run: handshakes with memory and handles measured,
                     random tokens, a server under load, 10 GiB of TLS; SOAK_SCALE=0.01 is a hundredth of it, SOAK_SEED repeats the tokens
  coverage [--native] [--files] [TESTS]    run the tests, and print which share of src/ and protocols/ they executed
  mutate [--minutes N] [--seed N] [FOLDERS]    change the compiled code bit by bit, and count the changes that
                     no test notices
  tlsfuzzer --from DIRECTORY [--seed N] [--probes N] [--report FILE] [SCRIPTS]    run tlsfuzzer's scripts, of a
                     checkout, against TlsStream under Wine 10 and against a server in C
  clean              remove the cache
  --help             show this

What it runs finds an account in the variable SSPI_ACCOUNT, as JSON; on Windows there is none, and
the logged-on user is meant. The cache, about 800 MB
(3 GB with Debian 13), is koffi-sspi/ in $XDG_CACHE_HOME or ~/.cache.
`;

async function main([command, ...args]: string[]): Promise<number> {
  switch (command) {
    case 'setup':
      return report();
    case 'run': {
      const [file, ...rest] = args;
      if (!file) throw new LabError('run: missing file');
      return runFile(file, rest);
    }
    case 'demo':
      return runFile(path.join(PROJECT, 'dist/examples/demo/main.js'), args);
    case 'test':
      return test(args);
    case 'test-peers':
      return testPeers(args);
    case 'start':
      return startCommand(args);
    case 'test-wine': {
      const [line = '', ...rest] = args;
      if (!isNodeLine(line))
        throw new LabError(`test-wine: which Node.js line? One of ${NODE_LINES}.`);
      return testUnderWine(line, rest);
    }
    case 'test-wine10':
      return testUnderWine10(args);
    case 'sanitize':
      return sanitize(args);
    case 'soak':
      return soak(args);
    case 'coverage':
      return coverage(args);
    case 'mutate':
      return mutate(args);
    case 'tlsfuzzer':
      return fuzzTls(args);
    case 'clean':
      return clean();
    case '--help':
    case '-h':
      process.stdout.write(HELP);
      return 0;
    default:
      process.stderr.write(command ? `lab: unknown command ${command}\n\n${HELP}` : HELP);
      return 2;
  }
}

async function report(): Promise<number> {
  if (process.platform === 'win32') {
    process.stdout.write('Nothing to set up: this machine has an SSPI of its own.\n');
    return 0;
  }
  const { found, made } = await setUp('tests');
  for (const line of found) process.stdout.write(`there  ${line}\n`);
  for (const line of made) process.stdout.write(`made   ${line}\n`);
  return 0;
}

async function runFile(file: string, args: string[]): Promise<number> {
  if (!existsSync(file)) throw new LabError(`There is no file ${file}.`);
  if (process.platform === 'win32') {
    return exitCode(start(process.execPath, [file, ...args], { stdio: 'inherit' }));
  }
  return runInLab(await openLab(await setUp('lab')), file, args);
}

function clean(): number {
  const cache = cacheDirectory();
  // Wine may still be writing its registry, some seconds after the last run.
  rmSync(cache, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  process.stdout.write(`Removed ${cache}\n`);
  return 0;
}

/** An option that parseArgs refused: its message says all. */
const isUsageError = (error: unknown): error is Error =>
  error instanceof Error && /^ERR_PARSE_ARGS_/.test((error as NodeJS.ErrnoException).code ?? '');

cleanUpAtExit();
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof LabError) && !isUsageError(error)) throw error;
  process.stderr.write(`lab: ${error.message}\n`);
  process.exitCode = 1;
}
// Exit once all output is written; that also ends the authorities.
process.stdout.write('', () => process.exit());
