// Runs the scripts of a document one by one, unchanged. Nobody is logged on in the lab, so its
// account is inserted where the document allows one, and a local server replaces a remote one.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import tls from 'node:tls';
import { pathToFileURL } from 'node:url';
import { PROJECT } from '../../lab/project.js';
import { account, identity } from '../real/account.js';
import { fixture } from '../tls/fixtures.js';

export interface Script {
  /** The heading above it. */
  readonly title: string;
  readonly script: string;
}

export interface Document {
  readonly text: string;
  readonly scripts: readonly Script[];
}

/** Those of the guide that need servers of others, which only the lab has: guide.peers.test.ts runs them. */
export const withServers: readonly string[] = [
  'LDAP: search an Active Directory',
  'PostgreSQL',
  'Mail: SMTP',
  'SASL',
];

export function readDocument(file: string): Document {
  const text = readFileSync(path.join(PROJECT, file), 'utf8').replaceAll('\r\n', '\n');
  const scripts: Script[] = [];
  let title = '';
  for (const [, heading, script] of text.matchAll(/^## (.*)$|^```js\n([\s\S]*?)^```$/gm)) {
    if (heading !== undefined) title = heading;
    else scripts.push({ title, script: script ?? '' });
  }
  return { text, scripts };
}

/** On Windows they run unchanged. */
const asUser = (script: string): string =>
  account
    ? script
        .replace(
          /credentialUse: SECPKG_CRED\.OUTBOUND\b(?![^}]*schannel:)/g,
          (use) => `authIdentity: ${JSON.stringify(identity)}, ${use}`,
        )
        .replaceAll('HTTP/www.example.com', account.target)
        .replace(
          /new ClientContext\((\w+), \{(?!\s*targetName)/g,
          `new ClientContext($1, { targetName: '${account.target}',`,
        )
    : script;

const withServer = (script: string, port: number): string =>
  script
    .replaceAll("connect(443, 'www.example.com')", `connect(${port}, '127.0.0.1')`)
    .replaceAll("'www.example.com'", "'localhost'")
    .replaceAll('AUTO_CRED_VALIDATION', 'MANUAL_CRED_VALIDATION')
    .replace(
      /package: UNISP_NAME_W,(.*\n.*)OUTBOUND,\n\}/,
      'package: UNISP_NAME_W,$1OUTBOUND, schannel: { flags: 0x8 | 0x10 },\n}', // manual, no default
    );

/** The stand-in for www.example.com: an untrusted certificate, and a short page. */
export async function startSite(): Promise<tls.Server> {
  const server = tls.createServer(
    {
      key: fixture('server-key.pem'),
      cert: fixture('server.pem'),
      ALPNProtocols: ['http/1.1'],
    },
    (socket) => {
      socket.on('error', () => {});
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nhello\n'));
    },
  );
  server.on('tlsClientError', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** Replaces the installed package by this clone; the package tests cover the published names. */
export const inClone = (script: string): string =>
  script.replace(/ from 'koffi-sspi(?:\/(\w+))?';/g, (_, name = 'index') => {
    const door = name === 'index' || name === 'raw' ? `src/${name}` : `protocols/${name}/index`;
    const file = new URL(`../../${door}.js`, import.meta.url);
    return ` from ${JSON.stringify(file.href)};`;
  });

/**
 * @param files the script's input files, by name, created in its working directory
 * @param said receives the script's output, also before an error
 * @returns the script's output, one entry per call of console.log
 */
export async function runScript(
  { script }: Script,
  files: Readonly<Record<string, Buffer>> = {},
  said: string[] = [],
): Promise<string[]> {
  const site = await startSite();
  const { port } = site.address() as AddressInfo;
  const directory = mkdtempSync(path.join(tmpdir(), 'koffi-sspi-docs-'));
  const isTls = script.includes('UNISP_NAME_W');
  let text = inClone(isTls ? withServer(script, port) : asUser(script));
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(path.join(directory, name), content);
    text = text.replaceAll(`'${name}'`, JSON.stringify(path.join(directory, name)));
  }
  const file = path.join(directory, 'script.mjs');
  writeFileSync(file, text);
  const { log } = console;
  console.log = (...values) => void said.push(values.map(String).join(' '));
  try {
    await import(pathToFileURL(file).href);
  } finally {
    console.log = log;
    site.close();
    rmSync(directory, { recursive: true, force: true });
  }
  return said;
}
