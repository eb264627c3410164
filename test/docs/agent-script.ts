// Runs the guide's script of https, undici and http2 with a server of this process for www.example.com.

import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isWine } from '../real/account.js';
import { fixture } from '../tls/fixtures.js';
import { mapHosts } from './hosts.js';

/** Windows validates the certificate, which nobody trusts here; Wine does not. */
const withoutValidation = (script: string): string =>
  script
    .replace('UNISP_NAME_W, credentialUse', '$&, schannel: { flags: 0x8 | 0x10 }')
    .replaceAll('{ credential }', '{ credential, manualCredValidation: true }');

/** @returns what the script said, an entry for each call of console.log */
export async function runAgentScript(script: string): Promise<string[]> {
  const keys = { key: fixture('server-key.pem'), cert: fixture('server.pem') };
  const server = createSecureServer({ ...keys, allowHTTP1: true }, (_request, response) => {
    response.end('hello\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const unmap = mapHosts({ 'www.example.com:443': `127.0.0.1:${port}` });
  // Beside the package, so that the names of packages are found.
  const directory = mkdtempSync(fileURLToPath(new URL('../../script-', import.meta.url)));
  const file = path.join(directory, 'script.mjs');
  writeFileSync(file, isWine ? script : withoutValidation(script));
  const said: string[] = [];
  const { log } = console;
  console.log = (...values) => void said.push(values.map(String).join(' '));
  try {
    await import(pathToFileURL(file).href);
  } finally {
    console.log = log;
    unmap();
    server.close();
    rmSync(directory, { recursive: true, force: true });
  }
  return said;
}
