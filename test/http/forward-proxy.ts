// A forward proxy that authenticates connections, like squid with Negotiate and NTLM.

import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';
import { type CredHandle, ServerContext } from '../../src/index.js';

export interface ForwardProxy extends AsyncDisposable {
  readonly port: number;
  /** The first line of each request, and whether it had a Proxy-Authorization. */
  readonly requests: string[];
  /** Connections so far. */
  readonly connections: () => number;
}

export interface ProxyBehaviour {
  readonly scheme: string;
  /** Null: no authentication. */
  readonly credential: CredHandle | null;
  /** Closes the connection after the first 407. */
  readonly closes?: boolean;
  /** Sent instead of any response. */
  readonly answer?: string;
  /** Key and certificate of a proxy whose own URL is https. */
  readonly tls?: TlsOptions;
  /** How bodies of 407 are sent. */
  readonly body?: string;
}

const length = (text: string) => `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;

/** The state of a connection. */
interface State {
  context: ServerContext | undefined;
  isKnown: boolean;
}

export async function forwardProxy(behaviour: ProxyBehaviour): Promise<ForwardProxy> {
  const requests: string[] = [];
  const sockets: Socket[] = [];
  const { scheme, credential, answer, closes = false } = behaviour;
  const body = behaviour.body ?? length('Please log on.\n');

  const refuse = (socket: Socket, token = '', option = ''): void => {
    const field = `Proxy-Authenticate: ${scheme}${token}\r\n${option}`;
    socket.write(`HTTP/1.1 407 Proxy Authentication Required\r\n${field}${body}`);
  };

  /** Whether the connection is authenticated; if not, it has answered. */
  const logIn = (socket: Socket, state: State, head: string): boolean => {
    if (!credential || state.isKnown) return true;
    const [, token] = /^Proxy-Authorization: \w+ (\S+)\r?$/im.exec(head) ?? [];
    if (!token) {
      refuse(socket, '', closes ? 'Connection: close\r\n' : '');
      if (closes) socket.end();
      return false;
    }
    state.context ??= new ServerContext(credential);
    try {
      const leg = state.context.step(Buffer.from(token, 'base64'));
      state.isKnown = leg.established;
      if (!state.isKnown) refuse(socket, ` ${leg.token?.toString('base64')}`);
    } catch {
      state.context.dispose();
      state.context = undefined;
      refuse(socket);
    }
    return state.isKnown;
  };

  const forward = (socket: Socket, line: string, head: string): void => {
    const [method, target = ''] = line.split(' ');
    const url = new URL(method === 'CONNECT' ? `http://${target}` : target);
    const server = connect(Number(url.port || 80), '127.0.0.1');
    sockets.push(server);
    server.on('error', () => socket.destroy());
    socket.once('close', () => server.destroy());
    if (method === 'CONNECT') {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      socket.removeAllListeners('data');
      server.pipe(socket).pipe(server);
      return;
    }
    const rest = head.slice(head.indexOf('\r\n')).replace(/^Proxy-.*\r\n/gim, '');
    server.write(`${method} ${url.pathname} HTTP/1.1${rest}`);
    server.on('data', (data) => socket.write(data));
  };

  const listener = (socket: Socket): void => {
    sockets.push(socket);
    const state: State = { context: undefined, isKnown: false };
    socket.on('error', () => {});
    socket.once('close', () => state.context?.dispose());
    let received = '';
    socket.on('data', (data) => {
      received += data.toString('latin1');
      const end = received.indexOf('\r\n\r\n');
      if (end < 0) return;
      const head = received.slice(0, end + 4);
      received = received.slice(end + 4);
      const [line = ''] = head.split('\r\n');
      requests.push(/^Proxy-Authorization/im.test(head) ? `${line} *` : line);
      if (answer !== undefined) socket.write(answer);
      else if (logIn(socket, state, head)) forward(socket, line, head);
    });
  };
  const { tls } = behaviour;
  const server = tls ? createTlsServer(tls, listener) : createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    connections: () => sockets.length,
    async [Symbol.asyncDispose]() {
      const closed = sockets.map((socket) =>
        socket.closed ? undefined : new Promise((resolve) => void socket.once('close', resolve)),
      );
      for (const socket of sockets) socket.destroy();
      server.close();
      await Promise.all(closed);
    },
  };
}
