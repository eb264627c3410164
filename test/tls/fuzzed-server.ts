// What `npm run lab -- tlsfuzzer` has as its server: TlsStream over Schannel, and HTTP in its least form behind it.

import { spawn } from 'node:child_process';
import { writeSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import {
  acquireCredentialsHandle,
  SECPKG_CRED,
  SspiError,
  TlsStream,
  UNISP_NAME_W,
} from '../../src/index.js';
import { importFixture, pfxPassword } from './fixtures.js';

const BODY = 'koffi-sspi\n';
const ANSWER = `HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\nContent-Length: ${BODY.length}\r\n\r\n${BODY}`;

const certificate = importFixture('server.pfx');
const credential = acquireCredentialsHandle({
  package: UNISP_NAME_W,
  credentialUse: SECPKG_CRED.INBOUND,
  schannel: { certificates: [certificate] },
});

/** Ports of this server and of that in C; with `log`, each connection that fails is a line. */
const [port = '0', portInC, verbose] = process.argv.slice(2);
const log = (text: string): void => {
  if (verbose) writeSync(1, `${text}\n`);
};

const server = createServer((socket) => {
  const stream = TlsStream.accept(socket, { credential });
  let request = '';
  stream.on('error', (error) =>
    log(error instanceof SspiError ? `${error.code} ${error.message}` : `${error}`),
  );
  stream.on('data', (bytes: Buffer) => {
    // A request may be long, but its end is short.
    request = (request + bytes.toString('latin1')).slice(-4);
    if (/\n\r?\n$/.test(request)) stream.end(ANSWER);
  });
  stream.on('end', () => stream.end());
});
server.listen(Number(port), '127.0.0.1', () => log('listening'));

// The same in C, for comparison.
if (portInC) {
  const program = fileURLToPath(new URL('fuzzed-server.exe', import.meta.url));
  const pfx = fileURLToPath(new URL('../../../test/tls/fixtures/server.pfx', import.meta.url));
  const child = spawn(program, [portInC, pfx, pfxPassword], {
    stdio: verbose ? 'inherit' : 'ignore',
  });
  child.once('exit', (code) => log(`The server in C ended with exit code ${code}`));
}
