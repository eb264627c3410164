// An SMTP server that takes what Dovecot's submission hands on.

import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

/** The mails that came, each with its header. */
export async function relay() {
  const mails: string[] = [];
  const server = createServer((socket: Socket) => {
    let mail: string | undefined;
    socket.on('error', () => {}).write('220 relay\r\n');
    createInterface({ input: socket }).on('line', (line) => {
      if (mail !== undefined) {
        if (line !== '.') {
          mail += `${line}\n`;
          return;
        }
        mails.push(mail);
        mail = undefined;
        socket.write('250 taken\r\n');
      } else if (line === 'DATA') {
        mail = '';
        socket.write('354 go on\r\n');
      } else {
        socket.write(line === 'QUIT' ? '221 bye\r\n' : '250 relay\r\n');
      }
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    mails,
    [Symbol.dispose]() {
      server.close();
    },
  };
}
