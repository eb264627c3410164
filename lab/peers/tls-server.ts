// A peer: Node's own TLS server. Echoes what it gets, or answers HTTP; tells of each connection.
//
// node tls-server.js DIRECTORY echo|http [client-certificate]
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer as createHttpsServer } from 'node:https';
import path from 'node:path';
import { createServer, type TLSSocket } from 'node:tls';

const [directory = '', mode, clientCertificate] = process.argv.slice(2);
const read = (name: string) => readFileSync(path.join(directory, name));
const options = {
  cert: read('server.pem'),
  key: read('server.key'),
  ca: read('ca.pem'),
  requestCert: clientCertificate !== undefined,
  rejectUnauthorized: clientCertificate !== undefined,
  ALPNProtocols: ['http/1.1', 'koffi-sspi'],
};

/** What was agreed, as a line of JSON. */
function tell(socket: TLSSocket): void {
  const { alpnProtocol } = socket;
  const subject = socket.getPeerCertificate().subject?.CN ?? null;
  const servername = (socket as TLSSocket & { servername?: string | false }).servername || null;
  const facts = { protocol: socket.getProtocol(), alpnProtocol, servername, subject };
  process.stdout.write(`${JSON.stringify(facts)}\n`);
}

const server =
  mode === 'http'
    ? createHttpsServer(options, async (request, response) => {
        const hash = createHash('sha256');
        for await (const chunk of request) hash.update(chunk as Buffer);
        response.end(`${request.method} ${request.url} sha256 ${hash.digest('hex')}\n`);
      })
    : createServer(options, (socket) => socket.pipe(socket));

server.on('secureConnection', (socket: TLSSocket) => {
  tell(socket);
  socket.on('error', (error) => process.stdout.write(`${error.message}\n`));
});
server.on('tlsClientError', (error) => process.stdout.write(`${error.message}\n`));
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as { port: number };
  process.stdout.write(`listening on ${port}\n`);
});
