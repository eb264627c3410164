// A TCP server on loopback for one test, which cuts off its clients when it is disposed.

import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';

/** @param serve called for each connection */
export async function tcpServer(serve: (socket: Socket) => void) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    serve(socket.on('error', () => {}));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    sockets,
    [Symbol.dispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
