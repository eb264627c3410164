// The two servers under Wine 10, in a Debian 13 where this system's Wine is older: TlsStream's, and one in C.
import { spawnSync } from 'node:child_process';
import { openSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../free-port.js';
import { openLab, runInLab, setUp } from '../lab.js';
import { LabError, say } from '../messages.js';
import { runDirectory } from '../processes.js';
import { PROJECT } from '../project.js';
import { installPackages, program } from '../system-packages.js';
import { wineMajor, wineVersion } from '../wine.js';
import { IN_CHROOT, runLabInDebian13 } from '../wine10.js';

const SCRIPT = 'dist/test/tls/fuzzed-server.js';
const READY_WITHIN_MS = 120_000;

export interface Servers {
  /** The port of TlsStream's server. */
  readonly ours: number;
  /** The port of the server in C. */
  readonly theirs: number;
}

/** They end with this process. */
export async function startServers(): Promise<Servers> {
  compileServer();
  const [ours, theirs] = [await freePort(), await freePort()];
  const args = [String(ours), String(theirs)];
  let ended: string | undefined;
  serve(args).then(
    (code) => {
      ended = `they ended with exit code ${code}`;
    },
    (error) => {
      ended = String(error);
    },
  );
  const deadline = Date.now() + READY_WITHIN_MS;
  while (!((await answers(ours)) && (await answers(theirs)))) {
    if (ended ?? Date.now() > deadline)
      throw new LabError(`The servers do not listen: ${ended ?? 'too slow'}.`);
    await sleep(500);
  }
  return { ours, theirs };
}

function compileServer(): void {
  installPackages('tests');
  const source = path.join(PROJECT, 'test/tls/fuzzed-server.c');
  const output = path.join(PROJECT, 'dist/test/tls/fuzzed-server.exe');
  const flags = ['-std=gnu11', '-O2', '-Wall', '-Werror', '-municode', '-D_WIN32_WINNT=0x0A00'];
  const libraries = ['-lsecur32', '-lcrypt32', '-lws2_32'];
  const gcc = program('x86_64-w64-mingw32-gcc');
  const { status, stderr } = spawnSync(gcc, [...flags, '-o', output, source, ...libraries], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new LabError(`${source} does not compile:\n${stderr}`);
}

/** What GnuTLS says of bad records goes to a file. */
async function serve(args: string[]): Promise<number> {
  const stderr = path.join(runDirectory(), 'tlsfuzzer-servers');
  const version = await wineVersion();
  if (wineMajor(version) < 10) {
    say('starting the servers under Wine 10, in Debian 13');
    const command = ['run', path.posix.join(IN_CHROOT, SCRIPT), ...args];
    return runLabInDebian13('22', command, openSync(stderr, 'w'));
  }
  say(`starting the servers under Wine ${version}`);
  return runInLab(await openLab(await setUp('lab')), path.join(PROJECT, SCRIPT), args, { stderr });
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
