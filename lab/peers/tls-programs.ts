// TLS peers: OpenSSL's command-line client and server, and Node's own server.
//
// All of them have these facts, for tests under Windows' Node: `ca` (a PEM file), `clientPfx` and
// `serverPfx` (paths, Z:\...), `pfxPassword`; and servers have `port`. The server's name is localhost.
import path from 'node:path';
import { PROJECT } from '../project.js';
import { program } from '../system-packages.js';
import { certificates } from './certificates.js';
import type { Parameters } from './connect.js';
import { number, type Program } from './program.js';

const ALPN = 'http/1.1,koffi-sspi';

/** No program, only the facts: for a test that needs the certificates before it has a peer. */
export async function tlsFiles(): Promise<Program> {
  return { command: program('true'), args: [], facts: (await certificates()).facts };
}

/**
 * `openssl s_server`. `mode`: 'www' answers HTTP with a page about the connection, 'rev' sends lines
 * back reversed, without one its terminal is the peer's end. `clientCertificate`: demands one.
 */
export async function opensslServer({ mode, clientCertificate }: Parameters): Promise<Program> {
  const { file, facts } = await certificates();
  const key = ['-cert', file('server.pem'), '-key', file('server.key'), '-CAfile', file('ca.pem')];
  const demand = clientCertificate ? ['-Verify', '1', '-verify_return_error'] : [];
  const modes: Record<string, string[]> = { www: ['-www'], rev: ['-rev'] };
  return {
    command: program('openssl'),
    args: [
      ...['s_server', '-accept', '127.0.0.1:0', '-tls1_2', '-alpn', ALPN],
      ...[...key, ...demand, ...(modes[String(mode)] ?? [])],
    ],
    ready: /^ACCEPT \S*:(\d+)$/m,
    facts,
  };
}

/** `openssl s_client`, connected to `port` as localhost; its terminal is the peer's end. */
export async function opensslClient({ port, clientCertificate }: Parameters): Promise<Program> {
  const { file, facts } = await certificates();
  const key = ['-cert', file('client.pem'), '-key', file('client.key')];
  return {
    command: program('openssl'),
    args: [
      ...['s_client', '-connect', `127.0.0.1:${number(port)}`, '-servername', 'localhost'],
      ...['-CAfile', file('ca.pem'), '-verify_return_error', '-tls1_2', '-alpn', ALPN, '-ign_eof'],
      ...(clientCertificate ? key : []),
    ],
    facts,
  };
}

/** Node's server, see tls-server.ts. `mode`: 'echo' or 'http'. `clientCertificate`: demands one. */
export async function nodeServer({ mode, clientCertificate }: Parameters): Promise<Program> {
  const { file, facts } = await certificates();
  const script = path.join(PROJECT, 'dist/lab/peers/tls-server.js');
  const demand = clientCertificate ? ['client-certificate'] : [];
  return {
    command: process.execPath,
    args: [script, path.dirname(file('ca.pem')), mode === 'http' ? 'http' : 'echo', ...demand],
    ready: /^listening on (\d+)$/m,
    facts,
  };
}
