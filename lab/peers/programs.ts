// The programs that tests may have as peers, and nothing else: how each is called.
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { freePort } from '../free-port.js';
import type { Lab } from '../lab.js';
import { runDirectory } from '../processes.js';
import { PROJECT } from '../project.js';
import { type ServerName, servers } from '../servers/servers.js';
import { program } from '../system-packages.js';
import { windowsPath, wine } from '../wine.js';
import { asUser } from './as-user.js';
import type { Parameters } from './connect.js';
import { javaHttp, requests, withTicket } from './http-clients.js';
import { jgss } from './jgss.js';
import { number, type Program } from './program.js';
import { nodeServer, opensslClient, opensslServer, tlsFiles } from './tls-programs.js';

type Make = (parameters: Parameters, lab: Lab) => Program | Promise<Program>;

export type PeerName =
  | ('gss-server' | 'gss-client' | 'curl' | 'ntlm-client' | 'ntlm-server')
  | ServerName
  | ('jgss' | 'java-http' | 'requests')
  | ('kerberos-expiry' | 'as-user')
  | ('openssl-server' | 'openssl-client' | 'tls-server' | 'tls-files');

export const programs: Readonly<Record<PeerName, Make>> = {
  /**
   * MIT's sample server, for one client: reads what is wrapped, signs what it got, then tells of it. It accepts for
   * `target`, the account's if that is missing.
   */
  'gss-server': async ({ target }, { account }) => {
    const port = await freePort();
    return {
      command: program('gss-server'),
      args: ['-port', String(port), '-once', '-verbose', hostBased(target ?? account.target)],
      ready: /starting/,
      facts: { port },
    };
  },

  /** MIT's sample client, with a ticket: sends `message` to `port`, `count` times. */
  'gss-client': ({ port, message, count = 1, encrypt = true }, { account }) => ({
    command: program('gss-client'),
    args: [
      ...['-port', number(port), '-mcount', number(count), ...(encrypt ? [] : ['-nx'])],
      ...['127.0.0.1', hostBased(account.target), String(message)],
    ],
    environment: withTicket(),
  }),

  /**
   * Gets `http://lab:PORT/` with the authentication `scheme`, negotiate or ntlm, `count` times over one
   * connection if that stays open; prints all of it.
   */
  curl: ({ port, scheme, count = 1 }, { account }) => {
    const host = hostBased(account.target).split('@')[1];
    const basic = ['--silent', '--show-error', '--include', '--max-time', '60', '--noproxy', '*'];
    const url = `http://${host}:${number(port)}/`;
    const urls = Array.from({ length: Number(number(count)) }, () => url);
    const where = ['--resolve', `${host}:${port}:127.0.0.1`, ...urls];
    // curl takes a password as bytes; only in a file of ours are they Latin-1 (see lab.ts).
    // One for each: a file that is being written anew has no user, and curl then none to log on.
    const file = path.join(runDirectory(), `curl-${randomUUID()}.config`);
    const { domain, user, password } = account;
    writeFileSync(file, `user = "${domain}\\\\${user}:${password}"\n`, { encoding: 'latin1' });
    const who = scheme === 'ntlm' ? ['--ntlm', '--config', file] : ['--negotiate', '--user', ':'];
    return {
      command: program('curl'),
      args: ['--disable', ...basic, ...who, ...where],
      environment: withTicket(),
    };
  },

  /** Samba's NTLM client: YR, then TT with a challenge. */
  'ntlm-client': ({ password }, { account }) => ({
    command: program('ntlm_auth'),
    args: [
      ...['--helper-protocol=ntlmssp-client-1', '--configfile=/dev/null'],
      ...[`--username=${account.user}`, `--domain=${account.domain}`],
      `--password=${password ?? account.password}`,
    ],
  }),

  /** Samba's NTLM server, given the password: YR and KK with tokens. */
  'ntlm-server': (_parameters, { account }) => ({
    command: program('ntlm_auth'),
    args: [
      ...['--helper-protocol=squid-2.5-ntlmssp', '--configfile=/dev/null'],
      `--password=${account.password}`,
    ],
  }),

  /** Windows' Node once more, in another time zone: Wine's is that of the process that starts it. */
  'kerberos-expiry': ({ zone }, lab) => {
    const zones = ['UTC', 'America/New_York', 'Europe/Berlin'];
    if (!zones.includes(String(zone))) throw new TypeError(`${zone} is none of ${zones}`);
    const file = path.join(runDirectory(), `expiry-${randomUUID()}.json`);
    const script = path.join(PROJECT, 'dist/test/peers/kerberos-expiry.js');
    const node = lab.setUp.node.executable.path;
    // Windows' Node cannot write to a pipe of Linux'.
    const through = '"$@" </dev/null >"$0" 2>&1; code=$?; cat "$0"; exit $code';
    return {
      command: program('sh'),
      args: ['-c', through, `${file}.log`, wine(), node, windowsPath(script), windowsPath(file)],
      environment: { ...lab.environment, TZ: String(zone) },
      facts: { file: windowsPath(file) },
    };
  },

  'as-user': asUser,

  requests,
  'java-http': javaHttp,

  ...servers,
  jgss,

  'openssl-server': opensslServer,
  'openssl-client': opensslClient,
  'tls-server': nodeServer,
  'tls-files': tlsFiles,
};

/** GSS-API's name of a service: `HTTP@lab` for the principal HTTP/lab. */
function hostBased(target: Parameters[string]): string {
  const [, service, host] = /^(\w+)\/([\w.]+)$/.exec(String(target)) ?? [];
  if (!service) throw new TypeError(`${target} is no SERVICE/HOST`);
  return `${service}@${host}`;
}
