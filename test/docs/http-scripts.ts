// Runs the guide's HTTP server and client, unchanged, with each other.

import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { acquireCredentialsHandle, SECPKG_CRED } from '../../src/index.js';
import { forwardProxy } from '../http/forward-proxy.js';
import { account, identity } from '../real/account.js';
import { inClone, type Script, startSite } from './scripts.js';

/** The script stores its server here, for the test to close. */
const place = globalThis as { guideServer?: Server };

/** Replaces the logged-on user by the lab's account; on Windows, NTLM without a target (KB 926642). */
const user = account
  ? `credentials: ${JSON.stringify(identity)}, servicePrincipalName: '${account.target}',`
  : "servicePrincipalName: '', allowNtlm: true,";
const server = account ? '' : '{ allowNtlm: true }';

/** @returns the scripts' output, one entry per call of console.log */
export async function runHttpScripts(scripts: readonly Script[]): Promise<string[]> {
  const directory = mkdtempSync(path.join(tmpdir(), 'koffi-sspi-docs-'));
  const said: string[] = [];
  const { log, error } = console;
  console.log = (...values) => void said.push(values.map(String).join(' '));
  // Express logs an exception of a handler.
  console.error = () => {};
  const run = async (name: string, part: RegExp, change: (text: string) => string) => {
    const script = scripts.find(({ script: text }) => part.test(text))?.script;
    if (script === undefined) throw new Error(`There is no script with ${part}.`);
    const file = path.join(directory, name);
    writeFileSync(file, inClone(change(script)));
    await import(pathToFileURL(file).href);
  };
  try {
    await run('server.mjs', /createAuthenticator/, (text) =>
      text
        .replace("from 'express'", `from '${import.meta.resolve('express')}'`)
        .replace('createAuthenticator()', `createAuthenticator(${server})`)
        .replace('app.listen(8080)', "globalThis.guideServer = app.listen(0, '127.0.0.1')"),
    );
    const listening = place.guideServer as Server;
    if (!listening.listening) await once(listening, 'listening');
    const { port } = listening.address() as AddressInfo;
    await run('client.mjs', /createFetch|HttpAuthenticator\b/, (text) =>
      text
        .replaceAll(/https?:\/\/intranet\.example\.com/g, `http://127.0.0.1:${port}`)
        .replace(/allow: \[|(?<=HttpAuthenticator\(\{ )url/, (part) => `${user} ${part}`),
    );
  } finally {
    Object.assign(console, { log, error });
    place.guideServer?.close().closeAllConnections();
    rmSync(directory, { recursive: true, force: true });
  }
  return said;
}

/** Runs a script that fetches www.example.com through a proxy. */
export async function runProxyScript(script: string) {
  using credential = acquireCredentialsHandle({
    package: 'Negotiate',
    credentialUse: SECPKG_CRED.INBOUND,
  });
  const site = await startSite();
  await using proxy = await forwardProxy({ scheme: 'Negotiate', credential });
  const directory = mkdtempSync(path.join(tmpdir(), 'koffi-sspi-docs-'));
  const said: string[] = [];
  const { log } = console;
  console.log = (...values) => void said.push(values.map(String).join(' '));
  // The proxy does not return Kerberos' last token, and nobody trusts the site.
  const options = `{ ${user} mutualAuth: false, agent: { rejectUnauthorized: false } }`;
  try {
    const file = path.join(directory, 'proxy.mjs');
    const text = script
      .replace("'http://proxy.example.com:3128'", `'http://127.0.0.1:${proxy.port}', ${options}`)
      .replace('www.example.com', `localhost:${(site.address() as AddressInfo).port}`);
    writeFileSync(file, inClone(text));
    await import(pathToFileURL(file).href);
  } finally {
    console.log = log;
    site.close();
    rmSync(directory, { recursive: true, force: true });
  }
  return { said, requests: proxy.requests };
}
