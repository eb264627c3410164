// Bytes through TlsStream, both ways at once, to a server of Node's own; each side hashes what it sends and gets.

import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { Duplex } from 'node:stream';
import {
  acquireCredentialsHandle,
  SCH_CRED_FLAGS,
  SECPKG_CRED,
  TlsStream,
  UNISP_NAME_W,
} from '../../src/index.js';
import { startTlsServer } from '../tls/fixtures.js';
import type { Load } from './steady.js';

const MIB = 2 ** 20;
const block = randomBytes(MIB);

/** Sends blocks that all differ, until it is over; gives the digest of them. */
async function send(stream: Duplex, isOver: () => boolean, sent: () => void): Promise<string> {
  const hash = createHash('sha256');
  for (let number = 0; !isOver(); number++) {
    const bytes = Buffer.from(block);
    bytes.writeUInt32LE(number);
    hash.update(bytes);
    if (!stream.write(bytes)) await once(stream, 'drain');
    sent();
  }
  stream.end();
  return hash.digest('hex');
}

/** The digest of all until the end. */
async function receive(stream: Duplex): Promise<string> {
  const hash = createHash('sha256');
  // The other direction may still be open: an iterator by default destroys the stream when it ends.
  for await (const bytes of stream.iterator({ destroyOnReturn: false })) hash.update(bytes);
  return hash.digest('hex');
}

export async function tlsLoad(): Promise<Load> {
  let accepted: (socket: Duplex) => void = () => {};
  const connection = new Promise<Duplex>((resolve) => {
    accepted = resolve;
  });
  const server = await startTlsServer({ allowHalfOpen: true }, (socket) => accepted(socket));
  const credential = acquireCredentialsHandle({
    package: UNISP_NAME_W,
    credentialUse: SECPKG_CRED.OUTBOUND,
    schannel: { flags: SCH_CRED_FLAGS.MANUAL_CRED_VALIDATION | SCH_CRED_FLAGS.NO_DEFAULT_CREDS },
  });
  return {
    name: 'TlsStream, both ways at once',
    unit: 'MiB',
    judgedFrom: 40,
    async run(isOver, done) {
      const ours = TlsStream.connect(server.connect(), {
        credential,
        targetName: 'localhost',
        allowHalfOpen: true,
      });
      const theirs = await connection;
      const one = () => done(1);
      const [outSent, outGot, inSent, inGot] = await Promise.all([
        send(ours, isOver, one),
        receive(theirs),
        send(theirs, isOver, one),
        receive(ours),
      ]);
      if (outSent !== outGot) throw new Error('The server got other bytes than were sent.');
      if (inSent !== inGot) throw new Error('The client got other bytes than were sent.');
    },
    async [Symbol.asyncDispose]() {
      server.close();
      credential.dispose();
    },
  };
}
