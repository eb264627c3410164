// Starts peers for tests: Linux programs, which a test under Windows' Node cannot start itself.
//
// A test connects (see connect.ts) and asks for a program of the list in programs.ts by name. From
// then on the connection is the program's terminal and its life: lines of JSON carry its output and
// exit code out and its input in, and when either side ends, so does the other.
import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { Lab } from '../lab.js';
import { exitCode, start } from '../processes.js';
import { SERVER_NAMES, unavailable } from '../servers/servers.js';
import { peerEnvironment } from '../servers/start.js';
import type { FromLauncher, PeersVariable, ToLauncher } from './connect.js';
import type { Program } from './program.js';
import { programs } from './programs.js';

/** A program that a test has forgotten, or that hangs, is ended after this time. */
const LONGEST_LIFE_MS = 240_000;
const MOST_AT_ONCE = 32;
const KILLED_AFTER_MS = 10_000;

/** Opens the launcher and gives the value of SSPI_PEERS. Nothing is started before a test asks. */
export async function openLauncher(lab: Lab): Promise<string> {
  // Other users of this machine reach the port, too.
  const secret = randomUUID();
  const missing = Object.fromEntries(
    SERVER_NAMES.flatMap((name) => {
      const reason = unavailable(name);
      return reason ? [[name, reason]] : [];
    }),
  );
  let running = 0;
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    if (running >= MOST_AT_ONCE) return refuse(socket, `${MOST_AT_ONCE} peers run already`);
    running++;
    socket.once('close', () => running--);
    const lines = createInterface({ input: socket });
    lines.on('error', () => socket.destroy());
    lines.once('line', (line) => {
      serve(lab, secret, line, socket, lines).catch((error) => refuse(socket, String(error)));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  server.unref();
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return JSON.stringify({ port, secret, missing } satisfies PeersVariable);
}

async function serve(
  lab: Lab,
  secret: string,
  line: string,
  socket: Socket,
  lines: NodeJS.EventEmitter,
): Promise<void> {
  const request = JSON.parse(line) as ToLauncher;
  if (!('start' in request) || request.secret !== secret) return refuse(socket, 'wrong secret');
  const make = Object.hasOwn(programs, request.start) ? programs[request.start] : undefined;
  if (!make) return refuse(socket, `there is no peer of the name ${request.start}`);
  const program = await make(request.parameters, lab);
  if (socket.destroyed) return;
  const child = start(program.command, program.args, {
    env: peerEnvironment(lab, program),
    stdio: 'pipe',
    timeout: LONGEST_LIFE_MS,
    ...(program.uid === undefined ? {} : { uid: program.uid }),
    ...(program.gid === undefined ? {} : { gid: program.gid }),
  });
  socket.once('close', () => end(child));
  lines.on('line', (text: string) => {
    const { input, eof } = JSON.parse(text) as { input?: string; eof?: true };
    if (input !== undefined) child.stdin?.write(input);
    if (eof) child.stdin?.end();
  });
  child.stdin?.on('error', () => {}); // it ended, and its exit code tells
  report(child, program, socket);
  const code = await exitCode(child);
  send(socket, { exit: code });
  socket.end();
}

/** Sends what the program writes, and that it is ready as soon as it says so. */
function report(child: ChildProcess, program: Program, socket: Socket): void {
  const { ready, facts = {} } = program;
  let ahead: string | undefined = '';
  if (!ready) send(socket, { started: facts });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (output: string) => {
      send(socket, { output });
      if (!ready || ahead === undefined) return;
      ahead += output;
      const match = ready.exec(ahead);
      if (!match) return;
      const port = match[1] === undefined ? {} : { port: Number(match[1]) };
      send(socket, { started: { ...facts, ...port } });
      ahead = undefined;
    });
  }
}

function send(socket: Socket, message: FromLauncher): void {
  if (socket.writable) socket.write(`${JSON.stringify(message)}\n`);
}

function refuse(socket: Socket, reason: string): void {
  send(socket, { refused: reason });
  socket.end();
}

/** At once, but a server's keeper needs time to end what it keeps. */
function end(child: ChildProcess): void {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  const timer = setTimeout(() => child.kill('SIGKILL'), KILLED_AFTER_MS);
  child.once('close', () => clearTimeout(timer));
}
